import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPack } from '../../lib/corpus/format/open-pack';
import { oneFileEach } from '../../lib/corpus/format/shard-files';
import { createKeys, signIndex } from '../../lib/corpus/format/signature';
import { describeFault, type Fault } from '../../lib/errors/fault';
import { addFiles, addFrom } from '../../lib/services/add-subscription';
import { createSubscriptions, type Subscriptions } from '../../lib/services/subscriptions';
import { openStore, type Store } from '../../lib/store/open';
import { type Host, inStretches, openHost, status } from '../corpus/host';
import { type MadePack, makePack } from '../corpus/made-pack';
import { syntheticStories } from '../corpus/synthetic-stories';

const DAY = 86_400_000;
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Node has no locks of its own before 24; the tests ask for one thing at a time. */
vi.stubGlobal('navigator', { locks: { request: (_name: string, act: () => Promise<unknown>) => act() } });

let host: Host;
beforeAll(async () => {
  host = await openHost();
});
afterAll(() => host.close());

let store: Store;
let subscriptions: Subscriptions;
let now: number;
let count = 0;
beforeEach(() => {
  count += 1;
  now = Date.UTC(2026, 10, 2);
  store = openStore({ name: `subscriptions-${count}` });
  subscriptions = createSubscriptions({ store, bundled: ['samples'], guard: async () => {}, now: () => now });
});
afterEach(() => store.close());

/** Publishes a pack at `/coast.json`, as a host does. */
function publish({ text, shards }: MadePack): string {
  for (const [file, bytes] of shards) host.answer(`/${file}`, bytes);
  return host.answer('/coast.json', text);
}

const stories = (number: number, firstDay = 18_000) => syntheticStories(number, { firstDay, daysApart: 9 });
const version = async () => (await store.packs.get('coast'))?.current.index.version;
const fault = async () => describeFault((await store.packs.get('coast'))?.schedule.fault as Fault);

