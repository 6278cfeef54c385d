import { expect, it } from 'vitest';
import { waitFor } from './driver/wait';
import { describeInBrowsers } from './in-browsers';
import { ownMarksOn } from './views/our-world';
import { appear, press, textOf } from './views/parts';
import { entitiesIn, notesOn, typeNote, verdictIn, writeNote } from './views/popup';

const HALDANE = 'per:ingrid-haldane';
const PIKE = 'per:rosalind-pike';
const AVERILL = 'per:callum-averill';

describeInBrowsers('notes on entities', (context) => {
  const open = async (name: string) => {
    const page = await context.browser.page(context.site.address(name));
    return { page, popup: await context.browser.popup(page) };
  };

  it('lists who and what is in the story, with type and count', async () => {
    const { page, popup } = await open('extended');
    const entities = await entitiesIn(popup);
    expect(entities).toContainEqual(
      expect.objectContaining({ key: HALDANE, type: 'person', name: 'Ingrid Haldane', mentions: 2 }),
    );
    expect(entities).toContainEqual(expect.objectContaining({ key: 'loc:norway', type: 'place' }));
    expect(entities).toContainEqual(expect.objectContaining({ key: 'org:european-union', type: 'organisation' }));
    await page.close();
  });

  it('shows a note made on one page on another copy, in another paper', async () => {
    const first = await open('extended');
    await writeNote(first.popup, HALDANE, 'Runs the port.');
    await first.page.close();

    const second = await open('full');
    expect(await notesOn(second.popup, HALDANE)).toEqual(['Runs the port.']);
    await waitFor('the name to be marked as noted', async () =>
      (await ownMarksOn(second.page)).noted.includes('Ingrid Haldane'),
    );
    await second.page.close();
  });

  it('shows a note on every other article that names the entity, not on copies alone', async () => {
    const first = await open('agency');
    await writeNote(first.popup, AVERILL, 'Sends apologies.');
    await first.page.close();

    const other = await open('unrelated');
    expect((await verdictIn(other.popup)).kind).not.toMatch(/full|shortened|extended/);
    expect(await notesOn(other.popup, AVERILL)).toEqual(['Sends apologies.']);
    await other.page.close();
  });

  it('keeps what was typed when the popup closes', async () => {
    const { page, popup } = await open('shortened');
    await typeNote(popup, PIKE, 'Wants a tun');
    await popup.close();

    const again = await context.browser.popup(page);
    await appear(again, 'note-body');
    const kept = await again.$eval('[data-part="note-body"]', (field) => (field as HTMLTextAreaElement).value);
    expect(kept).toBe('Wants a tun');
    expect(await textOf(again, 'draft-status')).toMatch(/Draft kept/);
    await press(again, 'discard-draft');
    await page.close();
  });

  it('scrolls the page to a mention', async () => {
    const { page, popup } = await open('extended');
    await entitiesIn(popup);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await press(popup, 'entity-name', `[data-key="${PIKE}"]`);
    await waitFor('the page to scroll', () => page.evaluate(() => scrollY > 200));
    await page.close();
  });
});
