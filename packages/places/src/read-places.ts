import { CITIES_AFRICA_AND_OCEANIA } from './names/cities-africa-and-oceania.ts';
import { CITIES_AMERICA } from './names/cities-america.ts';
import { CITIES_ASIA } from './names/cities-asia.ts';
import { CITIES_EUROPE } from './names/cities-europe.ts';
import { COUNTRIES } from './names/countries.ts';
import { ISLANDS } from './names/islands.ts';
import { MOUNTAINS } from './names/mountains.ts';
import { REGIONS } from './names/regions.ts';
import { SITES } from './names/sites.ts';
import { WATERS } from './names/waters.ts';
import type { Place, PlaceKind } from './place.ts';

/** The lists by kind. If a name is in several lists, the first list takes precedence. */
const LISTS: readonly (readonly [PlaceKind, string])[] = [
  ['COUNTRY', COUNTRIES],
  ['REGION', REGIONS],
  ['ISLAND', ISLANDS],
  ['WATER', WATERS],
  ['MOUNTAIN', MOUNTAINS],
  ['CITY', CITIES_EUROPE],
  ['CITY', CITIES_AMERICA],
  ['CITY', CITIES_ASIA],
  ['CITY', CITIES_AFRICA_AND_OCEANIA],
  ['SITE', SITES],
];

/** An entry of a list as written. Loading must be fast, so an entry is parsed only when its place is needed. */
export interface Entry {
  readonly kind: PlaceKind;
  /** The code of a country or region before the colon of the line. Empty for countries. */
  readonly area: string;
  /** The names: "Nizza=Nice". Countries and some regions have a code before the names: "CA Kalifornien=California". */
  readonly text: string;
}

/** Returns the code at the start of an entry, or an empty string. Only countries and regions have codes. */
function codeOf({ kind, text }: Entry): string {
  if (kind !== 'COUNTRY' && kind !== 'REGION') return '';
  const blank = text.indexOf(' ');
  if (blank < 1 || blank > 3) return '';
  const code = text.slice(0, blank);
  return code === code.toUpperCase() ? code : '';
}

const namesOf = (entry: Entry): string => entry.text.slice(codeOf(entry).length).trimStart();

/**
 * Reads all entries, the most important ones first. The lists have one line for each area ("FR: Paris; Nizza=Nice").
 * Lines that start with a space continue the line before.
 */
export function readEntries(): Entry[] {
  const entries: Entry[] = [];
  for (const [kind, list] of LISTS) {
    let area = '';
    for (const line of list.split('\n')) {
      const colon = kind === 'COUNTRY' || line.startsWith(' ') ? -1 : line.indexOf(':');
      if (colon > 0) area = line.slice(0, colon);
      for (const part of line.slice(colon + 1).split(';')) {
        const text = part.trim();
        if (text !== '') entries.push({ kind, area, text });
      }
    }
  }
  return entries;
}

/** Returns all names in an entry, German ones first. */
export function formsOf(entry: Entry): readonly string[] {
  const names = namesOf(entry);
  return names.includes('=') || names.includes('|') ? names.split(/[=|]/u) : [names];
}

/** Returns the key of the place in an entry. */
export function keyOf(entry: Entry): string {
  const code = codeOf(entry);
  if (code !== '') return entry.kind === 'COUNTRY' ? code : `${entry.area}-${code}`;
  const names = namesOf(entry);
  const [english = ''] = names.slice(names.indexOf('=') + 1).split('|', 1);
  return `${english} (${entry.area})`;
}

/**
 * Reads the place in an entry.
 *
 * @param isArea - whether a code before a colon is the key of a place. In "EU: Balkan", the code only groups the names.
 */
export function readPlace(entry: Entry, isArea: (code: string) => boolean): Place {
  const [german = '', english = german] = namesOf(entry).split('=', 2);
  const [de = ''] = german.split('|', 1);
  const [en = ''] = english.split('|', 1);
  return { key: keyOf(entry), names: { de, en }, kind: entry.kind, inside: isArea(entry.area) ? entry.area : null };
}
