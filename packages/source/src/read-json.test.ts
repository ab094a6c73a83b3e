import { describe, expect, it } from 'vitest';
import { readJson } from './read-json.ts';
import { SourceError } from './source-error.ts';

function rejection(content: string): SourceError {
  try {
    readJson(content);
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new Error('readJson() did not throw.');
}

describe('readJson', () => {
  it('reads an article with the field names of schema.org', () => {
    const article = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Rat streitet',
      datePublished: '2024-05-06T08:00:00+02:00',
      author: [{ '@type': 'Person', name: 'Ida Quast' }, 'Bo Lind'],
      publisher: { '@type': 'Organization', name: 'Nebelfurter Bote' },
      url: 'https://bote.example/1',
      inLanguage: 'de',
      articleBody: 'Der Rat tagt.\n\nEr streitet.',
      wordCount: 4,
    };
    expect(readJson(JSON.stringify(article))).toEqual({
      title: 'Rat streitet',
      outlet: 'Nebelfurter Bote',
      url: 'https://bote.example/1',
      author: 'Ida Quast, Bo Lind',
      publishedAt: '2024-05-06T08:00:00+02:00',
      language: 'de',
      text: 'Der Rat tagt.\n\nEr streitet.',
      notes: [],
    });
  });

  it('reads an article with short field names, and ignores other fields', () => {
    const content = '{"id": "7", "title": "Rat", "date": "2024-05-06", "text": "Der Rat tagt.", "tokens": [[0, 3]]}';
    expect(readJson(content)).toMatchObject({
      title: 'Rat',
      publishedAt: '2024-05-06',
      text: 'Der Rat tagt.',
      url: null,
    });
  });

  it('finds the article in a graph, and follows references to author and publisher', () => {
    const graph = [
      { '@type': 'WebPage', name: 'Seite' },
      { '@type': ['NewsArticle', 'Article'], name: 'Rat', articleBody: 'Der Rat tagt.', author: { '@id': '#ida' } },
      { '@type': 'Person', '@id': '#ida', name: 'Ida Quast' },
    ];
    expect(readJson(JSON.stringify({ '@graph': graph }))).toMatchObject({ title: 'Rat', author: 'Ida Quast' });
  });

  it('reads a language that is an object', () => {
    const inLanguage = { '@type': 'Language', name: 'German', alternateName: 'de-at' };
    expect(readJson(JSON.stringify({ text: 'Der Rat tagt.', inLanguage })).language).toBe('de-AT');
  });

  it('ignores the placeholder for an unknown date, with a note', () => {
    const found = readJson('{"date": "0001-01-01T00:00:00", "text": "Der Rat tagt."}');
    expect(found).toMatchObject({ publishedAt: null, notes: [{ code: 'METADATA_IGNORED' }] });
  });

  it('converts an HTML body to text', () => {
    expect(readJson('{"text": "<p>Der Rat tagt.</p><p>A &amp; B streiten.</p>"}').text).toBe(
      'Der Rat tagt.\n\nA & B streiten.',
    );
  });

  it('treats null and blank fields as missing', () => {
    expect(readJson('{"title": " ", "date": "", "author": null, "text": "Der Rat tagt."}')).toMatchObject({
      title: null,
      publishedAt: null,
      author: null,
    });
  });

  it('removes control characters and lone surrogates, with a note', () => {
    const found = readJson('{"text": "Der Rat\\u0000 tagt \\ud800."}');
    expect(found.text).toBe('Der Rat tagt \ufffd.');
    expect(found.notes).toMatchObject([{ code: 'CHARACTERS_REPLACED' }]);
  });

  it.each([
    ['{"text": ', 'BROKEN_JSON', null],
    ['"Der Rat tagt."', 'BROKEN_JSON', null],
    ['[{"text": "A"}, {"text": "B"}]', 'BROKEN_JSON', null],
    ['{"title": "Rat"}', 'NO_ARTICLE', null],
    ['{"text": " "}', 'EMPTY', 'text'],
    ['{"articleBody": 7}', 'INVALID_FIELD', 'articleBody'],
    ['{"text": "A", "title": ["Rat"]}', 'INVALID_FIELD', 'title'],
    ['{"text": "A", "author": 7}', 'INVALID_FIELD', 'author'],
    ['{"text": "A", "datePublished": "Montag"}', 'INVALID_FIELD', 'datePublished'],
    ['{"text": "A", "date": 1704067200}', 'INVALID_FIELD', 'date'],
    ['{"text": "A", "url": "/1"}', 'INVALID_FIELD', 'url'],
    ['{"text": "A", "inLanguage": "German"}', 'INVALID_FIELD', 'inLanguage'],
  ])('rejects %s', (content, code, field) => {
    expect(rejection(content)).toMatchObject({ code, field });
  });

  it('explains the format for several articles if the JSON is a list', () => {
    expect(rejection('[{"text": "A"}, {"text": "B"}]').message).toBe(
      'The JSON is a list of 2 values, not an object. Use one object per article. Write several articles as NDJSON, with one object per line.',
    );
  });
});
