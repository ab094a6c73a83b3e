import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Returns the speaker and the words of each statement. */
function read(body: string): (readonly [string | null, string])[] {
  const { people, statements } = extract({ body, language: 'en' });
  return statements.map(({ speaker, quote }) => [
    speaker === null ? null : (people[speaker]?.name ?? null),
    quote.map(({ start, end }) => body.slice(start, end)).join(' … '),
  ]);
}
const words = (body: string) => read(body).map(([, quote]) => quote);
const speakers = (body: string) => read(body).map(([speaker]) => speaker);

describe('a sentence does not end', () => {
  test.each([
    'Warden Nia Holt said the fall in the Corrie-Mt. Hale area was the third.',
    'Warden Nia Holt said the pass near Mt. Hale was open.',
    'Warden Nia Holt said the pass would open on Dec. 12 at noon.',
    'Warden Nia Holt said the hut was No. 4 on the list.',
    'Warden Nia Holt said Supt. Carl Moss was on the pass.',
  ])('at an abbreviation: %s', (body) => {
    expect(words(body)).toEqual([body.slice('Warden Nia Holt said '.length, -1)]);
  });

  test('but it ends after the same letters in another word', () => {
    expect(words('Warden Nia Holt said the answer was no. Carl Moss left the hut.')).toEqual(['the answer was no']);
    expect(words('Nia Holt said she would not step on it. Moss said she would.')).toHaveLength(2);
  });
});

describe('the words before a comma are not the quote', () => {
  test.each([
    'One of her friends, Anna Holt told the Courier: “The barn was on fire.”',
    'A friend of the family, Anna Holt said: “The barn was on fire.”',
    'The oldest of the five, Anna Holt told us: “The barn was on fire.”',
  ])('in apposition: %s', (body) => {
    expect(read(body)).toEqual([['Anna Holt', '“The barn was on fire.”']]);
  });

  test('if the addressee is to do something', () => {
    expect(words('When the rain came, Anna Holt asked the guard to wait.')).toEqual(['to wait']);
    expect(words('In spring, Anna Holt invited the guard, who had just come home, into her office.')).toEqual([]);
    expect(words('After the fire, Anna Holt urged her tenants to move out.')).toEqual(['to move out']);
  });

  test('but a tag with an addressee still ends a quote', () => {
    expect(words('The barn had burned down, Anna Holt told the Courier.')).toEqual(['The barn had burned down']);
    expect(words('The barn is closed, Anna Holt reminded them.')).toEqual(['The barn is closed']);
  });
});

test('considering is not saying', () => {
  expect(words('The club had considered signing Ivo Lund if Tom Kerr left.')).toEqual([]);
  expect(words('The club suggested signing Ivo Lund if Tom Kerr left.')).toHaveLength(1);
});

describe('the speaker of a passive cue', () => {
  test.each([
    ['Ivo Lund was ordered to remain in custody by a Bergen magistrate.', 'Bergen magistrate', 'to remain in custody'],
    ['Ivo Lund was told by police to leave the hall.', 'police', 'to leave the hall'],
    ['Tenants were urged to stay indoors by the mayor.', 'mayor', 'to stay indoors'],
  ])('follows “by”: %s', (body, speaker, quote) => {
    expect(read(body)).toEqual([[speaker, quote]]);
  });

  test.each([
    'Ivo Lund was told to leave by Monday.',
    'Ivo Lund was ordered to be treated by a doctor.',
    'Ivo Lund was told to live in a flat owned by the company.',
  ])('is unknown: %s', (body) => {
    expect(speakers(body)).toEqual([null]);
  });
});

describe('the author of a text', () => {
  test('speaks in “the statement said”', () => {
    expect(
      speakers('A statement from the Harbour Ministry says a ship sank. Two men fled, the statement said.'),
    ).toEqual(['Harbour Ministry', 'Harbour Ministry']);
    expect(speakers('The Coast Guard wrote in a report that a ship sank. The report added that two men fled.')).toEqual(
      ['Coast Guard', 'Coast Guard'],
    );
    // The text does not mention a report before "The report".
    expect(speakers('Nia Holt said a ship sank. The report added that two men fled.')).toEqual(['Nia Holt', null]);
  });

  test('gave out the figures that a sentence cites', () => {
    expect(read('A cable is down, according to information received from the ministry.')).toEqual([
      ['ministry', 'A cable is down'],
    ]);
    expect(read('Sales rose, according to figures released by Halden Motors.')).toEqual([
      ['Halden Motors', 'Sales rose'],
    ]);
    // The paper obtained the documents, but did not write them.
    expect(read('The mill closed, according to documents obtained by the Courier.')).toEqual([
      [null, 'The mill closed'],
    ]);
  });
});

