import { type Analysis, tokenAt } from '../../core/analysis.ts';
import type { ExtractedEvent } from '../../core/types.ts';

/** Whether the text names an event only as an earlier one: "Eine Woche nach dem Absturz in Kiel". */
export function isNamedAsEarlier({ tokens, rules }: Analysis, { mentions }: ExtractedEvent): boolean {
  const { afterWords, isModifier } = rules.events.newsWords;
  const isAfter = ({ start }: { readonly start: number }): boolean => {
    let at = tokenAt(tokens, start) - 1;
    while (isModifier(tokens[at]?.text ?? '') || /^de[mnr]$/u.test(tokens[at]?.text ?? '')) at -= 1;
    return afterWords.has(tokens[at]?.lower ?? '');
  };
  return mentions.every(isAfter);
}
