import { entries } from '../../../core/word-list.ts';

/** Words for a part of a place, before its name. German words are the start of a compound: "Südfrankreich". */
export const DIRECTIONS = entries(`
  Nordost Nordwest Südost Südwest Nord Süd Ost West Zentral Mittel Northern Southern Eastern Western Central Northeastern
  Northwestern Southeastern Southwestern Northeast Northwest Southeast Southwest North South East West Downtown Upper
  Lower Greater Mainland Inner`);
