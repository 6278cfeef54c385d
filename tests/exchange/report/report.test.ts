import { Parser } from 'commonmark';
import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it, vi } from 'vitest';
import { unguarded } from '../../../lib/exchange/export/csv';
import { readCsv } from '../../../lib/exchange/import/read-csv';
import { describeFamily } from '../../../lib/exchange/report/report';
import { reportCsv } from '../../../lib/exchange/report/report-csv';
import { reportHtml } from '../../../lib/exchange/report/report-html';
import { reportMarkdown } from '../../../lib/exchange/report/report-markdown';
import { citationOf } from '../../../lib/exchange/report/report-words';
import { printable, wellFormed } from '../../../lib/exchange/well-formed';
import { dangersIn, elementsOf, straysIn, textOf } from '../html-dangers';
import { copyOf, readingOf, readings, STORY, source } from '../reading';

vi.setConfig({ testTimeout: 60_000 });

const made = { story: STORY, madeAt: new Date('2026-03-01T12:00:00Z'), version: '0.1.0' };
const two = describeFamily({
  ...made,
  readings: [
    readingOf([copyOf({ kind: 'extended', relation: 'uncredited' })], { url: 'https://b.example/2', published: null }),
    readingOf([copyOf()]),
  ],
});

const rowsOf = (csv: string) => {
  const [headings, ...rows] = [...readCsv(csv)].map(({ fields }) => fields);
  return rows.map((row) => Object.fromEntries(row.map((cell, column) => [headings[column], unguarded(cell)])));
};

describe('a report of a story', () => {
  it('names its source and its pages, the oldest first', () => {
    expect(two).toMatchObject({ title: source.title, source, story: STORY, madeAt: '2026-03-01T12:00:00.000Z' });
    expect(two.pages.map(({ url, kind }) => [url, kind])).toEqual([
      ['https://harbour-post.example/ferry', 'shortened'],
      ['https://b.example/2', 'extended'],
    ]);
    expect(two.packs).toEqual([{ id: 'agencies-2018', title: 'Agency stories of 2018', version: '1.4' }]);
  });

  it('gives every passage as offsets and as a quotation', () => {
    expect(two.pages[0].passages).toEqual([
      {
        paragraph: 1,
        start: 2,
        end: 30,
        quote: 'ferry with 212 people aboard',
        words: 5,
        quoted: false,
        source: { start: 0, end: 0.1 },
      },
      {
        paragraph: 2,
        start: 0,
        end: 26,
        quote: '“We were lucky with tides,',
        words: 5,
        quoted: true,
        source: { start: 0.5, end: 0.6 },
      },
    ]);
  });

  it('reports the copy of this story, not a better one of another', () => {
    const other = copyOf({
      story: { ...source, id: 'agencies-2018/13', title: 'Another' },
      pageShare: 1,
      kind: 'full',
    });
    const { pages } = describeFamily({ ...made, readings: [readingOf([other, copyOf()])] });
    expect(pages[0].copy?.story.id).toBe(STORY);
  });

  it('reports a page of which nothing was found', () => {
    const report = describeFamily({ ...made, story: 'https://a.example/1', readings: [readingOf([])] });
    expect(report).toMatchObject({ title: 'Ferry runs aground off Moss Head', source: null });
    expect(report.pages[0]).toMatchObject({ kind: 'none', copy: null, passages: [] });
    expect(rowsOf(reportCsv(report))).toHaveLength(1);
    expect(reportMarkdown(report)).toContain('No match found');
    expect(reportHtml(report)).toContain('No match found');
  });

  it('names every feed that was searched, and what had been read before', () => {
    const reading = readingOf([]);
    const beside = [
      { feed: 'World Wire', stories: 12, to: '2026-03-05' },
      { feed: null, stories: 1, to: null },
    ];
    const searched = { ...reading, verdict: { ...reading.verdict, corpus: { ...reading.verdict.corpus, beside } } };
    const report = describeFamily({ ...made, readings: [searched, reading] });
    for (const written of [textOf(parse(reportHtml(report))), reportMarkdown(report), reportCsv(report)]) {
      expect(written).toContain('World Wire: 12 stories, the youngest of 5 March 2026');
      expect(written).toContain('Stories read before: one story');
    }
    expect(citationOf(report)).toContain('searched agencies-2018 1.4, World Wire, Stories read before');
  });

  it('is empty without pages, and still says how it was made', () => {
    const report = describeFamily({ ...made, readings: [] });
    expect(report).toMatchObject({ title: STORY, pages: [], packs: [] });
    expect(reportHtml(report)).toContain('no pack searched');
  });
});

