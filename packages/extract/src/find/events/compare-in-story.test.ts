import { expect, test } from 'vitest';
import { compareInStory, type StoryEventForm } from './compare-in-story.ts';

const arrest: StoryEventForm = { sense: 'ARREST', start: null, place: null, participants: [], main: false };

test('events of one sense in a story are the same if nothing contradicts', () => {
  expect(compareInStory(arrest, arrest).verdict).toBe('SAME');
});

test('if an article tells several of the sense, more than the word must match', () => {
  const oneOfSeveral = { ...arrest, several: true };
  expect(compareInStory(arrest, oneOfSeveral).verdict).toBe('DIFFERENT');
  expect(compareInStory(oneOfSeveral, arrest).verdict).toBe('DIFFERENT');
  const named = { participants: ['Ina Krall'] };
  expect(compareInStory({ ...arrest, ...named }, { ...oneOfSeveral, ...named }).verdict).toBe('SAME');
  expect(compareInStory({ ...arrest, place: 'Kiel' }, { ...oneOfSeveral, place: 'Kiel' }).verdict).toBe('SAME');
});

test('the main events of two articles are the same even then', () => {
  expect(compareInStory({ ...arrest, main: true }, { ...arrest, main: true, several: true }).verdict).toBe('SAME');
});

test('an undated main event that was news much later is another one, or the same at most', () => {
  const offer = { ...arrest, sense: 'OFFER', main: true };
  const compare = (a: Partial<StoryEventForm>, b: Partial<StoryEventForm>) =>
    compareInStory({ ...offer, ...a }, { ...offer, ...b }).verdict;
  expect(compare({ news: ['2024-03-04'] }, { news: ['2024-03-05'] })).toBe('SAME');
  expect(compare({ news: ['2024-03-04'] }, { news: ['2024-04-28'] })).toBe('LIKELY');
  expect(compare({ news: ['2024-03-04', '2024-04-27'] }, { news: ['2024-04-28'] })).toBe('SAME');
  const start = { date: '2024-03-04', precision: 'DAY' } as const;
  expect(compare({ start }, { news: ['2024-04-28'] })).toBe('LIKELY');
  // A plan is news long before its day.
  expect(compare({ start }, { news: ['2024-01-28'], status: 'PLANNED' })).toBe('SAME');
  expect(compare({ start }, { news: ['2024-01-28'], status: 'PAST' })).toBe('LIKELY');
  // A death is news for longer than an offer.
  expect(compare({ sense: 'DEATH', news: ['2024-03-04'] }, { sense: 'DEATH', news: ['2024-03-12'] })).toBe('SAME');
  // Twelve days later, there can be another flood in the same country.
  expect(compare({ sense: 'FLOOD', start }, { sense: 'FLOOD', news: ['2024-03-16'] })).toBe('LIKELY');
});

test('main events of different senses that can name one happening are suggested if something else matches', () => {
  const shooting = { ...arrest, sense: 'SHOOTING', main: true, place: 'Aberford' };
  const killing = { ...shooting, sense: 'KILLING' };
  expect(compareInStory(shooting, killing).verdict).toBe('LIKELY');
  expect(compareInStory(killing, shooting).verdict).toBe('LIKELY');
  expect(compareInStory({ ...shooting, place: null }, killing).verdict).toBe('DIFFERENT');
  expect(compareInStory({ ...shooting, place: 'Marlow' }, killing).verdict).toBe('DIFFERENT');
  expect(compareInStory({ ...shooting, main: false }, killing).verdict).toBe('DIFFERENT');
  expect(compareInStory({ ...shooting, sense: 'VERDICT' }, killing).verdict).toBe('DIFFERENT');
  expect(compareInStory({ ...shooting, sense: 'MATCH' }, { ...shooting, sense: 'VICTORY' }).verdict).toBe('LIKELY');
});

test('main events of different senses but of one kind on one day are the same', () => {
  const start = { date: '2024-05-11', precision: 'DAY' } as const;
  const match = { ...arrest, sense: 'MATCH', main: true, start };
  expect(compareInStory(match, { ...match, sense: 'VICTORY' }).verdict).toBe('SAME');
  expect(compareInStory({ ...match, place: 'Marlow' }, { ...match, sense: 'VICTORY', place: 'Aberford' }).verdict).toBe(
    'DIFFERENT',
  );
  const next = { date: '2024-05-12', precision: 'DAY' } as const;
  expect(compareInStory(match, { ...match, sense: 'VICTORY', start: next }).verdict).toBe('DIFFERENT');
});

test('a main event of no known kind is the same as that of an article that tells the same news', () => {
  const untitled = { ...arrest, sense: 'OTHER', main: true };
  const match = { ...untitled, sense: 'MATCH' };
  expect(compareInStory(untitled, { ...match, sameNews: true }).verdict).toBe('SAME');
  expect(compareInStory({ ...untitled, sameNews: true }, match).verdict).toBe('SAME');
  expect(compareInStory(untitled, { ...match, sameNews: false }).verdict).toBe('LIKELY');
  expect(compareInStory({ ...untitled, place: 'Kiel' }, { ...match, place: 'Marlow', sameNews: true }).verdict).toBe(
    'DIFFERENT',
  );
});

