import {
  COORDINATOR,
  DETERMINER,
  FINITE,
  MODAL,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  RELATIVE,
} from '../../../core/word-flags.ts';
import { anyOf } from '../../../core/word-list.ts';
import { type Finding, type Range, without } from '../../../find/statements/finding.ts';
import { looksLikeName } from '../../../find/statements/quoted-words.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { CLAUSE_NOUNS } from '../words/noun-cues.ts';
import { AFTER_ADDRESSEE, ANONYMITY_PARTICIPLES, CUE_COORDINATORS, NOT_SPEAKERS } from '../words/phrase-words.ts';
import {
  ANSWERING_VERBS,
  ASKING_VERBS,
  NAMING_VERBS,
  QUOTING_VERBS,
  REPORT_PREPOSITIONS,
} from '../words/verb-forms.ts';
import { afterSetting } from './adverbials.ts';
import { agentAfter, agentAtEnd } from './agents.ts';
import { clauseEnd } from './clause-end.ts';
import { clauseAt, infinitiveAt } from './clause-start.ts';
import { skipTail } from './clause-tail.ts';
import { leadComma, quotingBefore, subjectOf } from './cue-subject.ts';
import type { EnglishVerb } from './find-cues.ts';
import { englishSubjectBefore } from './find-subject.ts';
import { isManner } from './manner-cues.ts';
import { isSign } from './signs.ts';

const ANONYMITY = new RegExp(`^(not )?to be ${anyOf(ANONYMITY_PARTICIPLES)}`);

/** Fields that are empty in most findings. */
export const EMPTY = { addressee: [], carriedFrom: null } as const;

/** Lists the indices of a range of tokens. */
export function indices(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, index) => first + index);
}

/** Finds the addressee after "told". It ends before "that", a punctuation mark or the subject of the clause. */
export function addresseeAfter(syntax: Syntax, cue: EnglishVerb, limit: number): Range | null {
  if (!cue.verb.addresses || /^(?:not|by)$/.test(wordAt(syntax, cue.last))) return null;
  const first = cue.last;
  if (REPORT_PREPOSITIONS.get(cue.verb.lemma)?.has(wordAt(syntax, first)) === true) return null;
  let last = first;
  while (last < limit && last - first < 10) {
    const flags = flagsAt(syntax, last);
    const word = wordAt(syntax, last);
    const name = quotedNameEnd(syntax, last);
    if (name > last) {
      last = name;
      continue;
    }
    if (isSign(syntax, last) || flags & (QUOTED | FINITE)) break;
    if (AFTER_ADDRESSEE.has(word)) break;
    if (last > first && (flags & PRONOUN || afterSetting(syntax, last) > last)) break;
    if (last > first && flags & DETERMINER && !(flagsAt(syntax, last - 1) & (PREPOSITION | COORDINATOR))) break;
    last += 1;
  }
  return last > first ? { first, last } : null;
}

/**
 * Skips a quoted name after an article: "told the “Herald” that …". Returns the same index if there is no such name.
 */
function quotedNameEnd(syntax: Syntax, at: number): number {
  const quotation = syntax.analysis.quotations[syntax.analysis.quotationOf[at] ?? -1];
  if (quotation === undefined || quotation.open !== at || !(flagsAt(syntax, at - 1) & DETERMINER)) return at;
  return looksLikeName(syntax, quotation) ? quotation.close + 1 : at;
}

/** Checks if a passive cue is an utterance: "was told to leave", but not "is expected to leave". */
function isPassiveUtterance(syntax: Syntax, cue: EnglishVerb, at: number): boolean {
  if (wordAt(syntax, at) === 'that') return true;
  return infinitiveAt(syntax, at) && cue.verb.addresses;
}

/** Returns the end of the quotation after a verb of manner: "He yelled, “Stop!” and ran." */
function mannerEnd(syntax: Syntax, cue: EnglishVerb, sign: number): number | null {
  const quotation = syntax.analysis.quotations[syntax.analysis.quotationOf[sign + 1] ?? -1];
  return isManner(cue.verb) && quotation?.open === sign + 1 ? quotation.close + 1 : null;
}

/** Returns the comma after a question with "if": "asked if it was safe, and the mayor said no". */
function questionEnd(syntax: Syntax, cue: EnglishVerb, start: number, limit: number): number | null {
  if (wordAt(syntax, start) !== 'if' || !ASKING_VERBS.has(cue.verb.lemma)) return null;
  for (let at = start; at < limit; at += 1) if (wordAt(syntax, at) === ',') return at;
  return null;
}

/** Checks for "one" in the meaning of anyone: "one could assume that …". */
function isAnyone(syntax: Syntax, { first, last }: Range): boolean {
  return wordAt(syntax, first) === 'one' && last === first + 1 && (flagsAt(syntax, last) & MODAL) !== 0;
}

/** Checks if a cue is the verb of a relative clause about a wish. */
function isWish(syntax: Syntax, { first, verb }: EnglishVerb): boolean {
  return verb.lemma === 'want' && (flagsAt(syntax, first - 1) & RELATIVE) !== 0;
}

