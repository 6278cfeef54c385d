import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A host on this machine that answers as a test wants it to, well or badly. */
export interface Host {
  readonly origin: string;
  /** Every request, in order. */
  readonly requests: readonly IncomingMessage[];
  /** Answers this path from now on: with a body, or by hand. Gives its address. */
  answer(path: string, answer: string | Uint8Array | RequestListener): string;
  close(): Promise<void>;
}

export async function openHost(): Promise<Host> {
  const answers = new Map<string, RequestListener>();
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const answer = answers.get(pathname) ?? ((_, missing: ServerResponse) => missing.writeHead(404).end());
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    requests,
    answer(path, answer) {
      answers.set(path, typeof answer === 'function' ? answer : (_, response) => response.writeHead(200).end(answer));
      return origin + path;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A status and nothing else. */
export const status =
  (code: number, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    response.writeHead(code, headers).end();

/** A file of which stretches may be asked for, as any host of plain files serves it (RFC 9110, 14). */
export const inStretches =
  (bytes: Uint8Array): RequestListener =>
  (request, response) => {
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    if (!range) {
      response.writeHead(200).end(bytes);
      return;
    }
    const [from, to] = [Number(range[1]), Number(range[2])];
    response
      .writeHead(206, { 'content-range': `bytes ${from}-${to}/${bytes.length}` })
      .end(bytes.subarray(from, to + 1));
  };
