/** Time zones of countries with a single zone, by country code in a language tag or at the end of a host name. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['at', 'Europe/Vienna'],
  ['ch', 'Europe/Zurich'],
  ['de', 'Europe/Berlin'],
  ['gb', 'Europe/London'],
  ['ie', 'Europe/Dublin'],
  ['in', 'Asia/Kolkata'],
  ['li', 'Europe/Vaduz'],
  ['lu', 'Europe/Luxembourg'],
  ['nz', 'Pacific/Auckland'],
  ['uk', 'Europe/London'],
]);

/** Time zones of languages whose countries share a zone. */
const ZONES_OF_LANGUAGES: ReadonlyMap<string, string> = new Map([['de', 'Europe/Berlin']]);

/** The data that indicates the place of publication. */
export interface PublicationPlace {
  /** A BCP 47 tag. */
  readonly language: string | null;
  readonly url: string | null;
}

function zoneOf({ language, url }: PublicationPlace): string | undefined {
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : '';
  const parts = language?.toLowerCase().split('-') ?? [];
  const region = parts.slice(1).find((part) => part.length === 2);
  return (
    ZONES.get(host.slice(host.lastIndexOf('.') + 1)) ??
    (region === undefined ? ZONES_OF_LANGUAGES.get(parts[0] ?? '') : ZONES.get(region))
  );
}

/** Returns the offset of a time zone at an instant, such as `+02:00`. */
function offsetAt(zone: string, instant: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(instant);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return /[+-]\d\d:\d\d$/.exec(name)?.[0] ?? 'Z';
}

/**
 * Converts a publication time in UTC to the local time at the place of publication. The first ten characters are then
 * the local date. Many systems store UTC: "2024-05-06T22:30:00Z" is 7 May in Germany.
 *
 * @param publishedAt - a date or date-time in canonical form
 * @param place - the URL and the language of the article
 * @returns the same instant with its local offset. Unchanged if it already has an offset, has no time, or the place is
 * unknown.
 */
export function toLocalTime(publishedAt: string, place: PublicationPlace): string {
  const zone = publishedAt.endsWith('Z') ? zoneOf(place) : undefined;
  if (zone === undefined) return publishedAt;
  const instant = new Date(publishedAt);
  const offset = offsetAt(zone, instant);
  if (offset === 'Z' || offset === '+00:00') return publishedAt;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  const local = new Date(instant.getTime() + (offset.startsWith('-') ? -minutes : minutes) * 60_000);
  return `${local.toISOString().slice(0, 19)}${offset}`;
}
