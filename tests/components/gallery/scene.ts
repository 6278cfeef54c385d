import type { ComponentChild } from 'preact';

/** A window that a scene is photographed in, in CSS pixels. `whole`: all of the page, not only what the window shows. */
export interface SceneWindow {
  readonly width: number;
  readonly height: number;
  readonly whole: boolean;
}

/** How a page is shown besides light and dark: with the reader's own few colours, and as it is printed. */
export type ExtraMode = 'forced-colours' | 'print';

export interface Scene {
  readonly name: string;
  readonly view: 'popup' | 'library' | 'compare' | 'welcome' | 'options' | 'page';
  readonly windows: readonly SceneWindow[];
  readonly extraModes?: readonly ExtraMode[];
  readonly element: ComponentChild;
  /** What the reader does before the picture is taken. */
  readonly act?: ((root: HTMLElement) => Promise<void>) | undefined;
}
