import type { StoryLanguage } from '../../../find/story/story-language.ts';
import { eventNoun } from '../events/event-word.ts';
import { BEFORE_NAMES, BEFORE_NOUNS, COMMON_WORDS } from '../words/common-words.ts';

/** The German words for finding out which news an article reports. */
export const story: StoryLanguage = {
  commonWords: COMMON_WORDS,
  beforeNames: BEFORE_NAMES,
  beforeNouns: BEFORE_NOUNS,
  senseOf: (printed) => eventNoun(printed)?.sense ?? null,
};
