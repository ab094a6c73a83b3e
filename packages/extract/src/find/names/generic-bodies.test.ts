import { expect, test } from 'vitest';
import { compareNames } from './compare-names.ts';
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
  'Oberste Gerichtshof',
  'Obersten Gerichtshofs',
  'Höchsten Gerichtes',
  'Verteidigungsministeriums',
  'Ministeriums für Verteidigung',
  'Roten Kreuzes',
  'Kommunistischen Partei',
  'Nationalen Sicherheitsrats',
  'Landgerichts',
  'Court of Cassation',
  'Electoral Board',
  'National Bank',
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

const verdict = (a: string, b: string) =>
  compareNames({ text: a, kind: 'ORGANIZATION' }, { text: b, kind: 'ORGANIZATION' }).verdict;

test.each([
  ['Nebelfurt Treatment Centre', 'Nebelfurt Treatment Center'],
  ['Ministry of Finance', 'Finance Ministry'],
  ['Department of the Interior', 'Interior Department'],
  ['Verteidigungsministerium', 'Ministerium für Verteidigung'],
  ['Norddeutsche Werft', 'Norddeutscher Werft'],
  ['Halvex', 'Halvex Inc.'],
  ['Halvex', 'Halvex AG'],
  ['talheimer-bote.de', 'Talheimer-Bote'],
  ['L.A. Sentinel', 'Los Angeles Sentinel'],
  ['Frankreich', 'France'],
  ['USA', 'Vereinigte Staaten'],
])('"%s" and "%s" are one organization', (a, b) => {
  expect([verdict(a, b), verdict(b, a)]).toEqual(['SAME', 'SAME']);
});

test.each([
  ['Gulls', 'Boston Gulls'],
  ['Halvex', 'Halvex Studios'],
  ['Fish and Game Service', 'U.S. Fish and Game Service'],
])('"%s" can be "%s"', (a, b) => {
  expect([verdict(a, b), verdict(b, a)]).toEqual(['LIKELY', 'LIKELY']);
});

test.each([
  ['Supreme Court', 'California Supreme Court'],
  ['Police', 'Boston Police'],
  ['University of Kasheim', 'Technical University of Kasheim'],
  ['Deutsche Welle', 'Deutsche Werft'],
])('"%s" and "%s" are two organizations', (a, b) => {
  expect([verdict(a, b), verdict(b, a)]).toEqual(['DIFFERENT', 'DIFFERENT']);
});
