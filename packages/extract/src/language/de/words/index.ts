import type { LanguageWords } from '../../../core/language-words.ts';
import { clean } from './clean.ts';
import { names } from './names.ts';
import { people } from './people.ts';
import { text } from './text.ts';

/** The German word lists for steps that do not depend on the language of a text. */
export const germanWords: LanguageWords = { text, clean, names, people };
