import {
  AUXILIARY,
  FINITE,
  INFINITIVE,
  MODAL,
  PARTICIPLE,
  QUOTED,
  RELATIVE,
  SUBJUNCTIVE_1,
  SUBJUNCTIVE_2,
  ZU_INFINITIVE,
} from '../../../core/word-flags.ts';
import { CONFIDENCE } from '../../../find/statements/confidence.ts';
import { type Finding, type Range, without } from '../../../find/statements/finding.ts';
import { rangeOf, resumedQuotation } from '../../../find/statements/quoted-words.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Quotation } from '../../../text/quotations.ts';
import type { Sentence } from '../../../text/sentences.ts';
import {
  AFTER_CONTINUING_VERB,
  BEFORE_INVERTED_CUE,
  DATIVE_PRONOUNS,
  NOT_CONTINUATION_STARTS,
  THAT_WORDS,
} from '../words/clause-words.ts';
import { JUDGED_UNTRUE, UNTRUE } from '../words/stance-words.ts';
import { JUDGING_VERBS, OBJECT_VERBS } from '../words/verb-classes.ts';
import { withoutAudience } from './audience.ts';
import { frontedClaim, nounAtEnd } from './claim-noun.ts';
import type { Cue } from './cue.ts';
import { findAddressee } from './find-addressee.ts';
import { coordinatedStart, subjectAfter } from './find-subject.ts';
import { hasInfinitive } from './infinitives.ts';
import { skipAdverbials } from './noun-phrase.ts';
import { contains, type Segment } from './segments.ts';
import { agentOf, quotedPerson, sourceOf, splitQuoter } from './speaker-of.ts';

/**
 * Returns the range before a cue that may be its quote. It is the quotation that closes before the cue, or the sentence
 * up to the cue.
 */
export function contentBefore(syntax: Syntax, comma: number, sentence: Sentence): Range {
  const { analysis } = syntax;
  // A frame at the start of a sentence has no quote before it. A quotation that ends there belongs to the previous
  // sentence.
  if (comma <= sentence.first) return { first: sentence.first, last: comma };
  const quotation = analysis.quotations[analysis.quotationOf[comma - 1] ?? -1];
  const whole =
    quotation !== undefined && (quotation.open <= sentence.first + 1 || wordAt(syntax, quotation.open - 1) === ':');
  if (whole && quotation.close === comma - 1) {
    return { first: quotation.open, last: comma };
  }
  return { first: sentence.first, last: comma };
}

/**
 * Finds the speaker in a frame that follows its quote: "…, sagte X", "…, wurde von X mitgeteilt", "…, heißt es bei X".
 */
function speakerBehind(syntax: Syntax, segment: Segment, cue: Cue, sentence: Sentence): Range | null {
  if (cue.passive && cue.verb.lemma !== 'zitieren') return agentOf(syntax, segment, cue);
  if (cue.verb.lemma === 'heißen') return sourceOf(syntax, segment);
  const subject = subjectAfter(syntax, cue.finite, sentence.last);
  const last = (subject?.last ?? 0) - 1;
  // In "…, nannte Karl Roder Unsinn", the last word is the judgment.
  const judged =
    cue.verb.lemma === 'nennen' && (UNTRUE.has(wordAt(syntax, last)) || JUDGED_UNTRUE.has(wordAt(syntax, last)));
  return subjectOf(
    syntax,
    cue,
    subject !== null && judged && last > subject.first ? { ...subject, last } : subject,
    segment,
  );
}

