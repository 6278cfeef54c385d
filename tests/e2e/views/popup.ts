import type { Page } from 'puppeteer-core';
import { waitFor } from '../driver/wait';
import { appear, click, part, press, textOf, textsOf } from './parts';

/** What the popup says of a page, as a reader sees it. */
export interface ShownVerdict {
  /** A VerdictKind. */
  readonly kind: string;
  readonly kicker: string;
  readonly sentence: string;
  readonly credits: readonly string[];
  readonly relation: string | null;
  /** "83 %"; null where no copy is shown. */
  readonly sourceShare: string | null;
  readonly pageShare: string | null;
  readonly sharedWords: string | null;
  readonly sourceFacts: string | null;
  readonly sourceHeadline: string | null;
}

export interface ShownEntity {
  readonly key: string;
  readonly type: string;
  readonly name: string;
  readonly mentions: number;
  readonly notes: number;
}

/** Waits until the popup has an answer. */
export async function verdictIn(popup: Page): Promise<ShownVerdict> {
  await appear(popup, 'verdict');
  return {
    kind: await popup.$eval(part('verdict'), (element) => element.getAttribute('data-kind') ?? ''),
    kicker: (await textOf(popup, 'verdict-kind')) ?? '',
    sentence: (await textOf(popup, 'verdict-sentence')) ?? '',
    credits: await textsOf(popup, 'credit'),
    relation: await textOf(popup, 'relation'),
    sourceShare: await textOf(popup, 'source-share'),
    pageShare: await textOf(popup, 'page-share'),
    sharedWords: await textOf(popup, 'shared-words'),
    sourceFacts: await textOf(popup, 'source-facts'),
    sourceHeadline: await textOf(popup, 'source-headline'),
  };
}

export async function entitiesIn(popup: Page): Promise<ShownEntity[]> {
  await appear(popup, 'entities');
  return popup.$$eval(part('entity'), (rows) =>
    rows.map((row) => ({
      key: row.getAttribute('data-key') ?? '',
      type: row.getAttribute('data-type') ?? '',
      name: row.querySelector('[data-part="entity-name"] bdi')?.textContent ?? '',
      mentions: Number.parseInt(row.querySelector('.mention-count')?.textContent ?? '', 10),
      notes: Number(row.querySelector('[data-part="note-count"]')?.getAttribute('data-count')),
    })),
  );
}

/** A selector of the row of an entity. */
export const rowOf = (key: string) => `${part('entity')}[data-key="${key}"]`;

/** Shows an entity's notes, or the editor of the first one where there are none. */
export async function unfold(popup: Page, key: string): Promise<void> {
  const fold = `${rowOf(key)} ${part('note-count')}`;
  await waitFor(`${key} in the popup`, () => popup.$(fold));
  if (await popup.$(`${fold}[aria-expanded="false"]`)) await click(popup, fold);
  await waitFor('its notes', () => popup.$(`${rowOf(key)} :is(${part('add-note')}, ${part('note-body')})`));
}

/** Types into the editor of a new note on an entity, without saving. */
export async function typeNote(popup: Page, key: string, text: string): Promise<void> {
  await unfold(popup, key);
  const editor = `${rowOf(key)} ${part('note-body')}`;
  if (!(await popup.$(editor))) await press(popup, 'add-note', rowOf(key));
  await waitFor('the note editor', () => popup.$(editor));
  await popup.type(editor, text);
}

/** Writes and saves a note on an entity. */
export async function writeNote(popup: Page, key: string, text: string): Promise<void> {
  await typeNote(popup, key, text);
  await press(popup, 'save-note', rowOf(key));
  await waitFor('the note to be saved', async () => (await notesOn(popup, key)).includes(text));
}

/** The notes that the popup shows on an entity. */
export async function notesOn(popup: Page, key: string): Promise<string[]> {
  await unfold(popup, key);
  return popup.$$eval(`${rowOf(key)} ${part('note-text')}`, (notes) => notes.map(({ textContent }) => textContent));
}