describe('a subscription to a pack', () => {
  let url: string;
  let second: MadePack;
  beforeEach(async () => {
    url = publish(await makePack());
    await subscriptions.addPack({ url });
    second = await makePack({ version: '2', stories: stories(14) });
  });
  afterEach(() => host.answer('/coast.json.sig', status(404)));

  it('has all its shards here, checked', async () => {
    const record = await store.packs.get('coast');
    expect(record).toMatchObject({ url, previous: null, key: null, schedule: { fault: null, nextAt: now + DAY } });
    for (const { sha256, bytes } of record!.current.index.shards) {
      expect((await store.packs.shard(sha256))?.byteLength).toBe(bytes);
    }
  });

  it('takes a new version, fetches only what is new of it, and goes back in one step', async () => {
    publish(second);
    const before = host.requests.length;
    await subscriptions.checkPack('coast');
    const asked = host.requests.slice(before).map((request) => request.url);
    const old = (await makePack()).index.shards.map(({ file }) => `/${file}`);
    expect(asked.filter((path) => old.includes(path!))).toEqual([]);
    expect(await version()).toBe('2');
    expect(await store.packs.rollBack('coast')).toBe(true);
    expect(await version()).toBe('1');
    expect(await store.packs.rollBack('coast')).toBe(false);
  });

  it('sweeps shards that no version names', async () => {
    for (const number of ['2', '3', '4']) {
      publish(await makePack({ version: number, stories: stories(12, 18_000 + 400 * Number(number)) }));
      await subscriptions.checkPack('coast');
    }
    const { current, previous } = (await store.packs.get('coast'))!;
    const first = (await makePack()).index.shards[0].sha256;
    expect(await store.packs.hasShard(first)).toBe(false);
    for (const shard of [...current.index.shards, ...previous!.index.shards]) {
      expect(await store.packs.hasShard(shard.sha256)).toBe(true);
    }
  });

  it('changes nothing where the host says that nothing is new', async () => {
    host.answer('/coast.json', status(304));
    now += DAY;
    await subscriptions.checkPack('coast');
    expect(await store.packs.get('coast')).toMatchObject({
      current: { index: { version: '1' } },
      schedule: { checkedAt: now, nextAt: now + DAY, fault: null },
    });
  });

  it('is removed with its shards, and comes back whole', async () => {
    const [{ sha256 }] = (await store.packs.get('coast'))!.current.index.shards;
    const removed = await store.packs.remove('coast');
    expect(await store.packs.all()).toEqual([]);
    expect(await store.packs.hasShard(sha256)).toBe(false);
    await store.packs.restore(removed!);
    expect(await version()).toBe('1');
    expect(await store.packs.hasShard(sha256)).toBe(true);
  });

  const shardPath = () => `/${[...second.shards.keys()].at(-1)}`;
  const lastShard = () => [...second.shards.values()].at(-1)!;

  it.each<[name: string, fault: RegExp, misbehave: () => unknown]>([
    ['404', /^http .*status=404$/, () => host.answer('/coast.json', status(404))],
    ['410', /^http .*status=410$/, () => host.answer('/coast.json', status(410))],
    ['500', /^http .*status=500$/, () => host.answer('/coast.json', status(500))],
    ['a redirect loop', /^unreachable/, () => host.answer('/coast.json', status(302, { location: '/coast.json' }))],
    ['a web page', /^badIndex .*notJson/, () => host.answer('/coast.json', '<!doctype html><title>Sorry</title>')],
    ['half an index', /^badIndex .*notJson/, () => host.answer('/coast.json', second.text.slice(0, 300))],
    [
      'an older format',
      /^badIndex .*place=format/,
      () => host.answer('/coast.json', second.text.replace('pack/1', 'pack/0')),
    ],
    [
      'another pack',
      /^otherPack id=cliff/,
      () => host.answer('/coast.json', second.text.replaceAll('"coast"', '"cliff"')),
    ],
    ['a shard that is missing', /^http .*status=404/, () => host.answer(shardPath(), status(404))],
    ['a shard of other bytes', /^at .*wrongHash/, () => host.answer(shardPath(), lastShard().slice().reverse())],
    ['a shard that is cut', /^at .*wrongSize/, () => host.answer(shardPath(), lastShard().subarray(0, -1))],
    ['a shard that is too long', /^tooLarge/, () => host.answer(shardPath(), Buffer.alloc(lastShard().length + 1))],
    [
      'gzip that is cut',
      /wrongSize|^unreachable/,
      () => {
        const packed = gzipSync(lastShard());
        host.answer(shardPath(), (_, response) =>
          response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed.subarray(0, packed.length / 2)),
        );
      },
    ],
    [
      'a signature of something else',
      /^wrongKey|^wrongSignature|^badSignature/,
      () => host.answer('/coast.json.sig', '{"format":"copytaster-signature/1","key":"AAAA","signature":"AAAA"}'),
    ],
    [
      'a good signature of another index',
      /^wrongKey|^wrongSignature|^badSignature/,
      async () => host.answer('/coast.json.sig', await signIndex(bytesOf('{}'), await createKeys())),
    ],
  ])('keeps the old version whole after %s, and names the fault', async (_name, named, misbehave) => {
    publish(second);
    await misbehave();
    await subscriptions.checkPack('coast');
    expect(await fault()).toMatch(named);
    expect(await version()).toBe('1');
    const { shards } = (await store.packs.get('coast'))!.current.index;
    for (const { sha256 } of shards) expect(await store.packs.hasShard(sha256)).toBe(true);
  });

  it('goes on where a stopped worker left off', async () => {
    publish(second);
    const broken = { ...store, packs: { ...store.packs, swap: () => Promise.reject(new Error('stopped')) } };
    await createSubscriptions({ store: broken, bundled: [], guard: async () => {}, now: () => now }).checkPack('coast');
    expect(await version()).toBe('1');
    const before = host.requests.length;
    await subscriptions.checkPack('coast');
    expect(host.requests.slice(before).map((request) => request.url)).toEqual(['/coast.json', '/coast.json.sig']);
    expect(await version()).toBe('2');
  });

  it.each([
    ['older', { version: '0' }],
    ['lost-stories', { version: '2', stories: [...stories(12)].slice(-3) }],
  ])('asks before it takes a version with the objection “%s”', async (reason, change) => {
    publish(await makePack(change));
    await subscriptions.checkPack('coast');
    expect(await store.packs.get('coast')).toMatchObject({
      current: { index: { version: '1' } },
      question: { reason, version: change.version },
    });
    const accepted = { version: change.version, key: null, reasons: [reason as 'older'] };
    await subscriptions.checkPack('coast', { accepted });
    expect(await store.packs.get('coast')).toMatchObject({
      current: { index: { version: change.version } },
      question: null,
    });
  });

  it('tells of one objection after the other, and takes the version once all are set aside', async () => {
    publish(await makePack({ version: '0', stories: [...stories(12)].slice(0, 3) }));
    await subscriptions.checkPack('coast');
    const asked = async () => (await store.packs.get('coast'))?.question ?? null;
    const first = await asked();
    expect(first).toMatchObject({ reason: 'older', accepted: [] });
    await subscriptions.checkPack('coast', { accepted: { version: '0', key: null, reasons: ['older'] } });
    const second = await asked();
    expect(second).toMatchObject({ reason: 'lost-stories', accepted: ['older'] });
    expect(await version()).toBe('1');
    await subscriptions.checkPack('coast', {
      accepted: { version: '0', key: null, reasons: [...second!.accepted!, second!.reason] },
    });
    expect(await asked()).toBeNull();
    expect(await version()).toBe('0');
  });

  it('takes a yes for the version and the signer that were shown, and for no other that comes after it', async () => {
    publish(await makePack({ version: '0' }));
    await subscriptions.checkPack('coast');
    const yes = { version: '0', key: null, reasons: ['older'] } as const;
    publish(await makePack({ version: '00', stories: [...stories(12)].slice(0, 11) }));
    await subscriptions.checkPack('coast', { accepted: yes });
    expect(await version()).toBe('1');
    expect((await store.packs.get('coast'))?.question).toMatchObject({ reason: 'older', version: '00', accepted: [] });
  });

  it('does not take again by itself what the reader went back from, but does what comes after it', async () => {
    publish(second);
    await subscriptions.checkPack('coast');
    await store.packs.rollBack('coast');
    await subscriptions.checkPack('coast');
    expect(await version()).toBe('1');
    expect((await store.packs.get('coast'))?.question).toMatchObject({ reason: 'taken-back', version: '2' });
    publish(await makePack({ version: '3', stories: stories(15) }));
    await subscriptions.checkPack('coast');
    expect(await version()).toBe('3');
    expect(await store.packs.get('coast')).toMatchObject({ question: null, takenBack: null });
  });

  it('asks before an unsigned pack becomes a signed one, pins that key, and asks where another one comes or none', async () => {
    const [keys, others] = [await createKeys(), await createKeys()];
    const sign = async ({ text }: MadePack, by: typeof keys) =>
      host.answer('/coast.json.sig', await signIndex(bytesOf(text), by));
    publish(second);
    await sign(second, keys);
    await subscriptions.checkPack('coast');
    expect((await store.packs.get('coast'))?.question).toMatchObject({ reason: 'signed-now', key: keys.publicKey });
    // A yes to one signer is none to the next, whoever has the host by then.
    await sign(second, others);
    const accepted = { version: '2', key: keys.publicKey, reasons: ['signed-now'] } as const;
    await subscriptions.checkPack('coast', { accepted });
    expect((await store.packs.get('coast'))?.question).toMatchObject({ reason: 'signed-now', key: others.publicKey });
    await sign(second, keys);
    await subscriptions.checkPack('coast', { accepted });
    expect(await store.packs.get('coast')).toMatchObject({ key: keys.publicKey, current: { signed: true } });

    const third = await makePack({ version: '3', stories: stories(15) });
    publish(third);
    await sign(third, others);
    await subscriptions.checkPack('coast');
    expect((await store.packs.get('coast'))?.question).toMatchObject({ reason: 'new-key', version: '3' });
    host.answer('/coast.json.sig', status(404));
    await subscriptions.checkPack('coast');
    expect((await store.packs.get('coast'))?.question).toMatchObject({ reason: 'unsigned' });
    expect(await version()).toBe('2');
  });

  it('takes no 500 for “there is no signature”', async () => {
    publish(second);
    host.answer('/coast.json.sig', status(500));
    await subscriptions.checkPack('coast');
    expect(await fault()).toMatch(/status=500/);
    expect(await version()).toBe('1');
  });

  it('is looked at when its time has come, and not before, nor while it is paused', async () => {
    publish(second);
    await subscriptions.checkDue();
    expect(await version()).toBe('1');
    now += DAY;
    const { schedule } = (await store.packs.get('coast'))!;
    await store.packs.note('coast', { schedule: { ...schedule, paused: true } });
    await subscriptions.checkDue();
    expect(await version()).toBe('1');
    await store.packs.note('coast', { schedule });
    await subscriptions.checkDue();
    expect(await version()).toBe('2');
  });
});

