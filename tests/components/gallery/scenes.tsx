import { COMPARE_SCENES } from './compare-scenes';
import { LIBRARY_SCENES } from './library-scenes';
import { PAGE_SCENES } from './page-scenes';
import { POPUP_SCENES } from './popup-scenes';
import type { Scene } from './scene';
import { SETTINGS_SCENES } from './settings-scenes';

export const SCENES: readonly Scene[] = [
  ...PAGE_SCENES,
  ...POPUP_SCENES,
  ...LIBRARY_SCENES,
  ...COMPARE_SCENES,
  ...SETTINGS_SCENES,
];
