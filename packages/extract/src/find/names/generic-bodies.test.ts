import { expect, test } from 'vitest';
import { isGenericBody, placeBeside } from './generic-bodies.ts';

test.each([
  'Defence Ministry',
  'Ministry of Defence',
  'Supreme Court',
  'Security Council',
  'Police Department',
  'Verteidigungsministerium',
  'Polizei',
  'Staatsanwaltschaft',
  'Oberster Gerichtshof',
])('many places have an institution of the name %s', (name) => {
  expect(isGenericBody(name)).toBe(true);
});

test.each([
  'Talton Police Department',
  'UN-Sicherheitsrat',
  'Bundesverfassungsgericht',
  'russisches Außenministerium',
  'Landgericht Kasheim',
  'Pentagon',
  'US-Außenministerium',
])('%s is one institution', (name) => {
  expect(isGenericBody(name)).toBe(false);
});

test('reads the place beside a name', () => {
  expect(placeBeside('The ', ' in Delhi said')).toBe(placeBeside('', ' of Delhi.'));
  expect(placeBeside('Sheriff ', ' of Millbrook said')).toBe('millbrook');
  expect(placeBeside('wegen ', ' aus Nebelfurt')).toBe('nebelfurt');
  expect(placeBeside('Poland’s ', ' said')).not.toBeNull();
  expect(placeBeside('Das ', ' sagte, in Delhi sei es heiß')).toBeNull();
});
