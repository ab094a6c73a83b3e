import { expect, test } from 'vitest';
import { bodyKey } from './body-keys.ts';
import { placedBody } from './placed-body.ts';

test.each([
  ['Norland’s Defence Ministry', 'Ministry of Defence of Norland'],
  ['Norland Supreme Court', 'Supreme Court of Norland'],
  ["Russia's Foreign Ministry", 'Russian Foreign Ministry'],
  ['russisches Außenministerium', 'Russlands Außenministerium'],
  ['Norlands Verteidigungsministerium', 'Verteidigungsministerium von Norland'],
  ['Berliner Polizei', 'Polizei Berlin'],
])('"%s" and "%s" are one institution', (one, other) => {
  expect(placedBody(one)).not.toBeNull();
  expect(bodyKey(one)).toBe(bodyKey(other));
});

test.each([
  ['Norland’s Defence Ministry', 'Kelland’s Defence Ministry'],
  ['Scottish Parliament', 'British Parliament'],
  ['Norland Police', 'Norland State Police'],
  ['University of Norland', 'Norland University'],
  ['Times of Norland', 'Norland Times'],
])('"%s" and "%s" are two', (one, other) => {
  expect(bodyKey(one)).not.toBe(bodyKey(other));
});

test.each([
  'Supreme Court',
  'Ministry of Health and Social Care',
  'Court of Appeal',
  'Social Democratic Party',
  'Veltran Motors',
])('"%s" contains no place', (name) => {
  expect(placedBody(name)).toBeNull();
});

test('an institution of a region is not that of the country', () => {
  expect(placedBody('California Supreme Court')?.regional).toBe(true);
  expect(placedBody('Russian Supreme Court')?.regional).toBe(false);
});
