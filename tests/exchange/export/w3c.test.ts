import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { writeAnnotations } from '../../../lib/exchange/export/w3c';
import { readArchive } from '../../../lib/exchange/import/read-archive';
import { wellFormed } from '../../../lib/exchange/well-formed';
import { library } from '../library';
import { violations } from '../web-annotation-model';

vi.setConfig({ testTimeout: 60_000 });

const options = { label: 'All notes', exportedAt: new Date('2026-03-01T12:00:00Z') };
const sample = () => readArchive(readFileSync('tests/exchange/files/archive-version-1.archive', 'utf8'));

async function sampleAnnotations() {
  return JSON.parse(writeAnnotations({ ...(await sample()), ...options }));
}

describe('Web Annotations', () => {
  it('fit the model, whatever the notes say', () => {
    fc.assert(
      fc.property(library(), (content) => {
        expect(violations(JSON.parse(writeAnnotations({ ...content, ...options })))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('hold every word of every note', () => {
    fc.assert(
      fc.property(library(), (content) => {
        const { first } = JSON.parse(writeAnnotations({ ...content, ...options }));
        for (const [index, { body, tags, target, followUps }] of content.notes.entries()) {
          const annotation = first.items[index];
          const said = (purpose: string) =>
            (annotation.body ?? [])
              .filter((member: { purpose: string }) => member.purpose === purpose)
              .map(({ value, source }: { value?: string; source?: string }) => value ?? source);
          const comments = [...(body === '' ? [] : [body]), ...followUps.map((followUp) => followUp.body)];
          expect(said('commenting')).toEqual(comments.map(wellFormed));
          expect(said('tagging')).toEqual(tags.map(wellFormed));
          if (target.kind === 'entity') {
            expect(said('classifying')).toEqual([wellFormed(target.name)]);
            const [identity] = said('identifying');
            expect(decodeURIComponent(identity.replace('urn:x-copytaster:entity:', ''))).toBe(wellFormed(target.key));
          }
          if (target.kind === 'passage') {
            const quotes = [annotation.target].flat().map(({ selector: [quote] }) => quote.exact);
            expect(quotes).toEqual(target.selectors.map(({ exact }) => wellFormed(exact)));
          }
        }
      }),
    );
  });

  it('name quote and position of a passage', async () => {
    const { first } = await sampleAnnotations();
    expect(first.items[1]).toMatchObject({
      id: 'urn:uuid:2b1f2f0e-0b7c-4b58-8d8a-3a7a0f6f6a02',
      motivation: 'commenting',
      created: '2018-05-14T09:33:20.000Z',
      target: {
        type: 'SpecificResource',
        source: 'https://harbour-post.example/ferry?from=front',
        selector: [
          { type: 'TextQuoteSelector', exact: '212 people aboard', prefix: 'A ferry with ' },
          { type: 'TextPositionSelector', start: 13, end: 30 },
        ],
      },
    });
  });

  it('count characters, not UTF-16 units, over the whole text', async () => {
    const { articles, notes } = await sample();
    const [selector] = notes[1].target.kind === 'passage' ? notes[1].target.selectors : [];
    const units = ['🌊🌊', '🌊 212 people aboard'];
    const span = { unit: 1, start: 3, end: 20 };
    const moved = { ...notes[1], target: { kind: 'passage' as const, selectors: [{ ...selector, span }] } };
    const written = writeAnnotations({ articles: [{ ...articles[0], units }], notes: [moved], ...options });
    expect(JSON.parse(written).first.items[0].target.selector[1]).toEqual({
      type: 'TextPositionSelector',
      start: 5,
      end: 22,
    });
  });

  it('leave out a position that the kept text does not bear out', async () => {
    const { notes } = await sample();
    const written = writeAnnotations({ articles: [], notes: [notes[1]], ...options });
    expect(JSON.parse(written).first.items[0].target.selector).toHaveLength(1);
  });

  it('put a note on an entity on the page, and say whom it is about', async () => {
    const { first } = await sampleAnnotations();
    expect(first.items[0].target).toBe('https://harbour-post.example/ferry?from=front');
    expect(first.items[0].body).toEqual(
      expect.arrayContaining([
        { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: 'Harbour Trust' },
        {
          type: 'SpecificResource',
          purpose: 'identifying',
          source: 'urn:x-copytaster:entity:org%3Aharbour-trust',
        },
      ]),
    );
  });

  it('name no creator', async () => {
    expect(JSON.stringify(await sampleAnnotations())).not.toMatch(/creator/);
  });

  it('never point at an address that would run', () => {
    fc.assert(
      fc.property(library(), (content) => {
        const { first } = JSON.parse(writeAnnotations({ ...content, ...options }));
        const sources = (first?.items ?? []).flatMap(({ target }: { target: unknown }) =>
          [target]
            .flat()
            .map((member) => (typeof member === 'string' ? member : (member as { source: string }).source)),
        );
        expect(sources.filter((source: string) => !/^(?:https?|urn):/.test(source))).toEqual([]);
      }),
    );
  });

  it('are a sound collection even without any', () => {
    expect(violations(JSON.parse(writeAnnotations({ notes: [], articles: [], ...options })))).toEqual([]);
  });
});

describe('the checker', () => {
  it.each([
    ['no context', '@context', undefined, '@context: 5.1'],
    ['a wrong total', 'total', 4, 'first.items: 5.2'],
    ['no target', 'first.items.0.target', undefined, 'items[0].target: 3.1'],
    ['no quote', 'first.items.1.target.selector.0.exact', undefined, '4.2.4'],
    ['half an offset', 'first.items.1.target.selector.1.start', 0.5, '4.2.5'],
    ['an unknown motivation', 'first.items.0.motivation', 'musing', '3.3.5'],
    ['a relative address', 'first.items.0.target', '/ferry', '3.2.1'],
    ['a local time', 'first.items.0.created', '2018-05-14', '3.3.1'],
  ])('sees %s', async (_name, path, value, rule) => {
    const collection = await sampleAnnotations();
    const steps = path.split('.');
    const parent = steps.slice(0, -1).reduce((record, step) => record[step], collection);
    parent[steps.at(-1)!] = value;
    expect(violations(collection).join('\n')).toContain(rule);
  });
});
