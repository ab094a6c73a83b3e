import { expect, test } from 'vitest';
import {
  areObscureRoles,
  areOrdinaryRoles,
  areSeparateRoles,
  compareRoles,
  isHighOffice,
  jobsIn,
  leadSameOrganization,
  placesOfRoles,
  shareComplement,
} from './compare-roles.ts';
import { placeBeside } from './generic-bodies.ts';

test.each([
  [['Actor'], ['county attorney in Mesa County']],
  [['Schauspielerin'], ['Staatsanwältin']],
  [['Trainer', 'früherer Torwart'], ['Umweltminister']],
  [['biologist'], ['quarterback']],
  [['Bäcker'], ['Bundestagsabgeordneter']],
  [['mayor of Millbrook'], ['Mayor of Talton']],
  [['Bürgermeister von Nebelfurt'], ['Bürgermeisterin von Talheim']],
  [['sheriff of Ober County'], ['Sheriff of Dale County']],
  [['Krankenschwester'], ['Astronautin']],
  [['Bäckerin'], ['Lehrerin']],
  [['Schornsteinfeger'], ['Goldschmied']],
  [['doctor'], ['Pilot']],
  [['florist'], ['goldsmith']],
  [['Firefighter'], ['novelist']],
  [['Läufer'], ['Finanzreferent']],
  [['Fußballer'], ['Weihbischof']],
  [['Organistin'], ['Sportdirektorin']],
  [['runner'], ['vicar']],
  [['Trainer'], ['Außenminister']],
  [['coach'], ['Foreign Minister']],
  [['Chirurgin'], ['Einbrecherin']],
  [['surgeon'], ['burglar']],
  [['Maler'], ['Staatsanwalt']],
  [['actress'], ['judge']],
  [['Kellner'], ['Drogenhändler']],
  [['Krankenpflegerin'], ['Verkehrssenatorin']],
  [['nurse'], ['senator']],
  [['Wirt'], ['Umweltminister']],
  [['truck driver'], ['coach']],
  [['Schüler'], ['Informatikprofessor']],
  [['schoolboy'], ['Professor']],
  [['Radfahrer'], ['Landtagsabgeordneter']],
])('%j and %j are roles of two people', (a, b) => {
  expect(compareRoles(a, b)).toBe('CONFLICT');
  expect(compareRoles(b, a)).toBe('CONFLICT');
});

test.each([
  [['Finanzminister'], ['SPD-Vorsitzender', 'Bundeskanzler']],
  [['General'], ['Verteidigungsminister']],
  [['senator'], ['Governor of Ohio']],
  [['Physikerin'], ['Professorin']],
  [['Ärztin'], ['Professorin']],
  [['nurse'], ['midwife']],
  [['Krankenschwester'], ['Ärztin']],
  [['Regierungssprecher'], ['Staatssekretär']],
])('%j and %j are roles in one field', (a, b) => {
  expect(compareRoles(a, b)).toBe('FIELD');
});

test.each([
  [['Außenminister'], ['US-Außenminister']],
  [['Bürgermeisterin'], ['Bürgermeisterin von Nebelfurt']],
  [['Präsident'], ['Präsident Indonesiens']],
  [['ehemaliger Direktor'], ['Direktor']],
  [['Landwirt'], ['Bauer']],
  [['Bäuerin'], ['Landwirtin']],
  [['farmer'], ['Cattle rancher']],
  [['Premier'], ['Premierminister']],
  [['Prime Minister'], ['Regierungschefin']],
  [['foreign minister'], ['Außenministerin']],
  [['Pope'], ['Papst']],
  [['US-Notenbankchef'], ['Fed-Chef']],
  [['Talbank-Präsident'], ['Talbank-Chef']],
  [['Vorstandsvorsitzende der Talbank'], ['Chefin der Talbank']],
  [['Talbank chief'], ['Talbank-Chefin']],
])('%j and %j are the same role', (a, b) => {
  expect(compareRoles(a, b)).toBe('SHARED');
});

test.each([
  [['Rechtsanwältin'], ['Oberbürgermeisterin']],
  [['lawyer'], ['mayor']],
  [['Unternehmer'], ['Wirtschaftsminister']],
  [['businessman'], ['senator']],
  [['Professorin'], ['Wissenschaftsministerin']],
  [['physician'], ['health minister']],
  [['striker'], ['Moderator']],
  [['Studentin'], ['Finanzchefin']],
  [['student'], ['swimmer']],
  [['Angeklagter'], ['Apotheker']],
  [['defendant'], ['pastor']],
  [['Bergsteigerin'], ['mountaineer']],
])('%j and %j can be roles of one life, or mean the same', (a, b) => {
  expect(compareRoles(a, b)).toBe('UNKNOWN');
  expect(compareRoles(b, a)).toBe('UNKNOWN');
});

