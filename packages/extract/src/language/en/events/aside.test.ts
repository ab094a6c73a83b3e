import { expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

const mainOf = (body: string, title?: string) => {
  const { events, main } = extract({ body, title, language: 'en', published: '2024-05-16' });
  return main === null ? null : events[main]?.sense;
};

test.each([
  ['The man who killed four people during a brazen escape was sentenced to life in Aberford.', 'VERDICT'],
  ['A judge on Saturday sentenced the man who killed four people in a courthouse.', 'VERDICT'],
  ['A suspected gang leader arrested Tuesday in a big raid has hanged himself in his cell.', 'DEATH'],
  ['A suspended worker shot two people in Aberford on Monday.', 'SHOOTING'],
  ['Police on Monday arrested a woman accused of killing her husband in Aberford.', 'ARREST'],
  ['A man accused of stabbing a guard escaped from the prison in Aberford.', 'ESCAPE'],
  ['Two men charged with a robbery in Aberford were acquitted.', 'VERDICT'],
  ['Mark Lund, who led the investigation of the theft, has died at 95.', 'DEATH'],
  ['Hours after his arrest in Aberford, the mayor resigned.', 'RESIGNATION'],
  ['The driver was arrested after a crash in Aberford.', 'ARREST'],
  ['A convicted thief escaped from the prison in Aberford.', 'ESCAPE'],
  ['A fire damaged a church in Aberford.', 'FIRE'],
  ['A bomb explosion killed two officers in Aberford.', 'EXPLOSION'],
])('the main event is not one that the lead mentions in passing: %s', (body, expected) => {
  expect(mainOf(body)).toBe(expected);
});

test('an attribute in a headline is not the news', () => {
  const body = 'Ole Brandt escaped from the prison in Aberford. He was convicted in 2019 of a robbery in Marlow.';
  expect(mainOf(body, 'Convicted robber escapes from prison in Aberford')).toBe('ESCAPE');
});
