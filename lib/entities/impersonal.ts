import { knownEntity } from './aliases/aliases';
import { bitOf, type Gazetteer, startName } from './gazetteer';
import { TITLES } from './lexicon';
import type { Name } from './name';
import { surnamesOf } from './surnames';
import type { Sentence, Token } from './tokens';

/**
 * What bears a single name as people do and is nobody: storms ("Babet") and companies ("Stellantis", "Ford"). They are told by the
 * whole article: by "Storm Babet" in another sentence, by the table, by "Ford Motor Co." and "Ford shares". Where somebody of that
 * name stands in the article as well ("Gerald Ford"), it is theirs.
 */
export function withoutImpersonal(
  sentences: readonly Sentence[],
  names: readonly (readonly Name[])[],
  gazetteer: Gazetteer,
): Name[][] {
  const storms = stormsOf(sentences);
  const weathered = sentences.map(({ tokens }, index) =>
    names[index].map((name) => (isStorm(tokens, name, storms) ? { ...name, type: 'other' as const } : name)),
  );
  const people = surnamesOf(sentences, weathered);
  const companies = companiesOf(sentences, weathered);
  return sentences.map(({ tokens }, index) =>
    weathered[index].map((name) => {
      const { text, folded } = tokens[name.to - 1].word;
      const isPerson = name.to - name.from > 1 || people.has(text) || isTitled(tokens, name);
      if (isPerson) return name;
      if (storms.has(folded)) return { ...name, type: 'other' as const };
      const isCompany =
        name.type === 'person' && (companies.has(folded) || isKnownOrganisation(tokens[name.from], gazetteer));
      return isCompany ? { ...name, type: 'organisation' as const } : name;
    }),
  );
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const STORMS = words('storm hurricane typhoon cyclone superstorm ex-hurricane storms hurricanes typhoons cyclones');
/** Stand after "Storm" and "Hurricane" in the names of offices and warnings. */
const NO_STORMS = words('center centre prediction season warning watch service hunters relief fund');

/** Folded names after "Storm", "Hurricane" …: "Storms Ciarán and Babet" are two. */
function stormsOf(sentences: readonly Sentence[]): Set<string> {
  const storms = new Set<string>();
  for (const { tokens } of sentences) {
    for (let index = 0; index < tokens.length; index++) {
      const kind = tokens[index].word.folded;
      if (!STORMS.has(kind)) continue;
      let at = index + 1;
      while (isStormName(tokens, at)) {
        storms.add(tokens[at].word.folded);
        if (!kind.endsWith('s') || !/^(?:,|and)$/.test(tokens[at + 1]?.word.text ?? '')) break;
        at += 2;
      }
    }
  }
  return storms;
}

function isStormName(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  return Boolean(word?.capital) && !NO_STORMS.has(word.folded) && knownEntity(word.folded, 'place')?.type !== 'place';
}

/** "Storm Babet" or "Tropical Storm Babet", found as one name. */
const isStorm = (tokens: readonly Token[], { from, to }: Name, storms: ReadonlySet<string>) =>
  to - from > 1 && STORMS.has(tokens[to - 2].word.folded) && storms.has(tokens[to - 1].word.folded);

const isTitled = (tokens: readonly Token[], { from }: Name) => TITLES.has(tokens[from - 1]?.word.folded ?? '');

/** Companies that no list has, and that a first model takes for people. */
const COMPANIES = words(
  'stellantis toyota honda nissan hyundai renault peugeot fiat chrysler porsche audi bosch bayer nestle unilever danone heineken shell equinor maersk ikea nokia ericsson philips adidas tesco glencore rheinmetall ryanair spotify santander',
);
const LISTED = bitOf('company', 'news-organisation');
const LISTED_PEOPLE = bitOf('news-person', 'leader');

/** Of this name a list or the table has an organisation, and nobody. */
function isKnownOrganisation(token: Token, gazetteer: Gazetteer): boolean {
  const lists = gazetteer.listsOf(startName(token));
  const { folded } = token.word;
  return (
    COMPANIES.has(folded) ||
    ((lists & LISTED) !== 0 && (lists & LISTED_PEOPLE) === 0) ||
    knownEntity(folded, 'place')?.type === 'organisation'
  );
}

const KINDS = words('inc inc. corp corp. co co. ltd ltd. plc llc ag sa nv gmbh motor motors motorcars holdings');
const BELONGINGS = words('ceo shares stock stocks shareholders plant plants factory factories dealers dealerships');

/** Folded words that begin a company's full name in the article, or stand before what only companies have. */
function companiesOf(sentences: readonly Sentence[], names: readonly (readonly Name[])[]): Set<string> {
  const companies = new Set<string>();
  for (const [index, { tokens }] of sentences.entries()) {
    for (const { from, to, type } of names[index]) {
      const isFullName = type === 'organisation' && to - from > 1 && KINDS.has(tokens[from + 1].word.folded);
      const owns = to - from === 1 && BELONGINGS.has(tokens[to]?.word.folded ?? '');
      if (isFullName || owns) companies.add(tokens[from].word.folded);
    }
  }
  return companies;
}
