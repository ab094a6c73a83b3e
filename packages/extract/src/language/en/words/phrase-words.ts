import { entries, wholeWord, wordEnding, words } from '../../../core/word-list.ts';

/** Prepositions whose phrase can modify the preceding noun: "the mayor of Springfield". */
export const NOUN_PREPOSITIONS = words(`of for from at with in`);

/** Matches words before "to" and a principal: "an aide to the governor", "a source close to the king". */
export const AIDES = wholeWord(
  words(
    '(?:aide|advis[eo]r|assistant|counsel|deputy|secretary|heir|ambassador|envoy|wife|brother|sister)s? staff deputies close',
  ),
);

/** Matches nouns for the principal of an aide, after a determiner. */
export const PRINCIPALS = wholeWord(
  words(`
  president governor mayor minister prime senator king queen pope chancellor premier chairman chairwoman chief prince
  princess director secretary family campaign former late vice`),
);

/** Matches lower-case words that start an apposition: "Ann Lee, chief economist". */
export const APPOSITION_START = wholeWord(
  words(String.raw`
  a an the chief president director head spokes\w* secretary professor leader`),
);

/** Words that end an addressee: "told reporters on Monday", "told them that". */
export const AFTER_ADDRESSEE = words(`
  that to not on in at during after against about if how why what where when which whether he she they it there`);

/** Words after a tag that continue the quote: "He had seen enough, he said, and would not wait." */
export const QUOTE_CONTINUES = words(`
  and but or because which who although though while as so if unless since not that`);

/** Words after a tag that start an aside rather than continue the quote: "…, he said, referring to the dam". */
export const ASIDE_START = words(`as when before after while speaking referring quoting citing`);

/** Verbs for a reaction to the words of somebody else. */
export const AGREEING_VERBS = words(`agree disagree concur`);

/** Prepositions before what a verb is about: "called for an audit", "warned of a flood". */
export const TOPIC_PREPOSITIONS = words(`for of about against`);

/** Determiners that can be a subject on their own: "Another said". */
export const DETERMINER_SUBJECTS = words(`
  another some many several both each few two three four five six this that`);

/** Plural subjects without -s, before a verb in its base form: "police say". */
export const PLURAL_SUBJECTS = words(`people police men women both many some several few others children`);

/**
 * Words which show that the next word is a plural noun, although it could be a verb: "media reports", "recent claims".
 */
export const NOUN_ATTRIBUTES = words(`media news police press recent local unconfirmed earlier`);

/** Personal pronouns that can be a subject. */
export const SUBJECT_PRONOUNS = words(`he she it they we i you`);

/** Words before a quoted name or term: "the “Ledger”", "a bridge called “Seagull”". */
export const BEFORE_QUOTED_NAME = words(`the a an of called as titled entitled headlined named dubbed`);

/** Participles before the title of a text or work: "a report titled “A Nation at Risk”". */
export const ENTITLING = words(`titled entitled headlined subtitled nicknamed dubbed`);

/** Participles of cue verbs that describe a noun after a number: "two accused robbers". */
export const ATTRIBUTES = words(`accused alleged suspected confirmed reported estimated`);

/** Number words and quantities before {@link ATTRIBUTES}. */
export const COUNT_WORDS = words(`
  two three four five six seven eight nine ten eleven twelve several many few some dozens hundreds other more most`);

/** States in which somebody is found: "a woman found dead in her flat". */
export const FOUND_STATES = words(
  `dead alive guilty unconscious injured wounded safe unresponsive murdered hanged stabbed shot`,
);

/** Words that are in lower case inside a title: "Outstanding Performance in a Comedy". */
export const SMALL_IN_TITLES = words(`
  a an the of in on at to for from with by and or but nor as vs into over`);

/** Words before a term that the author doubts: "the so-called “firewall”". */
export const SCARE_WORDS = words(`so-called supposed alleged self-styled own its his her their our my your`);

/** Forms of "be". After them, quoted words describe the subject: "was “delicate”". */
export const COPULAS = words(`is are was were am be been being 's 're`);

/** Verbs whose quoted object contains the subject's words: "expressed its “deepest sorrow”". */
export const EXPRESSING_VERBS = words(`
  expressed expresses voiced voices conveyed conveys offered offers extended extends shared declared pledged promised`);

/** Nouns of opinion: "in her view", "in Smith's words". */
export const OPINION_NOUNS = words(`view opinion words judgment judgement eyes`);

