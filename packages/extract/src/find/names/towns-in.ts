import type { Analysis } from '../../core/analysis.ts';
import { ownPlaces } from './own-places.ts';
import { isPlace, placeAt } from './places.ts';

const isCapital = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();

/** Matches articles before a genitive. A word before them is a common noun: "Feuer zerstört Halle der Fabrik". */
const GENITIVE_ARTICLES = /^(?:der|des|einer|eines)$/u;

/**
 * Finds the names of towns and regions between two tokens, including towns that only the text introduces. Names of
 * people are skipped.
 */
export function townsIn(analysis: Analysis, first: number, last: number, isPerson: (at: number) => boolean): string[] {
  const { tokens, rules } = analysis;
  const own = ownPlaces(analysis);
  const found: string[] = [];
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'WORD' || !isCapital(token.text) || isPerson(at)) continue;
    const mention = placeAt(tokens, at);
    if (mention === null) {
      if (own.has(token.text)) found.push(token.text);
      continue;
    }
    const isAfterPreposition = rules.story.beforeTowns.has(tokens[at - 1]?.lower ?? '');
    const isNoun = GENITIVE_ARTICLES.test(tokens[mention.last]?.text ?? '');
    const isMeant = isAfterPreposition || (!isNoun && (isPlace(mention.name) || at === first));
    if (isMeant) found.push(mention.name);
    at = mention.last - 1;
  }
  return found;
}
