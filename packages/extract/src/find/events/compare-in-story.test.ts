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
