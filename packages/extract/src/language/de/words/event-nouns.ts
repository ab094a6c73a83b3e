/**
 * German nouns that name happenings, by kind, besides those that `event-words.ts` has beside their English ones; a noun
 * is `singular/plural`, `~` marks words too general to count alone. Our own list.
 */
export const GERMAN_NOUNS: readonly (readonly [string, readonly string[]])[] = (
  [
    ['INCIDENT', 'zwischenfall/zwischenfälle vorfall/vorfälle'],
    [
      'CEREMONY',
      'feier/feiern fest/feste festival/festivals gottesdienst/gottesdienste konzert/konzerte premiere/premieren jubiläum~/jubiläen~ festakt/festakte preisvergabe/preisvergaben',
    ],
    ['MATCH', 'spiel~/spiele~ rennen~/rennen~'],
    ['VICTORY', 'sieg~/siege~ niederlage~/niederlagen~ aufstieg~/aufstiege~ abstieg~/abstiege~'],
    ['TRIAL', 'prozessauftakt/prozessauftakte urteilsspruch/urteilssprüche'],
    ['DECISION', 'entscheidung~/entscheidungen~ beschluss~/beschlüsse~ verabschiedung/verabschiedungen inkrafttreten'],
    ['ELECTION', 'bürgerentscheid/bürgerentscheide volksentscheid/volksentscheide wiederwahl'],
    [
      'CONTRACT',
      'übernahme~/übernahmen~ fusion/fusionen vergabe~/vergaben~ insolvenz/insolvenzen börsengang/börsengänge',
    ],
    [
      'DEATH',
      'tod~ todesfall/todesfälle beisetzung/beisetzungen gedenkfeier/gedenkfeiern schießerei/schießereien amoklauf/amokläufe',
    ],
    ['THEFT', 'diebstahl/diebstähle einbruch~/einbrüche~ raub~'],
    ['TRIP', 'reise~/reisen~'],
    ['TALKS', 'verhandlungsrunde/verhandlungsrunden gesprächsrunde/gesprächsrunden tarifrunde/tarifrunden'],
    ['SPEECH', 'rede~/reden~'],
    ['DEBATE', 'debatte~/debatten~'],
    ['STORM', 'orkan/orkane gewitter/gewitter'],
    ['CRASH', 'einsturz/einstürze untergang/untergänge entgleisung/entgleisungen'],
    ['COLLAPSE', 'zusammenbruch/zusammenbrüche abbruch~/abbrüche~ scheitern~'],
    ['ARREST', 'durchsuchung/durchsuchungen'],
    ['OPENING', 'gründung~/gründungen~'],
    ['FIND', 'fund~/funde~ entdeckung~/entdeckungen~'],
    ['RETURN', 'rückkehr~'],
  ] as const
).map(([kind, list]) => [kind, list.split(' ')]);
