import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

function speakersIn(body: string, language = 'de') {
  const { people, statements } = extract({ body, language });
  return statements.map(({ speaker }) => {
    const person = speaker === null ? undefined : people[speaker];
    return [person?.name, person?.named, people[person?.represents ?? -1]?.name ?? null];
  });
}

describe('a spokesperson or lawyer', () => {
  test('is an unnamed person who represents the principal', () => {
    expect(speakersIn('Eine Sprecherin von Minister Edgar Wolters sagte, der Deich sei dicht.')).toEqual([
      ['Sprecherin von Minister Edgar Wolters', false, 'Edgar Wolters'],
    ]);
    expect(speakersIn('„Wir prüfen das“, sagte der Anwalt der Unternehmerin Ina Holm.')).toEqual([
      ['Anwalt der Unternehmerin Ina Holm', false, 'Ina Holm'],
    ]);
    expect(speakersIn('A spokeswoman for Governor Amy Tolland said the road was safe.', 'en')).toEqual([
      ['spokeswoman for Governor Amy Tolland', false, 'Amy Tolland'],
    ]);
  });

  test.each([
    ['An aide to Senator Amy Tolland said it was late.', 'aide to Senator Amy Tolland'],
    ['A former adviser to President Ed Marrow said it was late.', 'former adviser to President Ed Marrow'],
    ['“It is late,” said an assistant to Mayor Ed Marrow.', 'assistant to Mayor Ed Marrow'],
    ['According to an aide to Senator Amy Tolland, it is late.', 'aide to Senator Amy Tolland'],
    ['A source close to Mayor Ed Marrow said it was late.', 'source close to Mayor Ed Marrow'],
    ['Officials close to Mayor Ed Marrow said it was late.', 'Officials close to Mayor Ed Marrow'],
    ['Advisers to President Ed Marrow say it is late.', 'Advisers to President Ed Marrow'],
    ['Attorneys for Mayor Ed Marrow said it was late.', 'Attorneys for Mayor Ed Marrow'],
    ['A group of lawyers for Mayor Ed Marrow said it was late.', 'group of lawyers for Mayor Ed Marrow'],
    ['“It is late,” said a lawyer representing Amy Tolland.', 'lawyer representing Amy Tolland'],
    ['The office of Governor Amy Tolland said it was late.', 'office of Governor Amy Tolland'],
    ['The chief of staff to Governor Amy Tolland said it was late.', 'chief of staff to Governor Amy Tolland'],
    ['An aide to the governor, Amy Tolland, said it was late.', 'aide to the governor'],
    ['Governor Amy Tolland left. A Tolland spokesperson said it was late.', 'Tolland spokesperson'],
    ['Governor Amy Tolland left. Tolland aides said it was late.', 'Tolland aides'],
  ])('and an aide or adviser speak for the principal: %s', (body, name) => {
    const principal = body.includes('Tolland') ? 'Amy Tolland' : 'Ed Marrow';
    expect(speakersIn(body, 'en')).toEqual([[name, false, principal]]);
  });

  test.each([
    'Adviser Ann Reyes said it was late.',
    'The governor’s aide, Ann Reyes, said it was late.',
    'The aide to the governor, Ann Reyes, said it was late.',
    'Ann Reyes, an aide to Senator Ed Marrow, said it was late.',
  ])('and an aide with a name speak for themselves: %s', (body) => {
    expect(speakersIn(body, 'en')).toEqual([['Ann Reyes', true, null]]);
  });

  test('can be introduced by a possessive', () => {
    expect(speakersIn('Edgar Wolters schwieg. Wolters’ Anwalt sagte, das Verfahren sei absurd.')[0]?.[1]).toBe(false);
    expect(speakersIn('Ed Marrow wept in court. “He will appeal,” his lawyer said.', 'en')).toEqual([
      ['lawyer', false, 'Ed Marrow'],
    ]);
    expect(speakersIn('Veltran Motors closed a plant. A Veltran Motors spokesman said it was empty.', 'en')).toEqual([
      ['Veltran Motors spokesman', false, 'Veltran Motors'],
    ]);
  });

  test('is the named person if the name follows in apposition or after "und"', () => {
    expect(speakersIn('Der Sprecher der Werft, Ingo Harder, sagte, das Dock sei voll.')).toEqual([
      ['Ingo Harder', true, null],
    ]);
    expect(speakersIn('Parteichefin und Ministerin Frauke Seidel sagte, das Geld sei knapp.')).toEqual([
      ['Frauke Seidel', true, null],
    ]);
    expect(speakersIn('„Es reicht“, sagte Polizeisprecher Ingo Harder.')).toEqual([['Ingo Harder', true, null]]);
    expect(speakersIn('“Enough,” said police spokesman Ed Marrow.', 'en')).toEqual([['Ed Marrow', true, null]]);
  });

  test('is not the person whose name follows in the genitive', () => {
    expect(speakersIn('Jost Brandt fehlte. Der behandelnde Arzt Brandts sagte, er sei erschöpft.')).toEqual([
      ['behandelnder Arzt Brandts', false, 'Jost Brandt'],
    ]);
    expect(speakersIn('Der Anwalt Wohlfarts sagte, der Brief sei falsch.')).toEqual([
      ['Anwalt Wohlfarts', false, 'Wohlfart'],
    ]);
    expect(speakersIn('Ole Harms kam spät. Der Minister Harms sagte, der Zug sei schuld.')).toEqual([
      ['Ole Harms', true, null],
    ]);
    expect(speakersIn('„Nein“, sagte Minister Harms.')).toEqual([['Harms', true, null]]);
  });
});

