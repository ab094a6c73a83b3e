import { describe, expect, test } from 'vitest';
import { readStatements } from '../../../find/statements/read-statements.ts';

/** Returns quote, speaker and cue of each statement. */
const found = (body: string) => readStatements(body, 'en').map(({ quote, speaker, cue }) => [quote, speaker, cue]);

describe('English cues by their place', () => {
  test('can be any verb between a quotation and its subject', () => {
    expect(found('“The pier is lost,” grumbled Joan Petrie.')).toEqual([
      ['“The pier is lost,”', 'Joan Petrie', 'grumbled'],
    ]);
    expect(found('“Nobody asked us,” huffed the harbour master.')).toEqual([
      ['“Nobody asked us,”', 'the harbour master', 'huffed'],
    ]);
    expect(found('“Why now?” snapped Councillor Ned Orme.')).toEqual([
      ['“Why now?”', 'Councillor Ned Orme', 'snapped'],
    ]);
  });

  test('can stand after the quotation and the subject', () => {
    expect(found('“Not again,” Amy Dorn muttered.')).toEqual([['“Not again,”', 'Amy Dorn', 'muttered']]);
    expect(found('“We will see,” she deadpanned on Monday.')).toEqual([['“We will see,”', 'she', 'deadpanned']]);
  });

  test('can stand before a colon', () => {
    expect(found('Tom Rudd barked: “Then do it yourself.”')).toEqual([
      ['“Then do it yourself.”', 'Tom Rudd', 'barked'],
    ]);
  });

  test('are not verbs after a title', () => {
    expect(found('In the play “Hamlet,” the prince hesitated.')).toEqual([]);
    expect(found('The cable snapped near the pier.')).toEqual([]);
  });

  test('can stand in the sentence after a question', () => {
    expect(found('“Who pays for it?” Ann Lee asked.')).toEqual([['“Who pays for it?”', 'Ann Lee', 'asked']]);
    const statements = found('“It is over.” Tom Rudd said the dam would hold.');
    expect(statements.map(([quote, speaker]) => [quote, speaker])).toEqual([
      ['“It is over.”', ''],
      ['the dam would hold', 'Tom Rudd'],
    ]);
  });
});

describe('English statements that are denied or withheld', () => {
  test('have the denying verb as their cue', () => {
    expect(found('The minister rejected claims that the dam was unsafe.')).toEqual([
      ['that the dam was unsafe', 'The minister', 'rejected'],
    ]);
    expect(found('Mayor Ann Lee denied reports he would resign.')).toEqual([
      ['he would resign', 'Mayor Ann Lee', 'denied'],
    ]);
    expect(found('The company dismissed rumours in the press that it was for sale.')).toEqual([
      ['that it was for sale', 'The company', 'dismissed'],
    ]);
    expect(found('Ned Orme denied taking the money.')).toEqual([['taking the money', 'Ned Orme', 'denied']]);
  });

  test('can be the question that somebody does not answer', () => {
    expect(found('Joan Petrie declined to say whether the bridge would close.')).toEqual([
      ['whether the bridge would close', 'Joan Petrie', 'declined to say'],
    ]);
    expect(found('Tom Rudd refused to explain why it had closed.')).toEqual([
      ['why it had closed', 'Tom Rudd', 'refused to explain'],
    ]);
    expect(found('Tom Rudd would not say if he had been paid.')).toEqual([
      ['if he had been paid', 'Tom Rudd', 'would not say'],
    ]);
  });

  test('can be ruled out', () => {
    expect(found('The coroner ruled out that the fire was arson.')).toEqual([
      ['that the fire was arson', 'The coroner', 'ruled out'],
    ]);
    expect(found('Minister Ann Lee ruled out raising taxes.')).toEqual([
      ['raising taxes', 'Minister Ann Lee', 'ruled out'],
    ]);
  });

  test('are not silence', () => {
    expect(found('The company declined to open the books.').map(([quote]) => quote)).toEqual(['to open the books']);
  });
});

