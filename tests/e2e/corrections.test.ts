import { expect, it } from 'vitest';
import { waitFor } from './driver/wait';
import { describeInBrowsers } from './in-browsers';
import { hide, merge, rename, retype, split, waitForEntities } from './views/corrections';
import { marksOn } from './views/live-page';
import { part, press, textOf } from './views/parts';
import { select } from './views/passages';
import { entitiesIn, type ShownEntity } from './views/popup';

const FERRY = 'org:lady-isolde';
const LINE = 'org:nordlink-lines';
const VOLLAN = 'per:petra-vollan';
const HALDANE = 'per:ingrid-haldane';
const PIKE = 'per:rosalind-pike';
const SURNAME = 'per:haldane';
const MINISTER = 'org:transport-minister';

const find = (entities: readonly ShownEntity[], key: string) => entities.find((entity) => entity.key === key);

describeInBrowsers('corrections of names', (context) => {
  const open = async (name: string) => {
    const page = await context.browser.page(context.site.address(name));
    const popup = await context.browser.popup(page);
    return { page, popup, entities: await entitiesIn(popup) };
  };
  /** Waits until another paper's copy of the story, opened now, has the entities as wanted. */
  async function expectElsewhere(what: string, wanted: (entities: readonly ShownEntity[]) => boolean): Promise<void> {
    const { page, popup } = await open('full');
    await waitForEntities(popup, `${what} in another article`, wanted);
    await popup.close();
    await page.close();
  }
  async function undoInLibrary(): Promise<void> {
    const library = await context.browser.extensionPage('library.html');
    await press(library, 'undo-step');
    await waitFor('the step to be undone', () => library.$(`${part('redo-step')}:not(:disabled)`));
    await library.close();
  }

  it('give another type, another name, or hide: here, in the next article, and no more once undone', async () => {
    const { page, popup, entities } = await open('agency');
    expect(find(entities, FERRY)?.type).toBe('organisation');
    await retype(popup, FERRY, 'place');
    await waitForEntities(popup, 'the other type', (now) => find(now, FERRY)?.type === 'place');
    await rename(popup, LINE, 'Nordlink');
    await waitForEntities(popup, 'the other name', (now) => find(now, LINE)?.name === 'Nordlink');
    await hide(popup, VOLLAN);
    await waitForEntities(popup, 'the name to be hidden', (now) => !find(now, VOLLAN));
    await popup.close();
    await page.close();

    await expectElsewhere('all three', (now) => {
      const corrected = find(now, FERRY)?.type === 'place' && find(now, LINE)?.name === 'Nordlink';
      return corrected && !find(now, VOLLAN);
    });
    await undoInLibrary();
    await expectElsewhere('the hidden name', (now) => find(now, VOLLAN) !== undefined);
  });

  it('make one of two, and two of one, and take it back where it was done', async () => {
    const { page, popup, entities } = await open('agency');
    expect(find(entities, HALDANE)?.mentions).toBe(2);
    await split(popup, HALDANE);
    await waitForEntities(popup, 'two of one', (now) => find(now, SURNAME)?.mentions === 1);
    await press(popup, 'undo');
    await waitForEntities(popup, 'one again', (now) => find(now, HALDANE)?.mentions === 2 && !find(now, SURNAME));
    await merge(popup, PIKE, HALDANE);
    await waitForEntities(popup, 'one of two', (now) => find(now, HALDANE)?.mentions === 4 && !find(now, PIKE));
    await popup.close();
    await page.close();

    await expectElsewhere('one of two', (now) => find(now, HALDANE)?.mentions === 4 && !find(now, PIKE));
    await undoInLibrary();
    await expectElsewhere('two again', (now) => find(now, HALDANE)?.mentions === 2 && find(now, PIKE)?.mentions === 2);
  });

  it('take words that are selected on the page for a name, and paint them', async () => {
    const { page, popup, entities } = await open('agency');
    expect(find(entities, MINISTER)).toBeUndefined();
    await popup.close();
    await select(page, 'Transport Minister');
    await context.browser.command(page, 'note-on-selection');
    const editor = await context.browser.editor();
    await waitFor('the words', async () => (await textOf(editor, 'passage-quote')) === 'Transport Minister');
    await press(editor, 'add-organisation');
    await waitForEntities(editor, 'the new name', (now) => find(now, MINISTER)?.mentions === 1);
    await waitFor('the name to be painted', async () => (await marksOn(page)).entities.includes('Transport Minister'));
    await editor.close();
    await page.close();

    await expectElsewhere('the new name', (now) => find(now, MINISTER)?.type === 'organisation');
    await undoInLibrary();
    await expectElsewhere('the name no more', (now) => now.length > 0 && !find(now, MINISTER));
  });
});
