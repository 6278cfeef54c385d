/** The paragraphs of a plain text, as units to tokenise: lines with nothing but space are left out. */
export function paragraphs(text: string): { readonly text: string }[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => ({ text: line.trim() }))
    .filter((unit) => unit.text !== '');
}
