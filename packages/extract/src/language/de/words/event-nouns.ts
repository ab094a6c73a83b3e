import { entries, groups, words } from '../../../core/word-list.ts';

/**
 * German nouns for events. The first word of a group is the type of event. The names of the types are the same in all
 * languages.
 *
 * An entry is `singular/plural`. `~` after a form marks a word that is too general to name an event without a date.
 */
export const EVENT_NOUNS = groups(`
  CALL telefonat/telefonate telefongespräch/telefongespräche telefoninterview/telefoninterviews anruf~/anrufe~
    videokonferenz/videokonferenzen videoschalte/videoschalten;
  TALKS gespräch/gespräche verhandlung/verhandlungen beratung/beratungen unterredung/unterredungen konsultation/konsultationen
    dialog~/dialoge~ verhandlungsrunde/verhandlungsrunden gesprächsrunde/gesprächsrunden tarifrunde/tarifrunden;
  MEETING treffen/treffen begegnung~/begegnungen~ zusammenkunft/zusammenkünfte sitzung/sitzungen tagung/tagungen
    versammlung/versammlungen;
  SUMMIT gipfel/gipfel gipfeltreffen/gipfeltreffen;
  CONFERENCE konferenz/konferenzen kongress~/kongresse~ parteitag/parteitage pressekonferenz/pressekonferenzen;
  VISIT besuch/besuche staatsbesuch/staatsbesuche reise~/reisen~;
  ELECTION wahl/wahlen stichwahl/stichwahlen neuwahl/neuwahlen wiederwahl;
  VOTE abstimmung/abstimmungen referendum/referenden volksabstimmung/volksabstimmungen bürgerentscheid/bürgerentscheide
    volksentscheid/volksentscheide misstrauensvotum/misstrauensvoten;
  ATTACK anschlag/anschläge angriff/angriffe attentat/attentate luftangriff/luftangriffe
    attacke~/attacken~ messerangriff/messerangriffe;
  BOMBING bombenanschlag/bombenanschläge bombenattentat/bombenattentate bombenexplosion/bombenexplosionen;
  SHOOTING schuss~/schüsse schießerei/schießereien amoklauf/amokläufe;
  INVASION invasion/invasionen einmarsch/einmärsche;
  WAR krieg~/kriege~ schlacht/schlachten gefecht/gefechte;
  EXPLOSION explosion/explosionen detonation/detonationen;
  ANNEXATION annexion/annexionen annektierung;
  CRASH absturz/abstürze unfall/unfälle unglück/unglücke zusammenstoß/zusammenstöße kollision/kollisionen
    untergang/untergänge entgleisung;
  COLLAPSE einsturz/einstürze;
  FIRE brand/brände feuer~ großfeuer/großfeuer waldbrand/waldbrände großbrand/großbrände brandausbruch/brandausbrüche;
  ARSON brandstiftung/brandstiftungen brandanschlag/brandanschläge;
  EARTHQUAKE erdbeben/erdbeben seebeben/seebeben beben/beben erdstoß/erdstöße;
  AFTERSHOCK nachbeben/nachbeben;
  TSUNAMI tsunami/tsunamis;
  STORM orkantief/orkantiefs sturmtief/sturmtiefs hurrikan/hurrikane sturm~/stürme~ unwetter/unwetter orkan/orkane gewitter/gewitter taifun/taifune wirbelsturm/wirbelstürme
    tornado;
  FLOOD hochwasser/hochwasser überschwemmung/überschwemmungen flut~/fluten~ sturzflut/sturzfluten sturmflut/sturmfluten;
  RESIGNATION rücktritt/rücktritte;
  DISMISSAL entlassung absetzung/absetzungen kündigung rauswurf/rauswürfe amtsenthebung/amtsenthebungen abberufung/abberufungen;
  CUTS entlassungen kündigungen stellenabbau;
  SUSPENSION suspendierung/suspendierungen;
  APPOINTMENT ernennung/ernennungen berufung~/berufungen~ nominierung/nominierungen;
  COUP putsch/putsche staatsstreich/staatsstreiche militärputsch/militärputsche;
  DEATH tod~ todesfall/todesfälle selbstmord/selbstmorde suizid/suizide;
  KILLING ermordung/ermordungen mord/morde totschlag tötung/tötungen massaker/massaker erschießung/erschießungen;
  EXECUTION hinrichtung/hinrichtungen;
  FUNERAL beerdigung/beerdigungen begräbnis/begräbnisse trauerfeier/trauerfeiern beisetzung/beisetzungen;
  MEMORIAL gedenkfeier/gedenkfeiern gedenkveranstaltung/gedenkveranstaltungen;
  ARREST festnahme/festnahmen verhaftung/verhaftungen;
  RAID razzia/razzien durchsuchung/durchsuchungen;
  INVESTIGATION ermittlung~/ermittlungen~;
  CHARGE anklage~/anklagen~;
  TRIAL prozess~/prozesse~ gerichtsverhandlung/gerichtsverhandlungen prozessauftakt/prozessauftakte prozessbeginn strafprozess/strafprozesse
    gerichtsverfahren/gerichtsverfahren strafverfahren/strafverfahren hauptverhandlung/hauptverhandlungen
    berufungsverhandlung/berufungsverhandlungen;
  VERDICT urteil/urteile verurteilung/verurteilungen freispruch/freisprüche urteilsspruch/urteilssprüche;
  HEARING anhörung/anhörungen;
  LAWSUIT klage~/klagen~;
  PROTEST demonstration/demonstrationen kundgebung/kundgebungen protest~/proteste mahnwache/mahnwachen demo/demos
    traktorkorso/traktorkorsos protestzug/protestzüge menschenkette/menschenketten sternfahrt/sternfahrten hungerstreik/hungerstreiks;
  STRIKE streik/streiks warnstreik/warnstreiks arbeitsniederlegung/arbeitsniederlegungen ausstand/ausstände;
  RIOT krawall~/krawalle ausschreitung/ausschreitungen unruhe~/unruhen aufstand/aufstände plünderung/plünderungen;
  BOYCOTT boykott/boykotte;
  REVOLUTION revolution/revolutionen;
  AGREEMENT unterzeichnung/unterzeichnungen einigung/einigungen abkommen~/abkommen~;
  INAUGURATION vereidigung/vereidigungen amtseinführung/amtseinführungen krönung/krönungen;
  WEDDING hochzeit/hochzeiten;
  OPENING eröffnung/eröffnungen wiedereröffnung/wiedereröffnungen einweihung/einweihungen
    grundsteinlegung/grundsteinlegungen gründung~/gründungen~;
  CEREMONY verleihung/verleihungen preisverleihung/preisverleihungen feier/feiern festakt/festakte gottesdienst/gottesdienste
    preisvergabe/preisvergaben jubiläum~/jubiläen~;
  FESTIVAL fest/feste festival/festivals weihnachtsmarkt/weihnachtsmärkte jahrmarkt/jahrmärkte kirmes schützenfest/schützenfeste almabtrieb/almabtriebe viehscheid/viehscheide messe~/messen~;
  CONCERT konzert/konzerte;
  LAUNCH premiere/premieren;
  SPEECH ansprache/ansprachen regierungserklärung/regierungserklärungen rede~/reden~;
  MATCH marathon/marathons halbmarathon/halbmarathons finale/finals endspiel/endspiele halbfinale/halbfinals weltmeisterschaft/weltmeisterschaften
    europameisterschaft/europameisterschaften turnier/turniere spiel~/spiele~ rennen~/rennen~;
  LANDING landung/landungen notlandung/notlandungen;
  KIDNAPPING entführung/entführungen geiselnahme/geiselnahmen;
  GROUNDING havarie/havarien strandung/strandungen;
  BLOCKADE blockade/blockaden;
  RESCUE bergung/bergungen rettungsaktion/rettungsaktionen freilegung;
  EVACUATION evakuierung/evakuierungen räumung/räumungen;
  DEPARTURE abreise/abreisen auslaufen~;
  FREEING freilassung/freilassungen gefangenenaustausch;
  SANCTION embargo/embargos;
  OUTAGE stromausfall/stromausfälle ausfall~/ausfälle~;
  DISASTER katastrophe/katastrophen;
  LANDSLIDE erdrutsch/erdrutsche hangrutsch/hangrutsche murenabgang/murenabgänge bergsturz/bergstürze felssturz/felsstürze;
  AVALANCHE lawine/lawinen lawinenabgang/lawinenabgänge;
  ERUPTION vulkanausbruch/vulkanausbrüche;
  OUTBREAK ausbruch~/ausbrüche~;
  EPIDEMIC epidemie/epidemien pandemie/pandemien;
  STAMPEDE massenpanik/massenpaniken;
  DEMOLITION abriss/abrisse;
  WITHDRAWAL rücknahme/rücknahmen abzug~/abzüge~;
  CLOSURE schließung/schließungen sperrung/sperrungen;
  CEASEFIRE waffenruhe/waffenruhen waffenstillstand/waffenstillstände;
  INCIDENT zwischenfall/zwischenfälle vorfall/vorfälle;
  VICTORY sieg~/siege~;
  DEFEAT niederlage~/niederlagen~;
  PROMOTION aufstieg~/aufstiege~ abstieg~/abstiege~;
  DECISION entscheidung~/entscheidungen~ beschluss~/beschlüsse~ verabschiedung/verabschiedungen;
  ENACTMENT inkrafttreten;
  HANDOVER übergabe~/übergaben~;
  MERGER übernahme~/übernahmen~ fusion/fusionen;
  PURCHASE verkauf~/verkäufe~ kauf~;
  CONTRACT vergabe~/vergaben~ börsengang/börsengänge;
  BANKRUPTCY insolvenz/insolvenzen konkurs/konkurse;
  THEFT diebstahl/diebstähle einbruch~/einbrüche~ raub~ überfall/überfälle;
  HACKING hackerangriff/hackerangriffe cyberangriff/cyberangriffe;
  ESCAPE flucht~ ausbruchsversuch/ausbruchsversuche;
  INJURY verletzung~/verletzungen~;
  DEBATE debatte~/debatten~;
  COLLAPSE zusammenbruch/zusammenbrüche abbruch~/abbrüche~ scheitern~;
  DISCOVERY fund~/funde~ entdeckung~/entdeckungen~;
  RETURN rückkehr~`);

