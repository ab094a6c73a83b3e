import {
  CAPITAL,
  COORDINATOR,
  FINITE,
  INFINITIVE,
  MODAL,
  PREPOSITION,
  QUOTED,
  SUBJUNCTIVE_1,
  SUBJUNCTIVE_2,
  ZU_INFINITIVE,
} from '../lexicon/word-flags.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Cue } from './find-cues.ts';
import { clauseStart, findAddressee, skipLead, subjectAfter, subjectBefore, subjectInside } from './find-subject.ts';
import { type Finding, type Range, without } from './finding.ts';
import { parsePhrase, skipAdverbials } from './noun-phrase.ts';
import type { Segment } from './segments.ts';
import { flagsAt, type Syntax, wordAt } from './syntax.ts';

/** What a segment after a cue is: the clause that was said, or none. */
type Content = 'THAT' | 'SUBJUNCTIVE' | 'INFINITIVE' | 'COLON';

/** How often a clause of each kind after a cue is what was said (measured by cross-checking). */
const CONFIDENCE: Readonly<Record<Content, number>> = {
  THAT: 0.81,
  SUBJUNCTIVE: 0.82,
  INFINITIVE: 0.83,
  COLON: 0.62,
};

const THAT_WORDS: ReadonlySet<string> = new Set(['dass', 'daß', 'ob']);

function contains(syntax: Syntax, segment: Segment, mask: number): boolean {
  for (let at = segment.first; at < segment.last; at += 1) {
    const flags = flagsAt(syntax, at);
    if (flags & mask && !(flags & QUOTED) && !(flags & CAPITAL)) return true;
  }
  return false;
}

/** Whether a segment has an infinitive with "zu" and no finite verb. */
function hasInfinitive(syntax: Syntax, segment: Segment): boolean {
  for (let at = segment.first; at < segment.last; at += 1) {
    const flags = flagsAt(syntax, at);
    if (flags & QUOTED) continue;
    if (flags & ZU_INFINITIVE && !(flags & CAPITAL)) return true;
    if (
      wordAt(syntax, at) === 'zu' &&
      flagsAt(syntax, at + 1) & (INFINITIVE | MODAL) &&
      !(flagsAt(syntax, at + 1) & CAPITAL)
    )
      return true;
  }
  return false;
}

/** After a colon stand words in marks, or a whole clause after a verb of saying: not a list. */
function saysAfterColon(syntax: Syntax, segment: Segment, cue: Cue): boolean {
  if (flagsAt(syntax, segment.first) & QUOTED) return true;
  return cue.strength === 3 && cue.verb.strength === 3 && contains(syntax, segment, FINITE);
}

function contentOf(syntax: Syntax, segment: Segment, cue: Cue): Content | null {
  const start = skipLead(syntax, segment.first, segment.last);
  const word = wordAt(syntax, start);
  if (THAT_WORDS.has(word)) return 'THAT';
  if (segment.before === 'COLON') return saysAfterColon(syntax, segment, cue) ? 'COLON' : null;
  if (segment.opening === 'RELATIVE') return null;
  if (segment.opening === 'QUESTION' || (word === 'wie' && cue.strength >= 2)) return 'THAT';
  if (segment.opening === 'SUBORDINATE') return null;
  if (contains(syntax, segment, SUBJUNCTIVE_1 | SUBJUNCTIVE_2))
    return segment.opening === 'VERB' ? null : 'SUBJUNCTIVE';
  if (segment.opening === 'VERB' || /^(um|ohne|statt|anstatt|so)$/.test(word)) return null;
  if (hasInfinitive(syntax, segment)) return 'INFINITIVE';
  if (segment.before !== 'COMMA' || flagsAt(syntax, segment.first) & COORDINATOR) return null;
  return null;
}

