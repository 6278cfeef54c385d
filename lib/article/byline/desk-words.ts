/**
 * Words that a desk, an outlet or a button carries and a person's name does not, in lower case: "Redaktion", "BBC News",
 * "Court Reporter", "Lire l'article". One list for all languages: a page's language is often told wrongly.
 */
const DESKS =
  'redaktion, onlineredaktion, redaktionen, redaktionsteam, redaktie, redaktør, redacción, redaccion, redação, redacao, redazione, ' +
  'rédaction, redaction, redakcja, redakce, redakcia, redakcija, redakció, szerkesztőség, toimitus, redacția, redactia, uredništvo, ' +
  'redaksi, editör, редакция, редакція, редакцията, редакција, σύνταξη, συντακτική, التحرير, تحریریه, newsroom, newsdesk, desk, ' +
  'staff, team, editor, editors, editorial, reporter, reporters, correspondent, correspondents, contributor, contributors, ' +
  'writer, writers, columnist, journalist, journalists, publisher, webmaster, admin, administrator, moderator, guest, gastautor, ' +
  'autoren, autor, author, authors, unknown, anonymous, user, agency, agencies, agentur, agenturen, agence, agences, agencia, ' +
  'agencias, agência, agências, agenzia, agenzie, агентство, وكالة, وكالات, خبرگزاری, سایت, bureau, service, press, presse, prensa, ' +
  'imprensa, stampa, pressemitteilung, pressestelle, release';
const OUTLETS =
  'news, online, digital, media, radio, tv, televisión, fernsehen, rundfunk, zeitung, nachrichten, tageblatt, anzeiger, journal, magazine, ' +
  'magazin, noticias, notícias, notizie, nouvelles, actualités, haber, haberleri, nieuws, nyheter, новости, новини, gazette, gazeta, ' +
  'gazette, tribune, herald, portal, blog, website, site, corporation, inc, ltd, gmbh, group, institute, university, department, ' +
  'ministry, association, foundation, committee, office';
const BUTTONS =
  'read, more, share, follow, subscribe, comment, comments, article, articles, artikel, artículo, original, lire, leer, weiterlesen, ' +
  'published, updated, photo, photos, foto, video, images, listen, print, email, contact, about, cookies';

export const DESK_WORDS: ReadonlySet<string> = new Set(`${DESKS}, ${OUTLETS}, ${BUTTONS}`.split(', '));

/** What the names of outlets and desks end in, in scripts without spaces. */
export const DENSE_DESK =
  /(?:社|部|網|网|报|報|局|台|新聞|新闻|通信|通讯|ニュース|編集部|编辑|編輯|オンライン|デジタル|신문|뉴스|일보|방송)$/;

/** Words that stand in small letters within names. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  (
    'de, da, do, dos, das, di, del, dello, della, dei, degli, du, des, la, le, las, los, van, von, vom, der, den, dem, ter, ten, te, zu, ' +
    'zur, bin, ibn, bint, al, el, ul, y, e, i, af, av, san, st, ap, auf, dalla, d’, d, o, a, ’t'
  ).split(', '),
);
