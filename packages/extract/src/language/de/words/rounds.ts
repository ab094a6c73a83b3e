import { entries, words } from '../../../core/word-list.ts';
import type { RoundWords } from '../../../find/story/story-language.ts';

const ORDINALS = entries('erst zweit dritt viert fünft sechst siebt acht neunt zehnt');

/** The words that distinguish one event of a series from the others. */
export const ROUNDS: RoundWords = {
  ordinals: new Map(
    ORDINALS.flatMap((stem, at) =>
      ['e', 'er', 'es', 'en', 'em'].map((ending): [string, number] => [stem + ending, at + 1]),
    ),
  ),
  beforeFractions: words('jede jeder jedes jeden jedem'),
  notSeries: words('weltkrieg weltkriegs weltkrieges lesung wahl wahlgang'),
  again: words(`
    erneut wieder abermals wiederum nochmals neuerlich neuerliche neuerlicher neuerliches neuerlichen weitere weiterer weiteres
    weiteren weiterem abermalige abermaliger abermaliges`),
  since: words('seit seitdem'),
  firstLeg: /(?<!\p{L})hin(?:spiel|partie|kampf)(?:s|es)?(?!\p{L})/iu,
  secondLeg: /(?<!\p{L})(?:rück(?:spiel|partie|kampf)|wiederholungsspiel|revanche)(?:s|es)?(?!\p{L})/iu,
};

/** Prepositions before a town: "in Celle", "Bürgermeister von Celle". */
export const BEFORE_TOWNS = words('in von aus bei nahe nach vor bis');

const TIMES = ['morgen', 'mittag', 'nachmittag', 'abend', 'nacht'];
const EARLY = words('vormittag früh frühmorgens');

/**
 * Returns the time of day that a word names, from 1 (morning) to 5 (night). Returns null for other words, and for
 * lower-case "morgen", which means tomorrow.
 *
 * @param printed - "Morgen", "Montagabend", "abends"
 */
export function timeOfDay(printed: string): number | null {
  if (printed === 'morgen') return null;
  const lower = printed.toLowerCase().replace(/(?<=.{4})s$/u, '');
  const name =
    /(?:^|^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag))(vormittag|nachmittag|mittag|morgen|abend|nacht|früh)$/u.exec(
      lower,
    )?.[1];
  if (name === undefined) return null;
  return EARLY.has(name) ? 1 : TIMES.indexOf(name) + 1;
}

/** Prepositions before the place of an earlier event: "Nach Moosdorf hat auch Talheim …". */
export const AFTER_WORDS = words('nach wie anders');

/** Words that say that the same event also happens in another place. */
export const ALSO_WORDS = words('auch ebenfalls nun');
