import { entries, words } from '../../../core/word-list.ts';

/** Endings of nouns for actions and states. Some of these nouns are also the names of organizations. */
export const ABSTRACT_ENDINGS = entries('ung heit keit ion tät ismus schaft nis ungen heiten keiten ionen nisse');

/** Endings of nouns for groups and documents that can be a speaker. They look like abstract nouns. */
export const SPEAKING_NOUNS = entries(`
  bevölkerung führung verteidigung bewegung vertretung abteilung versammlung versicherung forschung innung mission
  redaktion expedition inspektion sektion nation generation belegschaft mannschaft bürgerschaft ärzteschaft
  schülerschaft studentenschaft elternschaft nachbarschaft genossenschaft wissenschaft wirtschaft landwirtschaft
  schätzung schätzungen untersuchung untersuchungen erklärung meldung meldungen mitteilung veröffentlichung zeitungen
  stiftungen regierungen organisationen kommissionen fraktionen gewerkschaften`);

/** Endings of nouns that are always feminine. Entries are patterns. */
export const FEMININE_ENDINGS = entries('heit keit (?<!spr|schw|^d)ung schaft tion tät');

/** Endings of nouns that are always plural. */
export const PLURAL_ENDINGS = entries('ungen heiten keiten ionen schaften täten innen');

/** Plural determiners. */
export const PLURAL_SUBJECTS = words('alle beide einige mehrere viele zwei drei vier fünf sechs zahlreiche etliche');

/** Singular determiners in the nominative. */
export const SINGULAR_DETERMINERS = words('der das ein eine kein keine dieser dieses jeder jede jedes');

/** Maps a pronoun to the articles of subjects that the pronoun can refer to. */
export const SUBJECT_ARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['er', words('der ein dieser')],
  ['sie', words('die eine diese')],
]);

/** Singular verb forms that end in -en. */
export const NOT_PLURAL_VERBS = words('schien erschien');

/** Nouns that end in -end. Other words that end in -end at the start of a sentence are participles. */
export const END_NOUNS = words('abend jugend gegend tugend vorabend elend wochenend');

/** Endings of masculine nouns. "der" before these nouns is a nominative. */
export const MASCULINE_ENDINGS = entries(
  'vorsitzende minister präsident kanzler sprecher chef leiter rat verband verein verlag konzern anwalt richter',
);

/** Endings of nouns for things that cannot be a speaker. Entries are patterns. */
export const THINGS = entries(
  `zahl frage fall streik konferenz treffen vorfall unfall krieg brand preis kurs antrag rücktritt verfahren fahrzeuge?n?
  wasserwerfern? flugzeuge?n? hubschraubern? kampfpanzern? schiffe?n?`,
);

/** Neuter adjectives and pronouns that are used as a noun. They cannot be a speaker: "Letzteres bestritt Ohlsen". */
export const NEUTER_OBJECTS = words(`
  letzteres ersteres ähnliches gleiches gegenteiliges anderes dergleichen derlei derartiges näheres genaueres weiteres
  selbiges solches dasselbe allerhand`);
