import { describe, expect, it } from 'vitest';
import type { Entity } from '../../lib/entities/entity';
import { isAttached, mayBeSame, namesakesAmong, shorterFirst } from '../../lib/notes/namesakes';
import type { Note } from '../../lib/notes/note';

const person = (key: string, weak = false): Entity => ({
  key,
  type: 'person',
  name: key,
  surfaces: [],
  aliases: [],
  weak,
  related: [],
  mentions: [],
});
const noteOn = (key: string, facts: Partial<Note> = {}) =>
  ({
    target: { kind: 'entity', key, name: key, type: 'person' },
    place: { article: 'there' },
    story: 'there',
    ...facts,
  }) as Note;
const HERE = { id: 'here', story: 'the story' };

describe('a note', () => {
  it('belongs to its entity in every story', () => {
    expect(isAttached(noteOn('per:ada-quill'), person('per:ada-quill'), HERE)).toBe(true);
    expect(isAttached(noteOn('per:ada-quill'), person('per:tom-quill'), HERE)).toBe(false);
  });

  it('on a lone surname belongs to it in the story that it was made on, and nowhere else', () => {
    const quill = person('per:quill', true);
    expect(isAttached(noteOn('per:quill'), quill, HERE)).toBe(false);
    expect(isAttached(noteOn('per:quill', { story: 'the story' }), quill, HERE)).toBe(true);
  });
});

describe('namesakes', () => {
  it.each([
    ['per:quill', 'per:ada-quill', true],
    ['per:ada-quill', 'per:quill', true],
    ['per:quill', 'per:ada-b-quill', true],
    ['per:ada-quill', 'per:tom-quill', false],
    ['per:quill', 'per:ada-tranquill', false],
    ['per:quill', 'org:ada-quill', false],
    ['per:', 'per:ada-', false],
    ['per:quill', 'per:quill', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(mayBeSame(one, other)).toBe(same);
  });

  it('are offered with the number of their notes, unless they are in the story themselves', () => {
    const noted = [noteOn('per:ada-quill'), noteOn('per:ada-quill'), noteOn('per:tom-quill'), noteOn('per:oz')];
    const entities = [person('per:quill', true), person('per:tom-quill')];
    expect(namesakesAmong(entities, noted)).toEqual([
      { key: 'per:quill', noted: { key: 'per:ada-quill', name: 'per:ada-quill', type: 'person' }, notes: 2 },
    ]);
  });

  it('join under the fuller name', () => {
    const [short, full] = [person('per:quill'), person('per:ada-quill')];
    expect(shorterFirst(full, short)).toEqual([short, full]);
    expect(shorterFirst(short, full)).toEqual([short, full]);
  });
});
