import type { PageMarks } from '../../tests/e2e/views/live-page';
import type { ShownEntity, ShownVerdict } from '../../tests/e2e/views/popup';

/** The tour's words for the terminal: a label in the margin, then what a reader would see. */

const MARGIN = 12;
/** Entities that are printed; the popup shows all. */
const MAX_ENTITIES = 12;

function print(label: string, ...lines: readonly (string | null)[]) {
  const [first, ...rest] = lines.filter((line) => line !== null);
  console.log(label.padEnd(MARGIN) + (first ?? ''));
  for (const line of rest) console.log(' '.repeat(MARGIN) + line);
}

export interface Answer {
  readonly title: string;
  readonly address: string;
  readonly verdict: ShownVerdict;
  readonly entities: readonly ShownEntity[];
  readonly marks: PageMarks;
}

export function printAnswer({ title, address, verdict, entities, marks }: Answer): void {
  console.log();
  print('Page', title, address);
  print('Verdict', `${verdict.kicker}: ${verdict.sentence}`, ...verdict.credits, verdict.relation);
  if (verdict.sourceHeadline) {
    print('Source', verdict.sourceFacts, `“${verdict.sourceHeadline}”`);
    print(
      'Evidence',
      `${verdict.sourceShare ?? '–'} of the source is here, ${verdict.pageShare} of this page is the source's, ${verdict.sharedWords} words in common outside quotes`,
      `on the page: ${marks.copied.length} copied passages, ${marks.quoted.length} shared quotes`,
    );
  }
  const shown = entities.slice(0, MAX_ENTITIES).map(({ name, type, mentions }) => `${name} (${type}, ${mentions} ×)`);
  const more = entities.length - shown.length;
  print('In it', ...shown, more > 0 ? `and ${more} more` : null);
}

export interface NoteStory {
  readonly on: string;
  readonly written: string;
  readonly found: readonly string[];
  readonly where: string;
}

/** @throws {Error} when the note was not found again: the demonstration has failed then */
export function printNote({ on, written, found, where }: NoteStory): void {
  print('Note', `written in the popup on ${on}: “${written}”`);
  if (!found.includes(written)) throw new Error(`the note on ${on} was not found again on ${where}`);
  print('', `found again on another copy, ${where}`);
}

export function printPictures(files: readonly string[]): void {
  print('Pictures', ...files);
}
