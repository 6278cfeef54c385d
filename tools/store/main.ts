import { mkdirSync } from 'node:fs';
import { openBrowser } from '../../tests/e2e/driver/browser';
import type { DrivenBrowser } from '../../tests/e2e/driver/driven-browser';
import { waitFor } from '../../tests/e2e/driver/wait';
import { part } from '../../tests/e2e/views/parts';
import { verdictIn, writeNote } from '../../tests/e2e/views/popup';
import { serveSampleSite } from '../../tests/site/server';
import { type Poster, poster, tile } from './poster';

/**
 * npm run -s store-pictures
 *
 * What the stores show of the product, photographed from the built extension on the sample site and set on a poster each:
 * 1280 × 800 (both stores) and the tile of 440 × 280 (Chrome's), into .output/store.
 */
const FOLDER = '.output/store';
const SCREEN = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

const NOTES = [
  ['per:ingrid-haldane', 'Promised to say in public, and this week, whether her radar was to blame.'],
  ['per:rosalind-pike', 'Has asked for a tunnel since 2009. Ask her for the three letters.'],
  ['per:callum-averill', 'Pays for the temporary ferry. From which budget?'],
] as const;

/** What a browser shows of a popup: as wide as its content, and 600 px high at most. Runs in the page. */
const popupArea = () => ({ x: 0, y: 0, width: document.body.offsetWidth, height: Math.min(innerHeight, 600) });

/** Brings the first copied words to the top, with some air above. Runs in the page. */
function toPassages(): void {
  const [first] = CSS.highlights.get('reader-tint-strong') ?? [];
  scrollTo(0, scrollY + ((first as Range | undefined)?.getBoundingClientRect().top ?? 0) - 60);
}

async function photograph(browser: DrivenBrowser, addressOf: (name: string) => string): Promise<readonly Poster[]> {
  const page = await browser.page(addressOf('extended'));
  await page.setViewport({ width: 1180, height: 860, deviceScaleFactor: 2 });
  const popup = await browser.popup(page);
  await verdictIn(popup);
  const evidence = await popup.screenshot({ encoding: 'base64', clip: await popup.evaluate(popupArea) });
  for (const [entity, text] of NOTES) await writeNote(popup, entity, text);
  await popup.close();
  await page.bringToFront();
  const top = await page.screenshot({ encoding: 'base64' });
  await page.evaluate(toPassages);
  const passages = await page.screenshot({ encoding: 'base64' });
  await page.close();

  const library = await browser.extensionPage('library.html#/stories');
  await library.setViewport({ width: 1180, height: 860, deviceScaleFactor: 2 });
  const first = await waitFor('the library', () => library.$(part('story')));
  await first.click();
  await waitFor('its notes', () => library.$(part('library-note')));
  const shelf = await library.screenshot({ encoding: 'base64' });
  await library.close();

  return [
    {
      name: 'evidence',
      claim: 'Whose words are these?',
      line: 'What a story is to its source, with the evidence.',
      page: top,
      popup: evidence,
    },
    {
      name: 'passages',
      claim: 'Every copied passage, on the page.',
      line: 'Marked where it stands. The page itself is never changed.',
      page: passages,
    },
    {
      name: 'library',
      claim: 'Notes that follow the news.',
      line: 'On people, organisations and places, in every story that names them.',
      page: shelf,
    },
  ];
}

const site = await serveSampleSite();
const browser = await openBrowser({ browser: 'chromium' });
try {
  mkdirSync(FOLDER, { recursive: true });
  const posters = await photograph(browser, site.address);
  const sheet = await browser.page('about:blank');
  for (const shown of posters) {
    await sheet.setViewport(SCREEN);
    await sheet.setContent(poster(shown));
    await sheet.screenshot({ path: `${FOLDER}/${shown.name}-1280x800.png` });
  }
  await sheet.setViewport(TILE);
  await sheet.setContent(tile(posters[0]));
  await sheet.screenshot({ path: `${FOLDER}/tile-440x280.png` });
  console.log(`${posters.length} pictures and a tile in ${FOLDER}`);
} finally {
  await browser.close();
  await site.close();
}