describe('the speaker of a relative clause', () => {
  test('is named before an age and an adverb', () => {
    expect(read('His brother, Jon Carr, 24, who allegedly told Ivo Lund to hide the gun, is on trial.')).toEqual([
      ['Jon Carr', 'to hide the gun'],
    ]);
    expect(speakers('Jon Carr, who reportedly said the dam was safe, has left.')).toEqual(['Jon Carr']);
  });
});

describe('“he” after a sentence with a leading clause', () => {
  test('is its subject', () => {
    expect(speakers('While praising Tyler Hansen, Phil Ford smiled. “We never cared,” he said.')).toEqual([
      'Phil Ford',
    ]);
    expect(speakers('After meeting Tyler Hansen, coach Phil Ford left. “We never cared,” he said.')).toEqual([
      'Phil Ford',
    ]);
    expect(speakers('Phil Ford met Tyler Hansen after the game. “We never cared,” he said.')).toEqual(['Phil Ford']);
  });
});

describe('a quotation after the clause that introduces it', () => {
  test('belongs to the speaker of the clause, also over several sentences and paragraphs', () => {
    const body =
      'Fire chief Nia Holt said Eva Moss was led outside: “She drove through the gate and then into the yard.\n\nShe had no lights.” The road is shut.';
    expect(read(body).map(([speaker]) => speaker)).toEqual(['Nia Holt', 'Nia Holt']);
    expect(read('Nia Holt said the clerk was “kind. He never shouted”.')).toEqual([
      ['Nia Holt', 'the clerk was “kind. He never shouted”'],
    ]);
  });

  test('belongs to the subject of “saying”, and never to the one who spoke before', () => {
    const before = 'Tom Hale said it was over. “It is done,” he said. ';
    expect(speakers(`${before}Eva Moss left the hall, saying, “I am tired.”`).at(-1)).toBe('Eva Moss');
    expect(
      speakers(`${before}The statement expresses condolences for the families of the dead, saying, “We grieve.”`).at(
        -1,
      ),
    ).toBeNull();
  });
});

describe('somebody who is told something', () => {
  test.each([
    'A Holt bank had been called by a man and told that a bomb had been planted.',
    'Eva Moss was arrested and told that she would be charged.',
    'Residents were moved and told not to return.',
  ])('does not say it: %s', (body) => {
    expect(speakers(body).filter((speaker) => speaker !== null)).toEqual([]);
  });

  test('but says what they tell others', () => {
    expect(read('Eva Moss was arrested and told police that she was innocent.')).toEqual([
      ['Eva Moss', 'that she was innocent'],
    ]);
  });
});

test('somebody who defends a title, cannot answer a blow or has not found a rhythm says nothing', () => {
  expect(read('Elton Moss has not found his rhythm and his numbers have been low.')).toEqual([]);
  expect(read('Ole Kern defended his world title with a victory over Tom Hale.')).toEqual([]);
  expect(read('Kern landed hard jabs that Tom Hale could not answer.')).toEqual([]);
  expect(words('Mayor Nia Holt defended her decision to shut the pool.')).toHaveLength(1);
  expect(words('Mayor Nia Holt could not answer questions about the pool.')).toHaveLength(1);
});

describe('the words of “according to X”', () => {
  test.each([
    ['According to Karl Moss, a lawyer for the family, it was over.', 'it was over'],
    ['According to Karl Moss, who saw it, it was over.', 'it was over'],
    ['According to Karl Moss, the dam, which is old, is safe.', 'the dam, which is old, is safe'],
    ['According to Karl Moss, a man, 35, was shot.', 'a man, 35, was shot'],
    ['According to police, a lawyer was shot, and two fled.', 'a lawyer was shot, and two fled'],
  ])('start after what is said about X: %s', (body, quote) => {
    expect(words(body)).toEqual([quote]);
  });
});
