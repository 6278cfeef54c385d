import { holdsName } from './name-filter';
import { NEWSROOM_NAMES } from './outlet-names';

/** Is this host a newsroom's? By the names in tools/gate/outlets.ts, and by what newspapers and stations call themselves. */

/** What newspapers call themselves. */
const NEWSPAPER_WORDS = (
  'news times herald tribun gazet daily journal chronicle zeitung nachrichten anzeiger kurier blatt presse diario ' +
  'periodic notici jornal folha correio giornale corriere courier dagblad avis tidning nyheter noviny novosti haber ' +
  'shimbun ilbo'
).split(' ');

const MIN_CALL_SIGN_LENGTH = 3;
const MAX_CALL_SIGN_LENGTH = 4;

/** Suffixes of two labels under which names are registered: "co.uk", "com.au", "or.jp". */
const SECOND_LEVEL = 'co com or org ne net ad gov go gob ac edu'.split(' ');

/** The label before the public suffix: "bbc" for "www.bbc.co.uk". */
function outletName(host: string): string {
  const labels = host.toLowerCase().split('.');
  const twoLabels = labels.length > 2 && labels.at(-1)?.length === 2 && SECOND_LEVEL.includes(labels.at(-2) ?? '');
  return labels.at(twoLabels ? -3 : -2) ?? '';
}

/** No patterns: each takes a fresh page a tenth of a millisecond to set up. */
export const namedLikeNewspaper = (host: string): boolean =>
  NEWSPAPER_WORDS.some((word) => host.includes(word)) || isPost(host) || isStation(host);

/** "washingtonpost.com", "post-gazette.com" */
const isPost = (host: string): boolean => host.includes('post.') || host.includes('post-') || host.endsWith('post');

/** Broadcasters of North America: "kxan.com", "wral.com", "wsbtv.com". */
function isStation(host: string): boolean {
  const [name = '', suffix] = host.split('.').slice(-2);
  const call = name.length > MAX_CALL_SIGN_LENGTH && name.endsWith('tv') ? name.slice(0, -2) : name;
  return (
    suffix === 'com' &&
    (call[0] === 'k' || call[0] === 'w') &&
    call.length >= MIN_CALL_SIGN_LENGTH &&
    call.length <= MAX_CALL_SIGN_LENGTH &&
    [...call].every((letter) => letter >= 'a' && letter <= 'z')
  );
}
export const isNewsroom = (host: string): boolean =>
  namedLikeNewspaper(host) || holdsName(NEWSROOM_NAMES, outletName(host));
