import type { Medium } from '../../../core/types.ts';
import {
  ADVERB,
  CAPITAL,
  COORDINATOR,
  DETERMINER,
  FINITE,
  PARTICIPLE,
  PREPOSITION,
  QUOTED,
  RELATIVE,
  SUBJUNCTIVE_1,
} from '../../../core/word-flags.ts';
import { CONFIDENCE } from '../../../find/statements/confidence.ts';
import { type Finding, type Range, without } from '../../../find/statements/finding.ts';
import { rangeOf } from '../../../find/statements/quoted-words.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import {
  COMMENT_STARTS,
  NOT_AFTER_SO,
  REFERRING_WORDS,
  SPEAKER_POSSESSIVES,
  THIRD_POSSESSIVES,
} from '../words/clause-words.ts';
import { GENITIVES, NOT_SOURCE_START } from '../words/phrase-words.ts';
import { OPINION_NOUN, SOURCE_NOUN, SPOKEN_SOURCE, WRITTEN_SOURCE } from '../words/source-nouns.ts';
import { contentBefore, resumedAfter } from './clause-before.ts';
import { parsePhrase, quotedName } from './noun-phrase.ts';
import { contains, type Segment } from './segments.ts';
import {
  isAloneBody,
  withOtherNumber,
  withoutAmount,
  withoutModifier,
  withoutQuotation,
  withoutSecondModifier,
} from './source-end.ts';
import {
  bracketAround,
  contradicts,
  followsFact,
  hearsayLast,
  limitOf,
  partAfter,
  partAround,
  partBefore,
  startsOwnClause,
  tellsOn,
} from './source-part.ts';

/** A phrase with the source of a statement: "laut X", "X zufolge", "nach Angaben von X", "so X". */
export interface SourcePhrase {
  readonly frame: Range;
  readonly cue: number;
  readonly speaker: Range;
  readonly medium: Medium;
  readonly segment: number;
}

function mediumOf(word: string): Medium {
  if (SPOKEN_SOURCE.test(word)) return 'SPEECH';
  if (OPINION_NOUN.test(word)) return 'SPEECH_THOUGHT';
  return WRITTEN_SOURCE.test(word) ? 'WRITING' : 'SPEECH_WRITING';
}

/**
 * Finds the noun that makes "nach …" a source phrase. It is at most five tokens after "nach". Returns the index of the
 * noun, or -1.
 */
function sourceNoun(syntax: Syntax, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 6); at += 1) {
    const flags = flagsAt(syntax, at);
    if (flags & CAPITAL && SOURCE_NOUN.test(wordAt(syntax, at))) return at;
    // A name in the genitive can precede the noun: "nach Meiers Meinung".
    const owner = at === from && wordAt(syntax, at).endsWith('s') && !GENITIVES.has(wordAt(syntax, at + 1));
    if (flags & CAPITAL && !owner) return -1;
    if (flags & (FINITE | QUOTED | PREPOSITION)) return -1;
  }
  return -1;
}

/**
 * Finds the end of a source phrase at the start of a sentence. The phrase ends before the finite verb. Returns the same
 * index if a punctuation mark comes first.
 */
function verbAfter(syntax: Syntax, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 12); at += 1) {
    const flags = flagsAt(syntax, at);
    if (flags & FINITE && !(flags & CAPITAL)) return at;
    if (syntax.tokens[at]?.kind === 'SIGN' || flags & QUOTED) return from;
  }
  return from;
}

/**
 * Finds the end of an apposition whose closing comma is missing: "Nach Angaben von X, dem Leiter des Amtes hatten …".
 * Returns the same index if there is no such apposition.
 */
function openApposition(syntax: Syntax, at: number, limit: number): number {
  if (wordAt(syntax, at) !== ',') return at;
  const phrase = parsePhrase(syntax, at + 1, limit, true);
  if (phrase === null || phrase.pronoun || !(flagsAt(syntax, at + 1) & DETERMINER)) return at;
  const next = flagsAt(syntax, phrase.last);
  return phrase.oblique && phrase.last < limit && next & FINITE && !(next & CAPITAL) ? phrase.last : at;
}

