/**
 * The news agencies of the world, country by country, with the content services and press-release wires beside them:
 *
 *   name | names | brief: forms | not: names | kind: service or press-release
 *
 * What the fields mean stands in agencies.ts, their own sites in agency-hosts.ts. Adding an agency is adding a line. A name need not be listed with what may
 * follow it ("Xinhua News Agency"). Initials that are a word, another body or an outlet elsewhere (MAP, TAP, IPS, APA of
 * Baku) are left out rather than listed as brief forms.
 *
 * Sources: the forms seen in 1,185 news pages, and the agencies' own names.
 */
export const AGENCY_TABLE = `
# All over the world
AP | Associated Press, AP News, 美联社, 美聯社, أسوشيتد برس | brief: AP, أ ب
Reuters | Reuters, Thomson Reuters, ロイター, 路透社, 路透, 로이터, Рейтер, Рейтерс, رويترز, رویترز, Ρόιτερς | not: Thomson Reuters Foundation, Reuters TV
AFP | Agence France-Presse, Agence France Presse, AFPBB, Agence-France Presse, 法新社, فرانس برس, فرانس پرس | brief: AFP, أ ف ب, АФП
UPI | United Press International | brief: UPI
IPS | Inter Press Service

# Great Britain and Ireland
PA | PA Media, Press Association, PA news agency | brief: PA

# German-speaking countries
dpa | Deutsche Presse-Agentur, dpa-infocom, dpa-AFX, dpa-tmn | brief: dpa, د ب أ
AFP-SID | Sport-Informations-Dienst | brief: SID, sid
epd | Evangelischer Pressedienst | brief: epd
KNA | Katholische Nachrichten-Agentur | brief: KNA
dts | dts Nachrichtenagentur | brief: dts
dapd | dapd Nachrichtenagentur | brief: dapd
RND | RedaktionsNetzwerk Deutschland | brief: RND
APA | Austria Presse Agentur, APA-OTS | brief: APA
Keystone-SDA | Keystone-SDA, Keystone-ATS | brief: SDA, sda, ATS, ats

# Italy, Spain, Portugal
ANSA | Agenzia ANSA | brief: ANSA, Ansa
Adnkronos | Adnkronos
AGI | Agenzia Italia | brief: AGI
LaPresse |  | brief: LaPresse
Askanews | Askanews | brief: askanews
Italpress | Italpress
Agenzia Nova | Agenzia Nova
Radiocor | Radiocor
EFE | Agencia EFE | brief: EFE, Efe
Europa Press | Europa Press
Servimedia | Servimedia
Colpisa | Colpisa
ACN | Agència Catalana de Notícies, Agencia Catalana de Noticias | brief: ACN
Lusa | Agência Lusa | brief: Lusa, LUSA

# France and the Low Countries
Belga | Agence Belga | brief: Belga, BELGA
ANP | Algemeen Nederlands Persbureau | brief: ANP

# Northern Europe and the Baltic
TT | TT Nyhetsbyrån, TT-Ritzau, Tidningarnas Telegrambyrå | brief: TT
NTB | Norsk Telegrambyrå | brief: NTB
Ritzau | Ritzaus Bureau | brief: Ritzau, ritzau
STT | Suomen Tietotoimisto | brief: STT
BNS | Baltic News Service | brief: BNS
LETA | Aģentūra LETA | brief: LETA
ELTA | ELTA naujienų agentūra | brief: ELTA

# Central and south-eastern Europe
PAP | Polska Agencja Prasowa | brief: PAP
ČTK | Česká tisková kancelář | brief: ČTK, CTK
TASR | Tlačová agentúra Slovenskej republiky | brief: TASR
SITA | Slovenská tlačová agentúra
MTI | Magyar Távirati Iroda | brief: MTI
STA | Slovenska tiskovna agencija | brief: STA
Hina |  | brief: Hina, HINA
FENA | Federalna novinska agencija | brief: FENA, Fena
SRNA | Novinska agencija Republike Srpske | brief: SRNA, Srna
Tanjug | Tanjug, Танјуг
FoNet | FoNet
MINA | Agencija MINA | brief: MINA
MIA | Медиумска информативна агенција | brief: МИА
Kosovapress | KosovaPress
ATA | Agjencia Telegrafike Shqiptare | brief: ATA, ATSH
Agerpres | Agerpres
Mediafax | Mediafax
Moldpres | Moldpres
BTA | Българска телеграфна агенция | brief: BTA, БТА
ANA-MPA | Athens-Macedonian News Agency, Αθηναϊκό-Μακεδονικό Πρακτορείο Ειδήσεων | brief: ΑΠΕ-ΜΠΕ, ANA-MPA, ΑΠΕ
KYPE | Κυπριακό Πρακτορείο Ειδήσεων, Cyprus News Agency | brief: ΚΥΠΕ

# Russia, Ukraine, Belarus, the Caucasus, central Asia
TASS | ITAR-TASS, ТАСС | brief: TASS
RIA | RIA Novosti, РИА Новости, РИА «Новости» | brief: RIA, РИА
Sputnik | Sputnik News, Агентство Sputnik | brief: Sputnik, SPUTNIK, Спутник
Interfax | Interfax, Интерфакс
Interfax-Ukraine | Interfax-Ukraine, Интерфакс-Украина, Інтерфакс-Україна
Ukrinform | Ukrinform, Укринформ, Укрінформ
UNIAN | UNIAN, УНИАН, УНІАН
UNN | Українські Національні Новини | brief: УНН
BelTA | BelTA, БелТА, БЕЛТА
Armenpress | Armenpress, Арменпресс
AZERTAC | AZERTAC, АЗЕРТАДЖ, AZƏRTAC
Trend | Trend News Agency, АМИ Trend
Interpressnews | InterPressNews
Kazinform | Kazinform, Казинформ, QazInform, Қазинформ
Kabar | НИА «Кабар» | brief: Кабар
UzA | Национальное информационное агентство Узбекистана | brief: УзА
Khovar | НИАТ «Ховар» | brief: Ховар
Montsame | Montsame, МОНЦАМЭ

# Turkey and the Middle East
Anadolu | Anadolu Agency, Anadolu Ajansı, الأناضول, Анадолу | brief: AA
DHA | Demirören Haber Ajansı | brief: DHA
IHA | İhlas Haber Ajansı | brief: İHA, IHA
ANKA | ANKA Haber Ajansı | brief: ANKA
IRNA | خبرگزاری جمهوری اسلامی, ایرنا | brief: IRNA
ISNA | خبرگزاری دانشجویان ایران, ایسنا | brief: ISNA
Mehr | Mehr News Agency, خبرگزاری مهر | brief: MNA
Fars | Fars News Agency, خبرگزاری فارس
Tasnim | Tasnim News Agency, خبرگزاری تسنیم | brief: Tasnim
WAM | Emirates News Agency, وكالة أنباء الإمارات | brief: WAM, وام
SPA | Saudi Press Agency, وكالة الأنباء السعودية | brief: SPA, واس
QNA | Qatar News Agency, وكالة الأنباء القطرية | brief: QNA, قنا
KUNA | Kuwait News Agency, وكالة الأنباء الكويتية | brief: KUNA, كونا
BNA | Bahrain News Agency, وكالة أنباء البحرين | brief: BNA, بنا
ONA | Oman News Agency, وكالة الأنباء العمانية
Saba | Saba News Agency, وكالة الأنباء اليمنية
Petra | Jordan News Agency, وكالة الأنباء الأردنية | brief: Petra, بترا
WAFA | Palestine News Agency | brief: WAFA, وفا
NNA | National News Agency, الوكالة الوطنية للإعلام | brief: NNA
SANA | Syrian Arab News Agency, وكالة الأنباء السورية | brief: SANA, سانا
INA | Iraqi News Agency, وكالة الأنباء العراقية | brief: واع
JTA | Jewish Telegraphic Agency | brief: JTA
JNS | Jewish News Syndicate | brief: JNS

# Africa
MENA | Middle East News Agency, وكالة أنباء الشرق الأوسط | brief: MENA, أ ش أ
APS | Algérie Presse Service, Agence de presse sénégalaise, وكالة الأنباء الجزائرية | brief: APS
MAP | Maghreb Arabe Presse, Agence Marocaine de Presse, وكالة المغرب العربي للأنباء
TAP | Tunis Afrique Presse, وكالة تونس إفريقيا للأنباء
SUNA | Sudan News Agency | brief: SUNA
ENA | Ethiopian News Agency
KNA-Kenya | Kenya News Agency
NAN | News Agency of Nigeria | brief: NAN
GNA | Ghana News Agency | brief: GNA
AIP | Agence Ivoirienne de Presse | brief: AIP
AMAP | Agence Malienne de Presse | brief: AMAP
PANA | Panapress, Panafrican News Agency
APA-News | Agence de Presse Africaine, African Press Agency, APAnews
ANA-Africa | African News Agency
SAPA | South African Press Association | brief: SAPA
SANews | SAnews.gov.za
Nampa | Namibia Press Agency | brief: Nampa, NAMPA
Angop | Angola Press Agency | brief: Angop, ANGOP
AIM | Agência de Informação de Moçambique
New Ziana | New Ziana

# South Asia
PTI | Press Trust of India, पीटीआई | brief: PTI, भाषा, पीटीआइ
ANI | Asian News International, एएनआई | brief: ANI
IANS | Indo-Asian News Service, आईएएनएस | brief: IANS
UNI | United News of India, यूनीवार्ता | brief: UNI
Hindusthan Samachar | Hindusthan Samachar, हिन्दुस्थान समाचार, हिंदुस्थान समाचार
APP | Associated Press of Pakistan | brief: APP
NNI | News Network International | brief: NNI
INP | Independent News Pakistan | brief: INP
Pajhwok | Pajhwok Afghan News
BSS | Bangladesh Sangbad Sangstha, বাসস | brief: BSS
UNB | United News of Bangladesh, ইউএনবি | brief: UNB
RSS-Nepal | Rastriya Samachar Samiti, राष्ट्रिय समाचार समिति | brief: रासस

# East and south-east Asia
Xinhua | Xinhua, 新华社, 新華社, 新华网, 新華網
CNS-China | China News Service, 中新社, 中国新闻网, 中新网, 中國新聞社
CNA-Taiwan | Central News Agency, 中央社, 中央通訊社, Focus Taiwan | brief: CNA
Kyodo | Kyodo, 共同通信, 共同社 | brief: 共同
Jiji | Jiji Press, 時事通信 | brief: JIJI, Jiji, 時事
Oricon | ORICON NEWS, オリコンニュース, オリコン
Yonhap | Yonhap, 연합뉴스, 韩联社, 韓聯社, 聯合ニュース
Newsis | Newsis, 뉴시스
News1 | 뉴스1
KCNA | Korean Central News Agency, 조선중앙통신, 朝中社 | brief: KCNA
VNA | Vietnam News Agency, TTXVN, Thông tấn xã Việt Nam | brief: VNA
TNA-Thailand | Thai News Agency, สำนักข่าวไทย
KPL | Lao News Agency | brief: KPL
AKP | Agence Kampuchea Presse | brief: AKP
PNA | Philippine News Agency | brief: PNA
Bernama | Bernama
Antara | Antara News | brief: Antara, ANTARA

# Australia and New Zealand
AAP | Australian Associated Press | brief: AAP
NCA NewsWire | NCA NewsWire
NZPA | NZ Newswire, New Zealand Press Association | brief: NZN, NZPA

# North America
CP | Canadian Press, La Presse Canadienne | brief: CP
QMI | QMI Agency, Agence QMI
Bloomberg | Bloomberg News | brief: Bloomberg | not: Bloomberg Philanthropies, Bloomberg Businessweek, Bloomberg Dollar, Bloomberg L.P
Dow Jones | Dow Jones Newswires | brief: Dow Jones | not: Dow Jones & Company, Dow Jones & Co, Dow Jones Industrial, Dow Jones Average
MarketWatch |  | brief: MarketWatch | kind: service
Notimex |  | brief: Notimex, NTX
Agencia Reforma | Agencia Reforma, Grupo Reforma
Quadratín | Agencia Quadratín

# Central and South America
Prensa Latina | Prensa Latina
ACN-Cuba | Agencia Cubana de Noticias
CMC | Caribbean Media Corporation | brief: CMC
AGN | Agencia Guatemalteca de Noticias
AVN | Agencia Venezolana de Noticias | brief: AVN
Colprensa | Colprensa
Andina | Agencia Andina
ABI | Agencia Boliviana de Información | brief: ABI
Télam | Télam, Telam
Noticias Argentinas | Noticias Argentinas, Agencia NA
DyN | Diarios y Noticias | brief: DyN
Agência Brasil | Agência Brasil, Agencia Brasil
Agência O Globo | Agência O Globo, Agencia O Globo
Agência Estado | Agência Estado
Estadão Conteúdo | Estadão Conteúdo
Folhapress | Folhapress
Agência Câmara | Agência Câmara
Agência Senado | Agência Senado

# Content services: they sell or give finished stories
TNS | Tribune News Service, Tribune Content Agency, McClatchy-Tribune | brief: TNS, MCT | kind: service
CNN Newsource | CNN Newsource, CNN Wire | brief: CNN | kind: service
States Newsroom | States Newsroom | kind: service
KFF/KHN | KFF Health News, Kaiser Health News | brief: KHN | kind: service
ProPublica |  | brief: ProPublica | kind: service
The Conversation |  | brief: The Conversation | kind: service
StatePoint |  | brief: StatePoint | kind: service
Stacker |  | brief: Stacker | kind: service
Zenger | Zenger News | kind: service
Center Square |  | brief: The Center Square | kind: service
LDRS | Local Democracy Reporting Service | kind: service
Project Syndicate | Project Syndicate | kind: service
RNS | Religion News Service | brief: RNS | kind: service
CNS | Catholic News Service, Cronkite News | brief: CNS | kind: service
Catholic News Agency | Catholic News Agency | kind: service
Fides | Agenzia Fides | kind: service
Inside Science | Inside Science News Service | kind: service
HealthDay | HealthDay | kind: service
SWNS |  | brief: SWNS | kind: service
Bang Showbiz | BANG Showbiz | kind: service
Cover Media | Cover Media | kind: service
ETX Daily Up | ETX Daily Up, AFP Relaxnews | kind: service
spot on news | spot on news | brief: spot on | kind: service
teleschau | teleschau | kind: service
NYT News Service | New York Times News Service | kind: service
WaPo wire | Washington Post News Service | kind: service
RTTNews | RTTNews | kind: service

# Press-release wires: they carry what a company says of itself
GlobeNewswire (PR) | GlobeNewswire | kind: press-release
PR Newswire (PR) | PRNewswire, PR Newswire | kind: press-release
Business Wire (PR) | Business Wire, Businesswire | kind: press-release
EIN Presswire (PR) | EIN Presswire | kind: press-release
Accesswire (PR) | ACCESSWIRE | kind: press-release
Newsfile (PR) | Newsfile Corp | kind: press-release
CNW (PR) | Canada Newswire | brief: CNW | kind: press-release
PRWeb (PR) | PRWeb | kind: press-release
news aktuell (PR) | news aktuell | brief: ots | kind: press-release
PR TIMES (PR) | PR TIMES | kind: press-release
Media OutReach (PR) | Media OutReach | kind: press-release
Immediapress (PR) | Adnkronos Immediapress | kind: press-release
APO | APO Group | kind: press-release
`;
