import type { Analysis } from '../../../core/analysis.ts';
import type { Stance } from '../../../core/types.ts';
import { CAPITAL, CUE, QUOTED } from '../../../core/word-flags.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import { negated, type Telling } from '../../../find/statements/telling.ts';
import { englishLexicon } from '../words/lexicon.ts';
import { WITHHELD_STARTS } from '../words/noun-cues.ts';
import { SUBJECT_PRONOUNS } from '../words/phrase-words.ts';
import {
  ADVICE_WORDS,
  BEFORE_NEGATED,
  CLAIM_NOUNS,
  CLAIMING_VERBS,
  CLAUSE_VERBS,
  DEMANDING_NOUNS,
  DISCLAIMING_VERBS,
  DOUBTING_ADJECTIVES,
  HARDLY,
  INTENTION_VERBS,
  JUDGING_WORDS,
  KNOWING,
  NEGATIVE,
  NO_SPEAKER,
  NOR,
  NOT_ACTIONS,
  NOT_NEGATIVE,
  NOTHING,
  OBJECT_REQUESTING_VERBS,
  OPEN_QUESTIONS,
  OPINION_ADJECTIVES,
  OPINION_VERBS,
  PLAIN_SAYING_VERBS,
  PLAN_WORDS,
  PLANNING_VERBS,
  POSSIBLE_MODALS,
  QUESTION_WORDS,
  REFUSED_NOUNS,
  REFUSING_VERBS,
  RELATIVE_PRONOUNS,
  REQUESTING_VERBS,
  SAYING_INFINITIVES,
  STANCE_NOUNS,
  STANCE_VERBS,
  TURNING_DOWN_VERBS,
  WARNED_AGAINST,
  WITHDRAWING_FORMS,
} from '../words/stance-words.ts';
import { isInvertedSubject } from './inversion.ts';
import { isJudgedFalse } from './judged-claims.ts';
import { isOpenDenial, isSilent } from './silence.ts';
import { englishSyntax } from './syntax.ts';
import { isUnsaid } from './unsaid.ts';

/** The verb that governs a statement. */
interface Governor {
  readonly at: number;
  readonly lemma: string;
}

/** Checks for a noun for something that can be rejected: "rejected claims that", "denied the request to". */
const isRejectable = (noun: string): boolean => CLAIM_NOUNS.has(noun) || REFUSED_NOUNS.has(noun);

/** Finds the governing verb: the verb of the cue, or a verb that has a noun in the cue as its object. */
function governor(syntax: Syntax, { words, cue, quote }: Telling): Governor | null {
  const lemmaAt = (at: number) =>
    flagsAt(syntax, at) & CUE && !(flagsAt(syntax, at) & CAPITAL)
      ? englishLexicon().cues.get(wordAt(syntax, at))?.verb.lemma
      : undefined;
  const candidates = cue.length > 0 ? [...cue].reverse() : quote === null ? words : [];
  for (const at of candidates) {
    const lemma = lemmaAt(at);
    if (lemma === undefined) continue;
    // The noun is the object of the verb before it: "rejected claims that …".
    for (
      let before = at - 1;
      isRejectable(wordAt(syntax, at)) && before >= at - 4 && words.includes(before);
      before -= 1
    ) {
      const outer = lemmaAt(before);
      if (outer !== undefined && (DISCLAIMING_VERBS.has(outer) || TURNING_DOWN_VERBS.has(outer)))
        return { at: before, lemma: outer };
    }
    return { at, lemma };
  }
  return null;
}

/** Maximum length of the object of a denial before "as", in tokens. */
const LONGEST_OBJECT = 20;

