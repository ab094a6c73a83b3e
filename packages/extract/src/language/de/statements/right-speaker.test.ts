import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Returns the statements of a text with the names of the speakers. */
function said(body: string): { quote: string; speakers: string; reportedBy: string }[] {
  const { statements, people } = extract({ body, language: 'de' });
  const names = (indices: readonly number[]) => indices.map((at) => people[at]?.name ?? '?').join(' + ');
  return statements.map(({ quote, speakers, reportedBy }) => ({
    quote: quote.map(({ start, end }) => body.slice(start, end)).join(' … '),
    speakers: names(speakers),
    reportedBy: names(reportedBy),
  }));
}

/** Returns the speakers of the statement that contains these words. Undefined if there is no such statement. */
const speakerOf = (body: string, words: string) => said(body).find(({ quote }) => quote.includes(words))?.speakers;

describe('a sentence in the Konjunktiv after a sentence of the author', () => {
  test.each([
    [
      'Uta Krall sagte, die Brücke sei alt. Der Landrat Emil Dose besuchte am Nachmittag die Baustelle. Die Arbeiten seien teuer.',
      'seien teuer',
    ],
    [
      'Uta Krall sagte, die Brücke sei alt. Am Ufer warteten Anwohner.\n\nDie Arbeiten seien sehr teuer gewesen.',
      'seien sehr teuer',
    ],
    [
      'Laut Zeugen kippte der Kran. Die Firma Dorn stellte den Betrieb ein. Zwei Arbeiter fuhren nach Kiel. Das Seil sei gerissen.',
      'sei gerissen',
    ],
  ])('has no speaker if it can have another source: %s', (body, words) => {
    expect(speakerOf(body, words)).toBe('');
  });

  test.each([
    ['Uta Krall sagte, die Brücke sei alt. Die Sperrung dauert bis Mai. Die Arbeiten seien teuer.', 'seien teuer'],
    ['Uta Krall sagte, die Brücke sei alt. Das überraschte niemanden. Die Arbeiten seien teuer.', 'seien teuer'],
    ['Uta Krall sagte, die Brücke sei alt. Krall fuhr dann nach Kiel. Die Arbeiten seien teuer.', 'seien teuer'],
    [
      'Uta Krall sagte, die Brücke sei alt. Der Frage nach dem Geld wich sie aus. Die Arbeiten seien teuer.',
      'seien teuer',
    ],
    ['Uta Krall sagte, die Brücke sei alt. Die Arbeiten seien teuer.', 'seien teuer'],
    [
      'Uta Krall sagte, die Brücke sei alt. Viele erwarteten einen Neubau, und der Neubau werde kommen.',
      'Neubau werde kommen',
    ],
  ])('can continue the report: %s', (body, words) => {
    expect(speakerOf(body, words)).toBe('Uta Krall');
  });
});

describe('a main clause in the indicative', () => {
  test.each([
    'Der Fahrer Jost Uhl sagte, er sei müde. Die Mutter kann nicht glauben, was geschehen sei.',
    'Der Fahrer Jost Uhl sagte, er sei müde. Die Stadt hat ein Problem, die Lage könnte kippen.',
    'Der Fahrer Jost Uhl sagte, er sei müde. Das Gericht hat einen Brief, der Bruder habe die Tat geplant.',
  ])('does not continue a report: %s', (body) => {
    expect(said(body)).toHaveLength(1);
  });

  test('keeps a noun with a participle: „der neu entdeckte Damm“', () => {
    const body = 'Die Forscherin Ute Kern sagte, es sei ein Erfolg. Der neu entdeckte Damm habe das Dorf geschützt.';
    expect(speakerOf(body, 'Damm habe')).toBe('Ute Kern');
  });
});

