import type { PlacedFault } from './fault';

/** Why a value is not what it should be. `expected` is a type, an example or a pattern, in no language. */
export type InvalidFault =
  | { readonly code: 'invalid'; readonly expected: string; readonly found: string }
  | { readonly code: 'missing' }
  | { readonly code: 'empty' }
  | { readonly code: 'unknownField' }
  | { readonly code: 'notJson' };

/** What this reads of an issue of the schema library, which page scripts do not carry. */
interface Issue {
  readonly type: string;
  readonly expected: string | null;
  readonly received: string;
  readonly message: string;
  readonly path?: readonly { readonly key: unknown }[] | undefined;
}

const MAX_FOUND_LENGTH = 60;

/** A check of our own has no `expected`: its message is the example or the pattern. */
export function invalidFault({ type, expected, received, message }: Issue): InvalidFault {
  if (type === 'strict_object' && expected === 'never') return { code: 'unknownField' };
  if (type === 'non_empty') return { code: 'empty' };
  if (received === 'undefined') return { code: 'missing' };
  const found = received.length > MAX_FOUND_LENGTH ? `${received.slice(0, MAX_FOUND_LENGTH)}…` : received;
  return { code: 'invalid', expected: expected ?? message, found };
}

/** Where the issue is, `from` on: `notes[12]` and an offset within give `notes[12].target.selectors[0].span.start`. */
export function fieldOf({ path = [] }: Pick<Issue, 'path'>, from = ''): string {
  const steps = path.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return `${from}${steps.join('')}`.replace(/^\./, '');
}

/** The fault with its field; the fault alone where it is of the whole. */
export function placedFault(issue: Issue): InvalidFault | PlacedFault<InvalidFault> {
  const place = fieldOf(issue);
  const fault = invalidFault(issue);
  return place === '' ? fault : { code: 'at', place, fault };
}
