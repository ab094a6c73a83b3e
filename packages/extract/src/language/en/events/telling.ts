import type { NamedInTitle, TitledEvent } from '../../../find/events/titled-event.ts';
import { TITLE_WORDS } from '../words/title-words.ts';
import { isWholeTitle } from './whole-title.ts';

/** Titles with fewer words do not say who did what. */
const MIN_WORDS = 4;

/** Whether a title prints a name after its first word, or begins with a word that can only be a name. */
function hasName(title: string): boolean {
  const [first = '', ...rest] = title.split(' ');
  return rest.some((word) => /^[\p{Lu}“"‘']+\p{L}/u.test(word)) || !TITLE_WORDS.isCommonWord(first.toLowerCase());
}

/** Whether the title of an event tells which event it is: it names somebody or a place, and undated ones say what happened. */
export function isTelling({ title, date, status, several }: TitledEvent, named: NamedInTitle): boolean {
  if (!named.person && !named.organization && named.place === null) return false;
  if (!isWholeTitle(title) || !hasName(title)) return false;
  // "Games with Aberford" are many, "probably" marks a detail.
  if ((several && date === null) || /\b(?:probably|allegedly|also)\b/u.test(title)) return false;
  return date !== null || (status !== 'PLANNED' && title.split(' ').length >= MIN_WORDS);
}
