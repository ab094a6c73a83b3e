import { entries } from '../../../core/word-list.ts';
import type { TextWords } from '../../../text/text-words.ts';

/** English abbreviations and other words that are needed to find the end of a sentence. */
export const text: TextWords = {
  abbreviations: entries(`
    hon const dist inc incl jr lt ltd ltd mr mrs ms rep rev gov lt maj col capt sgt u.s u.k a.m p.m e.g i.e mt ft pres supt insp det cpl
    pvt cmdr adm brig atty sec treas no jan feb mar apr jun jul aug sep sept oct nov dec`),
  titleAbbreviations: entries(`
    const dist gov rep rev hon mr mrs ms lt maj col capt sgt jr mt ft pres supt insp det cpl pvt cmdr adm brig atty`),
  degreeAbbreviations: [],
  letterAbbreviations: [],
  sentenceStarters: entries(`
    the this that these those there he she it they we i his her its their but and when while after before as if for from in
    on at by with since because however`),
  ordinalHeads: [],
};
