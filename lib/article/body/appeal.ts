import { LETTER } from '../../text/char-classes';

/**
 * What the outlet asks of whoever reads it, between paragraphs and after the last: to subscribe, to sign up, to follow, to
 * give, to write to the author. Told by two things that stand together in one short paragraph, what is asked for and the
 * word to the reader, since either alone is in stories too ("The newsletter, sent on Tuesday, …"). A paragraph with
 * quotation marks is somebody's words.
 */
const MAX_LENGTH = 330;
const QUOTED = /["“”«»„]/;

const list = (words: string): string => words.split(', ').join('|');
const word = (alternatives: string): RegExp => new RegExp(`(?<![${LETTER}])(?:${alternatives})(?![${LETTER}])`, 'i');

const ASKED_FOR = word(
  list(
    'newsletters?, inbox, e-?mail alerts?, subscri(?:be|bed|ption), sign(?:ing)? up, donat(?:e|ion), membership, become a member, ' +
      'our app, (?:whatsapp|telegram) channel, homepage, premium, (?:all the )?latest news, abonn\\S*, abo, nieuwsbrief, ' +
      'ny(?:hed|het)sbrev(?:et)?, uutiskirje, infolettre, boletín, boletim, suscr[ií]b\\S*, inscreva-se, assine, iscriviti, ' +
      'inscrivez-vous, s’abonner, подпи\\S*сь, підпи\\S*сь, zapisz się, hírlevél, bülten, اشترك',
  ),
);
const TO_THE_READER = word(
  list(
    'you, your, our, us, we, here, click, get, don’t, join, try, visit, stay, please, sie, ihre?n?, hier, jetzt, unsere[mnr]?, vous, ' +
      'votre, ici, tu, tus, aquí, você, aqui, noss[oa]s?, tuo, nostr[oa], je, uw, onze, din, vår, her, här, вас, наш\\S*, nasz\\S*',
  ),
);
/** Verbs that ask for it by themselves. */
const FOLLOW =
  /(?:^|[.!?]\s)(?:follow|like|find|join|síguenos|sigue|siga|suivez(?:-nous)?|folgen? sie|seguici|segui|volg|följ|følg|подписывайтесь|підписуйтесь)(?![a-zà-ÿ])[^.!?]*(?:facebook|twitter|instagram|whatsapp|telegram|youtube|tiktok|@\w)/i;
const WRITE_TO =
  /\b(?:reached|reach|contact|e-?mail|write to|kontakt\w*|erreichen|contacter|contacto|contattare|tip)\b[^!?]{0,90}\S@[\w-]+\.\w/i;
const MAX_CONTACT = 220;

export function isAppeal(text: string): boolean {
  if (text.length > MAX_LENGTH || QUOTED.test(text)) return false;
  const line = text.replaceAll("'", '’');
  if (ASKED_FOR.test(line) && TO_THE_READER.test(line)) return true;
  return FOLLOW.test(line) || (line.length <= MAX_CONTACT && line.includes('@') && WRITE_TO.test(line));
}
