import {
  AUXILIARY,
  CAPITAL,
  CUE,
  DETERMINER,
  FINITE,
  MODAL,
  QUOTED,
  SUBJUNCTIVE_1,
  SUBJUNCTIVE_2,
} from '../../../core/word-flags.ts';
import type { Range } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { ANNOUNCING, CONTRASTS, HEARSAY_MODALS, OWN_CLAUSE_STARTS, REFERRING_WORDS } from '../words/clause-words.ts';
import { isIndicative } from './content-end.ts';
import { contains, hasFinite, type Segment } from './segments.ts';

/** Maximum number of tokens in brackets before a source phrase. */
const LONGEST_LEAD = 8;

/** Maximum number of segments to search before and after a source phrase. */
const NEAR = 8;

/**
 * Checks if a source phrase only applies to its own clause: "Die Lage ist klar: Nach Ansicht von X …", "Der Hafen ist
 * offen, der Markt ist laut X …".
 */
export function startsOwnClause(syntax: Syntax, segments: readonly Segment[], frame: Range, segment: number): boolean {
  const own = segments[segment];
  if (own === undefined || segment === 0) return false;
  if (own.before === 'COLON') return true;
  if (own.before !== 'COMMA' || own.first === frame.first || !contains(syntax, own, FINITE)) return false;
  const begins = contains(syntax, segments[0] ?? own, FINITE);
  if (begins && OWN_CLAUSE_STARTS.has(wordAt(syntax, own.first))) return true;
  // In "Der Absturz wird im Mai erwartet, kann laut X aber später erfolgen", the source belongs to the second verb.
  if (own.opening === 'VERB') return begins && segments[segment - 1]?.opening === 'MAIN';
  return (
    own.opening === 'MAIN' &&
    !REFERRING_WORDS.has(wordAt(syntax, frame.first)) &&
    followsFact(syntax, segments, segment)
  );
}

/**
 * Checks if a clause follows a main clause in the indicative. In "Der Plan sei gut, die Kosten seien laut X niedrig",
 * both clauses are reported.
 */
export function followsFact(syntax: Syntax, segments: readonly Segment[], index: number): boolean {
  const main = segments
    .slice(Math.max(0, index - NEAR), index)
    .filter(({ opening }) => opening === 'MAIN' || opening === 'VERB');
  const told = main.some((segment) => contains(syntax, segment, SUBJUNCTIVE_1 | SUBJUNCTIVE_2));
  return !told && main.some((segment) => contains(syntax, segment, FINITE));
}

function hasCue(syntax: Syntax, { first, last }: Segment): boolean {
  for (let at = first; at < last; at += 1) {
    const flags = flagsAt(syntax, at);
    if (flags & CUE && !(flags & (AUXILIARY | MODAL | CAPITAL | QUOTED))) return true;
  }
  return false;
}

/**
 * Returns the part of a sentence that a source phrase applies to. The part starts after a semicolon. It ends before a
 * semicolon if another verb of saying follows: "Die Wirte zählten 2000 Gäste; laut Polizei waren es 1000".
 */
export function partAround(syntax: Syntax, segments: readonly Segment[], index: number, sentence: Sentence): Range {
  let { first, last } = sentence;
  // The limit on the number of segments keeps the running time linear.
  for (let at = Math.max(0, index - NEAR); at < Math.min(segments.length, index + NEAR); at += 1) {
    const segment = segments[at];
    if (segment?.before !== 'SEMICOLON') continue;
    if (at <= index) first = segment.first;
    else if (hasCue(syntax, segment) && !contains(syntax, segment, SUBJUNCTIVE_1)) {
      last = segment.first;
      break;
    }
  }
  return { first, last };
}

/**
 * Returns the index at which somebody else speaks after a source phrase: "Laut Veranstalter kamen 7000, die Polizei
 * spricht von 4000". Returns the given end if there is no such clause.
 */
export function tellsOn(syntax: Syntax, segments: readonly Segment[], index: number, last: number): number {
  const own = segments[index];
  if (own === undefined || !contains(syntax, own, FINITE)) return last;
  for (const segment of segments.slice(index + 1, index + NEAR)) {
    if (segment.first >= last || segment.opening !== 'MAIN' || segment.before !== 'COMMA') break;
    if (
      flagsAt(syntax, segment.first) & DETERMINER &&
      hasCue(syntax, segment) &&
      !contains(syntax, segment, SUBJUNCTIVE_1 | SUBJUNCTIVE_2)
    )
      return segment.first;
  }
  return last;
}

/**
 * Returns the part of a sentence that belongs to "so X" at its end. After a main clause in the indicative and a colon,
 * only the clause in the Konjunktiv belongs to it: "Die Richterin blieb hart: Das sei nicht vermittelbar, so Berg".
 */
