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
  linkWords: {
    background: new Set(),
    prepositions: new Set(),
    backgroundPhrases: new Set(),
    occasion: new Set(),
    periods: new Set(),
    participants: new Set(),
    purpose: new Set(),
    causes: new Set(),
    relatives: new Set(),
    adverbials: new Set(),
    phraseStarts: new Set(),
    comparisons: new Set(),
    definite: new Set(),
    indefinite: new Set(),
    genitives: new Set(),
    open: new Set(),
    compoundHeads: new Set(),
    earlier: new Set(),
    pastPerfect: new Set(),
    isAttribute: () => false,
    isIdiom: () => false,
    isPlural: () => false,
    bareVerbs: false,
    certainty: 1,
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
