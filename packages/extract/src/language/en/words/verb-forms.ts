import { wholeWord, wordEnding, words } from '../../../core/word-list.ts';

/**
 * Irregular simple past forms that are rarely participles or nouns. The lexicon only contains the irregular past forms
 * of auxiliaries and cue verbs.
 */
export const IRREGULAR_PASTS = words(`
  began came went took gave got fell rose broke knew ran spoke chose drew drove ate flew forgot grew rode sang sank
  stole swam threw woke wore wrote became saw held kept led met lost won left stood struck brought built caught sold
  slept made paid sent spent meant shot sat fought bought thought felt hit quit shut cut put heard fled sought
  laid shook swept dealt hid blew rang tore froze lent bent fed`);

/** Words that end in -ed but are not past forms. */
export const NOT_PAST = words(`
  need speed feed bleed breed seed exceed proceed indeed hundred shed red bed sacred naked aged`);

/** Present tense forms that have no ending to mark them as verbs. */
export const PRESENT_FORMS = words(`
  go come take make get need want know think see seem remain depend mean work live run die`);

/** Matches present tense forms of cue verbs that are not nouns. */
export const CUE_PRESENT = wholeWord(words(`says? tells? thinks? believes? insists? admits? argues? knows?`));

/** Cue verbs whose base form is not a noun. */
export const VERB_ONLY = words(`
  say tell add explain declare announce argue insist deny admit think believe know expect consider understand wonder
  assume conclude acknowledge criticise criticize condemn accuse describe maintain contend assert agree predict suggest
  recommend propose warn urge want`);

/**
 * Matches backshifted verbs. In English, they are the only evidence that a report continues: "It would open in May."
 */
export const BACKSHIFTED = wholeWord(words(`would could might wouldn['’]t couldn['’]t had hadn['’]t`));

/** Matches forms of "have" before a participle: "has said". */
export const HAVE_FORM = wholeWord(words(`has have had hasn['’]t haven['’]t hadn['’]t`));

/** Forms of "be" before a participle: "was told". */
export const BE_FORMS = words(`is are was were been being be`);

/** Matches the endings of forms that can only be participles, such as "written". */
export const PARTICIPLE_ONLY = wordEnding(words(`spoken written sworn known`));

/** Matches the endings of past forms of cues, including "according to". */
export const PAST_CUE = wordEnding(words(`ed said told wrote to`));

/** Verbs with an object and an infinitive: "expects the inquiry to last a month". */
export const OBJECT_INFINITIVE_VERBS = words(`expect want`);

/** Verbs with the prepositions that they need to mention an utterance: "called for help", "warned of floods". */
export const REPORT_PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['call', words(`for`)],
  ['appeal', words(`for to`)],
  ['plead', words(`for`)],
  ['ask', words(`for`)],
  ['push', words(`for`)],
  ['press', words(`for`)],
  ['argue', words(`for against`)],
  ['apologize', words(`for to`)],
  ['apologise', words(`for to`)],
  ['warn', words(`of about against`)],
  ['complain', words(`of about to`)],
  ['speak', words(`of`)],
  ['tell', words(`of`)],
  ['boast', words(`of about`)],
  ['object', words(`to`)],
  ['comment', words(`on`)],
]);

/** Words before a gerund of saying: "after telling them that …". */
export const BEFORE_GERUND = words(`after before by while when in and as`);

/** Gerunds of saying that can follow any noun or verb: "issued a statement saying that …". */
export const SAYING_FORMS = words(`saying claiming arguing alleging stating insisting`);

/** Gerunds of requesting after a text: "a resolution asking the council to act". */
export const REQUESTING_GERUNDS = words(`asking urging ordering instructing begging advising requesting calling`);

/** Verbs that give their object a name or a judgment: "called the plan “a disgrace”". */
export const NAMING_VERBS = words(`call describe label brand term dub characterize characterise deem`);

/** Forms of cue verbs that are also plural nouns: "the appeals process". */
export const NOUN_FORMS = words(
  `appeals calls demands requests claims reports orders offers comments questions quotes`,
);

/** Cue verbs that often have an object which is not a clause: "recalled 40,000 kettles", "found a letter". */
export const OBJECT_VERBS = words(`
  recall find know feel learn discover understand note report estimate recount reveal forecast observe indicate signal
  claim post confirm call announce add stress emphasize emphasise suggest propose acknowledge recommend declare repeat`);

/** Irregular simple past forms that are not participles. */
export const PAST_ONLY = words(`
  began came went took gave fell rose broke knew ran spoke chose drew drove ate flew forgot grew rode sang sank stole
  swam threw woke wore wrote became saw`);

/** Verbs of answering. If "with" and an object follow, the clause is not a statement: "answered with a goal". */
export const ANSWERING_VERBS = words(`answer reply respond counter`);

/** Verbs of asking, which a question can follow: "asked where he was". */
export const ASKING_VERBS = words(`ask wonder enquire inquire question query`);

/** Words that start a question after a verb of asking or a negated verb of saying: "did not say where". */
export const QUESTION_STARTS = words(`where who when which what whose`);

/**
 * Verbs with a direct object. Before a preposition, their participle describes a noun: "people briefed on the talks".
 */
export const BRIEFED = words(`brief inform notify quote cite`);

/** Verbs whose object is always the person who is told. */
export const TELLING_VERBS = words(`tell inform notify assure remind`);

/** Forms before a participle that show the passive: "been told by". */
export const PASSIVE_AUXILIARIES = words(`be been being get getting`);

/** Matches the endings of participles. */
export const PARTICIPLE_ENDING = wordEnding(words(`ed en un ught de ld nt`));

/** Auxiliaries before the negation of an answer: "has not commented", "would not say". */
export const ANSWER_AUXILIARIES = words(`had has have did do does would will could can is was`);

/** Infinitives of verbs of denial. */
export const DENYING_VERBS = words(`deny dispute question doubt refute`);

/** Forms of "can" before a verb of denial, with a straight apostrophe. */
export const CAN_FORMS = words(`can could can't cannot couldn't`);

/** Verbs of saying whose content is the clause after their object: "confirmed reports that …". */
export const CLAIM_VERBS = words(`confirm acknowledge admit repeat reiterate echo`);

/**
 * Verbs that judge their object. A clause after the object is not what the subject says: "called for an inquiry into
 * claims that".
 */
export const JUDGING_VERBS = words(`
  criticize criticise condemn denounce praise welcome hail thank slam blast accuse blame describe call rebuke mock
  congratulate deplore decry lambast lambaste chide scold ridicule commend applaud characterize characterise demand`);

/** Gerunds before the person who is quoted: "the agency reported, quoting Ann Lee as saying …". */
export const QUOTING_GERUNDS = words('quoting citing');

/** Verbs that give the words of somebody else: "quoted her as saying". */
export const QUOTING_VERBS = words(`quote cite`);

/** Things that are defended in sports: "will defend his title". */
export const CONTESTED_NOUNS = words(`title titles championship championships crown belt belts trophy medal lead goal`);

/** Verbs after which a noun starts a clause: "said officers fired twice". */
export const CLAUSE_ONLY_VERBS = words(`say insist argue explain contend maintain believe think`);
