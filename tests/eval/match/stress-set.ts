import type { CopyKind } from '../../../lib/match/copy';
import { paragraphs } from '../../../lib/text/paragraphs';
import type { Tokens } from '../../../lib/text/tokens';
import { tokenise } from '../../../lib/text/tokens';
import type { Document } from './documents';
import { EDITS, type EditContext } from './edits';
import { createRandom } from './random';
import { boilerplateOf, vocabularyOf } from './site-text';

/** A text to look for in an index. */
export interface Page {
  readonly text: string;
  readonly tokens: Tokens;
  /** Stories of the page's own outlet are no copies: facts about sources tell them, and every method is spared them. */
  readonly domain: string | null;
}

/** A story under an edit, and the number of the story in the index that should be found. */
export interface EditedStory extends Page {
  readonly edit: string;
  readonly expected: CopyKind | null;
  readonly story: number;
}

export interface RealPage extends Page {
  readonly id: string;
}

export interface StressSet {
  readonly stories: readonly Document[];
  readonly edited: readonly EditedStory[];
  readonly negatives: readonly RealPage[];
}

const NEGATIVES = 1500;
const HOSTS = 500;
const SAMPLE = 150;
/** Stories to edit: shorter ones leave nothing to cut, longer ones are no agency stories. */
const MIN_WORDS = 300;
const MAX_WORDS = 1500;

/**
 * Takes negatives, local text and the indexed stories from a corpus, each story in one part alone where the corpus is large
 * enough; the index of all stories holds the negatives too, which then do not find themselves. `seed` chooses the sample.
 */
export function stressSet(corpus: readonly Document[], size: number, seed: number): StressSet {
  const shuffled = createRandom(seed).shuffled(corpus);
  const [negativeCount, hostCount] = [Math.min(NEGATIVES, corpus.length >> 2), Math.min(HOSTS, corpus.length >> 3)];
  const negatives = shuffled.slice(0, negativeCount);
  const hosts = shuffled.slice(negativeCount, negativeCount + hostCount);
  const rest = shuffled.slice(negativeCount + hostCount);
  const stories = size <= rest.length ? rest.slice(0, size) : [...rest, ...hosts, ...negatives];
  const shared = {
    hosts: hosts.map(({ text }) => text),
    boilerplate: boilerplateOf(rest.slice(0, 10_000).map(({ text }) => text)),
    vocabulary: vocabularyOf(hosts.slice(0, 100).map(({ text }) => text)),
  };
  return {
    stories,
    edited: sampleOf(stories, rest.length, seed).flatMap((story) => editsOf(stories[story], story, shared)),
    negatives: negatives.map(({ id, domain, text }) => ({ id, ...pageOf(text, domain) })),
  };
}

/** Numbers of stories to edit, none of them a host or a negative. */
function sampleOf(stories: readonly Document[], fromRest: number, seed: number): number[] {
  const fits = ({ text }: Document) => {
    const words = text.split(/\s+/).length;
    return words >= MIN_WORDS && words <= MAX_WORDS;
  };
  const numbers = stories.slice(0, fromRest).flatMap((story, number) => (fits(story) ? [number] : []));
  return createRandom(seed + 1)
    .shuffled(numbers)
    .slice(0, SAMPLE);
}

function editsOf(document: Document, story: number, shared: Omit<EditContext, 'random'>): EditedStory[] {
  return EDITS.map(({ name, kind, apply }, number) => {
    const random = createRandom(story * EDITS.length + number);
    return { edit: name, expected: kind, story, ...pageOf(apply(document.text, { ...shared, random }), null) };
  });
}

const pageOf = (text: string, domain: string | null): Page => ({ text, tokens: tokenise(paragraphs(text)), domain });
