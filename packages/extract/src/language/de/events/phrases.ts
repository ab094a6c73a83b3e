import type { Analysis } from '../../../core/analysis.ts';
import { anyOf } from '../../../core/word-list.ts';
import { roleWord } from '../../../find/names/roles.ts';
import { FUNCTION_WORDS } from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';
import {
  ACCUSATIVE_ARTICLES,
  ARTICLES,
  FINITE_FORMS,
  GENITIVE_STARTS,
  GENITIVES,
  GENITIVES_OF_SEVERAL,
  GENITIVES_WITH_ENDING,
  NOUN_COORDINATORS,
  NOUN_LINKS,
  NUMERALS,
  OPENING_ADVERBS,
  PREPOSITIONS,
} from '../words/event-phrases.ts';
import { ADJECTIVE_NOUN_STEMS } from '../words/title-nouns.ts';

/** A noun phrase that does not follow a preposition. It spans the tokens `[first, last)`. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  /** Index of the head noun. */
  readonly head: number;
  /** The article in lower case. Empty if there is no article. */
  readonly article: string;
}

/** Maximum number of words in the phrases attached to a noun, such as "des Territoriums der Ukraine". */
const MAX_ATTACHED_WORDS = 9;
const MAX_PHRASES = 4;

const isWord = (token: Token | undefined): token is Token => token?.kind === 'WORD';
const isNoun = (token: Token | undefined): token is Token =>
  isWord(token) &&
  token.text.charAt(0) !== token.lower.charAt(0) &&
  !FUNCTION_WORDS.has(token.lower) &&
  !OPENING_ADVERBS.has(token.lower);
const isAttribute = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'NUMBER' ||
    NUMERALS.has(token.lower) ||
    (/^\p{Ll}.*e[nrsm]?$/u.test(token.text) &&
      !FINITE_FORMS.has(token.lower) &&
      !PREPOSITIONS.has(token.lower) &&
      !ARTICLES.has(token.lower)));

/** Skips adjectives and returns the index of the noun after them. Returns -1 if a different word follows. */
function headFrom(tokens: readonly Token[], at: number, last: number): number {
  for (let head = at; head < Math.min(last, at + 5); head += 1) {
    if (isNoun(tokens[head])) return head;
    if (!isAttribute(tokens[head])) return -1;
  }
  return -1;
}

/** Finds the end of the name that starts with a noun: capitalized words and a short quoted name. */
function namesEnd(analysis: Analysis, head: number, last: number): number {
  const { tokens, quotations, quotationOf } = analysis;
  let end = head + 1;
  while (end < last && isNoun(tokens[end])) end += 1;
  const quotation = quotations[quotationOf[end] ?? -1];
  return quotation !== undefined && quotation.open === end && quotation.close - end < 6 ? quotation.close + 1 : end;
}

/** Finds the end of the phrases attached to a noun: "des Territoriums der Ukraine", "für ein Schiff". */
function tailEnd(analysis: Analysis, from: number, last: number, isDated: (at: number) => boolean): number {
  const { tokens } = analysis;
  let end = from;
  while (end < last && end < from + MAX_ATTACHED_WORDS && !isDated(end)) {
    const lower = tokens[end]?.lower ?? '';
    const genitive = GENITIVE_STARTS.has(lower);
    const link = NOUN_LINKS.has(lower);
    if (!genitive && !link) return end;
    const start = link && ARTICLES.has(tokens[end + 1]?.lower ?? '') ? end + 2 : end + 1;
    const head = headFrom(tokens, start, last);
    if (head < 0 || isDated(head)) return end;
    end = namesEnd(analysis, head, last);
  }
  return end;
}

/** The maximum number of tokens in an age: "29 und 33 Jahre alten". */
const LONGEST_AGE = 6;

/**
 * Returns the index after a noun with an age before it: "Die 29 und 33 Jahre alten Männer". Its case is unclear, so it
 * is left out of titles. Returns `at` if no age starts there.
 */
