import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLOSED_STYLES, HIGHLIGHT_NAMES } from '../../lib/page/mark';
import { OVERLAY_STYLE } from '../../lib/page/overlay-style';

type Colour = readonly [red: number, green: number, blue: number];

const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [0, 0, 0];
/** A page's own near-white and near-black, between which every line must be seen. */
const PAPER: Colour = [255, 255, 255];
const NIGHT: Colour = [24, 24, 24];

/** Of what is drawn in the closed overlay: class and background. */
const overlay = new Map(
  [...OVERLAY_STYLE.matchAll(/^\.([\w-]+) \{ background: ([^}]*)\}/gm)].map(([, name, body]) => [name, body]),
);

const rules = new Map(
  [...readFileSync('assets/styles/page.css', 'utf8').matchAll(/::highlight\(([\w-]+)\)\s*\{([^}]*)\}/g)].map(
    ([, name, body]) => [name, body],
  ),
);

function colourIn(declaration: string | undefined): { colour: Colour; alpha: number } | null {
  const found = declaration?.match(/rgb\((\d+) (\d+) (\d+)(?: \/ ([\d.]+))?\)/);
  if (!found) return null;
  return { colour: [Number(found[1]), Number(found[2]), Number(found[3])], alpha: Number(found[4] ?? 1) };
}

const tintOf = (body: string) => colourIn(body.match(/background-color:[^;]*/)?.[0]);
const lineOf = (body: string) => colourIn(body.match(/text-decoration:[^;]*/)?.[0]);

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Colour, b: Colour): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const over = ({ colour, alpha }: { colour: Colour; alpha: number }, ground: Colour): Colour => [
  colour[0] * alpha + ground[0] * (1 - alpha),
  colour[1] * alpha + ground[1] * (1 - alpha),
  colour[2] * alpha + ground[2] * (1 - alpha),
];

describe('the styles of marks on pages', () => {
  it('have one rule for each style and none besides', () => {
    expect([...rules.keys()].sort()).toEqual(Object.values(HIGHLIGHT_NAMES).sort());
  });

  it('have one look for each closed style and none besides', () => {
    expect([...overlay.keys()].sort()).toEqual([...CLOSED_STYLES].sort());
  });

  it.each([...overlay])('%s can be read through, and its line is seen, on light and dark pages', (_, body) => {
    const colours = [...body.matchAll(/rgb\([^)]*\)/g)].map(([text]) => colourIn(text)!);
    const tint = colours.at(-1)!;
    expect(contrast(BLACK, over(tint, WHITE))).toBeGreaterThan(7);
    expect(contrast(WHITE, over(tint, BLACK))).toBeGreaterThan(7);
    for (const { colour } of colours.slice(0, -1)) {
      expect(contrast(colour, PAPER)).toBeGreaterThan(3);
      expect(contrast(colour, NIGHT)).toBeGreaterThan(3);
    }
  });

  it('never change the colour of the text', () => {
    for (const body of rules.values()) expect(body).not.toMatch(/(?:^|[;\s])color:/);
  });

  it.each([...rules].filter(([, body]) => tintOf(body)))(
    '%s can be read through on light and dark pages',
    (_, body) => {
      const tint = tintOf(body)!;
      expect(contrast(BLACK, over(tint, WHITE))).toBeGreaterThan(7);
      expect(contrast(WHITE, over(tint, BLACK))).toBeGreaterThan(7);
    },
  );

  it.each([...rules].filter(([, body]) => lineOf(body)))('%s has a line that is seen on light and dark', (_, body) => {
    const { colour } = lineOf(body)!;
    expect(contrast(colour, PAPER)).toBeGreaterThan(3);
    expect(contrast(colour, NIGHT)).toBeGreaterThan(3);
  });

  it('tell notes apart without colour', () => {
    const patterns = [...overlay]
      .filter(([name]) => name.startsWith('note-'))
      .map(([, body]) => body.replace(/rgb\([^)]*\)/g, ''));
    expect(patterns).toHaveLength(5);
    expect(new Set(patterns).size).toBe(patterns.length);
  });
});
