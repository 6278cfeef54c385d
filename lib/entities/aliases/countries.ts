/**
 * Countries and their names, written for Copytaster: one line a country,
 *   slug: fullest common name, other names; peoples and adjectives, "+" where there is a plural in -s; capital
 * The slug is left out where it is the first name's.
 * Names that also mean something else (Georgia the state, "Turkey" the bird) are kept: in the news the country is meant,
 * and only what the recogniser takes for a place is looked up.
 */
export const COUNTRIES = `
Afghanistan; Afghan+; Kabul
Albania; Albanian+; Tirana
Algeria; Algerian+; Algiers
Andorra; Andorran+; Andorra la Vella
Angola; Angolan+; Luanda
Antigua and Barbuda; Antiguan+; Saint John's
Argentina; Argentine+, Argentinian+; Buenos Aires
Armenia; Armenian+; Yerevan
Australia; Australian+, Aussie+; Canberra
Austria; Austrian+; Vienna
Azerbaijan; Azerbaijani+, Azeri+; Baku
Bahamas, The Bahamas; Bahamian+; Nassau
Bahrain; Bahraini+; Manama
Bangladesh; Bangladeshi+; Dhaka
Barbados; Barbadian+; Bridgetown
Belarus, Byelorussia; Belarusian+, Belarussian; Minsk
Belgium; Belgian+; Brussels
Belize; Belizean+; Belmopan
Benin; Beninese; Porto-Novo
Bhutan; Bhutanese; Thimphu
Bolivia; Bolivian+; La Paz
Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia; Bosnian+; Sarajevo
Botswana; Botswanan, Batswana; Gaborone
Brazil; Brazilian+; Brasilia
Brunei, Brunei Darussalam; Bruneian+; Bandar Seri Begawan
Bulgaria; Bulgarian+; Sofia
Burkina Faso; Burkinabe; Ouagadougou
Burundi; Burundian+; Gitega
Cambodia, Kampuchea; Cambodian+; Phnom Penh
Cameroon; Cameroonian+; Yaounde
Canada; Canadian+; Ottawa
Cape Verde, Cabo Verde; Cape Verdean+; Praia
Central African Republic, CAR; Central African; Bangui
Chad; Chadian+; N'Djamena
Chile; Chilean+; Santiago
China, People's Republic of China, PRC, Mainland China; Chinese; Beijing
Colombia; Colombian+; Bogota
Comoros; Comorian+; Moroni
Republic of the Congo, Congo-Brazzaville, Congo Republic; ; Brazzaville
Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, Congo-Kinshasa, Zaire; Congolese; Kinshasa
Costa Rica; Costa Rican+; San Jose
Ivory Coast, Cote d'Ivoire; Ivorian+; Yamoussoukro
Croatia; Croatian+, Croat+; Zagreb
Cuba; Cuban+; Havana
Cyprus; Cypriot+; Nicosia
Czech Republic, Czechia; Czech+; Prague
Denmark; Danish, Dane+; Copenhagen
Djibouti; Djiboutian+; Djibouti City
Dominica; ; Roseau
Dominican Republic; Dominican+; Santo Domingo
East Timor, Timor-Leste; East Timorese, Timorese; Dili
Ecuador; Ecuadorian+, Ecuadorean; Quito
Egypt; Egyptian+; Cairo
El Salvador; Salvadoran+, Salvadorean; San Salvador
Equatorial Guinea; Equatoguinean; Malabo
Eritrea; Eritrean+; Asmara
Estonia; Estonian+; Tallinn
Eswatini, Swaziland; Swazi+; Mbabane
Ethiopia; Ethiopian+; Addis Ababa
Fiji; Fijian+; Suva
Finland; Finnish, Finn+; Helsinki
France; French, Frenchman, Frenchmen; Paris
Gabon; Gabonese; Libreville
Gambia, The Gambia; Gambian+; Banjul
Georgia, Republic of Georgia; Georgian+; Tbilisi
Germany, Federal Republic of Germany; German+; Berlin
Ghana; Ghanaian+; Accra
Greece; Greek+; Athens
Grenada; Grenadian+; St. George's
Guatemala; Guatemalan+; Guatemala City
Guinea; Guinean+; Conakry
Guinea-Bissau; Bissau-Guinean; Bissau
Guyana; Guyanese; Georgetown
Haiti; Haitian+; Port-au-Prince
Honduras; Honduran+; Tegucigalpa
Hungary; Hungarian+; Budapest
Iceland; Icelandic, Icelander+; Reykjavik
India; Indian+; New Delhi
Indonesia; Indonesian+; Jakarta
Iran, Islamic Republic of Iran; Iranian+; Tehran
Iraq; Iraqi+; Baghdad
Ireland, Republic of Ireland, Irish Republic; Irish, Irishman, Irishmen; Dublin
Israel; Israeli+; Jerusalem
Italy; Italian+; Rome
Jamaica; Jamaican+; Kingston
Japan; Japanese; Tokyo
Jordan; Jordanian+; Amman
Kazakhstan, Kazakstan; Kazakh+, Kazakhstani; Astana
Kenya; Kenyan+; Nairobi
Kiribati; I-Kiribati; Tarawa
North Korea, Democratic People's Republic of Korea, DPRK, N. Korea, NKorea; North Korean+; Pyongyang
South Korea, Republic of Korea, Korea Republic, ROK, S. Korea, SKorea; South Korean+; Seoul
Kosovo; Kosovar+; Pristina
Kuwait; Kuwaiti+; Kuwait City
Kyrgyzstan, Kyrgyz Republic; Kyrgyz; Bishkek
Laos, Lao People's Democratic Republic; Laotian+, Lao; Vientiane
Latvia; Latvian+; Riga
Lebanon; Lebanese; Beirut
Lesotho; Basotho; Maseru
Liberia; Liberian+; Monrovia
Libya; Libyan+; Tripoli
Liechtenstein; Liechtensteiner; Vaduz
Lithuania; Lithuanian+; Vilnius
Luxembourg; Luxembourger+
Madagascar; Malagasy; Antananarivo
Malawi; Malawian+; Lilongwe
Malaysia; Malaysian+; Kuala Lumpur
Maldives; Maldivian+; Male
Mali; Malian+; Bamako
Malta; Maltese; Valletta
Marshall Islands; Marshallese; Majuro
Mauritania; Mauritanian+; Nouakchott
Mauritius; Mauritian+; Port Louis
Mexico; Mexican+; Mexico City
Micronesia, Federated States of Micronesia; Micronesian+; Palikir
Moldova; Moldovan+; Chisinau
Monaco; Monegasque
Mongolia; Mongolian+; Ulan Bator
Montenegro; Montenegrin+; Podgorica
Morocco; Moroccan+; Rabat
Mozambique; Mozambican+; Maputo
Myanmar, Burma; Burmese; Naypyidaw
Namibia; Namibian+; Windhoek
Nauru; Nauruan+; Yaren
Nepal; Nepalese, Nepali+; Kathmandu
Netherlands, The Netherlands, Holland; Dutch, Dutchman, Dutchmen; Amsterdam
New Zealand; New Zealander+, Kiwi; Wellington
Nicaragua; Nicaraguan+; Managua
Niger; Nigerien+; Niamey
Nigeria; Nigerian+; Abuja
North Macedonia, Macedonia, FYROM, Former Yugoslav Republic of Macedonia; Macedonian+; Skopje
Norway; Norwegian+; Oslo
Oman; Omani+; Muscat
Pakistan; Pakistani+; Islamabad
Palau; Palauan+; Ngerulmud
Palestine, State of Palestine, Palestinian Territories; Palestinian+; Ramallah
Panama; Panamanian+; Panama City
Papua New Guinea, PNG; Papua New Guinean+; Port Moresby
Paraguay; Paraguayan+; Asuncion
Peru; Peruvian+; Lima
Philippines, The Philippines; Philippine, Filipino+; Manila
Poland; Polish, Pole+; Warsaw
Portugal; Portuguese; Lisbon
Qatar; Qatari+; Doha
Romania; Romanian+; Bucharest
Russia, Russian Federation; Russian+; Moscow
Rwanda; Rwandan+; Kigali
Saint Kitts and Nevis, St. Kitts and Nevis; Kittitian; Basseterre
Saint Lucia, St. Lucia; Saint Lucian; Castries
Saint Vincent and the Grenadines, St. Vincent and the Grenadines; Vincentian; Kingstown
Samoa; Samoan+; Apia
San Marino; Sammarinese
Sao Tome and Principe; Sao Tomean; Sao Tome
Saudi Arabia, Kingdom of Saudi Arabia, KSA; Saudi+, Saudi Arabian; Riyadh
Senegal; Senegalese; Dakar
Serbia; Serbian+, Serb+; Belgrade
Seychelles; Seychellois
Sierra Leone; Sierra Leonean+; Freetown
Singapore; Singaporean+
Slovakia, Slovak Republic; Slovak+, Slovakian; Bratislava
Slovenia; Slovenian+, Slovene+; Ljubljana
Solomon Islands; Solomon Islander+; Honiara
Somalia; Somali+, Somalian; Mogadishu
South Africa, RSA; South African+; Pretoria
South Sudan; South Sudanese; Juba
Spain; Spanish, Spaniard+; Madrid
Sri Lanka, Ceylon; Sri Lankan+; Colombo
Sudan; Sudanese; Khartoum
Suriname, Surinam; Surinamese; Paramaribo
Sweden; Swedish, Swede+; Stockholm
Switzerland; Swiss; Bern
Syria, Syrian Arab Republic; Syrian+; Damascus
Taiwan, Republic of China, Chinese Taipei; Taiwanese; Taipei
Tajikistan; Tajik+; Dushanbe
Tanzania; Tanzanian+; Dodoma
Thailand; Thai+; Bangkok
Togo; Togolese; Lome
Tonga; Tongan+; Nuku'alofa
Trinidad and Tobago; Trinidadian+; Port of Spain
Tunisia; Tunisian+; Tunis
Turkey, Turkiye; Turkish, Turk+; Ankara
Turkmenistan; Turkmen; Ashgabat
Tuvalu; Tuvaluan; Funafuti
Uganda; Ugandan+; Kampala
Ukraine; Ukrainian+; Kyiv, Kiev
United Arab Emirates, UAE, Emirates; Emirati+; Abu Dhabi
United Kingdom, UK, U.K., Britain, Great Britain; British, Briton+; London
United States, U.S., US, USA, U.S.A., United States of America, America; American+; Washington
Uruguay; Uruguayan+; Montevideo
Uzbekistan; Uzbek+; Tashkent
Vanuatu; Ni-Vanuatu; Port Vila
Vatican City, Vatican, Holy See;
Venezuela; Venezuelan+; Caracas
Vietnam, Viet Nam; Vietnamese; Hanoi
Western Sahara; Sahrawi+; Laayoune
Yemen; Yemeni+; Sanaa, Sana'a
Zambia; Zambian+; Lusaka
Zimbabwe, Rhodesia; Zimbabwean+; Harare
Soviet Union, USSR, U.S.S.R.; Soviet+
Yugoslavia; Yugoslav+, Yugoslavian
England; English, Englishman, Englishmen
Scotland; Scottish, Scot+; Edinburgh
Wales; Welsh, Welshman; Cardiff
Northern Ireland, Ulster; Northern Irish; Belfast
Hong Kong; Hongkonger+
Macau, Macao; Macanese
Tibet; Tibetan+; Lhasa
Chechnya, Chechen Republic; Chechen+; Grozny
Greenland; Greenlander+; Nuuk
Puerto Rico; Puerto Rican+; San Juan
Kurdistan; Kurdish, Kurd+
`;
