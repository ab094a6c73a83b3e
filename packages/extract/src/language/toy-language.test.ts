import { describe, expect, test, vi } from 'vitest';
import { toy } from '../../test/toy/index.ts';
import { cleanText } from '../clean/clean-text.ts';
import type { LanguageWords } from '../core/language-words.ts';
import type { WordList } from '../core/word-list.ts';
import { extract, extractIn } from '../extract.ts';
import { LANGUAGES } from './registry.ts';

vi.mock('./all-words.ts', async (importOriginal) => {
  const { WORDS: known } = await importOriginal<typeof import('./all-words.ts')>();
  const { toyWords } = await import('../../test/toy/words/index.ts');
  const WORDS = [...known, toyWords];
  return { WORDS, wordsOfAll: (pick: (words: LanguageWords) => WordList) => WORDS.flatMap(pick) };
});

const languages = [...LANGUAGES, toy];
const body = 'Zam Brovin Talset pavit: „Lune solo vena.“ Ti dorva Ilvane Onstrel pavu: „Ot mira.“ Ula pavit: „Solo.“';

describe('a language that is only listed', () => {
  test('contributes its words and rules to the extraction', () => {
    const { supported, people, statements } = extractIn(languages, { body, language: 'qtz' });
    expect(supported).toBe(true);
    expect(people.map(({ name, gender, roles }) => ({ name, gender, roles }))).toEqual([
      { name: 'Brovin Talset', gender: 'MALE', roles: [] },
      { name: 'Ilvane Onstrel', gender: 'FEMALE', roles: ['dorva'] },
    ]);
    const said = statements.map(({ quote, speaker, attribution }) => ({
      quote: quote.map(({ start, end }) => body.slice(start, end)).join(' '),
      speaker: people[speaker ?? -1]?.name,
      attribution,
    }));
    expect(said).toEqual([
      { quote: '„Lune solo vena.“', speaker: 'Brovin Talset', attribution: 'NAME' },
      { quote: '„Ot mira.“', speaker: 'Ilvane Onstrel', attribution: 'NAME' },
      { quote: '„Solo.“', speaker: 'Ilvane Onstrel', attribution: 'PRONOUN' },
    ]);
  });

  test('is cleaned by its words', () => {
    expect(cleanText(`${body}\n\nLesu pol: Mira ot solo vena`).relatedHeadlines).toEqual(['Mira ot solo vena']);
  });

  test('is not supported until it is listed', () => {
    expect(extract({ body, language: 'qtz' })).toMatchObject({ supported: false, people: [], statements: [] });
  });

  test('leaves the other languages as they are', () => {
    const german = { body: 'Die Brücke bleibt gesperrt, sagte Bürgermeisterin Ute Krall.', language: 'de' };
    expect(extractIn(languages, german)).toEqual(extract(german));
  });
});
