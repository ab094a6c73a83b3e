import { describe, expect, test } from 'vitest';
import { readStatements } from '../../../find/statements/read-statements.ts';

const english = (body: string) => readStatements(body, 'en');

describe('English statements', () => {
  test('can follow the verb, with or without "that"', () => {
    expect(
      english('Mayor Ellen Hartwick said on Monday that the bridge would reopen. She said it had taken long.'),
    ).toEqual([
      { kind: 'INDIRECT', quote: 'that the bridge would reopen', speaker: 'Mayor Ellen Hartwick', cue: 'said' },
      { kind: 'INDIRECT', quote: 'it had taken long', speaker: 'She', cue: 'said' },
    ]);
  });

  test('can stand before an inverted tag with an apposition', () => {
    expect(english('“The budget is a disgrace,” said Tom Okafor, the leader of the opposition.')).toEqual([
      {
        kind: 'DIRECT',
        quote: '“The budget is a disgrace,”',
        speaker: 'Tom Okafor, the leader of the opposition',
        cue: 'said',
      },
    ]);
  });

  test('continue after a tag in the middle', () => {
    expect(english('“Nobody,” he added, “was asked.”')).toEqual([
      { kind: 'DIRECT', quote: '“Nobody,” … “was asked.”', speaker: 'he', cue: 'added' },
    ]);
  });

  test.each([
    ['“The ferry,” said Jan Ohlsen, who has steered the “Star” for years, “is too old.”', 'said'],
    ['“The ferry,” Jan Ohlsen said, wiping his face, “is too old.”', 'said'],
    ['“The ferry,” Jan Ohlsen told the board when the vote was over, “is too old.”', 'told'],
    ['“The ferry,” said Jan Ohlsen, who said he was tired, “is too old.”', 'said'],
  ])('are one statement around a tag with clauses of its own: %s', (body, cue) => {
    expect(english(body)[0]).toEqual({
      kind: 'DIRECT',
      quote: '“The ferry,” … “is too old.”',
      speaker: 'Jan Ohlsen',
      cue,
    });
  });

  test('do not continue in the words of another cue or in a name', () => {
    const quotes = (body: string) => english(body).map(({ quote }) => quote);
    expect(quotes('“It is old,” Jan Ohlsen said, adding, “It has to go.”')).toEqual([
      '“It is old,”',
      '“It has to go.”',
    ]);
    expect(quotes('“It is old,” said Jan Ohlsen, whose brother said, “It has to go.”')).toEqual([
      '“It is old,”',
      '“It has to go.”',
    ]);
    expect(quotes('“It is old,” said a man called “Red.”')).toEqual(['“It is old,”']);
  });

  test('belong to one speaker in all paragraphs that open them again', () => {
    const body = 'Tom Okafor said: “Fine.”\n\n“The dam held.\n\n“A long night.\n\n“It went well,” Ann Lee said.';
    expect(english(body).map(({ quote, speaker }) => [quote, speaker])).toEqual([
      ['“Fine.”', 'Tom Okafor'],
      ['“The dam held. … “A long night. … “It went well,”', 'Ann Lee'],
    ]);
  });

  test.each([
    [
      '“We are nearly there,” she said. “It has taken long enough.”',
      '“We are nearly there,” … “It has taken long enough.”',
    ],
    ['“Why now?” Ann Lee asked. “Nobody knows. Nobody.”', '“Why now?” … “Nobody knows. Nobody.”'],
    [
      '"The mill is shut," said Jan Ohlsen, a baker from Port Marrow whose father worked there. "We have no flour."',
      '"The mill is shut," … "We have no flour."',
    ],
    [
      '‘Mind the step,’ he says, holding the door. ‘It is new.’ ‘And it is wet.’',
      '‘Mind the step,’ … ‘It is new.’ … ‘And it is wet.’',
    ],
    ['“The ferry,” Ann Lee said, “is old.” “It leaks.”', '“The ferry,” … “is old.” … “It leaks.”'],
  ])('are one statement with the sentences after their frame: %s', (body, quote) => {
    expect(english(body).map((statement) => statement.quote)).toEqual([quote]);
  });

  test.each([
    // Somebody else speaks in between.
    '“It is late,” Ann Lee said, but Jan Ohlsen said it was not. “We have time to spare.”',
    '“It is late,” Ann Lee said. Jan Ohlsen shook his head. “We have time.”',
    // The second quotation is in another paragraph, or has another frame.
    '“It is late,” Ann Lee said.\n\n“We have no time.”',
    '“It is late,” Ann Lee said. “We have time,” Jan Ohlsen replied.',
    'Ann Lee called the plan “a mess.” “We will vote no,” she said.',
  ])('are not joined with the words of another speaker or paragraph: %s', (body) => {
    expect(english(body).filter(({ quote }) => quote.includes(' … '))).toEqual([]);
  });

  test('can have "according to" before or after them', () => {
    const statements = english(
      'According to Hartwick, the dam is safe. The river will rise, according to the weather service.',
    );
    expect(statements).toEqual([
      { kind: 'INDIRECT', quote: 'the dam is safe', speaker: 'Hartwick', cue: 'According to' },
      { kind: 'INDIRECT', quote: 'The river will rise', speaker: 'the weather service', cue: 'according to' },
    ]);
  });

  test('can stand before a tag without quotation marks', () => {
    expect(english('The levee may not hold, an engineer warned.')).toEqual([
      { kind: 'INDIRECT', quote: 'The levee may not hold', speaker: 'an engineer', cue: 'warned' },
    ]);
  });

  test('can have an addressee', () => {
    expect(english('Hartwick told reporters the dam was safe.')).toEqual([
      { kind: 'INDIRECT', quote: 'the dam was safe', speaker: 'Hartwick', cue: 'told' },
    ]);
  });

  test('can be an infinitive', () => {
    expect(english('The minister urged residents to leave the valley.')).toEqual([
      { kind: 'INDIRECT', quote: 'to leave the valley', speaker: 'The minister', cue: 'urged' },
    ]);
  });

  test('can follow a participle such as "adding", with the same speaker', () => {
    const statements = english('The company denied that it had known of the leak, adding it would pay for the damage.');
    expect(statements.map(({ quote, speaker }) => [quote, speaker])).toEqual([
      ['that it had known of the leak', 'The company'],
      ['it would pay for the damage', 'The company'],
    ]);
  });

  test('can be a quoted fragment', () => {
    expect(english('The union called the plan “a gift to the rich”.')).toEqual([
      { kind: 'INDIRECT', quote: 'the plan “a gift to the rich”', speaker: 'The union', cue: 'called' },
    ]);
  });

  test.each([
    ['Ann Lee described the vote as “rushed” and “unfair”.', 'the vote as “rushed” and “unfair”'],
    ['The engineer warned of floods “for some days”.', 'warned of floods “for some days”'],
    ['Ann Lee said the ruling was “a sad day”.', 'the ruling was “a sad day”'],
    ['The board dismissed the report as “a guess” on Friday.', 'the report as “a guess”'],
    ['Jan Ohlsen accused the council of “hiding the bill”.', 'accused the council of “hiding the bill”'],
    ['Jan Ohlsen praised the crew for its “calm”.', 'praised the crew for its “calm”'],
    ['Ann Lee told the court “no”.', '“no”'],
    ['Ann Lee said in a statement “we are sorry”.', '“we are sorry”'],
  ])('are one statement if only some of the words are in quotation marks: %s', (body, quote) => {
    expect(english(body).map((statement) => statement.quote)).toEqual([quote]);
  });

  test('can be the mention of an utterance without its words', () => {
    expect(english('Okafor criticized the decision.')).toEqual([
      { kind: 'REPORTED', quote: 'criticized the decision', speaker: 'Okafor', cue: '' },
    ]);
  });

  test('can have a speaker with an apposition or a relative clause between commas', () => {
    const statements = english(
      '“We have waited,” Dana Whitlock, the head of the union, told a crowd. A clerk, who asked not to be named, said that the city would pay.',
    );
    expect(statements.map(({ quote, speaker }) => [quote, speaker])).toEqual([
      ['“We have waited,”', 'Dana Whitlock, the head of the union'],
      ['that the city would pay', 'A clerk'],
    ]);
  });

  test('can have a long source that ends at the comma', () => {
    const [statement] = english('According to a report published by the ministry, wages have fallen.');
    expect(statement).toMatchObject({ quote: 'wages have fallen', speaker: 'the ministry' });
  });

  test('can stand before a name with common nouns, in any past tense', () => {
    const [statement] = english('The flood began in the cellar, fire chief Ellen Hartwick said.');
    expect(statement).toMatchObject({
      quote: 'The flood began in the cellar',
      speaker: 'fire chief Ellen Hartwick',
    });
    const [pronoun] = english('The clerk, who is 80, said he remembered the song.');
    expect(pronoun).toMatchObject({ quote: 'he remembered the song', speaker: 'The clerk' });
  });

  test('are not found in a noun with a relative clause', () => {
    expect(english('She has found a song that was thought lost.')).toEqual([]);
  });

  test('are not found if nobody speaks', () => {
    expect(english('The river rose on Monday. Two roads were closed, and the school stayed shut.')).toEqual([]);
  });
});

