import { describe, expect, test } from 'vitest';
import { readStatements } from '../../../find/statements/read-statements.ts';

const german = (body: string) => readStatements(body, 'de');
const quotes = (body: string) => german(body).map(({ quote }) => quote);

describe('a sentence that continues a report', () => {
  test.each([
    'Der Polizei zufolge brannte die Halle. Das Dach stürzte ein. Der Täter soll geflohen sein.',
    'Laut Kurier sank die Fähre. Der Hafen ist gesperrt. Der Kapitän soll betrunken gewesen sein.',
    'Ohlsen sagte, der Damm sei gebrochen. Es regnet weiter. Ein Haus soll eingestürzt sein.',
  ])('can be hearsay after another sentence: %s', (body) => {
    expect(german(body).at(-1)).toMatchObject({ kind: 'FREE_INDIRECT' });
  });

  test.each([
    'Ohlsen sagte, der Damm sei gebrochen. Es regnet weiter. Im Mai soll der Rat wählen.',
    'Ohlsen sagte, der Damm sei gebrochen. Es regnet weiter. Die Schule ist zu. Das Bad ist zu. Der Markt ist zu. Ein Haus soll eingestürzt sein.',
  ])('is not a plan, and not far away: %s', (body) => {
    expect(quotes(body)).toHaveLength(1);
  });

  test.each([
    'Ohlsen lobte den Plan. Ich habe lange darüber nachgedacht.',
    'Ohlsen lobte den Plan. Tatsächlich fühle ich mich wohl hier.',
    'Ohlsen lobte den Plan. Praktisch halte ich es mit dem Senator.',
  ])('is not in the first person: %s', (body) => {
    expect(quotes(body)).toHaveLength(1);
  });

  test('contains a noun with its clause', () => {
    const statements = german(
      'Landrätin Simone Krall kündigte Einspruch an. Der Vorwurf, ihr Amt habe gezögert, sei absurd.',
    );
    expect(statements.at(-1)).toMatchObject({
      quote: 'Der Vorwurf, ihr Amt habe gezögert, sei absurd.',
      speaker: 'Landrätin Simone Krall',
    });
  });
});

describe('the sentences that continue a report', () => {
  const after = (rest: string) => german(`Krall lobte den Plan. ${rest}`).slice(1);

  test.each([
    'Er sei günstig. Der Bau könne im Mai beginnen.',
    'Er sei günstig. Damit würde die Stadt sparen.',
    'Er sei günstig.\n\nDer Bau könne im Mai beginnen.',
    'Er soll 2012 entstanden sein. Ein Büro in Kiel soll ihn gezeichnet haben.',
  ])('are one statement: %s', (rest) => {
    expect(after(rest).map(({ quote }) => quote)).toEqual([rest]);
  });

  test.each([
    ['Er sei günstig. Ein Büro in Kiel soll ihn gezeichnet haben.', 'INDIRECT_FREE_INDIRECT', 'FREE_INDIRECT'],
    ['Er soll 2012 entstanden sein. Dabei seien Fehler passiert.', 'FREE_INDIRECT', 'INDIRECT_FREE_INDIRECT'],
  ])('are two statements if the mood changes: %s', (rest, ...kinds) => {
    expect(after(rest).map(({ kind }) => kind)).toEqual(kinds);
    expect(new Set(german(`Krall lobte den Plan. ${rest}`).map(({ speaker }) => speaker))).toEqual(new Set(['Krall']));
  });

  test.each([
    ['Seine Frau ist zuletzt krank gewesen, und er wolle ihr nun helfen.', 'und er wolle ihr nun helfen.'],
    ['Was die Stadt tue, sei gut, und der Bau komme jetzt.', 'Was die Stadt tue, sei gut, und der Bau komme jetzt.'],
    ['Er sei klar geregelt: „Daraus ergibt sich, dass wir bauen.“', 'Er sei klar geregelt'],
    ['Er sei wichtig: „wie ein Deich“.', 'Er sei wichtig: „wie ein Deich“.'],
  ])('do not contain a clause in the indicative or a quoted sentence: %s', (rest, quote) => {
    expect(after(rest)[0]?.quote).toBe(quote);
  });

  test('do not run on in a new paragraph with “soll”', () => {
    expect(after('Er soll 2012 entstanden sein.\n\nEin Büro soll ihn gezeichnet haben.')).toHaveLength(2);
  });
});