describe('An answer that was not given', () => {
  test.each([
    ['The company declined to comment on the report.', 'declined to comment on the report'],
    ['Dorn has not commented publicly.', 'has not commented publicly'],
    ['Ann Lee, the owner, did not respond to a request for comment.', 'did not respond to a request for comment'],
    ['The spokesman neither confirmed nor denied it.', 'neither confirmed nor denied it'],
    ['The ministry gave no details.', 'gave no details'],
    ['Dorn left the hall and did not take questions.', 'did not take questions'],
    ['The clerk, who did not wish to give her name, left early.', 'did not wish to give her name'],
  ])('is a mention: %s', (body, quote) => {
    expect(found(body).map(([words]) => words)).toEqual([quote]);
  });

  test.each(['They did not take the bus or the train.', 'They did not take the ferry.', 'The bakery has no name.'])(
    'is not everything with a negation: %s',
    (body) => {
      expect(found(body).filter(([words]) => /take|name/.test(words ?? ''))).toEqual([]);
    },
  );
});

describe('English clauses', () => {
  test('can belong to a noun', () => {
    expect(found('Mae Tolley stood by her view that the lake was dying and said the mill must close.')).toEqual([
      ['that the lake was dying', 'her', 'stood … view'],
      ['the mill must close', 'Mae Tolley', 'said'],
    ]);
    expect(found('Tom Rudd expressed hope that the pier would be saved.')).toEqual([
      ['that the pier would be saved', 'Tom Rudd', 'expressed hope'],
    ]);
    expect(found('The town heard complaints by residents that the water was brown.')).toEqual([
      ['that the water was brown', 'residents', 'complaints'],
    ]);
    expect(found('He left early on reports that the ferry had sunk.')).toEqual([]);
  });

  test('can follow an adjective of opinion', () => {
    expect(found('Ann Lee was confident that the club would win.')).toEqual([
      ['that the club would win', 'Ann Lee', 'was confident'],
    ]);
    expect(found('The skipper is not sure whether the crew will stay.')).toEqual([
      ['whether the crew will stay', 'The skipper', 'is not sure'],
    ]);
    expect(found('The path was clear and the sun shone.')).toEqual([]);
  });

  test('can have verbs of their own before the tag', () => {
    expect(found('The clerk, who had been ill, died in May, said prison spokesman Al Quinn.')).toEqual([
      ['The clerk, who had been ill, died in May', 'prison spokesman Al Quinn', 'said'],
    ]);
    expect(found('Votes which are planned for May will last two days, the commission said.')).toEqual([
      ['Votes which are planned for May will last two days', 'the commission', 'said'],
    ]);
    expect(found('They “hated” leaving the island, they said.')[0]).toEqual([
      'They “hated” leaving the island',
      'they',
      'said',
    ]);
    expect(found('After the dam was opened, Tom Rudd complained.')).toEqual([]);
  });

  test('can belong to a gerund', () => {
    expect(found('After telling the Ledger that she needed no help, Tara Read went home.')).toEqual([
      ['that she needed no help', 'Tara Read', 'telling'],
    ]);
    expect(found('The union issued a statement saying the talks had failed.')).toEqual([
      ['the talks had failed', 'The union', 'saying'],
    ]);
    expect(found('Gail Moss was quoted by the station as saying the trains were late.')).toEqual([
      ['the trains were late', 'Gail Moss', 'saying'],
    ]);
  });

  test('find their subject before a relative clause without commas', () => {
    expect(found('The officer who fired the shot says he acted alone.')).toEqual([
      ['he acted alone', 'The officer', 'says'],
    ]);
  });

  test('can follow an audience, a bracket or an insertion', () => {
    expect(found('Terry Whyte confirmed to the Harbour Press that the deal was off.')).toEqual([
      ['that the deal was off', 'Terry Whyte', 'confirmed'],
    ]);
    expect(found('The firm said today (10 October) that the repair would take a week.')).toEqual([
      ['that the repair would take a week', 'The firm', 'said'],
    ]);
    expect(found('John Henley has said, in so many words, that he will sell.')).toEqual([
      ['that he will sell', 'John Henley', 'has said'],
    ]);
  });
});

describe('English quotations with a name beside them', () => {
  test('have the name after a dash or before a colon as their speaker', () => {
    expect(found('“Her work will help the agency.” — Commissioner Gerald Stokes')).toEqual([
      ['“Her work will help the agency.”', 'Commissioner Gerald Stokes', ''],
    ]);
    expect(found('Joan Marsh, WNN: “In this race nothing is unusual any more.”')).toEqual([
      ['“In this race nothing is unusual any more.”', 'Joan Marsh', ''],
    ]);
    expect(found('“It went well for all of us.” (Laughter)')).toEqual([['“It went well for all of us.”', '', '']]);
  });
});

