import { anyOf } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';

const BEFORE = new RegExp(String.raw`(?<![\p{L}\d])${anyOf(wordsOfAll(({ names }) => names.deathsBefore))} $`, 'u');
const AFTER = new RegExp(String.raw`^${anyOf(wordsOfAll(({ names }) => names.deathsAfter))}(?!\p{L})`, 'u');

/**
 * Checks whether the words next to a name say that the person is dead: "the late Ann Shaw", "Jan Kolb ist gestorben".
 *
 * @param before - the text before the name
 * @param after - the text after the name
 */
export const isDeathBeside = (before: string, after: string): boolean => AFTER.test(after) || BEFORE.test(before);
