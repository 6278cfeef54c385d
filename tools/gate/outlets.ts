/**
 * For tools/gate/train.ts, which packs the names into lib/article/detect/outlet-names.ts.
 *
 * Who publishes news: the one thing that a page cannot say of itself. A company's blog and a newspaper use the same
 * templates, tags and words.
 *
 * Names are the label of the host that stands before its public suffix ("bbc" for www.bbc.co.uk), one list a region,
 * from common knowledge. Nothing here is a judgement: a site that is not in the list is read by what its
 * pages say.
 */
const NEWSROOMS = `
abcnews abc7 abc7ny ajc aljazeera alternet americanbanker anchoragepress apnews arkansasonline arstechnica axios azcentral
baltimoresun bangordailynews barrons billboard bizjournals bleacherreport bloomberg boston bostonglobe bostonherald breitbart
buffalonews bustle businessinsider businessweek buzzfeed buzzfeednews cbslocal cbsnews cbssports charlotteobserver chicagotribune
chron cincinnati cleveland cnbc cnet cnn cnnmoney colorlines commondreams consortiumnews csmonitor curbed dailybeast dailycaller
dailydot dailysignal dallasnews deadline deadspin democracynow denverpost deseret deseretnews desmoinesregister detroitnews digiday
digitaltrends economist engadget entertainmentweekly espn esquire eonline ew fastcompany fivethirtyeight foreignaffairs foreignpolicy
forbes fortune fox13now foxbusiness foxnews foxsports freep gawker gizmodo gothamist govexec gq grist hackernoon harpers hartfordcourant
hellogiggles heraldtribune hollywoodreporter houstonchronicle huffingtonpost huffpost ibtimes inc indystar inquirer inquisitr
insidehighered insider intercept theintercept investors jezebel jsonline kansascity kotaku kron4 ksl ktla kxan latimes law360 lifehacker
livescience longform macrumors marketwatch mashable mcclatchydc mediaite medicaldaily mentalfloss mercurynews mic miamiherald militarytimes
mlb motherjones msn msnbc mysanantonio nationaljournal nationalreview nationalgeographic nature nbcdfw nbcnews nbcsports nbcbayarea
newrepublic newsday newsmax newsobserver newsweek newyorker nj njspotlight nola npr nydailynews nymag nypost nytimes observer ocregister
oregonlive orlandosentinel ozy palmbeachpost pagesix patch pbs pennlive people phillymag philly pitchfork pjmedia politico politifact
polygon poynter propublica psmag qz quartz rawstory realclearpolitics reason recode refinery29 religionnews reviewjournal rollcall
rollingstone sacbee salon sandiegouniontribune sbnation sciencealert sciencedaily scientificamerican scotusblog seattletimes seattlepi
sfchronicle sfgate slate smithsonianmag snopes space spectator spin sports si sportingnews star-telegram startribune statnews stltoday
sun-sentinel suntimes syracuse talkingpointsmemo tampabay techcrunch technologyreview techradar techspot tennessean texastribune
the-scientist theatlantic theblaze thedailybeast thefederalist thehill themarshallproject thenation theoutline theringer theroot thestreet
thestranger thetrace theverge theweek theonion time timesunion tmz today townhall truthout tulsaworld upi uproxx usatoday usmagazine usnews
usweekly variety vanityfair venturebeat vice villagevoice voanews vogue vox vulture washingtonexaminer washingtonmonthly
washingtonpost washingtontimes wbur wdsu weather wgbh wired wnd wnyc wral wsj wtop yahoo zdnet zerohedge 9to5mac 9to5google androidauthority
androidcentral appleinsider anandtech tomshardware theinformation therecord gamespot ign eurogamer pcgamer pcmag pcworld macworld
computerworld infoworld cio theregister neowin gamasutra kotaku destructoid
bbc bbci belfasttelegraph birminghammail cambridge-news channel4 cityam dailymail dailyrecord dailystar economist euronews express ft
glasgowlive guardian theguardian heraldscotland huffingtonpost independent inews irishexaminer irishmirror irishnews irishtimes itv ibtimes
kentonline leeds-live liverpoolecho manchestereveningnews metro mirror morningstaronline nation newstatesman newscientist pressandjournal
radiotimes rte scotsman sky skynews skysports spectator standard telegraph thecanary thejournal thelondoneconomic thescottishsun thesun
thetimes thisismoney unherd walesonline yorkshirepost breakingnews dailypost
9news abc afr brisbanetimes canberratimes couriermail crikey dailytelegraph heraldsun news nine nzherald odt perthnow rnz sbs scoop smh stuff
theage theaustralian themercury theconversation thewest watoday
ctvnews cbc calgaryherald edmontonjournal financialpost globalnews macleans montrealgazette nationalpost ottawacitizen theglobeandmail
thestar torontosun vancouversun winnipegfreepress ledevoir lapresse journaldemontreal radio-canada tvanouvelles thetyee
20min abendblatt allgemeine-zeitung ard augsburger-allgemeine bild blick br br24 bz-berlin berliner-zeitung berliner-kurier
braunschweiger-zeitung capital correctiv computerbase derstandard derwesten diepresse dw express fr faz finanzen focus freiepresse
freitag general-anzeiger-bonn golem handelsblatt haz heise heute hessenschau hna hr infranken jungefreiheit junge-welt jungewelt kicker
kleinezeitung kleine-zeitung kn-online krone ksta kurier lto lvz manager-magazin maz-online mdr merkur moz morgenpost mopo mz n-tv ndr
netzpolitik news nn nordbayern nordkurier noz nw nzz oe24 ostsee-zeitung orf profil prosieben rbb24 rheinpfalz rnd rp-online rtl ruhrnachrichten
saarbruecker-zeitung saechsische salzburg24 schwaebische shz sn spiegel sport sport1 sr srf stern stuttgarter-nachrichten
stuttgarter-zeitung suedkurier sueddeutsche swp swr swr3 t-online t3n taz tagblatt tagesanzeiger tagesschau tagesspiegel thueringer-allgemeine
transfermarkt trierischer-volksfreund tz vol volksstimme waz watson welt weser-kurier wiwo wn woz wz zdf zeit
20minutes actu afp bfmtv courrierinternational cnews europe1 eurosport france24 franceinfo franceinter francetvinfo francesoir
humanite konbini la-croix ladepeche latribune lavoixdunord lci ledauphine lefigaro leparisien lepoint leprogres lequipe lesechos lesoir letemps
levif lexpress liberation linternaute lorientlejour marianne mediapart midilibre nicematin nouvelobs numerama ouest-france parismatch
radiofrance rfi rts rtbf rtl slate sudinfo sudouest telerama tdg tf1 tf1info tv5monde usinenouvelle valeursactuelles dhnet lalibre 24heures
20minutos abc ambito as cadenaser clarin cope cronica diariodesevilla diariovasco efe elcomercio elconfidencial elcorreo eldiario
elespanol eleconomista elespectador elfinanciero elheraldo elmercurio elmostrador elmundo elnacional elnuevodia elpais elperiodico
eltiempo eltelegrafo eluniversal eluniverso emol europapress excelsior expansion granma heraldo huffingtonpost infobae
jornada lanacion larazon lasexta latercera lavanguardia laverdad levante-emv libertaddigital marca milenio mundodeportivo okdiario pagina12
perfil proceso publico rtve rpp semana sport telecinco telesurtv telemundo univision vozpopuli biobiochile animalpolitico reforma
bandab correiobraziliense correiodopovo dn estadao exame expresso folha g1 gazetadopovo globo ig istoe jn jornaldenegocios metropoles
noticiasaominuto observador oglobo r7 record rr rtp sabado sapo terra uol valor veja visao zerohora publico eco
adnkronos agi ansa avvenire corriere fanpage gazzetta huffingtonpost ilfattoquotidiano ilfoglio ilgiornale ilmanifesto ilmattino
ilmessaggero ilpost ilsole24ore ilsussidiario internazionale lastampa lettera43 liberoquotidiano linkiesta open panorama quotidiano
rainews repubblica sky tgcom24 tgcom today tuttosport
ad ado bd bnr bnnvara demorgen dvhn elsevier fd gelderlander gva hbvl hetlaatstenieuws hln joop knack metronieuws nieuwsblad nos nrc
nu nporadio1 omroepbrabant parool standaard telegraaf tijd trouw tubantia tweakers volkskrant vrt welingelichtekringen
aftonbladet aftenposten adressa b bt berlingske bergensavisen borsen dagbladet dagen dagensnyheter dn di dr e24 ekstrabladet expressen
fvn gp hs hbl helsingborgsdagblad iltalehti iltasanomat information is jyllands-posten jp kauppalehti klassekampen kristeligt-dagblad
metro mbl mtv mtvuutiset nettavisen nrk nyheter24 ns omni politiken ruv sydsvenskan svd svt svtplay sverigesradio tv2 ts uusisuomi vg visir
yle dv verkkouutiset
aktualne blesk ceskatelevize ceskenoviny denik dnes idnes ihned irozhlas lidovky novinky parlamentnilisty respekt seznamzpravy
aktuality dennikn pravda sme topky trend zpravy
fakt gazeta gazetaprawna interia natemat newsweek niezalezna niedziela oko onet polityka polsatnews pap rmf24 rp se tokfm
tvn24 tvp tvpworld wp wprost wpolityce wyborcza
24 444 adevarul agerpres b92 balkaninsight blic capital dnevnik digi24 delfi delo evz gandul hotnews hvg hurriyet index jutarnji
kathimerini naftemporiki tovima protothema skai ekathimerini kurir libertatea mediafax magyarnemzet mandiner n1info nova 24ur novosti origo
portfolio postimees err lrt lsm 15min politika rtvslo slobodnadalmacija telex telegraf total-slovenia-news tportal vecer vecernji zurnal24
alfa tvnet diena kaunodiena lrytas
belta gazeta interfax iz izvestia kommersant kp lenta life meduza mk newsru novayagazeta pravda ria rbc regnum rg riafan rosbalt russian rt
sputniknews tass themoscowtimes tjournal tvrain ukrinform unian vedomosti vesti zona 112 censor gordonua hromadske kyivindependent
kyivpost liga nv obozrevatel pravda segodnya strana tsn zn rferl svoboda currenttime tengrinews zakon eurasianet azatutyun
aa ahram al-monitor alarabiya alquds arabnews arabianbusiness asharqalawsat bianet cumhuriyet dailysabah dailynewsegypt egyptindependent
gulfnews haaretz haberler haberturk hespressen hespress hurriyet hurriyetdailynews i24news iha iranintl irna israelhayom israelnationalnews jpost
khaleejtimes mehrnews middleeasteye milligazete milliyet mynet naharnet ntv presstv rudaw sabah sondakika sozcu spa tasnimnews tehrantimes
thenational thenationalnews timesofisrael trthaber trtworld yeniakit yenisafak ynet ynetnews wam walla dostor youm7 al-akhbar
allafrica africanews businessday businesslive citizen dailymaverick dailytrust ewn graphic herald iol ghanaweb guardian
ilanganews isolezwe mg monitor mwananchi myjoyonline namibian nation news24 newzimbabwe peoplesdaily premiumtimesng punchng
saharareporters sabcnews sowetanlive standardmedia sundaytimes theafricareport theeastafrican thecitizen timeslive vanguardngr
thisdaylive habarileo eyethunews lusakatimes theconversation pulse legit
aajtak amarujala ananda bdnews24 bhaskar bharian bernama dailymirror dailystar thedailystar dawn deccanherald deccanchronicle dnaindia
economictimes financialexpress firstpost geo hindustantimes hindu thehindu thehindubusinessline thequint theprint thewire scroll
indianexpress indiatimes indiatoday jagran kathmandupost livemint moneycontrol ndtv news18 newindianexpress onmanorama
mathrubhumi manoramaonline outlookindia prothomalo republicworld rediff samakal thenews tribune thestatesman timesofindia wionews zeenews
ibnlive himalayantimes myrepublica dinamalar dinakaran eenadu loksatta lokmat patrika tribuneindia
abs-cbn antaranews astroawani bangkokpost channelnewsasia cna coconuts detik freemalaysiatoday gmanetwork inquirer irrawaddy jakartaglobe
thejakartapost kompas liputan6 malaymail malaysiakini manilatimes manilabulletin merdeka mizzima myanmar-now nationthailand okezone philstar
phnompenhpost rappler republika straitstimes suara sunstar tempo thanhnien thestar todayonline tribunnews tuoitre vietnamnet vietnamnews
viva vnexpress zing asiatimes asiaone mothership
asahi chosun chosunilbo donga dongascience hani hankyung hankookilbo japantimes japantoday jiji joins joongang kbs khan koreaherald koreatimes
kyodo kyodonews kmib mainichi mbc mk nhk nikkei nikkansports nippon news1 newsis newsen nocutnews ohmynews oricon sankei sankeibiz sbs seoul
soompi sponichi toyokeizai tokyo-np tbs yna yonhapnews yonhapnewstv yomiuri ytn hochi impress itmedia gendai
163 21cn appledaily caixin caijing cctv cgtn china chinadaily chinanews chinatimes cna cnyes ebc epochtimes ettoday focustaiwan globaltimes
guancha hk01 hket hkfp ifeng ltn mingpao news nownews on orientaldaily people peopledaily qq rthk scmp setn sina sohu storm stdaily taipeitimes
takungpao thepaper thestandard tvbs udn xinhuanet xinhua yicai zaobao cri wenweipo initium
`;

const namesIn = (list: string): readonly string[] =>
  [...new Set(list.trim().split(/\s+/))].filter((name) => name.length > 2).sort();

export const newsrooms = namesIn(NEWSROOMS);
