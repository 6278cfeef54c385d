/**
 * Organisations under several names, written for Copytaster: one line each,
 *   slug: fullest name, other names; key of what it stands for or belongs to
 */
export const ORGANISATIONS = `
nato: NATO, North Atlantic Treaty Organization, North Atlantic Treaty Organisation, North Atlantic Alliance
united-nations: United Nations, U.N., UN, United Nations Organization
un-security-council: U.N. Security Council, United Nations Security Council, UN Security Council, UNSC, Security Council; org:united-nations
un-general-assembly: U.N. General Assembly, United Nations General Assembly, UN General Assembly, General Assembly; org:united-nations
unicef: UNICEF, United Nations Children's Fund; org:united-nations
unesco: UNESCO, United Nations Educational Scientific and Cultural Organization; org:united-nations
unhcr: UNHCR, United Nations High Commissioner for Refugees, U.N. Refugee Agency, UN Refugee Agency; org:united-nations
world-food-programme: World Food Programme, World Food Program, WFP; org:united-nations
who: World Health Organization, World Health Organisation, WHO; org:united-nations
iaea: International Atomic Energy Agency, IAEA; org:united-nations
imf: International Monetary Fund, IMF
world-bank: World Bank, World Bank Group
wto: World Trade Organization, World Trade Organisation, WTO
european-union: European Union, EU, E.U.
european-commission: European Commission, EC; org:european-union
european-parliament: European Parliament; org:european-union
european-central-bank: European Central Bank, ECB; org:european-union
court-of-justice-of-the-european-union: Court of Justice of the European Union, CJEU, European Court of Justice, ECJ; org:european-union
european-court-of-human-rights: European Court of Human Rights, ECHR
osce: Organization for Security and Cooperation in Europe, Organisation for Security and Co-operation in Europe, OSCE
oecd: Organization for Economic Cooperation and Development, Organisation for Economic Co-operation and Development, OECD
opec: OPEC, Organization of the Petroleum Exporting Countries, Organisation of the Petroleum Exporting Countries
african-union: African Union, AU
arab-league: Arab League, League of Arab States
asean: ASEAN, Association of Southeast Asian Nations, Association of South East Asian Nations
oas: Organization of American States, OAS
g7: G7, G-7, Group of Seven
g8: G8, G-8, Group of Eight
g20: G20, G-20, Group of 20, Group of Twenty
international-criminal-court: International Criminal Court, ICC
international-court-of-justice: International Court of Justice, ICJ, World Court; org:united-nations
interpol: Interpol, International Criminal Police Organization
opcw: Organization for the Prohibition of Chemical Weapons, Organisation for the Prohibition of Chemical Weapons, OPCW
red-cross: Red Cross, International Committee of the Red Cross, ICRC
msf: Doctors Without Borders, Medecins Sans Frontieres, MSF
amnesty-international: Amnesty International, Amnesty
human-rights-watch: Human Rights Watch, HRW
greenpeace: Greenpeace, Greenpeace International
wwf: WWF, World Wildlife Fund, World Wide Fund for Nature
ioc: International Olympic Committee, IOC
fifa: FIFA, Federation Internationale de Football Association
uefa: UEFA, Union of European Football Associations
wada: World Anti-Doping Agency, WADA
nba: NBA, National Basketball Association
nfl: NFL, National Football League
nhl: NHL, National Hockey League
mlb: MLB, Major League Baseball
ncaa: NCAA, National Collegiate Athletic Association
premier-league: Premier League, English Premier League
ap: Associated Press, The Associated Press, AP, AP News
reuters: Reuters, Thomson Reuters, Reuters News Agency
afp: Agence France-Presse, Agence France Presse, AFP
upi: United Press International, UPI
dpa: Deutsche Presse-Agentur, dpa
itar-tass: Itar-Tass, ITAR TASS, TASS, Tass; loc:russia
interfax: Interfax, Interfax News Agency; loc:russia
ria-novosti: RIA Novosti, RIA, RIA News Agency; loc:russia
xinhua: Xinhua, Xinhua News Agency, New China News Agency; loc:china
kcna: KCNA, Korean Central News Agency; loc:north-korea
yonhap: Yonhap, Yonhap News Agency; loc:south-korea
kyodo: Kyodo, Kyodo News, Kyodo News Agency; loc:japan
irna: IRNA, Islamic Republic News Agency; loc:iran
pti: Press Trust of India, PTI; loc:india
ansa: ANSA, Agenzia Nazionale Stampa Associata; loc:italy
bloomberg: Bloomberg, Bloomberg News, Bloomberg L.P.
bbc: BBC, British Broadcasting Corporation, BBC News
cnn: CNN, Cable News Network
abc-news: ABC News
nbc-news: NBC News
cbs-news: CBS News
fox-news: Fox News, Fox News Channel
msnbc: MSNBC
npr: NPR, National Public Radio
pbs: PBS, Public Broadcasting Service
voa: Voice of America, VOA
al-jazeera: Al Jazeera, Al-Jazeera, Aljazeera
new-york-times: New York Times, The New York Times, NYT
washington-post: Washington Post, The Washington Post, WaPo
wall-street-journal: Wall Street Journal, The Wall Street Journal, WSJ
los-angeles-times: Los Angeles Times, L.A. Times, LA Times
financial-times: Financial Times, FT
guardian: Guardian, The Guardian
usa-today: USA Today
white-house: White House, The White House; loc:united-states
kremlin: Kremlin, The Kremlin; loc:russia
pentagon: Pentagon, The Pentagon; loc:united-states, org:us-department-of-defense
downing-street: Downing Street, 10 Downing Street, No. 10, Number 10; loc:united-kingdom
capitol-hill: Capitol Hill; loc:united-states, org:us-congress
wall-street: Wall Street; loc:united-states
elysee: Elysee, Elysee Palace; loc:france
vatican: Vatican, Holy See; loc:vatican-city
us-congress: U.S. Congress, US Congress, United States Congress, Congress; loc:united-states
us-senate: U.S. Senate, US Senate, United States Senate, Senate; loc:united-states
us-house: U.S. House of Representatives, House of Representatives, U.S. House, US House; loc:united-states
us-supreme-court: U.S. Supreme Court, US Supreme Court, United States Supreme Court, SCOTUS; loc:united-states
us-department-of-defense: Department of Defense, Defense Department, U.S. Department of Defense, U.S. Defense Department, DoD; loc:united-states
us-department-of-state: State Department, U.S. State Department, Department of State, U.S. Department of State; loc:united-states
us-department-of-justice: Justice Department, U.S. Justice Department, Department of Justice, U.S. Department of Justice, DOJ; loc:united-states
us-department-of-the-treasury: Treasury Department, U.S. Treasury, U.S. Treasury Department, Department of the Treasury; loc:united-states
us-department-of-homeland-security: Department of Homeland Security, Homeland Security, U.S. Department of Homeland Security, Homeland Security Department, DHS; loc:united-states
us-department-of-energy: U.S. Department of Energy, Department of Energy, Energy Department, DOE; loc:united-states
us-department-of-labor: U.S. Department of Labor, Labor Department, Department of Labor; loc:united-states
us-department-of-commerce: U.S. Department of Commerce, Commerce Department, Department of Commerce; loc:united-states
us-department-of-education: U.S. Department of Education, Education Department, Department of Education; loc:united-states
us-department-of-agriculture: U.S. Department of Agriculture, Agriculture Department, Department of Agriculture, USDA; loc:united-states
cia: CIA, C.I.A., Central Intelligence Agency; loc:united-states
fbi: FBI, F.B.I., Federal Bureau of Investigation; loc:united-states
nsa: NSA, National Security Agency; loc:united-states
ice: ICE, Immigration and Customs Enforcement, U.S. Immigration and Customs Enforcement; loc:united-states
nasa: NASA, National Aeronautics and Space Administration; loc:united-states
noaa: NOAA, National Oceanic and Atmospheric Administration; loc:united-states
epa: EPA, Environmental Protection Agency, U.S. Environmental Protection Agency; loc:united-states
fda: FDA, Food and Drug Administration, U.S. Food and Drug Administration; loc:united-states
cdc: CDC, Centers for Disease Control and Prevention, U.S. Centers for Disease Control and Prevention, Centers for Disease Control; loc:united-states
nih: NIH, National Institutes of Health; loc:united-states
faa: FAA, Federal Aviation Administration; loc:united-states
fcc: FCC, Federal Communications Commission; loc:united-states
ftc: FTC, Federal Trade Commission; loc:united-states
sec: Securities and Exchange Commission, SEC, U.S. Securities and Exchange Commission; loc:united-states
irs: IRS, Internal Revenue Service; loc:united-states
fema: FEMA, Federal Emergency Management Agency; loc:united-states
ntsb: NTSB, National Transportation Safety Board; loc:united-states
federal-reserve: Federal Reserve, U.S. Federal Reserve, US Federal Reserve, Fed, Federal Reserve Board, Federal Reserve System; loc:united-states
secret-service: Secret Service, U.S. Secret Service; loc:united-states
national-guard: National Guard, U.S. National Guard; loc:united-states
republican-party: Republican Party, GOP, G.O.P., Grand Old Party; loc:united-states
democratic-party: Democratic Party; loc:united-states
rnc: Republican National Committee, RNC; org:republican-party
dnc: Democratic National Committee, DNC; org:democratic-party
nra: NRA, National Rifle Association; loc:united-states
aclu: ACLU, American Civil Liberties Union; loc:united-states
naacp: NAACP, National Association for the Advancement of Colored People; loc:united-states
afl-cio: AFL-CIO, American Federation of Labor and Congress of Industrial Organizations; loc:united-states
planned-parenthood: Planned Parenthood, Planned Parenthood Federation of America; loc:united-states
bank-of-england: Bank of England, BoE; loc:united-kingdom
house-of-commons: House of Commons, Commons; loc:united-kingdom
house-of-lords: House of Lords, Lords; loc:united-kingdom
conservative-party: Conservative Party, Tory Party, Conservative and Unionist Party; loc:united-kingdom
labour-party: Labour Party; loc:united-kingdom
nhs: NHS, National Health Service; loc:united-kingdom
mi5: MI5, Security Service; loc:united-kingdom
mi6: MI6, Secret Intelligence Service; loc:united-kingdom
scotland-yard: Scotland Yard, Metropolitan Police, Met Police, Metropolitan Police Service; loc:united-kingdom
bundestag: Bundestag; loc:germany
bundesbank: Bundesbank, Deutsche Bundesbank; loc:germany
duma: Duma, State Duma; loc:russia
fsb: FSB, Federal Security Service; loc:russia
kgb: KGB, Committee for State Security; loc:soviet-union
gazprom: Gazprom, OAO Gazprom; loc:russia
rosneft: Rosneft; loc:russia
chinese-communist-party: Chinese Communist Party, Communist Party of China, CCP, CPC; loc:china
peoples-liberation-army: People's Liberation Army, PLA; loc:china
irgc: Islamic Revolutionary Guard Corps, Revolutionary Guards, Revolutionary Guard, Iranian Revolutionary Guard, IRGC; loc:iran
idf: Israel Defense Forces, Israeli Defense Forces, Israel Defence Forces, IDF; loc:israel
knesset: Knesset; loc:israel
mossad: Mossad; loc:israel
palestinian-authority: Palestinian Authority, PA, Palestinian National Authority; loc:palestine
plo: PLO, Palestine Liberation Organization, Palestine Liberation Organisation; loc:palestine
hamas: Hamas, Islamic Resistance Movement; loc:palestine
hezbollah: Hezbollah, Hizbullah, Hizbollah; loc:lebanon
taliban: Taliban, Taleban, Afghan Taliban; loc:afghanistan
al-qaeda: al-Qaeda, al-Qaida, Al Qaeda, Al Qaida
islamic-state: Islamic State, ISIS, ISIL, Daesh, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant, Islamic State in Iraq and Syria
al-shabab: al-Shabab, al-Shabaab, Al Shabaab, Al Shabab, Shabab; loc:somalia
boko-haram: Boko Haram; loc:nigeria
farc: FARC, Revolutionary Armed Forces of Colombia; loc:colombia
pkk: PKK, Kurdistan Workers' Party, Kurdistan Workers Party; loc:turkey
eta: ETA, Euskadi Ta Askatasuna; loc:spain
ira: IRA, Irish Republican Army; loc:northern-ireland
muslim-brotherhood: Muslim Brotherhood; loc:egypt
anc: African National Congress, ANC; loc:south-africa
bjp: BJP, Bharatiya Janata Party; loc:india
google: Google, Google Inc., Google LLC
alphabet: Alphabet, Alphabet Inc.
facebook: Facebook, Facebook Inc.
meta: Meta, Meta Platforms
amazon: Amazon, Amazon.com, Amazon.com Inc.
apple: Apple, Apple Inc.
microsoft: Microsoft, Microsoft Corp., Microsoft Corporation
ibm: IBM, International Business Machines
twitter: Twitter, Twitter Inc.
general-motors: General Motors, GM, General Motors Co.
ford: Ford Motor, Ford Motor Co., Ford Motor Company
general-electric: General Electric, GE, General Electric Co.
jpmorgan-chase: JPMorgan Chase, JPMorgan, JP Morgan, J.P. Morgan, JPMorgan Chase & Co., J.P. Morgan Chase
goldman-sachs: Goldman Sachs, Goldman Sachs Group, Goldman
bank-of-america: Bank of America, BofA, Bank of America Corp.
walmart: Walmart, Wal-Mart, Wal-Mart Stores
at-and-t: AT&T, AT&T Inc.
bp: BP, British Petroleum, BP plc
exxon-mobil: Exxon Mobil, ExxonMobil, Exxon Mobil Corp., Exxon
volkswagen: Volkswagen, VW, Volkswagen AG
nyse: New York Stock Exchange, NYSE
nasdaq: Nasdaq, NASDAQ
mit: MIT, Massachusetts Institute of Technology
ucla: UCLA, University of California Los Angeles
`;

