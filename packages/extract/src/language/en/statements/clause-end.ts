import { CUE, DETERMINER, PRONOUN, QUOTED, RELATIVE } from '../../../core/word-flags.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { CLAIM_WORDS } from '../words/noun-cues.ts';
import { CLAUSE_QUOTE_STARTS, CONTRASTING, CUE_COORDINATORS } from '../words/phrase-words.ts';
import { REPORT_PREPOSITIONS } from '../words/verb-forms.ts';
import type { EnglishVerb } from './find-cues.ts';
import { isVerb } from './verbs.ts';

/**
 * Returns the coordinator before a second cue with the same subject: "said … and added that". Returns -1 if there is no
 * such coordinator.
 */
function coordinatorBefore(syntax: Syntax, other: EnglishVerb, any: boolean): number {
  const at = other.first - 1;
  if (other.gerund)
    return wordAt(syntax, at) === ',' || (wordAt(syntax, at) === 'and' && wordAt(syntax, other.last) === 'that')
      ? at
      : -1;
  if (!CUE_COORDINATORS.has(wordAt(syntax, at))) return -1;
  const next = wordAt(syntax, other.last);
  const tells =
    any ||
    other.last > other.at + 1 ||
    REPORT_PREPOSITIONS.get(other.verb.lemma)?.has(next) === true ||
    CLAUSE_QUOTE_STARTS.has(next) ||
    next === 'to' ||
    (next === 'not' && wordAt(syntax, other.last + 1) === 'to') ||
    (flagsAt(syntax, other.last) & (QUOTED | PRONOUN | DETERMINER)) !== 0;
  return tells ? at : -1;
}

/**
 * Returns the punctuation mark before a second cue with a different subject: "said …; a spokesman said …", "said …, but
 * the agency said …". Returns -1 if there is no such mark.
 */
function signBefore(syntax: Syntax, other: EnglishVerb, floor: number): number {
  if (other.gerund) return -1;
  for (let at = other.first - 1; at > Math.max(floor, other.first - LONGEST_SUBJECT); at -= 1) {
    if (wordAt(syntax, at) === ';') return at;
    const contrast = CONTRASTING.has(wordAt(syntax, at + 1)) && !(flagsAt(syntax, at + 2) & PRONOUN);
    if (wordAt(syntax, at) === ',' && contrast) return at;
    if (isVerb(syntax, at) || wordAt(syntax, at) === 'that') return -1;
  }
  return -1;
}

/**
 * Returns the start of a clause about something that was not said: "but it has not said whether". Returns -1 if there
 * is no such clause.
 */
function silenceBefore(syntax: Syntax, other: EnglishVerb): number {
  const at = other.first - 2;
  const negated = wordAt(syntax, other.at - 1) === 'not' || /n[’']t$/.test(wordAt(syntax, other.at - 1));
  if (!negated || wordAt(syntax, at) !== 'but' || !(flagsAt(syntax, at + 1) & PRONOUN)) return -1;
  return CLAUSE_QUOTE_STARTS.has(wordAt(syntax, other.last)) ? at : -1;
}

/** Maximum length of a subject after a semicolon, in tokens. */
const LONGEST_SUBJECT = 16;

/**
 * Returns the comma before the author's remark on the quote: "said …, a claim that the rebels denied". Returns -1 if
 * there is no such remark.
 */
function remarkBefore(syntax: Syntax, from: number, limit: number): number {
  for (let at = from; at < limit - 2; at += 1) {
    if (wordAt(syntax, at) !== ',' || flagsAt(syntax, at) & QUOTED) continue;
    const noun = CLAIM_WORDS.has(wordAt(syntax, at + 2));
    if (noun && /^(a|an|the)$/.test(wordAt(syntax, at + 1))) return at;
  }
  return -1;
}

/**
 * Returns the comma before a contrast: "would not comment, but other jurors said". Returns -1 if there is no contrast.
 */
function contrastAfter(syntax: Syntax, from: number, limit: number): number {
  for (let at = from; at < limit - 2; at += 1)
    if (wordAt(syntax, at) === ',' && CONTRASTING.has(wordAt(syntax, at + 1)) && !(flagsAt(syntax, at) & QUOTED))
      return at;
  return -1;
}

/**
 * Returns the end of a relative clause between commas: "which wants to build it, disputes the figures". Returns -1 if
 * there is no such clause.
 */
function relativeEnd(syntax: Syntax, cue: EnglishVerb, limit: number): number {
  const before = /ly$/.test(wordAt(syntax, cue.first - 1)) ? cue.first - 2 : cue.first - 1;
  if (!(flagsAt(syntax, before) & RELATIVE)) return -1;
  for (let at = cue.last; at < limit - 1; at += 1) {
    if (wordAt(syntax, at) !== ',' || flagsAt(syntax, at) & QUOTED) continue;
    const present = flagsAt(syntax, at + 1) & CUE && wordAt(syntax, at + 1).endsWith('s');
    if (present || isVerb(syntax, at + 1)) return at;
  }
  return -1;
}

/**
 * Returns the index at which the words after a cue end: at the end of the sentence, or at the start of another frame.
 *
 * @param from - index of the first token of the words
 * @param any - whether any second verb with the same subject ends the words: "praised the crew and thanked the town"
 */
export function clauseEnd(
  syntax: Syntax,
  cues: readonly EnglishVerb[],
  cue: EnglishVerb | null,
  from: number,
  sentence: Sentence,
  any = false,
): number {
  const remark = remarkBefore(syntax, from + 1, sentence.last);
  const relative = cue === null ? -1 : relativeEnd(syntax, cue, sentence.last);
  const contrast = any ? contrastAfter(syntax, from, sentence.last) : -1;
  const last = Math.min(...[remark, relative, contrast, sentence.last].filter((at) => at >= 0));
  for (const other of cues) {
    if (other.first < from || flagsAt(syntax, other.first - 1) & RELATIVE) continue;
    const ends = [
      coordinatorBefore(syntax, other, any),
      silenceBefore(syntax, other),
      signBefore(syntax, other, from - 1),
    ];
    const end = ends.find((at) => at >= from);
    if (end !== undefined) return Math.min(end, last);
  }
  return last;
}
