import { FINITE, SUBJUNCTIVE_1, SUBJUNCTIVE_2 } from '../../../core/word-flags.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import { NOT_QUOTE_STARTS } from '../words/clause-words.ts';
import { hasInfinitive } from './infinitives.ts';
import { contains, type Segment } from './segments.ts';

/** Checks if an infinitive clause contains a relative clause: "die Waffen, die …, niederzulegen". */
export function spansInfinitive(syntax: Syntax, segments: readonly Segment[], at: number): boolean {
  const segment = segments[at];
  const after = segments[at + 2];
  if (segment === undefined || after === undefined || contains(syntax, segment, FINITE)) return false;
  return segments[at + 1]?.opening === 'RELATIVE' && hasInfinitive(syntax, after) && !contains(syntax, after, FINITE);
}

/**
 * Checks if a clause in the Konjunktiv contains another clause: "der Hafen, der …, sei gesperrt", "wenn …, werde er
 * gehen".
 */
export function spansSubjunctive(syntax: Syntax, segments: readonly Segment[], at: number): boolean {
  const segment = segments[at];
  if (segment?.before !== 'COMMA' || NOT_QUOTE_STARTS.has(wordAt(syntax, segment.first))) return false;
  const side = segment.opening === 'SUBORDINATE';
  if (!side && (segment.opening !== 'MAIN' || contains(syntax, segment, FINITE))) return false;
  for (const next of segments.slice(at + 1, at + 5)) {
    if (next.before !== 'COMMA') return false;
    if (next.opening === 'VERB') return (flagsAt(syntax, next.first) & (SUBJUNCTIVE_1 | SUBJUNCTIVE_2)) !== 0;
    if (next.opening === 'MAIN' && contains(syntax, next, FINITE)) return false;
  }
  return false;
}
