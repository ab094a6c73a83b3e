import { type Analysis, tokenAt } from '../../../core/analysis.ts';
import { anyOf, wholeWord, wordEnding } from '../../../core/word-list.ts';
import { isOutlet } from '../../../find/names/outlets.ts';
import { isPlace } from '../../../find/names/places.ts';
import { describe as describeAny } from '../../../find/people/describe.ts';
import { type Description, isCapital } from '../../../find/people/phrase.ts';
import {
  AFTER_HEAD,
  ARTICLE,
  COORDINATORS,
  DEFINITE,
  FUNCTION_WORDS,
  INDEFINITE,
  isGroup,
  isOrganization,
  ownerPronoun,
} from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';
import {
  CLAUSE_PREPOSITIONS,
  COMMON_OUTLETS,
  COUNTED_THINGS,
  FEDERAL_BODIES,
  GOVERNMENTS,
  NAMED_THINGS,
  OUTLET_ARTICLES,
  QUANTIFIERS,
  RELATIVE_OWNERS,
  SEAT_PREPOSITIONS,
  TIME_PREPOSITIONS,
  TIMES_AFTER_HEAD,
  WORDS_BEFORE_HEAD,
} from '../words/phrase-limits.ts';
import { bodyWithoutBorders, isGeneric, withoutGenericNoun, withoutSignature } from './generic-bodies.ts';
import { isObjectAfterBody, joinedInNominative } from './phrases.ts';

const beforeHead: ReadonlySet<string> = new Set(WORDS_BEFORE_HEAD);
const time = wordEnding(TIMES_AFTER_HEAD);
const namedThing = wordEnding(NAMED_THINGS);
const counted = wholeWord(COUNTED_THINGS);
const federal = wholeWord(FEDERAL_BODIES);
const government = wordEnding(GOVERNMENTS);
const quantifier = new RegExp(`^${anyOf(QUANTIFIERS)}e[nr]? `, 'iu');
/** Matches acronyms: "DWI". */
const ACRONYM = /^\p{Lu}[\p{Lu}\d]+$/u;
/** Matches a finite verb in the singular: "sagte", "teilt", "habe". */
const SINGULAR_VERB = /^\p{Ll}{2,}(?:te?|be)$/u;
const GENITIVE: ReadonlySet<string> = new Set(['der', 'des']);

const isDeterminer = ({ lower }: Token): boolean =>
  DEFINITE.has(lower) || INDEFINITE.has(lower) || ARTICLE.test(lower) || ownerPronoun(lower) !== null;

/** Checks for a preposition, conjunction or adverb that cannot precede the noun of its phrase. */
const isForeign = (token: Token): boolean =>
  token.kind === 'WORD' &&
  FUNCTION_WORDS.has(token.lower) &&
  !isDeterminer(token) &&
  !COORDINATORS.has(token.lower) &&
  !beforeHead.has(token.lower);

/** Returns the noun after a preposition, skipping articles and adjectives. */
const nounAfter = (tokens: readonly Token[], at: number): Token | undefined =>
  tokens.slice(at + 1, at + 5).find((token) => token.kind === 'WORD' && isCapital(token));

/**
 * Checks whether the rest of a phrase belongs to the clause and not to the noun: "nach der Sitzung", "vom Dienstag".
 */
function beginsClause(tokens: readonly Token[], at: number, head: Token): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'WORD' || isCapital(token)) return false;
  const { lower } = token;
  const next = tokens[at + 1];
  if (CLAUSE_PREPOSITIONS.has(lower)) return true;
  if (lower === 'an') return isOrganization(head);
  if (lower === 'zum' && next?.text === 'Beispiel') return true;
  // In "die Bundesregierung aus Union und SPD", the parties are not part of the name.
  if (lower === 'aus' && next !== undefined && isCapital(next) && government.test(head.lower)) return true;
  // In "der Gerichtshof (FGH) in Halden", the location is not part of the name.
  if (SEAT_PREPOSITIONS.has(lower) && (tokens[at - 1]?.text === ')' || federal.test(head.text))) return true;
  // In "die Organisation in Bonn", the location does not make the noun a name.
  if (SEAT_PREPOSITIONS.has(lower) && isGeneric(head.lower) && isAloneInPlace(tokens, at)) return true;
  if (ACRONYM.test(head.text) && isOutside(tokens, at)) return true;
  const noun = nounAfter(tokens, at)?.lower ?? '';
  if (TIME_PREPOSITIONS.has(lower))
    return time.test(noun) || (next !== undefined && ownerPronoun(next.lower) !== null) || isAction(lower, noun);
  return isForeign(token) && !AFTER_HEAD.test(lower);
}

