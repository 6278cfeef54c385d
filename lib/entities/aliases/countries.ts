/**
 * Countries and their names, written for Copytaster: one line a country,
 *   slug: fullest common name, other names; peoples and adjectives; capital
 * Names that also mean something else (Georgia the state, "Turkey" the bird) are kept: in the news the country is meant,
 * and only what the recogniser takes for a place is looked up.
 */
export const COUNTRIES = `
afghanistan: Afghanistan; Afghan, Afghans; Kabul
albania: Albania; Albanian, Albanians; Tirana
algeria: Algeria; Algerian, Algerians; Algiers
andorra: Andorra; Andorran, Andorrans; Andorra la Vella
angola: Angola; Angolan, Angolans; Luanda
antigua-and-barbuda: Antigua and Barbuda; Antiguan, Antiguans; Saint John's
argentina: Argentina; Argentine, Argentinian, Argentines, Argentinians; Buenos Aires
armenia: Armenia; Armenian, Armenians; Yerevan
australia: Australia; Australian, Australians, Aussie, Aussies; Canberra
austria: Austria; Austrian, Austrians; Vienna
azerbaijan: Azerbaijan; Azerbaijani, Azerbaijanis, Azeri, Azeris; Baku
bahamas: Bahamas, The Bahamas; Bahamian, Bahamians; Nassau
bahrain: Bahrain; Bahraini, Bahrainis; Manama
bangladesh: Bangladesh; Bangladeshi, Bangladeshis; Dhaka
barbados: Barbados; Barbadian, Barbadians; Bridgetown
belarus: Belarus, Byelorussia; Belarusian, Belarusians, Belarussian; Minsk
belgium: Belgium; Belgian, Belgians; Brussels
belize: Belize; Belizean, Belizeans; Belmopan
benin: Benin; Beninese; Porto-Novo
bhutan: Bhutan; Bhutanese; Thimphu
bolivia: Bolivia; Bolivian, Bolivians; La Paz
bosnia-and-herzegovina: Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia; Bosnian, Bosnians; Sarajevo
botswana: Botswana; Botswanan, Batswana; Gaborone
brazil: Brazil; Brazilian, Brazilians; Brasilia
brunei: Brunei, Brunei Darussalam; Bruneian, Bruneians; Bandar Seri Begawan
bulgaria: Bulgaria; Bulgarian, Bulgarians; Sofia
burkina-faso: Burkina Faso; Burkinabe; Ouagadougou
burundi: Burundi; Burundian, Burundians; Gitega
cambodia: Cambodia, Kampuchea; Cambodian, Cambodians; Phnom Penh
cameroon: Cameroon; Cameroonian, Cameroonians; Yaounde
canada: Canada; Canadian, Canadians; Ottawa
cape-verde: Cape Verde, Cabo Verde; Cape Verdean, Cape Verdeans; Praia
central-african-republic: Central African Republic, CAR; Central African; Bangui
chad: Chad; Chadian, Chadians; N'Djamena
chile: Chile; Chilean, Chileans; Santiago
china: China, People's Republic of China, PRC, Mainland China; Chinese; Beijing
colombia: Colombia; Colombian, Colombians; Bogota
comoros: Comoros; Comorian, Comorians; Moroni
republic-of-the-congo: Republic of the Congo, Congo-Brazzaville, Congo Republic; ; Brazzaville
democratic-republic-of-the-congo: Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, Congo-Kinshasa, Zaire; Congolese; Kinshasa
costa-rica: Costa Rica; Costa Rican, Costa Ricans; San Jose
ivory-coast: Ivory Coast, Cote d'Ivoire; Ivorian, Ivorians; Yamoussoukro
croatia: Croatia; Croatian, Croatians, Croat, Croats; Zagreb
cuba: Cuba; Cuban, Cubans; Havana
cyprus: Cyprus; Cypriot, Cypriots; Nicosia
czech-republic: Czech Republic, Czechia; Czech, Czechs; Prague
denmark: Denmark; Danish, Dane, Danes; Copenhagen
djibouti: Djibouti; Djiboutian, Djiboutians; Djibouti City
dominica: Dominica; ; Roseau
dominican-republic: Dominican Republic; Dominican, Dominicans; Santo Domingo
east-timor: East Timor, Timor-Leste; East Timorese, Timorese; Dili
ecuador: Ecuador; Ecuadorian, Ecuadorean, Ecuadorians; Quito
egypt: Egypt; Egyptian, Egyptians; Cairo
el-salvador: El Salvador; Salvadoran, Salvadorans, Salvadorean; San Salvador
equatorial-guinea: Equatorial Guinea; Equatoguinean; Malabo
eritrea: Eritrea; Eritrean, Eritreans; Asmara
estonia: Estonia; Estonian, Estonians; Tallinn
eswatini: Eswatini, Swaziland; Swazi, Swazis; Mbabane
ethiopia: Ethiopia; Ethiopian, Ethiopians; Addis Ababa
fiji: Fiji; Fijian, Fijians; Suva
finland: Finland; Finnish, Finn, Finns; Helsinki
france: France; French, Frenchman, Frenchmen; Paris
gabon: Gabon; Gabonese; Libreville
gambia: Gambia, The Gambia; Gambian, Gambians; Banjul
georgia: Georgia, Republic of Georgia; Georgian, Georgians; Tbilisi
germany: Germany, Federal Republic of Germany; German, Germans; Berlin
ghana: Ghana; Ghanaian, Ghanaians; Accra
greece: Greece; Greek, Greeks; Athens
grenada: Grenada; Grenadian, Grenadians; St. George's
guatemala: Guatemala; Guatemalan, Guatemalans; Guatemala City
guinea: Guinea; Guinean, Guineans; Conakry
guinea-bissau: Guinea-Bissau; Bissau-Guinean; Bissau
guyana: Guyana; Guyanese; Georgetown
haiti: Haiti; Haitian, Haitians; Port-au-Prince
honduras: Honduras; Honduran, Hondurans; Tegucigalpa
hungary: Hungary; Hungarian, Hungarians; Budapest
iceland: Iceland; Icelandic, Icelander, Icelanders; Reykjavik
india: India; Indian, Indians; New Delhi
indonesia: Indonesia; Indonesian, Indonesians; Jakarta
iran: Iran, Islamic Republic of Iran; Iranian, Iranians; Tehran
iraq: Iraq; Iraqi, Iraqis; Baghdad
ireland: Ireland, Republic of Ireland, Irish Republic; Irish, Irishman, Irishmen; Dublin
israel: Israel; Israeli, Israelis; Jerusalem
italy: Italy; Italian, Italians; Rome
jamaica: Jamaica; Jamaican, Jamaicans; Kingston
japan: Japan; Japanese; Tokyo
jordan: Jordan; Jordanian, Jordanians; Amman
kazakhstan: Kazakhstan, Kazakstan; Kazakh, Kazakhs, Kazakhstani; Astana
kenya: Kenya; Kenyan, Kenyans; Nairobi
kiribati: Kiribati; I-Kiribati; Tarawa
north-korea: North Korea, Democratic People's Republic of Korea, DPRK, N. Korea, NKorea; North Korean, North Koreans; Pyongyang
south-korea: South Korea, Republic of Korea, Korea Republic, ROK, S. Korea, SKorea; South Korean, South Koreans; Seoul
kosovo: Kosovo; Kosovar, Kosovars; Pristina
kuwait: Kuwait; Kuwaiti, Kuwaitis; Kuwait City
kyrgyzstan: Kyrgyzstan, Kyrgyz Republic; Kyrgyz; Bishkek
laos: Laos, Lao People's Democratic Republic; Laotian, Laotians, Lao; Vientiane
latvia: Latvia; Latvian, Latvians; Riga
lebanon: Lebanon; Lebanese; Beirut
lesotho: Lesotho; Basotho; Maseru
liberia: Liberia; Liberian, Liberians; Monrovia
libya: Libya; Libyan, Libyans; Tripoli
liechtenstein: Liechtenstein; Liechtensteiner; Vaduz
lithuania: Lithuania; Lithuanian, Lithuanians; Vilnius
luxembourg: Luxembourg; Luxembourger, Luxembourgers; 
madagascar: Madagascar; Malagasy; Antananarivo
malawi: Malawi; Malawian, Malawians; Lilongwe
malaysia: Malaysia; Malaysian, Malaysians; Kuala Lumpur
maldives: Maldives; Maldivian, Maldivians; Male
mali: Mali; Malian, Malians; Bamako
malta: Malta; Maltese; Valletta
marshall-islands: Marshall Islands; Marshallese; Majuro
mauritania: Mauritania; Mauritanian, Mauritanians; Nouakchott
mauritius: Mauritius; Mauritian, Mauritians; Port Louis
mexico: Mexico; Mexican, Mexicans; Mexico City
micronesia: Micronesia, Federated States of Micronesia; Micronesian, Micronesians; Palikir
moldova: Moldova; Moldovan, Moldovans; Chisinau
monaco: Monaco; Monegasque; 
mongolia: Mongolia; Mongolian, Mongolians; Ulan Bator
montenegro: Montenegro; Montenegrin, Montenegrins; Podgorica
morocco: Morocco; Moroccan, Moroccans; Rabat
mozambique: Mozambique; Mozambican, Mozambicans; Maputo
myanmar: Myanmar, Burma; Burmese; Naypyidaw
namibia: Namibia; Namibian, Namibians; Windhoek
nauru: Nauru; Nauruan, Nauruans; Yaren
nepal: Nepal; Nepalese, Nepali, Nepalis; Kathmandu
netherlands: Netherlands, The Netherlands, Holland; Dutch, Dutchman, Dutchmen; Amsterdam
new-zealand: New Zealand; New Zealander, New Zealanders, Kiwi; Wellington
nicaragua: Nicaragua; Nicaraguan, Nicaraguans; Managua
niger: Niger; Nigerien, Nigeriens; Niamey
nigeria: Nigeria; Nigerian, Nigerians; Abuja
north-macedonia: North Macedonia, Macedonia, FYROM, Former Yugoslav Republic of Macedonia; Macedonian, Macedonians; Skopje
norway: Norway; Norwegian, Norwegians; Oslo
oman: Oman; Omani, Omanis; Muscat
pakistan: Pakistan; Pakistani, Pakistanis; Islamabad
palau: Palau; Palauan, Palauans; Ngerulmud
palestine: Palestine, State of Palestine, Palestinian Territories; Palestinian, Palestinians; Ramallah
panama: Panama; Panamanian, Panamanians; Panama City
papua-new-guinea: Papua New Guinea, PNG; Papua New Guinean, Papua New Guineans; Port Moresby
paraguay: Paraguay; Paraguayan, Paraguayans; Asuncion
peru: Peru; Peruvian, Peruvians; Lima
philippines: Philippines, The Philippines; Philippine, Filipino, Filipinos; Manila
poland: Poland; Polish, Pole, Poles; Warsaw
portugal: Portugal; Portuguese; Lisbon
qatar: Qatar; Qatari, Qataris; Doha
romania: Romania; Romanian, Romanians; Bucharest
russia: Russia, Russian Federation; Russian, Russians; Moscow
rwanda: Rwanda; Rwandan, Rwandans; Kigali
saint-kitts-and-nevis: Saint Kitts and Nevis, St. Kitts and Nevis; Kittitian; Basseterre
saint-lucia: Saint Lucia, St. Lucia; Saint Lucian; Castries
saint-vincent-and-the-grenadines: Saint Vincent and the Grenadines, St. Vincent and the Grenadines; Vincentian; Kingstown
samoa: Samoa; Samoan, Samoans; Apia
san-marino: San Marino; Sammarinese; 
sao-tome-and-principe: Sao Tome and Principe; Sao Tomean; Sao Tome
saudi-arabia: Saudi Arabia, Kingdom of Saudi Arabia, KSA; Saudi, Saudis, Saudi Arabian; Riyadh
senegal: Senegal; Senegalese; Dakar
serbia: Serbia; Serbian, Serbians, Serb, Serbs; Belgrade
seychelles: Seychelles; Seychellois; 
sierra-leone: Sierra Leone; Sierra Leonean, Sierra Leoneans; Freetown
singapore: Singapore; Singaporean, Singaporeans; 
slovakia: Slovakia, Slovak Republic; Slovak, Slovaks, Slovakian; Bratislava
slovenia: Slovenia; Slovenian, Slovenians, Slovene, Slovenes; Ljubljana
solomon-islands: Solomon Islands; Solomon Islander, Solomon Islanders; Honiara
somalia: Somalia; Somali, Somalis, Somalian; Mogadishu
south-africa: South Africa, RSA; South African, South Africans; Pretoria
south-sudan: South Sudan; South Sudanese; Juba
spain: Spain; Spanish, Spaniard, Spaniards; Madrid
sri-lanka: Sri Lanka, Ceylon; Sri Lankan, Sri Lankans; Colombo
sudan: Sudan; Sudanese; Khartoum
suriname: Suriname, Surinam; Surinamese; Paramaribo
sweden: Sweden; Swedish, Swede, Swedes; Stockholm
switzerland: Switzerland; Swiss; Bern
syria: Syria, Syrian Arab Republic; Syrian, Syrians; Damascus
taiwan: Taiwan, Republic of China, Chinese Taipei; Taiwanese; Taipei
tajikistan: Tajikistan; Tajik, Tajiks; Dushanbe
tanzania: Tanzania; Tanzanian, Tanzanians; Dodoma
thailand: Thailand; Thai, Thais; Bangkok
togo: Togo; Togolese; Lome
tonga: Tonga; Tongan, Tongans; Nuku'alofa
trinidad-and-tobago: Trinidad and Tobago; Trinidadian, Trinidadians; Port of Spain
tunisia: Tunisia; Tunisian, Tunisians; Tunis
turkey: Turkey, Turkiye; Turkish, Turk, Turks; Ankara
turkmenistan: Turkmenistan; Turkmen; Ashgabat
tuvalu: Tuvalu; Tuvaluan; Funafuti
uganda: Uganda; Ugandan, Ugandans; Kampala
ukraine: Ukraine; Ukrainian, Ukrainians; Kyiv, Kiev
united-arab-emirates: United Arab Emirates, UAE, Emirates; Emirati, Emiratis; Abu Dhabi
united-kingdom: United Kingdom, UK, U.K., Britain, Great Britain; British, Briton, Britons; London
united-states: United States, U.S., US, USA, U.S.A., United States of America, America; American, Americans; Washington
uruguay: Uruguay; Uruguayan, Uruguayans; Montevideo
uzbekistan: Uzbekistan; Uzbek, Uzbeks; Tashkent
vanuatu: Vanuatu; Ni-Vanuatu; Port Vila
vatican-city: Vatican City, Vatican, Holy See; ; 
venezuela: Venezuela; Venezuelan, Venezuelans; Caracas
vietnam: Vietnam, Viet Nam; Vietnamese; Hanoi
western-sahara: Western Sahara; Sahrawi, Sahrawis; Laayoune
yemen: Yemen; Yemeni, Yemenis; Sanaa, Sana'a
zambia: Zambia; Zambian, Zambians; Lusaka
zimbabwe: Zimbabwe, Rhodesia; Zimbabwean, Zimbabweans; Harare
soviet-union: Soviet Union, USSR, U.S.S.R.; Soviet, Soviets; 
yugoslavia: Yugoslavia; Yugoslav, Yugoslavs, Yugoslavian; 
england: England; English, Englishman, Englishmen; 
scotland: Scotland; Scottish, Scot, Scots; Edinburgh
wales: Wales; Welsh, Welshman; Cardiff
northern-ireland: Northern Ireland, Ulster; Northern Irish; Belfast
hong-kong: Hong Kong; Hongkonger, Hongkongers; 
macau: Macau, Macao; Macanese; 
tibet: Tibet; Tibetan, Tibetans; Lhasa
chechnya: Chechnya, Chechen Republic; Chechen, Chechens; Grozny
greenland: Greenland; Greenlander, Greenlanders; Nuuk
puerto-rico: Puerto Rico; Puerto Rican, Puerto Ricans; San Juan
kurdistan: Kurdistan; Kurdish, Kurd, Kurds; 
`;