/** Reads a phrase that begins at a token: "laut X", "gemäß X", "nach Angaben von X", "aus Sicht von X". */
function phraseAt(syntax: Syntax, at: number, limit: number, own: Segment, segment: number): SourcePhrase | null {
  const word = wordAt(syntax, at);
  const lead = word === 'laut' || word === 'gemäß';
  if (!lead && word !== 'nach' && word !== 'aus') return null;
  const noun = lead ? at : sourceNoun(syntax, at + 1, limit);
  if (noun < 0 || (word === 'aus' && !wordAt(syntax, noun).endsWith('sicht'))) return null;
  const atStart = flagsAt(syntax, at) & CAPITAL;
  if (isOwnView(syntax, at + 1, own)) return null;
  if (lead && own.opening === 'RELATIVE' && at === own.first) {
    const pronoun = { first: at + 1, last: at + 2 };
    return { frame: { first: at, last: at + 2 }, cue: at, speaker: pronoun, medium: 'SPEECH_WRITING', segment };
  }
  const alone = lead && isAloneBody(syntax, at + 1) ? { first: at + 1, last: at + 2 } : null;
  const parsed =
    (lead ? quotedName(syntax, at + 1) : null) ?? alone ?? parsePhrase(syntax, at + 1, limit, atStart !== 0);
  if (parsed === null) return null;
  const phrase = withoutQuotation(syntax, withoutAmount(syntax, parsed));
  const inner = lead ? withoutModifier(syntax, phrase) : withoutSecondModifier(syntax, phrase);
  const last = atStart ? openApposition(syntax, verbAfter(syntax, phrase.last, limit), limit) : inner;
  const speaker = { first: phrase.first, last };
  return {
    frame: { first: at, last },
    cue: at,
    speaker,
    medium: lead ? 'SPEECH_WRITING' : mediumOf(wordAt(syntax, noun)),
    segment,
  };
}

/**
 * Checks if an opinion is the view of the person who is speaking: "meiner Meinung nach". In a clause in the Konjunktiv,
 * "seiner Meinung nach" is also part of the reported words.
 */
function isOwnView(syntax: Syntax, at: number, segment: Segment): boolean {
  const word = wordAt(syntax, at);
  if (SPEAKER_POSSESSIVES.has(word)) return true;
  if (word === 'ihrer' && syntax.tokens[at]?.text !== word && at > segment.first) return true;
  const inside = at > segment.first && segment.opening !== 'RELATIVE' && segment.opening !== 'SUBORDINATE';
  return THIRD_POSSESSIVES.has(word) && inside && contains(syntax, segment, SUBJUNCTIVE_1);
}

/**
 * Checks for a determiner or a name in the genitive before a noun for an opinion. "fordert freie Sicht nach draußen"
 * has neither.
 */
function isOwned(syntax: Syntax, first: number): boolean {
  const flags = flagsAt(syntax, first);
  return (flags & DETERMINER) !== 0 || ((flags & CAPITAL) !== 0 && wordAt(syntax, first).endsWith('s'));
}

/**
 * Finds the first word that can belong to a source before "zufolge". A verb cannot belong to the source. A noun
 * directly before a plural such as "Schätzungen" cannot either: "Die Organisation | Schätzungen zufolge".
 */
function sourceStart(syntax: Syntax, at: number, segment: Segment): number {
  const bare = SOURCE_NOUN.test(wordAt(syntax, at - 1)) && at - 3 >= segment.first;
  if (bare && flagsAt(syntax, at - 2) & CAPITAL && !wordAt(syntax, at - 2).endsWith('s')) return at - 1;
  let first = at;
  while (first > Math.max(segment.first, at - 14)) {
    const flags = flagsAt(syntax, first - 1);
    if (flags & FINITE && !(flags & (CAPITAL | QUOTED | PARTICIPLE))) break;
    if (wordAt(syntax, first - 1) === 'sich') break;
    first -= 1;
  }
  return first;
}

/** Reads a phrase that ends at a token: "X zufolge", "seiner Ansicht nach". */
function phraseBefore(syntax: Syntax, at: number, segment: Segment, index: number): SourcePhrase | null {
  const word = wordAt(syntax, at);
  const opinion = word === 'nach' && OPINION_NOUN.test(wordAt(syntax, at - 1));
  if ((word !== 'zufolge' && !opinion) || isOwnView(syntax, at - 2, segment)) return null;
  for (let first = sourceStart(syntax, at, segment); first < at; first += 1) {
    if (flagsAt(syntax, first - 1) & PREPOSITION && first > segment.first) continue;
    if (NOT_SOURCE_START.has(wordAt(syntax, first))) continue;
    // In "der ihrer Meinung nach", "der" is a relative pronoun.
    if (flagsAt(syntax, first) & DETERMINER && THIRD_POSSESSIVES.has(wordAt(syntax, first + 1))) continue;
    if (flagsAt(syntax, first) & (ADVERB | COORDINATOR)) continue;
    const phrase = parsePhrase(syntax, first, at, true);
    if (phrase === null || phrase.last !== at || (opinion && !isOwned(syntax, first))) continue;
    const speaker = { first, last: at };
    return {
      frame: { first, last: at + 1 },
      cue: at,
      speaker,
      medium: opinion ? 'SPEECH_THOUGHT' : 'SPEECH_WRITING',
      segment: index,
    };
  }
  return null;
}

