import { entries } from '../../../core/word-list.ts';
import type { PeopleWords } from '../../../find/people/people-words.ts';

/** German words that occur near the names of people and organizations. */
export const people: PeopleWords = {
  functionWords: entries(`
    der die das den dem des ein eine einer einem einen eines kein keine keiner dieser diese dieses diesem diesen
    jener jene jeder jede jedes sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres unser
    unsere mein meine er sie es ich wir man wer was wo wann wie warum in im an am auf aus bei beim mit nach von vom
    zu zum zur für gegen über unter um durch ohne wegen während seit bis vor hinter neben zwischen ab trotz laut
    gemäß so und oder aber denn sondern sowie doch jedoch auch nur noch schon bereits heute gestern morgen dann
    danach dabei dazu daher deshalb damit dafür dagegen darauf darüber daraufhin zudem außerdem allerdings weiter
    weiterhin nun jetzt hier dort da als wenn weil dass daß ob obwohl nachdem bevor falls viele einige mehrere alle
    beide zwei drei vier fünf sechs sieben acht neun zehn zuvor zuletzt insgesamt unterdessen inzwischen
    mittlerweile gleichzeitig dennoch trotzdem nicht nichts etwa rund knapp fast mehr weniger demnach danach
    zufolge ferner hierzu dazu darin daran davon davor hingegen lediglich sogar selbst ganz sehr nämlich zumindest
    ansonsten sonst anschließend schließlich letztlich offenbar angeblich vermutlich wahrscheinlich vielleicht
    ebenfalls ebenso weder sowohl entweder beides dies jenes etwas jemand niemand manche mancher andere anderer
    anderen anderes weitere weiterer weiteren letzterer letztere ersterer erstere solche einziger selten häufig oft
    erneut wieder wiederum immer kürzlich neulich damals dortige hiesige zunächst ursprünglich tatsächlich
    demgegenüber gleichwohl nichtsdestotrotz andererseits einerseits mithin seither überdies obendrein ohnehin derweil
    einstweilen vorerst stattdessen dementsprechend infolgedessen prompt umgehend hinterher vorher unlängst jüngst
    seinerzeit seinerseits ihrerseits immerhin vielmehr insbesondere darunter einzig folgendes
    zusätzlich nachdem sobald solange besonders alles andernfalls höhnisch besorgt enttäuscht erfreut erleichtert
    verärgert empört zufrieden überrascht schockiert entsetzt unbestritten unklar unbestätigten ungeachtet
    außer mitunter teils teilweise demzufolge dagegen zuerst erstmals nachmittags vormittags abends morgens nachts
    rechts links vorn hinten oben unten draußen drinnen überall nirgends irgendwo bislang bisher soeben sofort sogleich
    samt nebst binnen entlang mangels zwecks anhand infolge anstatt anstelle mithilfe schneller später früher
    stattdessen abermals nochmals vergeblich umgekehrt ausgerechnet übrigens freilich allenfalls keinesfalls
    entsprechend hinsichtlich bezüglich angesichts aufgrund einschließlich anlässlich zugunsten
    jedenfalls gegebenenfalls schlimmstenfalls bestenfalls größtenteils meist meistens`),
  timeSurnames: entries(`
    montag dienstag donnerstag freitag samstag sonntag sonnabend januar märz april mai juni juli august september oktober november dezember
    frühling sommer herbst winter anfang ende`),
  nounSurnames: entries('stern spiegel buch bank ort kreis welt stück teil land zeit'),
  genitiveTimes: entries('der des dieser dieses (?:vergangen|nächst|kommend|letzt|laufend)e[nrs]'),
  privateRoles: entries(`
    (?:(?:an|ein|be)?wohner|nachbar|passant|rentner|kund|besucher|leser|mieter|spaziergänger|urlauber|zuschauer)(?:in|e[ns]?|n|s)?
    zeug(?:in|en?)`),
  subjectPronouns: entries('er sie ich'),
  personPronouns: entries('er ihm ihn'),
  eitherPronouns: entries('sie'),
  firstPersons: entries('ich mein meine meinen meinem meiner mir mich'),
  whoWords: [],
  personalCompounds: entries(String.raw`
    \p{L}*(?:anwalt|anwälte|anwältin|verteidiger|verteidigerin|berater|beraterin|biograf|biografin|regierung|kabinett|lager|koalition)s?
    vertraute[rn]? nachfolger(?:in)? vorgänger(?:in)? ära rede fans? interview familie clan anhänger kritiker gegner besuch
    rücktritt sieg wahl prozess sohn tochter witwe bruder schwester fraktion plan reform doktrin schüler(?:in)? urteil
  `),
  memberLinks: entries('von vom beim'),
  timeAttributes: entries(String.raw`anfang mitte ende \p{L}+e[nmrs]`),
  notNames: entries(`
    januar februar märz april mai juni juli august september oktober november dezember jänner montag dienstag
    mittwoch donnerstag freitag samstag sonnabend sonntag montagabend ende anfang mitte prozent millionen
    milliarden million milliarde tausend hundert euro dollar franken pfund grad meter kilometer kilogramm tonnen
    liter stunden minuten sekunden tage tagen wochen monate monaten jahre jahren jahr uhr mal stück seite artikel
    paragraf absatz nummer band kapitel teil stadt land kreis dorf ort provinz region insel fluss straße platz
    firma konzern unternehmen bank partei verein club zeitung magazin erde staat natur sender agentur nachrichtenagentur ministerium
    regierung amt behörde polizei gericht haus universität institut schule kirche film buch details schüsse auto
    kränze kränzen blumen kerzen geschenke geschenken medaillen urkunden tränen
    kinder gewalt lied album serie spiel projekt programm typ modell klasse flug schiff marke thema familie herren
    damen menschen leute gott herrgott internet twitter facebook youtube wikipedia wikinews google microsoft apple
    gmbh ag bank club spiegel stern zeit bild welt tagesschau ostern weihnachten pfingsten anm red bundestag
    bundesrat landtag kongress senat parlament nationalrat unterhaus oberhaus kommission weltkrieg krieg demokraten
    republikaner klage klagen anzeige auskunft auskünfte anklage berufung revision einspruch widerspruch beschwerde
    antrag anträge maßnahmen hilfe hilfen steine waffen drogen chemikalien sprengstoff tränengas wasserwerfer beute
    knüppel schüsse schuss druck ziel ziele probleme problem schwierigkeiten fragen frage zweifel sorgen konsequenzen
    neuwahlen gespräche reformen fehler versagen betrug verrat schäden schaden unruhen proteste tests umfragen umfrage
    dekret menge unze kilo raum sperma medikamente arbeiten besuch abschied anspruch kontakt beifall applaus dank
    stadtteil flughafen bahnhof schulfach fach enzyklopädie automarke label autobahn bundesstraße bundesland
    bundesländern bundesländer studiengebühren truppen politik religion südosteuropa osteuropa westeuropa mitteleuropa
    frühling lehrling lehrlinge flüchtling flüchtlinge säugling neuling liebling zwillinge häftlinge gelb fc sv tv sc
    vfb vfl tsv tus hsg sg fsv bsc bvb hsv ergebnisse ergebnis antwort antworten angaben zahlen kurs kurse termin
    termine verstöße verstoß bedenken vorwürfe vorwurf gerüchte osten westen norden süden nordosten
    nordwesten südosten südwesten details hinweise beweise belege spuren opfer tote
    verletzte gäste besucher länderparlamente muslime christen juden mehrheit minderheit begründung grundlage weihnachtsbäume kernkraftwerk atomkraftwerk kraftwerk großbrand orkan hurrikan taifun zyklon virus
    krankheit impfstoff impfstoffe mitglied partnerschaft basilika kathedrale dom kapelle insolvenz gehälter löhne
    cholera malaria typhus ebola aids hiv covid corona masern pocken polio influenza tuberkulose diphtherie
    lepra scharlach sars botulismus anthrax milzbrand zika mpox
    kritik angst vorsicht unmut ärger wut misstrauen vertrauen verständnis respekt widerstand gehör einfluss interesse
    rücksicht nachsicht zuversicht geduld protest ratschlag ratschläge zugang einblick einblicke stellung abstand
    besorgnis erleichterung verwunderung rückhalt beistand unrecht
    steuern steuer schulden strafe strafen haft rente renten lohn gewinn gewinne verlust verluste umsatz umsätze`),
  adjectiveEndings: entries('isch lich ig ional ell iv bar sam los haft ierend iert'),
  nationalityEndings: entries('(?:ische|deutsche)[nrsm]?'),
  notNationalities: entries(
    '(?<!stat)istisch ethnisch politisch militärisch technisch logisch kritisch taktisch strategisch parlamentarisch demokratisch ausländisch inländisch heimisch medizinisch psychiatrisch psychisch klinisch historisch diplomatisch akademisch künstlerisch chemisch elektronisch elektrisch praktisch typisch dramatisch gegnerisch kriegerisch verbrecherisch betrügerisch aufständisch bürokratisch symbolisch klassisch provisorisch solidarisch literarisch musikalisch satirisch',
  ).map((ending) => `${ending}e[nrsm]?`),
  inflectedEndings: entries('e en er es em'),
  nominativeEndings: entries('e en er es'),
  obliqueEndings: entries('en er'),
  pluralAdjectiveEndings: entries('e'),
  nounEndings: entries(`
    ung ungen heit heiten keit keiten schaft schaften tion tionen ismus tät täten nis nisse ment isse ieren linge
    kunft sicht bäume nahme nahmen kalien kenner dekret tum chaft enz anz ität ministerium partei insel provinz gruppen medien aussagen system regierung gesetz
    verband behörde gruppe zentrum minute konferenz krise krieg haus land stadt amt gericht recht bank werk markt
    zeit tag jahr stelle kraft platz geld kosten seite frage angaben bericht verfahren entwurf programm dienst
    grippe fieber seuche epidemie pandemie beben angriff abkommen vertrag gipfel`),
  abstractEndings: entries(
    '(?<=.{3})ung (?<=.{3})ungen heit heiten keit keiten schaft schaften tion tionen ismus tät täten nisse? isieren',
  ),
  organizationHeads: entries(`
    fortuna eintracht borussia arminia alemannia
    ministerium regierung administration polizei staatsanwaltschaft anwaltschaft behörde partei gewerkschaft
    unternehmen konzern firma agentur organisation verband vereinigung bund kommission gericht gerichtshof amt
    universität hochschule institut zeitung zeitschrift magazin blatt sender rundfunk botschaft kreml haus kirche
    bank verein club klub rat parlament bundestag bundesrat landtag senat kongress fraktion koalition opposition
    armee militär bundeswehr marine luftwaffe feuerwehr zentrale vorstand aufsichtsrat ausschuss komitee stiftung
    gesellschaft allianz bündnis union liga föderation ministerrat kabinett präsidium sekretariat vatikan pentagon
    stadt gemeinde land staat republik klinik krankenhaus dienst geheimdienst presseagentur wetterdienst
    nachrichtenagentur gemeinschaft regime tribunal bahn delegation geschäftsführung büro kommando kanzlei
    dachverband spiegel stern focus tagesschau reuters handelsblatt hersteller anbieter betreiber netzwerk
    initiative leitung verwaltung marktführer direktion zentrum stadtwerke werke autobauer maschinenbauer flugzeugbauer
    schiffbauer anlagenbauer zulieferer versorger ausrüster discounter versicherer handelskette drogeriekette supermarktkette modekette lieferdienst landkreis bezirk kanton bistum diözese
    reederei werft rechnungshof museum theater zoo verwaltungsrat betriebsrat ministerkonferenz synode direktorat
    presseamt kammer börse presse portal zeitungsverlag verlag miliz nebenklage verteidigung anklage betriebe flughafen nato uno eu
    schule gefängnis vollzugsanstalt brauerei bäckerei genossenschaft konsortium orchester kloster moschee supermarkt
    bibliothek galerie innung krankenkasse küstenwache krisenstab start-up
    gruppe rundschau anzeiger kurier gazette depesche management`),
  organizationEndings: entries('e?s en'),
  placePrepositions: entries('in'),
  pluralOutlets: entries(
    'agenturen zeitungen zeitschriften (?:fernseh|radio|rundfunk|nachrichten)sendern? magazinen portalen portale magazine blättern blätter organisationen gewerkschaften parteien verbänden? vereinen? stiftungen firmen unternehmen konzernen? fluggesellschaften herstellern? gruppen',
  ),
  pluralBodies: entries(
    'agenturen zeitungen sendern? magazinen? firmen konzernen? parteien verbänden? banken universitäten',
  ),
  groupHeads: entries(`
    medien behörden ermittler eltern leute menschen bürger quellen kreise kreisen gewerkschaften parteien staaten länder
    grünen linken linke republikaner demokraten sozialdemokraten christdemokraten liberalen konservativen taliban
    hamas hisbollah rebellen aufständische kritiker experten beobachter analysten organisationen unternehmen
    verbände ministerien zeitungen seiten lager westen kriegsparteien konfliktparteien streitparteien tarifparteien
    opfer minister außenminister teilnehmer forscher wissenschaftler ärzte anwälte richter polizisten anwohner
    augenzeugen zeugen kräfte einheiten ämter gruppen nachbarn gäste betriebsräte
    familie mannschaft besatzung belegschaft jury`),
  ownTexts: [],
  sourceEndings: entries(`
    angabe angaben aussage aussagen ansicht meinung auffassung darstellung einschätzung bericht berichte berichten
    berichts information informationen erkenntnissen erkenntnisse worten worte mitteilung pressemitteilung
    erklärung meldung meldungen studie umfrage gutachten schätzung schätzungen prognose statistik bewertung
    überzeugung urteil stellungnahme interview brief papier entwurf gesetzentwurf dokument dokumente unterlagen
    untersuchung vorwurf vorwürfe forderung kritik spekulationen annahme annahmen auskunft auskünfte sicht
    ermittlungen behauptung behauptungen studien umfragen simulation simulationen analyse analysen berechnung
    berechnungen prognosen zahlen (?<!sol|kandi)daten wunsch titel test tests geschichte beobachtungen recherchen schilderung
    schilderungen zeugenaussagen darstellungen interpretation hinweis hinweise hinweisen lesart artikel
    veröffentlichung nachrichten version zählung zählungen rechnung logik tradition vermutung vermutungen
    einschätzungen verlautbarungen verlautbarung quellenangaben hochrechnung hochrechnungen gerüchte gerüchten rede
    tweet aufruf vorschlag vorschläge vorschlägen website webseite homepage internetseite (?<!be)satzung kalender zeugnis
    katalog ausweis aushang protokoll drehbuch
    drehbüchern lehrbuch tagebuch (?:fahr|spiel|zeit|bau|finanz|haushalts|dienst)plan ^plan ^plänen ^gesetz ^vertrag`),
  articles: entries('d[aeiu][rsenm] eine?[rsnm]?'),
  contractions: entries('am beim im vom zum zur'),
  definite: entries(`
    der die das den dem des dieser diese dieses diesem diesen sein seine seiner seinem seines seinen ihr ihre ihrer
    ihrem ihres ihren`),
  indefinite: entries(`
    ein eine einer einem einen eines mehrere einige viele zwei drei vier andere weitere zahlreiche`),
  pronouns: [
    ['er', 'HE'],
    ['ihm', 'HE'],
    ['dieser', 'HE'],
    ['diese', 'SHE_OR_THEY'],
    ['letzterer', 'HE'],
    ['letztere', 'SHE_OR_THEY'],
    ['sie', 'SHE_OR_THEY'],
    ['ihnen', 'THEY'],
    ['ihr', 'SHE'],
    ['es', 'IT'],
  ],
  possessives: [
    ['sein(?:e[nrsm]?)?', 'HE'],
    ['dessen', 'HE'],
    ['ihr(?:e[nrsm]?)?', 'SHE_OR_THEY'],
    ['deren', 'SHE_OR_THEY'],
  ],
  subjectArticles: [
    ['der', 'HE'],
    ['ein', 'HE'],
    ['die', 'SHE'],
    ['eine', 'SHE'],
    ['das', 'IT'],
    ['ein', 'IT'],
  ],
  coordinators: entries('und sowie noch'),
  pairedCoordinators: entries('als_auch wie_auch'),
  nameJoiners: entries('und sowie mit ,'),
  neuterArticles: entries('das dem des ein einem eines dieses diesem'),
  singularArticles: entries('ein eine einer einem einen eines des dem dieser sein ihr'),
  pluralArticles: entries(
    'die diese alle beide sämtliche mehrere einige viele zwei drei vier andere weitere zahlreiche',
  ),
  agentArticles: entries('der ein eine einer einem'),
  agentEndings: entries('erin er (?<!m)ent entin ant antin ist istin oge ogin ator atorin'),
  agentPluralEndings: entries('er ern innen isten anten enten oren ologen esen leute leuten iker ikern'),
  pluralEndings: entries('en er ern eln innen leute isten anten'),
  severalArticles: entries('die den'),
  actingVerbs: entries('spielt spielte spielen spielten gespielt'),
  portrayalVerbs: entries('verkörpert verkörperte verkörpern verkörperten mimt mimte mimten gemimt'),
  roleFrames: entries(
    'rolle_des rolle_der rolle_von rolle_als titelrolle_des titelrolle_der filmfigur serienfigur romanfigur titelfigur',
  ),
  actingSubjects: entries('er sie der die wer und'),
  fameWords: entries('bekannt berühmt vertraut unvergessen'),
  roleConjunctions: entries('als'),
  companionPrepositions: entries('mit gegen für bei von unter neben zu vor um über an'),
  actingNouns: entries(
    'schauspieler schauspielerin darsteller darstellerin mime film krimi krimis serie fernsehreihe krimireihe filmreihe seifenoper drama komödie musical theater theaterstück',
  ),
  leadingAdverbs: entries('auch aber sowohl nur selbst sogar bereits so jedoch'),
  epithetAdjectives: entries(
    '(?:ehemalig|früher|pensioniert|scheidend|amtierend|gebürtig|gelernt|studiert|langjährig)e[rn]?',
  ),
  demonstratives: entries('dieser diese letzterer letztere'),
  noSpeakers: entries('kein keine keiner keines keinem keinen niemand nichts'),
  afterHead: entries(String.raw`
    des der dieser dieses eines einer seines seiner ihres ihrer dessen deren von vom für um aus bei beim in im am an auf zu zur zum gegen gegenüber mit ohne
    und sowie , \(`),
  authorLinks: entries(`
    des der eines einer dieser dieses seiner ihrer seines ihres von vom dem den einem vieler mehrerer einiger
    mancher zahlreicher verschiedener aller zweier dreier`),
  authorQuantifiers: entries('vieler mehrerer einiger mancher zahlreicher verschiedener aller'),
  authorPrepositions: entries('von vom'),
  citingPhrases: entries('unter_(?:Berufung|Verweis|Bezug|Hinweis)_auf mit_(?:Verweis|Bezug|Berufung)_auf'),
  passingPhrases: [],
  quotingVerbs: [],
  notSpeakers: entries(`
    vormittag nachmittag morgen nacht mitverantwortung anfang mitte ende jahr jahre jahren (?:licht|geschäfts|kalender)jahr(?:e[sn]?)? monat woche tag abend
    ziel grund folge thema fall frage problem lage situation zeit vertrag gesetz artikel plan pläne maßnahme
    maßnahmen demnach danach darin weder passend verglichen stellvertretend unmissverständlich insbesondere folgendes
    einzig antwort idee name euro dollar prozent millionen milliarden kilometer meter gewinn vorhersage fazit fotos? videos?
    auftakt beginn anlass`),
  notSpeakerEndings: entries(`
    vertrag gesetz verordnung richtlinie flugblätter angebote? abschluss einigkeit zitate? sitzung pressekonferenz dekret
    gradmesser höhepunkte? ablehnung begründung unterstützung bestellungen vorschlag vorschläge verlauf reaktion(?:en)?
    (?:fahr|flug|werk)zeuge?n?s? (?:wasser|schein)werfern?s? lautsprechern?s? computern?s? (?:taschen|groß)rechnern?s?
    ^servern?s? ^routern?s? hubschraubern?s? newslettern?s? frachtern?s? kuttern?s? dampfern?s? containern?s?
    (?:flugzeug|hubschrauber|daten|energie)trägern?s? gewittern?s? ^koffern?s? satelliten? lastwagen reaktor(?:en|s)?
    cholera malaria typhus ebola aids masern pocken polio influenza tuberkulose grippe fieber seuchen? epidemien? pandemien?
    straße proteste? entscheidung beschluss ergebnis(?:se)? regelung (?<!(?<!wieder)ver)einigung güter verfassung`),
  roleAdjectives: [],
  // German relations are left out when the roles are read.
  relationRoles: [],
  relationEndings: entries(`
    kollege nachfolger vorgänger freund partner bruder schwester sohn tochter vater mutter frau mann rivale konkurrent
    mitbewerber wettbewerber stellvertreter mitstreiter nachbar gast amerikaner italiener spanier norweger schweizer österreicher niederländer
    belgier engländer holländer kanadier australier japaner isländer ägypter iraner syrer jordanier inder indonesier
    brasilianer argentinier mexikaner kolumbianer kubaner kenianer nigerianer äthiopier südafrikaner marokkaner tunesier
    algerier libyer albaner mazedonier ungar ukrainer georgier armenier aserbaidschaner palästinenser europäer afrikaner
    neuseeländer luxemburger berliner wiener hamburger münchner kölner`),
  surnameEndings: entries(
    '(?<=[a-zäöüß]{2})(?:bauer|becker|fischer|jäger|müller|schäfer|schneider|schuster|wagner|weber|zimmermann)',
  ),
  mutualRelations: entries('kollege kollegin namensvetter'),
  roleTails: [],
  descriptions: [],
  formsOfAddress: [],
  namelessSources: entries(`
    (?:so_)?demnach danach insgesamt folgendes
    (?:(?:de[nmr]|die|das|allen|anderen?|aktuelle[nmr]|bisherige[nmr]|dere?n|dessen|diese[nmr]?|eigene[nmr]?|eingehenden|erste[nmr]?|früheren|ihre[nmr]?|inoffiziellen|jüngsten|letzten|mehreren|neue(?:re|ste)?n|offiziellen|seine[nmr]?|übereinstimmenden|unbestätigten|verschiedenen|vorläufige[nmr]|vorliegenden|weiteren)_)*(?:angaben?|annahmen?|ansicht(?:en)?|auffassung|aussagen?|bekunden|berechnungen|berichten|darstellung|einschätzung(?:en)?|erfahrungen|ergebnis(?:sen)?|erkenntnis(?:sen)?|(?:er)?kenntnisstand|ermittlungen|informationen|meinung|planungen|plänen|schätzung(?:en)?|sicht|stand|überlieferungen|überzeugung|untersuchungen|vermutung(?:en)?|vernehmen|vorstellung(?:en)?|worten)
    (?:der|die|eine)_(?:gesamt)?(?:anteil|anzahl|höhe|menge|summe|zahl)(?:_.*)?
  `),
  anonymousSpeakers: entries('(?:die|diese)_(?:quelle|informantin)'),
  pluralDeterminers: entries(`
    die viele einige mehrere zwei drei vier fünf zahlreiche andere weitere dutzende hunderte tausende`),
  standIns: [],
  epithets: entries(`
    politiker mann frau zeuge junge mädchen manager forscher wissenschaftler rentner experte ökonom volkswirt autor
    schriftsteller künstler musiker sänger schauspieler regisseur jurist mediziner historiker unternehmer gründer
    journalist geistliche landwirt bauer student schüler spieler trainer coach stürmer torwart kapitän diplomat
    physiker chemiker ingenieur informatiker astronom aktivist parlamentarier funktionär architekt designer koch
    wirt komponist dirigent pianist geiger cellist bildhauer maler fotograf dichter tänzer choreograf kurator
    verteidiger torhüter angreifer rennfahrer läufer schwimmer chirurg mathematiker philosoph verleger galerist
    professor nobelpreisträger preisträger weltmeister sieger gewinner veteran pädagoge`),
  trailingQuantifiers: entries('beide übereinstimmend'),
  agencyNouns: entries('agentur nachrichtenagentur presseagentur'),
  broadcasterNouns: entries('sender fernsehsender rundfunksender nachrichtensender'),
  magazineNouns: entries('magazin nachrichtenmagazin'),
  newspaperNouns: entries('zeitung blatt tageszeitung'),
  sameRoles: entries(`
    anwalt/verteidiger/rechtsanwalt/strafverteidiger/rechtsbeistand arzt/mediziner pfarrer/geistlicher/priester
    bürgermeister/rathauschef ministerpräsident/regierungschef ministerpräsident/landeschef trainer/coach/chefcoach
    landwirt/bauer journalist/reporter lehrer/pädagoge polizeipräsident/polizeichef`),
  epithetEndings: entries('loge'),
  headNouns: entries(`

    (?:staats|regierungs|ressort|partei|firmen|konzern|unternehmens|vorstands|vereins|klub|rathaus|amts|verbands)chef(?:in)?s?`),
  headRoles: entries('präsident kanzler premier könig chef vorsitzende minister meister'),
  roleComplements: entries('des der eines einer von vom für in im am bei beim'),
  complementArticles: entries('der den dem'),
  roleDeterminers: [],
  representatives: entries(
    '(?:sprecher|verteidiger|(?<!stell)vertreter|anwalt|anwält|rechtsbeistand|bevollmächtigte|beauftragte)(?:in|innen|en?|[nrs]|es)?',
  ),
  spokespeople: entries('(?:presse)?sprecher(?:in|s)?'),
  companyNouns: entries('unternehmen'),
  spokenForKinds: [
    { kind: 'COMPANY', nouns: entries('konzern unternehmen firm(?:en|a)'), heads: [], starts: [] },
    {
      kind: 'PARTY',
      nouns: entries('partei'),
      heads: entries(String.raw`\p{L}*partei`),
      starts: [],
    },
    { kind: 'OTHER', nouns: entries('polizei'), heads: entries('(?:bundes|landes|kantons)?polizei'), starts: [] },
    {
      kind: 'OTHER',
      nouns: entries('ministeriums?'),
      heads: entries(String.raw`\p{L}*ministeriums?`),
      starts: [],
    },
    { kind: 'OTHER', nouns: entries('regierung'), heads: entries(String.raw`\p{L}*regierung`), starts: [] },
    {
      kind: 'OTHER',
      nouns: entries('gericht(?:e?s)?'),
      heads: entries(String.raw`\p{L}*gericht(?:e?s)?`),
      starts: [],
    },
    {
      kind: 'OTHER',
      nouns: entries('staatsanwaltschaft'),
      heads: entries(String.raw`\p{L}*staatsanwaltschaft`),
      starts: [],
    },
    { kind: 'OTHER', nouns: entries('feuerwehr'), heads: entries('(?:berufs)?feuerwehr'), starts: [] },
    { kind: 'OTHER', nouns: entries('armee militärs? streitkräfte'), heads: entries('armee streitkräfte'), starts: [] },
    { kind: 'OTHER', nouns: entries('miliz'), heads: entries(String.raw`\p{L}*miliz`), starts: [] },
    {
      kind: 'OTHER',
      nouns: entries('bank'),
      heads: entries(
        String.raw`(?!(?:anklage|blut|daten|dreh|ersatz|garten|gen|groß|haus|holz|investment|kirchen|ofen|park|privat|reserve|ruhe|samen|sand|schul|sitz|straf|werk)bank)\p{L}*bank`,
      ),
      starts: [],
    },
    { kind: 'OTHER', nouns: entries('behörde'), heads: entries(String.raw`\p{L}*behörde`), starts: [] },
    { kind: 'OTHER', nouns: entries('gewerkschaft'), heads: entries(String.raw`\p{L}*gewerkschaft`), starts: [] },
    { kind: 'OTHER', nouns: entries('universität uni'), heads: entries('universität'), starts: [] },
    { kind: 'OTHER', nouns: entries('hochschule'), heads: entries(String.raw`\p{L}*hochschule`), starts: [] },
    {
      kind: 'OTHER',
      nouns: entries('klinik(?:en)? klinikums? krankenhaus(?:es)?'),
      heads: entries(String.raw`\p{L}*klinik \p{L}*klinikums? \p{L}*krankenhaus(?:es)?`),
      starts: [],
    },
    { kind: 'OTHER', nouns: entries('stiftung'), heads: entries(String.raw`\p{L}*stiftung`), starts: [] },
    {
      kind: 'OTHER',
      nouns: entries('vereins? [ck]lubs?'),
      heads: [],
      starts: entries('FC SC SV VfB VfL TSV TSG FSV SSV BVB Borussia Eintracht Hertha Fortuna Bayern Werder Schalke'),
    },
  ],
  advocates: entries(
    '(?:rechts)?(?:anwalt|anwalts|anwältin) (?:straf|pflicht)verteidiger(?:in|s)? rechtsbeistand(?:s|es)?',
  ),
  trialAdvocates: entries('verteidiger(?:in|s)?'),
  trialWords: entries(`
    gericht(?:e?s)? prozess(?:es)? angeklagten? anklage beschuldigten? freispruch urteil revision staatsanwalt staatsanwaltschaft
    staatsanwältin untersuchungshaft haftbefehl mandant(?:en|in)? strafkammer`),
  clientLinks: [],
  clientPronouns: entries('der die'),
  clientVerbs: entries('vertritt verteidigt'),
  representativeLinks: entries('von vom der des'),
  attendants: entries(
    '(?<!chef|ober|tier|amts|not|assistenz|betriebs|truppen)(?:arzt|ärztin|ärzten?|ärztinnen|therapeut|therapeutin)',
  ),
  roleArticles: entries('ein eine einer der die das sein seine ihr ihre ex'),
  notDoubtfulNames: [],
  notAcronyms: entries(String.raw`GmbH [MD]d[A-Z]\w* .*\p{Ll}In(?:nen)? StVO PhD`),
  namingWords: entries('namens'),
  obliqueRoleArticles: entries('dem den des einem einen eines seinem seinen ihrem ihren'),
  roleIntroductions: entries('e er en es em das'),
  complementEndings: entries('en er es'),
};