describe('a spokesperson or lawyer with a name', () => {
  const principals = (body: string, language: string) => {
    const { people } = extract({ body, language });
    return people.flatMap(({ name, named, represents }) =>
      named && represents !== null ? [[name, people[represents]?.name, people[represents]?.kind]] : [],
    );
  };

  test.each([
    ['Der Sprecher der UN, Jan Marcel, sagte, die Lage sei ernst.', 'Jan Marcel', 'UN'],
    ['„Es reicht“, sagte Ina Krall, eine Sprecherin der Stadtwerke Talheim.', 'Ina Krall', 'Stadtwerke Talheim'],
    ['Greenpeace-Sprecherin Lotte Harms sagte: „Das ist zu wenig.“', 'Lotte Harms', 'Greenpeace'],
    ['Der Sprecher von Norvane, Karl Moor, sagte, die Linie stehe.', 'Karl Moor', 'Norvane'],
    [
      'Nach Angaben der Sprecherin des bayerischen Umweltministeriums, Ina Krall, sinkt der Pegel.',
      'Ina Krall',
      'bayerisches Umweltministerium',
    ],
  ])('represents the organization in German: %s', (body, name, principal) => {
    expect(principals(body, 'de')).toEqual([[name, principal, 'ORGANIZATION']]);
  });

  test.each([
    ['“The plant will stay open,” said Tom Hale, a spokesman for Norvane.', 'Norvane'],
    ['Norvane will close a plant. Norvane spokesman Tom Hale said rents rose. Workers left Norvane.', 'Norvane'],
    ['White House spokesman Tom Hale said the talks went on.', 'White House'],
    ['“We fight,” said Tom Hale, a spokesman for the United Nations, on Monday.', 'United Nations'],
  ])('represents the organization in English: %s', (body, principal) => {
    expect(principals(body, 'en')).toEqual([['Tom Hale', principal, 'ORGANIZATION']]);
  });

  test.each([
    ['Ed Marrow was charged. His lawyer, Ann Reyes, said he would appeal.', 'en'],
    ['Ann Reyes, a lawyer for Ed Marrow, said he would appeal.', 'en'],
    ['Ed Marrow’s longtime lawyer, Ann Reyes, said he would appeal.', 'en'],
    ['“He will appeal,” said Ed Marrow’s agent Ann Reyes.', 'en'],
    ['„Er schweigt“, sagte Ann Reyes, die Anwältin von Ed Marrow, vor dem Landgericht.', 'de'],
  ])('represents the client: %s', (body, language) => {
    expect(principals(body, language)).toEqual([['Ann Reyes', 'Ed Marrow', 'INDIVIDUAL']]);
  });

  test.each([
    ['Die Bäckerin Karla Mohn schwieg. „Sie ist müde“, sagte ihre Anwältin Ann Reyes.', 'Karla Mohn', 'de'],
    ['Karla Mohn steht vor Gericht. Ihr Verteidiger Jan Roth forderte einen Freispruch.', 'Karla Mohn', 'de'],
    ['Jan Roth und sein Anwalt Karl Moor verließen den Saal.', 'Jan Roth', 'de'],
    ['Rechtsanwalt Karl Moor, der Jan Roth vertritt, will klagen.', 'Jan Roth', 'de'],
    ['Ann Reyes, a lawyer representing Ed Marrow, said he would appeal.', 'Ed Marrow', 'en'],
    ['Attorney Ann Reyes, who represents Ed Marrow, said he would appeal.', 'Ed Marrow', 'en'],
    ['Attorney Ann Reyes, representing Ed Marrow, said he would appeal.', 'Ed Marrow', 'en'],
  ])('represents the only possible client: %s', (body, client, language) => {
    expect(principals(body, language).map(([, principal]) => principal)).toEqual([client]);
  });

  test.each([
    ['Volkswagen ruft Autos zurück. Konzernsprecherin Ina Krall sagte, die Bremse klemme.', 'Volkswagen', 'de'],
    ['Die Norvane AG schließt ein Werk. „Schade“, sagte Unternehmenssprecher Jan Pohl.', 'Norvane AG', 'de'],
    ['„Das Gesetz kommt“, sagte die spanische Regierungssprecherin Ina Krall.', 'spanische Regierung', 'de'],
    ['Die spanische Regierung berät. Regierungssprecher Jan Pohl will warten.', 'spanische Regierung', 'de'],
    ['Die Polizei Köln sucht Zeugen. „Er floh“, sagte Polizeisprecher Jan Pohl.', 'Polizei Köln', 'de'],
    ['Das Landgericht Köln tagte. Gerichtssprecher Jan Pohl nannte das Urteil milde.', 'Landgericht Köln', 'de'],
    [
      'Das Umweltministerium warnt. Es eile, sagte die Sprecherin des Ministeriums, Ina Krall.',
      'Umweltministerium',
      'de',
    ],
    ['Die SPD will den Plan stoppen. „Nein“, sagte Parteisprecherin Ina Krall.', 'SPD', 'de'],
    ['Der SC Freiburg siegte. Vereinssprecher Jan Pohl nannte das Spiel gut.', 'SC Freiburg', 'de'],
    ['Boeing will close a plant. Company spokesman Tom Hale said the work would move.', 'Boeing', 'en'],
    ['Die Donaubank zahlt. „Gut so“, sagte Banksprecher Jan Pohl.', 'Donaubank', 'de'],
    [
      'Kent Fire and Rescue Service came. Fire service spokesman Tom Hale said it was late.',
      'Kent Fire and Rescue Service',
      'en',
    ],
    ['The Nigerian army attacked. “It is over,” said army spokesman Colonel Tom Hale.', 'Nigerian army', 'en'],
    ['Harbour Bank lost money. “It is sound,” added bank spokesman Tom Hale.', 'Harbour Bank', 'en'],
    ['French government spokesman Tom Hale said the law would pass.', 'French government', 'en'],
    ['Boston police spokesman Tom Hale said two men fled.', 'Boston police', 'en'],
    ['The Foreign Ministry is silent. Ministry spokesman Tom Hale said it would wait.', 'Foreign Ministry', 'en'],
    ['The Labour Party rejected it. Party spokesman Tom Hale called it unfair.', 'Labour Party', 'en'],
    ['The High Court sat. Court spokesman Tom Hale said the ruling was final.', 'High Court', 'en'],
    [
      'Harland Shipping Ltd. sold two ships. Company spokesman Tom Hale said they leaked.',
      'Harland Shipping Ltd.',
      'en',
    ],
    [
      'Tom Hale, a spokesman for the United States Department of Defense, said it was late.',
      'United States Department of Defense',
      'en',
    ],
  ])('represents the only organization of this kind: %s', (body, principal, language) => {
    expect(principals(body, language).map((one) => one.slice(1))).toEqual([[principal, 'ORGANIZATION']]);
  });

  test.each([
    ['Der frühere Sprecher von Airbus, Karl Moor, sagte, die Linie stehe.', 'de'],
    ['Volkswagen und Lufthansa streiten. Konzernsprecherin Ina Krall sagte, man rede weiter.', 'de'],
    ['Norvane beliefert Volkswagen. Konzernsprecherin Ina Krall sagte, man rede weiter.', 'de'],
    ['Die spanische Regierung traf die französische Regierung. Regierungssprecher Jan Pohl will warten.', 'de'],
    ['Jan Roth traf Emil Harms. Sein Anwalt Karl Moor sagte, es sei spät.', 'de'],
    ['Karla Mohn klagte. Die Wirte schwiegen, und Jan Roth ging. Ihr Anwalt Karl Moor sagte, es sei spät.', 'de'],
    ['Der Trainer Jan Roth gewann. Sein Verteidiger Karl Moor traf das Tor.', 'de'],
    ['Ed Marrow met Jack Thorne. His lawyer Ann Reyes said it was late.', 'en'],
    ['Boeing and Airbus are in talks. Company spokesman Tom Hale said they went well.', 'en'],
    ['Government spokesman Tom Hale said the law would pass.', 'en'],
    ['A man was charged with robbing Ed Marrow. His lawyer, Ann Reyes, said he would appeal.', 'en'],
    ['Airbus-Chef Karl Moor sagte, die Linie stehe.', 'de'],
    ['Der Anwalt Karl Moor sagte, das Urteil sei falsch.', 'de'],
    ['„Nein“, sagte Regierungssprecherin Ina Krall.', 'de'],
    ['Clara Vogt und Jan Pohl klagen. „Es eilt“, sagte ihr Anwalt Karl Moor.', 'de'],
    ['Former Norvane spokesman Tom Hale said the firm lied. Norvane denied it.', 'en'],
    ['The president of Norvane, Tom Hale, said the plant would stay open.', 'en'],
    ['Civil rights lawyer Ann Reyes said the law was bad.', 'en'],
    ['Judge Ed Marrow spoke for an hour. His lawyer, Ann Reyes, said nothing.', 'en'],
    ['Ed Marrow was sued. “No comment,” said his family’s lawyer, Ann Reyes.', 'en'],
    ['Company spokesman Tom Hale said the plant would stay open.', 'en'],
    ['The Department of Justice left. Fire department spokesman Tom Hale said it was late.', 'en'],
  ])('represents nobody if the text does not say so: %s', (body, language) => {
    expect(principals(body, language)).toEqual([]);
  });
});

