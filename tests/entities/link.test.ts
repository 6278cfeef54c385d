import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityType, Mention } from '../../lib/entities/entity';
import { linkMentions } from '../../lib/entities/link/link';

const TYPES: Readonly<Record<string, EntityType>> = { P: 'person', O: 'organisation', L: 'place' };

/** Reads "[P Ada Quill] met [O NATO]" into a unit and its mentions, and links them. */
function link(marked: string) {
  let text = '';
  const mentions: Mention[] = [];
  let last = 0;
  for (const { 0: whole, 1: code, 2: surface, index } of marked.matchAll(/\[([POL]) ([^\]]+)\]/g)) {
    text += marked.slice(last, index);
    const span = { unit: 0, start: text.length, end: text.length + surface.length };
    mentions.push({ span, surface, type: TYPES[code] });
    text += surface;
    last = index + whole.length;
  }
  text += marked.slice(last);
  return linkMentions(mentions, [{ text }]);
}

/** Each entity as its key and how many mentions it has. */
const counts = (marked: string) => link(marked).map(({ key, mentions }) => `${key} ${mentions.length}`);

describe('linkMentions', () => {
  it.each([
    ['a surname', '[P Ada N. Quill] spoke. [P Quill] left.', ['per:ada-quill 2']],
    ['a part of a long name', '[P Anders Holm Quill] met [P Holm Quill].', ['per:anders-holm-quill 2']],
    ['an initial', '[P Ada Quill], or [P A. Quill], spoke.', ['per:ada-quill 2']],
    ['not another first name', '[P Ada Quill] met [P Otto Quill].', ['per:ada-quill 1', 'per:otto-quill 1']],
    [
      'the nearest bearer',
      '[P Ada Quill] sat. [P Otto Quill] stood. [P Quill] spoke.',
      ['per:ada-quill 1', 'per:otto-quill 2'],
    ],
    ['a first name alone', '[P Ada Quill] and her dog: [P Ada] laughed.', ['per:ada-quill 2']],
    ['titles inside the mention', '[P President Ada Quill] met [P Mr. Quill].', ['per:ada-quill 2']],
    ['an office alone', 'Premier [P Ada Quill] spoke. The [P Premier] left.', ['per:ada-quill 2']],
    ['a slip of the pen', '[P Ada Hammerfeld] spoke. [P Hamerfeld] left.', ['per:ada-hammerfeld 2']],
    ['not a short name one letter off', '[P Ada Wang] met [P Wan].', ['per:ada-wang 1', 'per:wan 1']],
    ['possessives', '[O NATO]’s plan and [O NATO]', ['org:nato 2']],
    ['hyphen, space and capitals', '[O ITAR TASS] and [O Itar-Tass]', ['org:itar-tass 2']],
    ['ALL CAPITALS', '[P ADA QUILL] WINS. [P Ada Quill] said', ['per:ada-quill 2']],
    ['a defined acronym', 'The [O Island Ferry Trust] ([O IFT]) said the [O IFT]', ['org:island-ferry-trust 3']],
    [
      'a defined acronym that initials do not give',
      'The [O Ferrymen’s League] ([O FARA]) met [O FARA].',
      ['org:ferrymen-s-league 3'],
    ],
    ['initials without a definition', '[O Island Ferry Trust] sued. The [O IFT] won.', ['org:island-ferry-trust 2']],
    ['a firm without its kind', '[O Quill Holdings] rose; [O Quill] fell.', ['org:quill-holdings 2']],
    ['a plain word for the last such name', 'The [O Harbour Court] sat. The [O Court] rose.', ['org:harbour-court 2']],
    ['the alias table', 'The [L United States], the [L U.S.] and [L America]', ['loc:united-states 3']],
    ['a country that was taken for an organisation', '[O Britain] and the [L UK]', ['loc:united-kingdom 2']],
    ['a place with its kind', '[L Kirov Region] and [L Kirov]', ['loc:kirov-region 2']],
    ['a direction that stands for a country', '[L North Korea] said the [L North]', ['loc:north-korea 2']],
    ['not two countries', '[L Sudan] and [L South Sudan]', ['loc:sudan 1', 'loc:south-sudan 1']],
    ['not a person with a place', '[P Otto Paris] lives in [L Paris].', ['per:otto-paris 1', 'loc:paris 1']],
  ])('joins %s', (_, marked, entities) => {
    expect(counts(marked)).toEqual(entities);
  });

  it.each([
    [
      'Mr and Ms say who a bare surname is',
      '[P John Holm] met [P Mary Holm]. Ms [P Holm] spoke, Mr [P Holm] did not. Ms. [P Holm] left.',
      ['per:john-holm 2', 'per:mary-holm 3'],
    ],
    [
      'whoever is named first',
      '[P Mary Holm] met [P John Holm]. Mr [P Holm] spoke, Ms [P Holm] did not. Mrs. [P Holm] left.',
      ['per:mary-holm 3', 'per:john-holm 2'],
    ],
    [
      'told by a pronoun where the first name does not tell',
      '[P Kirin Holm] said she agreed. [P Tavi Holm] said he did not. Ms [P Holm] left.',
      ['per:kirin-holm 2', 'per:tavi-holm 1'],
    ],
    [
      'a surname that is only ever hers',
      '[P Mary Holm] met [P John Holm]. Ms [P Holm] spoke. [P Holm] left.',
      ['per:mary-holm 3', 'per:john-holm 1'],
    ],
    ['nobody of the other sex', '[P John Holm] left. Ms [P Holm] stayed.', ['per:john-holm 1', 'per:holm 1']],
    [
      'two without first names',
      'Mr [P Holm] spoke, and Ms [P Holm] did not. Mr [P Holm] left.',
      ['per:mr-holm 2', 'per:ms-holm 1'],
    ],
    ['a couple is neither', 'Mr. and Mrs. [P Holm] met [P John Holm].', ['per:john-holm 2']],
  ])('Mr and Ms decide who a bare surname is: %s', (_, marked, entities) => {
    expect(counts(marked)).toEqual(entities);
  });

  it.each([
    ['initials', '[P George H. W. Quill] and [P George W. Quill].', ['per:george-hw-quill 1', 'per:george-quill 1']],
    ['a suffix', '[P Otto Quill] and [P Otto Quill Jr.]. [P Quill] left.', ['per:otto-quill 2', 'per:otto-quill-jr 1']],
    [
      'a suffix after a comma, outside of the name',
      '[P Otto Quill], Jr., and [P Otto Quill]. [P Quill] left.',
      ['per:otto-quill-jr 1', 'per:otto-quill 2'],
    ],
    [
      'a letter, where the text says whose son he is',
      '[P Johann Quill] and his son, [P Johan Quill].',
      ['per:johann-quill 1', 'per:johan-quill 1'],
    ],
    ['an ending', '[P Daniel Quill] and [P Daniela Quill].', ['per:daniel-quill 1', 'per:daniela-quill 1']],
    [
      'one initial each',
      '[P Ada B. Quill] and [P Ada N. Quill] and [P Ada B. Quill].',
      ['per:ada-b-quill 2', 'per:ada-n-quill 1'],
    ],
    [
      'a surname that is an office',
      '[P Otto Luther King Jr.] spoke. Dr. [P King] left.',
      ['per:otto-luther-king-jr 2'],
    ],
  ])('father and son, and all who share a surname, are two: told apart by %s', (_, marked, entities) => {
    expect(counts(marked)).toEqual(entities);
  });

  it('gives people who are named in full the same keys in whatever order they are named', () => {
    const sentences = [
      '[P George Quill] sat. ',
      '[P George W. Quill] stood. ',
      '[P George H. W. Quill] spoke. ',
      '[P Kristin Hammerfeld] left. ',
      '[P Kristen Hammerfeld] came. ',
      '[P Anders Holm Rask] rose. ',
      '[P Anders Lund Rask] fell. ',
      '[P Anders Rask] went. ',
      'Mr [P Quill] nodded. ',
    ];
    const keys = (order: readonly string[]) =>
      link(order.join(''))
        .map(({ key }) => key)
        .sort();
    const expected = keys(sentences);
    expect(expected).toEqual([
      'per:anders-holm-rask',
      'per:anders-lund-rask',
      'per:george-hw-quill',
      'per:george-quill',
      'per:kristen-hammerfeld',
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(sentences, { minLength: sentences.length }), (order) => {
        expect(keys(order)).toEqual(expected);
      }),
    );
  });

  it.each([
    [
      'a court is not the union in its name',
      'The [O Court of Justice] of the [O European Union] ([O CJEU]) told the [O EU].',
      ['org:court-of-justice 1', 'org:european-union 2', 'org:court-of-justice-of-the-european-union 1'],
    ],
    [
      'nor is one that no table knows',
      'The [O Harbour Board] of the [O Island Ferry Trust] ([O HBIFT]) told the [O IFT].',
      ['org:harbour-board 1', 'org:island-ferry-trust 2', 'org:hbift 1'],
    ],
    [
      'what is known is not short for its branch',
      '[O Google] and [O Google Cloud].',
      ['org:google 1', 'org:google-cloud 1'],
    ],
  ])('tells apart what contains a name: %s', (_, marked, entities) => {
    expect(counts(marked)).toEqual(entities);
  });

  it.each([
    ['a city and its country', '[L Mexico City] is in [L Mexico].', ['loc:mexico-city 1', 'loc:mexico 1']],
    ['a city and its region', '[L Gaza] and [L Gaza City].', ['loc:gaza 1', 'loc:gaza-city 1']],
    ['a city and its province, in no table', '[L Holm City] is in [L Holm].', ['loc:holm-city 1', 'loc:holm 1']],
    ['the same city alone', '[L Gaza City]', ['loc:gaza-city 1']],
    ['a town and a state', '[L Washington] and [L Washington State].', ['loc:washington 1', 'loc:washington-state 1']],
  ])('a place has one key everywhere: %s', (_, marked, entities) => {
    expect(counts(marked)).toEqual(entities);
  });

  it('says what an entity stands for or belongs to', () => {
    const related = (marked: string) => link(marked)[0].related;
    expect(related('The [O Kremlin] said')).toEqual(['loc:russia']);
    expect(related('[L Baku]')).toEqual(['loc:azerbaijan']);
    expect(related('The [O Russian Weather Office]')).toEqual(['loc:russia']);
    expect(related('Azeri Deputy Foreign Minister [P Ada Quill] told')).toEqual(['loc:azerbaijan']);
    expect(related('[P Ada Quill] told')).toEqual([]);
  });

  it('gives the fullest name, surfaces by frequency, and aliases to look up', () => {
    const [entity] = link('[P QUILL] SPEAKS. [P Ada Quill] and [P Quill], [P Quill]');
    expect(entity).toMatchObject({
      name: 'Ada Quill',
      surfaces: ['Quill', 'QUILL', 'Ada Quill'],
      aliases: ['ada quill', 'quill'],
      weak: false,
    });
  });

  it('keeps no alias that means somebody else in the next story', () => {
    const [entity] = link('Premier [P Ada Quill] spoke. The [P Premier] left.');
    expect(entity.aliases).toEqual(['ada quill']);
    expect(link('The [O Harbour Court] sat. The [O Court] rose.')[0].aliases).toEqual(['harbour court']);
  });

  it('is weak for a lone surname only', () => {
    expect(link('Mr. [P Quill] and [O Quill] and [P Ada Holm]').map(({ weak }) => weak)).toEqual([true, false]);
  });
});
