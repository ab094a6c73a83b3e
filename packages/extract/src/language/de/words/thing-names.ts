import { entries, words } from '../../../core/word-list.ts';

/** Abbreviations before the name of a club or ship. As printed. */
export const CLUBS = words('FC SC SV VfB VfL TSV TSG FSV SpVgg HSV MS MV RMS USS HMS');

/** Words before a name that belongs to a church, an island, a case or a prize. Patterns, as printed. */
export const BEFORE_THING_NAME = entries(`
  Santa San Sankt Fall Affäre Causa Prozess Skandal Familie Kabinett Ära Edition Modell Hurrikan Taifun Tropensturm
  Feuerwehr Bundeswehr Wirbelsturm Orkan Sturmtief Zyklon Schiff Frachter Tanker Fähre Hotel Restaurant Café Kaufhaus Stadion
`);

/** Words after a name that belongs to a company, a place or an institution. Patterns, as printed. */
export const AFTER_THING_NAME = entries(`
  Co\\.? Corp\\.? Inc\\.? Ltd\\.? AG GmbH SE KG Entertainment Pictures Records Studios Holding Group Airlines
  Island Islands Force Beach Street Avenue Road Park Stadium Arena Center Centre Tower Bridge University College
  Institute Foundation Award Awards Preis Straße Platz Verlag Verlags Verlages Stiftung
`);

/** Last words of names of companies, prizes and shows. Patterns, as printed. */
export const THING_NAME_ENDS = entries(`
  Co Corp Inc Ltd AG GmbH Awards? Show Tour Cup Trophy Festival Verlage?s? Airlines Islands? Force
`);