describe('a clause after a cue', () => {
  test.each([
    ['Ohlsen hoffte dass es regnet.', 'dass es regnet'],
    ['Die Kammer wies darauf hin dass der Hafen schließt.', 'dass der Hafen schließt'],
    ['Sie hat gesagt dass der Markt bleibt.', 'dass der Markt bleibt'],
  ])('is found without its comma: %s', (body, quote) => {
    expect(quotes(body)).toEqual([quote]);
  });

  test.each([
    ['Beide Prüfer erklärten übereinstimmend, die Pumpen hielten noch ein Jahr.', 'die Pumpen hielten noch ein Jahr'],
    ['Sie sagte, er kommt morgen nach Kiel.', 'er kommt morgen nach Kiel'],
    ['Der Wirt meinte, die Gäste warten seit Stunden.', 'die Gäste warten seit Stunden'],
  ])('can be in the indicative: %s', (body, quote) => {
    expect(quotes(body)).toEqual([quote]);
  });

  test.each([
    ['Krall meint, dass es eng geworden sei: So liegen beide derzeit gleichauf.', 'dass es eng geworden sei'],
    ['Krall meint, dass es eng sei: Die Stadt habe kein Geld.', 'dass es eng sei: Die Stadt habe kein Geld'],
  ])('ends before an explanation in the indicative: %s', (body, quote) => {
    expect(quotes(body)).toEqual([quote]);
  });

  test('ends before a second cue of the same speaker', () => {
    expect(german('Ohlsen erklärte, Krall sei krank und kündigte an, im Mai zu gehen.')).toMatchObject([
      { quote: 'Krall sei krank', speaker: 'Ohlsen' },
      { quote: 'im Mai zu gehen', speaker: 'Ohlsen' },
    ]);
  });

  test('ends before a colon and a quotation', () => {
    expect(german('Ohlsen glaubt, dass der Verein wächst: „Wir haben neue Leute.“')).toMatchObject([
      { quote: 'dass der Verein wächst', speaker: 'Ohlsen' },
      { quote: '„Wir haben neue Leute.“', speaker: 'Ohlsen' },
    ]);
  });

  test.each([
    'Die Händler erwarteten mehr Gäste, und dieses Fest bräuchten sie auch.',
    'Es fehlte nicht an Wasser, sondern an „Pumpen“.',
  ])('is not a new main clause: %s', (body) => {
    expect(german(body).filter(({ kind }) => kind === 'INDIRECT')).toEqual([]);
  });
});

describe('the speaker', () => {
  test.each([
    ['Der Kurier zitierte einen Offizier mit den Worten: „Wir sind müde.“', 'einen Offizier'],
    ['„Wir sind müde“, zitiert der Kurier den Minister.', 'den Minister'],
    ['In der Meldung wird Ohlsen wie folgt zitiert: „Wir sind müde.“', 'Ohlsen'],
    ['Aus Regierungskreisen verlautete, dass der Hafen schließt.', 'Regierungskreisen'],
    ['In der Resolution, die gestern beschlossen wurde, heißt es, dass der Hafen schließe.', 'der Resolution'],
    ['Wie eine Studie ergab, trinken Kinder zu wenig.', 'eine Studie'],
    ['„Das stimmt“, sagte die 46-Jährige der Hafenzeitung.', 'die 46-Jährige'],
    ['„Das stimmt nicht“, sagte deren Sprecher Jan Petersen.', 'deren Sprecher Jan Petersen'],
    ['Die Kammer wirft der Stadt vor, gezögert zu haben.', 'Die Kammer'],
    ['Zudem wirft die Kammer der Stadt vor, gezögert zu haben.', 'die Kammer'],
    ['Es regnet weiter und die Anwohner befürchten, dass der Damm bricht.', 'die Anwohner'],
    ['Daraus wurde von Beobachtern der Schluss gezogen, es könnte brennen.', 'Beobachtern'],
    ['Der Rat tagt weiter, sagte Jan Petersen, Leiter der Kammer am Montag.', 'Jan Petersen'],
  ])('is found: %s', (body, speaker) => {
    expect(german(body)[0]?.speaker).toBe(speaker);
  });
});

describe('the mention of an utterance', () => {
  test.each([
    'Petersen versprach eine Antwort bis Mai.',
    'Der Verband befürchtet einen Rückgang der Preise.',
    'Ohlsen schloss einen Rücktritt aus.',
    'Der Polizeisprecher bestätigte das.',
  ])('is found: %s', (body) => {
    expect(german(body)).toMatchObject([{ kind: 'REPORTED' }]);
  });

  test.each([
    'Der Einsatz von Booten ist ausgeschlossen.',
    'Die Händler versprechen sich mehr Umsatz.',
    'Die Angaben konnte niemand bestätigen.',
    'Der Name ist noch nicht bekannt.',
    'Ohlsen bekannte sich zu seiner Heimat.',
  ])('is not found: %s', (body) => {
    expect(german(body)).toEqual([]);
  });
});
