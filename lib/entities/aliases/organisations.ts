/**
 * Organisations under several names, written for Copytaster: one line each,
 *   slug: fullest name, other names; key of what it stands for or belongs to
 * The slug is left out where it is the first name's.
 */
export const ORGANISATIONS = `
NATO, North Atlantic Treaty Organization, North Atlantic Treaty Organisation, North Atlantic Alliance
United Nations, U.N., UN, United Nations Organization
U.N. Security Council, United Nations Security Council, UN Security Council, UNSC, Security Council; org:united-nations
U.N. General Assembly, United Nations General Assembly, UN General Assembly, General Assembly; org:united-nations
UNICEF, United Nations Children's Fund; org:united-nations
UNESCO, United Nations Educational Scientific and Cultural Organization; org:united-nations
UNHCR, United Nations High Commissioner for Refugees, U.N. Refugee Agency, UN Refugee Agency; org:united-nations
World Food Programme, World Food Program, WFP; org:united-nations
who: World Health Organization, World Health Organisation, WHO; org:united-nations
iaea: International Atomic Energy Agency, IAEA; org:united-nations
imf: International Monetary Fund, IMF
World Bank, World Bank Group
wto: World Trade Organization, World Trade Organisation, WTO
European Union, EU, E.U.
European Commission, EC; org:european-union
European Parliament; org:european-union
European Central Bank, ECB; org:european-union
Court of Justice of the European Union, CJEU, European Court of Justice, ECJ; org:european-union
European Court of Human Rights, ECHR
osce: Organization for Security and Cooperation in Europe, Organisation for Security and Co-operation in Europe, OSCE
oecd: Organization for Economic Cooperation and Development, Organisation for Economic Co-operation and Development, OECD
OPEC, Organization of the Petroleum Exporting Countries, Organisation of the Petroleum Exporting Countries
African Union, AU
Arab League, League of Arab States
ASEAN, Association of Southeast Asian Nations, Association of South East Asian Nations
oas: Organization of American States, OAS
G7, G-7, Group of Seven
G8, G-8, Group of Eight
G20, G-20, Group of 20, Group of Twenty
International Criminal Court, ICC
International Court of Justice, ICJ, World Court; org:united-nations
Interpol, International Criminal Police Organization
opcw: Organization for the Prohibition of Chemical Weapons, Organisation for the Prohibition of Chemical Weapons, OPCW
Red Cross, International Committee of the Red Cross, ICRC
msf: Doctors Without Borders, Medecins Sans Frontieres, MSF
Amnesty International, Amnesty
Human Rights Watch, HRW
Greenpeace, Greenpeace International
WWF, World Wildlife Fund, World Wide Fund for Nature
ioc: International Olympic Committee, IOC
FIFA, Federation Internationale de Football Association
UEFA, Union of European Football Associations
wada: World Anti-Doping Agency, WADA
NBA, National Basketball Association
NFL, National Football League
NHL, National Hockey League
MLB, Major League Baseball
NCAA, National Collegiate Athletic Association
Premier League, English Premier League
ap: Associated Press, The Associated Press, AP, AP News
Reuters, Thomson Reuters, Reuters News Agency
afp: Agence France-Presse, Agence France Presse, AFP
upi: United Press International, UPI
dpa: Deutsche Presse-Agentur, dpa
Itar-Tass, ITAR TASS, TASS, Tass; loc:russia
Interfax, Interfax News Agency; loc:russia
RIA Novosti, RIA, RIA News Agency; loc:russia
Xinhua, Xinhua News Agency, New China News Agency; loc:china
KCNA, Korean Central News Agency; loc:north-korea
Yonhap, Yonhap News Agency; loc:south-korea
Kyodo, Kyodo News, Kyodo News Agency; loc:japan
IRNA, Islamic Republic News Agency; loc:iran
pti: Press Trust of India, PTI; loc:india
ANSA, Agenzia Nazionale Stampa Associata; loc:italy
Bloomberg, Bloomberg News, Bloomberg L.P.
BBC, British Broadcasting Corporation, BBC News
CNN, Cable News Network
ABC News
NBC News
CBS News
Fox News, Fox News Channel
MSNBC
NPR, National Public Radio
PBS, Public Broadcasting Service
voa: Voice of America, VOA
Al Jazeera, Al-Jazeera, Aljazeera
New York Times, The New York Times, NYT
Washington Post, The Washington Post, WaPo
Wall Street Journal, The Wall Street Journal, WSJ
Los Angeles Times, L.A. Times, LA Times
Financial Times, FT
Guardian, The Guardian
USA Today
White House, The White House; loc:united-states
Kremlin, The Kremlin; loc:russia
Pentagon, The Pentagon; loc:united-states, org:us-department-of-defense
Downing Street, 10 Downing Street, No. 10, Number 10; loc:united-kingdom
Capitol Hill; loc:united-states, org:us-congress
Wall Street; loc:united-states
Elysee, Elysee Palace; loc:france
Vatican, Holy See; loc:vatican-city
U.S. Congress, US Congress, United States Congress, Congress; loc:united-states
U.S. Senate, US Senate, United States Senate, Senate; loc:united-states
us-house: U.S. House of Representatives, House of Representatives, U.S. House, US House; loc:united-states
U.S. Supreme Court, US Supreme Court, United States Supreme Court, SCOTUS; loc:united-states
us-department-of-defense: Department of Defense, Defense Department, U.S. Department of Defense, U.S. Defense Department, DoD; loc:united-states
us-department-of-state: State Department, U.S. State Department, Department of State, U.S. Department of State; loc:united-states
us-department-of-justice: Justice Department, U.S. Justice Department, Department of Justice, U.S. Department of Justice, DOJ; loc:united-states
us-department-of-the-treasury: Treasury Department, U.S. Treasury, U.S. Treasury Department, Department of the Treasury; loc:united-states
us-department-of-homeland-security: Department of Homeland Security, Homeland Security, U.S. Department of Homeland Security, Homeland Security Department, DHS; loc:united-states
U.S. Department of Energy, Department of Energy, Energy Department, DOE; loc:united-states
U.S. Department of Labor, Labor Department, Department of Labor; loc:united-states
U.S. Department of Commerce, Commerce Department, Department of Commerce; loc:united-states
U.S. Department of Education, Education Department, Department of Education; loc:united-states
U.S. Department of Agriculture, Agriculture Department, Department of Agriculture, USDA; loc:united-states
CIA, C.I.A., Central Intelligence Agency; loc:united-states
FBI, F.B.I., Federal Bureau of Investigation; loc:united-states
NSA, National Security Agency; loc:united-states
ICE, Immigration and Customs Enforcement, U.S. Immigration and Customs Enforcement; loc:united-states
NASA, National Aeronautics and Space Administration; loc:united-states
NOAA, National Oceanic and Atmospheric Administration; loc:united-states
EPA, Environmental Protection Agency, U.S. Environmental Protection Agency; loc:united-states
FDA, Food and Drug Administration, U.S. Food and Drug Administration; loc:united-states
CDC, Centers for Disease Control and Prevention, U.S. Centers for Disease Control and Prevention, Centers for Disease Control; loc:united-states
NIH, National Institutes of Health; loc:united-states
FAA, Federal Aviation Administration; loc:united-states
FCC, Federal Communications Commission; loc:united-states
FTC, Federal Trade Commission; loc:united-states
sec: Securities and Exchange Commission, SEC, U.S. Securities and Exchange Commission; loc:united-states
IRS, Internal Revenue Service; loc:united-states
FEMA, Federal Emergency Management Agency; loc:united-states
NTSB, National Transportation Safety Board; loc:united-states
Federal Reserve, U.S. Federal Reserve, US Federal Reserve, Fed, Federal Reserve Board, Federal Reserve System; loc:united-states
Secret Service, U.S. Secret Service; loc:united-states
National Guard, U.S. National Guard; loc:united-states
Republican Party, GOP, G.O.P., Grand Old Party; loc:united-states
Democratic Party; loc:united-states
rnc: Republican National Committee, RNC; org:republican-party
dnc: Democratic National Committee, DNC; org:democratic-party
NRA, National Rifle Association; loc:united-states
ACLU, American Civil Liberties Union; loc:united-states
NAACP, National Association for the Advancement of Colored People; loc:united-states
AFL-CIO, American Federation of Labor and Congress of Industrial Organizations; loc:united-states
Planned Parenthood, Planned Parenthood Federation of America; loc:united-states
Bank of England, BoE; loc:united-kingdom
House of Commons, Commons; loc:united-kingdom
House of Lords, Lords; loc:united-kingdom
Conservative Party, Tory Party, Conservative and Unionist Party; loc:united-kingdom
Labour Party; loc:united-kingdom
NHS, National Health Service; loc:united-kingdom
MI5, Security Service; loc:united-kingdom
MI6, Secret Intelligence Service; loc:united-kingdom
Scotland Yard, Metropolitan Police, Met Police, Metropolitan Police Service; loc:united-kingdom
Bundestag; loc:germany
Bundesbank, Deutsche Bundesbank; loc:germany
Duma, State Duma; loc:russia
FSB, Federal Security Service; loc:russia
KGB, Committee for State Security; loc:soviet-union
Gazprom, OAO Gazprom; loc:russia
Rosneft; loc:russia
Chinese Communist Party, Communist Party of China, CCP, CPC; loc:china
peoples-liberation-army: People's Liberation Army, PLA; loc:china
irgc: Islamic Revolutionary Guard Corps, Revolutionary Guards, Revolutionary Guard, Iranian Revolutionary Guard, IRGC; loc:iran
idf: Israel Defense Forces, Israeli Defense Forces, Israel Defence Forces, IDF; loc:israel
Knesset; loc:israel
Mossad; loc:israel
Palestinian Authority, PA, Palestinian National Authority; loc:palestine
PLO, Palestine Liberation Organization, Palestine Liberation Organisation; loc:palestine
Hamas, Islamic Resistance Movement; loc:palestine
Hezbollah, Hizbullah, Hizbollah; loc:lebanon
Taliban, Taleban, Afghan Taliban; loc:afghanistan
al-Qaeda, al-Qaida, Al Qaeda, Al Qaida
Islamic State, ISIS, ISIL, Daesh, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant, Islamic State in Iraq and Syria
al-Shabab, al-Shabaab, Al Shabaab, Al Shabab, Shabab; loc:somalia
Boko Haram; loc:nigeria
FARC, Revolutionary Armed Forces of Colombia; loc:colombia
PKK, Kurdistan Workers' Party, Kurdistan Workers Party; loc:turkey
ETA, Euskadi Ta Askatasuna; loc:spain
IRA, Irish Republican Army; loc:northern-ireland
Muslim Brotherhood; loc:egypt
anc: African National Congress, ANC; loc:south-africa
BJP, Bharatiya Janata Party; loc:india
Google, Google Inc., Google LLC
Alphabet, Alphabet Inc.
Facebook, Facebook Inc.
Meta, Meta Platforms
Amazon, Amazon.com, Amazon.com Inc.
Apple, Apple Inc.
Microsoft, Microsoft Corp., Microsoft Corporation
IBM, International Business Machines
Twitter, Twitter Inc.
General Motors, GM, General Motors Co.
Ford, Ford Motor, Ford Motor Co., Ford Motor Company
General Electric, GE, General Electric Co.
JPMorgan Chase, JPMorgan, JP Morgan, J.P. Morgan, JPMorgan Chase & Co., J.P. Morgan Chase
Goldman Sachs, Goldman Sachs Group, Goldman
Bank of America, BofA, Bank of America Corp.
Walmart, Wal-Mart, Wal-Mart Stores
at-and-t: AT&T, AT&T Inc.
BP, British Petroleum, BP plc
Exxon Mobil, ExxonMobil, Exxon Mobil Corp., Exxon
Volkswagen, VW, Volkswagen AG
nyse: New York Stock Exchange, NYSE
Nasdaq, NASDAQ
MIT, Massachusetts Institute of Technology
UCLA, University of California Los Angeles
`;

