import type { Analysis } from '../../core/analysis.ts';
import { anyOf } from '../../core/word-list.ts';
import { BEFORE_TOWN_NAMES } from '../../language/shared/words/place-words.ts';
import { dateline, LONGEST_DATELINE, SCENE_LENGTH } from './scene-places.ts';

const NAME = String.raw`\p{Lu}[\p{L}’'-]+`;
const AFTER_NOUN = new RegExp(String.raw`(?<![\p{L}-])${anyOf(BEFORE_TOWN_NAMES)} (${NAME})(?! ?\p{Lu})`, 'gu');

/** Whether the headline or the text after the dateline repeats a name, also as an adjective: "Kasheimer". */
function isRepeated({ title, body }: Analysis, name: string): boolean {
  const start = body.toLowerCase().startsWith(name.toLowerCase()) ? name.length : 0;
  const rest = `${title ?? ''} ${body.slice(start)}`;
  return new RegExp(String.raw`(?<!\p{L})${name}(?:s|er)?(?!\p{L})`, 'u').test(rest);
}

/** The number of characters after a name that show whether the text only repeats its headline. */
const AFTER_NAME = 10;

/** Returns the place in the dateline of an article. Null if the text has no dateline or starts with its headline. */
export function datelineOf({ title, body, dateline: removed }: Analysis): string | null {
  const beginning = body.slice(0, SCENE_LENGTH);
  const name = dateline(`${(removed ?? '').slice(0, LONGEST_DATELINE)} ${beginning}`);
  if (name === null || removed?.toLowerCase().startsWith(name.toLowerCase()) === true) return name;
  const headline = (title ?? '').slice(0, name.length + AFTER_NAME);
  return headline !== '' && beginning.trimStart().startsWith(headline) ? null : name;
}

const known = new WeakMap<Analysis, ReadonlySet<string>>();

/**
 * Returns the names that a text introduces as towns, so that they count as places even if the gazetteer lacks them. They
 * are the repeated name in the dateline ("Kasheim. In Kasheim hat …") and names after nouns such as "Gemeinde".
 */
export function ownPlaces(analysis: Analysis): ReadonlySet<string> {
  const cached = known.get(analysis);
  if (cached !== undefined) return cached;
  const beginning = analysis.body.slice(0, SCENE_LENGTH);
  const found = new Set([...beginning.matchAll(AFTER_NOUN)].flatMap(([, name]) => name ?? []));
  const line = datelineOf(analysis);
  if (line !== null && isRepeated(analysis, line)) found.add(line);
  known.set(analysis, found);
  return found;
}

/** Makes the places of an article known to its headline, which is analyzed as a separate text. */
export function shareOwnPlaces(headline: Analysis, article: Analysis): void {
  known.set(headline, ownPlaces(article));
}
