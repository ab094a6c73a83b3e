import type { LanguageWords } from '../../../core/language-words.ts';
import { clean } from './clean.ts';
import { names } from './names.ts';
import { people } from './people.ts';
import { text } from './text.ts';

/** The English word lists for steps that do not depend on the language of a text. */
export const englishWords: LanguageWords = { text, clean, names, people };
