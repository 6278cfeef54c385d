import { AGENCY_TABLE } from './agency-table';

/**
 * The agencies whose credit is recognised, from agency-table.ts. Two names that hold another's are told apart by length:
 * "Australian Associated Press" (AAP) and "Associated Press of Pakistan" (APP) are not AP.
 */
export interface Agency {
  /** How credits name it. */
  readonly name: string;
  /** Names that mean the agency wherever a credit may stand. Compared without regard to case. */
  readonly names: readonly string[];
  /**
   * Forms that are words or other bodies' initials as well (STA, TT, PA, "The Conversation"): they count only in a
   * dateline's bracket, an author field or a source line, and only as written here.
   */
  readonly brief: readonly string[];
  /** Names that hold one of the above and are not the agency: an index, a foundation, the company. */
  readonly not: readonly string[];
  /** Content services sell finished stories; press-release wires carry what a company says of itself. */
  readonly kind: 'service' | 'press-release' | null;
}

export const AGENCIES: readonly Agency[] = AGENCY_TABLE.split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(agencyOn);

function agencyOn(line: string): Agency {
  const [name, names, ...fields] = line.split(' | ');
  const field = (key: string) => fields.find((text) => text.startsWith(`${key}: `))?.slice(key.length + 2) ?? '';
  const listOf = (text: string) => text.split(', ').filter(Boolean);
  return {
    name,
    names: listOf(names),
    brief: listOf(field('brief')),
    not: listOf(field('not')),
    kind: field('kind') === '' ? null : (field('kind') as 'service' | 'press-release'),
  };
}