/**
 * Endings of compounds that look like an event noun but do not name an event: "Vorschlag", "Leuchtfeuer". Entries are
 * patterns.
 */
export const NOT_EVENT_ENDINGS = words(`
  (?:friedens|versöhnungs|einigungs|annäherungs|verhandlungs|reform|umbau|denk|lern|heilungs|reife|alterungs|wachstums|produktions|arbeits|entwicklungs|entscheidungs|abstimmungs|auswahl|beitritts|gesetzgebungs|veränderungs|transformations|veränderungs|integrations|schaffens|bologna|oslo)-?prozess(?:e[ns]?)?
  (?:bischofs|rektoren|kultusminister)konferenz(?:en)?
  beinahe-?(?:unfalls?|unfälle|zusammenstoß(?:es)?|zusammenstöße|kollision(?:en)?|absturz(?:es)?|crashs?|unglücks?|katastrophen?)
  auswahl anzahl mehrheitswahl vorschlag zuschlag ratschlag beitrag niederschlag aufschlag umschlag durchbruch stürme anteil
  (?:leucht|lager|stör|trommel|fege|stroh|freuden|kreuz)feuers? urteilskraft weltkriegs bürgermeisterwahlkampf wahlkampf
  kreise[ns]? preise[ns]? (?:ein|aus|ab|an|durch)reisen? beispiele? schauspiele? glücksspiele? hörspiele? ausrede anrede manifeste?
  (?:umsatz|konjunktur|gewinn|kurs|wachstums)ein(?:bruch|brüche) verlauf vorurteile?
  (?:kosten|preis|miet|mieten|zins|schulden|ausgaben|gehalts|lohn|bevölkerungs|geschmacks|farb|gefühls|wut)explosion(?:en)?
  (?:kurs|börsen|preis|aktien|umfrage|leistungs|server|system|computer|programm)abst(?:urz(?:es)?|ürzen?)
  (?:besucher|touristen|klage|antrags|daten|bilder|nachrichten|spenden|reiz|informations|anfragen|beschwerde|brief)fluten?
  machtdemonstration(?:en)? online-?durchsuchung(?:en)?
  (?:beifalls|jubel|entrüstungs|protest|ideen|shit|an|ein|bild)sturm(?:s|es)? (?:preis|rabatt|handels|zoll|bieter|sprach)krieg(?:s|es|en?)?
  (?:ver|r|sch|p|st)einigung(?:en)? weltkrieg(?:e?s)?
  (?:aus|über|vor|zu|ab|ein)schuss(?:es)? (?:aus|über|vor|zu|ab|ein)schüssen?`);

/** Matches adjectives before a disaster in a figurative sense: "ein politisches Erdbeben". */
export const FIGURATIVE =
  /^(?:(?:partei|gesellschafts|innen|außen|finanz|wirtschafts|kommunal|sport)?politisch|wirtschaftlich|finanziell|gesellschaftlich|sportlich|diplomatisch|juristisch|medial|moralisch|verbal|emotional)e[nrsm]?$/u;

/** Matches what a figurative disaster consists of: "ein Tsunami der Kritik". */
export const REACTIONS =
  /^(?:kritik|entrüstung|empörung|begeisterung|protests?|proteste|spotts?|spott|klagen|anfragen|beschwerden|anträgen|gefühle|glückwünschen|absagen)$/u;

/** Patterns: words about climbing. In their clause, "Gipfel" is the top of a mountain. */
export const CLIMBING_WORDS = entries(
  '.*wander.* .*bergsteiger.* .*kletter.* bergwacht bergretter.* abstieg aufstieg .*tour metern? hütte .*grat alpinist.*',
);