describe('English tags', () => {
  const found = (body: string) => english(body).map(({ kind, quote, speaker }) => [kind, quote, speaker]);

  test('can stand in the middle of a sentence without quotation marks', () => {
    expect(found('The figures, she said, had been on the website since May.')).toEqual([
      ['INDIRECT', 'The figures … had been on the website since May', 'she'],
    ]);
    expect(
      found('He had seen enough, he said, and would not wait. They would walk, several said; it was a mile.'),
    ).toEqual([
      ['INDIRECT', 'He had seen enough … and would not wait', 'he'],
      ['INDIRECT', 'They would walk … it was a mile', 'several'],
    ]);
  });

  test('can be followed by a time, a setting or an addressee', () => {
    expect(found('Bees can count, scientists reported this week, in a finding that surprised many.')).toEqual([
      ['INDIRECT', 'Bees can count', 'scientists'],
    ]);
    expect(found('The plant expects a loss, it said in a statement.')).toEqual([
      ['INDIRECT', 'The plant expects a loss', 'it'],
    ]);
  });

  test('are not found after an introductory clause', () => {
    expect(found('In a note published today, zoologist Ada Marsh argues that the bees measured edges.')).toEqual([
      ['INDIRECT', 'that the bees measured edges', 'zoologist Ada Marsh'],
    ]);
  });

  test('can begin with "as"', () => {
    expect(found('“Third tree, then left,” as Marsh puts it.')).toEqual([
      ['DIRECT', '“Third tree, then left,”', 'Marsh'],
    ]);
  });
});