test('the heads of two organizations with one word in common have different roles', () => {
  expect(compareRoles(['Leiter der Stadtwerke Emden'], ['Chef der Stadtwerke Celle'])).toBe('UNKNOWN');
  expect(leadSameOrganization(['Talbank-Chef'], ['Präsident der Talbank'])).toBe(true);
  expect(leadSameOrganization(['Talbank-Chef'], ['Sprecher der Talbank'])).toBe(false);
});

test('a job is the role without the organization', () => {
  expect(jobsIn(['Talbank-Chefin', 'professor at Talheim University', 'chief executive'])).toEqual([
    'Chefin',
    'professor',
    'chief executive',
  ]);
});

test('the German “Chef” is not a cook', () => {
  expect(compareRoles(['Chef der Werft'], ['Vorstandsvorsitzende der Werft'])).toBe('SHARED');
  expect(compareRoles(['chef'], ['judge'])).toBe('CONFLICT');
});

test('a role of no field fits everybody', () => {
  expect(compareRoles(['Sprecher'], ['Physiker'])).toBe('UNKNOWN');
  expect(compareRoles(['general manager'], ['quarterback'])).toBe('UNKNOWN');
  expect(compareRoles([], ['Physiker'])).toBe('UNKNOWN');
});

test.each([
  [['Läufer'], ['Leiter der Hafenbehörde']],
  [['Sängerin'], ['Hauptgeschäftsführerin der Kammer']],
  [['Klempner'], ['Vorsitzender', 'Gleichstellungsbeauftragter']],
  [['runner'], ['head of finance']],
  [['actress'], ['Chief executive']],
  [['plumber'], ['treasurer of the club']],
  [['Rechtsanwalt'], ['Bürgermeister']],
  [['Angeklagter'], ['Apotheker']],
  [['defendant'], ['physician']],
])('%j and %j are separate roles', (a, b) => {
  expect(compareRoles(a, b)).toBe('UNKNOWN');
  expect([areSeparateRoles(a, b), areSeparateRoles(b, a)]).toEqual([true, true]);
});

test.each([
  [['Minister'], ['Parteichef']],
  [['CEO'], ['chairman']],
  [['Vorstandschef'], ['Vorsitzender']],
  [['Fußballer'], ['Teamchef']],
  [['Fußballer'], ['Präsident']],
  [['striker'], ['manager']],
  [['Läufer'], ['Sieger']],
  [['Läufer'], ['Leiter', 'Trainer']],
  [['Ärztin'], ['Leiterin der Klinik']],
  [['Läufer'], []],
  [['Stürmer'], ['Moderator']],
])('%j and %j can be roles of one person', (a, b) => {
  expect([areSeparateRoles(a, b), areSeparateRoles(b, a)]).toEqual([false, false]);
});

test('a high office has one holder in a country', () => {
  for (const role of [
    'Präsident',
    'US-Präsident',
    'parlamentarischer Geschäftsführer',
    'Königin',
    'Ministerpräsidentin',
    'EU-Außenkommissar',
    'President',
  ])
    expect(isHighOffice(role)).toBe(true);
  for (const role of ['Vereinspräsident', 'Polizeipräsidentin', 'Bürgermeister', 'police president'])
    expect(isHighOffice(role)).toBe(false);
});

test('ordinary roles are those of people who are rarely known outside their town', () => {
  expect(areOrdinaryRoles(['Krankenschwester', 'Bürgermeisterin', 'pupil'])).toBe(true);
  for (const role of ['Senator', 'Papst', 'Sprecher', 'Seerechtlerin', 'lawyer'])
    expect(areOrdinaryRoles([role])).toBe(false);
  expect(areObscureRoles(['Sprecher', 'Richterin'])).toBe(true);
  expect(areObscureRoles(['Sprecher', 'senator'])).toBe(false);
});

test('two people share the complement of a role if they have the same office in the same organization', () => {
  expect(shareComplement(['Sprecherin der Grünen'], ['Sprecherin', 'Sprecherin der Grünen'])).toBe(true);
  expect(shareComplement(['head of Northrail'], ['head of Southrail'])).toBe(false);
  expect(shareComplement(['spokesman'], ['spokesman'])).toBe(false);
});

test('the place of a role has the same key as the place beside a name', () => {
  expect(placesOfRoles(['mayor of Geneva', 'Bürgermeister von Talheim'])).toEqual([
    placeBeside('', ' in Genf'),
    placeBeside('', ' of Talheim'),
  ]);
});
