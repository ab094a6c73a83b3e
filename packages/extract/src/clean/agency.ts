const AGENCY = `(?:dpa|dpa-afx|afp|ap|reuters|apa|sda|keystone-sda|epd|kna|sid|rtr|upi|tass|interfax|xinhua|bloomberg|pa media|ddp|dapd|ots)`;
const AGENCIES = String.raw`${AGENCY}(?:\s?[/,]\s?[\p{L}-]{2,12}){0,3}`;
/** "BERLIN (dpa) – ", "Genf, 12. Januar (Reuters) - ", "(AFP) - ". */
const LEADING = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}\d./, -]{0,60})?\s?\(${AGENCIES}\)\s*(?:[–—:-]+|--)\s*(?=\S)`,
  'iu',
);
/** "dpa BERLIN. ", "BERLIN, Germany — ": a town in capitals. */
const TOWN = /^\p{Lu}{3}[\p{Lu}/ -]{0,30}(?:,\s\p{Lu}[\p{L}. ]{2,20})?\s[–—-]{1,2}\s(?=\p{Lu})/u;
const TRAILING = new RegExp(String.raw`(?<=[.!?“”"«»])\s*\((?:${AGENCIES})\)\s*$`, 'iu');
const LONGEST = 100;

/**
 * The agency line before an article's first words ("BERLIN (dpa) – ").
 *
 * @returns its length in UTF-16 units, with the white space after it; 0 where there is none
 */
export function leadingAgency(line: string): number {
  const start = line.slice(0, LONGEST);
  return (LEADING.exec(start) ?? TOWN.exec(start))?.[0].length ?? 0;
}

/** Where an agency's name in brackets begins after an article's last sentence; the line's length where none is. */
export function trailingAgency(line: string): number {
  const from = Math.max(0, line.length - 40);
  const found = TRAILING.exec(line.slice(from));
  return found === null ? line.length : from + found.index;
}
