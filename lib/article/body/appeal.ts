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
    'newsletters?, inbox, e-?mail alerts?, daily briefing, subscribe, subscribed, subscription, sign up, signing up, donation, donate, ' +
      'membership, become a member, our app, whatsapp channel, telegram channel, homepage, premium, all the latest news, latest news from, ' +
      'abonnieren, abonnement, abo, nieuwsbrief, nyhedsbrev, nyhetsbrev, nyhetsbrevet, uutiskirje, infolettre, boletín, boletim, ' +
      'suscríbete, suscribirse, suscríbase, inscreva-se, assine, iscriviti, abonnez-vous, inscrivez-vous, s’abonner, ' +
      'подпи(?:шитесь|сывайтесь), підпи(?:шіться|суйтесь), zapisz się, odběr, přihlaste se, hírlevél, bülten, اشترك, सब्सक्राइब',
  ),
);
const TO_THE_READER = word(
  list(
    'you, your, you’re, our, us, we, here, click, clicking, get, don’t, join, try, follow, support, visit, stay, want, please, ' +
      'sie, ihr, ihre, ihren, hier, unseren?, unserem?, jetzt, vous, votre, vos, notre, nos, ici, tu, tus, nuestr[oa]s?, aquí, ahora, ' +
      'você, seu, sua, noss[oa]s?, aqui, tuo, nostr[oa], qui, je, jouw, uw, ons, onze, din, ditt, vår, vårt, vores, her, här, ' +
      'наш\\S*, вас, twój, nasz\\S*, náš, naše, bize, burada',
  ),
);
/** Verbs that ask for it by themselves. */
const FOLLOW =
  /(?:^|[.!?]\s)(?:follow|like|find|join|síguenos|sigue|siga|suivez(?:-nous)?|folgen? sie|seguici|segui|volg|följ|følg|подписывайтесь|підписуйтесь)(?![a-zà-ÿ])[^.!?]*(?:facebook|twitter|instagram|whatsapp|telegram|youtube|tiktok|linkedin|google (?:news|новости)|@\w)/i;
const WRITE_TO =
  /\b(?:reached|reach|contact|e-?mail|write to|kontakt\w*|erreichen|contacter|contacto|contattare|tip)\b[^!?]{0,90}\S@[\w-]+\.\w/i;
const MAX_CONTACT = 220;

export function isAppeal(text: string): boolean {
  if (text.length > MAX_LENGTH || QUOTED.test(text)) return false;
  const line = text.replaceAll("'", '’');
  if (ASKED_FOR.test(line) && TO_THE_READER.test(line)) return true;
  return FOLLOW.test(line) || (line.length <= MAX_CONTACT && line.includes('@') && WRITE_TO.test(line));
}
