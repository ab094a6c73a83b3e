import type { Language } from '../../core/analysis.ts';
import { compare } from './compare/index.ts';
import { confidence } from './confidence.ts';
import { dates } from './dates/index.ts';
import { events } from './events/index.ts';
import { learned } from './learned-vocabulary.ts';
import { people } from './people/index.ts';
import { statements } from './statements/index.ts';
import { story } from './story/index.ts';
import { germanWords } from './words/index.ts';

/** The words and rules of German. */
export const german: Language = {
  tag: 'de',
  words: germanWords,
  learned,
  people,
  statements,
  dates,
  events,
  compare,
  story,
  confidence,
};
