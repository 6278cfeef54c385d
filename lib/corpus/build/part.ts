import { type Fingerprint, fingerprint } from '../../match/fingerprint';
import { dateOf } from '../../text/day';
import { tokenise } from '../../text/tokens';
import { PackError } from '../format/pack-error';
import { PART_SCHEME } from '../format/scheme';
import { openShard, type Shard } from '../format/shard';
import { encodeShard } from '../format/shard-writer';
import type { FingerprintedStory } from '../format/story';
import type { Story } from './story-row';

/**
 * A part: the stories of one month as one builder saw them, with every common shingle still in, since what is common is known
 * only when all parts are there. Parts are shards in the format of format.ts that keep the whole hash; they may lie one after
 * the other in a file, since each tells its length.
 */
export interface Part {
  /** Which shard it goes into: '2011-06', '2011-06-sample', 'undated'. */
  readonly group: string;
  readonly bytes: Uint8Array;
}

/** A part that is opened when it is needed, so that a merge holds few of them at a time. */
export interface PartHandle {
  readonly group: string;
  open(): Shard;
}

/** Parts that are in memory anyway are opened once. */
export function handlesOf(parts: readonly Part[]): PartHandle[] {
  return parts.map(({ group, bytes }) => {
    const shard = openShard(bytes);
    return { group, open: () => shard };
  });
}

/** Months sort by name, and 'undated' after them. */
function groupOf({ day, sample }: Pick<Story, 'day' | 'sample'>): string {
  const month = day === null ? 'undated' : dateOf(day).slice(0, 7);
  return sample ? `${month}${SAMPLE_SUFFIX}` : month;
}

const SAMPLE_SUFFIX = '-sample';

export const isSampleGroup = (group: string) => group.endsWith(SAMPLE_SUFFIX);

/** About .5 ms for 500 words. */
export function fingerprintStory({ units, title, publisher, domain, url, day, licence }: Story): FingerprintedStory {
  const tokens = tokenise(units);
  return {
    facts: { title, publisher, domain, url, day, licence, words: tokens.count },
    fingerprint: fingerprint(tokens, { window: PART_SCHEME.window, quotedWindow: PART_SCHEME.quotedWindow }),
  };
}

/** A story and 65,535 positions in it must fit into one number of 32 bits. */
const MAX_STORIES_A_PART = 2 ** 15;

/** Fingerprints stories and sorts them into one part a group. */
export function encodeParts(stories: Iterable<Story>): Part[] {
  const groups = new Map<string, FingerprintedStory[]>();
  for (const story of stories) {
    const group = groupOf(story);
    const grouped = groups.get(group);
    if (grouped) grouped.push(fingerprintStory(story));
    else groups.set(group, [fingerprintStory(story)]);
  }
  return [...groups].flatMap(([group, grouped]) => {
    const parts: Part[] = [];
    for (let first = 0; first < grouped.length; first += MAX_STORIES_A_PART) {
      const stories = grouped.slice(first, first + MAX_STORIES_A_PART);
      const options = { scheme: PART_SCHEME, sample: isSampleGroup(group), purpose: 'part' } as const;
      parts.push({ group, bytes: encodeShard(stories, options) });
    }
    return parts;
  });
}

/** The group of a part that was read from a file. */
export function groupOfPart(part: Shard): string {
  if (part.header.filtered) throw new PackError({ code: 'finishedShard' });
  return groupOf({ day: part.factsOf(0).day, sample: part.header.sample });
}

/** The stories of a part, with their whole fingerprints in the order of the text. */
export function storiesOfPart(part: Shard): FingerprintedStory[] {
  const entries = Array.from({ length: part.header.stories }, (): Entry[] => []);
  part.visitEntries((hash, place) => {
    const { story, from, quoted } = part.readPlace(place);
    entries[story].push({ hash, position: from, quoted });
  });
  return entries.map((own, story) => ({ facts: part.factsOf(story), fingerprint: inOrder(own) }));
}

interface Entry {
  readonly hash: number;
  readonly position: number;
  readonly quoted: boolean;
}

function inOrder(entries: Entry[]): Fingerprint {
  entries.sort((a, b) => a.position - b.position);
  return {
    hash: Uint32Array.from(entries, ({ hash }) => hash),
    position: Uint16Array.from(entries, ({ position }) => position),
    quoted: Uint8Array.from(entries, ({ quoted }) => (quoted ? 1 : 0)),
  };
}
