import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Returns the statements of a text as "speaker: words". */
function said(body: string): string[] {
  const { statements, people } = extract({ body, language: 'de' });
  return statements.map(({ quote, speaker }) => {
    const words = quote.map(({ start, end }) => body.slice(start, end)).join(' … ');
    return `${people[speaker ?? -1]?.name ?? '-'}: ${words}`;
  });
}

describe('the words of a report end where the article goes on', () => {
  test.each([
    [
      'Uta Krall sagte, die Verbände müssten mehr sparen und bemühte das Bild vom vollen Boot.',
      'Uta Krall: die Verbände müssten mehr sparen',
    ],
    [
      'Anwalt Jan Pohl hatte betont, sein Mandant sei unschuldig, doch die Richterin ließ das nicht gelten.',
      'Jan Pohl: sein Mandant sei unschuldig',
    ],
    [
      'Nach Angaben der Veranstalterin Uta Krall kamen rund 7000 Menschen, die Polizei spricht von 4000.',
      'Uta Krall: kamen rund 7000 Menschen',
    ],
    [
      'Jan Pohl hatte erklärt, er sei unschuldig, erkannte das Gericht nicht an und schwieg danach.',
      'Jan Pohl: er sei unschuldig',
    ],
    [
      'Der Start wird im Mai erwartet, kann nach Angaben von Uta Krall aber auch später erfolgen.',
      'Uta Krall: kann … aber auch später erfolgen',
    ],
    [
      'Die Richterin blieb hart: Eine Bewährung sei nicht zu vermitteln, so Ute Berg.',
      'Ute Berg: Eine Bewährung sei nicht zu vermitteln',
    ],
    [
      'Die Strecke ist seit Mai gesperrt, und laut Bürgermeisterin Uta Krall sollen die Arbeiten lange dauern.',
      'Uta Krall: sollen die Arbeiten lange dauern',
    ],
  ])('%s', (body, expected) => {
    expect(said(body)).toContain(expected);
  });

  test.each([
    ['Uta Krall sagte, sie sei müde und werde bald aufhören.', 'Uta Krall: sie sei müde und werde bald aufhören'],
    [
      'Uta Krall sagte, die Brücke sei alt, doch sie halte noch zehn Jahre.',
      'Uta Krall: die Brücke sei alt, doch sie halte noch zehn Jahre',
    ],
    [
      'Laut Bürgermeisterin Uta Krall ist die Strecke gesperrt, und die Arbeiten dauern bis Herbst.',
      'Uta Krall: ist die Strecke gesperrt, und die Arbeiten dauern bis Herbst',
    ],
  ])('but not before: %s', (body, expected) => {
    expect(said(body)).toContain(expected);
  });
});

describe('who says something', () => {
  test.each([
    [
      'Ute Berg baut neu. Herrn Pohl wirft sie vor, er habe den Keller nie betreten.',
      'Ute Berg: er habe den Keller nie betreten',
    ],
    [
      'Eine Nachbarin schreibt dem Gericht, Jan Pohl habe ihr am Telefon gesagt: „Das ist mir so passiert.“',
      'Jan Pohl: „Das ist mir so passiert.“',
    ],
    [
      'Als Grund wurde angegeben, die Bürger nutzen kleinere Tonnen, dadurch würden die Kosten steigen.',
      '-: die Bürger nutzen kleinere Tonnen, dadurch würden die Kosten steigen',
    ],
  ])('%s', (body, expected) => {
    expect(said(body)).toContain(expected);
  });

  test.each([
    'Dann wäre der Betreiber verpflichtet, die Beiträge zu zahlen.',
    'Die Anwohner sind aufgefordert, die Fenster geschlossen zu halten.',
    'Der Pilot der Maschine sah sich gezwungen, den Fluggast zu „entsorgen“.',
    'Offen ist allerdings die Frage, ob die Wohnungen verkauft werden.',
    'Trotz mehrerer Durchsuchungen wurden keine Hinweise für die Behauptung, dass jemand einen Anschlag plante, gefunden.',
    'Es gelang ihm, die Krise, in die das Amt geraten war, gut zu meistern.',
    'Es gab einen auf Video dokumentierten Angriff, der die Polizei veranlasst hat, ein Verfahren einzuleiten.',
  ])('nobody, where nothing is said: %s', (body) => {
    expect(said(body)).toEqual([]);
  });

  test('not the one who has to answer: “Von der Firma wurde Aufklärung verlangt”', () => {
    const body = 'Von der Firma Dorn wurde Aufklärung darüber verlangt, ob sie das Gift gelagert habe.';
    expect(said(body)).toEqual(['-: ob sie das Gift gelagert habe']);
  });

  test('nobody who only speaks a language that a report mentions', () => {
    const body =
      'Es wurden Vorwürfe laut, die Täter sprächen Platt, wie es die Nachbarn sprechen, sie wären demnach angeheuert.';
    expect(said(body).filter((line) => line.startsWith('Nachbarn'))).toEqual([]);
  });

  test('not an observer to whom the sentence gives the opposite of what is meant', () => {
    const body = 'Beobachter gehen von neuem Streit aus, sie trauen der Regierung nicht zu, die Roma zu schützen.';
    expect(said(body)).not.toContain('Beobachter: die Roma zu schützen');
  });

  test('the witnesses, who report how somebody attacked somebody else', () => {
    expect(said('Im Prozess hatten Zeugen berichtet, wie Jan Pohl die Frau attackierte.')).toEqual([
      'Zeugen: wie Jan Pohl die Frau attackierte',
    ]);
  });

  test('somebody whose description contains a name in quotation marks, which is not said', () => {
    expect(said('Ein Vertreter der „Nord Energie AG“ bezeichnet den Kauf als „klug“.')).toEqual([
      'Vertreter der „Nord Energie AG“: „klug“',
    ]);
  });

  test('an authority that demands something, in the active and in the passive', () => {
    expect(said('Die Behörde forderte die Anwohner auf, die Fenster zu schließen.')[0]).toMatch(/^Behörde: /);
    expect(said('Die Anwohner wurden von der Behörde aufgefordert, die Fenster zu schließen.')[0]).toMatch(
      /^Behörde: /,
    );
  });
});
