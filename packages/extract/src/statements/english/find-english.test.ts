import { describe, expect, test } from 'vitest';
import { readStatements } from '../read-statements.ts';

const english = (body: string) => readStatements(body, 'en');

describe('English statements', () => {
  test('are told after the verb, with or without "that"', () => {
    expect(
      english('Mayor Ellen Hartwick said on Monday that the bridge would reopen. She said it had taken long.'),
    ).toEqual([
      { kind: 'INDIRECT', quote: 'that the bridge would reopen', speaker: 'Mayor Ellen Hartwick', cue: 'said' },
      { kind: 'INDIRECT', quote: 'it had taken long', speaker: 'She', cue: 'said' },
    ]);
  });

  test('are told before an inverted tag with an apposition', () => {
    expect(english('“The budget is a disgrace,” said Tom Okafor, the leader of the opposition.')).toEqual([
      {
        kind: 'DIRECT',
        quote: '“The budget is a disgrace,”',
        speaker: 'Tom Okafor, the leader of the opposition',
        cue: 'said',
      },
    ]);
  });

  test('go on after a tag in the middle', () => {
    expect(english('“Nobody,” he added, “was asked.”')).toEqual([
      { kind: 'DIRECT', quote: '“Nobody,” … “was asked.”', speaker: 'he', cue: 'added' },
    ]);
  });

  test('go on in the next sentence without a tag', () => {
    const statements = english('“We are nearly there,” she said. “It has taken long enough.”');
    expect(statements.map(({ quote, speaker }) => [quote, speaker])).toEqual([
      ['“We are nearly there,”', 'she'],
      ['“It has taken long enough.”', 'she'],
    ]);
  });

  test('have their source named by "according to", before and after', () => {
    const statements = english(
      'According to Hartwick, the dam is safe. The river will rise, according to the weather service.',
    );
    expect(statements).toEqual([
      { kind: 'INDIRECT', quote: 'the dam is safe', speaker: 'Hartwick', cue: 'According to' },
      { kind: 'INDIRECT', quote: 'The river will rise', speaker: 'the weather service', cue: 'according to' },
    ]);
  });

  test('are tagged last without quotation marks', () => {
    expect(english('The levee may not hold, an engineer warned.')).toEqual([
      { kind: 'INDIRECT', quote: 'The levee may not hold', speaker: 'an engineer', cue: 'warned' },
    ]);
  });

  test('are told to somebody', () => {
    expect(english('Hartwick told reporters the dam was safe.')).toEqual([
      { kind: 'INDIRECT', quote: 'the dam was safe', speaker: 'Hartwick', cue: 'told' },
    ]);
  });

  test('may be an infinitive', () => {
    expect(english('The minister urged residents to leave the valley.')).toEqual([
      { kind: 'INDIRECT', quote: 'to leave the valley', speaker: 'The minister', cue: 'urged' },
    ]);
  });

  test('may be added with a participle by the same speaker', () => {
    const statements = english('The company denied that it had known of the leak, adding it would pay for the damage.');
    expect(statements.map(({ quote, speaker }) => [quote, speaker])).toEqual([
      ['that it had known of the leak', 'The company'],
      ['it would pay for the damage', 'The company'],
    ]);
  });

  test('may be a fragment in marks', () => {
    expect(english('The union called the plan “a gift to the rich”.')).toEqual([
      { kind: 'DIRECT', quote: '“a gift to the rich”', speaker: 'The union', cue: 'called' },
    ]);
  });

  test('may be the fact of an utterance', () => {
    expect(english('Okafor criticized the decision.')).toEqual([
      { kind: 'REPORTED', quote: 'Okafor criticized the decision.', speaker: 'Okafor', cue: '' },
    ]);
  });

  test('have their speaker before an apposition or a relative clause in commas', () => {
    const statements = english(
      '“We have waited,” Dana Whitlock, the head of the union, told a crowd. A clerk, who asked not to be named, said that the city would pay.',
    );
    expect(statements.map(({ quote, speaker }) => [quote, speaker])).toEqual([
      ['“We have waited,”', 'Dana Whitlock, the head of the union'],
      ['that the city would pay', 'A clerk'],
    ]);
  });

  test('have a long source named up to the comma', () => {
    const [statement] = english('According to a report published by the ministry, wages have fallen.');
    expect(statement).toMatchObject({ quote: 'wages have fallen', speaker: 'a report published by the ministry' });
  });

  test('are told before a name with common nouns in front of it, in any past', () => {
    const [statement] = english('The flood began in the cellar, fire chief Ellen Hartwick said.');
    expect(statement).toMatchObject({
      quote: 'The flood began in the cellar',
      speaker: 'fire chief Ellen Hartwick',
    });
    const [pronoun] = english('The clerk, who is 80, said he remembered the song.');
    expect(pronoun).toMatchObject({ quote: 'he remembered the song', speaker: 'The clerk' });
  });

  test('are no nouns with a relative clause', () => {
    expect(english('She has found a song that was thought lost.')).toEqual([]);
  });

  test('are not seen where nobody speaks', () => {
    expect(english('The river rose on Monday. Two roads were closed, and the school stayed shut.')).toEqual([]);
  });
});