/** Finds a statement before a cue: "…, sagte X." The quote can continue after the frame. */
export function clauseBefore(
  syntax: Syntax,
  segments: readonly Segment[],
  cue: Cue,
  cues: readonly Cue[],
  sentence: Sentence,
): Finding | null {
  const segment = segments[cue.segment];
  if (segment === undefined || cue.segment === 0) return null;
  let lead = segment.first;
  if (BEFORE_INVERTED_CUE.has(wordAt(syntax, lead))) lead += 1;
  if (cue.finite !== lead || segment.before !== 'COMMA' || isContinuation(syntax, segment, cue)) return null;
  const before = segments[cue.segment - 1];
  const rest = secondCue(syntax, segment, cue, cues);
  const colon = rest < 0 && segments[cue.segment + 1]?.before === 'COLON';
  if (before === undefined || cue.strength < 2 || colon) return null;
  const speaker = speakerBehind(syntax, segment, cue, sentence);
  if (speaker === null && !cue.passive && cue.verb.lemma !== 'heißen') return null;
  // Not a cue: "…, droht ihr eine Strafe". The pronoun is a dative object.
  if (speaker?.last === cue.finite + 2 && DATIVE_PRONOUNS.has(wordAt(syntax, cue.finite + 1))) return null;
  const frameEnd =
    rest >= 0
      ? rest
      : Math.max(
          segment.last,
          speaker?.last ?? 0,
          (cue.tokens.at(-1) ?? 0) + 1,
          tailEnd(syntax, segments, cue, speaker),
        );
  const comma = wordAt(syntax, segment.first - 1) === ',' ? segment.first - 1 : segment.first;
  const tag = {
    first: comma,
    last: wordAt(syntax, frameEnd) === ',' || wordAt(syntax, frameEnd) === ':' ? frameEnd + 1 : frameEnd,
  };
  const claim = frontedClaim(syntax, segments, cue);
  // In "Die Entscheidung, den Hafen zu schließen, kritisierte X", the clause is not a statement. X only judges the
  // decision.
  if (claim?.infinitive === true && (OBJECT_VERBS.has(cue.verb.lemma) || JUDGING_VERBS.has(cue.verb.lemma)))
    return null;
  const whole = contentBefore(syntax, tag.first, sentence);
  const content = claim === null ? whole : { ...whole, first: claim.first };
  const split = claim === null && splitsClause(syntax, segments, cue, tag.last);
  if (claim === null && !split && !isContent(syntax, segments, cue, content)) return null;
  const resumed = rest >= 0 ? null : resumedAfter(syntax, segments, content, tag.last, cues, sentence);
  const frame = resumed === null ? tag : { first: tag.first, last: resumed.open };
  const goesOn =
    rest < 0 &&
    nounAtEnd(syntax, segment, true) < 0 &&
    (split || continuesAfter(syntax, segments, frame.last) || isInterrupted(syntax, segments, frame));
  const quote =
    resumed === null
      ? without(syntax.tokens, { first: content.first, last: goesOn ? sentence.last : content.last }, [frame])
      : [content, rangeOf(resumed)];
  if (quote.length === 0) return null;
  const addressee = findAddressee(syntax, frame, cue, speaker);
  const quoter = speaker !== null && cue.passive && cue.verb.lemma === 'zitieren' ? splitQuoter(syntax, speaker) : null;
  return {
    kind: 'INDIRECT',
    medium: cue.verb.medium,
    quote,
    speaker: speaker === null ? [] : [quoter?.speaker ?? speaker],
    ...(quoter === null || quoter.relay === null ? {} : { relay: [quoter.relay] }),
    cue: cue.tokens,
    frame: [
      ...(claim === null ? [] : [{ first: whole.first, last: claim.first }]),
      { first: frame.first, last: trimEnd(syntax, frame) },
    ],
    addressee: addressee === null ? [] : [addressee],
    pattern: 'CUE_CLAUSE',
    confidence: CONFIDENCE.before,
    carriedFrom: null,
  };
}

/**
 * Finds a second cue with the same subject in the segment of a cue: "„…“, sagte X und fügte hinzu: …". Returns the
 * index of the coordinator between the two cues, or -1.
 */
function secondCue(syntax: Syntax, segment: Segment, cue: Cue, cues: readonly Cue[]): number {
  const second = cues.find(
    ({ finite }) => finite > cue.finite && finite < segment.last && !cue.tokens.includes(finite),
  );
  return second === undefined ? -1 : coordinatedStart(syntax, segment, second);
}

/**
 * Finds the quotation that continues the quotation before a frame. A cue between the two must be in a subordinate
 * clause.
 */
export function resumedAfter(
  syntax: Syntax,
  segments: readonly Segment[],
  content: Range,
  from: number,
  cues: readonly Cue[],
  sentence: Sentence,
): Quotation | null {
  const resumed = resumedQuotation(syntax, content, from, sentence.last);
  if (resumed === null) return null;
  const between = cues.some(({ finite, segment }) => {
    const opening = segments[segment]?.opening;
    return finite >= from && finite < resumed.open && opening !== 'RELATIVE' && opening !== 'SUBORDINATE';
  });
  return between ? null : resumed;
}

function subjectOf(syntax: Syntax, cue: Cue, subject: Range | null, segment: Segment): Range | null {
  if (subject !== null && cue.verb.lemma === 'zitieren') return quotedPerson(syntax, cue, subject, segment) ?? subject;
  return subject === null ? null : withoutAudience(syntax, subject, cue);
}

/** Checks if a verb continues the previous clause: "das heißt", ", habe er gesagt", ", fürchtet aber …". */
function isContinuation(syntax: Syntax, segment: Segment, cue: Cue): boolean {
  if (cue.verb.lemma === 'heißen' && wordAt(syntax, segment.first) === 'das') return true;
  if (flagsAt(syntax, cue.finite) & (SUBJUNCTIVE_1 | SUBJUNCTIVE_2)) return true;
  return AFTER_CONTINUING_VERB.has(wordAt(syntax, cue.finite + 1));
}

