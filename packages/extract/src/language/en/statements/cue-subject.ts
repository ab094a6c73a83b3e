import { DETERMINER, QUOTED } from '../../../core/word-flags.ts';
import type { Range } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { TEXT_NOUNS } from '../words/noun-cues.ts';
import { SAME_SUBJECT_LINKS } from '../words/phrase-words.ts';
import { BEFORE_GERUND, QUOTING_GERUNDS, QUOTING_VERBS } from '../words/verb-forms.ts';
import { skipTail } from './clause-tail.ts';
import type { EnglishVerb } from './find-cues.ts';
import { englishSubjectAfter, englishSubjectBefore } from './find-subject.ts';
import { invertedSubject } from './inversion.ts';
import { mainSubject, nearestSubject } from './shared-subject.ts';
import { isSign } from './signs.ts';
import { isVerb } from './verbs.ts';

/**
 * Finds the subject of a cue, which it can share with the previous verb: "X thanked her and said …", "X left, saying
 * …".
 */
export function subjectOf(
  syntax: Syntax,
  cue: EnglishVerb,
  cues: readonly EnglishVerb[],
  sentence: Sentence,
): Range | null {
  if (cue.gerund) return gerundSubject(syntax, cue, cues, sentence);
  const own = invertedSubject(syntax, cue.first, sentence.first) ?? englishSubjectBefore(syntax, cue.first, sentence);
  if (own !== null && holdsCue(own, cue, cues)) return null;
  if (own !== null || !SAME_SUBJECT_LINKS.has(wordAt(syntax, cue.first - 1))) return own;
  return nearestSubject(syntax, sentence, cue.first - 1);
}

/** Checks if a subject contains another cue and is therefore a clause: "“…,” said a man called “Red”". */
export function holdsCue(subject: Range, cue: EnglishVerb, cues: readonly EnglishVerb[]): boolean {
  return cues.some(({ at, gerund }) => !gerund && at >= subject.first && at < Math.min(cue.first, subject.last));
}

/**
 * Finds the subject of a gerund. This is the speaker of the tag before it ("…, she said, adding that …"). If there is
 * no tag, it is the subject of the first verb.
 */
function gerundSubject(
  syntax: Syntax,
  cue: EnglishVerb,
  cues: readonly EnglishVerb[],
  sentence: Sentence,
): Range | null {
  const before = cues.filter(({ at, gerund }) => at < cue.at && !gerund);
  for (const other of before) {
    const tagged = other.first > sentence.first + 1 && skipTail(syntax, other.last, cue.first) >= cue.first - 1;
    if (!tagged) continue;
    const subject = englishSubjectBefore(syntax, other.first, sentence);
    if (subject === null) continue;
    if (isSign(syntax, subject.first - 1) || flagsAt(syntax, subject.first - 1) & QUOTED) return subject;
  }
  const quoted = quotedAs(syntax, cue, before, sentence);
  if (quoted !== null) return quoted;
  const noun = nounSaying(syntax, cue, sentence);
  if (noun !== null) return noun;
  const comma = leadComma(syntax, cue, sentence);
  if (comma >= 0) return subjectAfterComma(syntax, comma, sentence);
  const inverted = before.find(({ first }) => flagsAt(syntax, first - 1) & QUOTED);
  return inverted === undefined
    ? mainSubject(syntax, sentence, cue.first)
    : (englishSubjectBefore(syntax, inverted.first, sentence) ??
        englishSubjectAfter(syntax, inverted.last - 1, cue.first));
}

/**
 * Finds the noun phrase before "saying": "a studio saying there is no news". Returns null for texts such as "a letter
 * saying".
 */
function nounSaying(syntax: Syntax, cue: EnglishVerb, sentence: Sentence): Range | null {
  if (BEFORE_GERUND.has(wordAt(syntax, cue.first - 1)) || wordAt(syntax, cue.first - 1) === ',') return null;
  let first = -1;
  for (let at = cue.first - 1; at >= Math.max(sentence.first, cue.first - 9); at -= 1) {
    if (TEXT_NOUNS.has(wordAt(syntax, at))) return null;
    if (isVerb(syntax, at) || isSign(syntax, at) || flagsAt(syntax, at) & QUOTED) break;
    if (first < 0 && flagsAt(syntax, at) & DETERMINER && at >= cue.first - 5) first = at;
  }
  return first < 0 ? null : { first, last: cue.first };
}

/** Returns the verb of quoting before "as saying". Returns null if there is no such verb. */
export function quotingBefore(cues: readonly EnglishVerb[], cue: EnglishVerb): EnglishVerb | null {
  return cues.findLast(({ at, verb }) => at < cue.at && QUOTING_VERBS.has(verb.lemma)) ?? null;
}

/** Maximum distance between "quoting" and "as saying", in tokens. */
const LONGEST_QUOTED = 12;

/** Finds who is quoted: "Ann Lee was quoted by the station as saying …", "the station quoted Ann Lee as saying …". */
export function quotedAs(
  syntax: Syntax,
  cue: EnglishVerb,
  before: readonly EnglishVerb[],
  sentence: Sentence,
): Range | null {
  if (wordAt(syntax, cue.first - 1) !== 'as') return null;
  for (let at = cue.first - 3; at > Math.max(sentence.first, cue.first - LONGEST_QUOTED); at -= 1)
    if (QUOTING_GERUNDS.has(wordAt(syntax, at))) return englishSubjectAfter(syntax, at, cue.first - 1);
  const quote = quotingBefore(before, cue);
  if (quote === null) return null;
  return quote.passive
    ? englishSubjectBefore(syntax, quote.first, sentence)
    : englishSubjectAfter(syntax, quote.last - 1, cue.first - 1);
}

/**
 * Finds the comma after an introductory clause with a gerund: "After telling them that …, Ann Lee left". Returns -1 if
 * the gerund does not introduce the sentence.
 */
export function leadComma(syntax: Syntax, cue: EnglishVerb, sentence: Sentence): number {
  if (!cue.gerund || !BEFORE_GERUND.has(wordAt(syntax, cue.first - 1)) || cue.first > sentence.first + 2) return -1;
  for (let comma = cue.last; comma < sentence.last; comma += 1)
    if (wordAt(syntax, comma) === ',' && !(flagsAt(syntax, comma) & QUOTED)) return comma;
  return -1;
}

function subjectAfterComma(syntax: Syntax, comma: number, sentence: Sentence): Range | null {
  for (let verb = comma + 1; verb < Math.min(sentence.last, comma + 20); verb += 1)
    if (isVerb(syntax, verb)) return englishSubjectBefore(syntax, verb, sentence);
  return null;
}
