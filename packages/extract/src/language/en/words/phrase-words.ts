import { wholeWord, words } from '../../../core/word-list.ts';

/** Prepositions whose phrase can modify the preceding noun: "the mayor of Springfield". */
export const NOUN_PREPOSITIONS = words(`of for from at with in`);

/** Lower-case words that start an apposition: "Ann Lee, chief economist". */
export const APPOSITION_START = wholeWord(
  words(String.raw`
  a an the chief president director head spokes\w* secretary professor leader`),
);

/** Words that end an addressee: "told reporters on Monday", "told them that". */
export const AFTER_ADDRESSEE = words(`
  that to not on in at during after against about how why what whether he she they it there`);

/** Words after a tag that continue the quote: "He had seen enough, he said, and would not wait." */
export const QUOTE_CONTINUES = words(`
  and but or because which who although though while as so if unless since not`);

/** Words after a tag that start an aside and do not continue the quote: "…, he said, referring to the dam". */
export const ASIDE_START = words(`as when before after while speaking referring quoting citing`);

/** Determiners that can be a subject on their own: "Another said". */
export const DETERMINER_SUBJECTS = words(`
  another some many several both each few two three four five six this that`);

/** Plural subjects without -s, before a verb in its base form: "police say". */
export const PLURAL_SUBJECTS = words(`people police men women both many some several few others children`);

/**
 * Words that show that the next word is a plural noun, although it could be a verb: "media reports", "recent claims".
 */
export const NOUN_ATTRIBUTES = words(`media news police press recent local unconfirmed earlier`);

/** Personal pronouns that can be a subject. */
export const SUBJECT_PRONOUNS = words(`he she it they we i you`);

/** Words before a quoted name or term: "the “Ledger”", "a bridge called “Seagull”". */
export const BEFORE_QUOTED_NAME = words(`the a an of called as`);

/** Nouns of opinion: "in her view", "in Smith's words". */
export const OPINION_NOUNS = words(`view opinion words judgment judgement eyes`);
