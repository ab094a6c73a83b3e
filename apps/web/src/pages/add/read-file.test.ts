import { describe, expect, it } from 'vitest';
import { decodeFile, looksLikeHtml } from './read-file.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('decodeFile', () => {
  it('reads UTF-8, with or without a byte order mark', () => {
    expect(decodeFile(bytes(0xc3, 0xbc))).toEqual({ text: 'ü', encoding: 'UTF-8' });
    expect(decodeFile(bytes(0xef, 0xbb, 0xbf, 0x61))?.text).toBe('a');
  });

  it('reads files that are not UTF-8 as Windows-1252, and reports the encoding', () => {
    expect(decodeFile(bytes(0x66, 0xfc, 0x72))).toEqual({ text: 'für', encoding: 'WINDOWS-1252' });
  });

  it('reads UTF-16 by its byte order mark', () => {
    expect(decodeFile(bytes(0xff, 0xfe, 0xfc, 0x00))).toEqual({ text: 'ü', encoding: 'UTF-16LE' });
    expect(decodeFile(bytes(0xfe, 0xff, 0x00, 0xfc))?.text).toBe('ü');
  });

  it('returns null for binary files', () => {
    expect(decodeFile(bytes(0x89, 0x50, 0x4e, 0x47, 0x00, 0x01))).toBeNull();
  });
});

describe('looksLikeHtml', () => {
  it('recognizes HTML by its beginning', () => {
    expect(looksLikeHtml('\n<!DOCTYPE html><html>')).toBe(true);
    expect(looksLikeHtml('<article lang="de">')).toBe(true);
  });

  it('does not mistake text about tags for HTML', () => {
    expect(looksLikeHtml('The tag <html> begins a page.')).toBe(false);
  });
});
