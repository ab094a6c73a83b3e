import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Returns the statements of a text as "speaker: words". Statements without a speaker begin with "–". */
function said(body: string): string[] {
  const { statements, people } = extract({ body, language: 'de' });
  return statements
    .filter(({ container }) => container === null)
    .map(({ quote, speaker }) => {
      const words = quote.map(({ start, end }) => body.slice(start, end)).join(' … ');
      return `${people[speaker ?? -1]?.name ?? '–'}: ${words}`;
    });
}

describe('nobody speaks', () => {
  test.each([
    'Simulationen zeigen, dass der Deich bei einer Sturmflut brechen kann.',
    'Messungen ergaben, dass die Belastung des Flusses sinkt.',
    'Der Handel mit Zertifikaten sieht vor, dass Firmen Rechte zukaufen müssen.',
    'Ein Gesetz, das vorsieht, dass alle Kinder Latein lernen, liegt im Landtag.',
    'Der Name des Schiffs lautet „Stolz von Ahlbruck“.',
    '„Reise ohne Ende“, so lautet der Titel einer Broschüre.',
    'Die Gefahr liegt in den steilen und engen Gassen der Stadt begründet.',
    'Der Film enthält Berichte über die Versuche mehrerer Forscher, das Rätsel der Insel zu lösen.',
  ])('in "%s"', (body) => {
    expect(said(body)).toEqual([]);
  });

  test('in the title of an encyclical', () => {
    const body =
      'Nach der Veröffentlichung der Enzyklika „Licht der Hoffnung“ meldete der Sender Radio Ahl, dass sie ausverkauft sei.';
    expect(said(body)).toEqual(['Radio Ahl: dass sie ausverkauft sei']);
  });
});

describe('somebody speaks', () => {
  test.each([
    ['Vorerst hieß es zum Abschluss, dass die Halle schließt.', ['–: dass die Halle schließt']],
    ['Es hieß beim Auftakt, dass die Halle schließt.', ['–: dass die Halle schließt']],
    ['Zum Plan heißt es von der Stadt, dass die Halle schließt.', ['Stadt: dass die Halle schließt']],
    ['Messungen des Umweltamts zeigten, dass die Belastung sinkt.', ['–: dass die Belastung sinkt']],
    ['Umfragen zeigen, dass die Partei an Zustimmung verliert.', ['–: dass die Partei an Zustimmung verliert']],
    ['Das Urteil des Richters lautete: „Sie ist schuldig.“', ['Richter: „Sie ist schuldig.“']],
    ['Kamp zeigte sich sicher, dass der Deich hält.', ['Kamp: dass der Deich hält']],
  ])('in "%s"', (body, statements) => {
    expect(said(body)).toEqual(statements);
  });
});

describe('the reason that somebody gives', () => {
  test.each([
    [
      'Jost Kamp, der seit Jahren im Rat sitzt, sagte zur Begründung, er wolle Jüngeren Platz machen.',
      'Jost Kamp: er wolle Jüngeren Platz machen',
    ],
    ['Lea Brandt erklärte zur Entschuldigung, der Zug habe sich verspätet.', 'Lea Brandt: der Zug habe sich verspätet'],
    [
      'Die Jury schrieb zur Erklärung, weshalb sie sich entschieden hat: „Der Text ist mutig.“',
      'Jury: „Der Text ist mutig.“',
    ],
    [
      'Mit der Begründung, die Räume seien zu teuer, kündigte die Stiftung den Vertrag.',
      'Stiftung: die Räume seien zu teuer',
    ],
    [
      'Mit der Begründung, dass die Räume gebraucht werden, wurden die Redakteure verlegt.',
      '–: dass die Räume gebraucht werden',
    ],
    [
      'Die Autoren der Studie sehen als zentrale Aussage der Untersuchung, dass Armut krank macht.',
      'Autoren der Studie: dass Armut krank macht',
    ],
  ])('is theirs: %s', (body, statement) => {
    expect(said(body)).toEqual([statement]);
  });
});

