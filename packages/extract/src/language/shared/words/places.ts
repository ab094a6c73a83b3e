import { entries } from '../../../core/word-list.ts';

/** Countries, regions and cities that are common in the news, with their German and English names. */
export const PLACES = entries(`
  Deutschland Germany Österreich Austria Schweiz Switzerland Frankreich France Italien Italy Spanien Spain Portugal
  Großbritannien England Schottland Scotland Wales Irland Ireland Nordirland Niederlande Holland Netherlands Belgien
  Belgium Luxemburg Luxembourg Dänemark Denmark Schweden Sweden Norwegen Norway Monaco Liechtenstein Andorra Finnland Finland Island Iceland Polen
  Poland Tschechien Czechia Slowakei Slovakia Slowenien Slovenia Ungarn Hungary Rumänien Romania Bulgarien Bulgaria
  Griechenland Greece Türkei Turkey Zypern Cyprus Malta Kroatien Croatia Serbien Serbia Bosnien Bosnia Kosovo
  Montenegro Albanien Albania Mazedonien Macedonia Estland Estonia Lettland Latvia Litauen Lithuania Weißrussland
  Belarus Ukraine Russland Rußland Russia Moldau Moldawien Moldova Georgien Georgia Armenien Armenia Aserbaidschan
  Azerbaijan Kasachstan Kazakhstan Usbekistan Uzbekistan Kirgisistan Tadschikistan Turkmenistan China Japan Nordkorea
  Südkorea Korea Mongolei Mongolia Taiwan Hongkong Vietnam Laos Kambodscha Cambodia Thailand Malaysia Singapur
  Singapore Indonesien Indonesia Philippinen Philippines Myanmar Birma Burma Bangladesch Bangladesh Indien India
  Pakistan Afghanistan Nepal Bhutan Iran Irak Iraq Syrien Syria Libanon Lebanon Israel Palästina Palestine Jordanien
  Jordan Saudi-Arabien Jemen Yemen Oman Katar Qatar Bahrain Kuwait Ägypten Egypt Libyen Libya Tunesien Tunisia
  Algerien Algeria Marokko Morocco Sudan Südsudan Äthiopien Ethiopia Eritrea Somalia Kenia Kenya Uganda Tansania
  Tanzania Ruanda Rwanda Burundi Kongo Congo Angola Sambia Zambia Simbabwe Zimbabwe Mosambik Mozambique Namibia
  Botswana Südafrika Nigeria Niger Mali Ghana Senegal Togo Benin Kamerun Cameroon Tschad Chad Liberia Madagaskar USA
  Amerika America Kanada Canada Mexiko Mexico Kuba Cuba Haiti Jamaika Jamaica Guatemala Honduras Nicaragua Panama
  Kolumbien Colombia Venezuela Ecuador Peru Bolivien Bolivia Brasilien Brazil Paraguay Uruguay Argentinien Argentina
  Chile Australien Australia Neuseeland Europa Europe Asien Asia Afrika Africa Südamerika Nordamerika Lateinamerika
  Nahost Balkan Kaukasus Krim Crimea Donbass Tibet Kurdistan Tschetschenien Chechnya Gaza Gazastreifen Westjordanland
  Katalonien Catalonia Bayern Bavaria Baden-Württemberg Hessen Sachsen Sachsen-Anhalt Thüringen Brandenburg
  Niedersachsen Nordrhein-Westfalen Rheinland-Pfalz Saarland Schleswig-Holstein Mecklenburg-Vorpommern Tirol
  Steiermark Kärnten Vorarlberg Burgenland Kalifornien California Texas Florida Alaska Hawaii Louisiana Virginia Ohio
  Michigan Illinois Arizona Delaware Pennsylvania Berlin Hamburg München Munich Köln Cologne Frankfurt Stuttgart
  Düsseldorf Dortmund Essen Leipzig Dresden Hannover Nürnberg Bremen Duisburg Bochum Wuppertal Bielefeld Bonn Münster
  Karlsruhe Mannheim Augsburg Wiesbaden Kiel Mainz Magdeburg Erfurt Rostock Kassel Freiburg Saarbrücken Potsdam
  Schwerin Chemnitz Halle Heidelberg Darmstadt Regensburg Ulm Göttingen Jena Lübeck Oldenburg Wolfsburg Braunschweig
  Aachen Koblenz Trier Weimar Wien Vienna Graz Linz Salzburg Innsbruck Zürich Zurich Bern Basel Genf Geneva Lausanne
  Davos Luzern Paris Lyon Marseille Straßburg Strasbourg Nizza Nice Toulouse London Manchester Liverpool Birmingham
  Edinburgh Glasgow Belfast Dublin Brüssel Brussels Antwerpen Amsterdam Rotterdam Kopenhagen Copenhagen Stockholm
  Malmö Oslo Helsinki Reykjavik Warschau Warsaw Krakau Danzig Prag Prague Brünn Bratislava Budapest Bukarest
  Bucharest Sofia Belgrad Belgrade Zagreb Ljubljana Sarajevo Skopje Tirana Athen Athens Istanbul Ankara Rom Rome
  Mailand Milan Neapel Naples Turin Venedig Venice Florenz Florence Genua Madrid Barcelona Valencia Sevilla Lissabon
  Lisbon Kiew Kyiv Kyjiw Charkiw Kharkiv Odessa Mariupol Lwiw Lviv Cherson Minsk Moskau Moscow Petersburg Tiflis
  Eriwan Baku Riga Vilnius Tallinn Tokio Tokyo Osaka Fukushima Peking Beijing Shanghai Wuhan Seoul Pjöngjang
  Pyongyang Hanoi Bangkok Jakarta Manila Delhi Neu-Delhi Mumbai Kalkutta Islamabad Karatschi Karachi Kabul Kandahar
  Teheran Tehran Bagdad Baghdad Mossul Mosul Basra Damaskus Damascus Aleppo Homs Beirut Amman Jerusalem Haifa
  Ramallah Riad Riyadh Dubai Doha Abu-Dhabi Kairo Cairo Tripolis Tripoli Bengasi Tunis Algier Rabat Khartum Khartoum
  Addis Nairobi Kampala Kigali Johannesburg Kapstadt Pretoria Lagos Abuja Accra Dakar Washington Boston Chicago
  Philadelphia Houston Dallas Miami Atlanta Seattle Detroit Denver Toronto Ottawa Montreal Vancouver Havanna Havana
  Bogota Bogotá Caracas Lima Santiago Brasilia Brasília Sydney Melbourne Canberra Wellington Auckland Manhattan
  Brooklyn Camp Kreml Kremlin Vatikan Vatican Hollywood Guantanamo Guantánamo Minneapolis Orlando Reno Glarus Sotschi
  Sochi Kasan Kazan Elmau Heiligendamm Ramstein Hiroshima Nagasaki Tschernobyl Chernobyl Lampedusa Bali Sumatra Java
  Aceh Kaschmir Kashmir Darfur Srebrenica Nord-Stream Ostsee Nordsee Mittelmeer Atlantik Pazifik Alpen Mallorca Ibiza
  Südostasien Zentralasien Osteuropa Westeuropa Skandinavien Jugoslawien Fidschi Suriname Rhein Donau Elbe Oder
`);