/** The segment after the cue in which what was said begins, over relative clauses and appositions; -1 for none. */
function findContent(syntax: Syntax, segments: readonly Segment[], cue: Cue): { at: number; content: Content } | null {
  const lastToken = cue.tokens.at(-1) ?? cue.finite;
  for (let at = cue.segment + 1; at < Math.min(segments.length, cue.segment + 5); at += 1) {
    const segment = segments[at];
    if (segment === undefined || segment.first <= lastToken) continue;
    const content = contentOf(syntax, segment, cue);
    if (content !== null) return { at, content };
    if (segment.opening === 'MAIN' && spansInfinitive(syntax, segments, at)) return { at, content: 'INFINITIVE' };
    if (segment.opening === 'VERB' || segment.before === 'SEMICOLON') return null;
  }
  return null;
}

/** "die Waffen, die …, niederzulegen": an infinitive clause with a relative clause in it. */
function spansInfinitive(syntax: Syntax, segments: readonly Segment[], at: number): boolean {
  const segment = segments[at];
  const after = segments[at + 2];
  if (segment === undefined || after === undefined || contains(syntax, segment, FINITE)) return false;
  return segments[at + 1]?.opening === 'RELATIVE' && hasInfinitive(syntax, after) && !contains(syntax, after, FINITE);
}

/** The speaker's words of a cue's clause. */
export function speakerOf(syntax: Syntax, segments: readonly Segment[], cue: Cue, start: number): Range | null {
  const segment = segments[cue.segment];
  if (segment === undefined) return null;
  if (cue.passive) return agentOf(syntax, segment, cue);
  if (cue.verb.lemma === 'heißen') return sourceOf(syntax, segment);
  if (segment.opening === 'SUBORDINATE' || segment.opening === 'QUESTION') {
    const lead = skipLead(syntax, segment.first, cue.finite);
    if (cue.finite > lead + 1) return subjectInside(syntax, lead, cue.finite);
  }
  if (segment.opening === 'RELATIVE') return { first: segment.first, last: segment.first + 1 };
  return subjectBefore(syntax, start, cue.finite) ?? subjectAfter(syntax, cue.finite, segment.last + 12);
}

/** "wurde von der Polizei mitgeteilt". */
function agentOf(syntax: Syntax, segment: Segment, cue: Cue): Range | null {
  for (let at = segment.first; at < segment.last; at += 1) {
    const word = wordAt(syntax, at);
    if (
      (word !== 'von' && word !== 'vom' && word !== 'durch') ||
      flagsAt(syntax, at) & QUOTED ||
      cue.tokens.includes(at)
    )
      continue;
    const phrase = parsePhrase(syntax, at + 1, segment.last, false);
    if (phrase !== null) return { first: phrase.first, last: phrase.last };
  }
  return null;
}

/** "In dem Bericht heißt es", "hieß es aus dem Ministerium". */
function sourceOf(syntax: Syntax, segment: Segment): Range | null {
  for (let at = segment.first; at < segment.last; at += 1) {
    if (!(flagsAt(syntax, at) & PREPOSITION) || flagsAt(syntax, at) & QUOTED) continue;
    const phrase = parsePhrase(syntax, at + 1, segment.last, true);
    if (
      phrase !== null &&
      !/^(anfang|ende|mitte|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|abend)/.test(
        wordAt(syntax, phrase.first),
      )
    )
      return { first: phrase.first, last: phrase.last };
  }
  return null;
}

/** Where a clause after a cue ends: at the next cue of the same level, or with the sentence. */
function contentEnd(
  syntax: Syntax,
  segments: readonly Segment[],
  cue: Cue,
  from: number,
  cues: readonly Cue[],
  sentence: Sentence,
): number {
  const subordinate = ['SUBORDINATE', 'RELATIVE'].includes(segments[cue.segment]?.opening ?? '');
  for (let index = from + 1; index < segments.length; index += 1) {
    const segment = segments[index];
    if (segment === undefined) break;
    const follows = cues.find((other) => other.segment === index && other !== cue);
    const lead = skipLead(syntax, segment.first, segment.last);
    if (follows !== undefined && follows.finite === lead && segment.before !== 'COLON') return segment.first;
    if (subordinate && segment.opening === 'VERB' && lead === segment.first) return segment.first;
    if (segment.before === 'SEMICOLON') return segment.first;
  }
  return sentence.last;
}

