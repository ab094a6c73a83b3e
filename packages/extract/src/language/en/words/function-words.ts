import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  FINITE,
  MODAL,
  PREPOSITION,
  PRONOUN,
  QUESTION_WORD,
  RELATIVE,
  SUBORDINATOR,
} from '../../../core/word-flags.ts';
import { words } from '../../../core/word-list.ts';

/** English function words by class, in lower case. A word in two lists gets both flags. */
const LISTS: readonly (readonly [number, string])[] = [
  [
    DETERMINER,
    'the a an this that these those my your his her its our their some any no each every another several many two three four five six',
  ],
  [PRONOUN, 'he she it they we i you who'],
  [
    PREPOSITION,
    'in on at by for from of to with about after against among as before between during into like near over since through under until via without within amid despite following',
  ],
  [SUBORDINATOR, 'that if whether because although though while when after before since unless as until once whereas'],
  [QUESTION_WORD, 'who what when where why how which whether'],
  [RELATIVE, 'who which whose whom'],
  [COORDINATOR, 'and but or nor yet so'],
  [AUXILIARY | FINITE, "is are was were be been being has have had do does did 's"],
  [
    AUXILIARY | FINITE,
    "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't it's he's she's that's there's i'm we're they're you're i've we've they've you've",
  ],
  [MODAL | FINITE, "will would can could may might must shall should won't can't couldn't wouldn't shouldn't cannot"],
  [FINITE, "i'll he'll she'll it'll we'll they'll i'd he'd she'd we'd they'd"],
  [
    ADVERB,
    `also later earlier today yesterday however meanwhile then still again already now recently repeatedly publicly
    privately further only just simply even often never always not initially previously separately reportedly
    subsequently first finally additionally moreover instead once elsewhere afterwards afterward overnight nearby
    tonight eventually thereafter`,
  ],
];

/**
 * Returns the English function words with their flags. Words with an apostrophe are included in both spellings: ' and
 * ’.
 */
export function functionWords(): Map<string, number> {
  const found = new Map<string, number>();
  for (const [flags, list] of LISTS) {
    for (const word of words(list)) {
      for (const form of new Set([word, word.replace("'", '’')])) found.set(form, (found.get(form) ?? 0) | flags);
    }
  }
  return found;
}