/** Checks if the words before an inverted cue are a quote. They must be in quotation marks or contain a main clause. */
function isContent(syntax: Syntax, segments: readonly Segment[], cue: Cue, content: Range): boolean {
  if (flagsAt(syntax, content.last - 1) & QUOTED && flagsAt(syntax, content.first) & QUOTED) return true;
  const first = segments[0];
  if (first?.opening === 'SUBORDINATE' && !THAT_WORDS.has(wordAt(syntax, first.first))) {
    return segments.slice(1, cue.segment).some((segment) => segment.opening === 'VERB');
  }
  let related = false;
  return segments.slice(0, cue.segment).some((segment) => {
    // The verb of a relative clause can be missing from the dictionary.
    const relative = flagsAt(syntax, segment.first) & RELATIVE && !contains(syntax, segment, FINITE);
    if (segment.opening === 'RELATIVE' || (relative && segment !== first)) related = true;
    if (segment.opening !== 'MAIN' && segment.opening !== 'VERB' && segment !== first) return false;
    if (contains(syntax, segment, FINITE)) return true;
    // In "Die Leute, die sich anschickten, den Hafen zu sperren, warnte er", the infinitive belongs to the relative
    // clause.
    return !related && (contains(syntax, segment, ZU_INFINITIVE) || hasInfinitive(syntax, segment));
  });
}

/**
 * Checks if a frame separates a subject from its verb: "Der Tunnel, heißt es im Bericht, sei nie abgenommen worden".
 */
function splitsClause(syntax: Syntax, segments: readonly Segment[], cue: Cue, from: number): boolean {
  const before = segments[cue.segment - 1];
  const after = segments.find(({ first }) => first >= from);
  if (before === undefined || after?.opening !== 'VERB' || after.before !== 'COMMA') return false;
  const verb = flagsAt(syntax, after.first);
  const so = wordAt(syntax, segments[cue.segment]?.first ?? 0) === 'so';
  return (so || (verb & SUBJUNCTIVE_1) !== 0) && before.opening === 'MAIN' && !contains(syntax, before, FINITE);
}

/** Returns the end of a frame, without a period at the end. */
export function trimEnd(syntax: Syntax, frame: Range): number {
  let last = frame.last;
  while (last > frame.first && /^[.]$/.test(wordAt(syntax, last - 1))) last -= 1;
  return last;
}

/**
 * Returns the end of a frame with a separable prefix or adverbs after a relative clause. Returns 0 if nothing follows
 * the relative clause.
 */
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

/**
 * Checks for a main clause of two words before a frame, with "sei" as the second word. The predicate then follows the
 * frame.
 */
function isShort(syntax: Syntax, segments: readonly Segment[], frame: Range): boolean {
  const before = segments.findLast(({ last }) => last <= frame.first);
  if (before === undefined || before.opening !== 'MAIN' || before.last - before.first !== 2) return false;
  return before.last === frame.first && (flagsAt(syntax, frame.first - 1) & SUBJUNCTIVE_1) !== 0;
}

/** Checks if a frame separates a verb from its auxiliary: "Der Besitzer habe, sagte sie, nichts geahnt". */
function isInterrupted(syntax: Syntax, segments: readonly Segment[], frame: Range): boolean {
  if (!(flagsAt(syntax, frame.first - 1) & (AUXILIARY | MODAL))) return false;
  const segment = segments.find(({ first }) => first >= frame.last);
  // The predicate follows the frame: "Es sei, so heißt es, ein Irrtum".
  const predicate = segment?.opening === 'NONE' || segment?.opening === 'MAIN';
  if (predicate && isShort(syntax, segments, frame)) return true;
  return segment !== undefined && contains(syntax, segment, PARTICIPLE | INFINITIVE | ZU_INFINITIVE);
}

/** Checks if the words after a frame continue the quote. */
function continuesAfter(syntax: Syntax, segments: readonly Segment[], from: number): boolean {
  if (flagsAt(syntax, from) & QUOTED) return true;
  const segment = segments.find(({ first }) => first >= from);
  if (segment === undefined || NOT_CONTINUATION_STARTS.has(wordAt(syntax, segment.first))) return false;
  if (segment.opening === 'RELATIVE' || segment.opening === 'NONE') return false;
  if (segment.opening === 'SUBORDINATE') return THAT_WORDS.has(wordAt(syntax, segment.first));
  return contains(syntax, segment, FINITE | INFINITIVE);
}
