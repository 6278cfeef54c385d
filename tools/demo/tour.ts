import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { ColourScheme, DrivenBrowser } from '../../tests/e2e/driver/driven-browser';
import { waitFor } from '../../tests/e2e/driver/wait';
import { marksOn } from '../../tests/e2e/views/live-page';
import { part } from '../../tests/e2e/views/parts';
import { entitiesIn, notesOn, verdictIn, writeNote } from '../../tests/e2e/views/popup';
import { printAnswer, printNote, printPictures } from './report';

const PICTURES = '.output/demo';
/** Tall enough that painted paragraphs are seen below the masthead and the picture. */
const PAGE_PICTURE = { width: 1180, height: 1240 };
export interface SampleNotes {
  readonly notes: readonly { readonly entity: string; readonly text: string }[];
  readonly otherCopy: string;
}

export interface TourOptions {
  readonly browser: DrivenBrowser;
  readonly address: string;
  /** Notes to write, and another copy of the story on which they are to be found again; null where none is known. */
  readonly sample: SampleNotes | null;
}

/** Opens the popup, and has a page read that the gate would leave alone: it was asked for by name. */
async function popupWithAnswer(browser: DrivenBrowser, page: Page): Promise<Page> {
  const popup = await browser.popup(page);
  const found = await waitFor('an answer in the popup', () =>
    popup.$(`${part('verdict')}, ${part('read-now')}, ${part('unreadable')}, ${part('withheld')}`),
  );
  if ((await found.evaluate((element) => element.getAttribute('data-part'))) === 'read-now') await found.click();
  return popup;
}

/** What a browser shows of a popup: as wide as its content, and 600 px high at most. Runs in the page. */
const popupArea = () => ({ x: 0, y: 0, width: document.body.offsetWidth, height: Math.min(innerHeight, 600) });

async function takePictures({ browser, address }: TourOptions, scheme: ColourScheme): Promise<string[]> {
  const files = { page: '', popup: '', library: '' };
  for (const view of ['page', 'popup', 'library'] as const) files[view] = `${PICTURES}/${view}-${scheme}.png`;

  const page = await browser.page(address);
  await page.setViewport(PAGE_PICTURE);
  const popup = await popupWithAnswer(browser, page);
  await verdictIn(popup);
  await popup.screenshot({ path: files.popup, clip: await popup.evaluate(popupArea) });
  await page.bringToFront();
  await page.screenshot({ path: files.page });
  await page.close();

  const library = await browser.extensionPage('library.html');
  const first = await waitFor('the library', () => library.$(`${part('story')}, ${part('library-empty')}`));
  await first.click();
  await library.screenshot({ path: files.library });
  await library.close();
  return Object.values(files);
}

/** Does what a reader would do, tells what a reader would see, and leaves pictures of it. */
export async function tour(options: TourOptions): Promise<void> {
  const { browser, address, sample } = options;
  mkdirSync(PICTURES, { recursive: true });

  const page = await browser.page(address);
  const popup = await popupWithAnswer(browser, page);
  const verdict = await verdictIn(popup);
  const entities = await entitiesIn(popup);
  printAnswer({ title: await page.title(), address, verdict, entities, marks: await marksOn(page) });

  for (const { entity, text } of sample?.notes ?? []) await writeNote(popup, entity, text);
  await page.close();
  if (sample) {
    const copy = await browser.page(sample.otherCopy);
    const popup = await browser.popup(copy);
    for (const { entity, text } of sample.notes) {
      const on = entities.find(({ key }) => key === entity)?.name ?? entity;
      printNote({ on, written: text, found: await notesOn(popup, entity), where: new URL(sample.otherCopy).hostname });
    }
    await copy.close();
  }

  const light = await takePictures(options, 'light');
  await browser.restart({ colourScheme: 'dark' });
  printPictures([...light, ...(await takePictures(options, 'dark'))]);
}
