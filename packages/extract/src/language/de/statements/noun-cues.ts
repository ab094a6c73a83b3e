import { CAPITAL, DETERMINER, FINITE, QUOTED, SUBJUNCTIVE_1, SUBJUNCTIVE_2 } from '../../../core/word-flags.ts';
import { CONFIDENCE } from '../../../find/statements/confidence.ts';
import { type Finding, type Range, without } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { NOT_AFTER_CUE_NOUN, THAT_WORDS } from '../words/clause-words.ts';
import { CUE_NOUNS } from '../words/cue-nouns.ts';
import { AGENT_PREPOSITIONS } from '../words/phrase-words.ts';
import { hasInfinitive } from './clause-after.ts';
import { parsePhrase } from './noun-phrase.ts';
import { contains, type Segment } from './segments.ts';
import { firstSubject } from './speaker-of.ts';

/** Finds the cue noun at the end of a segment. Its modifiers can follow it. Returns its index, or -1. */
function nounAtEnd(syntax: Syntax, segment: Segment): number {
  for (let at = segment.last - 1; at >= Math.max(segment.first, segment.last - 6); at -= 1) {
    const flags = flagsAt(syntax, at);
    if (flags & QUOTED) return -1;
    if (!(flags & CAPITAL) || !CUE_NOUNS.has(wordAt(syntax, at))) continue;
    const rest = parsePhrase(syntax, at, segment.last, true);
    return at === segment.last - 1 || rest?.last === segment.last ? at : -1;
  }
  return -1;
}

function isContent(syntax: Syntax, segment: Segment): boolean {
  if (segment.before !== 'COMMA' || segment.opening === 'RELATIVE') return false;
  if (THAT_WORDS.has(wordAt(syntax, segment.first))) return true;
  if (segment.opening !== 'MAIN' || NOT_AFTER_CUE_NOUN.has(wordAt(syntax, segment.first))) return false;
  if (contains(syntax, segment, SUBJUNCTIVE_1 | SUBJUNCTIVE_2)) return true;
  return hasInfinitive(syntax, segment) && !contains(syntax, segment, FINITE);
}

/** Finds the speaker after a noun, in the genitive or after "von". */
function speakerAfter(syntax: Syntax, noun: number, last: number): Range | null {
  const word = wordAt(syntax, noun + 1);
  if (noun + 1 >= last) return null;
  const start = AGENT_PREPOSITIONS.has(word) ? noun + 2 : noun + 1;
  const phrase = parsePhrase(syntax, start, last, true);
  return phrase === null ? null : { first: phrase.first, last: phrase.last };
}

/**
 * Returns the start of the frame: the start of the noun's segment, or of the sentence if the segment continues a
 * clause.
 */
function frameStart(segments: readonly Segment[], index: number, sentence: Sentence): number {
  const segment = segments[index];
  if (segment === undefined) return sentence.first;
  const goesOn = segment.opening === 'VERB' || segments[index - 1]?.opening === 'RELATIVE';
  return goesOn ? sentence.first : segment.first;
}

/** Finds statements that follow a cue noun ("die Forderung, … zu …") and do not belong to a cue verb. */
export function nounCues(
  syntax: Syntax,
  segments: readonly Segment[],
  sentence: Sentence,
  found: readonly Finding[],
): Finding[] {
  const findings: Finding[] = [];
  for (const [index, segment] of segments.entries()) {
    const content = segments[index + 1];
    if (content === undefined || !isContent(syntax, content)) continue;
    if (
      found.some((finding) => finding.quote.some(({ first, last }) => first <= content.first && content.first < last))
    )
      continue;
    const noun = nounAtEnd(syntax, segment);
    if (noun < 0) continue;
    const after = segments[index + 2];
    const last = after !== undefined && after.opening === 'VERB' ? after.first : sentence.last;
    const subject = firstSubject(syntax, segment.first, segment);
    const other = subject === null || (subject.first <= noun && noun < subject.last) ? null : subject;
    const speaker = speakerAfter(syntax, noun, segment.last) ?? other;
    findings.push({
      kind: 'INDIRECT',
      medium: CUE_NOUNS.get(wordAt(syntax, noun)) ?? 'SPEECH_WRITING',
      quote: without(syntax.tokens, { first: content.first, last }, []),
      speaker: speaker === null ? [] : [speaker],
      cue: flagsAt(syntax, noun - 1) & DETERMINER ? [noun - 1, noun] : [noun],
      frame: [{ first: frameStart(segments, index, sentence), last: content.first }],
      addressee: [],
      pattern: 'CUE_CLAUSE',
      confidence: CONFIDENCE.noun,
      carriedFrom: null,
    });
  }
  return findings;
}