/** Places other than countries that go by several names; written like organisations. */
export const PLACES = `
new-york: New York City, New York, NYC; loc:united-states
Los Angeles, L.A., LA; loc:united-states
Washington, Washington D.C., Washington DC, D.C., DC, District of Columbia; loc:united-states
San Francisco, San Francisco City; loc:united-states
Saint Petersburg, St. Petersburg, St Petersburg; loc:russia
Kyiv, Kiev; loc:ukraine
Mumbai, Bombay; loc:india
Kolkata, Calcutta; loc:india
Chennai, Madras; loc:india
New Delhi, Delhi; loc:india
Beijing, Peking; loc:china
Guangzhou, Canton; loc:china
Yangon, Rangoon; loc:myanmar
Ho Chi Minh City, Saigon; loc:vietnam
ulaanbaatar: Ulan Bator, Ulaanbaatar; loc:mongolia
Tehran, Teheran; loc:iran
the-hague: Hague, The Hague, Den Haag; loc:netherlands
Brussels, Bruxelles; loc:belgium
Cologne, Koln; loc:germany
Munich, Munchen; loc:germany
gaza: Gaza Strip, Gaza; loc:palestine
Gaza City; loc:gaza, loc:palestine
West Bank, Occupied West Bank; loc:palestine
East Jerusalem; loc:palestine
Guantanamo Bay, Guantanamo, Gitmo; loc:cuba
Europe
Africa
Asia
Middle East, Mideast
Latin America
`;
