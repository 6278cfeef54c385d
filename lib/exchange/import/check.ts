import * as v from 'valibot';
import { ImportError } from './import-error';

const MAX_FINDING_LENGTH = 60;

/**
 * A value from outside, checked against the schema of what it should be. The first fault is thrown as an ImportError, its
 * place told from `place` on: `notes[12]` and a wrong offset within give `notes[12].target.selectors[0].span.start`.
 */
export function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  place: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new ImportError(placeOf(issue, place), reasonOf(issue));
}

function placeOf(issue: v.BaseIssue<unknown>, place: string): string {
  const steps = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return `${place}${steps.join('')}`.replace(/^\./, '');
}

function reasonOf({ kind, type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (kind === 'validation') return message;
  if (type === 'strict_object' && expected === 'never') return 'no such field is known';
  if (received === 'undefined') return 'is missing';
  const found = received.length > MAX_FINDING_LENGTH ? `${received.slice(0, MAX_FINDING_LENGTH)}…` : received;
  return `expected ${expected?.replace(/^Object$/, 'an object').replace(/^Array$/, 'a list')}, found ${found}`;
}