describe('a clause that contains another clause', () => {
  test.each([
    [
      'Ute Kern erklärte, der Mann, der das Haus gekauft habe, sei gestorben.',
      'der Mann, der das Haus gekauft habe, sei gestorben',
    ],
    [
      'Weiter erklärte Ute Kern, in den Orten, in denen es brenne, sei die Schule zu.',
      'in den Orten, in denen es brenne, sei die Schule zu',
    ],
    ['Ute Kern sagte, wenn der Damm breche, werde der Ort geräumt.', 'wenn der Damm breche, werde der Ort geräumt'],
  ])('belongs to the cue before it: %s', (body, quote) => {
    expect(said(body)).toEqual([{ quote, speakers: 'Ute Kern', reportedBy: '' }]);
  });

  test.each([
    ['Ein Sprecher der Wehr teilte mit, verletzt sei niemand.', 'verletzt sei niemand', 'Sprecher der Wehr'],
    [
      'Die Wirtin hält zu Pohl: Wer so früh aufstehe, dürfe auch singen.',
      'Wer so früh aufstehe, dürfe auch singen',
      'Wirtin',
    ],
  ])('can begin with its participle or with a question word: %s', (body, quote, speaker) => {
    expect(said(`Emil Dose sah den Brand. ${body}`)).toEqual([{ quote, speakers: speaker, reportedBy: '' }]);
  });

  test('has its own speaker after another report', () => {
    const body =
      'Laut der Stadt ist das Bad zu. Des Weiteren erklärte Ute Kern, die Orte, in denen es brenne, würden geräumt.';
    expect(speakerOf(body, 'würden geräumt')).toBe('Ute Kern');
  });

  test('an apposition is not a clause', () => {
    const body = 'Am Abend fuhr Ute Kern, die Leiterin der Werft, die im Juni schließt, nach Kiel.';
    expect(said(body)).toEqual([]);
  });
});

test('„er“ does not refer to „jeder Lehrer“', () => {
  const body =
    'Minister Jan Pohl nahm Stellung. Jeder Lehrer könne das Geld behalten. Er forderte die Schulen auf, ruhig zu bleiben.';
  expect(speakerOf(body, 'ruhig zu bleiben')).not.toBe('Jeder Lehrer');
});

describe('hearsay', () => {
  test.each([
    ['Jan Pohl soll laut Kurier gesagt haben, der Hafen sei zu.', 'der Hafen sei zu', 'Jan Pohl', 'Kurier'],
    ['Laut Kurier soll Jan Pohl erklärt haben: »Das ist mir egal.«', '»Das ist mir egal.«', 'Jan Pohl', 'Kurier'],
    ['»Das ist mir egal«, soll Jan Pohl laut »Elbkurier« gesagt haben.', '»Das ist mir egal«', 'Jan Pohl', 'Elbkurier'],
    ['Jan Pohl wird vom Kurier mit den Worten zitiert, es sei zu spät.', 'es sei zu spät', 'Jan Pohl', 'Kurier'],
    ['Es sei zu spät, wie Jan Pohl vom Kurier zitiert wird.', 'Es sei zu spät', 'Jan Pohl', 'Kurier'],
    ['„Ich bin müde“, wird Jan Pohl vom Kurier zitiert.', '„Ich bin müde“', 'Jan Pohl', 'Kurier'],
    ['Wie die Agentur von Ute Kern erfuhr, schließt der Hafen.', 'schließt der Hafen', 'Ute Kern', 'Agentur'],
    [
      'Wie der Kurier aus Regierungskreisen erfuhr, schließt der Hafen.',
      'schließt der Hafen',
      'Regierungskreise',
      'Kurier',
    ],
  ])('names the speaker, and who passed it on: %s', (body, quote, speakers, reportedBy) => {
    expect(said(body)).toEqual([{ quote, speakers, reportedBy }]);
  });

  test.each([
    ['Der Minister soll gesagt haben: »Das ist mir egal.«', 'Minister'],
    ['Aus Justizkreisen hieß es, das Urteil falle bald.', 'Justizkreise'],
    ['Wie aus westlichen Diplomatenkreisen verlautete, ist der Hafen zu.', 'westliche Diplomatenkreise'],
    ['Laut Kurier soll der Hafen schließen.', 'Kurier'],
    ['Wie die Zeitung aus Kiel erfuhr, schließt der Hafen.', 'Zeitung aus Kiel'],
  ])('can have one source: %s', (body, speakers) => {
    expect(said(body)).toMatchObject([{ speakers, reportedBy: '' }]);
  });
});

