import en from '../../assets/locales/en.json';
import { faultOf } from '../../lib/errors/coded-error';
import type { Fact, Fault } from '../../lib/errors/fault';
import { faultKey } from '../../lib/errors/fault-key';

const WORDS: Readonly<Record<string, string>> = en.faults;

/** A fault in the English that the extension shows. */
export function faultInEnglish(fault: Fault): string {
  const told = (fact: Fact) => (typeof fact === 'object' ? faultInEnglish(fact) : String(fact));
  const words = WORDS[faultKey(fault).replace('faults.', '')] ?? WORDS.unknown;
  return words.replace(/\{(\w+)\}/g, (place, name) => told(fault[name] ?? place));
}

/** What was thrown, in English. */
export const errorInEnglish = (error: unknown): string => faultInEnglish(faultOf(error));
