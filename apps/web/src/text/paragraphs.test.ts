import { expect, it } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';

const textsOf = (body: string) => paragraphsOf(body).map(({ start, end }) => body.slice(start, end));

it('splits paragraphs at line breaks, with or without blank lines', () => {
  expect(textsOf('One.\n\nTwo.\nThree.\r\nFour.')).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
});

it('excludes white space around a paragraph, and keeps its offsets', () => {
  expect(paragraphsOf('\n  One.  \n')).toEqual([{ start: 3, end: 7 }]);
});

it('returns nothing for a blank text', () => {
  expect(paragraphsOf(' \n\n ')).toEqual([]);
});
