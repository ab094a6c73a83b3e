import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';
import { isMinor } from '../../../find/events/senses.ts';

const read = (body: string, title?: string) => extract({ body, title, language: 'en', published: '2024-05-16' });
const senses = (body: string) =>
  read(body)
    .events.map(({ sense }) => sense)
    .filter((sense) => !isMinor(sense));

describe('what somebody wins, loses or beats', () => {
  test.each([
    ['Ina Quill won the election in Aberford on Sunday.', ['ELECTION']],
    [
      'Independent candidate Ina Quill won a runoff for mayor in Aberford on Sunday, defeating incumbent Mara Lund.',
      ['ELECTION'],
    ],
    ['Ina Quill beat the incumbent Mara Lund by 52 to 48 percent on Sunday.', ['ELECTION']],
    ['Ina Quill won a seat in parliament on Sunday.', ['ELECTION']],
    ['The mayor lost her seat on Sunday.', ['ELECTION']],
    ['The Greens won the vote on Sunday.', ['VOTE']],
    ['The motion was defeated on Monday.', ['VOTE']],
    ['The nurse won a lawsuit against the clinic on Monday.', ['LAWSUIT']],
    ['The company lost an appeal on Monday.', ['APPEAL']],
    ['Harcourt Rail won a contract to run trains in Aberford on Monday.', ['CONTRACT']],
    ['Ina Quill won the Marlow Prize on Monday.', ['CEREMONY']],
    ['The council won approval for the bridge on Monday.', []],
    ['The union won higher wages on Monday.', []],
    ['A nurse won three million pounds in the lottery on Saturday.', []],
    ['The firm lost 600 jobs on Monday.', []],
    ['The nurse lost her job on Monday.', []],
    [
      'The ruling on Monday was a victory for farmers, who had asked for it for so long and at such a high cost.',
      ['VERDICT'],
    ],
    ['The court found that the men beat jeweller Anton Perl in July last year.', ['ATTACK']],
    ['Police beat protesters in Aberford on Monday.', ['ATTACK']],
    ['A driver was robbed and beaten in Aberford on Monday.', ['THEFT', 'ATTACK']],
    ['Guards beat a prisoner with batons on Monday.', ['ATTACK']],
    ['Marlow Town beat Aberford 3-1 on Sunday.', ['VICTORY']],
    ['The men beat Aberford 3-1 on Sunday.', ['VICTORY']],
    ['Marlow Town won 2-0 on Sunday.', ['VICTORY']],
    ['Marlow Town lost 0-2 on Sunday.', ['DEFEAT']],
    ['Profits beat expectations on Monday.', []],
    ['Ina Quill beat Ole Lund on Sunday to win a second term.', ['ELECTION']],
    ['Ina Quill defeated Ole Lund on Sunday to become governor.', ['ELECTION']],
    ['Ole Lund lost to Ina Quill in the mayor race on Sunday.', ['ELECTION']],
    ['Ina Quill beat Ole Lund on Sunday to become the youngest champion.', ['VICTORY']],
    ['Marlow Town beat Aberford 3-1 on Sunday as mayor Ole Lund watched.', ['VICTORY']],
  ])('%s', (body, expected) => {
    expect(senses(body)).toEqual(expected);
  });

  test('the text tells what a contest is about if the sentence does not', () => {
    const sport = 'Ina Quill won in Aberford on Sunday. It was her first title of the season.';
    const election = 'Ina Quill won in Aberford on Sunday. More than half of the voters went to the ballot.';
    expect(senses(sport)).toEqual(['VICTORY']);
    expect(senses(election)).toEqual(['ELECTION']);
  });
});

test('the result of a contest is past, even if what follows is still to come', () => {
  const title = 'Quill beats Lund to win second term as Talton mayor';
  const { events, main } = read('Ina Quill will remain mayor of Talton after defeating Ole Lund.', title);
  expect(events[main ?? -1]).toMatchObject({ sense: 'ELECTION', status: 'PAST' });
  const { events: dated } = read("Ina Quill will stay in office after winning Sunday's vote.");
  expect(dated.find(({ kind }) => kind === 'ELECTION')).toMatchObject({
    start: { date: '2024-05-12' },
    status: 'PAST',
  });
});

describe('what a court does with a law or a case', () => {
  test.each([
    ['Supreme Court strikes down act', 'The Supreme Court on Monday struck down an act on night fishing.'],
    [
      'Court throws out case against mayor',
      'A court in Aberford on Monday threw out the case against mayor Ina Quill.',
    ],
    ['Court upholds ban on fishing', 'The Supreme Court upheld a ban on fishing on Monday.'],
    ['Court quashes conviction of Ole Brandt', 'The appeal court quashed the conviction of Ole Brandt on Monday.'],
    ['Court annuls election in Aberford', 'A court annulled the election in Aberford on Monday.'],
    ['Judges overturn planning decision', 'Judges overturned the decision on Monday.'],
    ['Act on fishing struck down by court', 'The act was struck down by the Supreme Court on Monday.'],
    ['Court rejects appeal by Ole Brandt', 'A judge has rejected an appeal by Ole Brandt on Monday.'],
    [
      "Court blocks pilots' strike at Harcourt Air",
      'A court on Monday banned a strike by pilots of the airline Harcourt Air.',
    ],
  ])('is a verdict: %s', (title, body) => {
    const { events, main } = read(body, title);
    expect(events[main ?? -1]).toMatchObject({ sense: 'VERDICT', start: { date: '2024-05-13' } });
  });

  test.each([
    'Ole Brandt was struck down by a fever on Monday.',
    'The committee upheld its view on Monday.',
    'A man who had appeared in court rejected the plan on Monday.',
  ])('is not a verdict if somebody else does it: %s', (body) => {
    expect(senses(body)).not.toContain('VERDICT');
    expect(senses(body)).not.toContain('IMPACT');
  });
});

describe('words that do not mean what they name', () => {
  test.each([
    ['Markets crashed on Monday.', []],
    ['The server crashed on Monday.', ['OUTAGE']],
    ['A bus crashed in Aberford on Monday.', ['CRASH']],
    ['The firm collapsed on Monday.', ['BANKRUPTCY']],
    ['A bridge collapsed in Aberford on Monday.', ['COLLAPSE']],
    ['Ole Brandt broke down in tears on Monday.', []],
    ['Prices exploded on Monday.', []],
    ['Sanctions hit exporters on Monday.', []],
    ['The scandal rocked the party on Monday.', []],
    ['Ole Brandt was hit with a fine on Monday.', []],
    ['The opposition attacked the mayor on Monday over her plans.', []],
    ['The minister launched a scathing attack on the opposition on Monday.', []],
    ['A man attacked the minister with a knife on Monday.', ['ATTACK']],
    ['The drug trial was halted on Monday.', []],
    ['The trial of Ole Brandt began in Aberford on Monday.', ['TRIAL']],
    ['The council charged drivers 5 pounds on Monday.', []],
    ['The crew shot a film in Aberford on Monday.', []],
    ['The film bombed on Monday.', []],
    ['Fans stormed the pitch on Sunday.', []],
    ['Shares rallied on Monday.', []],
    ['The battle over the road ended on Monday.', []],
    ['The presidential race began on Monday.', ['OPENING']],
  ])('%s', (body, expected) => {
    expect(senses(body)).toEqual(expected);
  });
});
