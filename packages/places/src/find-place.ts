import type { Place } from './place.ts';
import { type Entry, formsOf, keyOf, readEntries, readPlace } from './read-places.ts';

/** The names that begin with one letter. */
interface Letter {
  readonly byName: ReadonlyMap<string, Entry>;
  /** The maximum number of words in a name, by the first word of the name. */
  readonly lengths: ReadonlyMap<string, number>;
}

interface Gazetteer {
  /** Countries and regions by their codes. */
  readonly byCode: ReadonlyMap<string, Entry>;
  /** The entries that have a name with this first letter, without its accent. */
  readonly byLetter: ReadonlyMap<string, readonly Entry[]>;
  readonly letters: Map<string, Letter>;
  readonly places: Map<Entry, Place>;
}

const withoutAccents = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");

/** The spelling of each letter in texts that do not use it. */
const TRANSLITERATIONS: Readonly<Record<string, string>> = {
  ...{ ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' },
  ...{ ø: 'oe', Ø: 'Oe', å: 'aa', Å: 'Aa', æ: 'ae', Æ: 'Ae' },
};

const transliterated = (name: string): string =>
  name.normalize('NFC').replace(/[äöüÄÖÜßøØåÅæÆ]/gu, (letter) => TRANSLITERATIONS[letter] ?? letter);

const firstLetter = (name: string): string => {
  const code = name.charCodeAt(0);
  return code < 0x80 ? name.charAt(0) : withoutAccents(name.charAt(0)).charAt(0);
};

function readGazetteer(): Gazetteer {
  const byCode = new Map<string, Entry>();
  const byLetter = new Map<string, Entry[]>();
  for (const entry of readEntries()) {
    if (entry.kind === 'COUNTRY' || entry.kind === 'REGION') byCode.set(keyOf(entry), entry);
    for (const form of formsOf(entry)) {
      const letter = firstLetter(form);
      const entries = byLetter.get(letter);
      if (entries === undefined) byLetter.set(letter, [entry]);
      else if (entries.at(-1) !== entry) entries.push(entry);
    }
  }
  return { byCode, byLetter, letters: new Map(), places: new Map() };
}

let gazetteer: Gazetteer | undefined;
/** Reads the gazetteer on first use. */
function loaded(): Gazetteer {
  gazetteer ??= readGazetteer();
  return gazetteer;
}

/** Returns the inflected forms of a German name that consists of an adjective and a noun: "Roten Meer", "Rote Meer". */
function inflections(name: string): readonly string[] {
  const ending = /^\p{Lu}\p{L}{2,}?(?=(?:e|er|es) \p{Lu})/u.exec(name)?.[0];
  if (ending === undefined) return [];
  const rest = name.slice(name.indexOf(' '));
  return ['e', 'en', 'er', 'es'].map((added) => ending + added + rest);
}

/** Indexes the names that begin with one letter. */
function readLetter(letter: string, entries: readonly Entry[]): Letter {
  const byName = new Map<string, Entry>();
  const lengths = new Map<string, number>();
  const accented: (readonly [string, Entry])[] = [];
  const add = (name: string, entry: Entry): void => {
    if (byName.has(name)) return;
    byName.set(name, entry);
    const blank = name.indexOf(' ');
    if (blank < 0) return;
    const first = name.slice(0, blank);
    lengths.set(first, Math.max(lengths.get(first) ?? 0, name.split(' ').length));
  };
  for (const entry of entries)
    for (const form of formsOf(entry)) {
      if (firstLetter(form) !== letter) continue;
      add(form, entry);
      if (entry.kind !== 'CITY') for (const other of inflections(form)) add(other, entry);
      if (/[^ -~]/u.test(form)) accented.push([form, entry]);
    }
  // Adds "Malmo" for Malmö and "Luebeck" for Lübeck, unless another place has this name.
  for (const [form, entry] of accented) {
    add(withoutAccents(form), entry);
    add(withoutAccents(transliterated(form)), entry);
  }
  return { byName, lengths };
}

function letterOf(name: string): Letter {
  const { byLetter, letters } = loaded();
  const first = firstLetter(name);
  const known = letters.get(first);
  if (known !== undefined) return known;
  const letter = readLetter(first, byLetter.get(first) ?? []);
  letters.set(first, letter);
  return letter;
}

function placeIn(entry: Entry | undefined): Place | null {
  if (entry === undefined) return null;
  const { places, byCode } = loaded();
  const known = places.get(entry);
  if (known !== undefined) return known;
  const place = readPlace(entry, (code) => byCode.has(code));
  places.set(entry, place);
  return place;
}

/**
 * Finds a place by one of its names.
 *
 * @param name - a German or English name in the nominative, with capital letters as usual ("Nizza", "Nice")
 * @returns the most important place with this name; null if no place has this name
 */
export function findPlace(name: string): Place | null {
  return placeIn(letterOf(name).byName.get(name));
}

/**
 * Returns the maximum number of words in a place name that starts with a word. Returns 1 if there are no longer names.
 */
export function mostWords(first: string): number {
  return letterOf(first).lengths.get(first) ?? 1;
}

/**
 * Checks whether a place is inside another place ("Istanbul" in "Turkey").
 *
 * @param place - the smaller place
 * @param area - key of the larger place
 */
export function isInside(place: Place, area: string): boolean {
  let at: Place | null = place;
  while (at !== null && at.inside !== null) {
    if (at.inside === area) return true;
    at = placeIn(loaded().byCode.get(at.inside));
  }
  return false;
}

/**
 * Returns the key of the country that contains a place, or of the country itself. Null for a place in several
 * countries.
 */
export function countryOf(place: Place): string | null {
  let at: Place | null = place;
  while (at !== null && at.kind !== 'COUNTRY') at = at.inside === null ? null : placeIn(loaded().byCode.get(at.inside));
  return at?.key ?? null;
}
