import { describe, expect, it } from 'vitest';
import { makeConsistent } from '../../lib/entities/consistency';
import { studyDocument } from '../../lib/entities/document';
import type { Gazetteer } from '../../lib/entities/gazetteer';
import { openGazetteer } from '../../lib/entities/gazetteer';
import type { Name, NameType } from '../../lib/entities/name';
import { withoutOffices } from '../../lib/entities/offices';
import { readSentences } from '../../lib/entities/tokens';
import { readAsset } from './recognisers';

const EMPTY: Gazetteer = { listsOf: () => 0 };

/** Names found, by sentence, as "type words". */
function consistent(text: string, found: readonly (readonly [NameType, string])[][]) {
  const sentences = readSentences([{ text }]);
  const names = sentences.map(({ tokens }, index) =>
    found[index].map(([type, words]): Name => {
      const list = words.split(' ');
      const from = tokens.findIndex((_, at) => list.every((word, step) => tokens[at + step]?.word.text === word));
      return { from, to: from + list.length, type };
    }),
  );
  const say = (index: number) => (name: Name) => {
    const words = sentences[index].tokens.slice(name.from, name.to).map(({ word }) => word.text);
    return `${name.type} ${words.join(' ')}`;
  };
  return makeConsistent(sentences, names, studyDocument(sentences, EMPTY)).map((list, index) => list.map(say(index)));
}

describe('makeConsistent', () => {
  it('carries the type of most places to the others, and to where nothing was found', () => {
    expect(
      consistent('We saw Zorvex. They sued Zorvex. He left Zorvex. And Zorvex paid.', [
        [['organisation', 'Zorvex']],
        [['organisation', 'Zorvex']],
        [['place', 'Zorvex']],
        [],
      ]),
    ).toEqual([['organisation Zorvex'], ['organisation Zorvex'], ['organisation Zorvex'], ['organisation Zorvex']]);
  });

  it('leaves a name alone whose types are at odds', () => {
    const found: [NameType, string][][] = [[['organisation', 'Zorvex']], [['place', 'Zorvex']]];
    expect(consistent('They sued Zorvex. We live in Zorvex.', found)).toEqual([
      ['organisation Zorvex'],
      ['place Zorvex'],
    ]);
  });

  it('takes the surname of a full name for the person', () => {
    expect(
      consistent('We met Ada Quill. Then Quill spoke.', [[['person', 'Ada Quill']], [['place', 'Quill']]]),
    ).toEqual([['person Ada Quill'], ['person Quill']]);
  });

  it('does not take a country for a person, nor a word that is a common one here', () => {
    expect(
      consistent('We met Otto Jordan and Ada Young in Jordan. They were young. Only Young left.', [
        [
          ['person', 'Otto Jordan'],
          ['person', 'Ada Young'],
        ],
        [],
        [],
      ]),
    ).toEqual([['person Otto Jordan', 'person Ada Young'], [], []]);
  });
});

describe('withoutOffices', () => {
  const gazetteer = openGazetteer(readAsset('gazetteer/names.bin'));
  const cut = (text: string, type: NameType) => {
    const [{ tokens }] = readSentences([{ text }]);
    return withoutOffices(tokens, [{ from: 0, to: tokens.length, type }], gazetteer).map(
      (name) => `${name.type} ${text.slice(tokens[name.from].start, tokens[name.to - 1].end)}`,
    );
  };

  it.each<[string, NameType, string[]]>([
    ['U.S. Attorney General John Quill', 'organisation', ['place U.S.', 'person John Quill']],
    ['House Speaker Mary Quill', 'person', ['person Mary Quill']],
    ['Senate Democrats', 'organisation', ['organisation Senate', 'other Democrats']],
    ['General Motors', 'organisation', ['organisation General Motors']],
    ['Prince Albert', 'person', ['person Prince Albert']],
    ['Foreign Ministry', 'organisation', ['organisation Foreign Ministry']],
  ])('cuts %j', (text, type, names) => {
    expect(cut(text, type)).toEqual(names);
  });
});
