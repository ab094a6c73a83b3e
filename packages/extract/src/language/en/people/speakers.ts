import type { Analysis } from '../../../core/analysis.ts';
import { lowerBound } from '../../../core/lower-bound.ts';
import { memoize } from '../../../core/memo.ts';
import { wholeWord } from '../../../core/word-list.ts';
import { foldLetters } from '../../../find/names/fold.ts';
import { roleWord } from '../../../find/names/roles.ts';
import type { Gender } from '../../../find/names/types.ts';
import type { Description, Mention } from '../../../find/people/phrase.ts';
import type { Pronoun } from '../../../find/people/pronoun.ts';
import { FUNCTION_WORDS } from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';
import { DEMONYMS } from '../../shared/words/demonyms.ts';
import {
  AFTER_ROLE,
  BACK_REFERENCES,
  DEPUTIES,
  EPITHETS,
  FORMER_HOLDERS,
  LEAD_WORDS,
  NATIONALITIES,
  ORDINARY_MODIFIERS,
  PERSON_NOUNS,
} from '../words/speaker-nouns.ts';
import { describe } from './describe.ts';

const afterRole: ReadonlySet<string> = new Set(AFTER_ROLE);
const epithet = wholeWord([...EPITHETS, ...NATIONALITIES]);
const backReference = wholeWord([...BACK_REFERENCES, ...NATIONALITIES], 'iu');

/** Checks if a noun is an epithet, which refers to a person mentioned earlier: "the midfielder", "the 56-year-old". */
export function isEpithet(head: string): boolean {
  return epithet.test(head);
}

/** Checks if a description can only refer to a person mentioned earlier: "the father of two", "the Democrat". */
export function refersBack(text: string): boolean {
  return backReference.test(text);
}

/** Reads an age that refers to a person like a pronoun: "the 61-year-old". */
export function ageOf(tokens: readonly Token[]): Pronoun | null {
  const aged =
    tokens.length < 4 && tokens[0]?.lower === 'the' && /^\d{1,3}-year-old$/u.test(tokens.at(-1)?.lower ?? '');
  return aged ? 'HE_OR_SHE' : null;
}

/** Returns the head noun of a role: "chief" for "former finance chief at Veltran". */
export function roleNoun(role: string): string {
  const words = role.split(/\s+/u);
  const link = words.findIndex((word) => afterRole.has(word));
  return (link > 0 ? words[link - 1] : words.at(-1)) ?? '';
}

const former = wholeWord(FORMER_HOLDERS, 'iu');
const deputy = wholeWord(DEPUTIES, 'iu');
const ordinary = wholeWord(ORDINARY_MODIFIERS, 'iu');

/** The parts of an office that distinguish it from other offices with the same noun. */
interface Office {
  /** What makes it another office: "FORMER" for "former coach". Empty if nothing does. */
  readonly rank: string;
  /** The words before the noun in lower case: "defense" in "defense minister". */
  readonly modifiers: readonly string[];
}

/** Reads the office in a role or description: "former finance chief at Veltran". */
const officeIn = memoize((role): Office => {
  const words = role.split(/\s+/u);
  const link = words.findIndex((word) => afterRole.has(word));
  const before = words.slice(0, (link > 0 ? link : words.length) - 1);
  const noun = (link > 0 ? words[link - 1] : words.at(-1)) ?? '';
  // In "attorney general", the last word is not the noun of the office.
  const civil = /^general$/iu.test(noun) && before.length > 0 ? 'GENERAL' : '';
  const prime = before.some((word) => /^prime$/iu.test(word)) ? 'PRIME' : '';
  const elect = noun.endsWith('-elect') ? 'ELECT' : '';
  const rank = before.some((word) => former.test(word))
    ? 'FORMER'
    : before.some((word) => deputy.test(word))
      ? 'DEPUTY'
      : '';
  const modifiers = before
    .filter((word) => !former.test(word) && !deputy.test(word) && !ordinary.test(word))
    .map((word) => word.toLowerCase().replace('defence', 'defense'));
  return { rank: rank + civil + prime + elect, modifiers };
});

