import { readFileSync } from 'node:fs';
import type { Measured } from './measure';

/**
 * credits.tsv: the credits that we found by reading the development pages that show evidence of one, and the pages
 * that show evidence and have none (agency "-"). Facts only: page, agency, slot.
 */
export interface CreditScore {
  readonly precision: number;
  readonly recall: number;
  readonly pages: number;
  /** Labelled and found credits, by page and agency; a credit counts once a page, whatever its slots. */
  readonly labelled: number;
  readonly found: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
  /** Share of the right ones that were found in a labelled slot. */
  readonly rightSlot: number;
}

const NO_CREDIT = '-';

export function creditScore(pages: readonly Measured[], file: string): CreditScore {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'));
  const labels = new Map<string, Map<string, Set<string>>>();
  for (const [id, agency, slot] of rows) {
    const agencies = labels.get(id) ?? new Map<string, Set<string>>();
    labels.set(id, agencies);
    if (agency !== NO_CREDIT) agencies.set(agency, (agencies.get(agency) ?? new Set()).add(slot));
  }
  const missed: string[] = [];
  const extra: string[] = [];
  let right = 0;
  let rightSlots = 0;
  let labelled = 0;
  let found = 0;
  const known = pages.filter(({ page }) => labels.has(page.id));
  for (const { page, article } of known) {
    const truth = labels.get(page.id) ?? new Map<string, Set<string>>();
    const credits = article?.credits ?? [];
    const agencies = new Set(credits.map(({ agency }) => agency));
    labelled += truth.size;
    found += agencies.size;
    for (const [agency, slots] of truth) {
      if (!agencies.has(agency)) missed.push(`${page.id} ${agency} ${[...slots]}`);
      else if (credits.some((credit) => credit.agency === agency && slots.has(credit.slot))) rightSlots++;
    }
    for (const agency of agencies) {
      if (truth.has(agency)) right++;
      else extra.push(`${page.id} ${agency} ${credits.find((credit) => credit.agency === agency)?.slot}`);
    }
  }
  return {
    precision: right / Math.max(1, found),
    recall: right / Math.max(1, labelled),
    pages: known.length,
    labelled,
    found,
    missed,
    extra,
    rightSlot: rightSlots / Math.max(1, right),
  };
}
