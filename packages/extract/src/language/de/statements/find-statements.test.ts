import { describe, expect, test } from 'vitest';
import { readStatements } from '../../../find/statements/read-statements.ts';

const german = (body: string) => readStatements(body, 'de');

describe('words in quotation marks', () => {
  test('belong to the subject of the cue after them', () => {
    expect(german('„Die Brücke bleibt gesperrt“, sagte Bürgermeisterin Ute Krall am Montag.')).toEqual([
      { kind: 'DIRECT', quote: '„Die Brücke bleibt gesperrt“', speaker: 'Bürgermeisterin Ute Krall', cue: 'sagte' },
    ]);
  });

  test('continue after a frame in the middle', () => {
    const statements = german('„Die Brücke“, erklärte Ute Krall, „bleibt bis Mai gesperrt.“');
    expect(statements).toHaveLength(1);
    expect(statements[0]).toEqual({
      kind: 'DIRECT',
      quote: '„Die Brücke“ … „bleibt bis Mai gesperrt.“',
      speaker: 'Ute Krall',
      cue: 'erklärte',
    });
  });

  test('are one statement if several quoted sentences share a cue', () => {
    expect(german('„Wir warten. Wir haben Zeit“, betonte der Sprecher der Werft.')).toEqual([
      {
        kind: 'DIRECT',
        quote: '„Wir warten. Wir haben Zeit“',
        speaker: 'der Sprecher der Werft',
        cue: 'betonte',
      },
    ]);
  });

  test('follow a colon', () => {
    expect(german('Der Hafenmeister Jan Ohlsen sagte: „Das Wasser steigt.“')).toEqual([
      { kind: 'DIRECT', quote: '„Das Wasser steigt.“', speaker: 'Der Hafenmeister Jan Ohlsen', cue: 'sagte' },
    ]);
  });

  test('can be a fragment of a sentence', () => {
    expect(german('Ute Krall bezeichnete den Entwurf als „völlig verfehlt und zu teuer“.')).toEqual([
      {
        kind: 'DIRECT',
        quote: '„völlig verfehlt und zu teuer“',
        speaker: 'Ute Krall',
        cue: 'bezeichnete … als',
      },
    ]);
  });

  test('are a separate statement inside indirect speech', () => {
    const statements = german('Krall sagte, die Werft habe „viel zu lange gewartet“.');
    expect(statements.map(({ kind, quote }) => [kind, quote])).toEqual([
      ['INDIRECT', 'die Werft habe „viel zu lange gewartet“'],
      ['DIRECT', '„viel zu lange gewartet“'],
    ]);
  });

  test('are not a statement if they are a name', () => {
    expect(german('Das Schiff „Seestern“ liegt im Hafen.')).toEqual([]);
  });

  test.each([
    ['„Die Fähre“, sagte Jan Ohlsen, der seit Mai die „Seestern“ steuert, „ist zu alt.“', 'sagte'],
    ['„Die Fähre“, erklärte Jan Ohlsen, als er das Rathaus verließ, „ist zu alt.“', 'erklärte'],
    ['„Die Fähre“, sagte Jan Ohlsen, ohne auf Fragen einzugehen, „ist zu alt.“', 'sagte'],
    ['„Die Fähre“, so Jan Ohlsen, der lange schwieg, „ist zu alt.“', 'so'],
    ['„Die Fähre,“ sagte Jan Ohlsen, „ist zu alt.“', 'sagte'],
    ['„Die Fähre“, sagte Jan Ohlsen, „ist zu alt.“ Dann ging er nach Hause.', 'sagte'],
  ])('are one statement around a frame with clauses of its own: %s', (body, cue) => {
    expect(german(body).map(({ quote, ...rest }) => ({ ...rest, quote: quote.replace('e,“', 'e“') }))).toEqual([
      { kind: 'DIRECT', quote: '„Die Fähre“ … „ist zu alt.“', speaker: 'Jan Ohlsen', cue },
    ]);
  });

  test('do not continue in the words of another cue or in a name', () => {
    const quotes = (body: string) => german(body).map(({ quote, speaker }) => [quote, speaker]);
    expect(quotes('„Wir gehen“, sagte Jan Ohlsen, der hinzufügte: „Bald.“')[0]).toEqual(['„Wir gehen“', 'Jan Ohlsen']);
    expect(quotes('„Wir gehen“, sagte Jan Ohlsen und fügte hinzu: „Es reicht jetzt.“')).toEqual([
      ['„Wir gehen“', 'Jan Ohlsen'],
      ['„Es reicht jetzt.“', 'Jan Ohlsen'],
    ]);
    expect(quotes('„Wir gehen“, sagte Jan Ohlsen, der die Fähre „Seestern“ steuert, am Montag.')).toEqual([
      ['„Wir gehen“', 'Jan Ohlsen'],
    ]);
  });

  test.each(['„Wir gehen!“ sagte Ute Krall.', '„Wir gehen.“ sagte Ute Krall.', '„Gehen wir?“ fragte Ute Krall.'])(
    'need no comma before their cue: %s',
    (body) => {
      expect(german(body)).toMatchObject([{ kind: 'DIRECT', speaker: 'Ute Krall' }]);
    },
  );

  test.each([
    '„Wir gehen heim“ läuft ab Freitag im Kino.',
    'Das Lied „Wir sind da“ ist alt.',
    'Die sogenannte „Brandmauer“ steht noch.',
    'Auf dem Plakat stand „Hier wird nicht gebaut“.',
  ])('are not a statement if they are a title or a term: %s', (body) => {
    expect(german(body)).toEqual([]);
  });

  test('belong to one speaker in all paragraphs that open them again', () => {
    const body = 'Kai Lund sagte: „Gut.“\n\n„Der Deich hielt.\n\n„Eine lange Nacht.\n\n„Es ging gut“, sagte Ute Krall.';
    expect(german(body).map(({ quote, speaker }) => [quote, speaker])).toEqual([
      ['„Gut.“', 'Kai Lund'],
      ['„Der Deich hielt. … „Eine lange Nacht. … „Es ging gut“', 'Ute Krall'],
    ]);
  });

  test('belong to the last speaker and share its cue', () => {
    const statements = german('„Es wird eng“, sagte Jan Ohlsen. „Das Wasser steigt noch immer.“');
    expect(statements[1]).toEqual({
      kind: 'DIRECT',
      quote: '„Das Wasser steigt noch immer.“',
      speaker: 'Jan Ohlsen',
      cue: 'sagte',
    });
  });
});