describe('a pack with many shards in a file', () => {
  const made = (version: string, number: number) => makePack({ version, stories: stories(number), files: 'one' });
  const serve = ({ text, shards }: MadePack, answer: typeof inStretches) => {
    for (const [file, bytes] of shards) host.answer(`/${file}`, answer(bytes));
    return host.answer('/coast.json', text);
  };
  const plainly: typeof inStretches = (bytes) => (_, response) => response.writeHead(200).end(bytes);
  const rangesSince = (before: number) => host.requests.slice(before).map(({ headers }) => headers.range ?? 'whole');
  const isWhole = async () => {
    const { shards } = (await store.packs.get('coast'))!.current.index;
    const kept = await Promise.all(shards.map(({ sha256 }) => store.packs.shard(sha256)));
    expect(kept.map((bytes) => bytes?.byteLength)).toEqual(shards.map(({ bytes }) => bytes));
    expect(shards.length).toBeGreaterThan(2);
  };

  it.each([
    ['cuts', inStretches],
    ['cannot cut', plainly],
  ])('comes whole from a host that %s, in one request', async (_name, answer) => {
    const before = host.requests.length;
    await subscriptions.addPack({ url: serve(await made('1', 12), answer) });
    expect(rangesSince(before)).toEqual(['whole', 'whole', 'whole']);
    await isWhole();
  });

  it('brings of a file that grew what is new alone', async () => {
    await subscriptions.addPack({ url: serve(await made('1', 12), inStretches) });
    const second = await made('2', 18);
    serve(second, inStretches);
    const before = host.requests.length;
    await subscriptions.checkPack('coast');
    expect(await version()).toBe('2');
    await isWhole();
    const held = (await made('1', 12)).index.shards.map(({ sha256 }) => sha256);
    const fresh = second.index.shards.filter(({ sha256 }) => !held.includes(sha256));
    const last = fresh[fresh.length - 1];
    expect(rangesSince(before).at(-1)).toBe(`bytes=${fresh[0].offset}-${last.offset + last.bytes - 1}`);
    expect(fresh.length).toBeLessThan(second.index.shards.length);
  });

  it('takes the whole file from a host that cannot cut, and says what is wrong with a part of something else', async () => {
    await subscriptions.addPack({ url: serve(await made('1', 12), plainly) });
    serve(await made('2', 18), plainly);
    await subscriptions.checkPack('coast');
    expect(await version()).toBe('2');
    serve(await made('3', 24), (bytes) => (_, response) => response.writeHead(206).end(bytes));
    await subscriptions.checkPack('coast');
    expect(await fault()).toMatch(/^unknownPart/);
    serve(
      await made('3', 24),
      () => (_, response) => response.writeHead(206, { 'content-range': 'bytes 0-3/9' }).end('else'),
    );
    await subscriptions.checkPack('coast');
    expect(await fault()).toMatch(/^at .*wrongSize bytes=\d*4 /);
    expect(await version()).toBe('2');
    await isWhole();
  });

  it('is found in, once it is added', async () => {
    await subscriptions.addPack({ url: serve(await made('1', 12), inStretches) });
    const pack = openPack(
      oneFileEach((await store.packs.get('coast'))!.current.index),
      async (sha256) => (await store.packs.shard(sha256))!,
    );
    for (const { entry, open } of pack.shards) expect((await open()).header.stories).toBe(entry.stories);
  });

  it('comes from picked files', async () => {
    const { text, shards } = await made('1', 12);
    const files = [...shards].map(([name, bytes]) => new File([bytes as Uint8Array<ArrayBuffer>], name));
    await subscriptions.addPack({ files: [new File([text], 'coast.json'), ...files] });
    await isWhole();
  });
});

