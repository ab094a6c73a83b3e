import { describe, expect, it } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';
import { choiceOf, chosenSpan, moveChoice, trimmedSpan, type WordChoice, wordsOf } from './word-cursor.ts';

const body = '„Wir fahren“, sagte Ada. 🙂\n\nHeute nicht.';
const words = wordsOf(body);
const text = { words, paragraphs: paragraphsOf(body) };

const chosen = (choice: WordChoice | null) => {
  const range = choice && chosenSpan(words, choice);
  return range && body.slice(range.start, range.end);
};
const press = (choice: WordChoice, key: string, extend = false) => moveChoice(choice, key, extend, text) ?? choice;

describe('selecting words with the keyboard', () => {
  it('moves by words and quotation marks, and never splits a character', () => {
    expect(words.map(({ start, end }) => body.slice(start, end))).toEqual([
      ...['„', 'Wir', 'fahren', '“', ',', 'sagte', 'Ada', '.', '🙂', 'Heute', 'nicht', '.'],
    ]);
  });

  it('extends the selection while Shift is held, and shrinks it on the way back', () => {
    const start = { anchor: 0, head: 0 };
    const more = ['ArrowRight', 'ArrowRight', 'ArrowRight'].reduce((choice, key) => press(choice, key, true), start);
    expect(chosen(more)).toBe('„Wir fahren“');
    expect(chosen(press(more, 'ArrowLeft', true))).toBe('„Wir fahren');
    expect(chosen(press(more, 'ArrowRight'))).toBe(',');
  });

  it('moves up and down by paragraphs, and stays inside the text', () => {
    const second = press({ anchor: 5, head: 5 }, 'ArrowDown');
    expect(chosen(second)).toBe('Heute');
    expect(chosen(press(second, 'ArrowUp'))).toBe('„');
    expect(press({ anchor: 0, head: 0 }, 'ArrowLeft')).toEqual({ anchor: 0, head: 0 });
    expect(press({ anchor: 11, head: 11 }, 'ArrowRight')).toEqual({ anchor: 11, head: 11 });
  });

  it('ignores other keys', () => {
    expect(moveChoice({ anchor: 0, head: 0 }, 'Tab', false, text)).toBeNull();
  });

  it('starts at an existing selection', () => {
    expect(chosen(choiceOf(words, { start: body.indexOf('sagte'), end: body.indexOf('sagte') + 9 }))).toBe('sagte Ada');
  });
});

it('excludes white space around a selection with the pointer', () => {
  expect(trimmedSpan(body, { start: 13, end: 20 })).toEqual({ start: 14, end: 19 });
  expect(trimmedSpan(body, { start: 13, end: 14 })).toBeNull();
});