/** Checks for a definite article, a noun, and only a place after the preposition: "die Organisation in Bonn". */
const isAloneInPlace = (tokens: readonly Token[], at: number): boolean =>
  at === 2 && tokens.length === 4 && DEFINITE.has(tokens[0]?.lower ?? '') && isPlace(tokens[3] ?? '');

/**
 * Checks for words after an acronym that do not belong to it. They can be a place ("der DWI in Bonn") or a dative
 * object ("dass das DWI der Verbesserung dient").
 */
function isOutside(tokens: readonly Token[], at: number): boolean {
  const [lower, noun] = [tokens[at]?.lower ?? '', nounAfter(tokens, at)?.text ?? ''];
  if (lower === 'in' || lower === 'im') return true;
  return GENITIVE.has(lower) && !isPlace(noun) && !isOrganization(noun) && !isGroup(noun);
}

/** Checks for a verb that is used as a noun: "beim Hinausgehen". */
const isAction = (preposition: string, noun: string): boolean =>
  preposition === 'beim' && noun.endsWith('en') && !isOrganization(noun);

/** Returns the words of a phrase before the first word that belongs to the clause. */
function withoutTail(tokens: readonly Token[], head: number): readonly Token[] {
  const noun = tokens[head];
  const end = tokens.findIndex(
    (_, at) =>
      at > head &&
      noun !== undefined &&
      (beginsClause(tokens, at, noun) || (at === head + 1 && isObjectAfterBody(tokens, at))),
  );
  return end < 0 ? tokens : tokens.slice(0, end);
}

/**
 * Returns the index of the first word of the head's noun phrase. The words before it can be a clause that ends with a
 * comma, or an attribute with a participle ("die zur Universität gehörende Stiftung"). Returns -1 if the words do not
 * form a phrase.
 */
function phraseStart(tokens: readonly Token[], head: number): number {
  const comma = tokens.findLastIndex(({ text }, at) => at < head && text === ',');
  const next = tokens[comma + 1];
  if (comma >= 0 && next !== undefined && (isDeterminer(next) || isForeign(next)))
    return isForeign(next) ? -1 : comma + 1;
  const first = tokens.findIndex((token, at) => at < head && isForeign(token));
  if (first < 0) return 0;
  const attribute = first > 0 && tokens.slice(0, first).some(isDeterminer);
  const participle = tokens.findLastIndex(({ text }, at) => at < head && /^\p{Ll}.*e[nrsm]?$/u.test(text));
  return attribute && participle > first ? participle + 1 : -1;
}

/**
 * Returns the index of the head in the name of an association, such as "Verband Deutscher Imker". Returns -1 for other
 * phrases.
 */
function bodyOfPeople(tokens: readonly Token[], head: number): number {
  const [body, adjective] = [tokens[head - 2], tokens[head - 1]];
  if (body === undefined || adjective === undefined || !isOrganization(body)) return -1;
  return isCapital(body) && /^\p{Lu}\p{Ll}+er$/u.test(adjective.text) ? head - 2 : -1;
}

/**
 * Describes the speaker in a German noun phrase that does not contain a person's name. Words of the surrounding clause
 * are left out.
 *
 * @param all - the tokens of the phrase
 * @param head - index of the head noun
 * @returns null for things and times, and for words that do not form a noun phrase
 */
