import { holdsName, openNameFilter } from './name-filter';
import { NEWSROOM_NAMES } from './outlet-names';

/** Is this host a newsroom's? The names are in tools/gate/outlets.ts. */
const newsrooms = openNameFilter(NEWSROOM_NAMES);

/** What newspapers call themselves. */
const NEWSPAPER_WORDS = (
  'news times herald tribun gazet daily journal chronicle zeitung nachrichten anzeiger kurier blatt presse diario ' +
  'periodic notici jornal folha correio giornale corriere courier dagblad avis tidning nyheter noviny novosti haber ' +
  'shimbun ilbo'
).split(' ');
/** "The … Post", and stations: "kxan.com", "wral.com". */
const POST_OR_STATION = /post\b|(?:^|\.)[kw][a-z]{2,3}(?:tv)?\.com$/;

/** Suffixes of two labels under which names are registered: "co.uk", "com.au", "or.jp". */
const SECOND_LEVEL = new Set('co com or org ne net ad gov go gob ac edu'.split(' '));

/** The label before the public suffix: "bbc" for "www.bbc.co.uk". */
function outletName(host: string): string {
  const labels = host.toLowerCase().split('.');
  const twoLabels = labels.length > 2 && labels.at(-1)?.length === 2 && SECOND_LEVEL.has(labels.at(-2) ?? '');
  return labels.at(twoLabels ? -3 : -2) ?? '';
}

export const namedLikeNewspaper = (host: string): boolean =>
  NEWSPAPER_WORDS.some((word) => host.includes(word)) || POST_OR_STATION.test(host);
export const isNewsroom = (host: string): boolean => namedLikeNewspaper(host) || holdsName(newsrooms, outletName(host));
