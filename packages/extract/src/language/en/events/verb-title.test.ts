import { describe, expect, it, test } from 'vitest';
import { extract } from '../../../extract.ts';

const START = 'A barn burned down in Millbrook on Tuesday. Nobody was there. The barn was old. ';

const titlesOf = (body: string) =>
  extract({ body: START + body, language: 'en', published: '2024-05-16' }).events.map(({ title }) => title);

describe('the title of an event from its verb', () => {
  test.each([
    ['Ole Brandt had recently been fired on Monday.', 'Ole Brandt was fired'],
    [
      'The court upheld the conviction of former senator Ole Brandt, who was sentenced to ten years in 2023.',
      'Ole Brandt was sentenced to ten years',
    ],
    ['Mr. Gomes had been arrested on Monday.', 'Mr. Gomes was arrested'],
    ['Two sailors had been arrested in Aberford on Monday.', 'Two sailors were arrested in Aberford'],
    ['Ole Brandt had beaten Jon Marlow back in 2008.', 'Ole Brandt beat Jon Marlow'],
    ['Ole Brandt had visited Aberford in 2008.', 'Ole Brandt visited Aberford'],
    ['Ole Brandt was arrested around midnight on Monday.', 'Ole Brandt was arrested'],
    ['Ole Brandt was arrested around 1:30 a.m. on Monday.', 'Ole Brandt was arrested'],
  ])('%s', (body, expected) => {
    expect(titlesOf(body)).toContain(expected);
  });

  it('is not built from a subject or an object that is cut', () => {
    expect(titlesOf('The candidate Martha Quill whose barn was burned on Monday spoke.').join()).not.toContain('whose');
    expect(titlesOf('Marlow Town offered Martha Quill an eight-year contract on Monday.').join()).not.toMatch(
      /(?:Quill|eight-year)$/,
    );
    expect(titlesOf('A request for comment from Martha Quill was left on Monday.').join()).not.toContain('request');
  });
});
