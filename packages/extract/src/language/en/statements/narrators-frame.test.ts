import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Returns the stance, the speaker and the words of each statement that is not part of another statement. */
function read(body: string): string[] {
  const { people, statements } = extract({ body, language: 'en' });
  return statements
    .filter(({ container }) => container === null)
    .map(({ stance, speaker, quote }) => {
      const words = quote.map(({ start, end }) => body.slice(start, end)).join(' … ');
      return `${stance} [${people[speaker ?? -1]?.name ?? '–'}] ${words}`;
    });
}

describe('a superfluous comma between the speaker and the verb', () => {
  test.each([
    ['Peter Dalton agreed to a deal on Saturday, his agent Mark Kerr, told Sportline.com.', 'Mark Kerr'],
    ['Peter Dalton resigned on Friday, his agent Mark Kerr, said.', 'Mark Kerr'],
    ['Peter Dalton will stay in Norvik, his agent Mark Kerr, told reporters.', 'Mark Kerr'],
    ['Peter Dalton left the club, his agent, Mark Kerr, said.', 'Mark Kerr'],
  ])('%s', (body, speaker) => {
    expect(read(body)).toEqual([`ASSERTS [${speaker}] ${body.slice(0, body.indexOf(', his'))}`]);
  });
});

describe('titles of works and awards are no quotations', () => {
  test.each([
    'Nia Holt won a nomination for “Outstanding Performance in a Comedy or Drama Program.”',
    'Nia Holt starred in such films as "Summer Rain," "Take Me Home to the Hills" and "Night Train."',
    'Nia Holt sang the ballad "I Will Wait for You Tonight" and left.',
  ])('%s', (body) => {
    expect(read(body)).toEqual([]);
  });

  test('but a slogan after a verb of saying is a quotation', () => {
    expect(read('Nia Holt said, "I Will Not Wait for You."')).toEqual([
      'ASSERTS [Nia Holt] "I Will Not Wait for You."',
    ]);
  });
});

describe('an age before the name of the speaker', () => {
  test.each([
    ['Carl Moss was late. "We lost it all," said 61-year-old Nia Holt, a teacher.', '"We lost it all,"'],
    ['"We lost it all," 61-year-old Nia Holt said.', '"We lost it all,"'],
    ['“We lost it all,” said 17-year-old Nia Holt.', '“We lost it all,”'],
  ])('%s', (body, words) => {
    expect(read(body)).toEqual([`ASSERTS [Nia Holt] ${words}`]);
  });
});

describe('a question and its answer', () => {
  test('the asker asks, and not the one who is asked', () => {
    expect(read('Nia Holt asked Carl Moss if he knew what the plan was.')).toEqual([
      'ASKS [Nia Holt] if he knew what the plan was',
    ]);
    expect(read('Nia Holt asked Carl Moss if he was well, and Moss said he was tired.')[0]).toBe(
      'ASKS [Nia Holt] if he was well',
    );
  });

  test('the question before an answer is not a part of it', () => {
    expect(read('Asked by the judge if he understood the charges, Carl Moss responded "Yes."')).toEqual([
      'ASSERTS [Carl Moss] "Yes."',
    ]);
    expect(read('Asked if she was happy, Nia Holt answered: "Of course."')).toEqual([
      'ASSERTS [Nia Holt] "Of course."',
    ]);
  });

  test('a question after "by asking" is asked by the subject', () => {
    const body = '“It is over,” the Norvik Times wrote. Nia Holt opened the gala by asking, “Who let us in?”';
    expect(read(body).at(-1)).toBe('ASKS [Nia Holt] “Who let us in?”');
  });

  test('a text that asks somebody to act is a request', () => {
    expect(read('Nia Holt will present a motion asking the council to use “all means” against rats.')).toEqual([
      'DEMANDS [Nia Holt] to use “all means”',
    ]);
  });
});

describe('nothing is said', () => {
  test.each([
    'The brother of a woman from Norvik found dead in her flat has been charged.',
    'Carl Moss answered with another goal to make it 3-1 with two minutes left.',
    'Two accused robbers went on trial for killing a clerk as they were leaving.',
    'One of 99 alleged gang members seized on Friday has fled.',
  ])('%s', (body) => {
    expect(read(body)).toEqual([]);
  });

  test.each([
    ['Carl Moss found the dam was unsafe.', 'ASSERTS [Carl Moss] the dam was unsafe'],
    ['Carl Moss promised to close the dam.', 'ANNOUNCES [Carl Moss] to close the dam'],
  ])('but something is in: %s', (body, statement) => {
    expect(read(body)).toEqual([statement]);
  });
});

describe('a sentence after a quotation that has a topic of its own does not attribute the quotation', () => {
  test.each([
    ['Warden Amos Dray was blunt: "Somebody is lying." The veteran warden called for an audit.', 'ASSERTS [Amos Dray]'],
    ['"Somebody is lying." Warden Amos Dray called for an audit.', 'ASSERTS [–]'],
    ['"The wall is gone." Warden Amos Dray warned of a flood.', 'ASSERTS [–]'],
    ['"Is somebody lying?" Warden Amos Dray asked for an audit.', 'ASKS [–]'],
  ])('%s', (body, expected) => {
    expect(read(body)).toContainEqual(`${expected} ${body.slice(body.indexOf('"'), body.lastIndexOf('"') + 1)}`);
  });

  test.each(['"Why?" Warden Amos Dray asked.', '"The wall is gone." Warden Amos Dray said on Monday.'])(
    'but a plain tag does: %s',
    (body) => {
      expect(read(body)[0]).toContain('[Amos Dray]');
    },
  );
});
