import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  DETERMINER,
  FINITE,
  MODAL,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  RELATIVE,
  SUBORDINATOR,
} from '../../../core/word-flags.ts';
import type { Finding } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import { CLAUSE_NOUNS, NOT_GERUNDS, WITHHOLDING_VERBS } from '../words/noun-cues.ts';
import { AFTER_SO, CLAUSE_QUOTE_STARTS, FOUND_STATES, SUBJECT_PRONOUNS } from '../words/phrase-words.ts';
import {
  ASKING_VERBS,
  BE_FORMS,
  CLAIM_VERBS,
  CLAUSE_ONLY_VERBS,
  JUDGING_VERBS,
  OBJECT_INFINITIVE_VERBS,
  OBJECT_VERBS,
  PAST_ONLY,
  QUESTION_STARTS,
} from '../words/verb-forms.ts';
import type { EnglishVerb } from './find-cues.ts';
import { isSign } from './signs.ts';
import { hasFinite, isPast, isVerb } from './verbs.ts';
import { isSilence } from './withheld.ts';

/** Finds the clause after a cue, with its pattern and confidence. Returns null if there is no clause. */
export function clauseAt(
  syntax: Syntax,
  cue: EnglishVerb,
  at: number,
  last: number,
): (Pick<Finding, 'pattern' | 'confidence'> & { readonly first: number }) | null {
  const sign = wordAt(syntax, at);
  const marked = (flagsAt(syntax, at + 1) & QUOTED) !== 0;
  if (flagsAt(syntax, at) & QUOTED) return { first: at, pattern: 'QUOTATION_MARKS', confidence: 0.85 };
  if ((sign === ',' || sign === ':') && marked) return { first: at + 1, pattern: 'CUE_CLAUSE', confidence: 0.85 };
  if (sign === ':') return { first: at, pattern: 'COLON', confidence: 0.85 };
  // Not a cue but a noun: "representatives from European states and other bodies watch the vote".
  if (sign === 'and' || sign === 'or') return null;
  if (infinitiveAt(syntax, at)) {
    const said = cue.verb.infinitive && !isSilence(syntax, cue, at);
    return said ? { first: at, pattern: 'CUE_CLAUSE', confidence: 0.75 } : null;
  }
  // These cues do not introduce a clause: "admitted to the nerves", "a woman found dead".
  if (sign === 'to' || (cue.verb.lemma === 'find' && FOUND_STATES.has(sign))) return null;
  if (cue.verb.gerund && isGerund(syntax, at)) return { first: at, pattern: 'CUE_CLAUSE', confidence: 0.7 };
  if (cue.verb.gerund && wordAt(syntax, at) === 'ever' && isGerund(syntax, at + 1))
    return { first: at, pattern: 'CUE_CLAUSE', confidence: 0.7 };
  // A pronoun starts the clause: "denies he knew about the tapes".
  if (cue.verb.gerund && startsPronounClause(syntax, at)) return { first: at, pattern: 'CUE_CLAUSE', confidence: 0.7 };
  const takesClaim = CLAIM_VERBS.has(cue.verb.lemma) || (cue.verb.reports && !JUDGING_VERBS.has(cue.verb.lemma));
  const claimed = takesClaim ? claimAfter(syntax, at, last) : -1;
  if (claimed >= 0) return { first: claimed, pattern: 'CUE_CLAUSE', confidence: 0.8 };
  if (CLAUSE_QUOTE_STARTS.has(sign) && !isSign(syntax, at + 1))
    return { first: at, pattern: 'CUE_CLAUSE', confidence: 0.85 };
  if (isQuestion(syntax, cue, at, last)) return { first: at, pattern: 'CUE_CLAUSE', confidence: 0.75 };
  if (expectsTo(syntax, cue, at, last)) return { first: at, pattern: 'CUE_CLAUSE', confidence: 0.6 };
  if (isShortClause(syntax, cue, at)) return { first: at, pattern: 'CUE_CLAUSE', confidence: 0.7 };
  if (cue.verb.bare && isClaimClause(syntax, at, last)) return { first: at, pattern: 'CUE_CLAUSE', confidence: 0.7 };
  if (!cue.verb.bare || isSign(syntax, at) || !hasFinite(syntax, at, last) || isManner(syntax, at)) return null;
  if (OBJECT_VERBS.has(cue.verb.lemma) && !isClause(syntax, at, last)) return null;
  return { first: at, pattern: 'CUE_CLAUSE', confidence: 0.7 };
}

/** Checks for a clause with a one-word subject after a verb that takes only clauses: "said officers fired twice". */
function isShortClause(syntax: Syntax, cue: EnglishVerb, at: number): boolean {
  if (!CLAUSE_ONLY_VERBS.has(cue.verb.lemma) || syntax.tokens[at]?.kind !== 'WORD') return false;
  return !(flagsAt(syntax, at) & (PREPOSITION | SUBORDINATOR | ADVERB)) && isPast(syntax, at + 1);
}

/** Checks for a clause whose subject is a noun with a "that" clause: "said reports that it had failed were false". */
function isClaimClause(syntax: Syntax, at: number, last: number): boolean {
  let noun = at;
  while (noun < at + 3 && !CLAUSE_NOUNS.has(wordAt(syntax, noun))) noun += 1;
  if (!CLAUSE_NOUNS.has(wordAt(syntax, noun)) || wordAt(syntax, noun + 1) !== 'that') return false;
  for (let verb = noun + 5; verb < last; verb += 1)
    if (BE_FORMS.has(wordAt(syntax, verb)) && !isVerb(syntax, verb + 1) && hasVerb(syntax, noun + 2, verb)) return true;
  return false;
}

