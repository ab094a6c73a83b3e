import { kindOf } from '../../../find/events/senses.ts';
import type { NamedInTitle, TitledEvent } from '../../../find/events/titled-event.ts';
import {
  DATED_SENSES,
  GENERAL_TITLE_ENDS,
  MUTUAL_SENSES,
  NEVER_TELLING,
  OPEN_TITLE_ENDS,
  PERSONAL_SENSES,
  PLACED_KINDS,
  PLACED_SENSES,
  VAGUE_IN_TITLES,
} from '../words/telling-words.ts';

/** Maximum length of a title. Longer titles usually contain words of the next phrase. */
const MAX_LENGTH = 90;
/**
 * Matches a wrong genitive of a masculine or neuter noun, with a missing or an extra ending: "des Konsulat", "des
 * Konkurrentens".
 */
const WRONG_GENITIVE =
  /\b(?:des|eines) (?:\p{Ll}+en )*(?!\p{Lu}[\p{L}-]*[sn]\b)\p{Lu}[\p{L}-]+|\p{L}ent(?:en)?s\b(?<=(?:des|eines) [\p{L} ]+)/u;
const BETWEEN_TWO = / zwischen (?:\p{Lu}[\p{L}.’'-]* ?)+ und (?:\p{Lu}[\p{L}.’'-]* ?)+$/u;
const isCountry = (place: NamedInTitle['place']): boolean => place === 'COUNTRY' || place === 'WATER';

/** Whether a title is a complete phrase. */
function isWhole(title: string, named: NamedInTitle): boolean {
  const words = title.split(' ');
  const last = words.at(-1) ?? '';
  if (title.length > MAX_LENGTH || /^\p{Ll}/u.test(last) || OPEN_TITLE_ENDS.test(title)) return false;
  if (GENERAL_TITLE_ENDS.has(last)) return false;
  // "Wahl im Iran von Beobachtern" is not complete: the words after the place belong to another phrase of the clause.
  if (/\s(?:in|im) .+ von \p{Lu}/u.test(title)) return false;
  return !words.some((word) => VAGUE_IN_TITLES.has(word)) && (named.person || !WRONG_GENITIVE.test(title));
}

/** Whether a title names a party to the event: "Treffen der Innenminister", "Gipfel zwischen …". */
const hasParty = (title: string, { person, organization }: NamedInTitle): boolean =>
  person ||
  organization ||
  /\s(?:de[rs]|einer|eines|zwischen|von|mit|gegen|zum|zur)\s/u.test(title) ||
  isCompound(title);

/** Whether the noun of a title is a hyphenated compound: "EU-Gipfel", "Kosovo-Konferenz". */
const isCompound = (title: string): boolean => /^[\p{L}\d-]+-\p{Lu}\p{Ll}+\s/u.test(title);

/** Whether the title of an event that happens to people names the people. */
function namesVictim({ title, verb }: TitledEvent, named: NamedInTitle): boolean {
  if (/gericht/iu.test(title) && !named.person) return false;
  return named.person || (!verb && named.organization && /\s(?:gegen|zwischen)\s/u.test(title));
}

/** Whether a title without a date is about a single past event. False if it only names a type of event. */
function isCertain({ title, sense, verb, several, asserted, status }: TitledEvent): boolean {
  if (status === 'PLANNED' || several || verb || !asserted || DATED_SENSES.has(sense)) return false;
  return !/ und \p{Lu}[\p{L}-]+$/u.test(title) && !['LAUNCH', 'END', 'DEATH'].includes(kindOf(sense));
}

/**
 * Whether the title of a German event shows which event is meant. A title must name:
 * - the people, for events that happen to people
 * - the place, for accidents, attacks and elections
 * - the parties and the place, for other events
 *
 * An event without a date must be a single event in the past.
 */
export function isTelling(event: TitledEvent, named: NamedInTitle): boolean {
  const { title, sense, verb, date, place, status, several, asserted } = event;
  const isVagueYear = date?.precision === 'YEAR' && status === 'PLANNED';
  if (NEVER_TELLING.has(sense) || isVagueYear || !isWhole(title, named)) return false;
  // "Telefonat zwischen A und B" names both sides, so it does not need a date.
  if (MUTUAL_SENSES.has(sense) && named.person && status === 'PAST' && asserted && !several && BETWEEN_TWO.test(title))
    return true;
  if (date === null && !isCertain(event)) return false;
  // For killings and shootings, a title from a verb must name the victim.
  const isPersonal = PERSONAL_SENSES.has(sense) || (verb && (sense === 'KILLING' || sense === 'SHOOTING'));
  if (isPersonal) return namesVictim(event, named);
  if (verb && /^\S+ von /u.test(title) && !(named.person && MUTUAL_SENSES.has(sense))) return false;
  if (/^(?:Spiel|Halbfinale|Finale|Endspiel)s? gegen/u.test(title)) return false;
  const isPlaced = PLACED_KINDS.has(kindOf(sense)) || PLACED_SENSES.has(sense);
  if (isPlaced && named.place !== null && named.place !== 'CONTINENT')
    return isCountry(named.place) ? date !== null || kindOf(sense) === 'ELECTION' : true;
  if (!named.person && !named.organization && (place === null || named.place === null)) return false;
  return hasParty(title, named) && (date !== null || named.place !== null);
}
