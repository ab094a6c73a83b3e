import type { Analysis } from '../../../core/analysis.ts';
import type { PeopleLanguage } from '../../../find/people/people-language.ts';
import { lonelyWords } from './lonely-words.ts';

/** The German rules for names, people and speakers. */
export const people: PeopleLanguage<Analysis> = { lonelyWords };
