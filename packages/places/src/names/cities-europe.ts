/** European cities by country or region. Selected from GeoNames (CC BY 4.0); German names added. */
export const CITIES_EUROPE = `
AD: Andorra la Vella
AL: Durrës|Durres; Elbasan; Shkodër; Tirana; Vlorë
AM: Gyumri; Jerewan|Eriwan=Yerevan; Vanadzor
AT: Wien=Vienna
AT-1: Eisenstadt
AT-2: Klagenfurt; Villach
AT-3: Baden; Mödling; St. Pölten|Sankt Pölten; Wiener Neustadt
AT-4: Bad Ischl; Hallstatt; Linz; Mauthausen; Steyr
AT-5: Salzburg
AT-6: Graz
AT-7: Innsbruck; Ischgl; Kitzbühel; Kufstein; Lienz; Sölden
AT-8: Bregenz; Dornbirn; Feldkirch; Lech; Lustenau
AX: Mariehamn
AZ: Baku; Gandscha=Ganja; Lenkoran=Lankaran; Mingelchaur; Saatlı; Schuscha=Shusha; Stepanakert; Sumqayıt; Yevlakh
BA: Banja Luka; Bihać; Goražde; Mostar; Pale; Sarajevo; Srebrenica; Tuzla; Višegrad; Zenica
BE: Antwerpen=Antwerp; Brugge; Brügge=Bruges; Brüssel=Brussels; Charleroi; Eupen; Gent=Ghent; Löwen=Leuven;
  Lüttich=Liège; Mecheln=Mechelen; Molenbeek; Mons; Namur; Ostende=Ostend; Spa-Francorchamps; Waterloo; Ypern=Ypres;
  Zeebrugge
BG: Burgas; Dobritsch=Dobrich; Jambol=Yambol; Pernik; Plewen=Pleven; Plowdiw=Plovdiv; Russe=Ruse; Schumen=Shumen;
  Sliwen=Sliven; Sofia; Stara Sagora=Stara Zagora; Warna=Varna
BY: Baranowitschi=Baranovichi; Bobruisk=Babruysk|Bobruisk; Brest; Gomel|Homel=Gomel|Homel;
  Grodno|Hrodna=Grodno|Hrodna; Minsk; Mogiljow|Mahiljou=Mogilev|Mahilyow; Witebsk|Wizebsk=Vitebsk
CH: Aarau; Baar; Basel=Basel|Basle; Bellinzona; Bern=Bern|Berne; Biel; Blatten; Chur; Crans-Montana; Davos; Dietikon;
  Emmen; Frauenfeld; Freiburg im Üechtland=Fribourg; Genf=Geneva; Glarus; Interlaken; Köniz; Kriens;
  La Chaux-de-Fonds; Lausanne; Locarno; Lugano; Luzern=Lucerne; Montreux; Neuenburg=Neuchâtel; Rapperswil; Riehen;
  Schaffhausen; Sitten=Sion; Solothurn; St. Gallen|Sankt Gallen; St. Moritz; Thun; Uster; Vernier; Winterthur;
  Yverdon-les-Bains; Zermatt; Zug; Zürich=Zurich
CY: Famagusta; Larnaka=Larnaca; Limassol; Nikosia=Nicosia; Paphos
CZ: Brünn=Brno; České Budějovice; Hradec Králové; Karlsbad|Karlovy Vary=Karlovy Vary; Liberec; Lidice; Olomouc;
  Ostrau|Ostrava=Ostrava; Pardubice; Pilsen=Pilsen|Plzeň; Prag=Prague; Temelin|Temelín=Temelín;
  Theresienstadt=Terezín|Theresienstadt; Ústí nad Labem
DE: Berlin; Bremen; Bremerhaven; Hamburg
DE-BB: Bernau|Bernau bei Berlin; Brandenburg|Brandenburg an der Havel; Cottbus; Eberswalde; Eisenhüttenstadt;
  Falkensee; Forst; Frankfurt an der Oder; Fürstenwalde; Guben; Hennigsdorf; Hohen Neuendorf; Königs Wusterhausen;
  Luckenwalde; Ludwigsfelde; Neuruppin; Oranienburg; Potsdam; Prenzlau; Rathenow; Ravensbrück; Schwedt; Senftenberg;
  Strausberg; Wittenberge
DE-BW: Aalen; Achern; Albstadt; Backnang; Bad Mergentheim; Bad Rappenau; Baden-Baden; Balingen;
  Biberach|Biberach an der Riß; Bietigheim-Bissingen; Böblingen; Bretten; Bruchsal; Bühl; Calw; Crailsheim; Ditzingen;
  Donaueschingen; Ehingen; Eislingen; Ellwangen; Emmendingen; Eppingen; Esslingen; Ettlingen; Fellbach; Filderstadt;
  Freiburg|Freiburg im Breisgau; Freudenstadt; Friedrichshafen; Gaggenau; Geislingen|Geislingen an der Steige;
  Giengen|Giengen an der Brenz; Göppingen; Heidelberg; Heidenheim|Heidenheim an der Brenz; Heilbronn; Herrenberg;
  Hockenheim; Horb|Horb am Neckar; Karlsruhe; Kehl; Kirchheim|Kirchheim unter Teck; Konstanz; Kornwestheim; Lahr;
  Leimen; Leinfelden-Echterdingen; Leonberg; Leutkirch; Lörrach; Ludwigsburg; Mannheim; Meersburg; Metzingen; Mosbach;
  Mössingen; Mühlacker; Nagold; Neckarsulm; Nürtingen; Oberkirch; Offenburg; Öhringen; Ostfildern; Pforzheim;
  Radolfzell; Rastatt; Ravensburg; Reutlingen; Rheinfelden; Rheinstetten; Rottenburg; Rottweil; Schorndorf;
  Schwäbisch Gmünd; Schwäbisch Hall; Schwetzingen; Sindelfingen; Singen; Sinsheim; Stuttgart; Tübingen; Tuttlingen;
  Überlingen; Ulm; Vaihingen|Vaihingen an der Enz; Villingen-Schwenningen; Waghäusel; Waiblingen; Waldkirch;
  Waldshut-Tiengen; Wangen; Weil am Rhein; Weingarten; Weinheim; Wertheim; Wiesloch; Winnenden
DE-BY: Aichach; Amberg; Ansbach; Aschaffenburg; Augsburg; Bad Kissingen; Bamberg; Bayreuth; Berchtesgaden; Coburg;
  Dachau; Deggendorf; Elmau; Erding; Erlangen; Forchheim; Freising; Friedberg; Fürstenfeldbruck; Fürth; Füssen;
  Garmisch-Partenkirchen; Geretsried; Germering; Gersthofen; Herzogenaurach; Hof; Ingolstadt; Kaufbeuren; Kempten;
  Kitzingen; Königsbrunn; Kulmbach; Landsberg|Landsberg am Lech; Landshut; Lauf|Lauf an der Pegnitz; Lichtenfels;
  Lindau; Memmingen; München=Munich; Neu-Ulm; Neuburg|Neuburg an der Donau; Neumarkt in der Oberpfalz;
  Nürnberg=Nuremberg; Oberammergau; Olching; Passau; Pfaffenhofen|Pfaffenhofen an der Ilm; Regensburg; Rosenheim;
  Roth; Schwabach; Schwandorf; Schweinfurt; Senden; Sonthofen; Starnberg; Straubing; Sulzbach-Rosenberg; Traunreut;
  Unterhaching; Unterschleißheim; Vaterstetten; Waldkraiburg; Weiden; Weilheim; Würzburg; Zirndorf
DE-HE: Bad Hersfeld; Bad Homburg vor der Höhe; Bad Nauheim; Bad Soden am Taunus; Bad Vilbel; Baunatal; Bensheim;
  Bruchköbel; Büdingen; Butzbach; Darmstadt; Dietzenbach; Dillenburg; Dreieich; Eschborn; Eschwege; Flörsheim;
  Frankfurt|Frankfurt am Main=Frankfurt; Friedrichsdorf; Fulda; Gelnhausen; Gießen; Griesheim; Groß-Gerau;
  Groß-Umstadt; Haiger; Hanau|Hanau am Main; Hattersheim; Heppenheim|Heppenheim an der Bergstrasse; Herborn;
  Hofheim|Hofheim am Taunus; Idstein; Karben; Kassel; Kelkheim; Korbach; Lampertheim; Langen;
  Limburg|Limburg an der Lahn; Maintal; Marburg|Marburg an der Lahn; Mörfelden-Walldorf; Mühlheim|Mühlheim am Main;
  Neu Isenburg; Nidderau; Obertshausen; Oberursel; Offenbach; Pfungstadt; Riedstadt; Rodgau; Rüsselsheim;
  Stadtallendorf; Taunusstein; Viernheim; Weiterstadt; Wetzlar; Wiesbaden
DE-MV: Greifswald; Güstrow; Heiligendamm; Neubrandenburg; Neustrelitz; Rostock; Schwerin; Stralsund; Waren;
  Warnemünde; Wismar
DE-NI: Achim; Aurich; Bad Harzburg; Bad Pyrmont; Bad Zwischenahn; Bergen-Belsen; Bramsche;
  Braunschweig=Braunschweig|Brunswick; Buchholz|Buchholz in der Nordheide; Bückeburg; Burgdorf; Buxtehude; Celle;
  Cloppenburg; Cuxhaven; Delmenhorst; Duderstadt; Edewecht; Einbeck; Emden; Eschede; Friesoythe; Ganderkesee; Garbsen;
  Georgsmarienhütte; Gifhorn; Gorleben; Goslar; Göttingen; Hameln; Hannover=Hannover|Hanover; Hannoversch Münden;
  Haren; Helmstedt; Hessisch Oldendorf; Hildesheim; Holzminden; Laatzen; Langenhagen; Leer; Lehrte; Lingen; Lohne;
  Lüneburg; Melle; Meppen; Neu Wulmstorf; Neustadt am Rübenberge; Nienburg; Norden; Nordenham; Nordhorn; Northeim;
  Oldenburg; Osnabrück; Osterholz-Scharmbeck; Papenburg; Peine; Rastede; Rinteln; Ronnenberg; Rotenburg; Salzgitter;
  Schortens; Schwanewede; Seelze; Seesen; Seevetal; Sehnde; Soltau; Stade; Stadthagen; Stuhr; Syke; Uelzen; Varel;
  Vechta; Verden; Wallenhorst; Walsrode; Westerstede; Wilhelmshaven; Winsen; Wittmund; Wolfenbüttel; Wolfsburg;
  Wunstorf
DE-NW: Aachen; Ahaus; Ahlen; Alfter; Alsdorf; Altena; Arnsberg; Attendorn; Bad Berleburg; Bad Honnef; Bad Oeynhausen;
  Bad Salzuflen; Baesweiler; Beckum; Bedburg; Bergheim; Bergisch Gladbach; Bergkamen; Bergneustadt; Bielefeld;
  Bocholt; Bochum; Bonn; Borken; Bornheim; Bottrop; Brilon; Brühl; Bünde; Büren; Castrop-Rauxel; Coesfeld; Datteln;
  Delbrück; Detmold; Dinslaken; Dormagen; Dorsten; Dortmund; Duisburg; Dülmen; Düren; Düsseldorf; Elsdorf; Emmerich;
  Emsdetten; Engelskirchen; Ennepetal; Ennigerloh; Erftstadt; Erkelenz; Erkrath; Eschweiler; Espelkamp; Essen;
  Euskirchen; Frechen; Fröndenberg; Geilenkirchen; Geldern; Gelsenkirchen; Geseke; Gevelsberg; Gladbeck; Goch; Greven;
  Grevenbroich; Gronau; Gummersbach; Gütersloh; Haan; Hagen; Haltern|Haltern am See; Hamm; Hamminkeln; Harsewinkel;
  Hattingen; Heiligenhaus; Heinsberg; Hemer; Hennef; Herdecke; Herford; Herne; Herten; Herzogenrath; Hiddenhausen;
  Hilden; Höxter; Hückelhoven; Hürth; Ibbenbüren; Iserlohn; Jüchen; Jülich; Kaarst; Kamp-Lintfort; Kempen; Kerpen;
  Kevelaer; Kleve; Köln=Cologne; Königswinter; Korschenbroich; Krefeld; Kreuztal; Kürten; Lage; Langenfeld;
  Leichlingen; Lemgo; Lengerich; Lennestadt; Leverkusen; Lindlar; Lippstadt; Lohmar; Löhne; Lübbecke; Lüdenscheid;
  Lüdinghausen; Lünen; Marl; Marsberg; Mechernich; Meckenheim; Meerbusch; Meinerzhagen; Menden; Meschede; Mettmann;
  Minden; Moers; Mönchengladbach; Monheim|Monheim am Rhein; Mülheim; Münster; Netphen; Nettetal; Neuss; Niederkassel;
  Nottuln; Oberhausen; Oelde; Oer-Erkenschwick; Olpe; Opladen; Overath; Paderborn; Petershagen; Plettenberg;
  Porta Westfalica; Pulheim; Radevormwald; Ratingen; Recklinghausen; Remscheid; Rheda-Wiedenbrück; Rheinbach;
  Rheinberg; Rheine; Rietberg; Rösrath; Salzkotten; Sankt Augustin; Schmallenberg; Schwelm; Schwerte; Siegburg;
  Siegen; Soest; Solingen; Sprockhövel; Stadtlohn; Steinfurt; Stolberg; Sundern; Tönisvorst; Troisdorf;
  Übach-Palenberg; Unna; Velbert; Verl; Versmold; Viersen; Vlotho; Voerde; Vreden; Wachtberg; Waltrop; Warburg;
  Warendorf; Warstein; Wegberg; Werdohl; Werl; Wermelskirchen; Werne; Wesel; Wesseling; Wetter; Wiehl; Willich;
  Wilnsdorf; Wipperfürth; Witten; Wülfrath; Wuppertal; Würselen; Xanten; Zülpich
DE-RP: Ahrweiler; Andernach; Bad Kreuznach; Bad Neuenahr-Ahrweiler; Bingen|Bingen am Rhein; Büchel; Frankenthal;
  Germersheim; Haßloch; Idar-Oberstein; Ingelheim|Ingelheim am Rhein; Kaiserslautern; Koblenz=Koblenz|Coblenz;
  Landau in der Pfalz; Ludwigshafen; Mainz; Neustadt; Neuwied; Pirmasens; Ramstein; Speyer; Trier; Worms; Zweibrücken
DE-SH: Ahrensburg; Bad Oldesloe; Brokdorf; Brunsbüttel; Eckernförde; Elmshorn; Flensburg; Geesthacht; Heide; Husum;
  Itzehoe; Kiel; Lübeck; Neumünster; Norderstedt; Pinneberg; Quickborn; Reinbek; Rendsburg; Schleswig; Wacken; Wedel
DE-SL: Blieskastel; Dillingen; Heusweiler; Homburg; Lebach; Merzig; Neunkirchen; Püttlingen; Saarbrücken; Saarlouis;
  Sankt Ingbert; Sankt Wendel; Völklingen
DE-SN: Annaberg-Buchholz; Auerbach; Bautzen; Chemnitz; Coswig; Crimmitschau; Delitzsch; Döbeln; Dresden; Freiberg;
  Freital; Glauchau; Görlitz; Hoyerswerda; Leipzig; Limbach-Oberfrohna; Markkleeberg; Meißen; Pirna; Plauen; Radebeul;
  Riesa; Weißwasser; Werdau; Zittau; Zwickau
DE-ST: Aschersleben; Bernburg; Dessau; Eisleben; Halberstadt; Haldensleben; Halle; Köthen; Magdeburg; Merseburg;
  Naumburg; Quedlinburg; Salzwedel; Sangerhausen; Schönebeck; Staßfurt; Stendal; Weißenfels; Wernigerode; Wittenberg;
  Wolfen; Zeitz
DE-TH: Altenburg; Apolda; Arnstadt; Buchenwald; Eisenach; Erfurt; Gera; Gotha; Greiz; Ilmenau; Jena; Meiningen;
  Mühlhausen; Nordhausen; Rudolstadt; Saalfeld; Sömmerda; Sondershausen; Sonneberg; Suhl; Weimar
DK: Aalborg; Aarhus; Billund; Esbjerg; Helsingør; Kolding; Kopenhagen=Copenhagen; Odense; Roskilde
EE: Tallinn; Tartu
ES: A Coruña|La Coruña; Albacete; Alcalá; Alcobendas; Alcorcón; Algeciras; Alicante; Almería; Ávila; Badajoz;
  Badalona; Barcelona; Benidorm; Bilbao; Burgos; Cádiz|Cadiz; Castellón; Dos Hermanas; Elche; Fuenlabrada;
  Gernika|Guernica; Getafe; Gijón; Girona; Granada; Huelva; Ibiza; Jaén; Jerez; L’Hospitalet de Llobregat; La Laguna;
  Las Palmas; Leganés; Lleida; Logroño; Lorca; Madrid; Málaga; Marbella; Mataró; Móstoles; Murcia; Ourense; Oviedo;
  Palma|Palma de Mallorca; Pamplona; Parla; Reus; Sabadell; San Sebastián|San Sebastian; Santa Coloma de Gramenet;
  Santa Cruz de Tenerife; Santander; Santiago de Compostela; Saragossa=Zaragoza; Segovia; Sevilla=Seville; Tarragona;
  Telde; Terrassa; Torrejón de Ardoz; Torrevieja; Valladolid; Vigo; Vitoria
FI: Espoo; Helsinki; Jyväskylä; Kuopio; Lahti; Oulu; Rovaniemi; Tampere; Turku; Vantaa
FO: Tórshavn
FR: Aix-en-Provence; Ajaccio; Amiens; Angers; Annecy; Argenteuil; Auxerre; Avignon; Avranches; Bayonne; Besançon;
  Biarritz; Bordeaux; Boulogne-Billancourt; Caen; Calais; Cannes; Cergy-Pontoise; Chamonix; Cherbourg;
  Clermont-Ferrand; Colmar; Compiègne; Deauville; Dijon; Dünkirchen=Dunkirk; Évian; Grenoble; La Rochelle; Le Bourget;
  Le Havre; Le Mans; Lille; Limoges; Lourdes; Lyon=Lyon|Lyons; Marseille=Marseille|Marseilles; Metz; Montauban;
  Montpellier; Mulhouse; Nancy; Nantes; Nîmes; Nizza=Nice; Orléans; Paris; Perpignan; Poitiers; Reims; Rennes;
  Roubaix; Rouen; Saint-Étienne; Saint-Quentin-en-Yvelines; Saint-Tropez; Straßburg=Strasbourg; Toulon; Toulouse;
  Tourcoing; Tours; Verdun; Versailles; Villejuif; Villeurbanne
GB-ENG: Aldershot; Amesbury; Ascot; Basildon; Basingstoke; Bath; Bedford; Bexley; Birkenhead; Birmingham; Blackburn;
  Blackpool; Bletchley; Bolton; Bournemouth; Bradford; Brighton; Bristol; Buncefield; Burnley; Burton upon Trent;
  Cambridge; Canterbury; Carlisle; Chelmsford; Cheltenham; Chesterfield; Colchester; Coventry; Crawley; Croydon;
  Dagenham; Derby; Doncaster; Downing Street; Dudley; Eastbourne; Epsom; Exeter; Farnborough; Gatwick; Gillingham;
  Gloucester; Grimsby; Hastings; Heathrow; Hertford; High Wycombe; Hillsborough; Huddersfield; Hull; Ipswich;
  Islington; Leeds; Leicester; Liverpool; London; Luton; Maidstone; Manchester; Mansfield; Middlesbrough; Millom;
  Milton Keynes; Northampton; Norwich; Nottingham; Oldham; Oxford; Peterborough; Plymouth; Poole; Portsmouth; Preston;
  Reading; Rotherham; Salisbury; Sellafield; Sheffield; Silverstone; Slough; Southampton; Southend-on-Sea; St Helens;
  Stansted; Stockport; Stoke-on-Trent; Stratford; Sunderland; Sutton; Sutton Coldfield; Swindon; Telford; Truro;
  Walsall; Warrington; Watford; West Bromwich; Westminster; Wigan; Wimbledon; Winchester; Woking; Wolverhampton; York
GB-NIR: Armagh; Belfast; Enniskillen; Lisburn; Londonderry|Derry; Newry; Omagh
GB-SCT: Aberdeen; Dunblane; Dundee; Edinburgh; Faslane; Glasgow; Gleneagles; Holyrood; Inverness; Lerwick; St Andrews;
  Stirling
GB-WLS: Aberfan; Aberystwyth; Bangor; Cardiff; Newport; Swansea; Wrexham
GE: Batumi; Gori; Kutaissi=Kutaisi; Poti; Sokhumi; Tiflis=Tbilisi; Zchinwali=Tskhinvali; Zugdidi
GG: Saint Peter Port
GI: Gibraltar
GL: Ilulissat; Nuuk; Thule
GR: Athen=Athens; Chania; Delphi; Heraklion; Idomeni; Ioannina; Kalamata; Larisa; Marathon; Moria; Patras;
  Piräus=Piraeus; Thessaloniki|Saloniki=Thessaloniki; Volos
HR: Dubrovnik; Knin; Osijek; Pula; Rijeka; Split; Vukovar; Zadar; Zagreb
HU: Budapest; Debrecen; Győr; Kecskemét; Miskolc; Nyíregyháza; Ödenburg|Sopron=Sopron; Pécs; Szeged; Székesfehérvár
IE: Cork; Donegal; Dublin; Dundalk; Galway; Kilkenny; Limerick; Sligo; Waterford
IM: Douglas
IS: Akureyri; Grindavík|Grindavik; Keflavík|Keflavik; Reykjavík|Reykjavik
IT: Amatrice; Ancona; Assisi; Bari; Bergamo; Bologna; Bozen=Bolzano; Brescia; Brixen=Bressanone; Cagliari; Catania;
  Como; Cortina; Cortina d’Ampezzo; Cremona; Ferrara; Florenz=Florence; Foggia; Genua=Genoa; Imola; L’Aquila;
  Lampedusa; Livorno; Lucca; Mailand=Milan; Mantua; Maranello; Meran=Merano; Messina; Mestre; Modena; Monza;
  Neapel=Naples; Novara; Ostia; Padua; Palermo; Parma; Perugia; Pescara; Pisa; Pompeji=Pompeii; Prato; Ravenna;
  Reggio Calabria; Reggio Emilia; Rimini; Rom=Rome; Salerno; Sanremo; Siena; Syrakus=Syracuse; Tarent=Taranto;
  Treviso; Trient=Trento; Triest=Trieste; Turin; Udine; Venedig=Venice; Verona; Vicenza
JE: Saint Helier
LI: Vaduz
LT: Kaunas; Klaipėda|Memel=Klaipėda; Panevėžys; Šiauliai; Vilnius|Wilna=Vilnius
LU: Esch-sur-Alzette; Luxemburg=Luxembourg; Schengen
LV: Daugavpils; Liepāja; Riga
MC: Monaco
MD: Bălţi; Bender; Chișinău|Chisinau|Kischinau=Chișinău|Chisinau; Tiraspol
ME: Bar; Budva; Kotor; Podgorica
MK: Bitola; Kumanovo; Ohrid; Skopje; Tetovo
MT: Valletta
NL: ’s-Hertogenbosch|Den Bosch; Almere; Amersfoort; Amsterdam; Apeldoorn; Arnhem; Assen; Breda; Delft;
  Den Haag=The Hague; Dordrecht; Eindhoven; Enschede; Groningen; Haarlem; Hilversum; Hoofddorp; Leeuwarden; Leiden;
  Maastricht; Nimwegen|Nijmegen=Nijmegen; Rotterdam; Scheveningen; Tilburg; Utrecht; Venlo; Vlissingen; Zaanstad;
  Zoetermeer; Zwolle
NO: Bergen; Drammen; Hammerfest; Kirkenes; Kristiansand; Lillehammer; Narvik; Oslo; Stavanger; Tromsø; Trondheim
PL: Auschwitz; Bemowo; Białystok; Bielany; Bielitz=Bielsko-Biała; Breslau=Wrocław|Wroclaw; Bydgoszcz; Bytom; Chorzów;
  Dąbrowa Górnicza; Danzig=Gdańsk|Gdansk; Elbląg; Gdynia; Gleiwitz=Gliwice; Gorzów Wielkopolski; Kalisz;
  Kattowitz=Katowice; Kielce; Koszalin; Krakau=Krakow|Kraków; Legnica; Łódź|Lodz|Lodsch; Lublin; Mokotów; Olsztyn;
  Oppeln|Opole=Opole; Oświęcim; Płock; Posen=Poznań|Poznan; Praga Południe; Radom; Ruda Śląska; Rybnik; Rzeszów;
  Sopot; Sosnowiec; Śródmieście; Stettin=Szczecin; Świnoujście; Targówek; Tarnów; Thorn|Toruń=Toruń; Treblinka;
  Tschenstochau=Częstochowa; Tychy; Ursynów; Wałbrzych; Warschau=Warsaw; Włocławek; Zabrze; Zakopane; Zielona Góra
PT: Amadora; Aveiro; Braga; Coimbra; Évora; Faro; Fátima; Funchal; Lissabon=Lisbon; Peniche; Porto=Porto|Oporto;
  Setúbal; Sintra
RO: Arad; Bacău; Brăila; Bukarest=Bucharest; Cluj-Napoca|Klausenburg|Cluj; Constanța|Konstanza=Constanța; Craiova;
  Galați; Hermannstadt|Sibiu=Sibiu; Iași|Iaşi|Jassy=Iași|Iaşi; Kronstadt|Brașov=Brașov; Oradea; Piteşti; Ploieşti;
  Timișoara|Temeswar|Temeschwar=Timișoara|Timişoara
RS: Belgrad=Belgrade; Niš|Nisch=Niš|Nis; Novi Sad; Preševo; Subotica; Zemun
RU: Abakan; Angarsk; Archangelsk=Arkhangelsk; Armawir=Armavir; Astrachan=Astrakhan; Baikonur; Balakowo=Balakovo;
  Balaschicha=Balashikha; Barnaul; Belgorod; Beresniki=Berezniki; Beslan; Biisk=Biysk;
  Blagoweschtschensk=Blagoveshchensk; Brazk=Bratsk; Brjansk=Bryansk; Budjonnowsk=Budyonnovsk; Chabarowsk=Khabarovsk;
  Chanty-Mansijsk=Khanty-Mansiysk; Chimki=Khimki; Derbent; Domodedowo=Domodedovo; Dserschinsk=Dzerzhinsk; Dubna;
  Elista; Engels; Grosny=Grozny; Gudermes; Irkuzk=Irkutsk; Ischewsk=Izhevsk; Iwanowo=Ivanovo; Jakuzk=Yakutsk;
  Jaroslawl=Yaroslavl; Jekaterinburg=Yekaterinburg; Joschkar-Ola=Yoshkar-Ola; Juschno-Sachalinsk=Yuzhno-Sakhalinsk;
  Kaliningrad|Königsberg=Kaliningrad; Kaluga; Kamensk-Uralski=Kamensk-Uralskiy; Kasan=Kazan; Kemerowo=Kemerovo;
  Kirow=Kirov; Komsomolsk; Kostroma; Kowrow=Kovrov; Krasnodar; Krasnojarsk=Krasnoyarsk; Kurgan; Kursk; Kysyl=Kyzyl;
  Lipezk=Lipetsk; Ljuberzy=Lyubertsy; Machatschkala=Makhachkala; Magadan; Magnitogorsk; Maikop=Maykop; Miass;
  Mineralnyje Wody=Mineralnye Vody; Moskau=Moscow; Murmansk; Mytischtschi=Mytishchi;
  Nabereschnyje Tschelny=Naberezhnye Chelny; Naltschik=Nalchik; Nasran=Nazran; Nischnekamsk=Nizhnekamsk;
  Nischnewartowsk=Nizhnevartovsk; Nischni Nowgorod=Nizhny Novgorod; Nischny Tagil=Nizhny Tagil; Norilsk;
  Nowokusnezk=Novokuznetsk; Noworossiisk=Novorossiysk; Nowossibirsk=Novosibirsk; Nowotscherkassk=Novocherkassk; Omsk;
  Orenburg; Orjol=Oryol|Orel; Orsk; Ossa; Pensa=Penza; Perm; Petropawlowsk-Kamtschatski=Petropavlovsk-Kamchatsky;
  Petrosawodsk=Petrozavodsk; Podolsk; Prokopjewsk=Prokopyevsk; Pskow=Pskov; Rjasan=Ryazan;
  Rostow|Rostow am Don=Rostov|Rostov-on-Don; Rubzowsk=Rubtsovsk; Rybinsk; Salawat=Salavat; Samara;
  Sankt Petersburg|St. Petersburg|Petersburg=Saint Petersburg|St. Petersburg|St Petersburg; Saransk; Saratow=Saratov;
  Schachty=Shakhty; Selenograd=Zelenograd; Sewerodwinsk=Severodvinsk; Slatoust=Zlatoust; Smolensk; Sotschi=Sochi;
  Stary Oskol; Stawropol=Stavropol; Sterlitamak; Surgut; Syktywkar=Syktyvkar; Sysran=Syzran; Taganrog; Tambow=Tambov;
  Tjumen=Tyumen; Toljatti=Tolyatti; Tomsk; Tscheboksary=Cheboksary; Tscheljabinsk=Chelyabinsk;
  Tscherepowez=Cherepovets; Tscherkessk=Cherkessk; Tschita=Chita; Tula; Twer=Tver; Ufa; Ulan-Ude; Uljanowsk=Ulyanovsk;
  Ussuriisk=Ussuriysk; Weliki Nowgorod=Veliky Novgorod; Wladikawkas=Vladikavkaz; Wladimir=Vladimir;
  Wladiwostok=Vladivostok; Wolgodonsk=Volgodonsk; Wolgograd=Volgograd; Wologda=Vologda; Wolschski=Volzhskiy;
  Workuta=Vorkuta; Woronesch=Voronezh; Wyborg=Vyborg; Zarskoje Selo=Tsarskoye Selo
SE: Göteborg=Gothenburg; Helsingborg; Jönköping; Kiruna; Linköping; Lund; Malmö; Norrköping; Örebro; Sollentuna;
  Stockholm; Umeå; Uppsala; Västerås; Ystad
SI: Ljubljana|Laibach=Ljubljana; Maribor
SJ: Longyearbyen
SK: Banská Bystrica; Bohunice; Bratislava|Pressburg=Bratislava; Košice|Kaschau=Košice; Nitra; Prešov; Žilina
SM: San Marino
TR: Adana; Adapazarı; Adıyaman; Aksaray; Alanya; Ankara; Antakya|Antiochia=Antakya|Antioch; Antalya; Arnavutköy;
  Ataşehir; Aydın; Bağcılar; Bahçelievler; Balıkesir; Başakşehir; Bodrum; Bursa; Büyükçekmece; Çanakkale; Çankaya;
  Cizre; Çorlu; Çorum; Denizli; Diyarbakır|Diyarbakir; Elazığ; Erzurum; Esenler; Esenyurt; Eskişehir; Gaziantep;
  Gebze; Hatay; Incirlik; Iskenderun; Isparta; Istanbul; Izmir; Izmit; Kahramanmaraş|Kahramanmaras; Karabağlar;
  Kayseri; Kırıkkale; Kızıltepe; Konya; Kuşadası; Kütahya; Malatya; Manisa; Merkezefendi; Mersin; Muratpaşa; Osmaniye;
  Samsun; Sancaktepe; Şanlıurfa|Sanliurfa; Şişli; Sivas; Siverek; Şırnak; Soma; Sultanbeyli; Sultangazi; Suruç;
  Tarsus; Trabzon|Trapezunt=Trabzon; Umraniye; Uşak; Üsküdar; Viranşehir; Zeytinburnu
UA: Altschewsk=Alchevsk; Awdijiwka=Avdiivka; Bachmut=Bakhmut; Berdjansk=Berdyansk; Bila Zerkwa=Bila Tserkva;
  Borodjanka=Borodianka; Brody; Butscha=Bucha; Charkiw|Charkow=Kharkiv|Kharkov; Cherson=Kherson;
  Chmelnyzkyj=Khmelnytskyi; Czernowitz|Tscherniwzi=Chernivtsi; Debalzewe=Debaltseve;
  Dnipro|Dnipropetrowsk=Dnipro|Dnipropetrovsk; Donezk=Donetsk; Enerhodar; Feodossija=Feodosia; Horliwka=Horlivka;
  Irpin; Isjum=Izium|Izyum; Ismajil=Izmail; Iwano-Frankiwsk=Ivano-Frankivsk; Jalta=Yalta; Jenakijewe=Yenakiyeve;
  Jewpatorija=Yevpatoriya; Kamianez-Podilskyi=Kamianets-Podilskyi; Kamjanske=Kamianske; Kertsch=Kerch;
  Kiew|Kyjiw=Kyiv|Kiev; Kramatorsk; Krementschuk=Kremenchuk; Kropywnyzkyj=Kropyvnytskyi; Krywyj Rih=Kryvyi Rih;
  Luhansk|Lugansk; Luzk=Lutsk; Lwiw|Lemberg=Lviv|Lvov; Lyssytschansk=Lysychansk; Makijiwka=Makiivka; Mariupol;
  Melitopol; Mykolajiw=Mykolaiv; Nikopol; Odessa|Odesa; Oleksandrija=Oleksandriya; Pawlohrad=Pavlohrad;
  Poltawa=Poltava; Prypjat=Pripyat; Riwne=Rivne; Saporischschja=Zaporizhzhia|Zaporizhia; Schytomyr=Zhytomyr;
  Sewastopol=Sevastopol; Simferopol; Sjewjerodonezk=Severodonetsk|Sievierodonetsk; Slowjansk=Sloviansk|Slavyansk;
  Sumy; Ternopil; Tscherkassy=Cherkasy; Tschernihiw=Chernihiv; Tschernobyl=Chernobyl|Chornobyl;
  Uschhorod=Uzhhorod|Uzhgorod; Winnyzja=Vinnytsia
VA: Vatikanstadt=Vatican City
XK: Gjakovë; Mitrovica|Kosovska Mitrovica; Mitrovicë; Peja; Pristina|Priština; Prizren
`;
