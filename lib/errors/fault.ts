/**
 * What went wrong, as a code and its facts: { code: 'http', host: 'a.example', status: 404 }. Views word it in the user's
 * language (components/fault-words.ts), the command line in English (tools/copytaster/english.ts); both take the words from
 * `faults` in assets/locales. JSON-safe: it is stored, and sent between contexts.
 */
export type Fault = { readonly code: string; readonly [fact: string]: Fact };

/** Numbers are in the unit that the fact is named after (seconds, megabytes); a fault within says why. */
export type Fact = string | number | Fault;

/** What is the matter with the file, field or message that is named by `place`. */
export type PlacedFault<Inner extends Fault = Fault> = {
  readonly code: 'at';
  /** A name that is the same in every language, or a line and column. */
  readonly place: string | Fault;
  readonly fault: Inner;
};

/** For the log: `http host=a.example status=404`. A fault within stands in brackets. */
export function describeFault({ code, ...facts }: Fault): string {
  const told = (fact: Fact) => (typeof fact === 'object' ? `(${describeFault(fact)})` : fact);
  return [code, ...Object.entries(facts).map(([name, fact]) => `${name}=${told(fact)}`)].join(' ');
}

/** Faults within faults: a list of feeds, a pack, its file, a field of that. */
const MAX_DEPTH = 5;
const MAX_FACTS = 8;
const MAX_FACT_LENGTH = 2_000;

/** A fault that came in a message or out of the database; null for anything else. */
export function readFault(value: unknown, depth = 0): Fault | null {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return null;
  const { code, ...facts } = value as Record<string, unknown>;
  if (typeof code !== 'string' || !/^\w{1,40}$/.test(code)) return null;
  const read = Object.entries(facts).map(([name, fact]) => [name, readFact(fact, depth)] as const);
  if (read.length > MAX_FACTS || read.some(([, fact]) => fact === null)) return null;
  return { ...Object.fromEntries(read), code } as Fault;
}

function readFact(fact: unknown, depth: number): Fact | null {
  if (typeof fact === 'number') return fact;
  return typeof fact === 'string' ? fact.slice(0, MAX_FACT_LENGTH) : readFault(fact, depth + 1);
}
