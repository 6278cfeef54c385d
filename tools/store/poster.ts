import { readFileSync } from 'node:fs';

/** A picture for a store: what is claimed, and a photograph of it. */
export interface Poster {
  readonly name: string;
  readonly claim: string;
  readonly line: string;
  /** PNG, base64. */
  readonly page: string;
  /** Laid over the page's upper right corner, as the browser does. PNG, base64. */
  readonly popup?: string;
}

const icon = () => `data:image/svg+xml;base64,${readFileSync('assets/icons/icon.svg').toString('base64')}`;
const picture = (base64: string) => `data:image/png;base64,${base64}`;

const sheet = (style: string, body: string) => `<!doctype html><meta charset="utf-8"><style>
${readFileSync('assets/styles/tokens.css', 'utf8')}
* { box-sizing: border-box; margin: 0 }
body { background: var(--paper-sunk); color: var(--ink); font-family: var(--sans); height: 100vh; overflow: hidden }
h1 { font-family: var(--serif); font-weight: 600; letter-spacing: -0.01em; line-height: 1.1 }
.name { font: 600 1em/1 var(--serif); display: flex; align-items: center; gap: .5em }
.name img { width: 1.5em; height: 1.5em }
${style}</style>${body}`;

export const poster = ({ claim, line, page, popup }: Poster): string =>
  sheet(
    `header { display: grid; grid-template-columns: 1fr auto; align-items: end; gap: 4px 40px; padding: 38px 56px 26px }
     h1 { font-size: 46px } p { font-size: 20px; color: var(--ink-soft) } .name { font-size: 22px; grid-row: 1 / 3; grid-column: 2; align-self: center }
     figure { position: relative; margin: 0 56px; height: 700px }
     figure img { display: block } .page { width: 1168px; border: 1px solid var(--rule); border-radius: 10px; box-shadow: var(--lift) }
     .popup { position: absolute; top: 18px; right: 22px; width: 424px; border: 1px solid var(--edge); border-radius: 8px; box-shadow: 0 10px 40px rgb(29 27 22 / 30%) }`,
    `<header><h1>${claim}</h1><p>${line}</p><div class="name"><img src="${icon()}">Copytaster</div></header>
     <figure><img class="page" src="${picture(page)}">${popup ? `<img class="popup" src="${picture(popup)}">` : ''}</figure>`,
  );

export const tile = ({ claim, popup = '' }: Poster): string =>
  sheet(
    `body { display: grid; grid-template-columns: 206px 1fr; align-items: center; padding-left: 24px }
     h1 { font-size: 31px; margin-top: 18px } .name { font-size: 17px }
     figure { height: 280px; padding: 26px 0 0 16px } figure img { width: 300px; border: 1px solid var(--edge); border-radius: 8px; box-shadow: var(--lift) }`,
    `<div><div class="name"><img src="${icon()}">Copytaster</div><h1>${claim}</h1></div>
     <figure><img src="${picture(popup)}"></figure>`,
  );
