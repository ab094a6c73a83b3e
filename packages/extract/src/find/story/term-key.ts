import { stemOf } from '../../compare/notions.ts';
import type { Language } from '../../core/analysis.ts';
import { formOf, type Memoized, memoize, type WordForm } from '../../core/memo.ts';
import type { StoryTermKind } from '../../core/types.ts';
import { COMPARISON_WORDS, SHARED_WORDS } from '../../language/all.ts';
import { DEMONYMS } from '../../language/shared/words/demonyms.ts';
import { STORY_SENSES } from '../../language/shared/words/story-senses.ts';
import { foldLetters, spellingKeys } from '../names/fold.ts';
import { placeKey, placeName } from '../names/places.ts';

/**
 * The key of a word. All forms of a word have the same key. Places and known events have the same key in all languages.
 */
export interface TermKey {
  readonly term: string;
  readonly kind: StoryTermKind & ('PLACE' | 'HAPPENING' | 'WORD');
}

/** Functions that find the keys of words. */
export interface TermKeys {
  /**
   * Returns the keys of a word. A compound has several. Function words, dates and words that are common in all kinds of
   * news have no key.
   */
  readonly ofWord: Memoized<readonly TermKey[]>;
  /** Returns the key of a part of a person's name. A name is never an event. */
  readonly ofPerson: Memoized<readonly TermKey[]>;
}

/** A part of a hyphenated word, or a word without a hyphen. */
export interface WordPart {
  readonly form: WordForm;
  readonly isCapital: boolean;
}

/** Checks whether a word begins with a capital letter. */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

