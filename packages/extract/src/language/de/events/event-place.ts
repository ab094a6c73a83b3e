import type { Analysis } from '../../../core/analysis.ts';
import { wordEnding } from '../../../core/word-list.ts';
import type { ClauseRange } from '../../../find/dates/dates-language.ts';
import { ownPlaces } from '../../../find/names/own-places.ts';
import { isPlace, isPlacePair, type PlaceMention, placeAt, placeOf } from '../../../find/names/places.ts';
import { canBeName } from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';
import {
  NOT_PLACE_ENDINGS,
  NOT_PLACES,
  ORGANIZATION_ENDINGS,
  ORGANIZATION_LINKS,
  PREPOSITIONS,
} from '../words/event-phrases.ts';
import {
  ATTACK_PREPOSITION,
  BEFORE_TOWN_ADJECTIVE,
  COAST_PREPOSITIONS,
  CONTRACTIONS,
  DEED_PREPOSITIONS,
  MODIFIER_ENDINGS,
  NAME_LINKS,
  NOT_TOWNS,
  PART_LINKS,
  PART_NOUNS,
  PLACE_ARTICLES,
  PLACE_NOUN_ENDINGS,
  PLACE_PREPOSITIONS,
  REASON_PREPOSITIONS,
  REPORTERS_VERBS,
  SITE_ENDINGS,
  STRIKING_VERBS,
  STRUCK_PLACES,
  TOWN_ENDINGS,
  TOWN_PREPOSITIONS,
} from '../words/place-words.ts';

type Tokens = readonly Token[];

const ORGANIZATION = wordEnding(ORGANIZATION_ENDINGS);
const ABSTRACT_NOUN = wordEnding(NOT_PLACE_ENDINGS);
const NOT_TOWN = new RegExp(`^(?:${[...NOT_TOWNS].join('|')})$`, 'iu');
const PLACE_NOUN = wordEnding(PLACE_NOUN_ENDINGS);
const TOWN = wordEnding(TOWN_ENDINGS);
const MODIFIER = wordEnding(MODIFIER_ENDINGS);
/** Maximum number of words in an organization's name before the preposition. */
const MAX_NAME_WORDS = 7;
/** Maximum number of words between a preposition and the name of a place: "im äußersten Nordosten der". */
const MAX_WORDS_BETWEEN = 5;

const isCapitalized = (text: string): boolean => /^\p{Lu}/u.test(text);

/**
 * Whether a preposition is part of an organization's name: "Organisation für Sicherheit und Zusammenarbeit in Europa".
 */
function isInOrganizationName(tokens: Tokens, preposition: number): boolean {
  let isLinked = false;
  for (let at = preposition - 1; at >= preposition - MAX_NAME_WORDS; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'WORD') return false;
    if (isLinked && ORGANIZATION.test(token.lower)) return true;
    if (ORGANIZATION_LINKS.has(token.lower)) isLinked = true;
    else if (token.lower !== 'und' && !isCapitalized(token.text) && !/^\p{Ll}+en$/u.test(token.text)) return false;
  }
  return false;
}

/** The position of a name after a preposition, and the words before it. */
interface Before {
  readonly name: number;
  readonly article: boolean;
  /** Whether a noun shows that a place follows: "in der Stadt", "im Norden von". */
  readonly described: boolean;
  /** Whether the name must be a known place. For example, any noun can follow "in der Nähe der …". */
  readonly open: boolean;
}

/** Reads the words between a preposition and the name of a place. */
function readBefore(tokens: Tokens, preposition: number): Before {
  const contraction = CONTRACTIONS.has(tokens[preposition]?.lower ?? '');
  const hasArticle = PLACE_ARTICLES.has(tokens[preposition + 1]?.lower ?? '');
  const article = contraction || hasArticle;
  const start = preposition + (hasArticle ? 2 : 1);
  let described = false;
  let open = false;
  let at = start;
  while (at < start + MAX_WORDS_BETWEEN) {
    const { lower = '', text = '', breaks = 1 } = tokens[at] ?? {};
    const isPart = PART_NOUNS.has(lower);
    // In "im Norden Syriens", "Norden" is a direction. In "in Norden", it is a town.
    if (breaks > 0 || (placeAt(tokens, at) !== null && !(isPart && article))) break;
    const isNoun = isPart || (isCapitalized(text) && PLACE_NOUN.test(lower) && article);
    const isLink = described && PART_LINKS.has(lower);
    const isAdjective = article && !described && !isCapitalized(text) && MODIFIER.test(lower);
    if (!isNoun && !isLink && !isAdjective) break;
    if (isNoun && !isPart && !isCapitalized(tokens[at + 1]?.text ?? '')) break;
    described ||= isNoun;
    open = isPart || (isLink && !NAME_LINKS.has(lower));
    at += 1;
  }
  return { name: at, article, described, open };
}

