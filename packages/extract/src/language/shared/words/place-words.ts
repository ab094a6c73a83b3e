import { entries } from '../../../core/word-list.ts';

/** Words before the name of a place for a part of it, German ones as the start of a compound: "Südfrankreich". */
export const DIRECTIONS = entries(`
  Nordost Nordwest Südost Südwest Nord Süd Ost West Zentral Mittel Northern Southern Eastern Western Central Northeastern
  Northwestern Southeastern Southwestern Northeast Northwest Southeast Southwest North South East West Downtown Upper
  Lower Greater Mainland Inner`);