/** Finds the token after a quotation at the start of a segment, or returns the start: "„Wir gehen.“ | so Kamp". */
function afterQuotation({ analysis }: Syntax, { first, last }: Segment): number {
  const quotation = analysis.quotations[analysis.quotationOf[first] ?? -1];
  return quotation?.open === first && quotation.close + 1 < last ? quotation.close + 1 : first;
}

/** Reads "so X" without a verb, after a comma or a quotation: "…, so der Minister", "„…“ so der Minister". */
function soPhrase(syntax: Syntax, segment: Segment, index: number, sentence: Sentence): SourcePhrase | null {
  const at = afterQuotation(syntax, segment);
  if (NOT_AFTER_SO.has(wordAt(syntax, at + 1))) return null;
  if (wordAt(syntax, at) !== 'so' || at === sentence.first || (segment.before === 'START' && at === segment.first))
    return null;
  const phrase = parsePhrase(syntax, at + 1, sentence.last, true);
  if (phrase === null || phrase.oblique) return null;
  let last = phrase.last;
  for (; last < segment.last; last += 1)
    if (flagsAt(syntax, last) & FINITE && !(flagsAt(syntax, last) & CAPITAL)) return null;
  last = Math.max(phrase.last, segment.last);
  return { frame: { first: at, last }, cue: at, speaker: phrase, medium: 'SPEECH', segment: index };
}

/** Finds all source phrases in a sentence, in text order. */
export function findSourcePhrases(syntax: Syntax, segments: readonly Segment[], sentence: Sentence): SourcePhrase[] {
  const found: SourcePhrase[] = [];
  for (const [index, segment] of segments.entries()) {
    const so = soPhrase(syntax, segment, index, sentence);
    if (so !== null) found.push(so);
    for (let at = segment.first; at < segment.last && so === null; at += 1) {
      if (flagsAt(syntax, at) & QUOTED) continue;
      if (REFERRING_WORDS.has(wordAt(syntax, at))) {
        const frame = { first: at, last: at + 1 };
        found.push({ frame, cue: at, speaker: frame, medium: 'SPEECH_WRITING', segment: index });
        continue;
      }
      const phrase = phraseAt(syntax, at, sentence.last, segment, index) ?? phraseBefore(syntax, at, segment, index);
      if (phrase === null) continue;
      found.push(phrase);
      at = Math.max(at, phrase.frame.last - 1);
    }
  }
  return found;
}

/** Extends a frame to include the commas or brackets around it. */
function withCommas(syntax: Syntax, frame: Range, sentence: Sentence): Range {
  if (wordAt(syntax, frame.first - 1) === '(' && wordAt(syntax, frame.last) === ')')
    return { first: frame.first - 1, last: frame.last + 1 };
  if (frame.first === sentence.first || wordAt(syntax, frame.first - 1) !== ',') return frame;
  const last = wordAt(syntax, frame.last) === ',' ? frame.last + 1 : frame.last;
  return { first: frame.first - 1, last };
}

/** Returns the first token of a clause after "und", or after a contrasting conjunction that precedes the source. */
function clauseFirst(syntax: Syntax, { first }: Segment, frame: Range): number {
  const joined = wordAt(syntax, first) === 'und' || (flagsAt(syntax, first) & COORDINATOR && frame.first === first + 1);
  return joined ? first + 1 : first;
}

/**
 * Returns the other phrases of a sentence that name a source for their own clause: "Laut Polizei kamen 4000, laut
 * Kurier waren es 7000". A source at the end ("…, so der Kurier") and "demnach" apply to the whole sentence.
 */
function otherSources(syntax: Syntax, phrase: SourcePhrase, phrases: readonly SourcePhrase[]): SourcePhrase[] {
  const limited = ({ cue }: SourcePhrase) => wordAt(syntax, cue) !== 'so' && !REFERRING_WORDS.has(wordAt(syntax, cue));
  if (phrases.length < 2 || !limited(phrase)) return [];
  return phrases.filter((other) => other.segment !== phrase.segment && limited(other));
}

/** Returns the frames of the sources at the end of a sentence: "Laut Polizei war es Mord, so der Kurier". */
function tailFrames(syntax: Syntax, phrase: SourcePhrase, phrases: readonly SourcePhrase[]): Range[] {
  return phrases.flatMap((other) => (other !== phrase && wordAt(syntax, other.cue) === 'so' ? [other.frame] : []));
}

/**
 * Checks for a source phrase in a subordinate clause: "…, die laut X …", "…, was laut X …". The verb of the clause can
 * be missing from the dictionary.
 */