export function partBefore(syntax: Syntax, segments: readonly Segment[], index: number, sentence: Sentence): Range {
  const colon = segments.findLastIndex((segment, at) => at < index && segment.before === 'COLON');
  const [before, after] = [segments[colon - 1], segments[colon]];
  const report = after !== undefined && contains(syntax, after, SUBJUNCTIVE_1);
  const told = before !== undefined && contains(syntax, before, FINITE) && !contains(syntax, before, SUBJUNCTIVE_1);
  return { first: report && told ? after.first : sentence.first, last: sentence.last };
}

/**
 * Checks if a source phrase only applies to its own subordinate clause: "…, die laut X …", "Während laut X …, blieb …".
 */
function isLimited(segments: readonly Segment[], index: number, atStart: boolean): boolean {
  const opening = segments[index]?.opening;
  if (atStart) return false;
  return opening === 'RELATIVE' || (opening === 'SUBORDINATE' && index === 0 && segments[1]?.opening === 'VERB');
}

/**
 * Returns the end of the source's words if the source phrase only applies to its own clause. Relative clauses in the
 * Konjunktiv that follow are included: "…, das laut X zu einer Kette führe, die den Markt beherrsche". Returns null if
 * the phrase also applies to the rest of the sentence.
 */
export function limitOf(syntax: Syntax, segments: readonly Segment[], index: number, atStart: boolean): number | null {
  const own = segments[index];
  if (own === undefined || !isLimited(segments, index, atStart)) return null;
  if (own.opening !== 'RELATIVE' || !contains(syntax, own, SUBJUNCTIVE_1)) return own.last;
  let last = own.last;
  for (const segment of segments.slice(index + 1, index + NEAR)) {
    if (segment.opening !== 'RELATIVE' || segment.before !== 'COMMA' || !contains(syntax, segment, SUBJUNCTIVE_1))
      break;
    last = segment.last;
  }
  return last;
}

/**
 * Checks if the author contradicts a source in a later clause: "Das sollte helfen, so X, bewirkte aber das Gegenteil".
 */
export function contradicts(syntax: Syntax, segments: readonly Segment[], frame: Range, before: Range): boolean {
  const after = segments.find(({ first }) => first >= frame.last - 1 && first > frame.first + 1);
  if (after === undefined || after.before !== 'COMMA' || after.opening !== 'VERB') return false;
  if (contains(syntax, after, SUBJUNCTIVE_1 | SUBJUNCTIVE_2)) return false;
  if (!hasFinite(syntax, before)) return false;
  for (let at = after.first + 1; at < after.last; at += 1)
    if (CONTRASTS.has(wordAt(syntax, at)) && !(flagsAt(syntax, at) & QUOTED)) return true;
  return false;
}

/**
 * Returns the index of an "und" after hearsay at which the author goes on: "Er soll laut X gestohlen haben und steht
 * unter Druck". Returns the given end if there is no such "und".
 */
export function hearsayLast(syntax: Syntax, segment: Segment, frame: Range, last: number): number {
  let hearsay = false;
  for (let at = segment.first; at < Math.min(segment.last, last) - 1; at += 1) {
    if (flagsAt(syntax, at) & QUOTED) continue;
    hearsay ||= HEARSAY_MODALS.has(wordAt(syntax, at));
    if (hearsay && at > frame.last && wordAt(syntax, at) === 'und' && isIndicative(flagsAt(syntax, at + 1))) return at;
  }
  return last;
}

/**
 * Returns the part of a sentence after a colon if the clause before it only announces the words of the source: "Der
 * Ablauf stellt sich laut X so dar: …". Null for any other clause.
 */
export function partAfter(syntax: Syntax, segments: readonly Segment[], index: number, last: number): Range | null {
  const [own, next] = [segments[index], segments[index + 1]];
  if (own === undefined || next?.before !== 'COLON' || next.first >= last || !contains(syntax, next, FINITE))
    return null;
  for (let at = own.first + 1; at < own.last; at += 1)
    if (ANNOUNCING.has(wordAt(syntax, at)) && !(flagsAt(syntax, at) & QUOTED)) return { first: next.first, last };
  return null;
}

/**
 * Finds the bracketed text that contains a source phrase: "Der Ort liegt 3 km entfernt (laut Karte sind es 4 km)". Null
 * if the phrase is not in brackets, or alone in them.
 */
export function bracketAround(syntax: Syntax, { first, last }: Range, sentence: Sentence): Range | null {
  let open = first - 1;
  while (open >= Math.max(sentence.first, first - LONGEST_LEAD) && !/^[()]$/.test(wordAt(syntax, open))) open -= 1;
  if (wordAt(syntax, open) !== '(') return null;
  let close = last;
  while (close < sentence.last && wordAt(syntax, close) !== ')') close += 1;
  return open + 1 === first && close === last ? null : { first: open + 1, last: close };
}