describe('adding', () => {
  it('leaves nothing of what fails its check', async () => {
    const pack = await makePack({ id: 'broken' });
    publish(pack);
    host.answer(`/${[...pack.shards.keys()][0]}`, 'no shard');
    await expect(subscriptions.addPack({ url: `${host.origin}/coast.json` })).rejects.toThrow('wrongSize');
    expect(await store.packs.all()).toEqual([]);
  });

  it('gives nobody the name of a pack of ours', async () => {
    const url = publish(await makePack({ id: 'samples' }));
    await expect(subscriptions.addPack({ url })).rejects.toThrow('bundledName id=samples');
  });

  it('takes a pack from its files, and names the one that is missing', async () => {
    const { text, shards } = await makePack();
    const files = [
      new File([text], 'coast.json'),
      ...[...shards].map(([name, bytes]) => new File([bytes as Uint8Array<ArrayBuffer>], name)),
    ];
    await expect(subscriptions.addPack({ files: files.slice(0, -1) })).rejects.toThrow('missingFile');
    await expect(subscriptions.addPack({ files: files.slice(1) })).rejects.toThrow('noIndex');
    expect(await addFiles(subscriptions, files)).toBe('coast');
    expect(await store.packs.get('coast')).toMatchObject({ url: null, current: { index: { version: '1' } } });
  });

  it('takes every feed of a list but the dead ones, and says which', async () => {
    const feed = (title: string) => host.answer(`/${title}`, `<rss><channel><title>${title}</title></channel></rss>`);
    const dead = host.answer('/dead', status(404));
    const outlines = [feed('ebb'), dead, feed('flow')].map((url) => `<outline type="rss" xmlUrl="${url}"/>`).join('');
    const list = new File([`<opml version="2.0"><body>${outlines}</body></opml>`], 'feeds.opml');
    await expect(addFiles(subscriptions, [list])).rejects.toThrow(
      `someNotAdded failed=1 total=3 fault=(at place=${dead} `,
    );
    expect((await store.feeds.all()).map(({ title }) => title).sort()).toEqual(['ebb', 'flow']);
  });

  it('tells a pack from a feed by what is there', async () => {
    await addFrom(subscriptions, publish(await makePack()));
    await addFrom(subscriptions, host.answer('/feed', '<rss><channel><title>The Wire</title></channel></rss>'));
    expect((await store.packs.all()).map(({ id }) => id)).toEqual(['coast']);
    expect((await store.feeds.all()).map(({ title }) => title)).toEqual(['The Wire']);
    await expect(addFrom(subscriptions, host.answer('/page', '<html><body>Hi</body></html>'))).rejects.toThrow(
      'webPage',
    );
  });
});

