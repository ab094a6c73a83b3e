import { CAPITAL, INFINITIVE, MODAL, QUOTED, ZU_INFINITIVE } from '../../../core/word-flags.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Segment } from './segments.ts';

/** Checks if a segment contains an infinitive with "zu". */
export function hasInfinitive(syntax: Syntax, segment: Segment): boolean {
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