export function describe(analysis: Analysis, all: readonly Token[], head: number): Description | null {
  if (namedThing.test(all[head - 1]?.lower ?? '')) return null;
  const body = bodyOfPeople(all, head);
  if (body >= 0) {
    const whole = describeAny(analysis, all, body);
    return whole === null ? null : withoutGenericNoun({ ...whole, kind: 'ORGANIZATION', named: true }, all);
  }
  const owned = RELATIVE_OWNERS.has(all[0]?.lower ?? '');
  const start = owned ? 1 : phraseStart(all, head);
  const number = all.slice(0, head).some(({ kind }) => kind === 'NUMBER');
  if (start < 0 || start > head || (number && counted.test(all[head]?.lower ?? ''))) return null;
  const tokens = withoutTail(all, head).slice(start);
  const described = describeAny(analysis, tokens, head - start);
  const whole = owned && described !== null ? inSingular(analysis, all, head, described) : described;
  const found = whole === null ? null : bodyWithoutBorders(withoutGenericNoun(whole, tokens), tokens);
  if (found === null) return null;
  const several = found.named && quantifier.test(found.text);
  const text = joinedInNominative(inSentence(analysis, several ? { ...found, named: false } : found, tokens));
  if (several) return { ...found, kind: 'GROUP', named: false, text };
  // "der amerikanische Fernsehsender" is not a name, because many organizations fit the description.
  if (found.named && text.endsWith(` ${found.noun}`) && /^\p{Ll}/u.test(text) && isGeneric(found.noun.toLowerCase()))
    return { ...found, named: false, text };
  if (found.kind !== 'ORGANIZATION') return { ...found, text };
  return { ...found, text: outletIn(text) ?? withoutSignature(withPlainPlace(withoutAdjectives(text))) };
}

/**
 * Describes one person after a possessive that does not show the number if the verb next to the phrase is in the
 * singular: "sagte dessen Stellvertreter".
 */
function inSingular(
  { tokens, rules }: Analysis,
  all: readonly Token[],
  head: number,
  described: Description,
): Description {
  const [first, noun] = [all[0], all[head]];
  const role = noun === undefined ? null : rules.people.readRole(noun);
  if (first === undefined || noun === undefined || described.kind !== 'GROUP' || role?.plural !== null)
    return described;
  const beside = [tokens[tokenAt(tokens, first.start) - 1], tokens[tokenAt(tokens, noun.start) + 1]];
  return beside.some((token) => SINGULAR_VERB.test(token?.text ?? ''))
    ? { ...described, kind: 'INDIVIDUAL', gender: role.gender }
    : described;
}

/** Matches an adjective for a nationality before a single name: "norländischer Standard". */
const NATIONAL = /^\p{Ll}[\p{L}-]*(?:isch|deutsch)e[rs]? (\p{Lu}[\p{L}-]*)$/u;

/** Returns a well-known outlet without the adjective before it: "Guardian" for "britischer Guardian". */
function outletIn(text: string): string | null {
  const name = NATIONAL.exec(text)?.[1];
  if (name === undefined || COMMON_OUTLETS.has(name.toLowerCase())) return null;
  return OUTLET_ARTICLES.some((article) => isOutlet(`${article} ${name}`.trim())) ? name : null;
}

/** Removes the adjectives before a name of several capitalized words: "staatlicher National Health Service". */
const withoutAdjectives = (text: string): string =>
  text.replace(/^(?:\p{Ll}[\p{L}-]+e[nrs]? )+(?=\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)+(?: \([^)]*\))?$)/u, '');

/** Removes the adjective before the place at the end of a name: "Gericht im norländischen Halden". */
const withPlainPlace = (text: string): string =>
  text.replace(/ im \p{Ll}[\p{L}-]*(?:isch|deutsch)en (\p{Lu}[\p{L}-]+)$/u, (end, place: string) =>
    isPlace(place) ? ` in ${place}` : end,
  );

/** Changes an adjective at the start of a sentence to lower case: "Politische Berater". */
function inSentence(
  { sentences, sentenceOf, tokens }: Analysis,
  { text, named, noun }: Description,
  all: readonly Token[],
): string {
  const first = all[0];
  // In "Die Freien Demokraten", the adjective follows an article, so the capital letter is part of the name.
  if (
    named ||
    first === undefined ||
    isDeterminer(first) ||
    text === noun ||
    !/^\p{Lu}\p{Ll}+e (?:\p{Ll}+e )*\p{Lu}/u.test(text)
  )
    return text;
  const at = tokenAt(tokens, first.start);
  const begins = sentences[sentenceOf[at] ?? -1]?.first === at;
  return begins ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
