/** Set back what a page's own rules could do to the host; nothing of the page reaches into a closed shadow root. */
const RESET = `
:host { all: initial !important; display: block !important; z-index: 2147483647 !important }
@media print { :host { display: none !important } }
`;

export interface ShadowHost {
  /** Not on the page yet. */
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/** Firefox takes the scripts of an updated extension with it, and leaves what they had put on open pages. */
export function removeStaleHosts(document: Document): void {
  for (const host of document.querySelectorAll(':root > [data-copy-chip], dialog [data-copy-chip]')) host.remove();
}

/**
 * A piece of our own to put on somebody else's page: its scripts cannot read it, its styles cannot change it. A plain
 * `<div>`: an element with a name of our own could be defined by the page (customElements.define), which would make
 * attachShadow() fail, or hand the page the closed root (attachInternals().shadowRoot).
 */
export function createShadowHost(document: Document, style: string): ShadowHost {
  const host = document.createElement('div');
  host.dataset.copyChip = '';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = RESET + style;
  root.append(sheet);
  return { host, root };
}
