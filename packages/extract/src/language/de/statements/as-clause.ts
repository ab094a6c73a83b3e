import {
  ADVERB,
  CAPITAL,
  DETERMINER,
  FINITE,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  SUBJUNCTIVE_1,
} from '../../../core/word-flags.ts';
import { isPlace } from '../../../find/names/places.ts';
import { CONFIDENCE } from '../../../find/statements/confidence.ts';
import { type Finding, type Range, without } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { AUTHOR_PRONOUNS, EXAMPLES, THAT_WORDS } from '../words/clause-words.ts';
import { LEADING_PARTICLES, VON_FORMS } from '../words/phrase-words.ts';
import { ATTACKING_VERBS, LEARNING_VERBS } from '../words/verb-classes.ts';
import { withoutAudience } from './audience.ts';
import { trimEnd } from './clause-before.ts';
import type { Cue } from './cue.ts';
import { subjectInside } from './find-subject.ts';
import { isImpersonal } from './impersonal.ts';
import { parsePhrase, quotedName } from './noun-phrase.ts';
import { contains, type Segment } from './segments.ts';
import { agentOf, sourceOf, splitQuoter } from './speaker-of.ts';

function hasFinite(syntax: Syntax, segment: Segment, cue: Cue): boolean {
  for (let at = segment.first; at < segment.last; at += 1) {
    const flags = flagsAt(syntax, at);
    if (flags & FINITE && !(flags & (QUOTED | CAPITAL)) && !cue.tokens.includes(at)) return true;
  }
  return false;
}

/**
 * Checks if "wie" does not introduce a source. It can express a degree ("wie sehr", "wie groß") or be part of a fixed
 * phrase ("wie man sagt", "wie er genannt wird").
 */
function isManner(syntax: Syntax, segment: Segment, cue: Cue): boolean {
  const at = segment.first + 1;
  const word = wordAt(syntax, at);
  if (word === 'man' || AUTHOR_PRONOUNS.has(word) || (cue.verb.lemma === 'nennen' && cue.passive)) return true;
  const flags = flagsAt(syntax, at);
  // Not a source: "wie zum Beispiel von Vertretern".
  if (EXAMPLES.has(`${word} ${wordAt(syntax, at + 1)}`) || EXAMPLES.has(word)) return true;
  if (LEADING_PARTICLES.has(word)) return false;
  if (flags & (PREPOSITION | PRONOUN | DETERMINER | CAPITAL | QUOTED | FINITE)) return false;
  return parsePhrase(syntax, at, segment.last, false) === null && !(flags & ADVERB && word !== 'sehr');
}

/**
 * Finds the segment that begins with "wie" and belongs to the cue. There can be an apposition or a relative clause
 * between the two.
 *
 * @returns index of the segment, or -1
 */
function findAs(syntax: Syntax, segments: readonly Segment[], cue: Cue): number {
  for (let index = cue.segment; index >= Math.max(0, cue.segment - 2); index -= 1) {
    const segment = segments[index];
    if (segment === undefined) return -1;
    if (wordAt(syntax, segment.first) === 'wie')
      return index < cue.segment && hasFinite(syntax, segment, cue) ? -1 : index;
    if (segment.opening === 'RELATIVE') continue;
    if (hasFinite(syntax, segment, cue)) return -1;
  }
  return -1;
}

function inside(syntax: Syntax, segment: Segment, cue: Cue): Range | null {
  const subject = subjectInside(syntax, segment.first, cue.finite);
  return subject === null ? null : withoutAudience(syntax, subject, cue);
}

/**
 * Checks if a frame with "wie" is inside a subordinate clause and the main clause follows: "Dass es regne, wie X meint,
 * glaubt keiner."
 */
function endsBefore(syntax: Syntax, segments: readonly Segment[], frame: Segment, last: number): boolean {
  const [opening] = segments;
  if (opening === undefined || opening === frame || !THAT_WORDS.has(wordAt(syntax, opening.first))) return false;
  // The limit on the number of segments keeps the running time linear.
  const near = segments.slice(0, 8);
  const after = near.find(({ first }) => first >= last);
  const whole = near.some((segment) => segment.first < frame.first && contains(syntax, segment, FINITE));
  return whole && after?.opening === 'VERB';
}

/**
 * Finds the source that an outlet got its information from: X in "wie die Zeitung von X erfuhr". Null if no source is
 * named.
 */
