import { CAPITAL, FINITE, QUOTED, SUBJUNCTIVE_1 } from '../../../core/word-flags.ts';
import { CONFIDENCE } from '../../../find/statements/confidence.ts';
import type { Finding, Range } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { NOBODY } from '../words/phrase-words.ts';
import {
  ANSWERING_FORMS,
  ASKED_WORDS,
  COMMENT_NOUNS,
  COMMENTING_FORMS,
  GIVING_FORMS,
  REFUSING_FORMS,
  SILENT_FORMS,
} from '../words/silence-words.ts';
import { DENIABLE_NOUN } from '../words/source-nouns.ts';
import { NO_FORMS } from '../words/stance-words.ts';
import { isAbstract } from './agreement.ts';
import { subjectAfter } from './find-subject.ts';
import type { Segment } from './segments.ts';
import { firstSubject } from './speaker-of.ts';

/**
 * Checks if words say that somebody did not answer: "wollte sich nicht äußern", "lehnte einen Kommentar ab", "machte
 * keine Angaben", "schwieg zu den Vorwürfen".
 *
 * @param at - the token indices of a clause, in order
 */
export function isSilence(syntax: Syntax, at: readonly number[]): boolean {
  const words = at.filter((index) => !(flagsAt(syntax, index) & QUOTED)).map((index) => wordAt(syntax, index));
  const has = (list: ReadonlySet<string>) => words.some((word) => list.has(word));
  const negated = words.includes('nicht') && !words.includes('nur');
  if (words.includes('sich') && negated && has(COMMENTING_FORMS)) return true;
  if (negated && has(ANSWERING_FORMS)) return true;
  if (negated && words.includes('auf') && has(ASKED_WORDS) && words.some((word) => word.startsWith('reagier')))
    return true;
  if (has(REFUSING_FORMS) && words.includes('ab') && has(COMMENT_NOUNS)) return true;
  if (words.some((word) => word === 'abgelehnt') && has(COMMENT_NOUNS)) return true;
  // "gab es zunächst keine Stellungnahme" does not have a speaker.
  if (words.includes('es')) return false;
  const none = words.findIndex((word) => NO_FORMS.has(word));
  if (none >= 0 && words.slice(none + 1, none + 4).some((word) => COMMENT_NOUNS.has(word)) && has(GIVING_FORMS))
    return true;
  return has(SILENT_FORMS) && words.some((word) => DENIABLE_NOUN.test(word) || word === 'dazu');
}

/**
 * Finds the subject of a clause about somebody who did not answer. The clause can begin with the object: "Weitere
 * Fragen beantwortete der Verband nicht".
 */
function whoIsSilent(syntax: Syntax, segment: Segment): Range | null {
  const subject = firstSubject(syntax, segment.first, segment);
  if (subject === null || !ASKED_WORDS.has(wordAt(syntax, subject.last - 1))) return subject;
  return subjectAfter(syntax, subject.last, segment.last);
}

/** Finds a sentence that says that somebody did not answer. Returns null for other sentences. */
export function silence(syntax: Syntax, segments: readonly Segment[], sentence: Sentence): Finding | null {
  const [segment] = segments;
  if (segment === undefined || segment.opening !== 'MAIN') return null;
  const words = Array.from({ length: segment.last - segment.first }, (_, index) => segment.first + index);
  if (!isSilence(syntax, words) || words.some((at) => isReported(syntax, at))) return null;
  const speaker = whoIsSilent(syntax, segment);
  if (
    speaker === null ||
    wordAt(syntax, speaker.first) === 'es' ||
    isAbstract(syntax, speaker) ||
    NOBODY.has(wordAt(syntax, speaker.first))
  )
    return null;
  return {
    kind: 'REPORTED',
    medium: 'SPEECH_WRITING',
    quote: [{ first: segment.first, last: sentence.last }],
    speaker: [speaker],
    cue: [],
    frame: [],
    addressee: [],
    pattern: 'REPORT',
    confidence: CONFIDENCE.stand,
    carriedFrom: null,
  };
}

/** Checks if a word is a finite verb in the Konjunktiv. The sentence is then indirect speech. */
function isReported(syntax: Syntax, at: number): boolean {
  const flags = flagsAt(syntax, at);
  return (flags & FINITE) !== 0 && (flags & SUBJUNCTIVE_1) !== 0 && !(flags & CAPITAL);
}
