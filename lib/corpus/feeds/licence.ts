/** Creative Commons addresses as SPDX ids: "https://creativecommons.org/licenses/by-sa/4.0/" -> "CC-BY-SA-4.0". */
const LICENCE = /creativecommons\.org\/licenses\/(by(?:-nc)?(?:-nd|-sa)?)\/(\d\.\d)/i;
const MAX_LENGTH = 100;

/** The SPDX id of a licence's address; the words themselves where it is none that we know. */
export function spdxOf(licence: string): string | null {
  const known = LICENCE.exec(licence);
  if (known) return `CC-${known[1].toUpperCase()}-${known[2]}`;
  if (/creativecommons\.org\/publicdomain\/zero/i.test(licence)) return 'CC0-1.0';
  if (/creativecommons\.org\/publicdomain\/mark/i.test(licence)) return 'CC-PDDC';
  const words = licence.trim().slice(0, MAX_LENGTH);
  return words === '' ? null : words;
}