/**
 * Checks if a description can refer to somebody with a role. "police chief" and "chief" can be the same role, "police
 * chief" and "fire chief" or "president" and "vice president" cannot.
 */
export function sameRole(role: string, description: string): boolean {
  const [held, described] = [officeIn(role), officeIn(description)];
  if (held.rank !== described.rank) return false;
  if (held.modifiers.length === 0 || described.modifiers.length === 0) return true;
  return held.modifiers.some((word) => described.modifiers.includes(word));
}

const nationOf = memoize((word): string | null => {
  const letters = foldLetters(word);
  const [place] = DEMONYMS.find(([, ...beginnings]) => beginnings.some((one) => foldLetters(one) === letters)) ?? [];
  return place ?? null;
});

/** Returns the country of an adjective for a nationality: "Ukrainian". Null for any other word. */
export function nationality(word: string): string | null {
  return /^\p{Lu}\p{L}{3,}$/u.test(word) ? nationOf(word) : null;
}

const genders: ReadonlyMap<string, Gender> = new Map([
  ['he', 'MALE'],
  ['his', 'MALE'],
  ['him', 'MALE'],
  ['himself', 'MALE'],
  ['she', 'FEMALE'],
  ['her', 'FEMALE'],
  ['herself', 'FEMALE'],
]);

/** Returns the gender of a pronoun. Null if the pronoun has no gender. */
export function genderOfPronoun(lower: string): Gender | null {
  return genders.get(lower) ?? null;
}

const personNouns: ReadonlySet<string> = new Set(PERSON_NOUNS.map(([noun]) => noun));
const determiner = wholeWord(['an?', 'my', 'another', 'her', 'his', 'their', 'the']);
/** The maximum number of tokens to read in a subject. */
const SUBJECT_WORDS = 4;

/**
 * Reads the subject of a sentence if it is an unnamed person: "A consultant in a good coat gets on." The next sentence
 * can call that person "she".
 */
export function describedBefore(
  analysis: Analysis,
  mentions: readonly Mention[],
  sentence: number,
): Description | null {
  const { tokens, sentences, sentenceOf } = analysis;
  const before = sentences[sentence - 1];
  const first = tokens[before?.first ?? -1];
  if (before === undefined || first === undefined || !determiner.test(first.lower)) return null;
  if ((tokens[sentences[sentence]?.first ?? 0]?.breaks ?? 0) > 0) return null;
  for (let at = before.first + 1; at < before.first + SUBJECT_WORDS; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'WORD' || sentenceOf[at] !== sentence - 1) return null;
    if (roleWord(token.lower)?.plural !== false && !personNouns.has(token.lower)) continue;
    const next = mentions[lowerBound(mentions, ({ start }) => start, token.start)];
    // The person has a name: "The pilot Ann Lee".
    if (next !== undefined && next.start - token.end <= 2) return null;
    return describe(analysis, tokens.slice(before.first, at + 1), at - before.first);
  }
  return null;
}

const leadWord = wholeWord(LEAD_WORDS);
/** The maximum number of tokens in an introductory clause. */
const LONGEST_LEAD = 16;

/**
 * Checks whether a mention is the subject after an introductory clause: "While praising Ann Lee, Phil Ford said …".
 * False for a mention inside that clause. Null if there is no such clause.
 */
export function isSubjectAfterLead(tokens: readonly Token[], first: number, at: number): boolean | null {
  const opening = tokens[first]?.lower ?? '';
  if (!leadWord.test(opening)) return null;
  let comma = first + 1;
  while (comma < first + LONGEST_LEAD && comma < tokens.length && tokens[comma]?.text !== ',') comma += 1;
  if (tokens[comma]?.text !== ',' || at > comma + 4) return null;
  if (at < comma) return false;
  // A role can stand between the comma and the name, but no word that starts another phrase.
  for (let between = comma + 1; between < at; between += 1)
    if (tokens[between]?.kind !== 'WORD' || FUNCTION_WORDS.has(tokens[between]?.lower ?? '')) return null;
  return true;
}