describe('a clause after a cue', () => {
  test.each([
    ['Krall sagte, dass die Brücke gesperrt bleibt.', 'dass die Brücke gesperrt bleibt', 'sagte'],
    ['Krall sagte, die Brücke bleibe gesperrt.', 'die Brücke bleibe gesperrt', 'sagte'],
    ['Krall kündigte an, die Brücke zu sperren.', 'die Brücke zu sperren', 'kündigte … an'],
    ['Krall wies darauf hin, dass das Geld fehle.', 'dass das Geld fehle', 'wies darauf hin'],
    ['Krall hat am Freitag mitgeteilt, dass die Stadt baut.', 'dass die Stadt baut', 'hat … mitgeteilt'],
    ['Krall fragte, wer das bezahlen solle.', 'wer das bezahlen solle', 'fragte'],
    ['Krall zeigte sich überzeugt, dass es gelinge.', 'dass es gelinge', 'zeigte sich überzeugt'],
    ['Krall ist der Ansicht, dass es gelinge.', 'dass es gelinge', 'ist der Ansicht'],
  ])('is what was said: %s', (body, quote, cue) => {
    const [statement] = german(body);
    expect(statement).toEqual({
      kind: 'INDIRECT',
      quote,
      speaker: 'Krall',
      cue: cue.replace('kündigte … an', 'kündigte an'),
    });
  });

  test('has the whole subject, including its apposition, as its speaker', () => {
    const [statement] = german('Jan Ohlsen, der Hafenmeister der Stadt, teilte am Abend mit, dass der Hafen öffne.');
    expect(statement?.speaker).toBe('Jan Ohlsen, der Hafenmeister der Stadt');
    expect(statement?.cue).toBe('teilte … mit');
  });

  test('can have an apposition between the parts of the cue', () => {
    const [statement] = german('Am Abend hatte ein Sprecher der Werft, Jan Ohlsen, erklärt, das Schiff sei bereit.');
    expect(statement).toEqual({
      kind: 'INDIRECT',
      quote: 'das Schiff sei bereit',
      speaker: 'ein Sprecher der Werft, Jan Ohlsen',
      cue: 'hatte … erklärt',
    });
  });

  test('ends before the next cue with the same subject', () => {
    const statements = german('Krall sagte, die Stadt sei arm, und forderte, das Land solle zahlen.');
    expect(statements.map(({ quote }) => quote)).toEqual(['die Stadt sei arm', 'das Land solle zahlen']);
  });

  test('can follow a cue noun', () => {
    const [statement] = german('Die Forderung der Werft, den Hafen zu vertiefen, ist alt.');
    expect(statement?.quote).toContain('den Hafen zu vertiefen');
    expect(statement?.speaker).toBe('der Werft');
  });

  test('has the subject of the first verb as its speaker if it follows the second verb', () => {
    const statements = german('Krall lobte die Werft und forderte, das Land solle zahlen.');
    expect(statements[0]).toMatchObject({ quote: 'das Land solle zahlen', speaker: 'Krall', cue: 'forderte' });
  });

  test('has the antecedent of a relative clause as its speaker', () => {
    const [statement] = german('Zu Gast war ein Sprecher der Werft, der erklärte, das Schiff sei bereit.');
    expect(statement).toMatchObject({ quote: 'das Schiff sei bereit', speaker: 'ein Sprecher der Werft' });
  });

  test('belongs to the nearest cue', () => {
    const statements = german('Sie wollen gehen, gegen den Rat des Landrats, der warnte, der Deich sei zu schmal.');
    expect(statements.map(({ cue }) => cue)).toEqual(['warnte']);
  });

  test('can begin with a list that is the object of its infinitive', () => {
    const [statement] = german('Krall schlug vor, die Werften in Kiel, Husum und Bremen zu verkaufen.');
    expect(statement?.quote).toBe('die Werften in Kiel, Husum und Bremen zu verkaufen');
  });

  test('ends where the main clause continues', () => {
    const [statement] = german(
      'Der Wetterdienst teilte mit, dass der Regen anhält und warnte die Küste vor neuen Fluten.',
    );
    expect(statement?.quote).toBe('dass der Regen anhält');
  });

  test('does not include a comment by the author after it', () => {
    const [statement] = german('Der Werft wird vorgeworfen, Geld verschwendet zu haben, was sie bestreitet.');
    expect(statement?.quote).toBe('Geld verschwendet zu haben');
  });

  test('has no speaker in the passive without an agent, unless the source is a document', () => {
    const [without] = german('Es wurde mitgeteilt, dass der Hafen schließt.');
    expect(without?.speaker).toBe('');
    const [document] = german('In dem Bericht wird gefordert, den Hafen zu schließen.');
    expect(document?.speaker).toBe('dem Bericht');
  });

  test.each([
    'Die Geschichte zeigt, dass Mauern selten halten.',
    'Ein Blick in die Akten zeigt, dass der Plan alt ist.',
    'Es stellte sich heraus, dass der Brief gefälscht war.',
    'Es zeigte sich, dass der Deich zu niedrig ist.',
    'Wie sich am Abend zeigte, war das Tor offen.',
    'Vieles weist darauf hin, dass der Deich zu niedrig ist.',
    'Dies zeigt, dass der Deich zu niedrig ist.',
  ])('is not a statement if its subject cannot speak: %s', (body) => {
    expect(german(body)).toEqual([]);
  });

  test.each([
    ['Eine Studie zeigt, dass der Deich zu niedrig ist.', 'Eine Studie'],
    ['Krall weist darauf hin, dass der Deich zu niedrig ist.', 'Krall'],
    ['Krall zeigte sich sicher, dass der Deich hält.', 'Krall'],
  ])('is a statement if its subject is a source: %s', (body, speaker) => {
    expect(german(body)).toMatchObject([{ kind: 'INDIRECT', speaker }]);
  });

  test('is not a statement after a purpose clause or an ordinary verb', () => {
    expect(
      german('Krall reiste nach Kiel, um das Schiff zu sehen. Er wusch die Hände, weil sie schmutzig waren.'),
    ).toEqual([]);
  });
});