describe('several speakers', () => {
  test.each([
    'Weder Ute Kern noch Jan Pohl bestätigten, dass der Hafen schließt.',
    'Sowohl Ute Kern als auch Jan Pohl sagten, dass der Hafen schließt.',
    'Dass der Hafen schließt, sagten sowohl Ute Kern als auch Jan Pohl.',
  ])('are all named: %s', (body) => {
    expect(said(body)).toMatchObject([{ speakers: 'Ute Kern + Jan Pohl' }]);
  });

  test('are not those whom a lawyer speaks for', () => {
    expect(said('Der Anwalt von Ute Kern und Jan Pohl sagte, der Hafen sei zu.')).toMatchObject([
      { speakers: 'Anwalt von Ute Kern und Jan Pohl' },
    ]);
  });
});

describe('a relative clause', () => {
  test.each([
    ['Jan Pohl, bei dem Ute Kern davon ausgeht, dass er kommt, schwieg.', 'Ute Kern'],
    ['Jan Pohl, dem Ute Kern vorwirft, dass er das Geld nahm, schwieg.', 'Ute Kern'],
    ['Jan Pohl ist ein Mann, bei dem man davon ausgeht, dass er kommt.', ''],
    ['Jan Pohl schrieb einen Brief, in dem er verlangte, dass der Hafen bleibt.', 'Jan Pohl'],
    ['Ute Kern traf Jan Pohl, mit dem sie vereinbarte, den Hafen zu schließen.', 'Ute Kern'],
    ['Die Stadt ist dafür, während Jan Pohl meint, dass der Hafen bleibt.', 'Jan Pohl'],
    ['Jan Pohl, der verlangt hatte, dass der Hafen bleibt, schwieg.', 'Jan Pohl'],
  ])('has its own subject: %s', (body, speakers) => {
    expect(said(body)).toMatchObject([{ speakers }]);
  });

  test('the subject of the main clause is meant, not an earlier person', () => {
    const body = 'Premier Jan Pohl kam an. Ein Räuber bedrohte die Leute, von denen er verlangte, dass sie zahlen.';
    expect(speakerOf(body, 'sie zahlen')).not.toBe('Jan Pohl');
  });
});

describe('the agent of a passive', () => {
  test.each([
    ['Dem Amt unter der Leitung von Jan Pohl wird vorgeworfen, die Akten verloren zu haben.', ''],
    ['Einer Zahl von Reportern wurde vorgeworfen, zu spät berichtet zu haben.', ''],
    ['Von der Opposition wird gefordert, den Hafen zu schließen.', 'Opposition'],
    ['Am Montag wurde von der Opposition gefordert, den Hafen zu schließen.', 'Opposition'],
  ])('is not part of another phrase: %s', (body, speakers) => {
    expect(said(body)).toMatchObject([{ speakers }]);
  });
});

describe('a source phrase', () => {
  test.each([
    ['Die Wirte zählten 2000 Gäste; laut Ute Kern waren es 1000.', 'waren es 1000'],
    ['Laut Ute Kern kommt der Mann aus Kiel; die Polizei bestätigte das nicht.', 'kommt der Mann aus Kiel'],
    ['Während der Streit laut Ute Kern beendet ist, blieb der Hafen zu.', 'Während der Streit … beendet ist'],
    ['Laut Ute Kern ist der Hafen offen; fünf Kräne sind defekt.', 'ist der Hafen offen; fünf Kräne sind defekt'],
    ['Die Zahl steigt; der Hafen bleibt offen, so Ute Kern.', 'Die Zahl steigt; der Hafen bleibt offen'],
  ])('is about its own part of the sentence: %s', (body, quote) => {
    expect(said(body)).toContainEqual({ quote, speakers: 'Ute Kern', reportedBy: '' });
  });
});

describe('„es“ without a meaning', () => {
  test.each([
    ['Das Ministerium prüft den Plan. Es gibt Zweifel daran, ob der Hafen sicher ist.', 'der Hafen sicher ist'],
    ['Das Ministerium prüft den Plan. Dabei gibt es Zweifel daran, ob der Hafen sicher ist.', 'der Hafen sicher ist'],
    ['Das Ministerium prüft den Plan. Es besteht der Verdacht, dass Geld verschwand.', 'Geld verschwand'],
  ])('is not a speaker: %s', (body, words) => {
    expect(speakerOf(body, words)).toBe('');
  });

  test('can stand for a ministry', () => {
    const body = 'Das Ministerium prüft den Plan. Es teilte mit, dass der Hafen sicher ist.';
    expect(speakerOf(body, 'der Hafen sicher')).not.toBeUndefined();
  });
});
