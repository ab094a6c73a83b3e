import { entries, wordEnding, words } from '../../../core/word-list.ts';

/** Matches the end of nouns before the title of a work or the name of a thing: "der Film „Reise zum Mond“". */
export const WORK_NOUNS = wordEnding(
  entries(`
  filme?s? streifens? bu(?:ch|ches) romane?s? sachbuchs? lied(?:es)? song albums? single stücke?s? musicals? oper
  serie reihe sendung show magazins? zeitschrift zeitung blatt tageblatts? portals? website internetseite webseite blogs?
  programms? software spiele?s? schiffe?s? frachters? fähre tankers? ausstellung messe gemäldes? trilogie gedichts?
  essays? titel namens? hotels? restaurants? gaststätte disco(?:thek)? clubs? hurrikans? taifuns? orkans? operation
  sonde satelliten?`),
);

/** Nouns that announce a name after a colon: "Den Titel gab X bekannt: …". */
export const NAME_NOUNS = words(`namen name titel`);