/** A cue with the clause that follows it: "X sagte, dass …", "X forderte, … zu …", "X sagte: …". */
export function clauseAfter(
  syntax: Syntax,
  segments: readonly Segment[],
  cue: Cue,
  cues: readonly Cue[],
  sentence: Sentence,
): Finding | null {
  const found = findContent(syntax, segments, cue);
  const segment = found === null ? undefined : segments[found.at];
  if (found === null || segment === undefined) return null;
  if (cue.strength < 2 && found.content !== 'SUBJUNCTIVE') return null;
  const start = clauseStart(syntax, segments, cue, sentence.first);
  const last = contentEnd(syntax, segments, cue, found.at, cues, sentence);
  const quote = without(syntax.tokens, { first: segment.first, last }, []);
  if (quote.length === 0) return null;
  const frame = { first: start, last: segment.first };
  const speaker = speakerOf(syntax, segments, cue, start);
  if (speaker !== null && /^(ich|wir)$/.test(wordAt(syntax, speaker.first))) return null;
  const addressee = findAddressee(syntax, frame);
  return {
    kind: 'INDIRECT',
    medium: cue.verb.medium,
    quote,
    speaker: speaker === null ? [] : [speaker],
    cue: cue.tokens,
    frame: [frame],
    addressee: addressee === null ? [] : [addressee],
    pattern: found.content === 'COLON' ? 'COLON' : 'CUE_CLAUSE',
    confidence: CONFIDENCE[found.content],
    carriedFrom: null,
  };
}

/** Start of what a verb after it tells: the sentence, or the quotation in marks that closes just before the verb. */
function contentBefore(syntax: Syntax, comma: number, sentence: Sentence): Range {
  const { analysis } = syntax;
  const quotation = analysis.quotations[analysis.quotationOf[comma - 1] ?? -1];
  if (quotation !== undefined && quotation.close === comma - 1 && quotation.open <= sentence.first + 1) {
    return { first: quotation.open, last: comma };
  }
  return { first: sentence.first, last: comma };
}

/** A cue after what it tells: "…, sagte X.", also with more of it after the frame. */
export function clauseBefore(
  syntax: Syntax,
  segments: readonly Segment[],
  cue: Cue,
  sentence: Sentence,
): Finding | null {
  const segment = segments[cue.segment];
  if (segment === undefined || cue.segment === 0) return null;
  let lead = segment.first;
  if (wordAt(syntax, lead) === 'so') lead += 1;
  if (cue.finite !== lead || segment.before !== 'COMMA') return null;
  const before = segments[cue.segment - 1];
  if (before === undefined || cue.strength < 2 || segments[cue.segment + 1]?.before === 'COLON') return null;
  const speaker = cue.passive
    ? agentOf(syntax, segment, cue)
    : cue.verb.lemma === 'heißen'
      ? sourceOf(syntax, segment)
      : subjectAfter(syntax, cue.finite, sentence.last);
  if (speaker === null && !cue.passive && cue.verb.lemma !== 'heißen') return null;
  const frameEnd = Math.max(
    segment.last,
    speaker?.last ?? 0,
    (cue.tokens.at(-1) ?? 0) + 1,
    tailEnd(syntax, segments, cue, speaker),
  );
  const frame = {
    first: segment.first - 1,
    last: wordAt(syntax, frameEnd) === ',' || wordAt(syntax, frameEnd) === ':' ? frameEnd + 1 : frameEnd,
  };
  const content = contentBefore(syntax, frame.first, sentence);
  if (!isContent(syntax, segments, cue, content)) return null;
  const goesOn = frame.last < sentence.last - 1 && continuesAfter(syntax, frame.last, sentence);
  const quote = without(syntax.tokens, { first: content.first, last: goesOn ? sentence.last : content.last }, [frame]);
  if (quote.length === 0) return null;
  const addressee = findAddressee(syntax, frame);
  return {
    kind: 'INDIRECT',
    medium: cue.verb.medium,
    quote,
    speaker: speaker === null ? [] : [speaker],
    cue: cue.tokens,
    frame: [{ first: frame.first, last: trimEnd(syntax, frame) }],
    addressee: addressee === null ? [] : [addressee],
    pattern: 'CUE_CLAUSE',
    confidence: 0.85,
    carriedFrom: null,
  };
}

