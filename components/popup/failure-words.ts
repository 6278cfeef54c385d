import { storeErrorFrom } from '../../lib/store/store-error';
import { t } from '../words';

const wordsUnder = t as (key: string, facts: Readonly<Record<string, unknown>>) => string;

/**
 * Why the store failed, in the user's language. The store's faults hold no other faults, and no hosts: components/fault-words.ts,
 * which knows those, would be a hundredth of the popup.
 */
export function failureWords(error: unknown): string {
  const { code, ...facts } = storeErrorFrom(error).fault;
  return wordsUnder(`faults.${code}`, facts);
}
