import { describe, expect, it } from 'vitest';
import { type ArticleInput, readArticle } from './read-article.ts';
import { SourceError } from './source-error.ts';

const TEXT = 'Rat streitet über Brücke\n\nDer Rat von Nebelfurt hat am Montag gestritten.\n\nEr tagt wieder.';

function codes(input: ArticleInput): readonly string[] {
  return readArticle(input).notes.map(({ code }) => code);
}

function refusal(input: ArticleInput): SourceError {
  try {
    readArticle(input);
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new Error('It was read.');
}

describe('readArticle', () => {
  it('reads a plain text with its headline, and notes that it has no date', () => {
    expect(readArticle({ content: TEXT, format: 'TEXT' })).toEqual({
      title: 'Rat streitet über Brücke',
      url: null,
      outlet: null,
      author: null,
      language: null,
      publishedAt: null,
      text: 'Der Rat von Nebelfurt hat am Montag gestritten.\n\nEr tagt wieder.',
      source: { content: TEXT, format: 'TEXT' },
      notes: [{ code: 'NO_PUBLICATION_DATE', message: 'It has no publication date; dates in its text stay relative.' }],
    });
  });

  it('makes a title from the first sentence where there is none, and says so', () => {
    const article = readArticle({ content: 'Der Rat tagt. Er streitet.', format: 'TEXT' });
    expect(article).toMatchObject({ title: 'Der Rat tagt', text: 'Der Rat tagt. Er streitet.' });
    expect(article.notes[0]?.code).toBe('TITLE_DERIVED');
  });

  it('fills from the caller what the source does not say', () => {
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

  it('prefers what the source says to what the caller knows', () => {
    const content = '{"title": "A", "date": "2024-05-06", "text": "Der Rat tagt."}';
    const known = { title: 'B', published: '2020-01-01T10:00', language: null };
    expect(readArticle({ content, format: 'JSON', known })).toMatchObject({
      title: 'A',
      publishedAt: '2024-05-06',
      notes: [],
    });
  });

  it('takes a first line off that only repeats the title', () => {
    const known = { title: 'Rat streitet über Brücke' };
    expect(readArticle({ content: TEXT, format: 'TEXT', known }).text).toMatch(/^Der Rat von Nebelfurt/);
  });

  it('notes a time of day that it had to leave away', () => {
    const known = { published: '2024-05-06T10:00' };
    expect(codes({ content: TEXT, format: 'TEXT', known })).toEqual(['TIME_WITHOUT_ZONE']);
  });

  it('keeps the source exactly as it came in', () => {
    const content = '\ufeffDer Rat  tagt.\r\n\r\n\r\nEr streitet. ';
    const article = readArticle({ content, format: 'TEXT' });
    expect(article.source.content).toBe(content);
    expect(article.text).toBe('Der Rat  tagt.\n\nEr streitet.');
  });

  it.each([
    ['published', { published: 'gestern' }, 'published: "gestern" is no date.'],
    ['url', { url: 'bote.example/1' }, 'url: "bote.example/1" is no http or https URL.'],
    ['url', { url: 'javascript:alert(1)' }, 'is no http or https URL.'],
    ['url', { url: 'https://ida:geheim@bote.example/1' }, 'url: the URL holds a user name or password.'],
    ['language', { language: 'deutsch' }, 'language: "deutsch" is no language tag.'],
    ['language', { language: 'de_DE' }, 'Write a tag of BCP 47, such as de, en or de-AT.'],
    ['title', { title: 'x'.repeat(1001) }, 'title has 1,001 characters; it may have 1,000.'],
  ])('refuses a wrong %s that the caller gives, and names it', (field, known, message) => {
    const error = refusal({ content: TEXT, format: 'TEXT', known });
    expect(error).toMatchObject({ code: 'INVALID_FIELD', field });
    expect(error.message).toContain(message);
  });

  it('refuses what is empty, binary or too large', () => {
    expect(refusal({ content: ' \ufeff\n', format: 'TEXT' }).code).toBe('EMPTY');
    expect(refusal({ content: '…\n---', format: 'TEXT' }).code).toBe('EMPTY');
    expect(refusal({ content: 'Der Rat\0', format: 'TEXT' }).code).toBe('BINARY');
    const error = refusal({ content: 'ü'.repeat(3000), format: 'TEXT', maxBytes: 4096 });
    expect(error.code).toBe('TOO_LARGE');
    expect(error.message).toBe('This is 6 KiB large; one article may have 4 KiB. Split it, or keep only the article.');
  });
});
