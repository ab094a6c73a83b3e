import { expect, it } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';

const textsOf = (body: string) => paragraphsOf(body).map(({ start, end }) => body.slice(start, end));

it('parts paragraphs at line breaks, with or without blank lines', () => {
  expect(textsOf('One.\n\nTwo.\nThree.\r\nFour.')).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
});

it('leaves out white space around a paragraph, but keeps its place', () => {
  expect(paragraphsOf('\n  One.  \n')).toEqual([{ start: 3, end: 7 }]);
});

it('finds none in a blank text', () => {
  expect(paragraphsOf(' \n\n ')).toEqual([]);
});
