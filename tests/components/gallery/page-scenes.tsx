import { MARK_STYLES, type Mark, type MarkStyle } from '../../../lib/page/mark';
import { createPainter } from '../../../lib/page/paint.dom';
import type { Span } from '../../../lib/text/span';
import type { Scene } from './scene';

/** What each style is painted on: its own words, so that a picture needs no legend. */
const MARKED: Readonly<Record<MarkStyle, string>> = {
  'note-amber': 'a note in amber',
  'note-rose': 'a note in rose',
  'note-sea': 'a note in sea',
  'note-violet': 'a note in violet',
  'note-moss': 'a note in moss',
  'copied-strong': 'words that were copied',
  'copied-light': 'words that were copied here and there',
  quoted: 'words of a shared quotation',
  name: 'Ada Moss',
  noted: 'Ilse Marwick',
  flash: 'words that the popup leads to',
};

const PARAGRAPHS: readonly string[] = [
  'The ferry left at nine, with a note in amber on board, and met a note in rose by the second buoy. Nobody saw a note in sea until the fog lifted.',
  'It was carrying a note in violet for the pilot, who keeps a note in moss in the drawer of his desk.',
  'The morning papers ran words that were copied, the evening ones words that were copied here and there, and all of them words of a shared quotation.',
  'Ada Moss of the Harbour Trust said so at Moss Head. Ilse Marwick, who was there too, pointed at words that the popup leads to.',
];

function spanOf(words: string): Span {
  const unit = PARAGRAPHS.findIndex((text) => text.includes(words));
  const start = PARAGRAPHS[unit].indexOf(words);
  return { unit, start, end: start + words.length };
}

/** The marks as they lie on a page of others: assets/styles/page.css through the painter itself. */
async function paint(root: HTMLElement): Promise<void> {
  const painter = createPainter({
    document,
    locate: ({ unit, start, end }) => {
      const words = root.querySelectorAll('p')[unit].firstChild!;
      const range = document.createRange();
      range.setStart(words, start);
      range.setEnd(words, end);
      return range;
    },
    signal: new AbortController().signal,
  });
  const marks = MARK_STYLES.filter((style) => style !== 'flash').map(
    (style): Mark => ({ style, span: spanOf(MARKED[style]) }),
  );
  await painter.show(marks);
  painter.reveal(spanOf(MARKED.flash));
}

export const PAGE_SCENES: readonly Scene[] = [
  {
    name: 'page-marks',
    view: 'page',
    windows: [
      { width: 760, height: 620, whole: true },
      { width: 360, height: 800, whole: true },
    ],
    extraModes: ['forced-colours'],
    element: (
      <main lang="en" dir="ltr">
        <h1>Harbour gets second ferry</h1>
        {PARAGRAPHS.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </main>
    ),
    act: paint,
  },
];
