import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Returns the speaker and the words of each statement in a text. */
function statements(body: string): (readonly [string | null, string])[] {
  const { statements: found, people } = extract({ body, language: 'de' });
  return found.map(({ speaker, quote }) => [
    speaker === null ? null : (people[speaker]?.name ?? null),
    quote.map(({ start, end }) => body.slice(start, end)).join(' … '),
  ]);
}

describe('the words of a source', () => {
  test.each([
    [
      'Der Zuschuss sollte die Wirte beruhigen, so Stadtrat Bert Banke, bewirkte aber das Gegenteil.',
      'Bert Banke',
      'Der Zuschuss sollte die Wirte beruhigen',
    ],
    [
      'Der Damm sei dicht, so Rita Roth, habe aber kleine Risse.',
      'Rita Roth',
      'Der Damm sei dicht … habe aber kleine Risse',
    ],
    [
      'Nach Angaben von Sami Maron, dem Direktor der Behörde des Landes hatten die Wetterwarten kein Gerät.',
      'Sami Maron',
      'hatten die Wetterwarten kein Gerät',
    ],
    [
      'Das Zentrum dient laut einer Pressemitteilung des BMV der Verbesserung der Straßen.',
      'BMV',
      'Das Zentrum dient … der Verbesserung der Straßen',
    ],
    [
      'Rita Roth urteilte, dass der Ort zu einem Käfig werde, in dem die Wächter machen könnten, was sie wollten.',
      'Rita Roth',
      'dass der Ort zu einem Käfig werde, in dem die Wächter machen könnten, was sie wollten',
    ],
    [
      'Nach Angaben der Verteidigung habe der Wirt ein Alibi für die Nacht.',
      'Verteidigung',
      'habe der Wirt ein Alibi für die Nacht',
    ],
    [
      'Laut der Website „wasserblick.info“ wird die Werft bald fertig sein.',
      'wasserblick.info',
      'wird die Werft bald fertig sein',
    ],
    [
      'Es sei, so wird gesagt, eine Täuschung zu glauben, dass alle folgen würden.',
      null,
      'Es sei … eine Täuschung zu glauben, dass alle folgen würden',
    ],
  ])('are whole and its own: %s', (body, speaker, words) => {
    expect(statements(body)).toContainEqual([speaker, words]);
  });

  test('take in a relative clause in the Konjunktiv after them', () => {
    const body =
      'Rita Roth lobt den Bund, der ihrer Meinung nach zu einer Kette führen werde, die den Markt beherrschen werde.';
    expect(statements(body).map(([, words]) => words)).toContain(
      'der … zu einer Kette führen werde, die den Markt beherrschen werde',
    );
  });

  test('do not begin with an infinitive of a clause that is left out', () => {
    const body =
      'Das Gericht hat den Vertrag für nichtig erklärt, weil die Kasse es versäumt habe, die Kunden zu warnen.';
    expect(statements(body).map(([, words]) => words)).not.toContain('die Kunden zu warnen');
    expect(statements('Rita Roth bat darum, das Haus zu räumen.')).toEqual([['Rita Roth', 'das Haus zu räumen']]);
  });
});

describe('the speaker in the sentence before', () => {
  test('has the words after “demnach”', () => {
    const body =
      'Hunderte flohen aus Holm, teilte die Feuerwehr mit. Demnach hätten sich viele in eine Kirche gerettet.';
    expect(statements(body)[1]).toEqual(['Feuerwehr', 'hätten sich viele in eine Kirche gerettet']);
    expect(statements('Der Damm hält. Demnach sei alles gut.')[0]?.[0]).toBeNull();
  });

  test('is not those whom a report accuses', () => {
    const body =
      'Der Arzt Paul Kern sprach in Holm über das Unglück. Einige hochrangige Vertreter der Ämter würden die Lage verharmlosen. Über die Folgen werde niemand aufgeklärt.';
    expect(new Set(statements(body).map(([speaker]) => speaker))).toEqual(new Set(['Paul Kern']));
    const aside =
      'Er hat die Werte gemessen. Einige hochrangige Vertreter der Ämter würden einen Glauben propagieren. Über die Folgen werde niemand aufgeklärt.';
    expect(statements(aside).every(([speaker]) => speaker === null)).toBe(true);
  });

  test('goes on with “dies” and a verb in the Konjunktiv', () => {
    const body =
      'Die Anklage sprach von Taten. Der Wirt müsse mit Haft rechnen. Dies begründe den Verdacht der Flucht.';
    expect(statements(body)[1]?.[1]).toBe('Der Wirt müsse mit Haft rechnen. Dies begründe den Verdacht der Flucht.');
  });
});

describe('a mention of an utterance', () => {
  test.each([
    'Der Pfarrer Paul Kern sprach ein Gebet.',
    'Die Bürgermeisterin Rita Roth sprach ein Grußwort.',
    'Am Abend sprach Paul Kern in Holm.',
    'Davon geht Jost Kamp, der zuständige Minister, aus.',
  ])('needs something that is said: %s', (body) => {
    expect(statements(body)).toEqual([]);
  });

  test('keeps its topic', () => {
    expect(statements('Paul Kern sprach von einem Fehler.')).toHaveLength(1);
    expect(statements('Paul Kern sprach in Holm über das Unglück.')).toHaveLength(1);
    expect(statements('Davon geht Jost Kamp in seinem Bericht an den Rat aus.')).toHaveLength(1);
  });

  test('has the subject after the verb if a companion comes first', () => {
    const body = 'Zusammen mit Otto Meier plädiert Peter Frank für eine Reform.';
    expect(statements(body)[0]?.[0]).toBe('Peter Frank');
    expect(statements('Gemeinsam mit der Polizei forderte Peter Frank, den Hafen zu schließen.')[0]?.[0]).toBe(
      'Peter Frank',
    );
  });
});