/** Removes a possessive ending or a period: "Bremen’s". */
export const withoutEnding = (text: string): string =>
  "s.’'`".includes(text.charAt(text.length - 1)) ? text.replace(/[’'`]s?$|\.$/u, '') : text;

/** Returns the parts of a word at its hyphens, without a possessive ending. Each part has its own keys. */
export const partsOf = memoize((text): readonly WordPart[] =>
  withoutEnding(text)
    .split('-')
    .map((part) => ({ form: formOf(part), isCapital: isCapital(part) })),
);

/** Reduces a word to its sounds, because languages transliterate names differently. */
export const soundsOf = (word: string): string => spellingKeys(word)[0] ?? '';

const PLACE_BY_BEGINNING = new Map(
  DEMONYMS.flatMap(([place = '', ...beginnings]) =>
    beginnings.map((beginning) => [foldLetters(beginning), soundsOf(placeKey(place))] as const),
  ),
);
const SHORTEST_DEMONYM = Math.min(...[...PLACE_BY_BEGINNING.keys()].map(({ length }) => length));
/** The maximum number of letters after the beginning of a demonym: "französischen". */
const LONGEST_ENDING = 3;

/** Finds the place in a word for people or things from there: "iranische", "Iranian". */
function placeOfDemonym(letters: string): string | undefined {
  for (let end = letters.length; end >= Math.max(SHORTEST_DEMONYM, letters.length - LONGEST_ENDING); end -= 1) {
    const place = PLACE_BY_BEGINNING.get(letters.slice(0, end));
    if (place !== undefined) return place;
  }
  return undefined;
}

const { weekdays, weekdayCompounds, months, seasons, relativeDays, units, daytimes, weekend } = SHARED_WORDS.dates;
/** Words for dates. They have no key because the dates of articles are compared separately. */
const DATE_WORDS: ReadonlySet<string> = new Set(
  [weekdays, weekdayCompounds, months, seasons, relativeDays, units, daytimes, weekend].flatMap((words) => [
    ...words.keys(),
  ]),
);

/**
 * The minimum number of letters in the last part of a compound, if the part names an event ("unfall") or another
 * notion.
 */
const SHORTEST_HEAD = { sense: 4, notion: 6 };
const SHORTEST_MODIFIER = 3;
const LONGEST_WORD = 40;

/** Returns the function that looks up the notion of a word. It does not split compounds. */
function notionIn({ story }: Language): (letters: string) => string | undefined {
  const byStem = new Map<string, string>();
  const byBeginning = new Map<string, string>();
  for (const [notion = '', ...words] of story.notions)
    for (const word of words) {
      const letters = foldLetters(word.replace('*', ''));
      const [known, key] = word.endsWith('*') ? [byBeginning, letters] : [byStem, stemOf(letters)];
      if (!known.has(key)) known.set(key, notion);
    }
  const keys = [...byStem.keys(), ...byBeginning.keys()];
  const shortest = Math.min(...keys.map(({ length }) => length));
  const starts = new Set(keys.map((key) => key.slice(0, shortest)));
  return (letters) => {
    // Most words start like no known word.
    if (!starts.has(letters.slice(0, shortest))) return undefined;
    const notion = byStem.get(stemOf(letters));
    if (notion !== undefined) return notion;
    for (let end = letters.length; end >= shortest; end -= 1) {
      const found = byBeginning.get(letters.slice(0, end));
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

const happening = (sense: string): TermKey => ({ term: `~${STORY_SENSES.get(sense) ?? sense}`, kind: 'HAPPENING' });
const capitalized = (letters: string): string => letters.charAt(0).toUpperCase() + letters.slice(1);

/** Returns the function that finds the keys of a word, or of the parts of a compound. */
function keysIn(language: Language): (word: string) => readonly TermKey[] {
  const { story, people } = language;
  const notionOf = notionIn(language);

  /** Finds the keys of a compound whose last part is known: "Wiedtalbrücke", "Hackerangriff". */
  function ofCompound(word: string): readonly TermKey[] | null {
    if (!people.nounsCapitalized || word.length > LONGEST_WORD || word === word.toLowerCase()) return null;
    const sense = story.senseOf(word);
    const letters = foldLetters(word);
    // Folding every ending would be slow. It is only needed if folding changes the number of letters, which is rare.
    const lettersFrom = (at: number) =>
      letters.length === word.length ? letters.slice(at) : foldLetters(word.slice(at));
    for (let at = word.length - SHORTEST_HEAD.sense; at >= SHORTEST_MODIFIER; at -= 1) {
      const head = word.slice(at);
      const isSense = sense !== null && story.senseOf(capitalized(head)) === sense;
      const known = isSense ? sense : head.length < SHORTEST_HEAD.notion ? undefined : notionOf(lettersFrom(at));
      if (known !== undefined) return [happening(known), ...ofWord(word.slice(0, at))];
    }
    return null;
  }

  function ofWord(word: string): readonly TermKey[] {
    const place =
      placeName(word) ??
      story
        .placesOf(word)
        .map(placeName)
        .find((name) => name !== null) ??
      null;
    if (place !== null) return [{ term: soundsOf(placeKey(place)), kind: 'PLACE' }];
    const letters = foldLetters(word);
    const home = placeOfDemonym(letters);
    if (home !== undefined) return [{ term: home, kind: 'PLACE' }];
    const known = notionOf(letters);
    if (known !== undefined) return [happening(known)];
    const parts = ofCompound(word);
    if (parts !== null) return parts;
    const sense = story.senseOf(word);
    if (sense !== null) return [happening(sense)];
    return [{ term: soundsOf(stemOf(foldLetters(story.baseOf(word, stemOf(letters))))), kind: 'WORD' }];
  }

  return ofWord;
}

const NONE: readonly TermKey[] = [];

function createTermKeys(language: Language): TermKeys {
  const keysOf = keysIn(language);
  const common = new Set([...language.story.commonWords].flatMap((word) => keysOf(word).map(({ term }) => term)));
  const isCounted = ({ term }: TermKey): boolean => term !== '' && !common.has(term);
  return {
    ofWord: memoize((word) => {
      const lower = word.toLowerCase();
      return COMPARISON_WORDS.emptyWords.has(lower) || DATE_WORDS.has(lower) ? NONE : keysOf(word).filter(isCounted);
    }),
    ofPerson: memoize((word) => {
      if (COMPARISON_WORDS.emptyWords.has(word.toLowerCase())) return NONE;
      const keys = keysOf(word).filter(isCounted);
      if (keys.length === 0 || keys[0]?.kind === 'PLACE') return keys;
      return [{ term: soundsOf(stemOf(foldLetters(word))), kind: 'WORD' }];
    }),
  };
}

const created = new WeakMap<Language, TermKeys>();

/**
 * Returns the functions that find the keys of words in a language. A word shares its key with its other forms,
 * spellings and translations. The functions take words as printed, without a possessive ending.
 */
export function termKeyIn(language: Language): TermKeys {
  const known = created.get(language) ?? createTermKeys(language);
  created.set(language, known);
  return known;
}
