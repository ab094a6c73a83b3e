import { describe, expect, it } from 'vitest';
import { passagesOf } from './passages.ts';

const text = 'Am Tag nach dem Brand sprach niemand über den Brand.';
const sentence = { text, spans: [{ start: 100, end: 100 + text.length }] };
const mention = (start: number, id = 'morning') => ({ start, end: start + 5, sentence, article: { id } });

describe('passages that mention an event', () => {
  it('contain each sentence once, with all words that name the event marked', () => {
    const [passage, ...others] = passagesOf([mention(116), mention(146)]);
    expect(others).toEqual([]);
    expect(passage?.place).toEqual({ start: 116, end: 121 });
    expect(passage?.pieces.filter(({ marked }) => marked)).toEqual([
      { start: 116, text: 'Brand', marked: true },
      { start: 146, text: 'Brand', marked: true },
    ]);
    expect(passage?.pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  it('of two articles are separate, even if the sentences start at the same place', () => {
    expect(passagesOf([mention(116), mention(116, 'evening')]).map(({ article }) => article.id)).toEqual([
      'morning',
      'evening',
    ]);
  });
});
