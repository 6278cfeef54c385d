/**
 * The agencies whose credit is recognised, one a line. Adding one is adding a line.
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
  readonly brief?: readonly string[];
  /** Names that hold one of the above and are not the agency: an index, a foundation, the company. */
  readonly not?: readonly string[];
  /** Its own sites, for canonical addresses that point there. */
  readonly hosts?: readonly string[];
  /** Content services sell finished stories; press-release wires carry what a company says of itself. */
  readonly kind?: 'service' | 'press-release';
}

// biome-ignore format: one line an agency
export const AGENCIES: readonly Agency[] = [
  { name: 'AP', names: ['Associated Press', 'AP News', 'Associated Press Writer', 'AP Science Writer', '美联社'], brief: ['AP'], hosts: ['apnews.com', 'hosted.ap.org'] },
  { name: 'Reuters', names: ['Reuters', 'Thomson Reuters', 'Reuters Staff', 'Reuters Health', 'ロイター', '路透社', '로이터'], not: ['Thomson Reuters Foundation', 'Reuters TV'], hosts: ['reuters.com'] },
  { name: 'AFP', names: ['Agence France-Presse', 'Agence France Presse', 'AFPBB', 'Agence-France Presse', '法新社'], brief: ['AFP'], hosts: ['afp.com'] },
  { name: 'UPI', names: ['United Press International'], brief: ['UPI'], hosts: ['upi.com'] },
  { name: 'TASS', names: ['ITAR-TASS', 'ТАСС'], brief: ['TASS'], hosts: ['tass.com', 'tass.ru'] },
  { name: 'RIA', names: ['RIA Novosti', 'РИА Новости'], brief: ['RIA'], hosts: ['ria.ru'] },
  { name: 'Interfax', names: ['Interfax', 'Интерфакс'], hosts: ['interfax.com', 'interfax.ru'] },
  { name: 'Xinhua', names: ['Xinhua', '新华社', '新华网', 'Xinhua News Agency'], hosts: ['xinhuanet.com', 'news.cn'] },
  { name: 'CNS-China', names: ['China News Service', '中新社', '中国新闻网'], hosts: ['chinanews.com', 'chinanews.com.cn'] },
  { name: 'Kyodo', names: ['Kyodo News', 'Kyodo', '共同通信'], brief: ['共同通信社'], hosts: ['kyodonews.net'] },
  { name: 'Jiji', names: ['Jiji Press', '時事通信'], brief: ['JIJI', 'Jiji'] },
  { name: 'Yonhap', names: ['Yonhap', 'Yonhap News Agency', '연합뉴스'], hosts: ['yna.co.kr'] },
  { name: 'Newsis', names: ['Newsis', '뉴시스'], hosts: ['newsis.com'] },
  { name: 'PA', names: ['PA Media', 'Press Association', 'PA news agency'], brief: ['PA'] },
  { name: 'dpa', names: ['Deutsche Presse-Agentur', 'dpa-infocom', 'dpa-AFX', 'dpa-tmn'], brief: ['dpa'], hosts: ['dpa.com', 'dpa-international.com'] },
  { name: 'AFP-SID', names: ['Sport-Informations-Dienst'], brief: ['SID', 'sid'] },
  { name: 'epd', names: ['Evangelischer Pressedienst'], brief: ['epd'] },
  { name: 'KNA', names: ['Katholische Nachrichten-Agentur'], brief: ['KNA'] },
  { name: 'APA', names: ['Austria Presse Agentur'], brief: ['APA'], hosts: ['apa.at'] },
  { name: 'Keystone-SDA', names: ['Keystone-SDA', 'Keystone-ATS'], brief: ['SDA', 'sda', 'ATS', 'ats'] },
  { name: 'ANSA', names: [], brief: ['ANSA'], hosts: ['ansa.it'] },
  { name: 'Adnkronos', names: ['Adnkronos'], hosts: ['adnkronos.com'] },
  { name: 'AGI', names: [], brief: ['AGI'], hosts: ['agi.it'] },
  { name: 'LaPresse', names: [], brief: ['LaPresse'] },
  { name: 'EFE', names: ['Agencia EFE'], brief: ['EFE'], hosts: ['efe.com'] },
  { name: 'Europa Press', names: ['Europa Press'], hosts: ['europapress.es'] },
  { name: 'Lusa', names: ['Agência Lusa'], brief: ['Lusa'], hosts: ['lusa.pt'] },
  { name: 'Agência Brasil', names: ['Agência Brasil', 'Agencia Brasil'], hosts: ['agenciabrasil.ebc.com.br'] },
  { name: 'Estadão Conteúdo', names: ['Estadão Conteúdo'] },
  { name: 'Folhapress', names: ['Folhapress'] },
  { name: 'Télam', names: ['Télam', 'Telam'] },
  { name: 'Notimex', names: [], brief: ['Notimex'] },
  { name: 'PTI', names: ['Press Trust of India'], brief: ['PTI'], hosts: ['ptinews.com'] },
  { name: 'ANI', names: ['Asian News International'], brief: ['ANI'], hosts: ['aninews.in'] },
  { name: 'IANS', names: ['Indo-Asian News Service'], brief: ['IANS'], hosts: ['ians.in'] },
  { name: 'UNI', names: ['United News of India'], brief: ['UNI'] },
  { name: 'APP', names: ['Associated Press of Pakistan'], brief: ['APP'], hosts: ['app.com.pk'] },
  { name: 'BSS', names: ['Bangladesh Sangbad Sangstha'], brief: ['BSS'], hosts: ['bssnews.net'] },
  { name: 'Antara', names: [], brief: ['Antara'], hosts: ['antaranews.com'] },
  { name: 'Bernama', names: ['Bernama'], hosts: ['bernama.com'] },
  { name: 'VNA', names: ['Vietnam News Agency', 'TTXVN'], brief: ['VNA'], hosts: ['vnanet.vn'] },
  { name: 'CNA-Taiwan', names: ['Central News Agency', '中央社', 'Focus Taiwan'], brief: ['CNA'], hosts: ['cna.com.tw', 'focustaiwan.tw'] },
  { name: 'AAP', names: ['Australian Associated Press'], brief: ['AAP'], hosts: ['aap.com.au'] },
  { name: 'CP', names: ['Canadian Press', 'La Presse Canadienne'], brief: ['CP'], hosts: ['thecanadianpress.com'] },
  { name: 'Bloomberg', names: ['Bloomberg News'], brief: ['Bloomberg'], not: ['Bloomberg Philanthropies', 'Bloomberg Businessweek', 'Bloomberg Dollar', 'Bloomberg L.P'], hosts: ['bloomberg.com'] },
  { name: 'Dow Jones', names: ['Dow Jones Newswires'], brief: ['Dow Jones'], not: ['Dow Jones & Company', 'Dow Jones & Co', 'Dow Jones Industrial', 'Dow Jones Average'] },
  { name: 'MarketWatch', names: [], brief: ['MarketWatch'], hosts: ['marketwatch.com'], kind: 'service' },
  { name: 'Anadolu', names: ['Anadolu Agency', 'Anadolu Ajansı', 'Anadolu Ajansi'], brief: ['AA'], hosts: ['aa.com.tr'] },
  { name: 'DHA', names: ['Demirören Haber Ajansı'], brief: ['DHA'], hosts: ['dha.com.tr'] },
  { name: 'IHA', names: ['İhlas Haber Ajansı'], brief: ['İHA', 'IHA'], hosts: ['iha.com.tr'] },
  { name: 'IRNA', names: [], brief: ['IRNA'], hosts: ['irna.ir'] },
  { name: 'Tasnim', names: [], brief: ['Tasnim'], hosts: ['tasnimnews.com'] },
  { name: 'WAM', names: [], brief: ['WAM'], hosts: ['wam.ae'] },
  { name: 'SPA', names: ['Saudi Press Agency'], brief: ['SPA'], hosts: ['spa.gov.sa'] },
  { name: 'QNA', names: ['Qatar News Agency'], brief: ['QNA'], hosts: ['qna.org.qa'] },
  { name: 'MENA', names: ['Middle East News Agency'], brief: ['MENA'] },
  { name: 'SANA', names: [], brief: ['SANA'], hosts: ['sana.sy'] },
  { name: 'NNA', names: ['National News Agency'], brief: ['NNA'], hosts: ['nna-leb.gov.lb'] },
  { name: 'PAP', names: ['Polska Agencja Prasowa'], brief: ['PAP'], hosts: ['pap.pl'] },
  { name: 'ČTK', names: [], brief: ['ČTK', 'CTK'], hosts: ['ctk.cz', 'ceskenoviny.cz'] },
  { name: 'MTI', names: [], brief: ['MTI'], hosts: ['mti.hu'] },
  { name: 'TT', names: ['TT Nyhetsbyrån', 'TT-Ritzau'], brief: ['TT'] },
  { name: 'NTB', names: [], brief: ['NTB'] },
  { name: 'Ritzau', names: [], brief: ['Ritzau'] },
  { name: 'STT', names: [], brief: ['STT'] },
  { name: 'ANP', names: [], brief: ['ANP'] },
  { name: 'Belga', names: [], brief: ['Belga'], hosts: ['belganewsagency.eu'] },
  { name: 'BNS', names: [], brief: ['BNS'] },
  { name: 'LETA', names: [], brief: ['LETA'] },
  { name: 'ELTA', names: [], brief: ['ELTA'] },
  { name: 'Ukrinform', names: ['Ukrinform', 'Укринформ'], hosts: ['ukrinform.net', 'ukrinform.ua'] },
  { name: 'UNIAN', names: ['UNIAN', 'УНИАН'], hosts: ['unian.info', 'unian.ua'] },
  { name: 'BelTA', names: ['BelTA', 'БелТА'], hosts: ['belta.by'] },
  { name: 'Armenpress', names: ['Armenpress'], hosts: ['armenpress.am'] },
  { name: 'Tanjug', names: ['Tanjug'], hosts: ['tanjug.rs'] },
  { name: 'Hina', names: [], brief: ['Hina', 'HINA'], hosts: ['hina.hr'] },
  { name: 'STA', names: [], brief: ['STA'], hosts: ['sta.si'] },
  { name: 'Agerpres', names: ['Agerpres'], hosts: ['agerpres.ro'] },
  { name: 'BTA', names: [], brief: ['BTA'], hosts: ['bta.bg'] },
  { name: 'ATA', names: [], brief: ['ATA'] },
  { name: 'TNS', names: ['Tribune News Service', 'Tribune Content Agency', 'McClatchy-Tribune'], brief: ['TNS', 'MCT'], kind: 'service' },
  { name: 'CNN Newsource', names: ['CNN Newsource', 'CNN Wire'], brief: ['CNN'], hosts: ['cnn.com'], kind: 'service' },
  { name: 'States Newsroom', names: ['States Newsroom'], hosts: ['statesnewsroom.com'], kind: 'service' },
  { name: 'KFF/KHN', names: ['KFF Health News', 'Kaiser Health News'], brief: ['KHN'], hosts: ['kffhealthnews.org', 'khn.org'], kind: 'service' },
  { name: 'ProPublica', names: [], brief: ['ProPublica'], hosts: ['propublica.org'], kind: 'service' },
  { name: 'The Conversation', names: [], brief: ['The Conversation'], hosts: ['theconversation.com'], kind: 'service' },
  { name: 'StatePoint', names: [], brief: ['StatePoint'], kind: 'service' },
  { name: 'RNS', names: ['Religion News Service'], brief: ['RNS'], hosts: ['religionnews.com'], kind: 'service' },
  { name: 'CNS', names: ['Catholic News Service', 'Cronkite News'], brief: ['CNS'], kind: 'service' },
  { name: 'Inside Science', names: ['Inside Science News Service'], hosts: ['insidescience.org'], kind: 'service' },
  { name: 'HealthDay', names: ['HealthDay', 'HealthDay News'], hosts: ['healthday.com'], kind: 'service' },
  { name: 'SWNS', names: [], brief: ['SWNS'], kind: 'service' },
  { name: 'NYT News Service', names: ['New York Times News Service'], kind: 'service' },
  { name: 'WaPo wire', names: ['Washington Post News Service'], kind: 'service' },
  { name: 'GlobeNewswire (PR)', names: ['GlobeNewswire', 'GLOBE NEWSWIRE'], hosts: ['globenewswire.com'], kind: 'press-release' },
  { name: 'PR Newswire (PR)', names: ['PRNewswire', 'PR Newswire'], hosts: ['prnewswire.com'], kind: 'press-release' },
  { name: 'Business Wire (PR)', names: ['Business Wire'], hosts: ['businesswire.com'], kind: 'press-release' },
  { name: 'EIN Presswire (PR)', names: ['EIN Presswire'], hosts: ['einpresswire.com'], kind: 'press-release' },
  { name: 'RTTNews', names: ['RTTNews'], kind: 'service' },
  { name: 'NAN', names: ['News Agency of Nigeria'], brief: ['NAN'] },
  { name: 'GNA', names: ['Ghana News Agency'], brief: ['GNA'], hosts: ['gna.org.gh'] },
  { name: 'SANews', names: ['SAnews.gov.za'] },
  { name: 'APO', names: ['APO Group'], kind: 'press-release' },
];
