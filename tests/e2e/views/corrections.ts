import type { Page } from 'puppeteer-core';
import { waitFor } from '../driver/wait';
import { click, part, press } from './parts';
import { entitiesIn, rowOf, type ShownEntity, unfold } from './popup';

/** Opens an entity's corrections; once the rest of its card is there, since what comes late moves what is below. */
async function openCorrections(popup: Page, key: string): Promise<void> {
  await unfold(popup, key);
  await waitFor('the card', () => popup.$(`${rowOf(key)} ${part('where-seen')}`));
  const corrections = `${rowOf(key)} ${part('corrections')}`;
  await waitFor('the corrections', async () => {
    if (await popup.$(`${corrections}[open] ${part('correct-name')}`)) return true;
    await click(popup, `${corrections} > summary`);
    return false;
  });
}

export async function rename(popup: Page, key: string, name: string): Promise<void> {
  await openCorrections(popup, key);
  const field = `${rowOf(key)} ${part('correct-name')}`;
  await popup.$eval(field, (input) => (input as HTMLInputElement).select());
  await popup.type(field, name);
  await press(popup, 'rename', rowOf(key));
}

export async function retype(popup: Page, key: string, type: string): Promise<void> {
  await openCorrections(popup, key);
  await popup.select(`${rowOf(key)} ${part('correct-type')}`, type);
}

export async function merge(popup: Page, key: string, into: string): Promise<void> {
  await openCorrections(popup, key);
  await popup.select(`${rowOf(key)} ${part('correct-merge')}`, into);
}

/** Takes the first form of a name away from an entity. */
export async function split(popup: Page, key: string): Promise<void> {
  await openCorrections(popup, key);
  await press(popup, 'split', rowOf(key));
}

export async function hide(popup: Page, key: string): Promise<void> {
  await openCorrections(popup, key);
  await press(popup, 'hide-entity', rowOf(key));
}

/** Waits until the popup's entities are as wanted, and gives them. */
export function waitForEntities(
  popup: Page,
  what: string,
  wanted: (entities: readonly ShownEntity[]) => boolean,
): Promise<ShownEntity[]> {
  return waitFor(what, async () => {
    const entities = await entitiesIn(popup);
    return wanted(entities) && entities;
  });
}
