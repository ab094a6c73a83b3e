import type { StoryLanguage } from '../../../find/story/story-language.ts';
import { eventNoun } from '../events/event-word.ts';
import { VERB_EVENTS } from '../events/verb-events.ts';
import { BEFORE_NAMES, BEFORE_NOUNS, COMMON_WORDS } from '../words/common-words.ts';
import { NOTIONS } from '../words/notions.ts';
import { PLAIN_WORDS } from '../words/plain-words.ts';
import { AFTER_WORDS, ALSO_WORDS, BEFORE_TOWNS, ROUNDS, timeOfDay } from '../words/rounds.ts';
import { STORY_NOTIONS } from '../words/story-notions.ts';
import { baseOf, placesOf } from './base-word.ts';

/** Returns the sense of a verb form. Returns null if the form needs a separable prefix or has a general meaning. */
function verbSense(printed: string): string | null {
  const found = VERB_EVENTS.get(printed)?.find(({ needs, weak }) => needs === '' && !weak);
  return found?.sense ?? null;
}

/** The German words that show which news an article reports. */
export const story: StoryLanguage = {
  commonWords: COMMON_WORDS,
  plainWords: PLAIN_WORDS,
  beforeNames: BEFORE_NAMES,
  beforeNouns: BEFORE_NOUNS,
  notions: [...STORY_NOTIONS, ...NOTIONS],
  beforeTowns: BEFORE_TOWNS,
  afterWords: AFTER_WORDS,
  alsoWords: ALSO_WORDS,
  rounds: ROUNDS,
  timeOfDay,
  placesOf,
  baseOf,
  senseOf: (printed) => eventNoun(printed)?.sense ?? verbSense(printed),
};
