import { type FeedBytes, readFeed } from '../../../lib/corpus/feeds/read-feed';
import type { FeedStory } from '../../../lib/corpus/recent/keep-story';
import { CodedError } from '../../../lib/errors/coded-error';
import { download } from '../../../lib/net/download';
import { DownloadError } from '../../../lib/net/download-error';
import { InputError } from '../command';
import { errorInEnglish } from '../english';
import { openPlain, wholeDocument } from './bytes';
import { type InputOptions, isAddress, type Row } from './input';

const MAX_FEED_BYTES = 20_000_000;
/** What links of a saved feed are relative to, where they are. */
const UNKNOWN_ADDRESS = 'https://unknown.invalid/';

/**
 * The items of a feed, from a file or an address, as story rows. Items of which the feed gives a summary only are faults, and
 * so is a feed that cannot be fetched or read: one dead feed does not end a build from many.
 */
export async function* feedRows(input: string, options: InputOptions): AsyncGenerator<Row> {
  try {
    const feed = isAddress(input) ? await fetchedFeed(input, options) : await savedFeed(input, options);
    const { stories } = readFeed(feed, { feed: input, licence: null, now: Date.now() });
    for (const story of stories) yield rowOf(story);
  } catch (error) {
    if (!(error instanceof CodedError || error instanceof InputError)) throw error;
    yield { where: input, fault: errorInEnglish(error) };
  }
}

async function fetchedFeed(address: string, { onBytes }: InputOptions): Promise<FeedBytes> {
  const got = await download(address, { maxBytes: MAX_FEED_BYTES });
  if (got === 'unchanged') throw new DownloadError({ code: 'nothingGiven', host: new URL(address).host });
  onBytes?.(got.bytes.length);
  return got;
}

async function savedFeed(path: string, options: InputOptions): Promise<FeedBytes> {
  const bytes = await wholeDocument(openPlain(path, options));
  if ('fault' in bytes) throw new InputError(bytes.fault);
  return { bytes, contentType: null, url: UNKNOWN_ADDRESS };
}

function rowOf({ url, title, publisher, published, licence, units }: FeedStory): Row {
  if (url.startsWith(UNKNOWN_ADDRESS))
    return { where: title, fault: 'an address that is relative to nobody knows what' };
  return units === null
    ? { where: url, fault: 'the feed gives a summary only' }
    : { where: url, value: { title, publisher, url, date: published, licence, units } };
}
