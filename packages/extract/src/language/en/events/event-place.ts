import type { Analysis } from '../../../core/analysis.ts';
import { wordEnding } from '../../../core/word-list.ts';
import { lowerAt } from '../../../find/dates/date-tokens.ts';
import type { ClauseRange } from '../../../find/dates/dates-language.ts';
import type { EventWord } from '../../../find/events/event-word.ts';
import { isFirstName } from '../../../find/names/first-names.ts';
import { isPlace, isPlacePair, placeAt } from '../../../find/names/places.ts';
import { isTitleCase } from '../../../find/people/headlines.ts';
import { canBeSurname, isOrganization } from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';
import { RELATIVES } from '../words/aside-words.ts';
import {
  ABOUT_TOPICS,
  AREA_NOUNS,
  ARTICLES,
  COURT_KINDS,
  DEED_PREPOSITIONS,
  NATIONALITY_ENDINGS,
  NUMBERED,
  PLACE_MODIFIERS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  REASON_PREPOSITIONS,
  REPORTERS_VERBS,
  STRIKING_VERBS,
  STRUCK_PLACES,
  TITLES,
  TOWN_PREPOSITIONS,
} from '../words/place-words.ts';
import { isCapitalized } from './flags.ts';

type Tokens = readonly Token[];

/** Whether "on" introduces the topic of a meeting, and not its place: "a summit on Norland aid". */
const isOfTopic = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.lower === 'on' && ABOUT_TOPICS.has(tokens[at - 1]?.lower ?? '');

/** Maximum number of words in the name of a place. */
const MAX_NAME_WORDS = 3;
/** Maximum number of words between a preposition and the name of a place: "the small port city of". */
const MAX_WORDS_BETWEEN = 6;

const NATIONALITY = wordEnding(NATIONALITY_ENDINGS);

