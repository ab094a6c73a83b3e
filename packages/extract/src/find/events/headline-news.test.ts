import { describe, expect, it } from 'vitest';
import { extract } from '../../extract.ts';

const read = (language: string, title: string, body: string) =>
  extract({ body: `${body} „Gut“, sagte Ina Krall.`, title, language, published: '2024-11-20' });

describe('what a headline tells if the text names no event', () => {
  it.each([
    ['de', 'Ole Brandt wird neuer Trainer in Kiel', 'APPOINTMENT'],
    ['de', 'Brandt neuer Vorsitzender der Winzerunion', 'APPOINTMENT'],
    ['de', 'Brandt tritt nicht zurück', 'REJECTION'],
    ['de', 'Minister Brandt: Kein Rücktritt', 'REJECTION'],
    ['de', 'Oberlandesgericht gibt Klage der Fischer statt', 'VERDICT'],
    ['de', 'Brandt holt Titel im Hochsprung', 'VICTORY'],
    ['de', 'Landtag billigt Haushalt der Häfen', 'DECISION'],
    ['de', 'Haftstrafen gegen drei Fischer', 'VERDICT'],
    ['de', 'Dieb in Kiel gefasst', 'ARREST'],
    ['de', 'Überfall in Kiel: Lange Haftstrafen', 'VERDICT'],
    ['de', 'Überfall in Kiel: Angeklagte schweigen zum Prozessauftakt', 'TRIAL'],
    ['de', 'Prozess um Brand in Kiel: Gutachter sagt aus', 'TRIAL'],
    ['de', 'Hochwasser in Kiel: Hunderte verlassen ihre Häuser', 'FLOOD'],
    ['de', 'Neue Bahnstrecke bei Kiel eröffnet', 'OPENING'],
    ['de', 'Verkehrsunfall in Kiel: Glück im Unglück', 'CRASH'],
    ['de', 'Raketen auf Kiel kurz nach der Waffenruhe', 'ATTACK'],
    ['en', 'Governor names Ole Brandt as deputy', 'APPOINTMENT'],
    ['en', 'Mayor refuses to resign', 'REJECTION'],
    ['en', 'Bookkeeper given suspended sentence for taking donations', 'VERDICT'],
    ['en', 'Supreme Court annuls fishing law', 'VERDICT'],
  ])('is read from its words: %s "%s"', (language, title, sense) => {
    const { main, headlineNews } = read(language, title, 'Am Hafen lag lange Schnee.');
    expect(main).toBeNull();
    expect(headlineNews?.sense).toBe(sense);
  });

  it.each([
    ['de', 'Einigung über Fischerei möglich'],
    ['de', 'Anklage fordert mehr Akten zum Fall Brandt'],
    ['de', 'Buchmesse: Händler verkaufen falsche Karten'],
    ['de', 'Neuer Trainer Brandt lobt die Mannschaft'],
    ['de', 'Rat berät über neue Brücke'],
    ['en', 'Minister praises new mayor of Moorfield'],
  ])('is unknown if its words leave it open: %s "%s"', (language, title) => {
    expect(read(language, title, 'Am Hafen lag lange Schnee.').headlineNews).toBeNull();
  });

  it('has the place that the headline names', () => {
    const { headlineNews } = read('de', 'Ole Brandt wird neuer Trainer in Kiel', 'Am Hafen lag lange Schnee.');
    expect(headlineNews).toEqual({ kind: 'APPOINTMENT', sense: 'APPOINTMENT', place: 'Kiel' });
  });
});

describe('the status of what a headline tells', () => {
  it('is planned if the headline has a later date', () => {
    const { headlineStatus } = read('de', 'Neue Fähre kommt am 22. Dezember', 'Am Hafen lag lange Schnee.');
    expect(headlineStatus).toBe('PLANNED');
  });

  it.each([
    ['de', 'Ligaspiel Kiel gegen Passau wegen Sturm abgesagt', 'CANCELLED'],
    ['de', 'Krall fällt im Theater Kiel aus', 'CANCELLED'],
    ['de', 'Ausstellung in Kiel wird nicht abgesagt', 'PAST'],
    ['en', 'Moorfield regatta called off', 'CANCELLED'],
    ['en', 'Moorfield regatta could be cancelled', 'PAST'],
  ])('tells whether something was cancelled: %s "%s"', (language, title, status) => {
    expect(read(language, title, 'Am Hafen lag lange Schnee.').headlineStatus).toBe(status);
  });

  it('does not take the day to which a trial that has begun was adjourned', () => {
    const { events, main } = read(
      'de',
      'Prozess gegen Brandt in Kiel begonnen',
      'Ole Brandt ist in Kiel vor Gericht gestellt worden. Nach drei Stunden wurde der Prozess auf den 28. Dezember vertagt.',
    );
    expect(events[main ?? -1]).toMatchObject({ sense: 'TRIAL', status: 'PAST', start: null });
  });

  it('does not take a day to come from a sentence that shares only a name with the headline', () => {
    const { headlineDate, headlineStatus } = read(
      'de',
      'Ina Krall leidet an Asthma',
      'Am 1. Dezember sieht man Ina Krall noch einmal in ihrer Sendung.',
    );
    expect([headlineDate, headlineStatus]).toEqual([null, 'PAST']);
  });

  it('is past if the headline has an earlier date', () => {
    const { headlineStatus } = read('de', 'Tanzen seit dem 4. November verboten', 'Am Hafen lag lange Schnee.');
    expect(headlineStatus).toBe('PAST');
  });
});

describe('a headline with a topic and a phrase', () => {
  it('is about the phrase', () => {
    const { main, headlineNews } = read(
      'de',
      'Orkan über Kiel: Wehr weist Kritik zurück',
      'Nach dem Orkan in Kiel gibt es Streit. Der Orkan traf die Stadt am Montag.',
    );
    expect(main).toBeNull();
    expect(headlineNews?.sense).toBe('REJECTION');
  });
});

it('a refusal does not have the place of what is refused', () => {
  const { headlineNews } = read('de', 'Nordland lehnt Waffenruhe in Gaza ab', 'Am Hafen lag lange Schnee.');
  expect(headlineNews).toEqual({ kind: 'ANNOUNCEMENT', sense: 'REJECTION', place: null });
});
