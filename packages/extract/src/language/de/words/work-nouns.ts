import { entries, wordEnding, words } from '../../../core/word-list.ts';

/** Endings of nouns for groups before their name: "die Initiative „Saubere Luft“". */
const GROUPS = entries(`
  initiativen? aktion kampagne bündnis(?:ses)? organisation gruppe band verein(?:s|es)? verband(?:s|es)? partei konzerns? firma
  unternehmens? agentur senders? projekte?s? stiftung bewegung koalition
`);

/** Matches the end of nouns for groups. */
export const GROUP_NOUNS = wordEnding(GROUPS);

/** Matches the end of nouns before the title of a work or the name of a thing or group: "der Film „Reise zum Mond“". */
export const WORK_NOUNS = wordEnding([
  ...GROUPS,
  ...entries(`
  filme?s? streifens? bu(?:ch|ches) romane?s? sachbuchs? lied(?:es)? song albums? single stücke?s? musicals? oper
  serie reihe sendung show magazine?s? zeitschrift zeitung blatt tageblatts? portals? website internetseite webseite blogs?
  programms? software spiele?s? schiffe?s? frachters? fähre tankers? ausstellung messe gemäldes? trilogie gedichts?
  essays? enzyklika dissertation doktorarbeit broschüre hörspiels? podcasts? hymne kolumne titel namens? hotels?
  restaurants? gaststätte disco(?:thek)? clubs? hurrikans? taifuns? orkans? operation
  sonde satelliten?`),
]);

/** Nouns that announce a name after a colon: "Den Titel gab X bekannt: …". */
export const NAME_NOUNS = words(`namen name artname titel bezeichnung überschrift`);