/** Finds a statement after a cue: "X said that …", "X told reporters …", "X vowed to …", "X said: “…”". */
export function afterCue(
  syntax: Syntax,
  cue: EnglishVerb,
  cues: readonly EnglishVerb[],
  sentence: Sentence,
): Finding | null {
  // The cue is "saying" in "Ann Lee was quoted by the paper as saying that …".
  if (cue.passive && QUOTING_VERBS.has(cue.verb.lemma)) return null;
  // These are not statements: "might not understand why", "has not found his rhythm".
  const negated = /^not$|n[’']t$/.test(wordAt(syntax, cue.at - 1));
  if (negated && cue.verb.lemma === 'understand') return null;
  if (negated && cue.verb.lemma === 'find' && wordAt(syntax, cue.last) !== 'that') return null;
  const speaker = cue.passive ? null : subjectOf(syntax, cue, cues, sentence);
  if (speaker === null && !cue.passive) return null;
  const agent = cue.passive ? agentAfter(syntax, cue, sentence.last) : null;
  if (cue.gerund && speaker !== null && NOT_SPEAKERS.has(wordAt(syntax, speaker.first))) return null;
  if (speaker !== null && isAnyone(syntax, speaker)) return null;
  // A headline without its auxiliary: "Arson suspected in fire that destroyed a dairy".
  if (cue.verb.lemma === 'suspect' && flagsAt(syntax, cue.last) & PREPOSITION) return null;
  const addressee = agent === null ? addresseeAfter(syntax, cue, sentence.last) : null;
  const from = agent?.last ?? addressee?.last ?? cue.last;
  const start = skipTail(syntax, from, sentence.last);
  const comma = leadComma(syntax, cue, sentence);
  const last =
    comma >= 0
      ? comma
      : (mannerEnd(syntax, cue, start) ??
        questionEnd(syntax, cue, start, sentence.last) ??
        clauseEnd(syntax, cues, cue, Math.max(cue.last, start), sentence));
  const clause = clauseAt(syntax, cue, start, last);
  // After a verb of naming, only the quoted words are the quote: "call it a “fine”".
  if (NAMING_VERBS.has(cue.verb.lemma) && clause?.pattern === 'QUOTATION_MARKS') return null;
  // The object is part of the quote: "warned of floods “for days”".
  const mention = start > from && REPORT_PREPOSITIONS.get(cue.verb.lemma)?.has(wordAt(syntax, from)) === true;
  if (mention && clause?.pattern === 'QUOTATION_MARKS') return null;
  // Somebody else made the claim: "called for an inquiry into claims that …", "responded to claims that …".
  if ((mention || wordAt(syntax, cue.last) === 'to') && CLAUSE_NOUNS.has(wordAt(syntax, start - 1))) return null;
  // Not a statement: "answered with a goal to make it 2-1".
  const plain = clause?.pattern === 'CUE_CLAUSE' && !(flagsAt(syntax, clause.first) & QUOTED);
  if (plain && ANSWERING_VERBS.has(cue.verb.lemma) && wordAt(syntax, cue.last) === 'with') return null;
  if (clause === null || (cue.passive && !isPassiveUtterance(syntax, cue, start))) return null;
  // Not a statement: "the firm, which wants to build two centers, …".
  if (isWish(syntax, cue) && plain && infinitiveAt(syntax, clause.first)) return null;
  // "asked not to be named" is a condition for the interview rather than a statement.
  if (ANONYMITY.test(wordsFrom(syntax, clause.first))) return null;
  const late = cue.passive && agent === null ? agentAtEnd(syntax, clause.first, last) : null;
  const quote = without(syntax.tokens, { first: clause.first, last: late === null ? last : late.first - 1 }, []);
  if (quote.length === 0) return null;
  const said = speaker ?? agent ?? late;
  const frame = [{ first: frameStart(syntax, cue, speaker, cues, sentence), last: clause.first }];
  if (late !== null) frame.push({ first: late.first - 1, last: late.last });
  return {
    ...EMPTY,
    kind: 'INDIRECT',
    medium: cue.verb.medium,
    quote,
    speaker: said === null ? [] : [said],
    cue: indices(cue.first, cue.last),
    frame,
    addressee: addressee === null ? [] : [addressee],
    pattern: clause.pattern,
    confidence: clause.confidence,
  };
}

function wordsFrom(syntax: Syntax, at: number): string {
  return indices(at, at + 4)
    .map((index) => wordAt(syntax, index))
    .join(' ');
}

/**
 * Returns the start of the frame: the subject, or the coordinator if the cue shares the subject of the previous verb.
 */
function frameStart(
  syntax: Syntax,
  cue: EnglishVerb,
  speaker: Range | null,
  cues: readonly EnglishVerb[],
  sentence: Sentence,
): number {
  const before = wordAt(syntax, cue.first - 1);
  if (before === 'as' && cue.gerund && speaker !== null) {
    const quote = quotingBefore(cues, cue);
    // The frame includes the source that quotes the speaker: "the paper quoted Ann Lee as saying".
    const quoter = quote === null || quote.passive ? null : englishSubjectBefore(syntax, quote.first, sentence);
    return Math.min(quoter?.first ?? speaker.first, speaker.first, cue.first);
  }
  if (CUE_COORDINATORS.has(before) || cue.gerund) return cue.first - 1;
  return Math.min(speaker?.first ?? cue.first, cue.first);
}
