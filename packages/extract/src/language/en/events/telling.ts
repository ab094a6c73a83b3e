import type { NamedInTitle, TitledEvent } from '../../../find/events/titled-event.ts';
import { TITLE_WORDS } from '../words/title-words.ts';
import { isWholeTitle } from './whole-title.ts';

/** Minimum number of words in a title without a date. Shorter titles do not say who did what. */
const MIN_WORDS = 4;

/** Matches a subject that only the text before it explains: "The firm was fined". */
const POINTING_SUBJECT = /^The\s\p{Ll}+\s(?:was|were|has|had|have|is|are|will|would)\s/u;

/**
 * Matches the start of a title that only compares the event with another one: "Similar rally in
 * Aberford", "Worst attack in Norland".
 */
const COMPARED =
  /^(?:Similar|Another|Separate|Further|Previous|Earlier|Worst|Biggest|Largest|Deadliest|Heaviest|Latest)\s/u;
/** Matches a title about two events, "Krall succeeds Brandt, who retired", or about an election without its office. */
const INCOMPLETE = /,\s(?:who|which|whose)\s|\s(?:was|were|been)\s(?:re-?)?elected$/u;

/**
 * Whether a title contains a name: a capitalized word after the first word, or a first word that is not a common word.
 */
function hasName(title: string): boolean {
  const [first = '', ...rest] = title.split(' ');
  return rest.some((word) => /^[\p{Lu}“"‘']+\p{L}/u.test(word)) || !TITLE_WORDS.isCommonWord(first.toLowerCase());
}

/**
 * Whether the title of an event identifies the event. It must name a person, an organization or a place. Without a
 * date, it must also say what happened.
 */
export function isTelling({ title, date, status, several }: TitledEvent, named: NamedInTitle): boolean {
  if (!named.person && !named.organization && named.place === null) return false;
  if (!isWholeTitle(title) || !hasName(title) || POINTING_SUBJECT.test(title)) return false;
  if (COMPARED.test(title) || INCOMPLETE.test(title)) return false;
  // "Games with Aberford" refers to several events. A title with "probably" is about a detail.
  if ((several && date === null) || /\b(?:probably|allegedly|also)\b/u.test(title)) return false;
  return date !== null || (status !== 'PLANNED' && title.split(' ').length >= MIN_WORDS);
}
