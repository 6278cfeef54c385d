import type { Article } from '../article/article';
import type { FoundCopies } from '../corpus/search/find-copies';
import { applyCorrections, type Correction } from '../entities/corrections';
import type { Entity } from '../entities/entity';
import { type Copy, type Passage, type StoryFacts, storyKey, type Verdict } from '../match/copy';
import { isAttached } from '../notes/namesakes';
import type { Note } from '../notes/note';
import type { PlacedNote } from '../notes/placed';
import type { PageReading, Reading } from '../notes/reading';

/** A matched run of at least this many words is painted strongly: about a sentence and a half, rarely met by chance. */
const STRONG_RUN_WORDS = 25;

/** Where findings come from; each may load what it needs with the first question. */
export interface AnalysisSources {
  /** The id that the page's notes are kept under. */
  findPage(article: Article): Promise<string>;
  findCopies(article: Article, contested: readonly string[]): Promise<FoundCopies>;
  findEntities(article: Article): Promise<readonly Entity[]>;
  /** The reader's own gazetteer. */
  corrections(): Promise<readonly Correction[]>;
  /** Living notes on these entities. None where the store cannot be opened: reading goes on without it. */
  notesOn(keys: readonly string[]): Promise<readonly Note[]>;
  /** Stories of which the reader said that this article is no copy (storyKey). */
  contestedStories(article: string): Promise<readonly string[]>;
  /** Passage notes that belong on this copy; none where the store cannot be opened. */
  placedNotes(reading: Reading): Promise<readonly PlacedNote[]>;
}

/** The background's desk: an article comes in, a reading goes out. The one straight line of the design. */
export interface ArticleAnalyser {
  read(article: Article): Promise<Reading>;
  pageReading(reading: Reading): Promise<PageReading>;
}

/** The story that all copies are gathered under: of one that was read before, the one that its own copies were. */
const familyOf = (source: StoryFacts): string => source.read?.family ?? storyKey(source);

/**
 * The match that the page is told of: names and marks there are for the page to see, and what else the reader has read is
 * no business of a page. "You have read this before" stands in the popup and on the toolbar.
 */
const tellable = ({ copies }: Verdict): Copy | undefined => copies.find(({ story }) => story.read === undefined);

const strengthOf = ({ quoted, words }: Passage) => (quoted ? 'quoted' : words >= STRONG_RUN_WORDS ? 'strong' : 'light');

export function createArticleAnalyser(findings: AnalysisSources, now: () => number = Date.now): ArticleAnalyser {
  return {
    read: async (article) => {
      const id = await findings.findPage(article);
      const [{ contested, ...verdict }, names, corrections] = await Promise.all([
        findings.contestedStories(id).then((stories) => findings.findCopies(article, stories)),
        findings.findEntities(article),
        findings.corrections(),
      ]);
      const entities = applyCorrections(names, corrections, article.units);
      const source = verdict.copies.find((copy) => copy.kind !== 'shared-quotes')?.story;
      return { id, story: source ? familyOf(source) : id, article, verdict, contested, entities, readAt: now() };
    },
    pageReading: async (reading) => {
      const { verdict, entities } = reading;
      const best = tellable(verdict);
      const [noted, placed] = await Promise.all([
        findings.notesOn(entities.map((entity) => entity.key)),
        findings.placedNotes(reading),
      ]);
      return {
        kind: best?.kind ?? (verdict.copies.length > 0 ? 'none' : verdict.kind),
        source: best?.story.publisher ?? null,
        passages: (best?.passages ?? []).map((passage) => ({ span: passage.page, strength: strengthOf(passage) })),
        mentions: entities.flatMap((entity) => {
          const { key, name, type, mentions } = entity;
          const isNoted = noted.some((note) => isAttached(note, entity, reading));
          return mentions.map((span) => ({ span, type, key, name, noted: isNoted }));
        }),
        notes: placed
          .filter(({ standing }) => standing !== 'offered')
          .map(({ note, anchors }) => ({
            id: note.id,
            spans: anchors.flatMap(({ span }) => span ?? []),
            colour: note.colour,
          })),
      };
    },
  };
}
