import { entries } from '../../../core/word-list.ts';

const NUMBERS = ['null', ...entries('eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf')];
const HOUR =
  /(?<!\p{L})(?:um|gegen|nach|vor|ab)\s+(?:(?:etwa|ungefähr|rund|ca\.)\s+)?(?:(?<hour>\d{1,2})(?:[.:]\d{2})?|(?<word>\p{L}+))\s+Uhr|(?<side>nach|vor)\s+Mitternacht/iu;
/** Matches words in clauses about the end of an event: "war gegen fünf Uhr gelöscht". */
const END =
  /(?<!\p{L})(?:gelöscht|unter Kontrolle|beendet|endete\p{L}*|abgeschlossen|wieder|bis|erst|später)(?!\p{L})/iu;
/** Hours up to 7 and from 18 count as night. Other hours are ignored. */
const [MORNING, EVENING] = [7, 18];

/**
 * Returns the first hour at night that a text mentions: 2 for "um 2:00 Uhr". Null if the text does not mention an hour
 * at night.
 */
export function hourIn(text: string): number | null {
  for (const clause of text.split(/[,;.](?=\s)/u)) {
    const match = HOUR.exec(clause);
    if (match === null || END.test(clause)) continue;
    const { hour, word, side } = match.groups ?? {};
    if (side !== undefined) return side.toLowerCase() === 'vor' ? 23 : 0;
    const found =
      hour === undefined ? NUMBERS.indexOf((word ?? '').toLowerCase().replace(/^ein$/u, 'eins')) : Number(hour);
    return found >= 0 && found <= 23 && (found <= MORNING || found >= EVENING) ? found : null;
  }
  return null;
}
