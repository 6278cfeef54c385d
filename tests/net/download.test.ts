import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { download } from '../../lib/net/download';
import { DownloadError } from '../../lib/net/download-error';
import { type Host, openHost, status } from '../corpus/host';

const MB = 1_000_000;

describe('a download', () => {
  let host: Host;
  beforeAll(async () => {
    host = await openHost();
  });
  afterAll(() => host.close());

  const fetched = (url: string) => download(url, { maxBytes: MB, timeout: 1_500, silence: 400 });

  it('brings the bytes, and what the host says of them', async () => {
    const url = host.answer('/good', (_, response) =>
      response.writeHead(200, { etag: '"a"', 'last-modified': 'Mon, 14 May 2018 10:00:00 GMT' }).end('words'),
    );
    const got = await fetched(url);
    expect(got).toMatchObject({ url, etag: '"a"', lastModified: 'Mon, 14 May 2018 10:00:00 GMT' });
    expect(got !== 'unchanged' && new TextDecoder().decode(got.bytes)).toBe('words');
  });

  it('asks only for news, and takes 304 for an answer', async () => {
    const url = host.answer('/same', status(304));
    expect(await download(url, { maxBytes: MB, etag: '"a"', lastModified: 'yesterday' })).toBe('unchanged');
    expect(host.requests.at(-1)?.headers).toMatchObject({ 'if-none-match': '"a"', 'if-modified-since': 'yesterday' });
  });

  it('gives no validator back that is long enough to number whoever asks', async () => {
    const url = host.answer('/numbered', 'words');
    await download(url, { maxBytes: MB, etag: `"${'a1b2'.repeat(40)}"` });
    expect(host.requests.at(-1)?.headers).not.toHaveProperty('if-none-match');
  });

  it('sends neither cookies nor a referrer (T15)', async () => {
    const url = host.answer('/cookies', (_, response) =>
      response.writeHead(200, { 'set-cookie': 'who=me' }).end('words'),
    );
    await fetched(url);
    await fetched(url);
    expect(host.requests.at(-1)?.headers).not.toHaveProperty('cookie');
    expect(host.requests.at(-1)?.headers).not.toHaveProperty('referer');
  });

  it.each([401, 403, 404, 410, 418, 500])('names the host and its answer of %i', async (code) => {
    await expect(fetched(host.answer(`/${code}`, status(code)))).rejects.toMatchObject({
      fault: { code: 'http', host: new URL(host.origin).host, status: code },
    });
  });

  it('hears how long it should wait', async () => {
    const url = host.answer('/busy', status(429, { 'retry-after': '120' }));
    await expect(fetched(url)).rejects.toMatchObject({ status: 429, retryAfter: 120_000 });
  });

  it('follows redirects, and ends where they go round', async () => {
    host.answer('/there', 'words');
    expect(await fetched(host.answer('/moved', status(302, { location: '/there' })))).toMatchObject({
      url: `${host.origin}/there`,
    });
    const loop = host.answer('/loop', status(302, { location: '/loop' }));
    await expect(fetched(loop)).rejects.toThrow('unreachable');
  });

  it.each(['file:///etc/passwd', 'data:text/plain,x', 'ftp://a.example/x', 'no address'])(
    'is never made from %s',
    async (address) => {
      await expect(fetched(address)).rejects.toBeInstanceOf(DownloadError);
    },
  );

  it('does not follow a redirect out of the web', async () => {
    const url = host.answer('/out', status(302, { location: 'file:///etc/passwd' }));
    await expect(fetched(url)).rejects.toBeInstanceOf(DownloadError);
  });

  it('ends a host that says nothing', async () => {
    await expect(fetched(host.answer('/mute', () => {}))).rejects.toMatchObject({
      fault: { code: 'silent', seconds: 0.4 },
    });
  });

  it('ends a slow drip', async () => {
    const url = host.answer('/drip', (_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('x'), 50);
      response.on('close', () => clearInterval(drip));
    });
    await expect(fetched(url)).rejects.toMatchObject({ fault: { code: 'tooSlow', seconds: 1.5 } });
  });

  it('names a body that breaks off', async () => {
    const url = host.answer('/cut', (_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('words', () => response.destroy());
    });
    await expect(fetched(url)).rejects.toThrow('unreachable');
  });

  it('refuses a body that says it is too large, before a byte of it', async () => {
    const url = host.answer('/huge', (_, response) => {
      response.writeHead(200, { 'content-length': '2000000000' });
      response.write('x');
    });
    await expect(fetched(url)).rejects.toMatchObject({ fault: { code: 'tooLarge', megabytes: 1 } });
  });

  it('ends a body without end, and one that unpacks to too much (T13)', async () => {
    const endless = host.answer('/endless', (_, response) => {
      const more = () => {
        while (response.write(Buffer.alloc(65_536))) if (response.closed) return;
      };
      response.on('drain', more);
      more();
    });
    await expect(fetched(endless)).rejects.toMatchObject({ fault: { code: 'tooLarge', megabytes: 1 } });
    const bomb = gzipSync(Buffer.alloc(50 * MB));
    const url = host.answer('/bomb', (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    );
    await expect(fetched(url)).rejects.toMatchObject({ fault: { code: 'tooLarge', megabytes: 1 } });
  });

  it('can be called off', async () => {
    const calling = new AbortController();
    const url = host.answer('/waiting', () => {});
    const waiting = download(url, { maxBytes: MB, signal: calling.signal });
    calling.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
  });
});