describe('a spokesperson without a name', () => {
  const represented = (body: string, language: string) => {
    const { people } = extract({ body, language });
    return people.flatMap(({ kind, represents }) =>
      kind === 'INDIVIDUAL' ? [people[represents ?? -1]?.name ?? null] : [],
    );
  };

  test.each([
    ['„Wir zahlen alles zurück“, sagte eine Sprecherin der Donaubank.', 'Donaubank', 'de'],
    ['Die Donaubank schließt 40 Filialen. Ein Sprecher der Bank sagte, man sei froh.', 'Donaubank', 'de'],
    ['Die Polizei Rostock sucht Zeugen. Eine Polizeisprecherin sagte, man warte.', 'Polizei Rostock', 'de'],
    ['Die Norvane AG streicht Stellen. Das sei bitter, sagte eine Unternehmenssprecherin.', 'Norvane AG', 'de'],
    ['Das Landgericht Ulm tagt. Ein Sprecher des Landgerichts sagte, es dauere.', 'Landgericht Ulm', 'de'],
    ['Ein Sprecher des Landgerichts sagte, der Prozess dauere.', 'Landgericht', 'de'],
    ['Die israelische Armee griff an. Ein Armeesprecher sagte, es sei ruhig.', 'israelische Armee', 'de'],
    ['Die Gewerkschaft Verdi streikt. Ein Sprecher der Gewerkschaft sagte, es reiche.', 'Verdi', 'de'],
    ['Eine Sprecherin der Kölner Polizei sagte, alles sei gut.', 'Kölner Polizei', 'de'],
    ['Ein WHO-Sprecher sagte, alles sei gut.', 'WHO', 'de'],
    ['Harbour Bank will close. A spokesman for the bank said it was sound.', 'Harbour Bank', 'en'],
    ['Kent Police arrested two men. A police spokesman said they were armed.', 'Kent Police', 'en'],
    ['Norvane Ltd will close a plant. A company spokesman said talks had begun.', 'Norvane Ltd', 'en'],
    ['The Nigerian army freed 20 people. An army spokesman said it was quiet.', 'Nigerian army', 'en'],
    ['The militia said it would fight. A militia spokesman said it was late.', 'militia', 'en'],
    [
      'The Boston Fire Department came. The Department of Justice left. A fire department spokesman said it was late.',
      'Boston Fire Department',
      'en',
    ],
  ])('speaks for the only organization of the kind: %s', (body, principal, language) => {
    expect(represented(body, language)).toEqual([principal]);
  });

  test.each([
    ['Die Polizei Rostock fahndet. Die Norvane AG schweigt. Ein Sprecher sagte, man warte.', 'de'],
    ['Die Donaubank und die Elbebank fusionieren. Ein Sprecher der Bank sagte, man sei froh.', 'de'],
    ['Die Donaubank lehnt ab. Ein Sprecher einer Bank sagte, man sei bereit.', 'de'],
    ['Ein früherer Sprecher der Donaubank sagte, die Bücher seien falsch.', 'de'],
    ['Auf der Parkbank saß ein Mann. Ein Sprecher der Bank sagte, das Geld sei weg.', 'de'],
    ['Eine Sprecherin des Kölner Konzerns sagte, alles sei gut.', 'de'],
    ['Die Klinik in Ulm half. Ein Sprecher der Familie sagte, es gehe ihm besser.', 'de'],
    ['Norvane Ltd will buy Kerbel Inc. A company spokesman said talks had begun.', 'en'],
    ['Kent Police and Sussex Police arrested six men. A police spokesman said they were armed.', 'en'],
    ['Harbour Bank is in trouble. A spokesman for a bank said it would help.', 'en'],
    ['Mercer Hospital treated the boy. A spokesman for the family said he was better.', 'en'],
    ['The West Bank was quiet. A bank spokesman said the money was gone.', 'en'],
  ])('speaks for nobody if the text does not say so: %s', (body, language) => {
    expect(represented(body, language)).toEqual([null]);
  });

  test.each([
    ['Kanzlerin Karla Mohn reist ab. „Alles ist gut“, sagte Mohn-Sprecher Jan Pohl.', 'de'],
    ['Kanzlerin Karla Mohn reist ab. Ein Mohn-Sprecher sagte, alles sei gut.', 'de'],
  ])('speaks for the person whose surname precedes the noun: %s', (body, language) => {
    expect(represented(body, language)).toEqual([null, 'Karla Mohn']);
  });
});
