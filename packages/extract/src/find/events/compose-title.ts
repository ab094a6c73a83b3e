import type { Analysis } from '../../core/analysis.ts';
import { tokenAt } from '../../core/analysis.ts';
import type { ExtractedPerson, PreciseDate, Span } from '../../core/types.ts';
import { placeOf } from '../names/places.ts';

/** The parts from which a title is composed. */
export interface TitleParts {
  /** The title in the words of the text. */
  readonly title: string;
  /** Whether a verb names the event. */
  readonly verb: boolean;
  readonly start: PreciseDate | null;
  readonly place: string | null;
  readonly mentions: readonly Span[];
}

/** The maximum number of mentions to search for the place. */
const MAX_MENTIONS = 5;
/** The maximum distance between an event and its place in a title, in tokens. */
const PLACE_REACH = 6;

/**
 * Whether a title is a single word for a kind of event, such as "Explosion". Such a title does not say which event is
 * meant, so the event does not appear in lists.
 *
 * @remarks The extraction gives single-word titles only to such events, so no separate flag is stored.
 */
export const isBareTitle = (title: string): boolean => !/\s/u.test(title.trim());

/** Returns the place near a mention with the preposition before it in the text: "in der Türkei". */
function printedPlace(analysis: Analysis, place: string, at: number): string | null {
  const { tokens, body, rules } = analysis;
  const { placePrepositions, separators, indefiniteArticles } = rules.events.titleWords;
  const words = place.split(' ').length;
  for (let index = at - PLACE_REACH; index <= at + PLACE_REACH; index += 1) {
    const [first, last] = [tokens[index], tokens[index + words - 1]];
    if (first === undefined || last === undefined || body.slice(first.start, last.end) !== place) continue;
    const between = index > at ? tokens.slice(at + 1, index) : tokens.slice(index + words, at);
    if (between.some(({ lower, kind }) => kind === 'SIGN' || separators.has(lower))) continue;
    const before = [index - 1, index - 2].find((other) => placePrepositions.has(tokens[other]?.lower ?? ''));
    const preposition = before === undefined ? undefined : tokens[before];
    // A place without a preposition may belong to another word.
    // "outside a London nightclub": the place describes the noun after it.
    const isAttribute = tokens.slice(before, index).some(({ lower }) => indefiniteArticles.has(lower));
    if (preposition !== undefined && !isAttribute)
      return `${preposition.lower}${body.slice(preposition.end, last.end)}`.replace(/\s+/gu, ' ');
  }
  return null;
}

/** Adds the place of an event to its title. Returns null if the text does not mention the place next to the event. */
function withPlace(analysis: Analysis, title: string, { place, mentions }: TitleParts): string | null {
  if (place === null || title.includes(place) || placeOf(place) === null) return null;
  for (const { start } of mentions.slice(0, MAX_MENTIONS)) {
    const printed = printedPlace(analysis, place, tokenAt(analysis.tokens, start));
    if (printed !== null) return `${title} ${printed}`;
  }
  return null;
}

/**
 * Adds the month or year of an event to its title: "Landtagswahl im Mai 2020". Returns null if the title is not
 * specific enough.
 */
function withMonth({ rules }: Analysis, title: string, start: PreciseDate | null): string | null {
  const { isSpecific, months, inMonth, inYear } = rules.events.titleWords;
  if (start === null || !isSpecific(title)) return null;
  const year = start.date.slice(0, 4);
  if (start.precision === 'YEAR') return `${title} ${inYear} ${year}`;
  const month = months[Number(start.date.slice(5, 7)) - 1];
  return month === undefined ? null : `${title} ${inMonth} ${month} ${year}`;
}

/**
 * Composes the title of an event in the words of the text. If the title is not sufficient, the place is added, or the
 * month if the place is unknown. If only the kind of event is known, the title is a single word.
 */
export function composeTitle(analysis: Analysis, parts: TitleParts): string {
  const { isSufficient, bareNoun, bareVerb } = analysis.rules.events.titleWords;
  const { title, start, verb, mentions } = parts;
  const word = analysis.body.slice(mentions[0]?.start ?? 0, mentions[0]?.end ?? 0).replace(/\s+/gu, '-');
  const printed = word.charAt(0).toUpperCase() + word.slice(1);
  if (title === '') return printed;
  if (!isBareTitle(title) && isSufficient(title, verb)) return title;
  const composed = withPlace(analysis, title, parts) ?? withMonth(analysis, title, start);
  return composed ?? (verb ? bareVerb(title, printed) : bareNoun(title));
}

/** Replaces the surname at the start of a title with the full name: "Ina Krall resigned" for "Krall resigned". */
export function withFullName(title: string, people: readonly ExtractedPerson[]): string {
  const end = title.indexOf(' ');
  const surname = title.slice(0, Math.max(0, end));
  const [person, ...others] = people.filter(
    ({ kind, named, name }) => kind === 'INDIVIDUAL' && named && name.endsWith(` ${surname}`),
  );
  return surname === '' || person === undefined || others.length > 0 || title.includes(person.name)
    ? title
    : person.name + title.slice(end);
}
