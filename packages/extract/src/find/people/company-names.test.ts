import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

type Language = 'de' | 'en';

/** Lists the named people and organizations as "KIND name [roles]". */
function rows(body: string, language: Language): string[] {
  const { people } = extract({ body, published: '2024-03-05', language });
  return people.flatMap(({ kind, name, named, roles }) =>
    named ? `${kind.charAt(0)} ${name}${roles.length > 0 ? ` [${roles.join(', ')}]` : ''}` : [],
  );
}

const individuals = (body: string, language: Language) => rows(body, language).filter((row) => row.startsWith('I '));

describe('a company whose name contains a title or first name is not a person', () => {
  test.each<[Language, string]>([
    ['de', 'Graf Bassewitz Keramik schließt sein Werk. Das teilte Graf Bassewitz Keramik am Montag mit.'],
    ['de', 'Der Möbelhändler Baron Möbel streicht Stellen. Baron Möbel sagte, die Nachfrage sei gesunken.'],
    ['de', 'Die Brauerei Prinz Bräu erhöht die Preise. Prinz Bräu teilte mit, Gerste sei teuer.'],
    ['de', 'Der Spielwarenhersteller Doktor Bär ist pleite. Die Firma Dr. Helwig wächst. Dr. Helwig warb um Personal.'],
    ['de', 'Das Essener Modehaus Peter Kolb schließt. Peter Kolb war seit 1920 in der Stadt.'],
    ['de', 'Fürst Wein & Co. ruft Saft zurück. Fürst Wein verkauft in Hessen.'],
    ['de', 'Max Müller Reisen streicht Flüge. Die Robert Brandt GmbH baut ab. Robert Brandt teilte mit, es gehe gut.'],
    ['de', 'Tabellenführer Eintracht Lauenau gewann. Aufsteiger Sparta Lauenau verlor.'],
    ['en', 'Doctor Bike repairs bicycles. Doctor Bike said it had hired six mechanics.'],
    ['en', 'Baron Furniture is closing nine stores. Baron Furniture said rents were too high.'],
    ['en', "Martha Stone Homes said it would build in Kent. Sir Henry's Pies recalled 4,000 pies."],
    ['en', 'Norwell Southern cancelled 40 trains. Norwell Southern said a signal had failed.'],
    ['en', 'The fashion label Stella Harper said it would move. Stella Harper employs 40 people.'],
    ['en', 'A researcher with Trend Makro said the flaw was serious.'],
    ['en', 'The pub, the Lord Nelson, closed. Summit said no deal was signed. Grace Holt Labs hired people.'],
    ['en', 'Nine in ten said they were happy. Spring says the garden is ready.'],
    ['de', 'Der Discounter Norma Kauf wächst. Das Klinikum Ernst von Bergen baut. Laut Kalender ist Freitag.'],
    ['de', 'Philip Morris warb um Personal.'],
  ])('%s: %s', (language, body) => {
    expect(individuals(body, language)).toEqual([]);
  });

  test.each<[Language, string, string[]]>([
    ['de', 'König Getränke-Chef Rolf Ziegler schließt zwei Märkte.', ['I Rolf Ziegler [Getränke-Chef]']],
    ['de', 'Die Firma Karl Wittgen baut Öfen. Inhaber Karl Wittgen sagte, es gehe.', ['I Karl Wittgen [Inhaber]']],
    ['de', 'Der Unternehmer Baron Karl Wittgen kauft die Burg.', ['I Karl Wittgen [Unternehmer, Baron]']],
    ['de', 'Graf Lindner lebte hier. Der Chef der Firma Adele Zell ging.', ['I Adele Zell', 'I Lindner [Graf]']],
    ['de', 'Das prüfte Projektentwickler Dr. Jan Helwig.', ['I Jan Helwig [Projektentwickler]']],
    ['en', 'Sir Henry Cole left. Publisher Peter Marsden stayed.', ['I Henry Cole', 'I Peter Marsden [Publisher]']],
    ['en', 'A lawyer with Ann Lee left. Anna Marie Steel stayed.', ['I Ann Lee', 'I Anna Marie Steel']],
  ])('but people are, %s: %s', (language, body, expected) => {
    expect(individuals(body, language).sort()).toEqual(expected.sort());
  });
});

describe('the object of a verb is not the name of the person before it', () => {
  test.each([
    'Er soll von einem Bauunternehmer Reisen und Bargeld angenommen haben.',
    'Der Landrat hatte von einem reichen Landwirt Grundstücke gekauft.',
    'Die Stadt will jedem Bürger Kredite anbieten. Das Gericht sprach der Klägerin Schadenersatz zu.',
  ])('%s', (body) => expect(rows(body, 'de')).toEqual([]));
});

describe('names are not cut', () => {
  test.each<[Language, string, string[]]>([
    ['de', 'Verls Trainer Alexander Ende war froh. „Wir waren stark“, sagte Ende.', ['I Alexander Ende [Trainer]']],
    ['de', 'Physiker Otto Stern gewann. „Nein“, so Stern.', ['I Otto Stern [Physiker]']],
    ['de', 'Nach dem Tod von Papst Franziskus Ende April kam er.', ['I Franziskus [Papst]']],
    ['de', 'Prinz Harry kam Anfang des Jahres. Am Ende ging er.', ['I Harry [Prinz]']],
    ['en', 'Campaign group Clean Rivers Now sued. Clean Rivers Now said it won.', ['O Clean Rivers Now']],
    ['en', 'The National Railway Collection bought an engine.', ['O National Railway Collection']],
    ['en', 'Defenders of Wildlife sued. Friends of Ann Lee wept.', ['O Defenders of Wildlife', 'I Ann Lee']],
    [
      'en',
      'The Organization for Harbour Safety and Cooperation in Asia agreed.',
      ['O Organization for Harbour Safety and Cooperation in Asia'],
    ],
    ['en', 'Lord Justice Bannerman dismissed the appeal.', ['I Bannerman [Lord Justice]']],
    ['en', 'Former Razorback Julius Jonas ran.', ['I Julius Jonas']],
  ])('%s: %s', (language, body, expected) => {
    expect(rows(body, language).sort()).toEqual(expected.sort());
  });
});

describe('unusual names of speakers', () => {
  test.each<[string, string[]]>([
    ['“He has the final say,” said Oraz-aga, who herds camels.', ['I Oraz-aga']],
    ['“It creates bottlenecks,” Netlink’s Wright said.', ['I Wright']],
    ['“It is a riot,” City Council Member Obi Wicken said.', ['I Obi Wicken [Member]']],
    ['“We were searching,” Juror No. 12 said.', []],
    ['Nobody said it was easy. Hundreds said no.', []],
  ])('%s', (body, expected) => expect(individuals(body, 'en')).toEqual(expected));
});
