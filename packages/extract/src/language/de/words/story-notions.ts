import { groups } from '../../../core/word-list.ts';

/**
 * German words for people, things and actions in the news. The words of a group have nearly the same meaning. They are
 * treated as equal when articles of different outlets are compared. The first word of a group is the notion. The names
 * of the notions are the same in all languages.
 *
 * An entry matches all its inflected forms. `*` matches any ending. Entries of at least six letters also match at the
 * end of a compound ("Lokführer").
 */
export const STORY_NOTIONS = groups(`
  DRIVER fahrer fahrerin führer lenker lenkerin chauffeur; PASSENGER fahrgast fahrgäste passagier* reisende* insasse insassen fluggast fluggäste;
  TRACK gleis schiene; LINE strecke; TRUCK lastwagen lkw laster lastzug; CAR auto pkw wagen fahrzeug; BUS bus bussen busse busses; TRAM tram straßenbahn;
  MOTORCYCLE motorrad* motorräder* motorroller* mofa* moped* biker bikerin; BICYCLE fahrrad* fahrräder* radfahrer* radlerin radler pedelec* e-bike*; PEDESTRIAN fußgänger* passant*; SCOOTER e-scooter* scooter* elektroroller*;
  FLIGHT flug flüge flügen; AIRPORT flughafen airport; AIRLINE airline fluggesellschaft fluglinie; PILOT pilot pilotin;
  CREW besatzung* crew mannschaft; CAPTAIN kapitän kapitänin; TUG schlepper; SHORE küste ufer; RUN-AGROUND gestrandet* strandung*;
  UNION gewerkschaft gewerkschafter gewerkschafterin; EMPLOYER arbeitgeber arbeitgeberin; WAGE lohn löhne löhnen gehalt gehälter tarifvertrag tariflohn;
  WORKFORCE belegschaft beschäftigte* mitarbeiter* angestellte*; JOB stelle stellen arbeitsplatz arbeitsplätze job jobs; WORKS-COUNCIL betriebsrat betriebsrät*;
  STRIKE streik streiken streikt streikte streikten bestreik* gestreikt ausstand ausstands ausständ* arbeitsniederlegung*;
  RALLY kundgebung demo demonstration* demonstrant* demonstrier* protestzug;
  MERGER fusion* fusionier* zusammenschluss zusammenschlüsse übernahme* zukauf aufkauf; TAKE-OVER schluckt schlucken geschluckt;
  PURCHASE kauf käufe kaufen kauft kaufte gekauft erwerb erwerben erwarb erworben; SALE verkauf*; RIVAL konkurren* wettbewerber rivale rivalen rivalin;
  MAKER hersteller herstellerin produzent; PLANT werk werks werke fabrik; SHARE aktie anteilsschein; SHAREHOLDER aktionär* anteilseigner;
  ANTITRUST kartellamt kartellbehörde wettbewerbshüter; SUBSIDIARY tochterfirma tochterunternehmen; INVESTOR investor* geldgeber; COMPANY unternehmen firma konzern betrieb;
  BANKRUPT insolven* pleite konkurs bankrott zahlungsunfähig*; CREDITOR gläubiger; REVENUE umsatz umsätze; PROFIT gewinn gewinne; LOSS verlust verluste; HEADQUARTERS zentrale hauptsitz stammsitz;
  CUSTOMER kunde kunden kundin; SUPPLIER zulieferer lieferant versorger; BOARD vorstand aufsichtsrat; MANAGING-DIRECTOR geschäftsführ* vorstandschef* konzernchef*;
  PROSECUTOR staatsanwalt* oberstaatsanwalt* staatsanwält* oberstaatsanwält* generalstaatsanwalt* ankläger; INVESTIGATION ermittlung* ermittelt* ermitteln ermittler* untersuchung* untersucht* untersuchen;
  JUDGE richter richterin; COURT gericht amtsgericht landgericht oberlandesgericht bundesgerichtshof; LAWYER anwalt anwälte anwältin rechtsanwalt verteidiger verteidigerin;
  PRISON gefängnis haft haftstrafe freiheitsstrafe justizvollzugsanstalt; DEFENDANT angeklagte*; SUSPECT verdächtige* tatverdächtige* beschuldigte*; CHARGE anklage* angeklagt;
  APPEAL revision berufung beschwerde; CONVICT verurteil* schuldspruch; ACQUIT freispruch* freigesprochen*; SUE klage klagen verklag* kläger; COMPENSATION schadenersatz schadensersatz entschädigung* schmerzensgeld;
  FRAUD betrug betrüger* veruntreu* untreue; BRIBE korrupt* bestech* schmiergeld; STAB messerattacke messerangriff erstochen* messerstich; SHOOT erschossen* schüsse schießerei; POISON gift vergift*;
  THEFT diebstahl diebstähle gestohlen* stahl stehlen stehlt einbruch einbrüche einbrecher* eingebrochen dieb diebe raub räuber geraubt raubte* beute kunstraub;
  MASKED maskiert* vermummt*; RANSOM lösegeld; BLACKMAIL erpress*; HACKER hacker* hackerangriff cyberangriff cyberattacke; PERPETRATOR täter täterin;
  FLEE flucht flüchtig* geflohen floh geflüchtet; MANHUNT fahndung* fahndet*; WEAPON waffe waffen schusswaffe; KNIFE messer;
  FIREFIGHTER feuerwehr* brandbekämpf*; RESCUER retter rettungskräfte helfer einsatzkräfte bergwacht seenotretter; AMBULANCE krankenwagen rettungswagen rettungsdienst notarzt;
  HELICOPTER hubschrauber helikopter; DOCTOR arzt ärzte ärztin mediziner medizinerin; PATIENT patient* kranke; HOSPITAL krankenhaus krankenhäuser klinik klinikum hospital spital;
  NURSE pfleger* pflegekr* krankenschwester; BIRTH geburt geburtshilfe kreißsaal; INJURY verletz* schwerverletz* leichtverletz* verwundet* blessur*; DEAD tote toten toter todesopfer leiche leichen leichnam;
  LANDSLIDE erdrutsch* felssturz hangrutsch murenabgang steinschlag; AVALANCHE lawine; FLOOD hochwasser überschwemm* überflut* flut fluten; DAM damm deich staudamm; DROUGHT dürre trockenheit; HEAT hitze hitzewelle;
  BURN brannt* brennt brennen abgebrannt niedergebrannt* ausgebrannt* flamme flammen; ARSON brandstift* brandanschlag brandsatz; SMOKE rauch qualm; EXPLODE explo* detonier* detonation*;
  COLLIDE zusammengestoßen* zusammenstoß* zusammenprall* kollidier* kollision* prallte prallten frontalunfall; DERAIL entgleis*;
  CRASH unfall unfälle unglück unglücke verunglück*; COLLAPSE eingestürzt* einsturz* zusammengebrochen* zusammenbruch; CRACK riss risse rissen;
  BUILDING gebäude bauwerk; DEMOLISH abriss* abgerissen* abreißen abzureißen; NEW-BUILDING neubau*; DETOUR umleitung* umweg*; MOTORWAY autobahn;
  CLOSURE sperrung* gesperrt* geschlossen* schließ* schließung* stillgelegt* stilllegung*; OPENING eröffn* einweih*;
  MAYOR bürgermeister* oberbürgermeister* rathauschef* ortsbürgermeister*; COUNCIL stadtrat gemeinderat kreistag stadtverordnet*; TOWN-HALL rathaus; GOVERNOR gouverneur* statthalter landrat landrätin regierungschef*;
  PARLIAMENT parlament* bundestag landtag abgeordnetenhaus; LAWMAKER abgeordnet* parlamentarier*; OPPOSITION opposition*; COALITION koalition* regierungsbündnis; MINISTER minister ministerin ressortchef;
  ELECTION wahl wahlen wahlsieg stichwahl; VOTER wähler* wahlberechtigt*; CANDIDATE kandidat* bewerber*; VOTE abstimm* abgestimmt votum;
  RESIGN rücktritt* zurückgetreten* zurücktreten zurücktritt abdank* amtsverzicht; SUCCESSOR nachfolg*; APPOINT ernenn* ernannt* berufen; DISMISS entlass* entließ gefeuert beurlaub* freigestellt* rauswurf rausgeworfen trennung;
  TREATY vertrag verträge abkommen; SIGN unterzeichn* unterschr*; NEGOTIATE verhandl* tarifgespräch* tarifverhandl* tarifkonflikt tarifstreit; AGREE einig* geeinigt* verständigt* vereinbar*; BORDER grenze grenzen grenzgebiet; AMBASSADOR botschafter*; EMBASSY botschaft;
  COMPROMISE kompromiss*; OFFER angebot offerte; DEMAND forderung*; REJECT ablehn* abgelehnt* zurückgewiesen*; BAN verbot* verbiet* untersag*; APPROVE genehmig* bewillig* gebilligt* billig*; PROBE prüf* geprüft* überprüf*;
  COACH trainer trainerin coach cheftrainer; CLUB klub fußballklub fußballverein; GOAL tor treffer; MATCH spiel spiele partie begegnung; TEAM team elf; CUP pokal; LEAGUE liga bundesliga zweitligist drittligist erstligist; PENALTY elfmeter strafstoß;
  DEFEAT niederlage* pleite verlor verloren unterlag unterlegen; WIN sieg siege sieger siegte* gewann gewonnen besiegt* bezwang* bezwungen schlug; STADIUM stadion arena; FAN fan fans anhänger; STRIKER stürmer torjäger; GOALKEEPER torwart torhüter; DRAW unentschieden remis;
  WRITER schriftsteller* autorin dichter*; POET lyriker*; ACTOR schauspieler* darsteller*; DIRECTOR regisseur*; MUSICIAN musiker*; SINGER sänger*; PAINTER maler malerin; ARTIST künstler*;
  PRIZE auszeichnung* preisträger* ausgezeichnet*; JURY jury; FESTIVAL festival festspiele filmtage filmfest; FILM film filme kinofilm; NOVEL roman romane; BOOK buch bücher; MUSEUM museum; EXHIBITION ausstellung*; FUNERAL begräbnis beerdigung* beisetzung* trauerfeier*; OBITUARY nachruf; BORN geboren*;
  SCHOOL schule schulen schüler schülerin* grundschule gymnasium; TEACHER lehrer* lehrkr*; STUDENT student* studierende*; UNIVERSITY universität* hochschule; CHURCH kirche kirchen; BISHOP bischof* bischöf*; PRIEST priester pfarrer pfarrerin; POPE papst;
  SATELLITE satellit*; ROCKET rakete; SPACECRAFT raumschiff raumfähre raumsonde shuttle spaceshuttle; ASTRONAUT astronaut* raumfahrer* kosmonaut*; RESEARCHER forscher* wissenschaftler* fachleute experte experten expertin;
  REPORT zwischenbericht gutachten abschlussbericht; WITNESS zeuge zeugen zeugin augenzeug*; RESIDENT anwohner* einwohner* bewohner*; TOURIST tourist* urlauber*; REFUGEE flüchtling* geflüchtete* asylbewerber*;
  VIRUS virus viren coronavirus; VACCINE impf* impfstoff; INFECTION infektion* infiziert* ansteckung*; EPIDEMIC epidemie* pandemie* seuche; FARMER landwirt* bauer bauern; ANIMAL tier tiere; DOG hund hunde; BEAR bär bären; WOLF wolf wölfe;
  DATA daten datenleck datenschutz; COMPUTER computer rechner; INTERNET internet netz online darknet; PHONE handy smartphone telefon; SOFTWARE software programm; ELECTRICITY strom stromnetz elektrizität; OUTAGE stromausfall blackout; GAS gas erdgas; OIL öl erdöl; NUCLEAR atomkraft* kernkraft* atom* nuklear*;
  SPILL ausgelaufen* leck; RAILWAY bahn eisenbahn; DELAY verspät* verzöger*; CANCEL gestrichen* abgesagt* annullier* absage*; POSTPONE verschieb* verschob* vertag*; DEADLINE frist;
  BOMB bombe bomben sprengsatz sprengstoff; TROOPS truppe truppen soldat* militär armee; TERROR terror*; HOSTAGE geisel geiseln; TRUCE waffenruhe waffenstillstand feuerpause; PEACE frieden friedens*; REFORM reform*; BUDGET haushalt etat budget; DEBT schuld schulden; TAX steuer steuern; LOAN kredit darlehen bürgschaft; RENT miete mieten; RISE anstieg steigerung erhöh*; CUT kürz* abbau gestrichen; CHAOS chaos; SIGNAL signal signale signaltechnik; HELMET helm helme; DAMAGE schaden schäden beschädig* sachschaden`);
