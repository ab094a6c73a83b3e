import { expect, test } from 'vitest';
import { extract } from '../../extract.ts';

const bodies = (body: string, language = 'de') =>
  extract({ body, language })
    .people.filter(({ kind }) => kind === 'ORGANIZATION')
    .map(({ name, mentions }) => [name, mentions.length]);

test('an acronym refers to the name before its brackets', () => {
  expect(bodies('Die Tannhofer Wasserwerke (TWW) warnten. „Das Wasser ist trüb“, teilten die TWW mit.')).toEqual([
    ['Tannhofer Wasserwerke', 3],
  ]);
  expect(bodies('Er rief beim Landesamt für Deichschutz (LAD) an. Laut LAD ist der Deich dicht.')).toEqual([
    ['Landesamt für Deichschutz', 3],
  ]);
  expect(bodies('Das Bundesdeichamt (BDA) sagte, der Deich sei dicht. „Alles gut“, sagte das BDA.')).toHaveLength(1);
  expect(bodies('The Kelloway Health Board (KHB) met. “Beds are full,” the KHB said.', 'en')).toEqual([
    ['Kelloway Health Board', 3],
  ]);
});

test('brackets that do not repeat the name are not an acronym of it', () => {
  expect(bodies('Ministerin Ina Holm (SPD) kam. „Gut so“, teilte die SPD mit.')).toEqual([['SPD', 1]]);
  expect(bodies('In Sandhofen (BRD) regnete es. Laut NDR ist die Straße frei.')).toEqual([['NDR', 1]]);
});

test('an acronym with small letters is an organization, also beside a place', () => {
  expect(bodies('Nach Angaben des BfTW ist der Fluss sauber.')).toEqual([['BfTW', 1]]);
  const full =
    'Das Bundesamt für Talwasser (BfTW) in Kasheim teilte mit, der Fluss sei sauber. „Alles gut“, sagte das BfTW.';
  expect(bodies(full)).toEqual([['Bundesamt für Talwasser', 3]]);
  expect(bodies('Die ExpertInnen sagten, es regne. Laut MdB Ina Holm regnet es.')).toEqual([]);
});

test('an acronym in brackets is a mention of the organization before it, even if the letters come from another language', () => {
  expect(bodies('The German Water Service (DWA) warned of floods. "Stay at home," the DWA said.', 'en')).toEqual([
    ['German Water Service', 3],
  ]);
  expect(bodies('The German Water Service (DWA) said on Monday that floods were coming.', 'en')).toEqual([
    ['German Water Service', 2],
  ]);
  // The acronym of a party does not name the organization.
  expect(bodies('Das Landesamt für Deichschutz (SPD) warnte, teilte das Landesamt für Deichschutz mit.')).toEqual([
    ['Landesamt für Deichschutz', 1],
  ]);
});
