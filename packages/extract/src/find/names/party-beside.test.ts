import { expect, test } from 'vitest';
import { partiesOfRoles, partyBeside } from './party-beside.ts';

test.each([
  ['sagte ', ' (SPD) am Montag', 'SPD'],
  ['sagte ', ' (Grüne) am Montag', 'Grünen'],
  ['Die Grünen-Abgeordnete ', ' sagte', 'Grüne'],
  ['wie die FDP-Stadträtin ', ' sagte', 'FDP'],
  ['said ', ', a Democrat, on Monday', 'Democrat'],
  ['said ', ', a Labour member', 'Labour'],
  ['The Labour councillor ', ' said', 'Labour'],
  ['as Tory senator ', ' said', 'Conservative'],
  ['as Conservative councillor ', ' said', 'Conservative'],
])('the party in “%s[name]%s” is %s', (before, after, party) => {
  expect(partyBeside(before, after)).not.toBeNull();
  expect(partyBeside(before, after)).toBe(partyBeside('', ` (${party})`));
});

test.each([
  ['Ida Kolb (SPD) und ', ' stimmten zu'],
  ['Für die SPD sprach ', ' zuerst'],
  ['Die CDU warf ', ' vor, zu lügen'],
  ['a Democrat told ', ' on Monday'],
  ['said ', ' (58) of Labour'],
])('“%s[name]%s” gives no party', (before, after) => {
  expect(partyBeside(before, after)).toBeNull();
});

test('the party of a current role counts, but not that of a former one', () => {
  expect(partiesOfRoles(['SPD-Stadtrat', 'Bürgermeister'])).toEqual(['SPD']);
  expect(partiesOfRoles(['früherer CDU-Chef'])).toEqual([]);
});
