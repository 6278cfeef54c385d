import { OptionsView } from '../../../components/options/OptionsView';
import { WelcomeView } from '../../../components/welcome/WelcomeView';
import type { ReadingMode } from '../../../lib/browser/settings';
import { type } from './acts';
import type { Scene } from './scenes';

const nothing = () => {};
const WINDOWS = [
  { width: 1180, height: 900, whole: true },
  { width: 360, height: 720, whole: true },
];

const welcome = (name: string, mode: ReadingMode, sites: readonly string[], act?: Scene['act']): Scene => ({
  name: `welcome-${name}`,
  view: 'welcome',
  windows: WINDOWS,
  element: <WelcomeView mode={mode} sites={sites} onMode={nothing} onSites={nothing} onDone={nothing} />,
  act,
});

const PACKS = [
  {
    id: 'wire',
    title: 'Wire archive 2011–2020',
    version: '3',
    stories: 37_556,
    from: '2011-01-03',
    to: '2020-12-30',
    licence: 'CC0-1.0',
  },
  {
    id: 'own',
    title: 'My own clippings',
    version: '1',
    stories: 12,
    from: '2026-01-03',
    to: '2026-11-02',
    licence: null,
  },
];

const options = (name: string, full: boolean): Scene => ({
  name: `options-${name}`,
  view: 'options',
  windows: WINDOWS,
  element: (
    <OptionsView
      mode={full ? 'chosen-sites' : 'everywhere'}
      sites={full ? ['echo.example', 'morgen.example'] : []}
      sitesOff={full ? ['bank.example', 'mail.example'] : []}
      packs={full ? PACKS : []}
      usedBytes={full ? 2_130_000 : null}
      version="0.1.0"
      onMode={nothing}
      onSites={nothing}
      onSitesOff={nothing}
    />
  ),
});

export const SETTINGS_SCENES: readonly Scene[] = [
  welcome('everywhere', 'everywhere', []),
  welcome('chosen-sites', 'chosen-sites', ['echo.example'], async (root) => {
    await type(root, '[data-part=site-field]', 'not a site');
    root.querySelector<HTMLElement>('[data-part=add-site]')?.click();
  }),
  options('full', true),
  options('empty', false),
];