const isNegative = (word: string): boolean => NEGATIVE.has(word) || /n[’']t$/.test(word);

/** The maximum length of a relative clause before its negation, in tokens. */
const LONGEST_RELATIVE = 12;

/**
 * Checks if a negation belongs to a relative clause about the speaker rather than to the verb of saying: "an official
 * who asked not to be named said", but not "the official, who did not say whether".
 */
function isOfSpeaker(syntax: Syntax, negation: number, verb: Governor, words: readonly number[]): boolean {
  let at = negation - 1;
  while (at > negation - LONGEST_RELATIVE && words.includes(at) && !RELATIVE_PRONOUNS.has(wordAt(syntax, at))) at -= 1;
  if (!words.includes(at) || !RELATIVE_PRONOUNS.has(wordAt(syntax, at))) return false;
  for (let between = negation + 1; between < verb.at; between += 1) {
    const word = wordAt(syntax, between);
    if (!BEFORE_NEGATED.has(word) && !word.endsWith('ly')) return true;
  }
  return false;
}

/** Checks if the verb is negated: "did not say", "never said", "nobody said", "said nothing". */
function isNegated(syntax: Syntax, verb: Governor, { words, speaker }: Telling): boolean {
  const [first] = speaker;
  if (first !== undefined && (NO_SPEAKER.has(wordAt(syntax, first)) || NOR.has(wordAt(syntax, first - 1)))) return true;
  if (first !== undefined && isInvertedSubject(syntax, first)) return true;
  // The noun is negated: "made no claim that …".
  if (wordAt(syntax, verb.at - 1) === 'no' && words.includes(verb.at - 1)) return true;
  if (NOTHING.has(`${wordAt(syntax, verb.at + 1)} ${wordAt(syntax, verb.at + 2)}`)) return true;
  for (let at = verb.at - 1; at >= verb.at - 4 && words.includes(at); at -= 1) {
    if (flagsAt(syntax, at) & CAPITAL || syntax.tokens[at]?.kind === 'SIGN') return false;
    // "hardly believes", but not "hardly a day later said"
    if (HARDLY.has(wordAt(syntax, at))) return at === verb.at - 1;
    if (isNegative(wordAt(syntax, at)))
      return !NOT_NEGATIVE.has(wordAt(syntax, at + 1)) && !isOfSpeaker(syntax, at, verb, words);
  }
  return false;
}

/** Checks if a question is left open: "did not say whether …", but not "Whether it is safe is unclear, she said". */
function isOpen(syntax: Syntax, { quote, cue }: Telling): boolean {
  if (quote === null || (cue[0] ?? quote.first) > quote.first) return false;
  return [quote.first, quote.first - 1].some((at) => OPEN_QUESTIONS.has(wordAt(syntax, at)));
}

/** Returns the infinitive at the start of a statement: "refused to say whether". Empty if there is no infinitive. */
function infinitiveOf(syntax: Syntax, { quote }: Telling): string {
  if (quote === null) return '';
  if (wordAt(syntax, quote.first) === 'to') return wordAt(syntax, quote.first + 1);
  if (wordAt(syntax, quote.first) === 'not' && wordAt(syntax, quote.first + 1) === 'to')
    return wordAt(syntax, quote.first + 2);
  return wordAt(syntax, quote.first - 1) === 'to' ? wordAt(syntax, quote.first) : '';
}

/** Checks if a refusal to answer precedes the verb: "declined to say whether". */
function isRefused(syntax: Syntax, verb: Governor, { words }: Telling): boolean {
  if (wordAt(syntax, verb.at - 1) !== 'to') return false;
  return words.some((at) => REFUSING_VERBS.has(englishLexicon().cues.get(wordAt(syntax, at))?.verb.lemma ?? ''));
}

/** Looks up the stance of a verb, together with the particle after it. */
function lookUp(syntax: Syntax, { at, lemma }: Governor): Stance | undefined {
  return STANCE_VERBS.get(`${lemma} ${wordAt(syntax, at + 1)}`) ?? STANCE_VERBS.get(lemma);
}

/** Checks if the content of an announcement is a plan: "announced that it would close". */
function isPlan(syntax: Syntax, { quote }: Telling): boolean {
  if (quote === null || wordAt(syntax, quote.first) === 'to') return true;
  for (let at = quote.first; at < quote.last; at += 1) if (PLAN_WORDS.has(wordAt(syntax, at))) return true;
  return false;
}

/** Checks if a warning says what somebody should do: "warned that drivers should stay at home". */
function isAdvice(syntax: Syntax, { quote }: Telling): boolean {
  for (let at = (quote?.first ?? 0) + 2; at < (quote?.last ?? 0); at += 1)
    if (ADVICE_WORDS.has(wordAt(syntax, at))) return true;
  return false;
}

/** Checks if somebody wants to know something: "wanted to know who …". */
const isInquiry = (syntax: Syntax, verb: Governor, telling: Telling): boolean =>
  verb.lemma === 'want' &&
  KNOWING.has(infinitiveOf(syntax, telling)) &&
  [2, 3].some((after) => QUESTION_WORDS.has(wordAt(syntax, (telling.quote?.first ?? 0) + after)));

function isRequest(syntax: Syntax, verb: Governor, telling: Telling): boolean {
  const first = telling.quote?.first ?? -1;
  if (verb.lemma === 'ask' && wordAt(syntax, first) === 'that' && wordAt(syntax, first + 1) !== 'question') return true;
  if (verb.lemma === 'warn' && isAdvice(syntax, telling)) return true;
  if (infinitiveOf(syntax, telling) === '') return false;
  if (REQUESTING_VERBS.has(verb.lemma)) return true;
  return OBJECT_REQUESTING_VERBS.has(verb.lemma) && telling.words.some((at) => at > verb.at);
}

/** Checks if the object of a denial is a request: "denied the motion", but not "denied making an offer". */
function isTurnedDown(after: readonly string[]): boolean {
  const noun = after.slice(0, 6).findIndex((word) => REFUSED_NOUNS.has(word));
  if (noun < 0 || CLAUSE_VERBS.has(after[noun + 1] ?? '')) return false;
  return !after.slice(0, noun).some((word) => word === 'that' || word.endsWith('ing') || CLAIM_NOUNS.has(word));
}

/** Returns the stance of a verb that can reject an action or a claim: "rejected the plan", "rejected claims". */
function disclaiming(syntax: Syntax, verb: Governor, { words, quote }: Telling, stance: Stance): Stance {
  const after = words.filter((at) => at > verb.at).map((at) => wordAt(syntax, at));
  if (stance === 'DENIES') return isTurnedDown(after) ? 'REJECTS' : 'DENIES';
  if (after.some((word) => DEMANDING_NOUNS.has(word))) return 'REJECTS';
  const claim = after.some((word) => CLAIM_NOUNS.has(word));
  return claim || (quote !== null && wordAt(syntax, quote.first) === 'that') ? 'DENIES' : stance;
}

/** Checks for a claim that its speaker withdraws: "retracted her claim that …". */
const isWithdrawn = (syntax: Syntax, { cue }: Telling): boolean =>
  cue.some((at) => WITHDRAWING_FORMS.has(wordAt(syntax, at))) && cue.some((at) => CLAIM_NOUNS.has(wordAt(syntax, at)));

/** Checks for an utterance that is only possible: "may say that …", but not "could only say that …". */
function isPossible(syntax: Syntax, { at, lemma }: Governor): boolean {
  if (!PLAIN_SAYING_VERBS.has(lemma) && !CLAIMING_VERBS.has(lemma)) return false;
  return POSSIBLE_MODALS.has(wordAt(syntax, at - 1));
}

function stanceOfVerb(syntax: Syntax, verb: Governor, telling: Telling): Stance {
  if (isRequest(syntax, verb, telling)) return 'DEMANDS';
  if (isInquiry(syntax, verb, telling)) return 'ASKS';
  if (verb.lemma === 'warn' && WARNED_AGAINST.has(wordAt(syntax, verb.at + 1))) return 'REJECTS';
  const infinitive = infinitiveOf(syntax, telling) || wordAt(syntax, verb.at + 2);
  if (REFUSING_VERBS.has(verb.lemma) && SAYING_INFINITIVES.has(infinitive)) return 'NOT_SAID';
  if (PLANNING_VERBS.has(verb.lemma) && !isPlan(syntax, telling)) return 'ASSERTS';
  // "issued a call to close the dam"
  if (DEMANDING_NOUNS.has(wordAt(syntax, verb.at)) && telling.cue.length > 1 && infinitive !== '') return 'DEMANDS';
  const stance = lookUp(syntax, verb);
  if (stance === undefined) return STANCE_NOUNS.get(wordAt(syntax, verb.at)) ?? 'ASSERTS';
  return DISCLAIMING_VERBS.has(verb.lemma) ? disclaiming(syntax, verb, telling, stance) : stance;
}

/** Checks if the words after a denial are the speaker's judgment: "dismissed the report as “nonsense”". */
function isOwnWords(syntax: Syntax, { quote }: Telling): boolean {
  if (quote === null) return false;
  const last = Math.min(quote.last, quote.first + LONGEST_OBJECT);
  for (let at = quote.first - 1; at < last; at += 1)
    if (JUDGING_WORDS.has(wordAt(syntax, at)) && flagsAt(syntax, at + 1) & QUOTED) return true;
  return false;
}

/** Returns the stance of an adjective or noun: "is not convinced that", "the demand that". */
function stanceOfPredicate(syntax: Syntax, telling: Telling): Stance {
  for (const at of telling.cue) {
    const word = wordAt(syntax, at);
    const verb = { at, lemma: '' };
    if (DOUBTING_ADJECTIVES.has(word)) return isNegated(syntax, verb, telling) ? 'ASSERTS' : 'DOUBTS';
    if (OPINION_ADJECTIVES.has(word)) return isNegated(syntax, verb, telling) ? 'DOUBTS' : 'ASSERTS';
    const stance = STANCE_NOUNS.get(word);
    // A refusal to answer: "her refusal to say whether".
    if (stance === 'REJECTS' && WITHHELD_STARTS.has(wordAt(syntax, telling.quote?.first ?? -1))) return 'NOT_SAID';
    if (stance !== undefined) return stance;
  }
  return 'ASSERTS';
}

/** Checks if the speaker says what he, she or the organization will do: "said it would appeal". */
function isOwnPlan(syntax: Syntax, verb: Governor, { quote }: Telling): boolean {
  if (quote === null || !PLAIN_SAYING_VERBS.has(verb.lemma)) return false;
  const first = wordAt(syntax, quote.first) === 'that' ? quote.first + 1 : quote.first;
  if (!SUBJECT_PRONOUNS.has(wordAt(syntax, first)) || !PLAN_WORDS.has(wordAt(syntax, first + 1))) return false;
  const action = wordAt(syntax, first + 2);
  return syntax.tokens[first + 2]?.kind === 'WORD' && !NOT_ACTIONS.has(action);
}

/** Determines the stance of an English statement from its frame. */
export function englishStance(analysis: Analysis, telling: Telling): Stance {
  const syntax = englishSyntax(analysis);
  if (telling.quote === null && telling.words.slice(0, 3).some((at) => isSilent(syntax, at) || isUnsaid(syntax, at)))
    return 'NOT_SAID';
  if (telling.cue.slice(0, 3).some((at) => isOpenDenial(syntax, at))) return 'NOT_SAID';
  if (telling.cue.slice(0, 1).some((at) => isUnsaid(syntax, at))) return 'NOT_SAID';
  const [first = -1] = telling.cue;
  if (isJudgedFalse(syntax, telling))
    return isNegated(syntax, { at: first, lemma: '' }, telling) ? 'NOT_SAID' : 'DENIES';
  if (isWithdrawn(syntax, telling)) return 'DENIES';
  const verb = governor(syntax, telling);
  if (verb === null) return stanceOfPredicate(syntax, telling);
  if (isPossible(syntax, verb)) return 'NOT_SAID';
  const stance = stanceOfVerb(syntax, verb, telling);
  if (isRefused(syntax, verb, telling)) return 'NOT_SAID';
  if (isNegated(syntax, verb, telling)) {
    if (INTENTION_VERBS.has(verb.lemma)) return 'REJECTS';
    return negated(stance, OPINION_VERBS.has(verb.lemma) && !isOpen(syntax, telling));
  }
  if ((stance === 'DENIES' || stance === 'REJECTS') && isOwnWords(syntax, telling)) return 'ASSERTS';
  if (stance !== 'ASSERTS') return stance;
  if (isOpen(syntax, telling)) return 'NOT_SAID';
  return isOwnPlan(syntax, verb, telling) ? 'ANNOUNCES' : stance;
}