describe('a sentence that repeats who spoke', () => {
  test('is not another statement', () => {
    expect(
      said('„Wir sind gut vorbereitet“, sagte Lea Brandt. Dies sagte die Leiterin des Hafens vor Reportern.'),
    ).toEqual(['Lea Brandt: „Wir sind gut vorbereitet“']);
  });

  test('is a statement if the source is new', () => {
    expect(said('Der Hafen wird geschlossen. Dies sagte die Leiterin Lea Brandt.')).toEqual([
      'Lea Brandt: Der Hafen wird geschlossen … Dies',
    ]);
    expect(said('Lea Brandt sagte, der Hafen sei sicher. Das bestätigte Jost Kamp.')).toContain(
      'Jost Kamp: Lea Brandt sagte, der Hafen sei sicher … Das',
    );
  });
});

describe('an infinitive that belongs to another word', () => {
  test.each([
    'Das Amt will Menschen in der Region, die von den Behörden zum Notstandsgebiet erklärt wurde, mit Wasser versorgen.',
    'Es soll die Geräte einschränken, die fähig sind, die Filme abzuspielen.',
  ])('is not a statement: %s', (body) => {
    expect(said(body)).toEqual([]);
  });

  test('is a statement after "erklärte sich bereit"', () => {
    expect(said('Uta Kamp erklärte sich bereit, die Kosten zu tragen.')).toEqual(['Uta Kamp: die Kosten zu tragen']);
  });
});

describe('a source in the middle of a report', () => {
  test.each([
    'Die Arbeiten seien demnach sehr teuer.',
    'Schätzungen zufolge seien die Arbeiten sehr teuer.',
    'Die Arbeiten wären demnach sehr teuer.',
  ])('leaves the sentence to the speaker: %s', (sentence) => {
    expect(said(`Uta Krall sagte, die Brücke sei alt. ${sentence}`)).toEqual([
      'Uta Krall: die Brücke sei alt',
      `Uta Krall: ${sentence}`,
    ]);
  });

  test.each([
    ['Medienberichten zufolge seien die Arbeiten teuer.', 'Medien: seien die Arbeiten teuer'],
    ['Schätzungen zufolge sind die Arbeiten teuer.', '–: sind die Arbeiten teuer'],
    ['Demnach seien die Arbeiten teuer.', 'Uta Krall: seien die Arbeiten teuer'],
  ])('is a source of its own: %s', (sentence, statement) => {
    expect(said(`Uta Krall sagte, die Brücke sei alt. ${sentence}`)[1]).toBe(statement);
  });
});

describe('the speaker', () => {
  test.each([
    [
      'Den Unmut der Räte brachte die Sprecherin der Fraktion, Uta Krall, zum Ausdruck: „Es gibt keinen Grund zur Eile.“',
      'Uta Krall: „Es gibt keinen Grund zur Eile.“',
    ],
    [
      'Es folgte der Skandal, in dessen Folge das Landgericht festgestellt hatte, die Firma sei schuld.',
      'Landgericht: die Firma sei schuld',
    ],
    [
      'In der Zeitung findet sich dazu der Satz „Wir stellen die Redaktion auf neue Beine“.',
      'Zeitung: „Wir stellen die Redaktion auf neue Beine“',
    ],
  ])('is found: %s', (body, statement) => {
    expect(said(body)).toEqual([statement]);
  });
});

describe('two sources of a clause', () => {
  const reported = (body: string) => {
    const { statements, people } = extract({ body, language: 'de' });
    return statements.map(({ speaker, reportedBy, quote }) =>
      [people[speaker ?? -1], ...reportedBy.map((at) => people[at])]
        .map((person) => person?.name)
        .concat(quote.map(({ start, end }) => body.slice(start, end)))
        .join(' | '),
    );
  };

  test.each([
    [
      'Laut „Uferpost“ ist der Hafen nach Angaben der Polizei gesperrt.',
      'Polizei | Uferpost | ist der Hafen | gesperrt',
    ],
    [
      'Nicht näher genannten Quellen zufolge ist der Hafen laut „Uferpost“ gesperrt.',
      'Uferpost | Nicht näher genannten Quellen zufolge ist der Hafen | gesperrt',
    ],
  ])('are one statement: %s', (body, statement) => {
    expect(reported(body)).toEqual([statement]);
  });

  test('are two statements in two clauses', () => {
    expect(reported('Laut „Uferpost“ ist der Hafen gesperrt, nach Angaben der Polizei bleibt er offen.')).toHaveLength(
      2,
    );
  });
});