function ageEnd(tokens: Analysis['tokens'], at: number, last: number): number {
  const start = ARTICLES.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  if (tokens[start]?.kind !== 'NUMBER') return at;
  const years = tokens.slice(start, Math.min(last, start + LONGEST_AGE)).findIndex(({ lower }) => lower === 'jahre');
  if (years < 0 || !/^alte[nrsm]?$/u.test(tokens[start + years + 1]?.lower ?? '')) return at;
  return start + years + 3;
}

/**
 * Finds the noun phrases in a clause that can be the subject or object of its verb.
 *
 * @param first - index of the first token of the clause
 * @param last - index after its last token
 * @param isDated - whether a token belongs to a date
 * @returns at most four phrases, in text order
 */
export function phrasesIn(
  analysis: Analysis,
  first: number,
  last: number,
  isDated: (at: number) => boolean,
): NounPhrase[] {
  const { tokens } = analysis;
  const found: NounPhrase[] = [];
  for (let at = first; at < last && found.length < MAX_PHRASES; ) {
    const token = tokens[at];
    if (isDated(at) || !isWord(token)) {
      const counted = token?.kind === 'NUMBER' && !isDated(at) && headFrom(tokens, at, last) > at;
      if (!counted) {
        at += 1;
        continue;
      }
    }
    // The preposition before the noun can be part of a date, as in "zwei Wochen vor den Gesprächen".
    const governed = at > first && PREPOSITIONS.has(tokens[at - 1]?.lower ?? '') && isDated(at - 1);
    if (governed || PREPOSITIONS.has(token?.lower ?? '')) {
      const next = governed ? at : at + 1;
      const start = ARTICLES.has(tokens[next]?.lower ?? '') ? next + 1 : next;
      const head = headFrom(tokens, start, last);
      at = head < 0 ? at + 1 : tailEnd(analysis, namesEnd(analysis, head, last), last, isDated);
      continue;
    }
    const afterAge = ageEnd(tokens, at, last);
    if (afterAge > at) {
      at = afterAge;
      continue;
    }
    const article = ARTICLES.has(token?.lower ?? '') ? (token?.lower ?? '') : '';
    const head = headFrom(tokens, article === '' ? at : at + 1, last);
    const starts = article !== '' || isNoun(token) || isAttribute(token);
    if (head < 0 || !starts || isDated(head)) {
      at += 1;
      continue;
    }
    const end = tailEnd(analysis, namesEnd(analysis, head, last), last, isDated);
    const before = found.at(-1);
    // Coordinated phrases form a single subject: "Xi und Präsident Putin".
    if (before !== undefined && before.last === at - 1 && NOUN_COORDINATORS.has(tokens[at - 1]?.lower ?? ''))
      found[found.length - 1] = { ...before, last: end };
    else found.push({ first: at, last: end, head, article });
    at = end;
  }
  return found;
}

/** Matches nouns for people that are inflected like adjectives, in the nominative: "ein Beamter". */
const ADJECTIVE_NOUN = new RegExp(`${anyOf(ADJECTIVE_NOUN_STEMS)}er$`, 'iu');
/** Matches nouns for people that end in "-en" in every case except the nominative: "des Menschen". */
const WEAK_NOUN = /(?:mensch|held|fürst|prinz|bär)$/iu;
/** Matches nouns for institutions that have a genitive ending even before a name: "des Landgerichts Moosdorf". */
const INSTITUTION =
  /(?:gericht|gerichtshof|amt|ministerium|präsidium|klinikum|verein|verband|konzern|rat|institut|werk)$/iu;

/**
 * Whether the accusative and the genitive of a noun have the same form. True for "einen Jugendlichen", false for "einen
 * Wagen".
 */
const isSameForm = (noun: string, article: string): boolean =>
  ACCUSATIVE_ARTICLES.has(article) &&
  noun.endsWith('en') &&
  (roleWord(noun) !== null ||
    ADJECTIVE_NOUN.test(noun.replace(/n$/u, 'r')) ||
    WEAK_NOUN.test(noun.replace(/en$/u, '')));

