import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import { findEntities } from '../../../lib/entities/find';
import { createRecogniser, type Recogniser } from '../../../lib/entities/recogniser';
import { CODE_OF, type MarkedMention, type TypeCode } from './marked-documents';

/** Something that finds names in raw units. */
export type System = (units: readonly { readonly text: string }[]) => MarkedMention[];

/** COPYTASTER_ASSETS names the folder of another training run, to measure it before it is kept. */
const ASSETS = process.env.COPYTASTER_ASSETS ?? 'assets';
export const MODEL = `${ASSETS}/models/names-en.bin`;
export const GAZETTEER = `${ASSETS}/gazetteer/names.bin`;

export function loadRecogniser(options: { readonly rulesOnly: boolean }): Recogniser {
  return createRecogniser(options.rulesOnly ? null : readBuffer(MODEL), readBuffer(GAZETTEER));
}

export function readBuffer(file: string): ArrayBuffer {
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
}

export function copytaster(recogniser: Recogniser): System {
  return (units) =>
    findEntities({ units }, recogniser)
      .flatMap((entity) => entity.mentions.map((span) => ({ ...span, type: CODE_OF[entity.type], entity: entity.key })))
      .sort((a, b) => a.unit - b.unit || a.start - b.start);
}

const TITLE =
  /^(?:(?:mr|mrs|ms|dr|president|prime minister|minister|gen|sen|rep|secretary|chancellor|king|queen|pope|judge)\.?\s+)+/i;

/** compromise, with titles, possessives and marks at the edges taken off, as our guideline has them. */
export const compromise: System = (units) =>
  units.flatMap(({ text }, unit) => {
    const document = nlp(text);
    const found: [TypeCode, { json(options: object): unknown }][] = [
      ['PER', document.people()],
      ['ORG', document.organizations()],
      ['LOC', document.places()],
    ];
    return found.flatMap(([type, view]) => {
      const matches = view.json({ offset: true }) as { text: string; offset: { start: number; length: number } }[];
      return matches.flatMap(({ offset }) => trim(text, unit, offset.start, offset.start + offset.length, type));
    });
  });

function trim(text: string, unit: number, from: number, to: number, type: TypeCode): MarkedMention[] {
  let words = text.slice(from, to);
  const head = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0;
  words = words.slice(head);
  const title = type === 'PER' ? (TITLE.exec(words)?.[0].length ?? 0) : 0;
  words = words.slice(title).replace(/(?:['’]s?|[^\p{L}\p{N}.]|(?<![A-Z])\.)+$/u, '');
  const start = from + head + title;
  return words ? [{ unit, start, end: start + words.length, type }] : [];
}
