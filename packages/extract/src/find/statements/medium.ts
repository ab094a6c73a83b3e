import type { Medium } from '../../core/types.ts';
import { anyOf } from '../../core/word-list.ts';
import { LANGUAGES } from '../../language/registry.ts';
import type { Finding } from './finding.ts';

// Texts are searched for the words of all languages, because the names of outlets are not translated: "a spokesman told
// the Süddeutsche Zeitung". `\w{0,3}` allows for endings.
const WRITTEN = new RegExp(
  `${anyOf(LANGUAGES.flatMap(({ statements }) => [...statements.writtenMedia]))}\\w{0,3}\\b`,
  'i',
);
const SPOKEN = new RegExp(
  `${anyOf(LANGUAGES.flatMap(({ statements }) => [...statements.spokenMedia]))}\\w{0,2}\\b`,
  'i',
);

/**
 * Determines the medium of a statement from its cue. If the cue does not show the medium, the frame is used.
 *
 * @param finding - the statement
 * @param words - the words of its frame and its speaker
 */
export function mediumIn({ medium, cue }: Finding, words: string): Medium {
  if (medium !== 'SPEECH_WRITING') return medium;
  if (SPOKEN.test(words)) return 'SPEECH';
  return WRITTEN.test(words) && cue.length > 0 ? 'WRITING' : medium;
}
