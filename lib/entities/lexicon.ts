/** Word lists of news English, folded: what stands beside names, and what looks like a name and is none. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Before a person's name: titles, offices and trades. */
export const TITLES = words(`
  mr. mrs. ms. dr. mr mrs ms dr messrs messrs. president minister gen. general secretary senator sen. sens. rep. reps. king queen
  prince princess pope chancellor justice judge professor prof. sir lord lady captain capt. colonel col. lieutenant lt.
  sergeant sgt. governor gov. mayor chairman chairwoman director ambassador premier sheikh ayatollah secretary-general
  spokesman spokeswoman leader coach manager analyst striker midfielder defender goalkeeper envoy chief officer lawyer
  attorney economist dealer trader champion seed actor actress singer author writer commissioner congressman
  congresswoman speaker deputy major maj. admiral adm. officer founder executive ceo candidate opposition rev. bishop
  archbishop cardinal detective superintendent cmdr. brig. counselor chancellor-designate president-elect`);

/** In the name of an organisation, and enough by themselves to call a run of words one. */
export const SURE_ORGANISATION_WORDS = words(`
  inc inc. corp corp. co. ltd ltd. plc llc gmbh bank university institute ministry party council committee association
  agency group company corporation commission department league court foundation organization organisation federation
  authority bureau army police fund hospital college school airlines airways motors industries holdings congress
  senate parliament assembly movement`);

/** In the name of an organisation: those, and words that places and common phrases share. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set([
  ...SURE_ORGANISATION_WORDS,
  ...words(`
  co ag sa s.a. nv n.v. union club news times post fc united city rovers partners front society center centre office
  service services board forces guard command`),
]);

/** In the name of a place. */
export const PLACE_WORDS = words(`
  sea ocean river lake mountain mountains island islands peninsula bay gulf strait straits canal desert valley street
  avenue road square airport county province district region coast beach hills falls heights park peak forest`);

export const SPEECH_VERBS = words('said says told added say warned asked urged wrote insisted who denied');
export const PLACE_PREPOSITIONS = words('in at from near to outside across around');

/** Small words inside names: "Bank of England", "Ursula von der Leyen". */
export const INNER_WORDS = words('of the and for & de al bin van von del la da du der ibn el dos di');

export const CALENDAR = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sept. sep. oct.
  nov. dec. mon tue wed thu fri sat sun gmt est edt bst pst pdt am pm a.m. p.m. christmas easter ramadan`);

/** Begin sentences and headlines, and are hardly ever a name by themselves. */
export const COMMON_OPENERS = words(`
  a an the this that these those it its it's he she they we i you his her their our my your who what when where why how
  which there here and but or nor so yet if in on at by for from to with without within after before since during until
  while as about against among between under over through because although though however meanwhile despite also even
  only just still now then not no yes all some many most more several both each every one two three four five six seven
  eight nine ten first second third last next new old former such other another any few much least people officials
  police authorities posted updated published photo image video copyright advertisement read watch related share says
  said asked according speaking earlier later today yesterday tomorrow let's let is are was were be been has have had do
  does did will would can could should may might must being having ok well please thanks sign subscribe follow click
  breaking exclusive analysis opinion editorial news story stories deputy vice sir original url source mr mrs`);

/** Offices, which begin with a capital before a name and are no part of it. */
export const OFFICES = words(`
  president vice prime minister ministers senators representative representatives secretaries presidents governors
  majority minority whip attorneys foreign defense defence finance interior justice health deputy secretary secretary-general state
  treasury senator representative congressman congresswoman governor mayor chancellor premier king queen prince princess pope chief
  executive general chairman chairwoman ambassador envoy spokesman spokeswoman attorney judge professor director
  commissioner captain colonel lieutenant sergeant major admiral officer leader former late lord lady
  sir sheikh ayatollah speaker sen. rep. gov. gen. col. lt. capt. sgt. maj. adm. cmdr. brig. dr. mr. mrs. ms. dr mr mrs ms rev. prof. prof hon. st. acting
  interim assistant administrator chair ceo founder coach commander superintendent
  inspector detective councillor councilman councilwoman mp mps mep mps archbishop bishop cardinal rabbi imam pastor
  reverend lawyer economist analyst prosecutor sheriff dr. president-elect`);

/** Creeds and peoples without a country, which are names but nobody's and nowhere. */
export const CREEDS = words(`
  muslim muslims islamic islamist islamists sunni sunnis shiite shiites shi'ite shi'ites shia christian christians
  catholic catholics protestant protestants orthodox jewish jew jews hindu hindus sikh sikhs buddhist buddhists mormon
  mormons evangelical evangelicals baptist lutheran anglican methodist arab arabs arabic kurd kurds kurdish hutu tutsi
  hispanic hispanics latino latinos european europeans african africans asian asians western westerner westerners
  latin african-american african-americans communist communists marxist maoist maoists nazi nazis republican republicans
  democrat democrats tamil tamils pashtun pashtuns bedouin berber cossack roma gypsy caucasian balkan scandinavian nordic
  arctic californian texan londoner parisian`);

/** Titles that are felt as a part of the name. */
export const ROYAL_TITLES = words(
  'king queen prince princess pope lord lady sir sheikh saint st. emperor sultan ayatollah',
);

/** Members of a party, often named with the body they sit in: "House Republicans". */
export const PARTISANS = words(
  'democrat democrats republican republicans conservatives liberals tories socialists greens',
);