/** Returns the genitive of a masculine or neuter noun: "Auftrags", "Journalisten". */
function genitiveNoun(noun: string, article = ''): string {
  if (isSameForm(noun, article)) return noun;
  if (ADJECTIVE_NOUN.test(noun)) return noun.replace(/r$/u, 'n');
  if (WEAK_NOUN.test(noun)) return `${noun}en`;
  if (/[^aeiouäöü](?:us|os|is|as)$/u.test(noun)) return noun;
  if (/(?:ist|ent|ant|oge|and|(?<![Rr])at)$/u.test(noun) && roleWord(noun) !== null)
    return noun.endsWith('e') ? `${noun}n` : `${noun}en`;
  if (/e$/u.test(noun) && roleWord(noun) !== null) return `${noun}n`;
  return /(?:s|ß|x|z|sch|mann)$/iu.test(noun) ? `${noun}es` : `${noun}s`;
}

/**
 * Returns a noun phrase in the genitive. For example, "der Auftrag für ein Schiff" becomes "des Auftrags für ein
 * Schiff". If the phrase has no article, "von" is used instead: "von Joe Biden".
 */
export function genitiveOf({ tokens, body }: Analysis, { first, last, head, article }: NounPhrase): string {
  const text = (from: number, to: number) =>
    body.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/gu, ' ');
  const genitive = GENITIVES.get(article);
  const several = GENITIVES_OF_SEVERAL.get(tokens[first]?.lower ?? '');
  if (genitive === undefined && several !== undefined) {
    const noun = (tokens[head]?.text ?? '').replace(/(?<=(?:ig|t|n)e)$/u, 'r');
    const tail = last > head + 1 ? ` ${text(head + 1, last)}` : '';
    return [several, ...(head > first + 1 ? [text(first + 1, head)] : []), noun].join(' ') + tail;
  }
  if (genitive === undefined) {
    // The dative of an adjective depends on the gender of the noun. The gender is unknown, so adjectives are left out.
    const isInflected = (at: number) => at < head && /^\p{Ll}{3,}e[rs]?$/u.test(tokens[at]?.text ?? '');
    let noun = first;
    while (isInflected(noun)) noun += 1;
    return `von ${dativePlural(tokens, noun, head, text(noun, last))}`;
  }
  const needsEnding = GENITIVES_WITH_ENDING.has(genitive);
  const noun = tokens[head]?.text ?? '';
  const before = tokens.slice(first + 1, head).map(({ text }) => text.replace(/(?<=\p{Ll}{3})e[nrsm]?$/u, 'en'));
  const name = head + 1 < last && isNoun(tokens[head + 1]);
  const isInflected = !name || roleWord(noun) !== null || INSTITUTION.test(noun);
  const own = needsEnding && article !== 'des' && isInflected ? genitiveNoun(noun, article) : noun;
  const tail = last > head + 1 ? ` ${text(head + 1, last)}` : '';
  return [genitive, ...before, own].join(' ') + tail;
}

/** Adds the endings of the dative plural to a counted noun and its adjectives: "von 25 gestohlenen Fahrzeugen". */
function dativePlural(tokens: readonly Token[], first: number, head: number, text: string): string {
  const number = tokens[first];
  if (number === undefined || head <= first) return text;
  const isNumeral = NUMERALS.has(number.lower);
  if (number.kind !== 'NUMBER' && !isNumeral) return text;
  const noun = tokens[head]?.text ?? '';
  const adjectives = tokens.slice(first + 1, head).map((token) => token.text.replace(/e[rs]?$/u, 'en'));
  const before = tokens
    .slice(first, head)
    .map((token) => token.text)
    .join(' ');
  const own = /(?:e|er|el)$/u.test(noun) ? `${noun}n` : noun;
  const rest = text.startsWith(`${before} ${noun}`) ? text.slice(before.length + 1 + noun.length) : null;
  return rest === null ? text : [isNumeral ? number.lower : number.text, ...adjectives, own].join(' ') + rest;
}

/** Returns a noun phrase as printed, with line breaks replaced by spaces. */
export function printed({ tokens, body }: Analysis, { first, last }: NounPhrase): string {
  return body.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0).replace(/\s+/gu, ' ');
}
