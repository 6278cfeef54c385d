import { CompareView } from '../../../components/compare/CompareView';
import type { ComparedText, CompareState } from '../../../components/compare/props';
import { sideBySide } from '../../../lib/match/side-by-side';
import { article, copy, record } from '../fixtures';
import { click } from './acts';
import type { Scene } from './scene';

const nothing = () => {};
const PARAGRAPHS = record().units;
const DESKTOP = { width: 1280, height: 800, whole: false };
const PHONE = { width: 360, height: 720, whole: true };

const textOf = (outlet: string, title: string, paragraphs: readonly string[]): ComparedText => ({
  id: outlet,
  outlet,
  title,
  url: `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/ferry-talks`,
  published: '2019-03-06',
  units: paragraphs.map((text) => ({ text })),
});

const [first, second, quoted, ...rest] = PARAGRAPHS;
const LEFT = textOf('Harbour Post', 'Ministers fail to agree on night ferry rules', PARAGRAPHS.slice(0, 10));
const RIGHT = textOf('The Echo', record().title, [
  first.replace('six coastal countries', 'half a dozen countries').replace('Tuesday', 'the second day of talks'),
  quoted,
  second,
  ...rest.slice(0, 2),
  ...rest.slice(7, 10),
]);

const compare = (name: string, state: CompareState, shown: Partial<Scene> = {}): Scene => ({
  name: `compare-${name}`,
  view: 'compare',
  windows: [DESKTOP],
  element: <CompareView state={state} onSwap={nothing} onPrint={nothing} onExport={nothing} />,
  ...shown,
});

/** The page whose source a pack holds fingerprints of. */
const PLACED = textOf('The Echo', article().title, record().units);

const READY: CompareState = {
  kind: 'ready',
  left: LEFT,
  right: RIGHT,
  compared: sideBySide(LEFT.units, RIGHT.units),
};

export const COMPARE_SCENES: readonly Scene[] = [
  compare('ready', READY, { windows: [DESKTOP, PHONE], extraModes: ['forced-colours', 'print'] }),
  compare('changed', READY, { act: (root) => click(root, '[data-part=filter-changed]') }),
  compare('only-there', READY, { act: (root) => click(root, '[data-part=filter-only-right]') }),
  compare(
    'places',
    { kind: 'places', left: PLACED, copy: copy() },
    { windows: [DESKTOP, PHONE], extraModes: ['print'] },
  ),
  compare('loading', { kind: 'loading' }),
  compare('missing', { kind: 'missing', url: 'https://harbour-post.example/ferry-talks' }),
  compare('failed', { kind: 'failed', message: 'the database is open in an older window' }),
];
