/**
 * The agencies whose credit is recognised, one a line:
 *
 *   name | names | brief: forms | not: names | hosts: its sites | kind: service or press-release
 *
 * Adding one is adding a line. A name need not be listed with what may follow it ("Xinhua News Agency").
 *
 * Sources: the forms seen in 1,185 news pages, and the agencies' own names. Two names that hold another's are told
 * apart by length: "Australian Associated Press" (AAP) and "Associated Press of Pakistan" (APP) are not AP.
 */
export interface Agency {
  /** How credits name it. */
  readonly name: string;
  /** Names that mean the agency wherever a credit may stand. Compared without regard to case. */
  readonly names: readonly string[];
  /**
   * Forms that are words or other bodies' initials as well (STA, TT, PA, "The Conversation"): they count only in a
   * dateline's bracket, an author field or a source line, and only as written here.
   */
  readonly brief: readonly string[];
  /** Names that hold one of the above and are not the agency: an index, a foundation, the company. */
  readonly not: readonly string[];
  /** Its own sites, for canonical addresses that point there. */
  readonly hosts: readonly string[];
  /** Content services sell finished stories; press-release wires carry what a company says of itself. */
  readonly kind: 'service' | 'press-release' | null;
}

const TABLE = `
AP | Associated Press, AP News, 美联社 | brief: AP | hosts: apnews.com, hosted.ap.org
Reuters | Reuters, Thomson Reuters, ロイター, 路透社, 로이터 | not: Thomson Reuters Foundation, Reuters TV | hosts: reuters.com
AFP | Agence France-Presse, Agence France Presse, AFPBB, Agence-France Presse, 法新社 | brief: AFP | hosts: afp.com
UPI | United Press International | brief: UPI | hosts: upi.com
TASS | ITAR-TASS, ТАСС | brief: TASS | hosts: tass.com, tass.ru
RIA | RIA Novosti, РИА Новости | brief: RIA | hosts: ria.ru
Interfax | Interfax, Интерфакс | hosts: interfax.com, interfax.ru
Xinhua | Xinhua, 新华社, 新华网 | hosts: xinhuanet.com, news.cn
CNS-China | China News Service, 中新社, 中国新闻网
Kyodo | Kyodo, 共同通信 | brief: 共同通信社
Jiji | Jiji Press, 時事通信 | brief: JIJI, Jiji
Yonhap | Yonhap, 연합뉴스 | hosts: yna.co.kr
Newsis | Newsis, 뉴시스
PA | PA Media, Press Association, PA news agency | brief: PA
dpa | Deutsche Presse-Agentur, dpa-infocom, dpa-AFX, dpa-tmn | brief: dpa
AFP-SID | Sport-Informations-Dienst | brief: SID, sid
epd | Evangelischer Pressedienst | brief: epd
KNA | Katholische Nachrichten-Agentur | brief: KNA
APA | Austria Presse Agentur | brief: APA
Keystone-SDA | Keystone-SDA, Keystone-ATS | brief: SDA, sda, ATS, ats
ANSA |  | brief: ANSA | hosts: ansa.it
Adnkronos | Adnkronos
AGI |  | brief: AGI
LaPresse |  | brief: LaPresse
EFE | Agencia EFE | brief: EFE | hosts: efe.com
Europa Press | Europa Press | hosts: europapress.es
Lusa | Agência Lusa | brief: Lusa
Agência Brasil | Agência Brasil, Agencia Brasil
Estadão Conteúdo | Estadão Conteúdo
Folhapress | Folhapress
Télam | Télam, Telam
Notimex |  | brief: Notimex
PTI | Press Trust of India | brief: PTI | hosts: ptinews.com
ANI | Asian News International | brief: ANI | hosts: aninews.in
IANS | Indo-Asian News Service | brief: IANS
UNI | United News of India | brief: UNI
APP | Associated Press of Pakistan | brief: APP
BSS | Bangladesh Sangbad Sangstha | brief: BSS
Antara |  | brief: Antara | hosts: antaranews.com
Bernama | Bernama | hosts: bernama.com
VNA | Vietnam News Agency, TTXVN | brief: VNA
CNA-Taiwan | Central News Agency, 中央社, Focus Taiwan | brief: CNA | hosts: cna.com.tw, focustaiwan.tw
AAP | Australian Associated Press | brief: AAP | hosts: aap.com.au
CP | Canadian Press, La Presse Canadienne | brief: CP | hosts: thecanadianpress.com
Bloomberg | Bloomberg News | brief: Bloomberg | not: Bloomberg Philanthropies, Bloomberg Businessweek, Bloomberg Dollar, Bloomberg L.P | hosts: bloomberg.com
Dow Jones | Dow Jones Newswires | brief: Dow Jones | not: Dow Jones & Company, Dow Jones & Co, Dow Jones Industrial, Dow Jones Average
MarketWatch |  | brief: MarketWatch | hosts: marketwatch.com | kind: service
Anadolu | Anadolu Agency, Anadolu Ajansı | brief: AA | hosts: aa.com.tr
DHA | Demirören Haber Ajansı | brief: DHA
IHA | İhlas Haber Ajansı | brief: İHA, IHA
IRNA |  | brief: IRNA
Tasnim |  | brief: Tasnim
WAM |  | brief: WAM
SPA | Saudi Press Agency | brief: SPA
QNA | Qatar News Agency | brief: QNA
MENA | Middle East News Agency | brief: MENA
SANA |  | brief: SANA
NNA | National News Agency | brief: NNA
PAP | Polska Agencja Prasowa | brief: PAP
ČTK |  | brief: ČTK, CTK
MTI |  | brief: MTI
TT | TT Nyhetsbyrån, TT-Ritzau | brief: TT
NTB |  | brief: NTB
Ritzau |  | brief: Ritzau
STT |  | brief: STT
ANP |  | brief: ANP
Belga |  | brief: Belga
BNS |  | brief: BNS
LETA |  | brief: LETA
ELTA |  | brief: ELTA
Ukrinform | Ukrinform, Укринформ | hosts: ukrinform.net, ukrinform.ua
UNIAN | UNIAN, УНИАН
BelTA | BelTA, БелТА | hosts: belta.by
Armenpress | Armenpress
Tanjug | Tanjug
Hina |  | brief: Hina, HINA
STA |  | brief: STA
Agerpres | Agerpres
BTA |  | brief: BTA
ATA |  | brief: ATA
TNS | Tribune News Service, Tribune Content Agency, McClatchy-Tribune | brief: TNS, MCT | kind: service
CNN Newsource | CNN Newsource, CNN Wire | brief: CNN | hosts: cnn.com | kind: service
States Newsroom | States Newsroom | hosts: statesnewsroom.com | kind: service
KFF/KHN | KFF Health News, Kaiser Health News | brief: KHN | hosts: kffhealthnews.org, khn.org | kind: service
ProPublica |  | brief: ProPublica | hosts: propublica.org | kind: service
The Conversation |  | brief: The Conversation | hosts: theconversation.com | kind: service
StatePoint |  | brief: StatePoint | kind: service
RNS | Religion News Service | brief: RNS | hosts: religionnews.com | kind: service
CNS | Catholic News Service, Cronkite News | brief: CNS | kind: service
Inside Science | Inside Science News Service | kind: service
HealthDay | HealthDay | hosts: healthday.com | kind: service
SWNS |  | brief: SWNS | kind: service
NYT News Service | New York Times News Service | kind: service
WaPo wire | Washington Post News Service | kind: service
GlobeNewswire (PR) | GlobeNewswire | hosts: globenewswire.com | kind: press-release
PR Newswire (PR) | PRNewswire, PR Newswire | hosts: prnewswire.com | kind: press-release
Business Wire (PR) | Business Wire | hosts: businesswire.com | kind: press-release
EIN Presswire (PR) | EIN Presswire | hosts: einpresswire.com | kind: press-release
RTTNews | RTTNews | kind: service
NAN | News Agency of Nigeria | brief: NAN
GNA | Ghana News Agency | brief: GNA
SANews | SAnews.gov.za
APO | APO Group | kind: press-release
`;

export const AGENCIES: readonly Agency[] = TABLE.trim().split('\n').map(agencyOn);

function agencyOn(line: string): Agency {
  const [name, names, ...fields] = line.split(' | ');
  const field = (key: string) => fields.find((text) => text.startsWith(`${key}: `))?.slice(key.length + 2) ?? '';
  const listOf = (text: string) => text.split(', ').filter(Boolean);
  return {
    name,
    names: listOf(names),
    brief: listOf(field('brief')),
    not: listOf(field('not')),
    hosts: listOf(field('hosts')),
    kind: field('kind') === '' ? null : (field('kind') as 'service' | 'press-release'),
  };
}