/** Prepositions that are also conjunctions and can be followed by a verb: "since reports emerged". */
export const CLAUSE_PREPOSITIONS = words(`before after since`);

/** Adjectives which show that the next word is a noun if a determiner precedes them: "an earlier report". */
export const BEFORE_NOUN = words(`earlier later previous initial`);

/** Words that start a quote after a cue: "said that …", "asked whether …". */
export const CLAUSE_QUOTE_STARTS = words(`if whether that how why`);

/** Participles in a condition for an interview, which is not a statement: "asked not to be named". */
export const ANONYMITY_PARTICIPLES = words(`named identified quoted`);

/** Coordinators before a second cue: "said … and added that …". */
export const CUE_COORDINATORS = words(`and but`);

/** Words before a verb that can share the subject of the previous verb: "X thanked her and later said …". */
export const SAME_SUBJECT_LINKS = words(`and but then also later`);

/** Pronouns that do not refer to a speaker. */
export const NOT_SPEAKERS = words(`that it this there here below above`);

/** Words that end the subject after an inverted verb: "said Ann Lee, speaking on Monday". */
export const SUBJECT_ENDS = words(`on saying adding speaking`);

/** Pronouns that start a relative clause after a noun. */
export const RELATIVE_PRONOUNS = words(`that which who`);

/** Possessives for the owner of an opinion: "in her view". */
export const POSSESSIVES = words(`his her their its`);

/** Coordinators at the start of a sentence, which are not part of the quote: "But the dam is safe, she said." */
export const SENTENCE_COORDINATORS = words(`but and so yet`);

/** Participles at the start of an introductory phrase: "Asked about the dam, she said …". */
export const LEAD_PARTICIPLES = words(`asked speaking writing`);

/** Units of time in an introductory phrase: "Two days later, she said …". */
export const LEAD_UNITS = words(`year years month months week weeks day days hour hours`);

/** Forms of "put" in "as X puts it". */
export const PUT_FORMS = words(`put puts`);

/** Conjunctions before a contrasting clause with another speaker: "said …, but the agency said …". */
export const CONTRASTING = words(`but while although though whereas`);

/** Objects of a request that are a condition for the interview: "requested anonymity". */
export const UNTOLD_OBJECTS = words(`anonymity confidentiality`);

/**
 * Participles at the start of a question that is followed by an answer: "Asked whether the bridge was safe, she said
 * …".
 */
export const ASKED = words(`asked`);

/** Words before {@link ASKED} that show that somebody else asks: "was asked", "when asked". */
export const BEFORE_ASKED = words(`was were is are be been being when if`);

/** Nouns for a question, and the prepositions before them: "to the question “Why now?”". */
export const QUESTION_NOUNS = words(`question questions`);
export const TO_QUESTION = words(`to on`);

/** Cue verbs that never form a tag. For example, "…, which the company declined to name" is not a statement. */
export const NEVER_TAGS = words(`
  decline refuse offer agree accuse blame criticise criticize condemn praise call describe welcome oppose reject dismiss
  defend thank cite quote attribute contest want`);

/** Pronouns as objects: "called it a lie". */
export const OBJECT_PRONOUNS = words(`it him her them this that us me`);

/** Subjects of "can deny" which show that nobody denies something: "no one can deny it", "few could dispute it". */
export const NO_DENIER = words(`neither no nobody none who few you one anyone`);

/** Matches the endings of adjectives that judge: "called the figure misleading". */
export const JUDGING_ENDING = wordEnding(words(`ing ful ous ive able ible less ed al ic ary ent`));

/** Words after "so" which show that it is not a conjunction: "so many". */
export const AFTER_SO = words(`many much few far little`);

/** Prepositions before quoted words that are only a part of their clause: "spoke of “a sprain”". */
export const FRAGMENT_PREPOSITIONS = words(`of about against for on at`);

/** Coordinators of several speakers: "Ann Lee and Paul Hart", "neither Ann Lee nor Paul Hart". */
export const JOINERS = words(`and nor`);

/** Words before the first of two speakers: "both Ann Lee and Paul Hart". */
export const PAIR_OPENERS = words(`both neither`);

/** Matches words after the comma of a tag that start what the speaker did next: "“Why?” she asked, and left". */
export const AFTER_TAG = wholeWord(words(String.raw`and who whom which as while before after with \p{Ll}{2,}ing`));

/** Lower-case patterns for nouns after the name of an outlet that are not part of the name: "the Ansa news agency". */
export const OUTLET_NOUNS = entries('(?:news|press)_agency newspaper magazine website');
