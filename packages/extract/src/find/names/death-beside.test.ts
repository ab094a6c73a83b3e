import { expect, test } from 'vitest';
import { isDeathBeside } from './death-beside.ts';

test('the words next to a name say that the person is dead', () => {
  for (const after of [
    ' ist tot.',
    ' ist am Montag in Graz gestorben',
    ' (81) starb am Montag',
    ' ist mit 81 verstorben',
  ])
    expect(isDeathBeside('', after)).toBe(true);
  for (const after of [' died on Monday', ', 81, has died', ', who wrote 14 books, has died', ' is dead'])
    expect(isDeathBeside('', after)).toBe(true);
  expect(isDeathBeside('ein Bild des verstorbenen Malers ', ' hängt')).toBe(true);
  expect(isDeathBeside('a song for the late senator ', ' was')).toBe(true);
});

test('the death of somebody else does not count', () => {
  for (const after of [
    ' sagte, drei Menschen seien gestorben',
    ', deren Mann starb,',
    ' ist traurig; der Hund ist tot',
  ])
    expect(isDeathBeside('', after)).toBe(false);
  for (const after of [' said three people died', ', whose wife died in May,', '’s mother died', ' is deadly serious'])
    expect(isDeathBeside('', after)).toBe(false);
  expect(isDeathBeside('the late wife of ', ' was')).toBe(false);
  expect(isDeathBeside('die verstorbene Frau von ', ' war')).toBe(false);
});
