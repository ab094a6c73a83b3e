import { entries } from '../../../core/word-list.ts';

/** Words for a part of a place, before its name. German words are the start of a compound: "Südfrankreich". */
export const DIRECTIONS = entries(`
  Nordost Nordwest Südost Südwest Nord Süd Ost West Zentral Mittel Northern Southern Eastern Western Central Northeastern
  Northwestern Southeastern Southwestern Northeast Northwest Southeast Southwest North South East West Downtown Upper
  Lower Greater Mainland Inner`);

/**
 * Words directly before the name of a town or district, in all languages: "die Gemeinde Talheim", "Rathaus Talheim", "the
 * town of Aberford".
 */
export const BEFORE_TOWN_NAMES = [
  ...entries(
    'Gemeinde Kleinstadt Ortschaft Landkreis Amtsgericht Landgericht Gemeinderat Stadtrat Chemiepark Industriepark Freibad Rathaus',
  ),
  ...['town of', 'village of', 'hamlet of'],
];
