import { describe, expect, it } from 'vitest';
import { detectFormat, formatHint } from './detect-format.ts';

describe('detectFormat', () => {
  it.each([
    ['news/rat.txt', 'Der Rat tagt.', 'TEXT'],
    ['news/rat.HTML', 'Der Rat tagt.', 'HTML'],
    ['rat.htm', '', 'HTML'],
    ['rat.json', '{"title": "Rat"}', 'JSON'],
    ['rat.ndjson', '', 'NDJSON'],
    ['rat.jsonl', '{"title": "Rat"}', 'NDJSON'],
  ])('detects the format of %s by its extension', (name, text, format) => {
    expect(detectFormat(name, text)).toBe(format);
  });

  it('treats a .json file with one object per line as NDJSON', () => {
    expect(detectFormat('a.json', '{"title": "A"}\n{"title": "B"}\n')).toBe('NDJSON');
    expect(detectFormat('a.json', '{\n  "title": "A"\n}\n')).toBe('JSON');
  });

  it('detects the format by the first characters if there is no file extension', () => {
    expect(detectFormat('-', ' <!DOCTYPE html><p>Hallo')).toBe('HTML');
    expect(detectFormat('-', '<!-- saved page -->\n<html lang="de">')).toBe('HTML');
    expect(detectFormat('-', '{"title": "A"}')).toBe('JSON');
    expect(detectFormat('-', '{"title": "A"}\n{"title": "B"}')).toBe('NDJSON');
    expect(detectFormat('-', 'Der Rat tagt.')).toBe('TEXT');
  });

  it('treats a page saved as .txt as HTML, and a text that begins with a brace as text', () => {
    expect(detectFormat('a.txt', '<html><body><p>Hallo')).toBe('HTML');
    expect(detectFormat('a.txt', '{"so"} begann der Zettel')).toBe('TEXT');
  });

  it('detects HTML by its first bytes in any encoding', () => {
    for (const encoding of ['utf8', 'utf16le', 'latin1'] as const) {
      const bytes = Buffer.from('\ufeff<html lang="de"><p>Bürger'.slice(encoding === 'latin1' ? 1 : 0), encoding);
      expect(detectFormat('-', formatHint(bytes))).toBe('HTML');
    }
  });
});
