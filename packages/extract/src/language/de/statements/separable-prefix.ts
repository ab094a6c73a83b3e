import { CAPITAL, FINITE, PARTICIPLE, QUOTED } from '../../../core/word-flags.ts';
import type { Range } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Segment } from './segments.ts';

/** Checks for a finite verb that cannot be a participle. */
export function hasVerb(syntax: Syntax, { first, last }: Range): boolean {
  for (let at = first; at < last; at += 1) {
    const flags = flagsAt(syntax, at);
    if (flags & FINITE && !(flags & (QUOTED | CAPITAL | PARTICIPLE))) return true;
  }
  return false;
}

/** Finds the separable prefix at the end of a clause. Returns the index of the prefix, or -1. */
export function findPrefix(
  syntax: Syntax,
  prefix: string,
  from: number,
  segments: readonly Segment[],
  segment: number,
): number {
  // In "wie die Zeitung bekannt gab", the verb is at the end of the clause, and the prefix is directly before the verb.
  if (wordAt(syntax, from - 1) === prefix && from === (segments[segment]?.last ?? 0) - 1) return from - 1;
  for (let s = segment; s < Math.min(segments.length, segment + 4); s += 1) {
    const other = segments[s];
    if (other === undefined) return -1;
    const { first, last } = other;
    for (let at = last - 1; at >= Math.max(first, from + 1); at -= 1) {
      if (wordAt(syntax, at) !== prefix || flagsAt(syntax, at) & QUOTED) continue;
      // In "sagte, das Bad bleibe zu", the prefix belongs to the verb of the second clause. In "wies den Vorwurf, er
      // habe gelogen, entschieden zurück", the prefix follows the claim.
      if (s > segment && hasVerb(syntax, { first, last: at })) return -1;
      const next = syntax.tokens[at + 1];
      if (
        at === last - 1 ||
        next === undefined ||
        next.kind !== 'WORD' ||
        next.lower === 'und' ||
        next.lower === 'oder'
      )
        return at;
    }
    if (s > segment && flagsAt(syntax, segments[s]?.first ?? 0) & FINITE) return -1;
  }
  return -1;
}
