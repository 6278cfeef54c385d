import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { notesMarkdown } from '../../../lib/exchange/export/markdown';
import { zip } from '../../../lib/exchange/export/zip';
import { library } from '../library';

const exportedAt = new Date('2026-03-01T12:00:00Z');

it('a zip gives back every file', () => {
  fc.assert(
    fc.property(library(), (content) => {
      const files = notesMarkdown({ ...content, by: 'article' });
      const unpacked = Object.entries(unzipSync(zip({ files, exportedAt })));
      expect(new Map(unpacked.map(([path, bytes]) => [path, strFromU8(bytes)]))).toEqual(files);
    }),
  );
});

it('the same files give the same bytes', () => {
  const files = new Map([['Articles/Fähre 😀.md', 'Text.\n']]);
  expect(zip({ files, exportedAt })).toEqual(zip({ files, exportedAt }));
});
