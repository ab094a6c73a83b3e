import { memoize } from '../../core/memo.ts';
import { anyOf } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';

const FORMER = new RegExp(
  String.raw`^(?:\S+ )?${anyOf(wordsOfAll(({ names }) => names.formerHolders))}(?!\p{L})`,
  'iu',
);

/** Checks whether a person no longer holds a role: "former president", "Perus früherer Präsident", "Ex-Minister". */
export const isFormer = memoize((role): boolean => FORMER.test(role));
