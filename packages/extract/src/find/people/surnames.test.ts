import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

type Language = 'de' | 'en';

/** Lists the people, groups and organizations as "KIND name [roles]", and the speakers of the statements. */
function read(body: string, language: Language) {
  const { people, statements } = extract({ body, published: '2024-03-05', language });
  const rows = people.map(({ kind, name, roles }) => `${kind.charAt(0)} ${name} [${roles.join(', ')}]`);
  return { rows, speakers: statements.map(({ speaker }) => (speaker === null ? null : people[speaker]?.name)) };
}

describe('a surname alone before a role is a person', () => {
  test.each<[Language, string, string]>([
    ['en', 'The senator will not run. Krall, a spokesman, declined to name a successor.', 'I Krall [spokesman]'],
    ['en', 'Krall, the mayor, said the plan was dead.', 'I Krall [mayor]'],
    ['de', 'Der Senator geht. Krall, ein Sprecher, sagte, das sei geregelt.', 'I Krall [Sprecher]'],
    ['de', 'Krall, der Bürgermeister, sagte, das sei geregelt.', 'I Krall [Bürgermeister]'],
  ])('%s: %s', (language, body, row) => {
    expect(read(body, language)).toEqual({ rows: [row], speakers: ['Krall'] });
  });

  test('but an organization before its role is not', () => {
    expect(read('Lumex, the regulator, said that was wrong.', 'en').rows).toEqual(['O Lumex []']);
    expect(read('Lumex, ein Betreiber, sagte, das sei falsch.', 'de').rows).toContain('O Lumex []');
  });

  test('and it is the known person with this surname', () => {
    const body = 'His aide, Neil Krall, came. Krall, a spokesman, declined to name a successor.';
    expect(read(body, 'en')).toEqual({ rows: ['I Neil Krall [aide]'], speakers: ['Neil Krall'] });
  });
});

describe('a surname after a form of address and another role is somebody else', () => {
  test.each<[Language, string, string[]]>([
    [
      'de',
      'Stadträtin Eva Kolbe sagte, der Name sei alt. Anwohnerin Frau Kolbe sagte, ihr sei das egal.',
      ['I Eva Kolbe [Stadträtin]', 'I Kolbe [Anwohnerin]'],
    ],
    [
      'de',
      'Bürgermeister Jan Kolbe lobte das Fest. Der Rentner Herr Kolbe sagte, es sei laut.',
      ['I Jan Kolbe [Bürgermeister]', 'I Kolbe [Rentner]'],
    ],
    [
      'en',
      'Councillor Eva Kolbe said the name was old. A resident, Mrs Kolbe, said she did not care.',
      ['I Eva Kolbe [Councillor]', 'I Kolbe [resident]'],
    ],
  ])('%s: %s', (language, body, rows) => expect(read(body, language).rows).toEqual(rows));

  test('but not with the same office or another office', () => {
    const body = 'Stadträtin Eva Kolbe kam. Die Stadträtin Frau Kolbe widersprach. Fraktionschefin Frau Kolbe nickte.';
    expect(read(body, 'de').rows).toEqual(['I Eva Kolbe [Stadträtin, Fraktionschefin]']);
  });
});

describe('the role of a company tells an organization', () => {
  test.each<[Language, string]>([
    ['de', 'Der Betreiber Kolbau wies die Vorwürfe zurück.'],
    ['de', 'Der Hersteller Kolbau teilte mit, man prüfe den Fall.'],
    ['de', 'Der Anbieter Kolbau erklärte, es gebe keine Störung.'],
    ['en', 'The operator Kolbau said there was no fault.'],
    ['en', 'The provider Kolbau declined to comment.'],
  ])('%s: %s', (language, body) => {
    expect(read(body, language)).toEqual({ rows: ['O Kolbau []'], speakers: ['Kolbau'] });
  });

  test('but a person with a first name or without an article has it too', () => {
    expect(read('Der Betreiber Klaus Lohmann sagte, es gebe Karten.', 'de').rows).toEqual([
      'I Klaus Lohmann [Betreiber]',
    ]);
    expect(read('Betreiber Holm sagte, das Lokal schließe.', 'de').rows).toEqual(['I Holm [Betreiber]']);
  });
});

describe('two people of one name in an article', () => {
  test.each<[string, Language, string, string[]]>([
    [
      'with two parties',
      'de',
      'Minister Jan Meier (Grüne) lobte den Rat. CDU-Chef Jan Meier nannte ihn mutlos. Minister Meier sagte, er bleibe.',
      ['I Jan Meier [Minister]', 'I Jan Meier [CDU-Chef]'],
    ],
    [
      'with one surname, of whom one is a prosecutor',
      'de',
      'Staatsanwalt Mahr bestätigte Ermittlungen. Seilbahnchef Mahr sprach von einem Schock. Staatsanwalt Mahr schwieg.',
      ['I Mahr [Staatsanwalt]', 'I Mahr [Seilbahnchef]'],
    ],
    [
      'with one surname, of whom one is the treasurer of the town',
      'de',
      'Kämmerer Kahl warnt vor Schulden. SPD-Stadtrat Kahl sieht das anders.',
      ['I Kahl [Kämmerer]', 'I Kahl [SPD-Stadtrat]'],
    ],
    [
      'with one surname, of whom one is a judge',
      'en',
      'Judge Krall refused bail. Coach Krall said the team was shocked. Judge Krall left.',
      ['I Krall [Judge]', 'I Krall [Coach]'],
    ],
  ])('%s are two', (_, language, body, rows) => {
    expect(read(body, language).rows).toEqual(rows);
  });

  test.each<[Language, string, string]>([
    ['de', 'CDU-Chef Jan Meier kommt. Kanzler Jan Meier (CDU) sagte, er reise.', 'I Jan Meier [CDU-Chef, Kanzler]'],
    [
      'de',
      'Der frühere SPD-Chef Jan Meier (BSW) kommt. BSW-Politiker Jan Meier geht.',
      'I Jan Meier [früherer SPD-Chef, BSW-Politiker]',
    ],
    ['de', 'Innenminister Mahr kommt. CSU-Chef Mahr reist ab.', 'I Mahr [Innenminister, CSU-Chef]'],
    ['de', 'Richter Mahr kommt. Gerichtspräsident Mahr reist ab.', 'I Mahr [Richter, Gerichtspräsident]'],
    ['en', 'Judge Krall came. Chief Justice Krall left.', 'I Krall [Judge, Chief Justice]'],
  ])('%s: %s tells of one', (language, body, row) => {
    expect(read(body, language).rows).toEqual([row]);
  });
});

test('a father and a son are distinguished by the word after the name', () => {
  const namesIn = (body: string, language: Language) => extract({ body, language }).people.map(({ name }) => name);
  expect(namesIn('Nach 40 Jahren übergibt Jost Krall senior die Werft.', 'de')).toEqual(['Jost Krall senior']);
  expect(namesIn('Der Chef, Jost Krall junior, will bauen.', 'de')).toEqual(['Jost Krall junior']);
  expect(namesIn('They told Neil Krall senior aides had left.', 'en')).toContain('Neil Krall');
});