describe('a feed', () => {
  const words = Array.from({ length: 200 }, (_, i) => `word${i}`).join(' ');
  const feed = (items: string) => `<rss><channel><title>The Wire</title>${items}</channel></rss>`;
  const item = (path: string, text: string) =>
    `<item><title>Story ${path}</title><link>https://wire.example/${path}</link><description>${text}</description></item>`;

  it('keeps whole stories as stories and summaries as headlines, and what was there when it fails', async () => {
    const url = host.answer('/wire', feed(item('a', words) + item('b', 'A summary.')));
    await subscriptions.addFeed(url, 'CC-BY-4.0');
    expect(await store.feeds.get(url)).toMatchObject({ stories: 1, headlines: 1, licence: 'CC-BY-4.0' });
    const kept = await store.kept.ofOrigin(`feed:${url}`);
    expect(kept.map(({ title, licence, fingerprint }) => [title, licence, fingerprint !== null]).sort()).toEqual([
      ['Story a', 'CC-BY-4.0', true],
      ['Story b', 'CC-BY-4.0', false],
    ]);
    host.answer('/wire', feed(item('a', words)).slice(0, -30));
    await subscriptions.checkFeed(url);
    expect((await store.feeds.get(url))?.schedule.fault).toEqual({ code: 'brokenOff' });
    expect(await store.kept.ofOrigin(`feed:${url}`)).toHaveLength(2);
    const removed = await store.feeds.remove(url);
    expect(await store.kept.all()).toEqual([]);
    await store.feeds.put(removed!.record, removed!.stories);
    expect(await store.kept.all()).toHaveLength(2);
  });
});
