import { describe, expect, it } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';
import { choiceOf, chosenRange, moveChoice, trimmedRange, type WordChoice, wordsOf } from './word-cursor.ts';

const body = '„Wir fahren“, sagte Ada. 🙂\n\nHeute nicht.';
const words = wordsOf(body);
const text = { words, paragraphs: paragraphsOf(body) };

const chosen = (choice: WordChoice | null) => {
  const range = choice && chosenRange(words, choice);
  return range && body.slice(range.start, range.end);
};
const press = (choice: WordChoice, key: string, extend = false) => moveChoice(choice, key, extend, text) ?? choice;

describe('choosing words by the keyboard', () => {
  it('steps through words and quotation marks, never through a half of a character', () => {
    expect(words.map(({ start, end }) => body.slice(start, end))).toEqual([
      ...['„', 'Wir', 'fahren', '“', ',', 'sagte', 'Ada', '.', '🙂', 'Heute', 'nicht', '.'],
    ]);
  });

  it('takes in more while Shift is held, and less on the way back', () => {
    const start = { anchor: 0, head: 0 };
    const more = ['ArrowRight', 'ArrowRight', 'ArrowRight'].reduce((choice, key) => press(choice, key, true), start);
    expect(chosen(more)).toBe('„Wir fahren“');
    expect(chosen(press(more, 'ArrowLeft', true))).toBe('„Wir fahren');
    expect(chosen(press(more, 'ArrowRight'))).toBe(',');
  });

  it('goes up and down by paragraphs, and stays within the text', () => {
    const second = press({ anchor: 5, head: 5 }, 'ArrowDown');
    expect(chosen(second)).toBe('Heute');
    expect(chosen(press(second, 'ArrowUp'))).toBe('„');
    expect(press({ anchor: 0, head: 0 }, 'ArrowLeft')).toEqual({ anchor: 0, head: 0 });
    expect(press({ anchor: 11, head: 11 }, 'ArrowRight')).toEqual({ anchor: 11, head: 11 });
  });

  it('leaves other keys to others', () => {
    expect(moveChoice({ anchor: 0, head: 0 }, 'Tab', false, text)).toBeNull();
  });

  it('begins at the words that are marked already', () => {
    expect(chosen(choiceOf(words, { start: body.indexOf('sagte'), end: body.indexOf('sagte') + 9 }))).toBe('sagte Ada');
  });
});

it('leaves out white space around what the pointer took in', () => {
  expect(trimmedRange(body, { start: 13, end: 20 })).toEqual({ start: 14, end: 19 });
  expect(trimmedRange(body, { start: 13, end: 14 })).toBeNull();
});
