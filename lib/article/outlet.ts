import { holdsName, openNameFilter } from './name-filter';
import { NEWSROOM_NAMES } from './outlet-names';

/** Is this host a newsroom's? The names are in tools/gate/outlets.ts. */
const newsrooms = openNameFilter(NEWSROOM_NAMES);

/** What newspapers and stations call themselves. */
const NEWSPAPER_NAME =
  /news|times|post\b|herald|tribun|gazet|daily|journal|chronicle|zeitung|nachrichten|anzeiger|kurier|blatt|presse|diario|periodic|notici|jornal|folha|correio|giornale|corriere|courier|dagblad|avis|tidning|nyheter|gazeta|noviny|novosti|haber|shimbun|ilbo|(?:^|\.)[kw][a-z]{2,3}(?:tv)?\.com$/;

/** Suffixes of two labels under which names are registered: "co.uk", "com.au", "or.jp". */
const SECOND_LEVEL = /^(?:com?|or|org|ne|net|ad|gov|go|gob|ac|edu)$/;

/** The label before the public suffix: "bbc" for "www.bbc.co.uk". */
function outletName(host: string): string {
  const labels = host.toLowerCase().split('.');
  const twoLabels = labels.length > 2 && labels.at(-1)?.length === 2 && SECOND_LEVEL.test(labels.at(-2) ?? '');
  return labels.at(twoLabels ? -3 : -2) ?? '';
}

export const namedLikeNewspaper = (host: string): boolean => NEWSPAPER_NAME.test(host);
export const isNewsroom = (host: string): boolean => namedLikeNewspaper(host) || holdsName(newsrooms, outletName(host));
