import { FUNCTION_WORDS } from '../find/people/lexicon.ts';

const AGENCY = `(?:dpa|dpa-afx|afp|ap|reuters|apa|sda|keystone-sda|epd|kna|sid|rtr|upi|tass|interfax|xinhua|bloomberg|pa media|ddp|dapd|ots)`;
const AGENCIES = String.raw`${AGENCY}(?:\s?[/,]\s?[\p{L}-]{2,12}){0,3}`;
/** "BERLIN (dpa) – ", "Genf, 12. Januar (Reuters) - ", "(AFP) - ". */
const LEADING = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}\d./, -]{0,60})?\s?\(${AGENCIES}\)\s*(?:[–—:.-]+|--)\s*(?=\S)`,
  'iu',
);
/** "dpa BERLIN. ", "BERLIN, Germany — ": a town in capitals. */
const TOWN = /^\p{Lu}{3}[\p{Lu}/ -]{0,30}(?:,\s\p{Lu}[\p{L}. ]{2,20})?\s[–—-]{1,2}\s(?=\p{Lu})/u;
/** "Kleinrüdigen. Nach …", "Bad Segeberg. Die …": the town that German papers print before a report. */
const TOWN_FULL_STOP =
  /^(?:(?:Bad|Kreis|Landkreis|Sankt|St\.) )?\p{Lu}\p{Ll}{3,}(?:[-/]\p{Lu}\p{Ll}{2,}){0,2}(?: (?:am|an der|ob der|im|in der) \p{Lu}\p{Ll}+)?\. (?=\p{Lu}\p{L}* [\p{L}\d])/u;
const TRAILING = new RegExp(String.raw`(?<=[.!?“”"«»])\s*\((?:${AGENCIES})\)\s*$`, 'iu');
const LONGEST = 100;
/** Shorter first paragraphs are no report with a town before it. */
const SHORTEST_REPORT = 60;
/** Exclamations and adverbs that begin a report in one word. */
const NO_TOWN =
  /(?:lich|weise|ung|heit|keit)$|^(?:Endlich|Schluss|Skandal|Feierabend|Drama|Alarm|Achtung|Geschafft|Stille|Vorbei|Danke|Nein|Jetzt|Niemals|Gewonnen|Verloren)$/u;

/**
 * The agency line before an article's first words ("BERLIN (dpa) – ").
 *
 * @returns its length in UTF-16 units, with the white space after it; 0 where there is none
 */
export function leadingAgency(line: string): number {
  const start = line.slice(0, LONGEST);
  const found = (LEADING.exec(start) ?? TOWN.exec(start))?.[0].length ?? 0;
  return found > 0 || line.length < SHORTEST_REPORT ? found : townBefore(start);
}

function townBefore(start: string): number {
  const town = TOWN_FULL_STOP.exec(start)?.[0] ?? '';
  const word = town.replace(/\. $/u, '');
  return FUNCTION_WORDS.has(word.toLowerCase()) || NO_TOWN.test(word) ? 0 : town.length;
}

/** Where an agency's name in brackets begins after an article's last sentence; the line's length where none is. */
export function trailingAgency(line: string): number {
  const from = Math.max(0, line.length - 40);
  const found = TRAILING.exec(line.slice(from));
  return found === null ? line.length : from + found.index;
}