/** Finds the end of a name. A name consists of capitalized words on one line that are not part of a date. */
function nameEnd(tokens: Tokens, first: number, limit: number, isDated: (at: number) => boolean): number {
  let last = first + 1;
  while (
    last < Math.min(limit, first + MAX_NAME_WORDS) &&
    isCapitalized(tokens[last]) &&
    !isDated(last) &&
    tokens[last]?.breaks === 0 &&
    !/[’']s$/u.test(tokens[last - 1]?.text ?? '')
  )
    last += 1;
  return last;
}

/** The position of a name after a preposition. */
interface Before {
  readonly name: number;
  /** Whether a noun shows that a place follows: "the town of". */
  readonly described: boolean;
  /** Whether an article precedes the name. */
  readonly determined: boolean;
  readonly preposition: string;
}

/** Finds the first word after a preposition that can start the name of a place. Skips words like "the city of". */
function readBefore(tokens: Tokens, at: number): Before {
  let name = at + 1;
  let described = false;
  let determined = false;
  while (name <= at + MAX_WORDS_BETWEEN && !isCapitalized(tokens[name])) {
    const { lower = '' } = tokens[name] ?? {};
    if (PLACE_NOUNS.has(lower)) described = true;
    else if (!PLACE_MODIFIERS.has(lower)) break;
    determined ||= ARTICLES.has(lower);
    name += 1;
  }
  return {
    name,
    determined,
    described: described && !ARTICLES.has(tokens[name - 1]?.lower ?? ''),
    preposition: tokens[at]?.lower ?? '',
  };
}

/** Reads a place from the gazetteer. Includes a noun for a larger or smaller area: "Bristol County". */
function knownPlace(tokens: Tokens, { name, described, preposition }: Before, last: number): string | null {
  const mention = placeAt(tokens, name);
  if (mention === null) return null;
  const rest = tokens.slice(mention.last, last);
  const after = rest[0];
  if (after !== undefined && AREA_NOUNS.has(after.lower) && /[^s’']$/u.test(tokens[mention.last - 1]?.text ?? ''))
    return `${mention.name} ${after.text.replace(/[’']s$/u, '')}`;
  const { kind } = mention.place;
  const clear = described || mention.last > name + 1 || isPlace(mention.name);
  // "at Aberford airport"
  const isSite = after === undefined && AREA_NOUNS.has(tokens[mention.last]?.lower ?? '');
  if (kind === 'CITY' && !clear && !isSite && !TOWN_PREPOSITIONS.has(preposition)) return null;
  // The name belongs to an organization: "at a West Coast Bank branch", "at the U.S. Medical Center".
  if (after !== undefined && isOrganization(after)) return null;
  if (after !== undefined && kind !== 'CITY' && !isTitleCase(tokens, name)) return null;
  return clear || after === undefined ? mention.name : null;
}

/**
 * Reads a place that is not in the gazetteer. Returns null in title-case headlines, where capital letters do not mark
 * names.
 */
function unknownPlace(
  tokens: Tokens,
  { name, described, determined, preposition }: Before,
  last: number,
): string | null {
  const words = tokens.slice(name, last).map(({ text }) => text);
  const [first = ''] = words;
  const final = words.at(-1) ?? '';
  const isArea = words.length > 1 && AREA_NOUNS.has(final.toLowerCase());
  if (isTitleCase(tokens, name) || !words.every((word) => canBeSurname(word) || isPlace(word))) return null;
  if (/[’']s?$/u.test(final) || TITLES.has(first.toLowerCase()) || NUMBERED.has(first.toLowerCase())) return null;
  if (described || isArea) return words.join(' ');
  if (!TOWN_PREPOSITIONS.has(preposition) || NATIONALITY.test(final) || isOrganization(final)) return null;
  // After an article, a single word or a plural is not a place: "in the Saints' game", but "near the upscale Place
  // Vendome".
  if (determined && (words.length < 2 || /[^s]s$/u.test(final))) return null;
  return words.length > 1 && isFirstName(first) ? null : words.join(' ');
}

/** Whether a place is that of a final that somebody only reached: "to reach the final in London". */
const isOfFinal = (tokens: Tokens, preposition: number): boolean =>
  /^(?:final|semi-?final)s?$/u.test(lowerAt(tokens, preposition - 1)) &&
  lowerAt(tokens, preposition - 2) === 'the' &&
  /^(?:to|reach|reached|reaching|into|for)$/u.test(lowerAt(tokens, preposition - 3));

/**
 * Finds the place in a clause: a place from the gazetteer after a preposition, or capitalized words that can name a
 * place. The words after the event are searched first.
 *
 * @param event - index of the word that names the event
 * @param isDated - whether a token belongs to a date
 */
export function eventPlace(
  { tokens }: Analysis,
  clause: ClauseRange,
  event: number,
  isDated: (at: number) => boolean,
): string | null {
  const order = Array.from({ length: clause.last - clause.first }, (_, index) => clause.first + index);
  // The place of the first verb is not the place of a second verb: "was born in Aberford in 1936 and fled".
  const isSecond = tokens[event - 1]?.lower === 'and';
  const before = order.filter((index) => index < event && (!isSecond || index - clause.first < 2));
  for (const at of [...order.filter((index) => index > event), ...before]) {
    if (!PLACE_PREPOSITIONS.has(tokens[at]?.lower ?? '') || isOfReporter(tokens, at, event)) continue;
    if (event !== at - 1 && isOfFinal(tokens, at)) continue;
    if (isOfTopic(tokens, at)) continue;
    const start = readBefore(tokens, at);
    const { name } = start;
    if (!isCapitalized(tokens[name]) || name >= clause.last || isDated(name) || tokens[name]?.breaks !== 0) continue;
    const last = nameEnd(tokens, name, clause.last, isDated);
    const known = knownPlace(tokens, start, last);
    if (known !== null) return known;
    const [one, two] = [tokens[name]?.text ?? '', tokens[name + 1]?.text ?? ''];
    if (isPlacePair(one, two)) return `${one} ${two}`;
    if (placeAt(tokens, name) !== null) continue;
    const unknown = unknownPlace(tokens, start, last);
    if (unknown !== null) return unknown;
  }
  return describedPlace(tokens, clause, isDated) ?? struckPlace(tokens, clause, isDated);
}

/** Maximum distance between a preposition and a deed after it, in tokens: "for the brutal murder". */
const DEED_REACH = 3;

/** Whether a token starts the phrase that says why somebody is tried or resigns: "over a fire in Aberford". */
function startsReason(tokens: Tokens, at: number, isDeed: (at: number) => boolean): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (REASON_PREPOSITIONS.has(lower)) return true;
  if (!DEED_PREPOSITIONS.has(lower)) return false;
  for (let index = at + 1; index <= at + DEED_REACH; index += 1) if (isDeed(index)) return true;
  return false;
}

/**
 * Returns the start of a relative clause between a subject and its verb: "A nurse | who stole from patients in Aberford
 * was jailed". Returns `event` if there is no such clause.
 */
function relativeIn(tokens: Tokens, first: number, event: number): number {
  for (let at = first + 1; at < event; at += 1) if (RELATIVES.has(tokens[at]?.lower ?? '')) return at;
  return event;
}

/** Returns the town of a court in a clause: "at Aberford Crown Court". */
export function courtPlace({ tokens }: Analysis, { first, last }: ClauseRange): string | null {
  for (let at = first + 1; at < last; at += 1) {
    if (tokens[at]?.text !== 'Court') continue;
    const kind = COURT_KINDS.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
    for (const start of [kind - 2, kind - 1]) {
      const town = start < first || isCapitalized(tokens[start - 1]) ? null : placeAt(tokens, start);
      if (town?.place.kind === 'CITY' && town.last === kind) return town.name;
    }
  }
  return null;
}

/**
 * Finds the place of a trial or a resignation in its clause. Ignores the phrase that gives the reason, because a place
 * in that phrase belongs to the deed.
 *
 * @param event - index of the word that names the event
 * @param isDated - whether a token belongs to a date
 * @param isDeed - whether a token names a deed
 */
export function placeBesideReason(
  analysis: Analysis,
  { first, last }: ClauseRange,
  event: number,
  isDated: (at: number) => boolean,
  isDeed: (at: number) => boolean,
): string | null {
  const reasonIn = (from: number, to: number): number => {
    for (let at = from; at < to; at += 1) if (startsReason(analysis.tokens, at, isDeed)) return at;
    return to;
  };
  const before = Math.min(reasonIn(first, event), relativeIn(analysis.tokens, first, event));
  return (
    eventPlace(analysis, { first: event, last: reasonIn(event + 1, last) }, event, isDated) ??
    eventPlace(analysis, { first, last: before }, before, isDated)
  );
}

/** Reads the place to which somebody travels from the gazetteer. Null if the name goes on: "to Durham University". */
function destinationAt(tokens: Tokens, at: number): string | null {
  const mention = placeAt(tokens, tokens[at]?.lower === 'the' ? at + 1 : at);
  return mention !== null && isPlace(mention.name) && !isCapitalized(tokens[mention.last]) ? mention.name : null;
}

/**
 * Returns the destination of a trip: "visited Durham", "will travel on to London", "a trip to Chile".
 *
 * @param event - index of the word that names the event
 */
export function goalPlace(tokens: Tokens, event: number, { lemma, sense, verb }: EventWord): string | null {
  if (!verb) return sense === 'VISIT' && lowerAt(tokens, event + 1) === 'to' ? destinationAt(tokens, event + 2) : null;
  if (lemma === 'visit') return destinationAt(tokens, event + 1);
  if (lemma !== 'travel' && lemma !== 'fly') return null;
  const to = tokens.slice(event, event + 4).findIndex(({ lower }) => lower === 'to') + event;
  return to <= event ? null : destinationAt(tokens, to + 1);
}

/** Whether there is a verb of reporting between a place and an event: "The ministry in Warsaw confirmed the crash". */
const isOfReporter = (tokens: Tokens, place: number, event: number): boolean =>
  tokens.slice(place, event).some(({ lower }) => REPORTERS_VERBS.has(lower));

/** Reads a place from the gazetteer that is the object of a verb such as "hit": "A quake hit southern Iran". */
function struckPlace(tokens: Tokens, { first, last }: ClauseRange, isDated: (at: number) => boolean): string | null {
  for (let at = first; at < last - 1; at += 1) {
    if (!STRIKING_VERBS.has(tokens[at]?.lower ?? '')) continue;
    const before = readBefore(tokens, at);
    const { name } = before;
    if (!isCapitalized(tokens[name]) || name >= last || isDated(name)) continue;
    const place = knownPlace(tokens, { ...before, preposition: 'in' }, nameEnd(tokens, name, last, isDated));
    if (place !== null) return place;
  }
  return null;
}

/** Reads a place that is introduced by a noun instead of a preposition: "shook the island of Föhr". */
function describedPlace(tokens: Tokens, { first, last }: ClauseRange, isDated: (at: number) => boolean): string | null {
  for (let at = first; at < last - 2; at += 1) {
    if (!STRUCK_PLACES.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'of') continue;
    const name = at + 2;
    if (!isCapitalized(tokens[name]) || isDated(name)) continue;
    const before = { name, described: true, determined: true, preposition: 'of' };
    const end = nameEnd(tokens, name, last, isDated);
    const place = knownPlace(tokens, before, end) ?? unknownPlace(tokens, before, end);
    if (place !== null) return place;
  }
  return null;
}