function isInner(
  syntax: Syntax,
  segments: readonly Segment[],
  { segment, frame }: SourcePhrase,
  own: Segment,
): boolean {
  if (own.opening === 'RELATIVE' || own.opening === 'SUBORDINATE') return true;
  if (own.before !== 'COMMA') return false;
  if (own.opening === 'QUESTION')
    return COMMENT_STARTS.has(wordAt(syntax, own.first)) && followsFact(syntax, segments, segment);
  const relative = frame.first === own.first + 1 && (flagsAt(syntax, own.first) & RELATIVE) !== 0;
  return relative && !(flagsAt(syntax, frame.last) & FINITE);
}

/**
 * Checks for a source phrase inside a noun phrase: "der | laut X | reichste Mann der Stadt". The source says nothing
 * about the rest of the clause.
 */
function isInDescription(syntax: Syntax, { first, last }: Range, segment: Segment): boolean {
  if (!(flagsAt(syntax, first - 1) & DETERMINER) || first - 1 < segment.first) return false;
  if (flagsAt(syntax, last) & (DETERMINER | CAPITAL | FINITE | PREPOSITION | QUOTED)) return false;
  const adverb = flagsAt(syntax, last) & ADVERB && !(flagsAt(syntax, last + 1) & CAPITAL);
  const phrase = parsePhrase(syntax, adverb ? last + 1 : last, segment.last, true);
  return phrase !== null && !phrase.pronoun;
}

/**
 * Creates the statement for a source phrase. The quote is the clause without the phrase.
 *
 * @param phrases - all source phrases in the sentence
 */
export function sourceFinding(
  syntax: Syntax,
  phrase: SourcePhrase,
  phrases: readonly SourcePhrase[],
  segments: readonly Segment[],
  sentence: Sentence,
): Finding | null {
  const segment = segments[phrase.segment];
  if (segment === undefined || isInDescription(syntax, phrase.frame, segment)) return null;
  const relative = segments[phrase.segment + 1];
  const beside = wordAt(syntax, phrase.cue) === 'so' || relative?.first === phrase.frame.last + 1;
  const about = beside && relative?.opening === 'RELATIVE' ? relative.last : 0;
  const named = about > phrase.frame.last ? { first: phrase.frame.first, last: about } : phrase.frame;
  const frame = withCommas(syntax, named, sentence);
  const inner = isInner(syntax, segments, phrase, segment);
  const atStart = phrase.frame.first === sentence.first;
  const before = contentBefore(syntax, frame.first, sentence);
  const so = wordAt(syntax, phrase.cue) === 'so';
  const part = so
    ? partBefore(syntax, segments, phrase.segment, sentence)
    : partAround(syntax, segments, phrase.segment, sentence);
  const whole = part.first === sentence.first ? Math.min(sentence.first, before.first) : part.first;
  const others = otherSources(syntax, phrase, phrases);
  const second = segment.opening === 'MAIN' && others.some((other) => other.segment < phrase.segment);
  const own = inner || second || startsOwnClause(syntax, segments, phrase.frame, phrase.segment);
  const first = own && !atStart ? clauseFirst(syntax, segment, phrase.frame) : whole;
  const reach =
    limitOf(syntax, segments, phrase.segment, atStart) ?? tellsOn(syntax, segments, phrase.segment, part.last);
  // In "…, so X, bewirkte aber das Gegenteil", the author contradicts the source.
  const end = so && contradicts(syntax, segments, frame, before) ? frame.first : reach;
  const later = others.flatMap((other) => (other.segment > phrase.segment ? (segments[other.segment] ?? []) : []));
  const next = later.find(({ opening }) => opening !== 'RELATIVE' && opening !== 'SUBORDINATE');
  const last = hearsayLast(syntax, segment, phrase.frame, next === undefined ? end : Math.min(end, next.first));
  const holes = [...later.filter(({ first }) => first < last), ...tailFrames(syntax, phrase, phrases)].map((range) =>
    withCommas(syntax, range, sentence),
  );
  const resumed = resumedAfter(syntax, segments, before, frame.last, [], sentence);
  const bracket = so ? null : bracketAround(syntax, phrase.frame, sentence);
  if (bracket !== null && !contains(syntax, bracket, FINITE)) return null;
  const told = bracket ?? (so ? null : partAfter(syntax, segments, phrase.segment, last)) ?? { first, last };
  const quote =
    resumed === null
      ? without(syntax.tokens, told, [withOtherNumber(syntax, frame), ...holes])
      : [before, rangeOf(resumed)];
  if (quote.length === 0) return null;
  return {
    kind: 'INDIRECT',
    medium: phrase.medium,
    quote,
    speaker: [phrase.speaker],
    cue: [phrase.cue],
    frame: [frame],
    addressee: [],
    pattern: 'SOURCE_PHRASE',
    confidence: CONFIDENCE.source,
    carriedFrom: null,
  };
}
