import type { StoryLanguage } from '../../../find/story/story-language.ts';
import { eventWord } from '../events/event-word.ts';
import { COMMON_WORDS } from '../words/common-words.ts';
import { NOTIONS } from '../words/notions.ts';
import { PLAIN_WORDS } from '../words/plain-words.ts';
import { AFTER_WORDS, ALSO_WORDS, BEFORE_TOWNS, ROUNDS, timeOfDay } from '../words/rounds.ts';
import { STORY_NOTIONS } from '../words/story-notions.ts';

/** The English words and rules that help to find out what news an article reports. */
export const story: StoryLanguage = {
  commonWords: COMMON_WORDS,
  plainWords: PLAIN_WORDS,
  beforeNames: new Set(),
  beforeNouns: new Set(),
  notions: [...STORY_NOTIONS, ...NOTIONS],
  beforeTowns: BEFORE_TOWNS,
  afterWords: AFTER_WORDS,
  alsoWords: ALSO_WORDS,
  rounds: ROUNDS,
  timeOfDay,
  placesOf: (printed) => (/^[A-Z]{4,}$/.test(printed) ? [printed.charAt(0) + printed.slice(1).toLowerCase()] : []),
  baseOf: (_, stem) => stem,
  senseOf: (printed) => eventWord(printed)?.sense ?? null,
};
