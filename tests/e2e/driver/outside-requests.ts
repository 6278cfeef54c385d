import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and remembers who was called. Browsers reach the loopback without it. */
export interface OutsideRequests {
  readonly port: number;
  /** "METHOD host" in order; CONNECT for anything that is encrypted. */
  readonly seen: readonly string[];
  close(): void;
}

/**
 * Hosts that the browsers call on their own account, whatever is installed in them. They are left out of `seen`; an
 * extension that wished to hide behind them would have to send to the browser's maker.
 */
const OF_THE_BROWSER =
  /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com|firefoxusercontent\.com)$/;

export async function watchOutsideRequests(): Promise<OutsideRequests> {
  const seen: string[] = [];
  const note = (method: string, host: string) => {
    if (!OF_THE_BROWSER.test(host)) seen.push(`${method} ${host}`);
  };
  const server = createServer((request, response) => {
    note(request.method ?? 'GET', new URL(request.url ?? '', 'http://unknown.invalid').hostname);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note('CONNECT', (request.url ?? '').replace(/:\d+$/, ''));
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
