import type { MergeOptions } from '../../lib/corpus/build/build';
import type { PackDescription } from '../../lib/corpus/build/describe';
import { UsageError } from './command';

/** Options of every command that writes a pack. */
export const DESCRIBE_OPTIONS = {
  out: { type: 'string' },
  id: { type: 'string' },
  title: { type: 'string' },
  'pack-version': { type: 'string' },
  licence: { type: 'string' },
  attribution: { type: 'string' },
  homepage: { type: 'string' },
  'update-url': { type: 'string' },
  'check-every': { type: 'string' },
  'stale-after': { type: 'string' },
  'sample-below': { type: 'string' },
  dense: { type: 'boolean' },
  'by-year': { type: 'boolean' },
} as const;

export const DESCRIBE_HELP = `
  --out DIR             folder for ID.json and its shards (required)
  --id ID               a-z, 0-9 and - (required)
  --title TEXT          what readers see; the id where it is left out
  --pack-version TEXT   the day of the last story where it is left out
  --licence SPDX        of the facts in the pack, with
  --attribution TEXT    the line to show
  --homepage URL
  --update-url URL      where a newer index will be
  --check-every DAYS    how often readers look there
  --stale-after DAYS    from when on the pack is said to be old
  --sample-below N      mark shards of fewer stories as samples: found, but no coverage of their month
  --dense               keep half as many fingerprints again: for a pack of some thousand stories
  --by-year             a file a year instead of a file a month: opens faster where all of it is at hand`.slice(1);

type Switch = 'dense' | 'by-year';
type Values = Partial<Record<Exclude<keyof typeof DESCRIBE_OPTIONS, Switch>, string> & Record<Switch, boolean>>;

export function outFolder({ out }: Values): string {
  if (!out) throw new UsageError('--out is missing');
  return out;
}

export function descriptionFrom(values: Values): PackDescription {
  if (!values.id) throw new UsageError('--id is missing');
  return {
    id: values.id,
    title: values.title ?? values.id,
    version: values['pack-version'] ?? null,
    licences: values.attribution ? [{ spdx: values.licence ?? null, attribution: values.attribution }] : [],
    homepage: values.homepage ?? null,
    updateUrl: values['update-url'] ?? null,
    checkEvery: numberFrom(values, 'check-every'),
    staleAfter: numberFrom(values, 'stale-after'),
    tombstones: [],
  };
}

export const filesFrom = (values: Values) => (values['by-year'] ? 'year' : 'shard');

export function mergeOptionsFrom(values: Values): MergeOptions {
  return { sampleBelow: numberFrom(values, 'sample-below') ?? 0, density: values.dense ? 'dense' : 'sparse' };
}

function numberFrom(values: Values, name: Exclude<keyof Values, Switch>): number | null {
  const text = values[name];
  if (text === undefined) return null;
  const number = Number(text);
  if (!(number >= 0)) throw new UsageError(`--${name}: ${text} is no number`);
  return number;
}