/** Places and seats of government with two-word names. */
export const PLACE_PAIRS = entries(`
  Vereinigte_Staaten Vereinigten_Staaten Vereinigtes_Königreich Vereinigten_Königreich United_States United_Kingdom
  New_York New_Orleans New_Jersey New_Mexico New_Hampshire New_Delhi New_Zealand Los_Angeles San_Francisco San_Diego
  San_Antonio Las_Vegas Rio_Janeiro São_Paulo Buenos_Aires Saudi_Arabia South_Africa South_Korea North_Korea
  South_Sudan Hong_Kong Abu_Dhabi Tel_Aviv Sri_Lanka Costa_Rica El_Salvador Puerto_Rico Papua_Neuguinea Camp_David
  St._Petersburg Sankt_Petersburg Bad_Homburg Kap_Verde Burkina_Faso Sierra_Leone North_Carolina South_Carolina
  West_Virginia Vereinte_Nationen Vereinten_Nationen Europäische_Union Europäischen_Union United_Nations
  European_Union White_House Weißes_Haus Weißen_Haus Weiße_Haus Weißen_Hauses Downing_Street Wall_Street Capitol_Hill
  Nord_Stream West_Bank Middle_East Naher_Osten Nahen_Osten
`);

/** Place names that often refer to a person or something else. They only count as places after a preposition. */
export const UNCLEAR_PLACES = entries(`
  Georgia Jordan Island Montana Virginia Devon Kent Essex Surrey Sussex Dorset Cornwall Norfolk Suffolk Somerset Cumbria
  Hesse Guerrero Tabasco Sonora Marken Limburg Franken Holstein Westfalen Pommern Trinidad Dominica Samoa Guinea Tonga
  Togo Chad Niger Man Jersey Guernsey Champagne Lorraine Provence Burgund Savoy Navarre Castile Attica Epirus Flores
  Negros Cebu Samar Leyte Rhodes Kos Samos Chios Capri Elba Madeira Bahia Amazonas Cauca Papua Shan Rif Swat Assam
  Bihar Sinai Anglesey Orkney Shetland Kodiak Tasmania Labrador Victoria Ulster Munster Leinster Leyland Padua Kanton
  Canton Kut Hama Hilla Kara Amara Zubair Kiew Engels Kirow Kirov Korolev Koroljow Königsberg Wladimir Vladimir Artem
  Perm Orel Tula Pensa Tver Gorky Posen Thorn Memel Kronstadt Breslau Laibach Kaschau Oppeln Siena Posadas Concord
  Seeland Fünen Hermannstadt Klausenburg Lemberg Pressburg Brunswick Angel Acre Tyre Sidon Constance Basle Berne
  Lucerne Sion Sitten Neuenburg Freiburg Biel Hanover Madras Bombay Saigon Mecca Mekka Medina Alexandria Batman Hull
  Dakota Carolina Delaware Indiana Maine Tennessee Maryland Alberta Yukon Brandenburg Punjab Sindh Balkh Logar Wardak Ituri Katanga Borno
  Limpopo Amhara
`);