describe('English cues', () => {
  const found = (body: string) => english(body).map(({ quote, speaker }) => [quote, speaker]);

  test('can have a day without a preposition after them', () => {
    expect(
      found('Officials said Thursday that 43 schools would close. The Ledger reported last month that two had.'),
    ).toEqual([
      ['that 43 schools would close', 'Officials'],
      ['that two had', 'The Ledger'],
    ]);
  });

  test('find their speaker before relative clauses, ages and appositions', () => {
    expect(
      found('Dr Karel Brod, who teaches at Eastmoor and was not involved, called it “elegant and convincing”.'),
    ).toEqual([['it “elegant and convincing”', 'Dr Karel Brod']]);
    expect(found('Her neighbour, Pia Rook, 68, a baker, said the road was loud.')).toEqual([
      ['the road was loud', 'Pia Rook, 68, a baker'],
    ]);
  });

  test('share the subject of another verb', () => {
    expect(found('Wainwright thanked her for her work and said he was sorry.')).toEqual([
      ['thanked her for her work', 'Wainwright'],
      ['he was sorry', 'Wainwright'],
    ]);
    expect(found('Board president Hank Lund disagreed, saying that the money was needed.')).toEqual([
      ['that the money was needed', 'Board president Hank Lund'],
    ]);
    expect(found('Shares fell after the carmaker cut its forecast and said it would shed 300 jobs.')).toEqual([
      ['it would shed 300 jobs', 'the carmaker'],
    ]);
  });

  test('are not nouns', () => {
    expect(found('He left early on reports that the ferry had sunk.')).toEqual([]);
    expect(found('“It was hard,” Maltby told analysts on a conference call.')).toEqual([['“It was hard,”', 'Maltby']]);
  });

  test('are not plans or conditions', () => {
    expect(found('The board is expected to publish a report in May.')).toEqual([]);
    expect(found('A clerk, who did not want to be named, said she was afraid.')).toEqual([
      ['she was afraid', 'A clerk'],
    ]);
  });

  test('are not nouns after a possessive', () => {
    expect(found('Editor’s note: This story was printed twice. The firm’s claims were checked.')).toEqual([]);
  });

  test('can have a quoted name as addressee', () => {
    expect(found('Rook told the “Marrow Herald” the road was loud.')).toEqual([['the road was loud', 'Rook']]);
  });

  test.each([
    'He drove his “dream car” to the lake.',
    'The town kept up its so-called “firewall”.',
    'The council got its first “smart” bins in May.',
  ])('are not given to a term in scare quotes: %s', (body) => {
    expect(found(body)).toEqual([]);
  });

  test('are not required for quoted words of the subject', () => {
    expect(found('The firm expressed its “deepest sorrow” on Monday.')).toEqual([['“deepest sorrow”', 'The firm']]);
    expect(found('The prime minister accepted her resignation “with great regret”.')).toEqual([
      ['“with great regret”', 'The prime minister'],
    ]);
  });
});

describe('English speakers', () => {
  const found = (body: string) => english(body).map(({ quote, speaker }) => [quote, speaker]);

  test('are shared by a second cue', () => {
    expect(found('The chief said he understood their worries but insisted that the school was safe.')).toEqual([
      ['he understood their worries', 'The chief'],
      ['that the school was safe', 'he'],
    ]);
  });

  test('can follow a tag without a capital or an article', () => {
    expect(found('“I want to see the results,” said one mother at the gates.')).toEqual([
      ['“I want to see the results,”', 'one mother at the gates'],
    ]);
  });

  test('can have appositions with participles', () => {
    expect(found('Its chair, retired judge Agnes Mowbray, wrote that the player had taken care.')).toEqual([
      ['that the player had taken care', 'Its chair, retired judge Agnes Mowbray'],
    ]);
  });

  test('of a participle are the subject of the clause after the semicolon', () => {
    expect(found('Her critics say she cut the budget; a spokesman denied that, calling it “flat-out false”.')).toEqual([
      ['she cut the budget', 'Her critics'],
      ['it “flat-out false”', 'a spokesman'],
    ]);
  });

  test('can be named by a possessive, as in "in her view"', () => {
    expect(found('In Tilling’s view, the trust had learned nothing.')).toEqual([
      ['the trust had learned nothing', 'Tilling’s'],
    ]);
  });
});
