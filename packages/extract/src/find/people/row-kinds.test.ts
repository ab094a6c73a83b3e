import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

type Language = 'de' | 'en';

/** Lists the named people, groups and organizations as "KIND name [roles]". */
function rows(body: string, language: Language): string[] {
  const { people } = extract({ body, published: '2024-03-05', language });
  return people.flatMap(({ kind, name, named, roles }) =>
    named ? `${kind.charAt(0)} ${name} [${roles.join(', ')}]` : [],
  );
}

describe('a name that the text calls a company or an agency is an organization', () => {
  test.each([
    'Der Autobauer Zundel senkt die Preise. Zundel hatte am Montag angekündigt, 800 Stellen zu streichen.',
    'Der Landmaschinenbauer Zundel streicht Stellen. Das teilte Zundel mit.',
    'Die Drogeriekette Zundel senkt die Preise. Zundel erklärte, das sei nötig.',
    'Der Betriebsrat von Zundel klagt. Zundel hatte am Dienstag bekannt gegeben, ein Werk zu schließen.',
    'Zundel hatte am Dienstag bekannt gegeben, ein Werk zu schließen. Die Zundel AG baut Öfen.',
  ])('%s', (body) => {
    expect(rows(body, 'de')).toEqual(['O Zundel []']);
  });

  test('under its own name, without the noun before it', () => {
    const body = 'Die Katastrophenschutzbehörde Avad teilte mit, 20 Menschen seien verletzt. Die Behörde Avad warnte.';
    expect(rows(body, 'de')).toEqual(['O Avad []']);
    expect(rows('Die Umweltbehörde Nordhessen warnte.', 'de')).toEqual(['O Umweltbehörde Nordhessen []']);
    expect(rows('She told broadcaster France 2 that she would leave.', 'en')).toEqual(['O France 2 []']);
  });

  test('but a farmer is a person', () => {
    expect(rows('Der Bauer Zundel gibt auf. Zundel sagte, es reiche.', 'de')).toEqual(['I Zundel [Bauer]']);
  });
});

describe('names of organizations in English', () => {
  test('can end in "Branch"', () => {
    const body = 'The Rail Accident Inquiry Branch has opened an investigation. The branch said it was too early.';
    expect(rows(body, 'en')).toEqual(['O Rail Accident Inquiry Branch []']);
  });

  test.each(['Ida Wolters won an award for her drama "Fog Bank."', "'Fog Bank' director Ida Wolters won an award."])(
    'are no titles of works: %s',
    (body) => {
      expect(rows(body, 'en').map((row) => row.replace(/ \[.*/u, ''))).toEqual(['I Ida Wolters']);
    },
  );
});

describe('persons', () => {
  test.each<[Language, string, string[]]>([
    ['en', 'Brother-in-law Mark Lake, who taught him to sail, said: "He cared."', ['I Mark Lake []']],
    ['en', 'His ex-wife, Joan Krall, said she was sad.', ['I Joan Krall []']],
    ['en', 'Lieutenant General Jan Krall said the line held.', ['I Jan Krall [Lieutenant General]']],
    ['en', 'Permanent Secretary Ann Krall said it was late.', ['I Ann Krall [Permanent Secretary]']],
    ['en', 'Industry Minister Jan Krall said it was late.', ['I Jan Krall [Industry Minister]']],
    ['en', 'The site manager, Ann Krall, said the crane was safe.', ['I Ann Krall [site manager]']],
    ['en', 'McKrall, who skippers the ferry, said: "We stay."', ['I McKrall []']],
    [
      'en',
      'Ms Justice Brady refused. Mary Brady, the mother, said she was glad.',
      ['I Mary Brady []', 'I Brady [Justice]'],
    ],
    ['de', 'Nach dem Beben sammelt die Gemeinde in Hagen Spenden.', []],
    ['de', 'Am Dienstag hat ein Essener Richter Haftbefehle erlassen.', []],
    [
      'de',
      '„Es war glatt“, sagte Sprecherin Nadja Niesner-Koch. Niesner-Koch warnte.',
      ['I Nadja Niesner-Koch [Sprecherin]'],
    ],
    ['de', 'Inhaber Josef Kagerbauer baut auf. Kagerbauer sagte, es gehe.', ['I Josef Kagerbauer [Inhaber]']],
    [
      'en',
      'The men came from Ben Nevis. Halden Mountain Rescue Team said they had no map.',
      ['O Halden Mountain Rescue Team []'],
    ],
    ['de', 'Ali Omar von den Weißhelmen sagte, die Lage sei schlimm.', ['I Ali Omar []']],
  ])('%s: %s', (language, body, expected) => {
    expect(rows(body, language)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['White Helmets volunteer Ali Omar said hospitals were full.', ['Ali Omar']],
    ["Luvenia's General Staff said the attack had failed.", ['General Staff']],
    ["The Attorney General's Office said it would appeal.", ["Attorney General's Office"]],
  ])('and organizations speak: %s', (body, expected) => {
    const { people, statements } = extract({ body, published: '2024-03-05', language: 'en' });
    expect(statements.map(({ speaker }) => people[speaker ?? -1]?.name)).toEqual(expected);
  });

  test('a company is not called by its town', () => {
    expect(rows('The group bought Datenwerk GmbH of Karlsruhe on Monday.', 'en')).toEqual(['O Datenwerk GmbH []']);
  });
});

describe('roles', () => {
  test.each<[Language, string, string[]]>([
    ['de', 'Die Vorsitzende Richterin Ina Sander sprach.', ['I Ina Sander [Vorsitzende Richterin]']],
    ['de', 'Das Urteil des Vorsitzenden Richters Bernd Kolb war mild.', ['I Bernd Kolb [Vorsitzender Richter]']],
    ['de', 'Der Vorsitzende Bernd Kolb sprach.', ['I Bernd Kolb [Vorsitzender]']],
    ['en', 'The film, which stars Ida Paulsen, opens on Friday.', ['I Ida Paulsen []']],
    ['en', 'He met his Norland counterpart, Ida Paulsen, on Monday.', ['I Ida Paulsen []']],
    [
      'en',
      'The chief of the Bradford fire service, Norris Blake, left.',
      ['I Norris Blake [chief of the Bradford fire service]'],
    ],
  ])('%s: %s', (language, body, expected) => {
    expect(rows(body, language)).toEqual(expected);
  });
});
