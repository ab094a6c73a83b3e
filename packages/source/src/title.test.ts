import { describe, expect, it } from 'vitest';
import { deriveTitle, splitHeadline } from './title.ts';

describe('splitHeadline', () => {
  it('finds a first line followed by a blank line', () => {
    const text = 'Rat von Nebelfurt streitet über Brücke\n\nDer Rat hat am Montag gestritten.';
    expect(splitHeadline(text)).toEqual({
      title: 'Rat von Nebelfurt streitet über Brücke',
      text: 'Der Rat hat am Montag gestritten.',
    });
    expect(splitHeadline('Wer zahlt die Brücke?\n\nDer Rat.')?.title).toBe('Wer zahlt die Brücke?');
  });

  it.each([
    ['that ends like a sentence', 'Der Rat hat getagt.\n\nEr tagt wieder.'],
    ['that ends in a quotation', '„Wir bleiben hier.“\n\nDas sagte sie.'],
    ['that introduces something', 'Der Rat sagte:\n\n„Nein.“'],
    ['without a blank line after it', 'Rat streitet\nDer Rat hat gestritten.'],
    ['that is two lines', 'Rat streitet\nBrücke bleibt\n\nDer Rat hat gestritten.'],
    ['that is a rule', '-----\n\nDer Rat hat gestritten.'],
    ['that is as long as a paragraph', `${'Rat und Brücke '.repeat(20)}\n\nDer Rat.`],
  ])('does not use a first line %s as the headline', (_, text) => {
    expect(splitHeadline(text)).toBeNull();
  });
});

describe('deriveTitle', () => {
  it('uses a short first sentence, without its period', () => {
    expect(deriveTitle('Der Rat tagt. Er streitet.')).toBe('Der Rat tagt');
    expect(deriveTitle('Bleibt die Brücke? Der Rat tagt.')).toBe('Bleibt die Brücke?');
  });

  it('does not end a sentence at an ordinal or an initial', () => {
    expect(deriveTitle('Am 10. Januar traf A. Weber den Rat. Er kam spät.')).toBe(
      'Am 10. Januar traf A. Weber den Rat',
    );
  });

  it('cuts a long sentence at a word, and marks the cut', () => {
    const title = deriveTitle(`Der Rat von Nebelfurt hat ${'sehr '.repeat(30)}lange getagt.`);
    expect(title).toMatch(/^Der Rat von Nebelfurt hat .*sehr …$/);
    expect(title.length).toBeLessThanOrEqual(100);
    expect(deriveTitle('x'.repeat(500)).length).toBeLessThanOrEqual(100);
  });
});
