import { CAPITAL, QUOTED } from '../../../core/word-flags.ts';
import { CONFIDENCE } from '../../../find/statements/confidence.ts';
import { type Finding, type Range, without } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { RELATIVE_SOURCES, SOURCE_PRONOUNS } from '../words/clause-words.ts';
import { CUE_NOUNS } from '../words/cue-nouns.ts';
import { AGENT_PREPOSITIONS } from '../words/phrase-words.ts';
import { SOURCE_NOUN } from '../words/source-nouns.ts';
import type { Cue } from './cue.ts';
import { antecedent, clauseStart } from './find-subject.ts';
import { parsePhrase } from './noun-phrase.ts';
import { contains, type Segment } from './segments.ts';
import { speakerOf } from './speaker-of.ts';

/**
 * Finds the noun for an utterance in a segment, such as "Gerüchte" in "Gerüchte die Runde, wonach …". Returns the index
 * of the noun, or -1.
 */
function sourceNoun(syntax: Syntax, segment: Segment): number {
  for (let at = segment.last - 1; at >= segment.first; at -= 1) {
    if (!(flagsAt(syntax, at) & CAPITAL) || flagsAt(syntax, at) & QUOTED) continue;
    if (CUE_NOUNS.has(wordAt(syntax, at)) || SOURCE_NOUN.test(wordAt(syntax, at))) return at;
  }
  return -1;
}

/**
 * Finds the author of a text after the noun for the text, such as "der Zeitung" in "einem Bericht der Zeitung, wonach
 * …".
 */
function authorOf(syntax: Syntax, noun: number, last: number): Range | null {
  const first = AGENT_PREPOSITIONS.has(wordAt(syntax, noun + 1)) ? noun + 2 : noun + 1;
  const phrase = first >= last ? null : parsePhrase(syntax, first, last, true);
  return phrase === null ? null : { first: phrase.first, last: phrase.last };
}

/**
 * Finds a relative clause that reports what a source says: "Berichte der Zeitung, wonach …", "zwei Hebammen, denen
 * zufolge …". If the main clause has a cue ("wies Berichte zurück, wonach …"), its subject is the speaker.
 */
export function relativeSource(
  syntax: Syntax,
  segments: readonly Segment[],
  sentence: Sentence,
  cues: readonly Cue[],
  index: number,
): Finding | null {
  const segment = segments[index];
  const before = segments[index - 1];
  if (segment === undefined || before === undefined || segment.before !== 'COMMA') return null;
  const { first } = segment;
  const pronoun = SOURCE_PRONOUNS.has(wordAt(syntax, first)) && wordAt(syntax, first + 1) === 'zufolge';
  if (!pronoun && !RELATIVE_SOURCES.has(wordAt(syntax, first))) return null;
  const main = contains(syntax, before, CAPITAL) ? before : (segments[index - 2] ?? before);
  const noun = sourceNoun(syntax, before) >= 0 ? sourceNoun(syntax, before) : sourceNoun(syntax, main);
  if (!pronoun && noun < 0) return null;
  const cue = cues.find(({ segment: own, strength }) => own < index && own >= index - 2 && strength > 2);
  const start = cue === undefined ? before.first : clauseStart(syntax, segments, cue, sentence.first);
  const own = cue === undefined || pronoun ? null : speakerOf(syntax, segments, cue, start);
  const speaker = own ?? (pronoun ? antecedent(syntax, before) : authorOf(syntax, noun, before.last));
  const content = first + (pronoun ? 2 : 1);
  const next = segments[index + 1];
  const last =
    next !== undefined && (next.opening === 'VERB' || next.opening === 'MAIN') ? segment.last : sentence.last;
  const quote = without(syntax.tokens, { first: content, last }, []);
  if (quote.length === 0) return null;
  return {
    kind: 'INDIRECT',
    medium: 'SPEECH_WRITING',
    quote,
    speaker: speaker === null ? [] : [{ first: speaker.first, last: speaker.last }],
    cue: own !== null && cue !== undefined ? cue.tokens : pronoun ? [first, first + 1] : [noun, first],
    frame: [{ first: start, last: content }],
    addressee: [],
    pattern: own === null ? 'SOURCE_PHRASE' : 'CUE_CLAUSE',
    confidence: CONFIDENCE.noun,
    carriedFrom: null,
  };
}
