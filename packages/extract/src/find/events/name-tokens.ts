import { tokenAt } from '../../core/analysis.ts';
import type { Span } from '../../core/types.ts';
import type { Token } from '../../text/tokens.ts';

/**
 * Finds the tokens that are part of a name. They do not name an event: the surname "Gillibrand" is not a fire
 * ("Brand").
 *
 * @param tokens - the tokens of the text
 * @param mentions - the mentions of names
 * @returns the start offsets of the tokens
 */
export function nameTokens(tokens: readonly Token[], mentions: readonly Span[]): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { start, end } of mentions)
    for (let at = tokenAt(tokens, start); (tokens[at]?.start ?? end) < end; at += 1)
      starts.add(tokens[at]?.start ?? -1);
  return starts;
}
