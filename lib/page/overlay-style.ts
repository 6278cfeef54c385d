/**
 * How closed marks look. No two differ by hue alone: each colour of a note has a line of its own pattern, as in the popup and the
 * library. Tints are thin enough to read through on light and dark pages, lines stand out at 3:1 from both
 * (tests/page/page-styles.test.ts computes it).
 */
const line = (colour: string, on: number, off: number) =>
  off === 0
    ? `linear-gradient(${colour} 0 0)`
    : `repeating-linear-gradient(90deg, ${colour} 0 ${on}px, transparent ${on}px ${on + off}px)`;

interface Look {
  readonly tint: string;
  readonly line: string;
  /** Of the line's pieces and gaps, px. */
  readonly on: number;
  readonly off: number;
  readonly double?: boolean;
}

const LOOKS: Readonly<Record<string, Look>> = {
  'note-amber': { tint: 'rgb(240 180 40 / 0.3)', line: 'rgb(176 112 0)', on: 1, off: 0 },
  'note-rose': { tint: 'rgb(232 110 130 / 0.26)', line: 'rgb(208 80 104)', on: 7, off: 4 },
  'note-sea': { tint: 'rgb(40 160 190 / 0.24)', line: 'rgb(20 130 160)', on: 2, off: 3 },
  'note-violet': { tint: 'rgb(160 120 220 / 0.26)', line: 'rgb(142 104 204)', on: 1, off: 0, double: true },
  'note-moss': { tint: 'rgb(130 165 50 / 0.28)', line: 'rgb(98 132 24)', on: 14, off: 4 },
  noted: { tint: 'rgb(60 140 220 / 0.26)', line: 'transparent', on: 1, off: 0 },
  flash: { tint: 'rgb(60 140 220 / 0.42)', line: 'rgb(40 122 204)', on: 1, off: 0 },
};

const rule = ([name, { tint, line: colour, on, off, double }]: [string, Look]) =>
  `.${name} { background: ${line(colour, on, off)} 0 100% / 100% ${double ? 1 : 2}px no-repeat${
    double ? `, ${line(colour, on, off)} 0 calc(100% - 3px) / 100% 1px no-repeat` : ''
  }, ${tint} }`;

export const OVERLAY_STYLE = `
:host { position: absolute !important; inset: 0 auto auto 0 !important; inline-size: 0 !important; block-size: 0 !important; pointer-events: none !important }
i { position: absolute; display: block; box-sizing: border-box; pointer-events: none; border-radius: 1px }
${Object.entries(LOOKS).map(rule).join('\n')}
@media (forced-colors: active) { i { forced-color-adjust: none; background-color: transparent !important; outline: 2px solid Highlight }
  .noted { outline-style: dotted } }
`;
