import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { CATALOGUE } from './catalogue';
import { html, type Markup, PAUSE } from './html';

/**
 * The sample news site: several outlets behind one port of the loopback, told apart by host name. Browsers send every
 * name under .localhost to the loopback by themselves (RFC 6761), so nothing has to be set up.
 */
export interface SampleSite {
  /** A plain page that lists all others. */
  readonly indexUrl: string;
  /** Address of a page by its name in the catalogue. Throws on a name that is not there. */
  address(name: string): string;
  /** Serves one more page, and gives its address. `host` is the part before .localhost. */
  add(page: { host: string; path: string; markup: string }): string;
  close(): Promise<void>;
}

const STATIC_FILE = /^\/(?:looks|art|scripts)\/[\w-]+\.(?:css|svg|js)$/;
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.js': 'text/javascript; charset=utf-8',
};

function send(response: ServerResponse, status: number, type: string, body: string | Buffer) {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' });
  response.end(body);
}

/** Sends a page, waiting where it says so (`pause` of html.ts), as a server does that renders while it sends. */
async function sendInPieces(response: ServerResponse, markup: string) {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  const [first, ...later] = markup.split(PAUSE);
  response.write(first);
  for (let at = 0; at < later.length; at += 2) {
    await new Promise((resolve) => setTimeout(resolve, Number(later[at])));
    response.write(later[at + 1]);
  }
  response.end();
}

function indexPage(address: (name: string) => string): Markup {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The sample site of Copytaster</title><link rel="icon" href="data:,"></head>
<body style="font-family:system-ui,sans-serif;max-width:720px;margin:40px auto"><h1>Sample pages</h1><ul>
${CATALOGUE.map(({ name, about, outlet }) => html`<li><a href="${address(name)}">${name}</a>: ${about} (${outlet.name})</li>`)}
</ul></body></html>`;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Serves the sample site on 127.0.0.1; port 0 takes a free one. */
export async function serveSampleSite({ port = 0 } = {}): Promise<SampleSite> {
  /** Keyed by host and path: "harbour-post.localhost/2018/…". */
  const pages = new Map<string, () => string>();

  const server = createServer(async (request, response) => {
    const { hostname, pathname } = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const page = pages.get(hostname + pathname);
    if (page) return sendInPieces(response, page());
    if (!STATIC_FILE.test(pathname)) return send(response, 404, 'text/plain', 'No such page');
    try {
      const file = await readFile(new URL(`.${pathname}`, import.meta.url));
      send(response, 200, CONTENT_TYPES[extname(pathname)], file);
    } catch {
      send(response, 404, 'text/plain', 'No such file');
    }
  });
  const actualPort = await listen(server, port);

  const addressAt = (host: string, path: string) => `http://${host}.localhost:${actualPort}${path}`;
  function address(name: string): string {
    const page = CATALOGUE.find((candidate) => candidate.name === name);
    if (!page) throw new Error(`the sample site has no page “${name}”`);
    return addressAt(page.outlet.id, page.path);
  }

  for (const { outlet, path, render } of CATALOGUE) {
    pages.set(`${outlet.id}.localhost${path}`, () => render(address).markup);
  }
  pages.set('localhost/', () => indexPage(address).markup);

  return {
    indexUrl: `http://localhost:${actualPort}/`,
    address,
    add({ host, path, markup }) {
      pages.set(`${host}.localhost${path}`, () => markup);
      return addressAt(host, path);
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
    },
  };
}