/** Checks if a gerund with an object starts at a token: "denied taking the money", but not "denied wrongdoing". */
function isGerund(syntax: Syntax, at: number): boolean {
  const word = wordAt(syntax, at);
  return /..ing$/.test(word) && !NOT_GERUNDS.has(word) && !isSign(syntax, at + 1) && !isVerb(syntax, at + 1);
}

/** Checks if a clause starts with a pronoun as its subject: "he knew about the tapes", "she had ever been there". */
function startsPronounClause(syntax: Syntax, at: number): boolean {
  return SUBJECT_PRONOUNS.has(wordAt(syntax, at)) && (isVerb(syntax, at + 1) || isVerb(syntax, at + 2));
}

/**
 * Maximum distance between a verb and the clause that belongs to its object: "rejected claims by the opposition that
 * …".
 */
const LONGEST_OBJECT = 12;

/**
 * Finds the clause that belongs to the object of a verb: "rejected claims that …", "denied reports he had left".
 * Returns the index of its first token, or -1.
 */
function claimAfter(syntax: Syntax, from: number, limit: number): number {
  let noun = -1;
  for (let at = from; at < Math.min(limit, from + LONGEST_OBJECT); at += 1) {
    const flags = flagsAt(syntax, at);
    if (isSign(syntax, at) || flags & QUOTED) return -1;
    if (noun >= 0 && wordAt(syntax, at) === 'that') return at;
    if (noun === at - 1 && noun >= 0 && flags & (PRONOUN | DETERMINER)) return hasFinite(syntax, at, limit) ? at : -1;
    if (CLAUSE_NOUNS.has(wordAt(syntax, at))) noun = at;
    else if (isVerb(syntax, at)) return -1;
  }
  return -1;
}

/** Checks if an infinitive starts at a token: "to leave", "not to leave", but not "to a deal". */
export function infinitiveAt(syntax: Syntax, at: number): boolean {
  if (wordAt(syntax, at) === 'to') return !(flagsAt(syntax, at + 1) & DETERMINER);
  return wordAt(syntax, at) === 'not' && wordAt(syntax, at + 1) === 'to';
}

/** Checks if an object with an infinitive follows a cue: "expects the inquiry to last a month", "wants them to go". */
function expectsTo(syntax: Syntax, cue: EnglishVerb, from: number, last: number): boolean {
  if (!OBJECT_INFINITIVE_VERBS.has(cue.verb.lemma)) return false;
  for (let at = from; at < Math.min(last, from + 10); at += 1) {
    if (isSign(syntax, at) || isVerb(syntax, at)) return false;
    if (at > from && wordAt(syntax, at) === 'to') return true;
  }
  return false;
}

/** Checks if "so" alone is the object: "and says so", but not "said so many people had left". */
function isManner(syntax: Syntax, at: number): boolean {
  return wordAt(syntax, at) === 'so' && !AFTER_SO.has(wordAt(syntax, at + 1));
}

/**
 * Checks if a question without "whether" starts at a token: "asked where he was", "did not say when", "asked would he
 * go".
 */
function isQuestion(syntax: Syntax, cue: EnglishVerb, at: number, last: number): boolean {
  const asks = ASKING_VERBS.has(cue.verb.lemma);
  const negated = /^(not|never)$|n[’']t$/.test(wordAt(syntax, cue.at - 1));
  // After a refusal, a question is reported as well: "refused to say who …".
  const refused = cue.last > cue.at + 1 && WITHHOLDING_VERBS.has(wordAt(syntax, cue.last - 1));
  if (QUESTION_STARTS.has(wordAt(syntax, at))) return (asks || negated || refused) && hasVerb(syntax, at + 1, last);
  const inverted = flagsAt(syntax, at) & (AUXILIARY | MODAL) && flagsAt(syntax, at) & FINITE;
  return asks && Boolean(inverted) && (flagsAt(syntax, at + 1) & (PRONOUN | DETERMINER | CAPITAL)) !== 0;
}

function hasVerb(syntax: Syntax, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (isVerb(syntax, at)) return true;
  return false;
}

/**
 * Checks whether a clause rather than an object starts at a token: "found the dam was safe", but not "found a letter
 * that was lost", "recalled 40,000 kettles because they leak".
 */
function isClause(syntax: Syntax, first: number, last: number): boolean {
  const flags = flagsAt(syntax, first);
  if (flags & (PREPOSITION | SUBORDINATOR) || syntax.tokens[first]?.kind === 'NUMBER') return false;
  if (flags & PRONOUN) return isVerb(syntax, first + 1) || isVerb(syntax, first + 2);
  for (let at = first + 1; at < last; at += 1) {
    const flag = flagsAt(syntax, at);
    if (isSign(syntax, at) || flag & (QUOTED | RELATIVE | SUBORDINATOR)) return false;
    if (!(flag & CAPITAL) && (flag & FINITE || PAST_ONLY.has(wordAt(syntax, at)))) return true;
    if (flag & PRONOUN && isPast(syntax, at + 1)) return true;
  }
  return false;
}
