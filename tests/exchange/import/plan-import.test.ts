import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { planImport, recordsToWrite } from '../../../lib/exchange/import/plan-import';
import type { LibraryContent } from '../../../lib/notes/library-content';
import { EMPTY, library, merged } from '../library';

vi.setConfig({ testTimeout: 60_000 });

const sample = (seed: number): LibraryContent =>
  fc.sample(library(), { seed, numRuns: 20 }).find(({ notes }) => notes.length > 2)!;
const present = sample(1);
const withNote = (change: object): LibraryContent => ({ ...EMPTY, notes: [{ ...present.notes[0], ...change }] });

describe('the plan of an import', () => {
  it('tells new, same and different notes', () => {
    const [first, second] = present.notes;
    const incoming = { ...EMPTY, notes: [first, { ...second, body: 'other' }, { ...first, id: 'new' }] };
    const { notes } = planImport(incoming, present);
    expect(notes.same).toEqual([first]);
    expect(notes.different).toEqual([{ present: second, incoming: { ...second, body: 'other' } }]);
    expect(notes.added.map(({ id }) => id)).toEqual(['new']);
  });

  it('does not mind the order of keys', () => {
    const reversed = Object.fromEntries(Object.entries(present.notes[0]).reverse());
    expect(planImport(withNote(reversed), present).notes.different).toEqual([]);
  });

  it('takes a note that lies in the bin for another than a living one', () => {
    const { deletedAt } = present.notes[0];
    const plan = planImport(withNote({ deletedAt: deletedAt === null ? 1 : null }), present);
    expect(plan.notes.different).toHaveLength(1);
  });

  it('writes nothing that is there, and the incoming record of a difference only on request', () => {
    const plan = planImport(withNote({ body: 'other' }), present);
    expect(recordsToWrite(plan, 'keep-present')).toEqual(EMPTY);
    expect(recordsToWrite(plan, 'take-incoming').notes.map(({ body }) => body)).toEqual(['other']);
  });

  it('leaves nothing to do the second time', () => {
    fc.assert(
      fc.property(library(), library(), (incoming, before) => {
        const after = merged(before, recordsToWrite(planImport(incoming, before), 'take-incoming'));
        expect(recordsToWrite(planImport(incoming, after), 'take-incoming')).toEqual(EMPTY);
      }),
    );
  });

  it('never lets an article without text take the place of one that was read', () => {
    const [record] = present.articles;
    const stub = { ...record, title: 'From elsewhere', story: record.id, units: [], entities: [] };
    const plan = planImport({ ...EMPTY, articles: [stub] }, { ...EMPTY, articles: [{ ...record, units: ['Text.'] }] });
    expect(recordsToWrite(plan, 'take-incoming').articles).toEqual([]);
  });

  it('puts a note whose file knows no copies beside the article’s other notes', () => {
    const article = { ...present.articles[0], id: 'https://a.example/1', story: 'tidewire/12' };
    const place = { ...present.notes[0].place, article: article.id };
    const foreign = { ...article, story: article.id, units: [] };
    const incoming = { ...withNote({ id: 'hypothesis:1', place, story: article.id }), articles: [foreign] };
    const library = { ...present, articles: [article] };
    const plan = planImport(incoming, library);
    expect(plan.notes.added.map(({ story }) => story)).toEqual(['tidewire/12']);
    const after = merged(library, recordsToWrite(plan, 'keep-present'));
    expect(planImport(incoming, after).notes.same).toHaveLength(1);
  });
});
