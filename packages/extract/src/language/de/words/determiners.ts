import { entries, words } from '../../../core/word-list.ts';

/** Articles that mark an unknown noun as masculine. */
export const MALE_ARTICLES = words('ein einem dem dieser diesem');

/** Articles that are always singular. */
export const SINGULAR_ARTICLES = words('ein eine einer einem einen eines des dem dieses diesem');

/** Articles that mark an unknown noun as feminine. */
export const FEMALE_ARTICLES = words('die eine');

/** Endings of singular nouns that look plural: "der Vorsitzenden" is one woman. Patterns. */
export const ADJECTIVAL_ENDINGS = entries(`
  nden ordneten tragten stellten diensteten sandten gierten lagten digten trauten wandten letzten dächtigen`);

/** Contracted prepositions with an article in the masculine singular. Patterns. */
export const ROLE_CONTRACTIONS = entries('beim vom zum im am');

/** Articles before a noun. */
export const NOUN_ARTICLES = words('der die das den dem des ein eine einen einem einer');

/** Endings of words that can stand before a common noun: adjectives, determiners and contracted prepositions. Patterns. */
export const BEFORE_NOUN_ENDINGS = entries('e en er es em im am zum zur beim vom');

/** Articles that start a genitive after the subject of a sentence: "Die Leiterin des Verbands". */
export const GENITIVE_ARTICLES = words('des der');

/** Words before a noun that a pronoun does not refer to: "Jeder Lehrer", "Als Leiter". */
export const NO_ANTECEDENTS = words('jeder jede jedes kein keine keiner niemand mancher manche als wie');

/** Quantifiers that stand for several of a group: "einige der Anwohner". */
export const PARTITIVE_QUANTIFIERS = words('einige viele mehrere manche etliche zahlreiche beide zwei drei vier fünf');

/** Pronouns that stand for one of a group, with the person's gender: "eine der Anwohnerinnen". */
export const PARTITIVE_ONES: ReadonlyMap<string, 'MALE' | 'FEMALE'> = new Map([
  ['einer', 'MALE'],
  ['eine', 'FEMALE'],
]);

/** Endings of plural nouns for people, in lower case. Patterns. */
export const PERSON_PLURALS = entries('innen isten anten enten männern? frauen leuten? jesuiten');

/** Words between a quantifier and its group. */
export const PARTITIVE_LINKS = words('der dieser von unter');

/** Forms of "eigen" before a source: "nach eigenen Angaben", "nach eigenem Bekunden". */
export const OWN_FORMS = words('eigenen eigenem eigener');

/** Prepositions at the start of a clause whose subject follows the verb. */
export const FRONTED_PREPOSITIONS = words(
  'von in im an am auf aus bei mit für gegen über unter um durch ohne wegen seit vor nach zu zum zur',
);
