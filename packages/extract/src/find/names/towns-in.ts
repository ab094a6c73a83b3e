import type { Analysis } from '../../core/analysis.ts';
import { isPlace, placeAt } from './places.ts';

const isCapital = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();

/** Finds the names of towns and regions between two tokens. Names of people are skipped. */
export function townsIn(
  { tokens, rules }: Analysis,
  first: number,
  last: number,
  isPerson: (at: number) => boolean,
): string[] {
  const found: string[] = [];
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'WORD' || !isCapital(token.text) || isPerson(at)) continue;
    const mention = placeAt(tokens, at);
    if (mention === null) continue;
    const isMeant = isPlace(mention.name) || rules.story.beforeTowns.has(tokens[at - 1]?.lower ?? '') || at === first;
    if (isMeant) found.push(mention.name);
    at = mention.last - 1;
  }
  return found;
}
