import fc from 'fast-check';
import type { Correction } from '../../lib/entities/corrections';
import type { ArticleRecord } from '../../lib/notes/article-record';
import type { LibraryContent } from '../../lib/notes/library-content';
import type { Draft, Note } from '../../lib/notes/note';

/** Random libraries for the property tests: every shape that the store may hold, with texts that mean something somewhere. */

/** Strings that some format takes for more than words. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style><svg onload=alert(1)>',
  '<a href="javascript:alert(1)">go</a>',
  '<!-- comment --> <?php ?> <![CDATA[x]]>',
  '&lt;b&gt; &#60; &amp;amp; &copy',
  '=HYPERLINK("https://evil.example","go")',
  '+1+cmd|" /C calc"!A0',
  '-2+3',
  '@SUM(1)',
  '\t=1+1',
  "'=1+1",
  ' \u200b=1+1',
  '＝1+1',
  'a,"b"\r\nc;d\re\nf',
  '[link](javascript:alert(1)) ![image](https://evil.example/x.png)',
  '[[Wikilink]] ![[embed]] #tag ==mark== %%comment%% ~~gone~~ $x$ ^block',
  '# heading\n## two\n- item\n+ item\n* item\n1. one\n2) two\n> quote',
  '```js\nalert(1)\n```\n~~~\nx\n~~~',
  '    indented code\n\ttabbed',
  'under\n===\nline\n---\n***\n___',
  '<https://evil.example> https://evil.example www.evil.example a@evil.example',
  '| a | b |\n|---|---|\n| c | d |',
  '`code` ``co`de`` \\ \\* \\\\',
  '[ref]: javascript:alert(1)\n[ref] [^1]\n[^1]: note',
  '---\ntitle: x\n---',
  'key:: value <% tp.x() %> {{template}}',
  '\u202Eesrever\u202C \u2066isolated',
  'zero\u200bwidth\u200d\u2060\ufeff',
  '\ud800 lone \udfff',
  'nul\u0000 bell\u0007 esc\u001b del\u007f nel\u0085 ls\u2028 ps\u2029',
  '😀 é é ﷽ 日本語 العربية',
  '../../etc/passwd',
  '..\\..\\windows',
  'CON',
  'a'.repeat(400),
  '',
  '   ',
] as const;

export const text = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.array(fc.constantFrom(...HOSTILE), { minLength: 2, maxLength: 3 }).map((parts) => parts.join(' ')),
    // Any UTF-16 code units: lone surrogates, controls, everything.
    fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  );

const time = () => fc.integer({ min: 0, max: 4_000_000_000_000 });
const colour = () =>
  fc.constantFrom('amber' as const, 'rose' as const, 'sea' as const, 'violet' as const, 'moss' as const);
const entityType = () => fc.constantFrom('person' as const, 'organisation' as const, 'place' as const);
const tags = () => fc.array(text(), { maxLength: 3 });
const url = () =>
  fc.oneof(
    fc.nat().map((number) => `https://www.news.example/${number}?from=front#top`),
    fc.constantFrom('javascript:alert(1)', 'data:text/html,<script>1</script>', 'not a url', ''),
    fc.constantFrom('https://a.example/(b)?c=1&lt;=2&d=<e>\\f#"g"', 'https://b.example/😀/é%20'),
  );

const selector = () =>
  fc.record({
    exact: text(),
    prefix: text(),
    suffix: text(),
    span: fc
      .record({ unit: fc.nat(4), start: fc.nat(40), length: fc.integer({ min: 1, max: 40 }) })
      .map(({ unit, start, length }) => ({ unit, start, end: start + length })),
  });

const target = (): fc.Arbitrary<Note['target']> =>
  fc.oneof(
    fc.record({ kind: fc.constant('entity' as const), key: text(), name: text(), type: entityType() }),
    fc.record({
      kind: fc.constant('passage' as const),
      selectors: fc.array(selector(), { minLength: 1, maxLength: 3 }),
    }),
    fc.constant({ kind: 'page' as const }),
  );

const credit = () =>
  fc.record({
    agency: text(),
    slot: fc.constantFrom('byline' as const, 'copyright' as const, 'source-meta' as const, 'canonical' as const),
    quote: text(),
    partial: fc.boolean(),
  });

const article = (): fc.Arbitrary<Omit<ArticleRecord, 'id' | 'story'>> =>
  fc
    .record({
      url: url(),
      title: text(),
      site: text(),
      publisher: fc.option(text()),
      published: fc.option(fc.constantFrom('2018-05-14', '2011-06-08T09:00:00Z', 'last Tuesday')),
      copy: fc.option(
        fc.record({
          kind: fc.constantFrom('full' as const, 'shortened' as const, 'extended' as const, 'passages' as const),
          source: text(),
          sourceTitle: text(),
        }),
      ),
      units: fc.array(text(), { maxLength: 5 }),
      entities: fc.array(fc.record({ key: text(), name: text(), type: entityType() }), { maxLength: 2 }),
      readAt: time(),
    })
    .chain((facts) =>
      fc
        .option(fc.array(credit(), { minLength: 1, maxLength: 2 }))
        .map((creditsBeside) => ({ ...facts, ...(creditsBeside && { creditsBeside }) })),
    );

type FreeNote = Omit<Note, 'id' | 'place' | 'story'>;

const note = (): fc.Arbitrary<FreeNote> =>
  fc.record({
    target: target(),
    body: text(),
    tags: tags(),
    colour: colour(),
    followUps: fc.array(fc.record({ body: text(), createdAt: time() }), { maxLength: 2 }),
    createdAt: time(),
    updatedAt: time(),
    deletedAt: fc.option(time()),
  });

const draft = (): fc.Arbitrary<Omit<Draft, 'id' | 'place' | 'story'>> =>
  fc.record({
    target: target(),
    note: fc.option(fc.uuid()),
    body: text(),
    tags: tags(),
    colour: colour(),
    updatedAt: time(),
  });

const correction = (): fc.Arbitrary<Correction> =>
  fc.oneof(
    fc.record({ kind: fc.constant('retype' as const), key: text(), type: entityType() }),
    fc.record({ kind: fc.constant('rename' as const), key: text(), name: text() }),
    fc.record({ kind: fc.constant('merge' as const), key: text(), into: text(), name: text(), type: entityType() }),
    fc.record({ kind: fc.constant('split' as const), key: text(), surface: text() }),
    fc.record({ kind: fc.constant('hide' as const), key: text() }),
    fc.record({ kind: fc.constant('add' as const), surface: text(), type: entityType() }),
  );

const MAX = 4;
const ids = () => fc.uniqueArray(fc.oneof(fc.uuid(), text()), { minLength: MAX, maxLength: MAX });

/** Notes and drafts stand on articles of the library; articles fall into two stories at most. */
export function library(): fc.Arbitrary<LibraryContent> {
  return fc
    .record({
      articles: fc.array(article(), { minLength: 1, maxLength: MAX }),
      notes: fc.array(note(), { maxLength: MAX }),
      drafts: fc.array(draft(), { maxLength: 2 }),
      placements: fc.array(fc.constantFrom('taken' as const, 'dismissed' as const), { maxLength: 2 }),
      corrections: fc.array(fc.record({ correction: correction(), madeAt: time() }), { maxLength: MAX }),
      contests: fc.array(fc.record({ article: text(), story: text(), contestedAt: time() }), { maxLength: 2 }),
      correctionIds: ids(),
      articleIds: ids(),
      noteIds: ids(),
      draftIds: ids(),
      choices: fc.array(fc.nat(MAX), { minLength: 3 * MAX, maxLength: 3 * MAX }),
    })
    .map(({ articleIds, noteIds, draftIds, correctionIds, ...free }) => {
      const choices = free.choices.values();
      const chosen = <Choice>(from: readonly Choice[]) => from[choices.next().value! % from.length];
      const articles = free.articles.map((record, index) => ({
        ...record,
        id: articleIds[index],
        story: chosen(articleIds.slice(0, 2)),
      }));
      const placed = () => {
        const { id, url, title, site, story } = chosen(articles);
        return { place: { article: id, url, title, site }, story };
      };
      return {
        articles,
        notes: free.notes.map((written, index) => ({ ...written, ...placed(), id: noteIds[index] })),
        drafts: free.drafts.map((written, index) => ({ ...written, ...placed(), id: draftIds[index] })),
        placements: free.placements.map((placement, index) => {
          const [note, article] = [noteIds[index], chosen(articles).id];
          return { id: `${note}|${article}`, note, article, placement };
        }),
        corrections: free.corrections.map((made, index) => ({ ...made, id: correctionIds[index] })),
        contests: free.contests.map((contest, index) => ({
          ...contest,
          id: `${contest.article}|${contest.story}|${index}`,
        })),
      };
    });
}

/** What a store does with the records of an import: put by id, and nothing else. */
export function merged(present: LibraryContent, written: LibraryContent): LibraryContent {
  const put = <Kept extends { readonly id: string }>(into: readonly Kept[], records: readonly Kept[]): Kept[] => [
    ...new Map([...into, ...records].map((record) => [record.id, record])).values(),
  ];
  return {
    articles: put(present.articles, written.articles),
    notes: put(present.notes, written.notes),
    drafts: put(present.drafts, written.drafts),
    placements: put(present.placements, written.placements),
    corrections: put(present.corrections, written.corrections),
    contests: put(present.contests, written.contests),
  };
}

export const EMPTY: LibraryContent = {
  articles: [],
  notes: [],
  drafts: [],
  placements: [],
  corrections: [],
  contests: [],
};