describe('a cue after its clause', () => {
  test('has the words before it as its quote', () => {
    expect(german('Die Brücke bleibt gesperrt, teilte die Stadt mit.')).toEqual([
      { kind: 'INDIRECT', quote: 'Die Brücke bleibt gesperrt', speaker: 'die Stadt', cue: 'teilte … mit' },
    ]);
  });

  test('can refer to the previous sentence with a pronoun', () => {
    const [statement] = german('Die Werft schließt im Mai. Dies bestätigte der Betriebsrat am Freitag.');
    expect(statement).toEqual({
      kind: 'INDIRECT',
      quote: 'Die Werft schließt im Mai … Dies',
      speaker: 'der Betriebsrat',
      cue: 'bestätigte',
    });
  });
});

describe('a source phrase', () => {
  test.each([
    ['Laut Jan Ohlsen steigt das Wasser.', 'Jan Ohlsen', 'Laut'],
    ['Nach Angaben der Polizei steigt das Wasser.', 'Angaben der Polizei', 'Nach'],
    ['Das Wasser steigt nach Angaben der Polizei.', 'Angaben der Polizei', 'nach'],
    ['Der Polizei zufolge steigt das Wasser.', 'Der Polizei', 'zufolge'],
    ['Das Wasser steigt, so Jan Ohlsen.', 'Jan Ohlsen', 'so'],
    ['Wie die Polizei mitteilte, steigt das Wasser.', 'die Polizei', 'Wie … mitteilte'],
    ['Das Wasser steigt, wie die Polizei bekannt gab.', 'die Polizei', 'wie … bekannt gab'],
    ['Nach Ansicht einiger Fachleute steigt das Wasser.', 'Ansicht einiger Fachleute', 'Nach'],
  ])('names the speaker: %s', (body, speaker, cue) => {
    const [statement] = german(body);
    expect(statement).toMatchObject({ kind: 'INDIRECT', speaker, cue });
    expect(statement?.quote.toLowerCase()).toContain('steigt');
    expect(statement?.quote).not.toContain(speaker);
  });

  test('can be a quoted name, which is not a statement', () => {
    const statements = german(
      'Wie „heute lokal“ berichtet, steigt das Wasser. Laut „hafen.example“ steigt das Wasser.',
    );
    expect(statements.map(({ speaker }) => speaker)).toEqual(['„heute lokal“', '„hafen.example“']);
  });

  test('is not an idiom or an expression of degree', () => {
    expect(
      german('Der Kapitän, wie er genannt wird, wohnt hier. Es zeigte, wie groß das Schiff ist.').length,
    ).toBeLessThan(2);
  });

  test('is not a time or a place', () => {
    expect(german('Nach dem Spiel fuhr er nach Bremen.')).toEqual([]);
  });
});

