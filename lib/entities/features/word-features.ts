import { type FeatureBuffer, template } from './feature-buffer';
import { REACH, type Window } from './window';

const ALWAYS = template('always');
const EXACT = template('exact');
const FOLDED = template('folded');
const PAIR = template('folded pair');
const SHAPE = template('shape');
const SHAPES = template('shapes');
const SHAPE_BESIDE = template('shape and folded beside');
const SHAPES_BESIDE = template('shapes and folded two away');
const BEGINNING = template('beginning');
const ENDING = template('ending');
const ENDING_SHAPE = template('ending and shape');
const PLACE = template('place in the sentence');
const HEADLINE = template('headline');
const CLASS = template('class');
const CLASSES = template('classes');
const CLASS_SHAPE = template('class and shape');
const CLASSES_SHAPE = template('classes around and shape');

/** What the word and its neighbours are by themselves: how they are written, shaped, begin and end, and their classes. */
export function addWordFeatures(window: Window, index: number, buffer: FeatureBuffer): void {
  const at = index + REACH;
  addSpelling(window, at, buffer);
  addShapes(window, at, buffer);
  addAffixes(window, index, buffer);
  addClasses(window, at, buffer);
  const { headline, opening, shape } = window;
  buffer.add(PLACE, index === opening ? 1 : 0, headline ? 1 : 0, shape[at]);
  buffer.add(HEADLINE, headline ? 1 : 0);
}

function addSpelling({ exact, folded }: Window, at: number, buffer: FeatureBuffer): void {
  buffer.add(ALWAYS);
  for (let distance = -1; distance <= 1; distance++) buffer.add(EXACT, distance, exact[at + distance]);
  for (let distance = -2; distance <= 2; distance++) buffer.add(FOLDED, distance, folded[at + distance]);
  buffer.add(PAIR, -1, folded[at - 1], folded[at]);
  buffer.add(PAIR, 1, folded[at], folded[at + 1]);
}

function addShapes({ shape, folded }: Window, at: number, buffer: FeatureBuffer): void {
  for (let distance = -1; distance <= 1; distance++) buffer.add(SHAPE, distance, shape[at + distance]);
  buffer.add(SHAPES, -1, shape[at - 1], shape[at]);
  buffer.add(SHAPES, 1, shape[at], shape[at + 1]);
  buffer.add(SHAPES, shape[at - 1], shape[at], shape[at + 1]);
  buffer.add(SHAPE_BESIDE, -1, shape[at], folded[at - 1]);
  buffer.add(SHAPE_BESIDE, 1, shape[at], folded[at + 1]);
  buffer.add(SHAPES_BESIDE, shape[at - 1], shape[at], folded[at - 2]);
  buffer.add(SHAPES_BESIDE, shape[at], shape[at + 1], folded[at + 2]);
}

function addAffixes({ figures, shape }: Window, index: number, buffer: FeatureBuffer): void {
  const { beginnings, endings } = figures[index];
  for (let length = 0; length < beginnings.length; length++) buffer.add(BEGINNING, length, beginnings[length]);
  for (let length = 0; length < endings.length; length++) buffer.add(ENDING, length, endings[length]);
  if (endings.length >= 3) buffer.add(ENDING_SHAPE, endings[2], shape[index + REACH]);
}

function addClasses({ wordClass, shape }: Window, at: number, buffer: FeatureBuffer): void {
  for (let distance = -2; distance <= 2; distance++) buffer.add(CLASS, distance, wordClass[at + distance]);
  buffer.add(CLASSES, -1, wordClass[at - 1], wordClass[at]);
  buffer.add(CLASSES, 1, wordClass[at], wordClass[at + 1]);
  for (let distance = -1; distance <= 1; distance++)
    buffer.add(CLASS_SHAPE, distance, wordClass[at + distance], shape[at]);
  buffer.add(CLASSES_SHAPE, wordClass[at - 1], wordClass[at + 1], shape[at]);
}