function learnedFrom(syntax: Syntax, outlet: Range, cue: Cue): { source: Range; relay: Range } | null {
  for (let at = outlet.first + 1; at < cue.finite; at += 1) {
    const word = wordAt(syntax, at);
    if (flagsAt(syntax, at) & QUOTED || !(VON_FORMS.has(word) || word === 'aus')) continue;
    const source = parsePhrase(syntax, at + 1, cue.finite, true);
    // Not a source but part of the outlet: "die Zeitung aus Kiel".
    if (source === null || isPlace(syntax.tokens[at + 1] ?? '')) continue;
    return {
      source: { first: source.first, last: source.last },
      relay: { first: outlet.first, last: Math.min(outlet.last, at) },
    };
  }
  return null;
}

/**
 * Finds the verb of the main clause after a clause at the start whose comma is missing: "Wie X mitteilte wurde …". Null
 * if no verb follows.
 */
function verbAfter(syntax: Syntax, segments: readonly Segment[], cue: Cue): number | null {
  const at = Math.max(cue.finite, ...cue.tokens) + 1;
  const flags = flagsAt(syntax, at);
  return at + 2 < (segments[cue.segment]?.last ?? 0) && flags & FINITE && !(flags & (CAPITAL | QUOTED)) ? at : null;
}

/** Checks for a phrase that only compares the speaker with somebody: "Wie X sagte auch Y, …". */
const isComparison = (syntax: Syntax, { first, last }: Segment, { finite }: Cue): boolean =>
  finite > first && finite + 2 < last && wordAt(syntax, finite + 1) === 'auch';

/**
 * Checks for a clause in the Konjunktiv after a clause with "wie" that does not start the sentence: "war zu hören, wie
 * er angab, er denke, …". That clause is the statement.
 */
function introduces(syntax: Syntax, next: Segment | undefined): boolean {
  if (next?.before !== 'COMMA' || next.opening !== 'MAIN') return false;
  return contains(syntax, next, SUBJUNCTIVE_1);
}

/** Finds the statement around a clause such as "wie X mitteilte". */
export function asClause(syntax: Syntax, segments: readonly Segment[], cue: Cue, sentence: Sentence): Finding | null {
  const segment = segments[findAs(syntax, segments, cue)];
  if (
    segment === undefined ||
    (cue.strength < 2 && !LEARNING_VERBS.has(cue.verb.lemma)) ||
    isManner(syntax, segment, cue) ||
    isComparison(syntax, segment, cue) ||
    ATTACKING_VERBS.has(cue.verb.lemma)
  )
    return null;
  const isFirst = segment.first === sentence.first;
  const end = (isFirst ? verbAfter(syntax, segments, cue) : null) ?? segments[cue.segment]?.last ?? 0;
  if (!isFirst && segment.before !== 'COMMA' && segment.before !== 'DASH') return null;
  if (!isFirst && introduces(syntax, segments[cue.segment + 1])) return null;
  const quoted = cue.passive && cue.verb.lemma === 'zitieren' ? inside(syntax, segment, cue) : null;
  const quoter = quoted === null ? null : splitQuoter(syntax, quoted);
  const speaker = cue.passive
    ? (quoter?.speaker ?? agentOf(syntax, segment, cue))
    : cue.verb.lemma === 'heißen' || cue.verb.lemma === 'verlauten'
      ? sourceOf(syntax, segment)
      : cue.verb.lemma === 'hervor|gehen'
        ? parsePhrase(syntax, segment.first + 2, cue.finite, true)
        : (inside(syntax, segment, cue) ?? quotedName(syntax, segment.first + 1));
  if (isImpersonal(syntax, segment, cue, speaker)) return null;
  const learned = cue.verb.lemma === 'erfahren' && speaker !== null ? learnedFrom(syntax, speaker, cue) : null;
  const relay = learned?.relay ?? quoter?.relay ?? null;
  const first = isFirst ? segment.first : segment.first - 1;
  const last = wordAt(syntax, end) === ',' ? end + 1 : end;
  const frame = { first, last };
  const until = endsBefore(syntax, segments, segment, last) ? first : sentence.last;
  const quote = without(syntax.tokens, { first: sentence.first, last: until }, [frame]);
  if (quote.length === 0) return null;
  return {
    kind: 'INDIRECT',
    medium: cue.verb.medium,
    quote,
    speaker: speaker === null ? [] : [learned?.source ?? speaker],
    ...(relay === null ? {} : { relay: [relay] }),
    cue: [segment.first, ...cue.tokens],
    frame: [{ first, last: trimEnd(syntax, frame) }],
    addressee: [],
    pattern: 'SOURCE_PHRASE',
    confidence: CONFIDENCE.source,
    carriedFrom: null,
  };
}
