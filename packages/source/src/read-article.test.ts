import { describe, expect, it } from 'vitest';
import { type ArticleInput, readArticle } from './read-article.ts';
import { SourceError } from './source-error.ts';

const TEXT = 'Rat streitet über Brücke\n\nDer Rat von Nebelfurt hat am Montag gestritten.\n\nEr tagt wieder.';

function codes(input: ArticleInput): readonly string[] {
  return readArticle(input).notes.map(({ code }) => code);
}

function rejection(input: ArticleInput): SourceError {
  try {
    readArticle(input);
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new Error('readArticle() did not throw.');
}

describe('readArticle', () => {
  it('reads a plain text with its headline, with a note about the missing date', () => {
    expect(readArticle({ content: TEXT, format: 'TEXT' })).toEqual({
      title: 'Rat streitet über Brücke',
      url: null,
      outlet: null,
      author: null,
      language: null,
      publishedAt: null,
      text: 'Der Rat von Nebelfurt hat am Montag gestritten.\n\nEr tagt wieder.',
      source: { content: TEXT, format: 'TEXT' },
      notes: [
        {
          code: 'NO_PUBLICATION_DATE',
          message:
            'The source has no publication date. Relative dates in the text, such as "yesterday", cannot be resolved.',
        },
      ],
    });
  });

  it('derives a missing title from the first sentence, with a note', () => {
    const article = readArticle({ content: 'Der Rat tagt. Er streitet.', format: 'TEXT' });
    expect(article).toMatchObject({ title: 'Der Rat tagt', text: 'Der Rat tagt. Er streitet.' });
    expect(article.notes[0]?.code).toBe('TITLE_DERIVED');
  });

  it('uses fields from the caller if the source does not contain them', () => {
    const known = {
      title: ' Brückenstreit ',
      outlet: 'Nebelfurter Bote',
      url: 'https://bote.example/1',
      author: 'Ida Quast',
      published: '2024-05-06',
      language: 'DE-de',
    };
    expect(readArticle({ content: TEXT, format: 'TEXT', known })).toMatchObject({
      title: 'Brückenstreit',
      outlet: 'Nebelfurter Bote',
      url: 'https://bote.example/1',
      author: 'Ida Quast',
      publishedAt: '2024-05-06',
      language: 'de-DE',
      text: expect.stringMatching(/^Rat streitet über Brücke\n\nDer Rat/),
      notes: [],
    });
  });

  it('prefers fields of the source over fields from the caller', () => {
    const content = '{"title": "A", "date": "2024-05-06", "text": "Der Rat tagt."}';
    const known = { title: 'B', published: '2020-01-01T10:00', language: null };
    expect(readArticle({ content, format: 'JSON', known })).toMatchObject({
      title: 'A',
      publishedAt: '2024-05-06',
      notes: [],
    });
  });

  it('removes a first line that repeats the title', () => {
    const known = { title: 'Rat streitet über Brücke' };
    expect(readArticle({ content: TEXT, format: 'TEXT', known }).text).toMatch(/^Der Rat von Nebelfurt/);
  });

  it('adds a note about a removed time of day', () => {
    const known = { published: '2024-05-06T10:00' };
    expect(codes({ content: TEXT, format: 'TEXT', known })).toEqual(['TIME_WITHOUT_ZONE']);
  });

  it('converts a publication time in UTC to the local time of the place of publication', () => {
    const read = (language: string) =>
      readArticle({ content: TEXT, format: 'TEXT', known: { language, published: '2024-05-06T22:30:00Z' } });
    expect(read('de').publishedAt).toBe('2024-05-07T00:30:00+02:00');
    expect(read('en').publishedAt).toBe('2024-05-06T22:30:00Z');
  });

  it('keeps the original source unchanged', () => {
    const content = '\ufeffDer Rat  tagt.\r\n\r\n\r\nEr streitet. ';
    const article = readArticle({ content, format: 'TEXT' });
    expect(article.source.content).toBe(content);
    expect(article.text).toBe('Der Rat  tagt.\n\nEr streitet.');
  });

  it.each([
    ['published', { published: 'gestern' }, 'published: "gestern" is not a valid date.'],
    ['url', { url: 'bote.example/1' }, 'url: "bote.example/1" is not an http or https URL.'],
    ['url', { url: 'javascript:alert(1)' }, 'is not an http or https URL.'],
    ['url', { url: 'https://ida:geheim@bote.example/1' }, 'url: The URL contains a user name or password.'],
    ['language', { language: 'deutsch' }, 'language: "deutsch" is not a valid language tag.'],
    ['language', { language: 'de_DE' }, 'Use a BCP 47 tag, such as de, en or de-AT.'],
    ['title', { title: 'x'.repeat(1001) }, 'title: The value has 1,001 characters. The limit is 1,000.'],
  ])('rejects an invalid %s from the caller, and names the field', (field, known, message) => {
    const error = rejection({ content: TEXT, format: 'TEXT', known });
    expect(error).toMatchObject({ code: 'INVALID_FIELD', field });
    expect(error.message).toContain(message);
  });

  it('rejects sources that are empty, binary or too large', () => {
    expect(rejection({ content: ' \ufeff\n', format: 'TEXT' }).code).toBe('EMPTY');
    expect(rejection({ content: '…\n---', format: 'TEXT' }).code).toBe('EMPTY');
    expect(rejection({ content: 'Der Rat\0', format: 'TEXT' }).code).toBe('BINARY');
    const error = rejection({ content: 'ü'.repeat(3000), format: 'TEXT', maxBytes: 4096 });
    expect(error.code).toBe('TOO_LARGE');
    expect(error.message).toBe(
      'The source is 6 KiB. The limit for one article is 4 KiB. Split it, or keep only the article.',
    );
  });
});