describe('in each format', () => {
  it.each([
    ['HTML', () => textOf(parse(reportHtml(two)))],
    ['Markdown', () => reportMarkdown(two)],
  ])('%s tells dates, shares, passages, packs and method', (_format, write) => {
    const written = write();
    for (const words of [
      'Harbour Post',
      'published: 14 May 2018',
      'read: 15 May 2018 at 09:00:00 UTC',
      'Shortened copy',
      'The page itself names this source.',
      '40% of the source’s words are here, and 91% of this page’s words are the source’s.',
      '96 words outside quotation marks stand in both.',
      '12 words inside quotation marks stand in both.',
      'The longest unbroken run is 31 words.',
      '(Tidewire)',
      'Paragraph 1, 2 to 30 · 5 words · 0% to 10% of the source',
      'ferry with 212 people aboard',
      'Paragraph 2, 0 to 26 · 5 words · in quotation marks',
      'agencies-2018 1.4: Agency stories of 2018',
      'Report by Copytaster 0.1.0, 1 March 2026; searched agencies-2018 1.4.',
      'runs of 5 words',
      'UTF-16 code units',
    ]) {
      expect(written).toContain(words);
    }
  });

  it('CSV holds a row a passage', () => {
    const rows = rowsOf(reportCsv(two));
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({
      story: STORY,
      'source headline': source.title,
      finding: 'shortened',
      relation: 'declared',
      'share of page': '0.912',
      'share of source': '0.4',
      paragraph: '1',
      start: '2',
      end: '30',
      quote: 'ferry with 212 people aboard',
      'in quotation': 'no',
      packs: 'agencies-2018 1.4',
      Copytaster: '0.1.0',
    });
    expect(rows[0].method).toContain('winnowing');
  });
});

describe('whatever page and pack say', () => {
  const reports = () => readings().map((family) => describeFamily({ ...made, readings: family }));

  it('HTML holds nothing that runs or loads, and every quotation', () => {
    fc.assert(
      fc.property(reports(), (report) => {
        const page = reportHtml(report);
        expect(dangersIn(page)).toEqual([]);
        expect(straysIn(parse(page))).toEqual([]);
        const texts = elementsOf(page)
          .filter(({ attrs }) => attrs.some(({ value }) => value === 'text'))
          .map(textOf);
        const quotes = report.pages.flatMap(({ passages }) => passages.map(({ quote }) => printable(quote)));
        expect(texts).toEqual(quotes);
      }),
      { numRuns: 200 },
    );
  });

  it('Markdown holds nothing but words and links to the web', () => {
    const plain = 'document heading paragraph text softbreak linebreak block_quote link list item'.split(' ');
    fc.assert(
      fc.property(reports(), (report) => {
        const [, markdown] = /^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(reportMarkdown(report))!;
        const walker = new Parser().parse(markdown).walker();
        for (let event = walker.next(); event; event = walker.next()) {
          expect(plain).toContain(event.node.type);
          if (event.node.type === 'link') expect(event.node.destination).toMatch(/^https?:/);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('CSV stays a table of texts', () => {
    fc.assert(
      fc.property(reports(), (report) => {
        const rows = rowsOf(reportCsv(report));
        const passages = report.pages.flatMap((page) =>
          page.passages.length > 0 ? page.passages.map(({ quote }) => [page.title, quote]) : [[page.title, '']],
        );
        expect(rows.map(({ headline, quote }) => [headline, quote])).toEqual(
          passages.map((cells) => cells.map(wellFormed)),
        );
      }),
      { numRuns: 200 },
    );
  });
});