/**
 * Checks whether the name refers to a place in the gazetteer. There is no article before a town. "bei" and "nahe" are
 * usually followed by a town.
 */
function isMeant({ place, name, last }: PlaceMention, { article, described }: Before, lower: string): boolean {
  if (described) return true;
  if (COAST_PREPOSITIONS.has(lower)) return false;
  const isTown = place.kind === 'CITY' || place.kind === 'SITE';
  if (place.kind === 'CITY' && article) return false;
  const clear = isPlace(name) || last > 1;
  // After "auf" without an article, the name must be unambiguous: "Angriff auf Gaza".
  if (lower === ATTACK_PREPOSITION && !article) return clear;
  return TOWN_PREPOSITIONS.has(lower) ? isTown || clear : !isTown || article;
}

/** Returns the second part of an Arabic name, such as "ar-Ras" in "Marun ar-Ras". Empty if there is no second part. */
const arabicPart = (next: Token | undefined): string =>
  next !== undefined && next.breaks === 0 && /^\p{Ll}{1,3}-\p{Lu}/u.test(next.text) ? ` ${next.text}` : '';

/** Capitalized words for a number of people or things: "in der Stadt Tausende". */
const QUANTITY = /(?:hundert|tausend|dutzend|million|milliarde)e?n?$|^(?:hunderte|zehntausende|viele|einige|alle)/iu;

/**
 * Whether an unknown name is joined with "und" to another capitalized word. The name can then be a common noun:
 * "brannten in der Hauptstadt Reifen und Tonnen".
 */
const isJoined = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.lower === 'und' && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.kind !== 'WORD';

/** Whether a district follows a name. The name is then a town: "bei Moosdorf im Kreis Kassel". */
const isInDistrict = (tokens: Tokens, at: number): boolean =>
  /^im?$/u.test(tokens[at]?.lower ?? '') && /^(?:land)?kreis$|^bezirk$|^kanton$/u.test(tokens[at + 1]?.lower ?? '');

/**
 * Reads a town that is not in the gazetteer. It is recognized by the ending of its name, by a noun before the name ("in
 * der Stadt …"), by the district after it, or because the text introduces it elsewhere.
 */
function unknownTown(
  analysis: Analysis,
  { name, article, described, open }: Before,
  preposition: string,
): string | null {
  const { tokens } = analysis;
  const { text = '', kind, breaks = 1 } = tokens[name] ?? {};
  const next = tokens[name + 1];
  if (kind !== 'WORD' || breaks > 0 || !isCapitalized(text) || !canBeName(text)) return null;
  if (NOT_PLACES.has(text) || ABSTRACT_NOUN.test(text) || QUANTITY.test(text) || NOT_TOWN.test(text)) return null;
  const isPair = isCapitalized(next?.text ?? '') && next?.kind === 'WORD' && next.breaks === 0;
  // Spa towns: "in Bad Moosdorf".
  if (isPair && text === 'Bad' && !article && TOWN_PREPOSITIONS.has(preposition)) return `${text} ${next.text}`;
  if (isPair) return null;
  if (described) return open || isJoined(tokens, name + 1) ? null : text + arabicPart(next);
  if (article || !TOWN_PREPOSITIONS.has(preposition)) return null;
  if (isInDistrict(tokens, name + 1) || ownPlaces(analysis).has(text)) return text;
  const part = placeOf(text);
  if (part !== null) return text;
  return preposition !== 'bei' && TOWN.test(text.toLowerCase()) ? text : null;
}

function indices(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** Whether a place is that of a final that somebody only reached: "zog ins Endspiel in Berlin ein". */
const isOfFinal = (tokens: Tokens, preposition: number): boolean =>
  /(?:finale|endspiel)$/u.test(tokens[preposition - 1]?.lower ?? '') &&
  /^(?:ins|zum)$/u.test(tokens[preposition - 2]?.lower ?? '');

/**
 * Finds the place in a clause. It can be a place of the gazetteer after a preposition. It can also be an unknown town,
 * if the name or the noun before it shows that it is a town. The words after the event are searched first.
 *
 * @param event - index of the word that names the event
 * @param isDated - whether a token belongs to a date
 */
export function eventPlace(
  analysis: Analysis,
  { first, last }: ClauseRange,
  event: number,
  isDated: (at: number) => boolean,
): string | null {
  const { tokens } = analysis;
  for (const at of [...indices(event + 1, last), ...indices(first, event)]) {
    const preposition = tokens[at]?.lower ?? '';
    if (!PLACE_PREPOSITIONS.has(preposition) || isOfReporter(tokens, at, event)) continue;
    if (event !== at - 1 && isOfFinal(tokens, at)) continue;
    const before = readBefore(tokens, at);
    if (before.name >= last || isDated(before.name) || isInOrganizationName(tokens, at)) continue;
    const mention = placeAt(tokens, before.name);
    if (mention !== null) {
      const words = mention.last - before.name;
      if (isMeant({ ...mention, last: words }, before, preposition)) return mention.name;
      continue;
    }
    const [one, two] = [tokens[before.name]?.text ?? '', tokens[before.name + 1]?.text ?? ''];
    if (isPlacePair(one, two)) return `${one} ${two}`;
    const town = unknownTown(analysis, before, preposition) ?? townBeside(tokens, before, at, event);
    if (town !== null) return town;
  }
  return describedPlace(tokens, first, last) ?? adjectivePlace(analysis, first, last);
}

/** Maximum number of tokens between a preposition and the noun for a deed: "für den brutalen Mord". */
const DEED_REACH = 4;

/** Whether a phrase with the reason for a trial or a resignation starts at a token: "wegen eines Brands in Talheim". */
function startsReason(tokens: Tokens, at: number, isDeed: (noun: string) => boolean): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (REASON_PREPOSITIONS.has(lower)) return tokens[at + 1]?.kind !== 'NUMBER';
  return DEED_PREPOSITIONS.has(lower) && tokens.slice(at + 1, at + 1 + DEED_REACH).some(({ text }) => isDeed(text));
}