describe('The words of a cue', () => {
  const quotes = (body: string) => found(body).map(([words]) => words);

  test.each([
    [
      'The agency said the dam was safe; a spokesman for the town said nobody had checked it.',
      'the dam was safe',
      'nobody had checked it',
    ],
    [
      'Ann Lee said he would rest on Friday and promised not to rush him.',
      'he would rest on Friday',
      'not to rush him',
    ],
    ['The army said that it held the port, a claim the rebels called “a tale”.', 'that it held the port', '“a tale”'],
    [
      'The board said it had two offers, but it has not said whether they were firm.',
      'it had two offers',
      'whether they were firm',
    ],
    ['Jan Ohlsen praised the crew and thanked the town.', 'praised the crew', 'thanked the town'],
  ])('end before the next frame: %s', (body, ...expected) => {
    expect(quotes(body)).toEqual(expected);
  });

  test.each([
    ['Ann Lee said the bridge was old and called for repairs that never came.', 'the bridge was old'],
    ['She said the crew was tired and that it needed rest.', 'the crew was tired and that it needed rest'],
    ['The town, which plans to build two wells, disputes the figures.', 'disputes the figures'],
    [
      'The bridge may close as early as next week, said a person with knowledge of the plan, who asked not to be named.',
      'The bridge may close as early as next week',
    ],
    ['The mayor spoke so softly that, she said, she could not hear him.', 'she could not hear him'],
  ])('do not go on too far or stop too early: %s', (body, expected) => {
    expect(quotes(body)).toContain(expected);
  });

  test.each([
    ['The mayor asked where the money had gone.', 'where the money had gone'],
    ['The board did not say when the pool would open.', 'when the pool would open'],
    ['Tom Rudd questioned whether the wall would hold.', 'whether the wall would hold'],
    ['A man asked would the ferry not be cheaper.', 'would the ferry not be cheaper'],
    ['The lawyer objected that the files were gone.', 'that the files were gone'],
    ['The owner has since acknowledged that it is open.', 'that it is open'],
    ['Two clerks briefed on the talks said the deal was off.', 'the deal was off'],
    ['Ann Lee, reached at her home in Oslo, said she was glad.', 'she was glad'],
  ])('can be a question or follow other verbs: %s', (body, expected) => {
    expect(quotes(body)).toEqual([expected]);
  });

  test.each([
    'The maker recalled 40,000 kettles sold since March because the handle may come off.',
    'A plumber found it behind a wall in 2017, wrapped in cloth.',
    'The referee called 34 fouls on the team, which lost.',
    'Her novel, “The Salt Road,” won a prize in 2022.',
    'He does not take the bus, and says so.',
  ])('are not the object of a verb: %s', (body) => {
    expect(quotes(body)).toEqual([]);
  });
});

describe('A contrast with another speaker', () => {
  const quotes = (body: string) => found(body).map(([words]) => words);

  test.each([
    [
      'The agency said the quake was strong, but the institute in Oslo said it was weak.',
      'the quake was strong',
      'it was weak',
    ],
    ['The jurors would not comment, but Ann Lee said they were tired.', 'would not comment', 'they were tired'],
    ['Police would not discuss a motive.', 'would not discuss a motive'],
    [
      'Ann Lee said the north was hit, but the worst damage was in the west.',
      'the north was hit, but the worst damage was in the west',
    ],
    ['The bridge leaks, according to Ann Lee, a nurse at the clinic.', 'The bridge leaks'],
    ['The man – a baker by trade – was unhurt, said Ann Lee.', 'The man – a baker by trade – was unhurt'],
  ])('ends the words before it: %s', (body, ...expected) => {
    expect(quotes(body).toSorted()).toEqual(expected.toSorted());
  });

  test.each([
    'The court started the automatic appeals process.',
    'The office got nearly 4,000 comments on the plan.',
    'They considered the plan.',
  ])('is not found in nouns: %s', (body) => {
    expect(quotes(body)).toEqual([]);
  });
});
