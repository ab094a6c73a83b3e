import type { StoryLanguage } from '../../../find/story/story-language.ts';
import { eventWord } from '../events/event-word.ts';
import { COMMON_WORDS } from '../words/common-words.ts';

/** The English words for finding out which news an article reports. */
export const story: StoryLanguage = {
  commonWords: COMMON_WORDS,
  beforeNames: new Set(),
  beforeNouns: new Set(),
  senseOf: (printed) => eventWord(printed)?.sense ?? null,
};
