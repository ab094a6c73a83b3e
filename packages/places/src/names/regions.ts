/** States, provinces and regions. If cities refer to them, they have the last part of their ISO 3166-2 codes. */
export const REGIONS = `
DE: BW Baden-Württemberg; BY Bayern=Bavaria; BB Brandenburg; HE Hessen=Hesse;
  MV Mecklenburg-Vorpommern|Mecklenburg=Mecklenburg-Western Pomerania|Mecklenburg-Vorpommern;
  NI Niedersachsen=Lower Saxony; NW Nordrhein-Westfalen|NRW=North Rhine-Westphalia;
  RP Rheinland-Pfalz=Rhineland-Palatinate; SL Saarland; SN Sachsen=Saxony; ST Sachsen-Anhalt=Saxony-Anhalt;
  SH Schleswig-Holstein; TH Thüringen=Thuringia
AT: 1 Burgenland; 2 Kärnten=Carinthia; 3 Niederösterreich=Lower Austria; 4 Oberösterreich=Upper Austria;
  5 Salzburger Land; 6 Steiermark=Styria; 7 Tirol=Tyrol; 8 Vorarlberg
CH: AG Aargau; AR Appenzell Ausserrhoden; AI Appenzell Innerrhoden; BL Basel-Landschaft|Baselland;
  GR Graubünden=Grisons|Graubünden; JU Kanton Jura=Canton of Jura; TI Tessin=Ticino; TG Thurgau; VD Waadt=Vaud;
  VS Wallis=Valais; OW Obwalden; NW Nidwalden; UR Kanton Uri=Canton of Uri; SZ Kanton Schwyz=Canton of Schwyz
US: AL Alabama; AK Alaska; AZ Arizona; AR Arkansas; CA Kalifornien=California; CO Colorado; CT Connecticut;
  DE Delaware; FL Florida; GA Georgia; HI Hawaii; ID Idaho; IL Illinois; IN Indiana; IA Iowa; KS Kansas; KY Kentucky;
  LA Louisiana; ME Maine; MD Maryland; MA Massachusetts; MI Michigan; MN Minnesota; MS Mississippi; MO Missouri;
  MT Montana; NE Nebraska; NV Nevada; NH New Hampshire; NJ New Jersey; NM New Mexico;
  NY Bundesstaat New York=New York State|Upstate New York; NC North Carolina; ND North Dakota; OH Ohio; OK Oklahoma;
  OR Oregon; PA Pennsylvania; RI Rhode Island; SC South Carolina; SD South Dakota; TN Tennessee; TX Texas; UT Utah;
  VT Vermont; VA Virginia; WA Bundesstaat Washington=Washington State; WV West Virginia; WI Wisconsin; WY Wyoming
CA: AB Alberta; BC British Columbia; MB Manitoba; NB New Brunswick; NL Neufundland=Newfoundland; NS Nova Scotia;
  ON Ontario; PE Prince Edward Island; SK Saskatchewan; YT Yukon; NU Nunavut; NT Northwest Territories
AU: NSW New South Wales; NT Northern Territory; QLD Queensland; SA South Australia; TAS Tasmanien=Tasmania;
  VIC Victoria; WA Western Australia|Westaustralien=Western Australia
GB: ENG England; SCT Schottland=Scotland; WLS Wales; NIR Nordirland=Northern Ireland
GB-ENG: Cornwall; Devon; Dorset; Kent; Essex; Sussex; Surrey; Yorkshire; Lancashire; Cumbria; Norfolk; Suffolk;
  Somerset; Wiltshire; Hampshire; Merseyside; Northumberland; Cheshire; Derbyshire; Nottinghamshire; Lincolnshire;
  Leicestershire; Staffordshire; Shropshire; Oxfordshire; Berkshire; Buckinghamshire; Hertfordshire; Bedfordshire;
  Cambridgeshire; Gloucestershire; Worcestershire; Warwickshire; Northamptonshire; Greater Manchester; West Midlands;
  Teesside; Tyneside; East Anglia; West Yorkshire; South Yorkshire; North Yorkshire
IE: Ulster; Munster; Connacht; Leinster
FR: Bretagne=Brittany; Normandie=Normandy; Elsass=Alsace; Lothringen=Lorraine; Burgund=Burgundy; Provence;
  Aquitanien=Aquitaine; Languedoc; Savoyen=Savoy; Champagne; Picardie=Picardy; Île-de-France; Auvergne;
  Côte d’Azur=French Riviera|Côte d’Azur
IT: Lombardei=Lombardy; Piemont=Piedmont; Toskana=Tuscany; Ligurien=Liguria; Venetien=Veneto;
  Südtirol=South Tyrol|Alto Adige; Trentino; Friaul=Friuli; Emilia-Romagna; Umbrien=Umbria; Latium=Lazio;
  Abruzzen=Abruzzo; Kampanien=Campania; Apulien=Apulia|Puglia; Kalabrien=Calabria; Basilikata=Basilicata
ES: Katalonien=Catalonia; Andalusien=Andalusia; Baskenland=Basque Country; Galicien=Galicia; Asturien=Asturias;
  Kantabrien=Cantabria; Kastilien=Castile; Extremadura; Aragonien|Aragón=Aragon; Navarra=Navarre
PT: Algarve; Alentejo
BE: Flandern=Flanders; Wallonien=Wallonia
NL: Friesland; Limburg; Zeeland
PL: Schlesien=Silesia; Masuren=Masuria; Pommern=Pomerania
CZ: Böhmen=Bohemia; Mähren=Moravia
RO: Siebenbürgen|Transsilvanien=Transylvania
BA: Republika Srpska
RS: Vojvodina; Sandschak=Sandžak
GR: Attika=Attica; Peloponnes=Peloponnese; Thessalien=Thessaly; Epirus; Thrakien=Thrace
UA: Donbass|Donbas=Donbas|Donbass; Krim=Crimea; Transkarpatien=Transcarpathia; Bukowina=Bukovina; Wolhynien=Volhynia;
  Oblast Donezk=Donetsk Oblast; Oblast Luhansk=Luhansk Oblast
RU: Tschetschenien=Chechnya; Dagestan; Inguschetien=Ingushetia; Nordossetien=North Ossetia; Tatarstan;
  Sibirien=Siberia; Kamtschatka=Kamchatka; Kalmückien=Kalmykia; Baschkortostan=Bashkortostan; Tschuwaschien=Chuvashia;
  Jakutien=Yakutia; Karelien=Karelia; Kabardino-Balkarien=Kabardino-Balkaria
GE: Abchasien=Abkhazia; Südossetien=South Ossetia; Adscharien=Adjara
AZ: Bergkarabach|Berg-Karabach=Nagorno-Karabakh|Nagorno Karabakh; Nachitschewan=Nakhchivan
MD: Transnistrien=Transnistria
TR: Anatolien=Anatolia; Kappadokien=Cappadocia; Ostanatolien=Eastern Anatolia
IQ: Kurdistan; Anbar; Diyala
SY: Ost-Ghuta|Ghuta=Eastern Ghouta|Ghouta; Golanhöhen=Golan Heights; Rojava
PS: Gazastreifen|Gaza-Streifen=Gaza Strip; Westjordanland=West Bank; Ostjerusalem|Ost-Jerusalem=East Jerusalem
IL: Galiläa=Galilee; Negev
EG: Sinai
SA: Hedschas=Hejaz
IR: Khuzestan|Chusestan=Khuzestan
AF: Helmand; Paktia; Paktika; Nangarhar; Wardak; Badachschan=Badakhshan; Uruzgan|Urusgan=Uruzgan; Nuristan; Logar;
  Laghman; Takhar|Tachar=Takhar; Balkh|Balch=Balkh
PK: Wasiristan|Waziristan|Nordwasiristan|Nord-Waziristan|Südwasiristan=Waziristan|North Waziristan|South Waziristan;
  Punjab; Sindh; Belutschistan=Balochistan|Baluchistan; Khyber Pakhtunkhwa; Swat-Tal=Swat Valley; Khyber Agency
IN: Kaschmir=Kashmir; Gujarat; Rajasthan; Kerala; Tamil Nadu; Karnataka; Maharashtra; Bihar; Uttar Pradesh;
  Madhya Pradesh; Andhra Pradesh; Telangana; Assam; Odisha|Orissa; Jharkhand; Chhattisgarh; Uttarakhand;
  Himachal Pradesh; Haryana; West Bengal|Westbengalen=West Bengal; Ladakh; Manipur; Nagaland; Sikkim; Jammu
CN: Tibet; Xinjiang|Sinkiang; Sichuan; Yunnan; Guangdong; Guangxi; Hunan; Hubei; Henan; Hebei; Shandong; Shanxi;
  Shaanxi; Qinghai; Gansu; Innere Mongolei=Inner Mongolia; Heilongjiang; Jilin; Liaoning; Jiangsu; Jiangxi; Zhejiang;
  Fujian; Anhui; Guizhou; Mandschurei=Manchuria; Ningxia
JP: Hokkaido; Tohoku; Kansai; Miyagi; Iwate; Ibaraki
ID: Aceh; Papua; Kalimantan; Westpapua=West Papua; Westjava=West Java; Ostjava=East Java;
  Mittel-Java|Zentraljava=Central Java; Bener Meriah
MM: Rakhine; Kachin; Shan
TH: Isan
PH: Visayas
LK: Jaffna-Halbinsel=Jaffna Peninsula
MX: Chiapas; Sinaloa; Guerrero; Sonora; Yucatán; Tamaulipas; Michoacán; Jalisco; Nuevo León; Coahuila;
  Baja California; Tabasco; Nayarit
BR: Amazonas; Bahia; Minas Gerais; Pernambuco; Pará; Paraná; Mato Grosso; Rio Grande do Sul; Santa Catarina
AR: Patagonien=Patagonia; Feuerland=Tierra del Fuego
CO: Antioquia; Cauca
CD: Nord-Kivu|Nordkivu=North Kivu; Süd-Kivu|Südkivu=South Kivu; Kivu; Ituri; Katanga; Kasai
SD: Darfur; Kordofan; Süd-Kordofan|Südkordofan=South Kordofan
ET: Tigray; Oromia; Ogaden; Amhara
SO: Puntland; Somaliland
NG: Nigerdelta|Niger-Delta=Niger Delta; Borno; Biafra; Plateau State
ZA: Gauteng; KwaZulu-Natal; Westkap=Western Cape; Ostkap=Eastern Cape; Limpopo
MA: Rif
SN: Casamance
LY: Kyrenaika|Cyrenaika=Cyrenaica; Fessan=Fezzan
YE: Hadramaut=Hadhramaut
DE-BY: Franken=Franconia; Oberbayern=Upper Bavaria; Niederbayern=Lower Bavaria; Allgäu; Oberfranken=Upper Franconia;
  Mittelfranken; Unterfranken; Oberpfalz=Upper Palatinate; Chiemgau
DE-NW: Ruhrgebiet|Ruhrpott=Ruhr|Ruhr area|Ruhr Valley; Westfalen=Westphalia; Sauerland; Münsterland; Siegerland;
  Bergisches Land
DE-NI: Wendland; Ostfriesland=East Frisia; Emsland
DE-RP: Hunsrück; Westerwald; Eifel; Pfalz=Palatinate
DE-SN: Erzgebirge=Ore Mountains; Vogtland; Lausitz=Lusatia; Oberlausitz
DE-BB: Uckermark; Spreewald; Prignitz
DE-BW: Schwarzwald=Black Forest; Schwaben=Swabia; Kraichgau
DE-ST: Altmark
DE-HE: Odenwald; Rhein-Main-Gebiet
DE-SH: Dithmarschen; Holstein; Nordfriesland=North Frisia
EU: Europa=Europe; Osteuropa=Eastern Europe; Westeuropa=Western Europe; Mitteleuropa=Central Europe;
  Südeuropa=Southern Europe; Südosteuropa=Southeastern Europe; Nordeuropa=Northern Europe; Skandinavien=Scandinavia;
  Balkan|Westbalkan=Balkans|Western Balkans; Baltikum=Baltics;
  Kaukasus|Nordkaukasus|Südkaukasus=Caucasus|North Caucasus|South Caucasus; Jugoslawien=Yugoslavia;
  Sowjetunion=Soviet Union; DDR|Ostdeutschland=East Germany; Westdeutschland=West Germany; Lappland=Lapland;
  Britische Inseln=British Isles
AS: Asien=Asia; Ostasien=East Asia; Südostasien=Southeast Asia; Südasien=South Asia; Zentralasien=Central Asia;
  Naher Osten|Nahost|Mittlerer Osten=Middle East; Golfregion=Gulf; Arabische Halbinsel=Arabian Peninsula;
  Korea|Koreanische Halbinsel=Korea|Korean Peninsula; Indochina; Mesopotamien=Mesopotamia; Levante=Levant;
  Hindukusch=Hindu Kush
AFR: Afrika=Africa; Nordafrika=North Africa; Westafrika=West Africa; Ostafrika=East Africa;
  Südliches Afrika=Southern Africa; Sahel|Sahelzone=Sahel; Horn von Afrika=Horn of Africa; Maghreb; Sahara;
  Subsahara-Afrika=Sub-Saharan Africa
AME: Nordamerika=North America; Südamerika=South America; Lateinamerika=Latin America;
  Mittelamerika|Zentralamerika=Central America; Karibik=Caribbean; Neuengland=New England; Mittlerer Westen=Midwest;
  Silicon Valley; Bay Area; Ostküste=East Coast; Westküste=West Coast; Amazonien=Amazonia; Cape Cod
OC: Ozeanien=Oceania; Polynesien=Polynesia; Arktis=Arctic
`;