/** What stands before an inverted cue is what was said where a main clause or words in marks stand there. */
function isContent(syntax: Syntax, segments: readonly Segment[], cue: Cue, content: Range): boolean {
  if (flagsAt(syntax, content.last - 1) & QUOTED && flagsAt(syntax, content.first) & QUOTED) return true;
  const first = segments[0];
  if (first?.opening === 'SUBORDINATE' && !THAT_WORDS.has(wordAt(syntax, first.first))) {
    return segments.slice(1, cue.segment).some((segment) => segment.opening === 'VERB');
  }
  return segments.slice(0, cue.segment).some((segment) => {
    if (segment.opening === 'RELATIVE') return false;
    return (
      contains(syntax, segment, FINITE) || contains(syntax, segment, ZU_INFINITIVE) || hasInfinitive(syntax, segment)
    );
  });
}

function trimEnd(syntax: Syntax, frame: Range): number {
  let last = frame.last;
  while (last > frame.first && /^[.]$/.test(wordAt(syntax, last - 1))) last -= 1;
  return last;
}

/** The end of a frame whose prefix or adverbs stand after a relative clause. */
function tailEnd(syntax: Syntax, segments: readonly Segment[], cue: Cue, speaker: Range | null): number {
  const at = speaker?.last ?? 0;
  const inside = segments.find(
    (segment) => segment.first <= at && at <= segment.last && segment !== segments[cue.segment],
  );
  if (inside === undefined || at === 0 || wordAt(syntax, at) !== ',') return 0;
  const next = segments.find((segment) => segment.first === at + 1);
  if (next === undefined) return 0;
  const end = skipAdverbials(syntax, next.first, next.last);
  return end >= next.last ? next.last : 0;
}

/** Whether what follows a frame in the middle goes on with what was said. */
function continuesAfter(syntax: Syntax, from: number, sentence: Sentence): boolean {
  const flags = flagsAt(syntax, from);
  if (flags & QUOTED) return true;
  if (wordAt(syntax, from) === 'und' || wordAt(syntax, from) === 'der' || wordAt(syntax, from) === 'die') return false;
  for (let at = from; at < sentence.last; at += 1) if (flagsAt(syntax, at) & (FINITE | INFINITIVE)) return true;
  return false;
}

/** "wie X mitteilte": the clause around it is what was said. */
export function asClause(syntax: Syntax, segments: readonly Segment[], cue: Cue, sentence: Sentence): Finding | null {
  const segment = segments[cue.segment];
  if (segment === undefined || wordAt(syntax, segment.first) !== 'wie' || cue.strength < 2) return null;
  const isFirst = segment.first === sentence.first;
  if (!isFirst && segment.before !== 'COMMA' && segment.before !== 'DASH') return null;
  const speaker = cue.passive ? agentOf(syntax, segment, cue) : subjectInside(syntax, segment.first, cue.finite);
  const first = isFirst ? segment.first : segment.first - 1;
  const last = wordAt(syntax, segment.last) === ',' ? segment.last + 1 : segment.last;
  const frame = { first, last };
  const quote = without(syntax.tokens, { first: sentence.first, last: sentence.last }, [frame]);
  if (quote.length === 0) return null;
  return {
    kind: 'INDIRECT',
    medium: cue.verb.medium,
    quote,
    speaker: speaker === null ? [] : [speaker],
    cue: [segment.first, ...cue.tokens],
    frame: [{ first, last: trimEnd(syntax, frame) }],
    addressee: [],
    pattern: 'SOURCE_PHRASE',
    confidence: 0.8,
    carriedFrom: null,
  };
}
