import { describe, expect, it } from 'vitest';
import { parseArticle } from './corpus.ts';

const LINE = {
  id: '7',
  text: 'Das ist gut, sagte sie.',
  tokens: [[0, 3]],
  quotes: [{ type: 'Indirect', medium: 'SW', quote: [[0, 11]], speaker: [], cue: [], frame: [], addressee: [] }],
};

describe('a corpus line', () => {
  it('is read as an article', () => {
    const article = parseArticle(JSON.stringify(LINE), 'x.ndjson:1');
    expect(article.quotes[0]).toMatchObject({ type: 'Indirect', quote: [[0, 11]] });
    expect(article.date).toBe('');
  });

  it('is rejected, with the file and line, if a span is outside the text', () => {
    const quotes = [{ ...LINE.quotes[0], cue: [[20, 99]] }];
    expect(() => parseArticle(JSON.stringify({ ...LINE, quotes }), 'x.ndjson:3')).toThrow(
      'x.ndjson:3 quotes[0].cue[0] is [20, 99), which is not a span of the text.',
    );
  });

  it('is rejected if it is not JSON', () => {
    expect(() => parseArticle('{', 'x.ndjson:2')).toThrow('x.ndjson:2 is not valid JSON');
  });
});
