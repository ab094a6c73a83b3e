import type { Analysis, Language } from '../../src/core/analysis.ts';
import type { EventsLanguage } from '../../src/find/events/events-language.ts';
import { compare } from './compare.ts';
import { dates } from './dates.ts';
import { people } from './people.ts';
import { statements } from './statements.ts';
import { toyWords } from './words/index.ts';

const events: EventsLanguage<Analysis> = {
  findCandidates: () => [],
  isBackground: () => false,
  titleWords: {
    labels: [],
    riddleStarts: new Set(),
    personal: new Set(),
    dependentStarts: new Set(),
    relatives: new Set(),
    sourceWords: new Set(),
    clauseStarts: new Set(),
    titleCase: false,
    prefersLead: false,
    isCommonWord: () => false,
    isFiniteVerb: () => false,
    endsAtComma: () => false,
    withoutDates: (sentence) => sentence,
    isSufficient: () => true,
    isSpecific: () => false,
    bareNoun: (title) => title,
    bareVerb: (_, word) => word,
    months: [],
    inMonth: '',
    inYear: '',
    placePrepositions: new Set(),
    separators: new Set(),
  },
  continents: new Set(),
  unnamedParticipants: false,
};

/** A language with a handful of words. `qtz` is a tag for private use. */
export const toy: Language = {
  tag: 'qtz',
  words: toyWords,
  learned: null,
  people,
  statements,
  dates,
  events,
  compare,
  story: {
    commonWords: new Set(),
    beforeNames: new Set(),
    beforeNouns: new Set(),
    notions: [],
    placesOf: () => [],
    baseOf: (_, stem) => stem,
    senseOf: () => null,
  },
  confidence: null,
};
