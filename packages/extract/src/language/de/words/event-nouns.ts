import { groups, words } from '../../../core/word-list.ts';

/**
 * German nouns for events. The first word of a group is the kind of event. The names of the kinds are the same in all
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
  VISIT besuch/besuche staatsbesuch/staatsbesuche;
  ELECTION wahl/wahlen stichwahl/stichwahlen neuwahl/neuwahlen abstimmung/abstimmungen referendum/referenden
    volksabstimmung/volksabstimmungen bürgerentscheid/bürgerentscheide volksentscheid/volksentscheide wiederwahl;
  ATTACK anschlag/anschläge angriff/angriffe attentat/attentate überfall/überfälle luftangriff/luftangriffe
    bombenanschlag/bombenanschläge schuss~/schüsse;
  INVASION invasion/invasionen einmarsch/einmärsche;
  WAR krieg~/kriege~ schlacht/schlachten;
  EXPLOSION explosion/explosionen detonation/detonationen;
  ANNEXATION annexion/annexionen annektierung;
  CRASH absturz/abstürze unfall/unfälle unglück/unglücke zusammenstoß/zusammenstöße kollision/kollisionen
    notlandung/notlandungen einsturz/einstürze untergang/untergänge entgleisung/entgleisungen;
  FIRE brand/brände feuer~ waldbrand/waldbrände;
  QUAKE erdbeben/erdbeben seebeben/seebeben beben/beben tsunami/tsunamis;
  STORM hurrikan~/hurrikane~ sturm~/stürme~ unwetter/unwetter hochwasser/hochwasser überschwemmung/überschwemmungen
    flut~/fluten~ orkan/orkane gewitter/gewitter;
  RESIGNATION rücktritt/rücktritte;
  DISMISSAL entlassung/entlassungen putsch/putsche staatsstreich/staatsstreiche;
  DEATH ermordung/ermordungen mord/morde beerdigung/beerdigungen begräbnis/begräbnisse trauerfeier/trauerfeiern tod~
    todesfall/todesfälle beisetzung/beisetzungen gedenkfeier/gedenkfeiern schießerei/schießereien amoklauf/amokläufe;
  ARREST festnahme/festnahmen verhaftung/verhaftungen razzia/razzien durchsuchung/durchsuchungen;
  TRIAL prozess~/prozesse~ gerichtsverhandlung/gerichtsverhandlungen urteil/urteile verurteilung/verurteilungen
    freispruch/freisprüche anhörung/anhörungen prozessauftakt/prozessauftakte urteilsspruch/urteilssprüche;
  PROTEST demonstration/demonstrationen kundgebung/kundgebungen protest~/proteste streik/streiks warnstreik/warnstreiks
    krawall~/krawalle aufstand/aufstände revolution/revolutionen;
  AGREEMENT unterzeichnung/unterzeichnungen einigung/einigungen;
  CEREMONY vereidigung/vereidigungen amtseinführung/amtseinführungen verleihung/verleihungen preisverleihung/preisverleihungen
    hochzeit/hochzeiten krönung/krönungen eröffnung/eröffnungen feier/feiern fest/feste festival/festivals
    gottesdienst/gottesdienste konzert/konzerte premiere/premieren jubiläum~/jubiläen~ festakt/festakte
    preisvergabe/preisvergaben;
  SPEECH ansprache/ansprachen regierungserklärung/regierungserklärungen rede~/reden~;
  MATCH finale/finals endspiel/endspiele halbfinale/halbfinals weltmeisterschaft/weltmeisterschaften
    europameisterschaft/europameisterschaften turnier/turniere spiel~/spiele~ rennen~/rennen~;
  LANDING landung/landungen;
  KIDNAPPING entführung/entführungen geiselnahme/geiselnahmen;
  GROUNDING havarie/havarien strandung/strandungen;
  BLOCKADE blockade/blockaden sperrung/sperrungen;
  RESCUE bergung/bergungen rettungsaktion/rettungsaktionen evakuierung/evakuierungen freilegung;
  DEPARTURE abreise/abreisen auslaufen~;
  OPENING wiedereröffnung/wiedereröffnungen einweihung/einweihungen grundsteinlegung/grundsteinlegungen gründung~/gründungen~;
  RELEASE freilassung/freilassungen gefangenenaustausch;
  SANCTION embargo/embargos;
  OUTAGE stromausfall/stromausfälle ausfall~/ausfälle~;
  DISASTER katastrophe/katastrophen erdrutsch/erdrutsche lawine/lawinen vulkanausbruch/vulkanausbrüche ausbruch~/ausbrüche~;
  DEMOLITION abriss/abrisse;
  WITHDRAWAL rücknahme/rücknahmen kündigung/kündigungen;
  CEASEFIRE waffenruhe/waffenruhen waffenstillstand/waffenstillstände;
  INCIDENT zwischenfall/zwischenfälle vorfall/vorfälle;
  VICTORY sieg~/siege~ niederlage~/niederlagen~ aufstieg~/aufstiege~ abstieg~/abstiege~;
  DECISION entscheidung~/entscheidungen~ beschluss~/beschlüsse~ verabschiedung/verabschiedungen inkrafttreten;
  CONTRACT übernahme~/übernahmen~ fusion/fusionen vergabe~/vergaben~ insolvenz/insolvenzen börsengang/börsengänge;
  THEFT diebstahl/diebstähle einbruch~/einbrüche~ raub~;
  TRIP reise~/reisen~;
  DEBATE debatte~/debatten~;
  COLLAPSE zusammenbruch/zusammenbrüche abbruch~/abbrüche~ scheitern~;
  FIND fund~/funde~ entdeckung~/entdeckungen~;
  RETURN rückkehr~`);

/**
 * Endings of compounds that end like an event noun but do not name an event: "Vorschlag", "Leuchtfeuer". Entries are
 * patterns.
 */
export const NOT_EVENT_ENDINGS = words(`
  auswahl anzahl mehrheitswahl vorschlag zuschlag ratschlag beitrag niederschlag aufschlag umschlag durchbruch stürme anteil
  (?:leucht|lager|stör|trommel|fege|stroh|freuden|kreuz)feuers? urteilskraft weltkriegs bürgermeisterwahlkampf wahlkampf
  kreise[ns]? preise[ns]? beispiele? schauspiele? glücksspiele? hörspiele? ausrede anrede manifeste?
  (?:umsatz|konjunktur|gewinn|kurs|wachstums)ein(?:bruch|brüche) verlauf vorurteile?
  (?:aus|über|vor|zu|ab|ein)schuss(?:es)? (?:aus|über|vor|zu|ab|ein)schüssen?`);
