import type { Language } from '../../core/analysis.ts';
import { compare } from './compare/index.ts';
import { confidence } from './confidence.ts';
import { dates } from './dates/index.ts';
import { events } from './events/index.ts';
import { people } from './people/index.ts';
import { statements } from './statements/index.ts';
import { story } from './story/index.ts';
import { englishWords } from './words/index.ts';

/** The words and rules of English. */
export const english: Language = {
  tag: 'en',
  words: englishWords,
  learned: null,
  people,
  statements,
  dates,
  events,
  compare,
  story,
  confidence,
};
