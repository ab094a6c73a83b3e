import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

/** Returns the name of the speaker of the last statement. Returns "–" if the statement has no speaker. */
function lastSpeaker(body: string, language = 'en'): string {
  const { people, statements } = extract({ body, language });
  return people[statements.at(-1)?.speaker ?? -1]?.name ?? '–';
}

describe('a pronoun', () => {
  test.each([
    // After a preposition, a name is not the subject.
    [
      'The minister, Karl Brandt, said he trusted his team. Asked about Peter Dorn’s remarks, he said: “I have heard worse.”',
      'Karl Brandt',
    ],
    ['Paul Hart said the deal was off. In a letter to Tom Kerr, he said the price was wrong.', 'Paul Hart'],
    // A name after another subject is an object.
    [
      'Captain Steve Holt joked about it. Manager John Pugh expects Holt back soon. He confirmed that talks were under way.',
      'John Pugh',
    ],
    // A possessive at the start of a sentence is the topic.
    ['Anna Lund left. Anna Lund’s plan was to move to Norvik. She said it was warmer there.', 'Anna Lund'],
    // Of two people who match equally well, the one named in the statement is not its speaker.
    [
      'Paul Hart was arrested in Norvik, Sergeant Don Marlow said. No shots were fired when Hart left, he added.',
      'Don Marlow',
    ],
  ])('refers to a subject: %s', (body, name) => {
    expect(lastSpeaker(body)).toBe(name);
  });

  test.each([
    [
      'Anna Frayne drove an express train. It was a cold year. The depot was full. Nobody helped. Most men laughed. “I was brought up on coal dust,” she once said.',
      'Anna Frayne',
      'en',
    ],
    [
      'Anna Frayne and Maria Lopez drove trains. It was a cold year. The depot was full. Nobody helped. Most men laughed. “I was brought up on coal dust,” she once said.',
      '–',
      'en',
    ],
    [
      'Jan Ohlsen gewann die Wahl. Die Beteiligung war hoch. Die Wahllokale waren voll. Es gab Musik. Das Wetter war gut. Zudem kündigte er an, die Steuern zu senken.',
      'Jan Ohlsen',
      'de',
    ],
  ])('refers to somebody far away only if nobody else matches: %s', (body, name, language) => {
    expect(lastSpeaker(body, language)).toBe(name);
  });

  test('for a text refers to its author', () => {
    expect(lastSpeaker('Duke Hart thanked the Norvik Mariners in a statement. “It has been an honor,” it read.')).toBe(
      'Duke Hart',
    );
  });
});

describe('a description that refers back', () => {
  test.each([
    ['Paul Hart said he kicked the door in. “I just went in,” the father of one said.', 'Paul Hart'],
    ['Tara Lund said it was over. This week, the star said she was happy.', 'Tara Lund'],
    ['Anna Lund and Maria Lopez left. The Democrat said the plan was bad.', '–'],
    ['A father of two was hurt. Anna Lund saw him. Her father said he was ill.', 'father'],
  ])('does not add a person: %s', (body, name) => {
    expect(lastSpeaker(body)).toBe(name);
  });
});

describe('a quotation without a cue', () => {
  test.each([
    ['“They water too much,” said Paul Hart.\n\nMaya Lund laughs. “He is right, but do not tell him.”', 'Maya Lund'],
    ['“They water too much,” said Paul Hart.\n\nHe shrugged. “We will see about that.”', 'Paul Hart'],
    // The sentence before the quotation is not about somebody else's action.
    ['“They water too much,” said Paul Hart.\n\nThe room was quiet. “We will see about that.”', 'Paul Hart'],
    ['“They water too much,” said Paul Hart.\n\nMaya Lund left. “We will see about that,” her father said.', 'father'],
  ])('is said by the person who acts before it: %s', (body, name) => {
    expect(lastSpeaker(body)).toBe(name);
  });
});
