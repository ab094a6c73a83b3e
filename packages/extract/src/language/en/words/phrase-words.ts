import { wholeWord, words } from '../../../core/word-list.ts';

/** Prepositions that attach a phrase to the noun before: "the mayor of Springfield". */
export const NOUN_PREPOSITIONS = words(`of for from at with in`);

/** Words that begin an apposition in lower case: "Ann Lee, chief economist". */
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

/** Words after a tag that begin an aside and not the quote: "…, he said, referring to the dam". */
export const ASIDE_START = words(`as when before after while speaking referring quoting citing`);

/** Determiners that can be a subject without a noun: "Another said". */
export const DETERMINER_SUBJECTS = words(`
  another some many several both each few two three four five six this that`);

/** Plural subjects without -s, before a verb in its base form: "police say". */
export const PLURAL_SUBJECTS = words(`people police men women both many some several few others children`);

/** Words before a noun in -s that could be a verb: "media reports", "recent claims". */
export const NOUN_ATTRIBUTES = words(`media news police press recent local unconfirmed earlier`);

/** Pronouns that are a subject, in the nominative. */
export const SUBJECT_PRONOUNS = words(`he she it they we i you`);

/** Words before a quoted name or term: "the “Ledger”", "a bridge called “Seagull”". */
export const BEFORE_QUOTED_NAME = words(`the a an of called as`);

/** Nouns for an opinion: "in her view", "in Smith's words". */
export const OPINION_NOUNS = words(`view opinion words judgment judgement eyes`);