/** Places other than countries that go by several names; written like organisations. */
export const PLACES = `
new-york: New York City, New York, NYC; loc:united-states
los-angeles: Los Angeles, L.A., LA; loc:united-states
washington: Washington, Washington D.C., Washington DC, D.C., DC, District of Columbia; loc:united-states
san-francisco: San Francisco, San Francisco City; loc:united-states
saint-petersburg: Saint Petersburg, St. Petersburg, St Petersburg; loc:russia
kyiv: Kyiv, Kiev; loc:ukraine
mumbai: Mumbai, Bombay; loc:india
kolkata: Kolkata, Calcutta; loc:india
chennai: Chennai, Madras; loc:india
new-delhi: New Delhi, Delhi; loc:india
beijing: Beijing, Peking; loc:china
guangzhou: Guangzhou, Canton; loc:china
yangon: Yangon, Rangoon; loc:myanmar
ho-chi-minh-city: Ho Chi Minh City, Saigon; loc:vietnam
ulaanbaatar: Ulan Bator, Ulaanbaatar; loc:mongolia
tehran: Tehran, Teheran; loc:iran
the-hague: Hague, The Hague, Den Haag; loc:netherlands
brussels: Brussels, Bruxelles; loc:belgium
cologne: Cologne, Koln; loc:germany
munich: Munich, Munchen; loc:germany
gaza: Gaza Strip, Gaza; loc:palestine
gaza-city: Gaza City; loc:gaza, loc:palestine
west-bank: West Bank, Occupied West Bank; loc:palestine
east-jerusalem: East Jerusalem; loc:palestine
guantanamo-bay: Guantanamo Bay, Guantanamo, Gitmo; loc:cuba
europe: Europe
africa: Africa
asia: Asia
middle-east: Middle East, Mideast
latin-america: Latin America
`;