describe('a sentence without a cue', () => {
  test('continues the previous statement in the Konjunktiv', () => {
    const statements = german('Krall sagte, die Stadt sei arm. Das Land müsse zahlen. Sonst bleibe die Brücke zu.');
    expect(statements[1]).toEqual({
      kind: 'INDIRECT_FREE_INDIRECT',
      quote: 'Das Land müsse zahlen. Sonst bleibe die Brücke zu.',
      speaker: 'Krall',
      cue: '',
    });
  });

  test('is not a statement in the indicative', () => {
    expect(german('Die Brücke ist alt. Das Land zahlt nicht.')).toEqual([]);
  });

  test('is not a statement if adjectives or nouns only look like a Konjunktiv', () => {
    expect(german('Hohe Berge und weite Wälder prägen das Land. Die neue Halle stand leer.')).toEqual([]);
  });
});

describe('a report of an utterance', () => {
  test('is a statement without a cue, with the whole sentence as quote', () => {
    expect(german('Krall forderte mehr Geld vom Land.')).toEqual([
      { kind: 'REPORTED', quote: 'Krall forderte mehr Geld vom Land.', speaker: 'Krall', cue: '' },
    ]);
  });

  test('can be in the passive with an agent', () => {
    expect(german('Der Plan wurde von der Werft als völlig verfehlt bezeichnet.')[0]).toMatchObject({
      kind: 'REPORTED',
      speaker: 'der Werft',
    });
  });

  test('is not found for casualties or for attributive adjectives', () => {
    expect(german('Das Beben forderte zwei Tote. Die angekündigten Pläne liegen aus.')).toEqual([]);
  });

  test('is not found for the first person', () => {
    expect(german('Ich sage Ihnen, dass ich müde bin.').filter(({ speaker }) => speaker === 'Ich')).toEqual([]);
  });

  test('starts with its own sentence, not with the quotation before it', () => {
    const body = '„Drei Boote reichen.“\n\nNach Angaben der Hafenleitung soll die Fähre im Mai fahren.';
    expect(german(body).map(({ quote }) => quote)).toEqual(['„Drei Boote reichen.“', 'soll die Fähre im Mai fahren']);
    const inline = 'Krall sagte: „Drei Boote reichen.“ Nach Ohlsens Ansicht fehlen zwei Kapitäne.';
    expect(german(inline).at(-1)?.quote).toBe('fehlen zwei Kapitäne');
  });
});
