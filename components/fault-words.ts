import { faultOf } from '../lib/errors/coded-error';
import type { Fact, Fault } from '../lib/errors/fault';
import { faultKey } from '../lib/errors/fault-key';
import { formatCount } from './format';
import { t } from './words';

type Facts = Readonly<Record<string, string>>;

/** By a key that is made of the fault's code: tests/repository/faults.test.ts holds codes and words together. */
const wordsUnder = t as (key: string, facts: Facts) => string;

/** A fault in the user's language. One that was stored in words, before faults had codes, is shown as it is. */
export function faultWords(fault: Fault | string): string {
  if (typeof fault === 'string') return fault;
  const { code, ...facts } = fault;
  const told = Object.entries(facts).map(([name, fact]) => [name, factWords(fact)]);
  return wordsUnder(faultKey(fault), Object.fromEntries(told)) || wordsUnder('faults.unknown', { code });
}

const factWords = (fact: Fact) => (typeof fact === 'number' ? formatCount(fact) : faultWords(fact));

/** As `faultWords`, the place apart: '' where the fault is of the whole. */
export function placeAndReason({ code, place, fault, ...facts }: Fault): { place: string; reason: string } {
  if (code !== 'at') return { place: '', reason: faultWords({ code, ...facts }) };
  return { place: factWords(place), reason: factWords(fault) };
}

/** Why something was thrown, in the user's language; what nobody foresaw in the words of the browser. */
export const errorWords = (error: unknown): string => faultWords(faultOf(error));