/**
 * Finds the place of a trial or a resignation in its clause. Places in the phrase with the reason are ignored: "wegen
 * eines Brands in Talheim".
 *
 * @param event - index of the word that names the event
 * @param isDated - whether a token belongs to a date
 * @param isDeed - whether a noun names a deed
 */
export function placeBesideReason(
  analysis: Analysis,
  clause: ClauseRange,
  event: number,
  isDated: (at: number) => boolean,
  isDeed: (noun: string) => boolean,
): string | null {
  const { tokens } = analysis;
  const reasonIn = (from: number, to: number): number =>
    indices(from, to).find((at) => startsReason(tokens, at, isDeed)) ?? to;
  const after = { first: event, last: reasonIn(event + 1, clause.last) };
  const before = { first: clause.first, last: reasonIn(clause.first, event) };
  return eventPlace(analysis, after, event, isDated) ?? eventPlace(analysis, before, before.last, isDated);
}

/** Whether a verb of reporting separates a place from an event: "Das Ministerium in Warschau bestätigte den Unfall". */
function isOfReporter(tokens: Tokens, place: number, event: number): boolean {
  const [from, to] = place < event ? [place, event] : [event + 1, place];
  return tokens.slice(from, to).some(({ lower }) => REPORTERS_VERBS.has(lower));
}

/** Matches nouns for courts and prosecutors. The names of these authorities end in a town: "Landgericht Kiel". */
const COURT = /(?:gericht|gerichtshof|anwaltschaft)$/u;

/** Returns the town of a court in a clause: "Das Landgericht Kiel hat ihn verurteilt". */
export function courtPlace({ tokens }: Analysis, { first, last }: ClauseRange): string | null {
  for (let at = first; at < last - 1; at += 1) {
    if (!COURT.test(tokens[at]?.lower ?? '')) continue;
    const town = placeAt(tokens, at + 1);
    if (town?.place.kind === 'CITY') return town.name;
  }
  return null;
}

/**
 * Returns the place of an office if the subject names it before an apposition: "Der Leiter der Behörde in Emden, Jan
 * Krall, ist entlassen worden", "Die Bürgermeisterin von Kiel, Ina Krall, tritt zurück".
 */
export function officePlace(analysis: Analysis, clause: ClauseRange, isDated: (at: number) => boolean): string | null {
  const { tokens, sentences, sentenceOf } = analysis;
  const { first = clause.first } = sentences[sentenceOf[clause.first] ?? -1] ?? {};
  const comma = tokens.slice(first, clause.first).findIndex(({ text }) => text === ',') + first;
  const isAfterApposition =
    comma > first && comma < clause.first - 1 && /^\p{Ll}/u.test(tokens[clause.first]?.text ?? '');
  const subject = isAfterApposition ? { first, last: comma } : clause;
  for (let at = subject.first; at < subject.last - 2; at += 1) {
    if (!/bürgermeister(?:in)?s?$/u.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'von') continue;
    const town = placeAt(tokens, at + 2);
    if (town !== null) return town.name;
  }
  return isAfterApposition ? eventPlace(analysis, subject, subject.first, isDated) : null;
}

/** Reads a town that directly follows the event word and "bei": "Zugunglück bei Moosdorf". */
function townBeside(tokens: Tokens, { name, article }: Before, preposition: number, event: number): string | null {
  const { text = '' } = tokens[name] ?? {};
  const isBeside = !article && preposition === event + 1 && tokens[preposition]?.lower === 'bei';
  return isBeside && canBeName(text) && TOWN.test(text.toLowerCase()) ? text : null;
}

