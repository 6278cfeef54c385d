import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from '../../tests/e2e/driver/browser';
import { type SampleSite, serveSampleSite } from '../../tests/site/server';
import { tour } from './tour';

/** What `npm start` does once everything is installed and built; tools/start.mjs gives the options. */
const { values } = parseArgs({
  options: { browser: { type: 'string' }, page: { type: 'string' }, from: { type: 'string', default: '.' } },
});
const name = values.browser === 'firefox' ? 'firefox' : 'chromium';

const SAMPLE_NOTES = [
  {
    entity: 'per:ingrid-haldane',
    text: 'Harbour master. Promised to say in public, and this week, whether her radar was to blame.',
  },
  { entity: 'per:rosalind-pike', text: 'Has asked for a tunnel since 2009. Ask her for the three letters.' },
  { entity: 'per:callum-averill', text: 'Pays for the temporary ferry. From which budget?' },
];

/** Whether a window would be seen. Only Linux says; elsewhere there is a screen unless this is a test machine. */
const hasDisplay =
  process.platform === 'linux' ? Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) : !process.env.CI;

/** The address of a page that was asked for: a file is served like the sample pages, since no extension reads file: pages. */
function addressOf(site: SampleSite, page: string): string {
  if (/^https?:\/\//.test(page)) return page;
  const file = resolve(values.from, page);
  if (!existsSync(file)) throw new Error(`--page takes an address or a file: there is no file ${page}`);
  return site.add({ host: 'your-page', path: `/${basename(file)}`, markup: readFileSync(file, 'utf8') });
}

const site = await serveSampleSite();
try {
  const address = values.page === undefined ? site.address('extended') : addressOf(site, values.page);
  const browser = await openBrowser({
    browser: name,
    visible: hasDisplay,
    online: hasDisplay || values.page !== undefined,
  });
  try {
    if (hasDisplay) {
      await browser.page(address);
      console.log(`\nOpened ${address}\nAll sample pages: ${site.indexUrl}\nClose the browser to end.`);
      await browser.closedByReader();
    } else {
      const sample = { notes: SAMPLE_NOTES, otherCopy: site.address('full') };
      await tour({ browser, address, sample: values.page === undefined ? sample : null });
    }
  } finally {
    await browser.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await site.close();
}
