import { wellFormed } from '../well-formed';

/** null and empty lists are left out. */
export type FrontMatter = Readonly<Record<string, string | readonly string[] | null>>;

/**
 * YAML front matter, as Obsidian shows it under "Properties". Every value is a double-quoted scalar, which JSON's strings are
 * too (YAML 1.2), so that no text can end the value or be taken for a number, a date or a tag. Keys are ours.
 */
export function frontMatter(properties: FrontMatter): string {
  const lines = Object.entries(properties).flatMap(([key, value]) => {
    if (value === null || value.length === 0) return [];
    if (typeof value === 'string') return [`${key}: ${scalar(value)}`];
    return [`${key}:`, ...value.map((member) => `  - ${scalar(member)}`)];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}

/** JSON leaves some characters bare that YAML does not take for printable, or that would turn the line around. */
const scalar = (text: string): string =>
  JSON.stringify(wellFormed(text)).replace(
    /[\u007f-\u009f\u2028\u2029\uFFFE\uFFFF\p{Format}]/gu,
    (character) => `\\U${character.codePointAt(0)!.toString(16).padStart(8, '0')}`,
  );
