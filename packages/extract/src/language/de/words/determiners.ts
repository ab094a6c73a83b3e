import { entries, words } from '../../../core/word-list.ts';

/** Articles that show that an unknown noun is masculine. */
export const MALE_ARTICLES = words('ein einem dem dieser diesem');

/** Articles that are always singular. */
export const SINGULAR_ARTICLES = words('ein eine einer einem einen eines des dem dieses diesem');

/** Articles that show that an unknown noun is feminine. */
export const FEMALE_ARTICLES = words('die eine');

/** Endings of singular nouns that look plural: "der Vorsitzenden" is one woman. Entries are patterns. */
export const ADJECTIVAL_ENDINGS = entries(`
  nden ordneten tragten stellten diensteten sandten gierten lagten digten trauten wandten letzten dächtigen`);

/** Contracted prepositions with an article in the masculine singular. Entries are patterns. */
export const ROLE_CONTRACTIONS = entries('beim vom zum im am');

/** Determiners of an unspecific noun. After a role with such a determiner, no name follows. */
export const INDEFINITE_DETERMINERS = words(
  'ein eine einer einem einen eines jeder jede jedem jeden jedes kein keine keiner keinem keinen',
);

/** Articles before a noun. */
export const NOUN_ARTICLES = words('der die das den dem des ein eine einen einem einer');

/**
 * Endings of words that can precede a common noun: adjectives, determiners and contracted prepositions. Entries are
 * patterns.
 */
export const BEFORE_NOUN_ENDINGS = entries('e en er es em im am zum zur beim vom');

/** Articles that start a genitive after the subject of a sentence: "Die Leiterin des Verbands". */
export const GENITIVE_ARTICLES = words('des der');

/** First words of a phrase that a later pronoun does not refer to: "Jeder Lehrer", "Als Leiter". */
export const NO_ANTECEDENTS = words('jeder jede jedes kein keine keiner niemand mancher manche als wie');

/** Quantifiers for several members of a group: "einige der Anwohner". */
export const PARTITIVE_QUANTIFIERS = words('einige viele mehrere manche etliche zahlreiche beide zwei drei vier fünf');

/** Pronouns for one member of a group, with the member's gender: "eine der Anwohnerinnen". */
export const PARTITIVE_ONES: ReadonlyMap<string, 'MALE' | 'FEMALE'> = new Map([
  ['einer', 'MALE'],
  ['eine', 'FEMALE'],
]);

/** Endings of plural nouns for people. Entries are lower-case patterns. */
export const PERSON_PLURALS = entries('innen isten anten enten männern? frauen leuten? jesuiten');

/** Words between a quantifier and its group. */
export const PARTITIVE_LINKS = words('der dieser von unter');

/** Forms of "eigen" before a source: "nach eigenen Angaben", "nach eigenem Bekunden". */
export const OWN_FORMS = words('eigenen eigenem eigener');

/** Prepositions at the start of a clause whose subject follows the verb. */
export const FRONTED_PREPOSITIONS = words(
  'von in im an am auf aus bei mit für gegen über unter um durch ohne wegen seit vor nach zu zum zur',
);