test('a trial and its opening, or the call of a summit and the summit, are suggested if something else matches', () => {
  const trial = { ...arrest, sense: 'TRIAL', main: true, place: 'Marlow' };
  expect(compareInStory(trial, { ...trial, sense: 'OPENING' }).verdict).toBe('LIKELY');
  expect(compareInStory({ ...trial, sense: 'HEARING' }, trial).verdict).toBe('LIKELY');
  expect(compareInStory(trial, { ...trial, sense: 'OPENING', place: 'Aberford' }).verdict).toBe('DIFFERENT');
  const call = { ...arrest, sense: 'CALL', main: true, participants: ['Ina Krall', 'Ole Brandt'] };
  expect(compareInStory(call, { ...call, sense: 'SUMMIT' }).verdict).toBe('LIKELY');
});

test('a region does not contradict a town that both articles name', () => {
  const start = { date: '2025-03-19', precision: 'DAY' } as const;
  const crash: StoryEventForm = { ...arrest, sense: 'CRASH', start, main: true };
  const town = { ...crash, place: 'Ostrau', near: ['town:ostravač'] };
  const compare = (near: string[]) => compareInStory(town, { ...crash, place: 'Mittelsachsen', near }).verdict;
  expect(compare(['region:desn', 'town:ostravač'])).toBe('SAME');
  expect(compare(['region:desn'])).not.toBe('SAME');
});

test('events that happen to two people are two, also if they have one victim', () => {
  const verdict = { ...arrest, sense: 'VERDICT' };
  const compare = (sense: string, one: string[], other: string[]) =>
    compareInStory({ ...verdict, sense, participants: one }, { ...verdict, sense, participants: other }).verdict;
  expect(compare('VERDICT', ['Ina Krall'], ['Ole Brandt'])).toBe('DIFFERENT');
  expect(compare('VERDICT', ['Ina Krall', 'Tom Voss'], ['Ole Brandt', 'Tom Voss'])).toBe('DIFFERENT');
  expect(compare('VERDICT', ['Ina Krall', 'Tom Voss'], ['Tom Voss', 'Ina Krall'])).toBe('SAME');
  expect(compare('SCORE', ['Ina Krall'], ['Ole Brandt'])).toBe('DIFFERENT');
  expect(compare('ARREST', ['Ina Krall'], ['Ole Brandt'])).toBe('DIFFERENT');
});

test('a release is no arrest and a trial no verdict, but a shooting is an attack', () => {
  const compare = (one: string, other: string) =>
    compareInStory({ ...arrest, sense: one, main: true }, { ...arrest, sense: other, main: true }).verdict;
  expect(compare('ARREST', 'FREEING')).toBe('DIFFERENT');
  expect(compare('TRIAL', 'VERDICT')).toBe('DIFFERENT');
  expect(compare('DEATH', 'FUNERAL')).not.toBe('SAME');
  expect(compare('ATTACK', 'SHOOTING')).toBe('SAME');
});

test('a general word needs its object: "gave the prize"', () => {
  const giving = { ...arrest, sense: 'GIVING' };
  expect(compareInStory(giving, giving).verdict).toBe('DIFFERENT');
  const prize = { ...arrest, sense: 'GIVING prize' };
  expect(compareInStory(prize, prize).verdict).toBe('SAME');
  expect(compareInStory(prize, { ...arrest, sense: 'GIVING speech' }).verdict).toBe('DIFFERENT');
});

test('the old day of a postponed event does not tell it from an earlier plan', () => {
  const on = (date: string): StoryEventForm => ({
    ...{ sense: 'SUMMIT', place: null, participants: [], main: true, status: 'PLANNED' },
    start: { date, precision: 'DAY' },
  });
  const moved = (...movedFrom: string[]): StoryEventForm => ({ ...on('2024-06-12'), movedFrom });
  expect(compareInStory(moved('2024-04-24'), on('2024-04-24')).verdict).toBe('SAME');
  expect(compareInStory(on('2024-04-24'), moved('2024-04-24')).verdict).toBe('SAME');
  expect(compareInStory(moved('2024-04-24'), on('2024-04-25')).verdict).toBe('DIFFERENT');
  // The article about the postponement does not mention the old day.
  expect(compareInStory(moved(''), on('2024-04-24')).verdict).toBe('SAME');
  expect(compareInStory(moved(''), { ...on('2024-04-24'), status: 'PAST' }).verdict).toBe('DIFFERENT');
});

test('two deals in the news of the same days are likely one, but not two deals of different weeks', () => {
  const [purchase, merger] = ['PURCHASE', 'MERGER'].map((sense) => ({ ...arrest, sense, main: true }));
  if (purchase === undefined || merger === undefined) throw new Error('two deals');
  const compare = (one: string, other: string) =>
    compareInStory({ ...purchase, news: [one] }, { ...merger, news: [other] }).verdict;
  expect(compare('2024-03-04', '2024-03-05')).toBe('LIKELY');
  expect(compare('2024-03-04', '2024-03-25')).toBe('DIFFERENT');
});

test('a planned main event and one of the same kind on its day are the same, but not if their kind is unknown', () => {
  const start = { date: '2024-05-11', precision: 'DAY' } as const;
  const signing = { ...arrest, sense: 'ENACTMENT', main: true, start };
  const plan: StoryEventForm = { ...signing, sense: 'AGREEMENT', status: 'PLANNED' };
  expect(compareInStory(plan, { ...signing, status: 'PAST' }).verdict).toBe('SAME');
  expect(compareInStory({ ...plan, status: 'PAST' }, { ...signing, status: 'PAST' }).verdict).toBe('DIFFERENT');
  expect(compareInStory({ ...plan, sense: 'BIRTH' }, { ...signing, sense: 'CONCERT' }).verdict).toBe('DIFFERENT');
});
