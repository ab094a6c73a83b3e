import { memoize } from '../../core/memo.ts';
import { wholeWord } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import { roleWord } from './roles.ts';
import type { Gender } from './types.ts';

const titles = new Set(wordsOfAll(({ names }) => names.titles));
const mononymTitles = new Set(wordsOfAll(({ names }) => names.mononymTitles));
const partsOfRoles = new Set(wordsOfAll(({ names }) => [...names.roleLinks, ...names.roleParts]));
const female = wholeWord(wordsOfAll(({ names }) => names.femaleTitles));
const male = wholeWord(wordsOfAll(({ names }) => names.maleTitles));

function bare(word: string): string {
  const lower = word.toLowerCase();
  return lower.endsWith('.') ? lower.replace(/\.+$/u, '') : lower;
}

/** Checks whether a word is a title that can precede a name but is not part of it ("Dr.", "Frau", "Sir"). */
export const isTitle = memoize((word): boolean => {
  if (titles.has(bare(word))) return true;
  return (
    word.includes('.-') &&
    bare(word)
      .split(/\.?-/u)
      .every((part) => titles.has(part))
  );
});

/** Checks for a lower-case abbreviation that continues an academic degree: "med." in "Dr. med." */
export function continuesDegree(word: string): boolean {
  return word.endsWith('.') && word === word.toLowerCase() && isTitle(word);
}

/** Checks for a word that is removed from the beginning of a name: a title, a role or a part of a longer role. */
export function isPeeled(word: string): boolean {
  return isTitle(word) || partsOfRoles.has(bare(word)) || roleWord(word) !== null;
}

/** Checks whether a single name after a title is complete ("Papst Franziskus", "Queen Elizabeth"). */
export function isMononymTitle(word: string): boolean {
  return mononymTitles.has(bare(word));
}

/**
 * Looks up the gender of a title.
 *
 * @param lower - the title in lower case, with or without a full stop
 * @returns null if the title has no gender
 */
export function titleGender(lower: string): Gender | null {
  const title = lower.replace(/\.$/u, '');
  if (female.test(title)) return 'FEMALE';
  return male.test(title) ? 'MALE' : null;
}
