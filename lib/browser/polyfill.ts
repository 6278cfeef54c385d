/** The extension API with its types, for the background and our own pages: the only file that knows where it comes from (docs/adr/0002). */
export { browser } from 'wxt/browser';
