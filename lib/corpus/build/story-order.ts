import { checksumOf } from '../format/checksum';
import type { FingerprintedStory } from '../format/story';
import { type PartHandle, storiesOfPart } from './part';

/** Which story of the whole corpus each story of a part is: numbers run group by group. */
export interface StoryNumbers {
  readonly total: number;
  readonly groups: readonly GroupNumbers[];
}

export interface GroupNumbers {
  readonly group: string;
  readonly first: number;
  readonly stories: number;
  /** Stories that came twice, word for word and fact for fact. */
  readonly repeated: number;
  readonly parts: readonly { readonly part: PartHandle; readonly numbers: Int32Array }[];
}

/** The number of a story that came before in the same words. */
const REPEATED = -1;

/**
 * Puts the stories of all parts in an order that does not depend on how they were split: by group, day, URL, title and the
 * rest of the facts, fingerprints last. One group is in memory at a time.
 */
export function numberStories(parts: readonly PartHandle[]): StoryNumbers {
  const groups: GroupNumbers[] = [];
  let total = 0;
  for (const group of [...new Set(parts.map((part) => part.group))].sort()) {
    const numbered = numberGroup(
      group,
      parts.filter((part) => part.group === group),
      total,
    );
    groups.push(numbered);
    total += numbered.stories;
  }
  return { total, groups };
}

function numberGroup(group: string, parts: readonly PartHandle[], first: number): GroupNumbers {
  const numbers = parts.map((part) => ({ part, numbers: new Int32Array(0) }));
  const keyed: { key: string; part: number; story: number }[] = [];
  for (const [i, part] of parts.entries()) {
    const stories = storiesOfPart(part.open());
    numbers[i].numbers = new Int32Array(stories.length);
    for (const [story, content] of stories.entries()) keyed.push({ key: sortKey(content), part: i, story });
  }
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  let next = first;
  for (const [i, { key, part, story }] of keyed.entries()) {
    numbers[part].numbers[story] = i > 0 && keyed[i - 1].key === key ? REPEATED : next++;
  }
  return { group, first, stories: next - first, repeated: keyed.length - (next - first), parts: numbers };
}

/** Facts and fingerprints in one string. */
function sortKey({ facts, fingerprint }: FingerprintedStory): string {
  const day = String(facts.day ?? 0).padStart(6, '0');
  const { url, title, publisher, domain, licence, words } = facts;
  const digest = [checksumOf(fingerprint.hash), checksumOf(Uint32Array.from(fingerprint.position))];
  return [day, url ?? '', title, publisher, domain, licence ?? '', words, ...digest].join('\u0000');
}