describe('a number by another source', () => {
  test.each([
    ['Es kamen 200, laut Polizei 150 Teilnehmer.', 'Polizei: Es kamen … 150 Teilnehmer'],
    ['Der Vorgang dauert acht, nach Angaben der Firma Holt neun Stunden.', 'Holt: Der Vorgang dauert … neun Stunden'],
  ])('does not include the first number: %s', (body, statement) => {
    expect(said(body)).toEqual([statement]);
  });

  test('leaves the year of a date', () => {
    expect(said('Im Mai 2010, laut Polizei 20 Tage nach der Tat, starb der Mann.')[0]).toContain('2010');
  });
});

describe('a source without an article', () => {
  test.each([
    ['Dies ist laut Polizei der Grund für den Einsturz.', 'Polizei: Dies ist … der Grund für den Einsturz'],
    ['Nun ist laut Feuerwehr der Brand gelöscht.', 'Feuerwehr: Nun ist … der Brand gelöscht'],
    ['Laut Polizei der Stadt Ahlbruck ist der Weg frei.', 'Polizei der Stadt Ahlbruck: ist der Weg frei'],
  ])('ends before the subject: %s', (body, statement) => {
    expect(said(body)).toEqual([statement]);
  });
});

test('“Das teilte …” with another source tells who spoke in the sentence before', () => {
  expect(said('Der Leim war falsch. Das teilte nach Angaben der Agentur Norddienst die Polizei mit.')).toEqual([
    'Polizei: Der Leim war falsch … Das',
  ]);
});

describe('a document that was published', () => {
  test.each([
    [
      'Uta Krall schrieb in einer Erklärung, die auf ihrer Seite veröffentlicht wurde, sie wolle aufhören.',
      'Uta Krall: sie wolle aufhören',
    ],
    [
      'In einem Brief, der veröffentlicht wurde, fordert Uta Krall, den Hafen zu schließen.',
      'Uta Krall: den Hafen zu schließen',
    ],
    ['Jost Kamp veröffentlichte eine Erklärung: „Ich trete zurück.“', 'Jost Kamp: „Ich trete zurück.“'],
    [
      'Die Stadt Kiel veröffentlichte die Antwort, „Tut mir leid, da muss ich fragen“, im Netz.',
      '–: „Tut mir leid, da muss ich fragen“',
    ],
  ])('has the words of its author: %s', (body, statement) => {
    expect(said(body)).toEqual([statement]);
  });
});

describe('quoted words', () => {
  test.each([
    ['„Wir gehen.“ so Jost Kamp.', 'Jost Kamp: „Wir gehen.“'],
    ['„Wir gehen nach Hause“ so der Fahrer.', 'Fahrer: „Wir gehen nach Hause“'],
    ['Die Polizei bekräftigt auch, „Ahlbruck ist nicht Kiel.“', 'Polizei: „Ahlbruck ist nicht Kiel.“'],
  ])('belong to the speaker in the same sentence: %s', (body, statement) => {
    expect(said(body)).toEqual([statement]);
  });
});

describe('a sentence is less certain', () => {
  const certain = (body: string) => extract({ body, language: 'de' }).statements.at(-1)?.confidence ?? 1;

  test.each([
    ['Das wäre das Ende der Brücke.', 'Die Arbeiten seien das Ende der Brücke.'],
    ['Die Brücke müsste dann geschlossen werden.', 'Die Brücken müssten dann geschlossen werden.'],
  ])('if its Konjunktiv can express a condition: %s', (condition, report) => {
    const lead = 'Uta Krall sagte, die Brücke sei alt.';
    expect(certain(`${lead} ${condition}`)).toBeLessThan(certain(`${lead} ${report}`));
  });

  test('if nothing has been said yet', () => {
    expect(certain('Uta Krall wird fordern, die Brücke zu schließen.')).toBeLessThan(
      certain('Uta Krall will fordern, die Brücke zu schließen.'),
    );
  });

  test('if "demnach" refers to a sentence without a source', () => {
    expect(certain('Der Bau begann. Demnach ist die Brücke fertig.')).toBeLessThan(
      certain('Der Bau begann. Laut Bauamt ist die Brücke fertig.'),
    );
  });
});