/**
 * Returns the place that is affected by an event. It is the subject or the object of a verb: "Ein Sturm hat Emden
 * getroffen", "Emden hat einen Streik erlebt".
 */
export function struckPlace(
  { tokens }: Analysis,
  { first, last }: ClauseRange,
  event: number,
  isDated: (at: number) => boolean,
): string | null {
  if (!tokens.slice(first, last).some(({ lower }) => STRIKING_VERBS.has(lower))) return null;
  for (let at = first; at < last; at += 1) {
    if (at === event || PREPOSITIONS.has(tokens[at - 1]?.lower ?? '')) continue;
    const mention = placeAt(tokens, at);
    if (mention === null || (isCapitalized(tokens[at - 1]?.text ?? '') && !isDated(at - 1))) continue;
    const { kind } = mention.place;
    if ((kind === 'CITY' || kind === 'REGION' || kind === 'ISLAND') && !isCapitalized(tokens[mention.last]?.text ?? ''))
      return mention.name;
  }
  return null;
}

/** Reads the name of a place after a noun such as "Insel", without a preposition: "hat die Insel Föhr erschüttert". */
function describedPlace(tokens: Tokens, first: number, last: number): string | null {
  for (let at = first; at < last - 1; at += 1) {
    const [noun, name] = [tokens[at], tokens[at + 1]];
    if (noun === undefined || name === undefined || !STRUCK_PLACES.has(noun.lower)) continue;
    if (name.kind !== 'WORD' || name.breaks > 0 || !isCapitalized(name.text)) continue;
    const next = tokens[at + 2];
    if (/^(?:Bad|Sankt)$/u.test(name.text)) return next?.breaks === 0 ? `${name.text} ${next.text}` : null;
    if (canBeName(name) && !NOT_PLACES.has(name.text) && !QUANTITY.test(name.text) && !isJoined(tokens, at + 2))
      return name.text;
  }
  return null;
}

const SITE = wordEnding(SITE_ENDINGS);
/** The endings of the adjective of a town, with the ending of the town's name: "Kieler", "Bremer", "Münchner". */
const ADJECTIVE_ENDINGS = [
  [/er$/u, ''],
  [/er$/u, 'en'],
  [/ner$/u, 'en'],
] as const;

/** Returns the town of an adjective such as "Kieler" if the gazetteer or the text has it, otherwise null. */
export function townOfAdjective(analysis: Analysis, adjective: string): string | null {
  for (const [ending, name] of ADJECTIVE_ENDINGS) {
    if (!ending.test(adjective)) continue;
    const town = adjective.replace(ending, name);
    if (placeOf(town)?.kind === 'CITY' || (name === '' && ownPlaces(analysis).has(town))) return town;
  }
  return null;
}

/** Reads a town from its adjective before a noun for a site: "im Kieler Hafen", "durch die Bremer Innenstadt". */
function adjectivePlace(analysis: Analysis, first: number, last: number): string | null {
  const { tokens } = analysis;
  for (let at = first + 1; at < last - 1; at += 1) {
    const [before, word, noun] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (word === undefined || noun === undefined || !/^\p{Lu}\p{Ll}{2,}er$/u.test(word.text)) continue;
    if (!BEFORE_TOWN_ADJECTIVE.has(before?.lower ?? '') || noun.breaks > 0 || !isCapitalized(noun.text)) continue;
    const town = SITE.test(noun.lower) ? townOfAdjective(analysis, word.text) : null;
    if (town !== null) return town;
  }
  return null;
}

/** Returns the destination of a journey: "besuchte Kiel", "reist nach Hamburg", "die Reise nach Hamburg". */
export function goalPlace(
  { tokens }: Analysis,
  { first, last }: ClauseRange,
  event: number,
  lemma: string,
): string | null {
  if (lemma === 'besuchen') {
    const before = indices(Math.max(first, event - 3), event).find((at) => placeAt(tokens, at)?.last === event);
    const isObject = before !== undefined && !isCapitalized(tokens[before - 1]?.text ?? '');
    const isAfter = PLACE_ARTICLES.has(tokens[event + 1]?.lower ?? '') || tokens[event + 1]?.lower === 'die';
    const object = isObject ? placeAt(tokens, before) : placeAt(tokens, isAfter ? event + 2 : event + 1);
    return object !== null && isPlace(object.name) && object.last <= last ? object.name : null;
  }
  if (lemma !== 'reisen' && lemma !== 'reise') return null;
  const start = lemma === 'reise' ? event + 1 : first;
  const to = indices(start, last - 1).find((at) => tokens[at]?.lower === 'nach' && placeAt(tokens, at + 1) !== null);
  const goal = to === undefined ? null : placeAt(tokens, to + 1);
  return goal !== null && isPlace(goal.name) ? goal.name : null;
}
