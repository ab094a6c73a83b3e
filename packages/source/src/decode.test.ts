import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';
import { SourceError } from './source-error.ts';

const SENTENCE = '„Der Rat tagt“, sagte Bürgermeisterin Öztürk – für 20 €.';

function utf16be(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le').swap16();
}

function rejection(bytes: Uint8Array): SourceError {
  try {
    decode(bytes);
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new Error('decode() did not throw.');
}

describe('decode', () => {
  it('reads UTF-8 with or without a byte order mark, without a note', () => {
    expect(decode(Buffer.from(SENTENCE))).toEqual({ text: SENTENCE, encoding: 'utf-8', notes: [] });
    expect(decode(Buffer.from(`\ufeff${SENTENCE}`)).text).toBe(SENTENCE);
  });

  it('detects UTF-16 by its byte order mark, with a note', () => {
    const little = decode(Buffer.from(`\ufeff${SENTENCE}`, 'utf16le'));
    expect(little).toMatchObject({ text: SENTENCE, encoding: 'utf-16le' });
    expect(little.notes).toEqual([{ code: 'DECODED', message: 'The file is not UTF-8. It was read as UTF-16LE.' }]);
    expect(decode(utf16be(`\ufeff${SENTENCE}`))).toMatchObject({ text: SENTENCE, encoding: 'utf-16be' });
  });

  it('detects UTF-16 without a byte order mark by its zero bytes', () => {
    expect(decode(Buffer.from(SENTENCE, 'utf16le'))).toMatchObject({ text: SENTENCE, encoding: 'utf-16le' });
    expect(decode(utf16be(SENTENCE))).toMatchObject({ text: SENTENCE, encoding: 'utf-16be' });
  });

  it('reads other bytes as Windows-1252, including quotation marks, dashes and the euro sign', () => {
    const bytes = Buffer.from(
      '\x84Der Rat tagt\x93, sagte B\xfcrgermeisterin \xd6zt\xfcrk \x96 f\xfcr 20 \x80.',
      'latin1',
    );
    expect(decode(bytes)).toMatchObject({ text: SENTENCE, encoding: 'windows-1252', notes: [{ code: 'DECODED' }] });
  });

  it('reads a page in its declared encoding', () => {
    const page = Buffer.from('<html><head><meta charset="iso-8859-2"></head><p>Wa\xb3\xeasa</p></html>', 'latin1');
    expect(decode(page)).toMatchObject({ encoding: 'iso-8859-2', text: expect.stringContaining('Wałęsa') });
  });

  it('reads a page that declares an unknown encoding as Windows-1252', () => {
    const page = Buffer.from('<meta charset="klingon"><p>B\xfcrger</p>', 'latin1');
    expect(decode(page)).toMatchObject({ encoding: 'windows-1252', text: expect.stringContaining('Bürger') });
  });

  it('reads an empty file as empty text', () => {
    expect(decode(new Uint8Array()).text).toBe('');
  });

  it('rejects known binary formats by name', () => {
    expect(rejection(Buffer.from('%PDF-1.7 …')).message).toBe(
      'This is a PDF file, not text. Save the article as plain text or HTML, and import that file.',
    );
    expect(rejection(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10])).message).toContain('a PNG image');
    expect(rejection(Buffer.from('PK\u0003\u0004 docx')).message).toContain('a ZIP archive or an office document');
  });

  it('rejects bytes with a zero byte or with many control characters', () => {
    expect(rejection(Buffer.from('Ein Text\0 mit Null')).message).toContain('byte 9 is zero');
    expect(rejection(Uint8Array.from({ length: 400 }, (_, index) => (index % 31) + 1))).toMatchObject({
      code: 'BINARY',
    });
  });
});
