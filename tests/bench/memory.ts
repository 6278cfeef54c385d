import { openBrowser } from '../e2e/driver/browser';
import { verdictIn } from '../e2e/views/popup';
import { serveSampleSite } from '../site/server';

const MB = 1024 * 1024;

/** Runtime.getHeapUsage, which puppeteer's types do not know in full. In bytes. */
interface HeapUsage {
  readonly usedSize: number;
  readonly embedderHeapUsedSize?: number;
  /** Buffers: packs and the model. */
  readonly backingStorageSize?: number;
}

/** Memory of Chromium's worker: just started, and with the packs of a story's years and the model of names open. */
export async function bench(): Promise<void> {
  const site = await serveSampleSite();
  const browser = await openBrowser({ browser: 'chromium' });
  try {
    const rows: Record<string, object> = {};
    const page = await browser.page('about:blank');
    const measure = async (name: string) => {
      const target = page
        .browser()
        .targets()
        .find((open) => open.type() === 'service_worker' && open.url().startsWith('chrome-extension:'));
      const worker = await target?.worker();
      if (!worker) throw new Error('no worker');
      await worker.client.send('HeapProfiler.collectGarbage');
      const used = (await worker.client.send('Runtime.getHeapUsage')) as HeapUsage;
      const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = used;
      const inMegabytes = (bytes: number) => Number((bytes / MB).toFixed(1));
      rows[name] = {
        'objects, MB': inMegabytes(usedSize + embedderHeapUsedSize),
        'buffers, MB': inMegabytes(backingStorageSize),
        'all, MB': inMegabytes(usedSize + embedderHeapUsedSize + backingStorageSize),
      };
    };
    await measure('just started');
    for (const name of ['full', 'extended', 'unrelated']) {
      const story = await browser.page(site.address(name));
      await verdictIn(await browser.popup(story));
      await measure(`after the story “${name}”`);
      await story.close();
    }
    console.table(rows);
  } finally {
    await browser.close();
    await site.close();
  }
}
