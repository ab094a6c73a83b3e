/** Names of months in English and German, by their first three letters in lower case. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').map((name, index) => [name, index + 1]),
);
const GERMAN_MONTHS: ReadonlyMap<string, number> = new Map([
  ['jän', 1],
  ['mär', 3],
  ['mrz', 3],
  ['mai', 5],
  ['okt', 10],
  ['dez', 12],
]);

/** Offsets of the abbreviations in RFC 2822, section 4.3, and of the two German abbreviations. */
const OFFSETS: ReadonlyMap<string, string> = new Map([
  ['gmt', 'Z'],
  ['ut', 'Z'],
  ['utc', 'Z'],
  ['z', 'Z'],
  ['edt', '-04:00'],
  ['est', '-05:00'],
  ['cdt', '-05:00'],
  ['cst', '-06:00'],
  ['mdt', '-06:00'],
  ['mst', '-07:00'],
  ['pdt', '-07:00'],
  ['pst', '-08:00'],
  ['bst', '+01:00'],
  ['cet', '+01:00'],
  ['mez', '+01:00'],
  ['cest', '+02:00'],
  ['mesz', '+02:00'],
]);

const CLOCK = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?`;
const ZONE = String.raw`(?<zone>[A-Za-z]{1,4}|[+-]\d{2}:?\d{2})`;
const MONTH = String.raw`(?<month>\p{L}{3,9})\.?`;
const WEEKDAY = String.raw`(?:\p{L}{2,10}\.?,? )?`;
const TIME = `(?:,? (?:um )?${CLOCK}(?: Uhr)?(?: ${ZONE})?)?`;

/** Formats of dates on pages and in feeds, other than ISO 8601. */
const FORMATS: readonly RegExp[] = [
  // "Mon, 06 May 2024 12:00:00 GMT" (RFC 2822), "Montag, 6. Mai 2024, 14:30 Uhr".
  new RegExp(String.raw`^${WEEKDAY}(?<day>\d{1,2})\.? ${MONTH} (?<year>\d{4})${TIME}$`, 'u'),
  // "06.05.2024, 14:30 Uhr".
  new RegExp(String.raw`^${WEEKDAY}(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})${TIME}$`, 'u'),
  // "Thu Oct 26 11:00:09 EDT 2023".
  new RegExp(String.raw`^\p{L}{3} ${MONTH} (?<day>\d{1,2}) ${CLOCK} ${ZONE} (?<year>\d{4})$`, 'u'),
  // "May 6, 2024", "May 6, 2024 14:30".
  new RegExp(String.raw`^${WEEKDAY}${MONTH} (?<day>\d{1,2}), (?<year>\d{4})${TIME}$`, 'u'),
  // "2017/Oct/31", "2017/10/31".
  new RegExp(String.raw`^(?<year>\d{4})/(?<month>\p{L}{3}|\d{1,2})/(?<day>\d{1,2})${TIME}$`, 'u'),
];

function monthOf(name: string): number {
  if (/^\d+$/.test(name)) return Number(name);
  const start = name.toLowerCase().slice(0, 3);
  return MONTHS.get(start) ?? GERMAN_MONTHS.get(start) ?? 0;
}

/**
 * Converts a date from a page or a feed to ISO 8601. Supports RFC 2822, "06.05.2024, 14:30 Uhr" and "Thu Oct 26
 * 11:00:09 EDT 2023".
 *
 * @param value - the value of a date field, up to 100 characters
 * @returns the date in ISO 8601, or the value unchanged if its format is not supported
 */
export function toIsoDate(value: string): string {
  const text = value.trim().replace(/\s+/g, ' ');
  const groups = text.length > 100 ? undefined : FORMATS.map((format) => format.exec(text)?.groups).find(Boolean);
  const month = monthOf(groups?.month ?? '');
  if (groups === undefined || month === 0) return value;
  const { year = '', day = '', hour, minute = '', second = '00', zone } = groups;
  const date = [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-');
  if (hour === undefined) return date;
  const offset = zone === undefined ? '' : /^[+-]/.test(zone) ? zone : OFFSETS.get(zone.toLowerCase());
  // If the time zone is unknown, only the date is kept.
  return offset === undefined ? date : `${date}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`;
}
