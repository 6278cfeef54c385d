// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { NoteItem } from '../../../components/note/NoteItem';
import { Offers } from '../../../components/passages/Offers';
import type { Note, NoteColour } from '../../../lib/notes/note';
import { note } from '../fixtures';

const COLOURS: readonly NoteColour[] = ['amber', 'rose', 'sea', 'violet', 'moss'];

/** happy-dom knows no color-mix(): the colour that is mixed with nothing stands for it. */
const MIXED = /color-mix\(in srgb, (.+) \d+%, transparent\)/g;

const sheets = document.createElement('style');
sheets.textContent = ['note', 'passages']
  .map((name) => readFileSync(`assets/styles/${name}.css`, 'utf8').replace(MIXED, '$1'))
  .join('\n');
document.head.append(sheets);
afterEach(cleanup);

const quoting = (colour: NoteColour): Note =>
  note({
    colour,
    target: {
      kind: 'passage',
      selectors: [{ exact: 'forty ships', prefix: '', suffix: '', span: { unit: 0, start: 0, end: 11 } }],
    },
  });

/** The tone behind the quoted words, the name of the note's colour set apart by a value that no theme has. */
function toneOf({ container }: ReturnType<typeof render>, colour: NoteColour): string {
  container.style.setProperty(`--note-${colour}`, 'rgb(1, 2, 3)');
  return getComputedStyle(container.querySelector('blockquote')!).backgroundColor;
}

it.each(COLOURS)('gives the quoted words of a note its own colour: %s', (colour) => {
  const shown = quoting(colour);
  const act = vi.fn();
  const item = render(<NoteItem note={shown} part="note" onEdit={act} onDelete={act} onFollowUp={act} />);
  expect(toneOf(item, colour)).toBe('rgb(1, 2, 3)');
});

it.each(COLOURS)('gives the quoted words of an offered note its own colour: %s', (colour) => {
  const act = vi.fn();
  const offered = [{ note: quoting(colour), anchors: [], standing: 'offered' as const }];
  const offers = render(<Offers offered={offered} onReveal={act} onTakeOver={act} onDismiss={act} />);
  expect(toneOf(offers, colour)).toBe('rgb(1, 2, 3)');
});
