import { describe, expect, it } from 'vitest';
import { extract } from '../../../extract.ts';

function read(body: string, title?: string) {
  const { events } = extract({ body, title, language: 'de', published: '2024-11-20' });
  return events;
}

describe('German dismissals', () => {
  it.each([
    'Das Möbelhaus Bäcker in Kiel hat am Dienstag einen Wachmann gefeuert.',
    'Der SV Moosdorf hat seinen Manager Jan Krall am Dienstag vor die Tür gesetzt.',
    'Ministerpräsidentin Ina Krall hat am Dienstag Minister Ole Brandt rausgeworfen.',
    'Der SV Moosdorf hat Trainer Jan Krall am Dienstag freigestellt.',
    'Der Vorstand wurde am Dienstag des Amtes enthoben.',
    'Der SV Moosdorf hat sich am Dienstag von Trainer Jan Krall getrennt.',
  ])('are told in many words: "%s"', (body) => {
    expect(read(body)).toMatchObject([{ sense: 'DISMISSAL', start: { date: '2024-11-19' } }]);
  });

  it.each([
    'Soldaten feuerten am Dienstag in Kiel auf Demonstranten.',
    'Nordland feuerte am Dienstag eine Rakete ab.',
    'Tausende Fans feuerten am Dienstag in Kiel die Mannschaft an.',
    'Krall feuerte den Ball am Dienstag ins Netz.',
    'Die Teilnahme war am Dienstag jedem freigestellt.',
  ])('are not read from other uses of the verbs: "%s"', (body) => {
    expect(read(body).map(({ sense }) => sense)).not.toContain('DISMISSAL');
  });

  it('are not shots, but fired shots are', () => {
    const [event] = read('Unbekannte feuerten am Dienstag in Kiel Schüsse auf ein Haus ab.');
    expect(event?.sense).toBe('SHOOTING');
  });
});

describe('German results of games', () => {
  it.each([
    ['Der TSV Moosdorf hat am Sonntag den SV Talheim mit 3:1 geschlagen.', 'VICTORY'],
    ['Der TSV Moosdorf hat am Sonntag gegen den SV Talheim mit 0:2 verloren.', 'DEFEAT'],
    ['Der TSV Moosdorf unterlag am Sonntag dem SV Talheim mit 0:4.', 'DEFEAT'],
    ['Moosdorf und Talheim haben sich am Sonntag 1:1 getrennt.', 'MATCH'],
  ])('have a sense: "%s"', (body, sense) => {
    expect(read(body)).toMatchObject([{ sense, start: { date: '2024-11-17' } }]);
  });

  it.each([
    'Ina Krall hat am Sonntag Amtsinhaber Ole Brandt geschlagen.',
    'Ina Krall besiegte am Sonntag Bürgermeister Ole Brandt.',
    'Ina Krall siegte am Sonntag in der Stichwahl.',
    'Ina Krall gewann am Sonntag gegen Amtsinhaber Ole Brandt.',
  ])('are not those of elections: "%s"', (body) => {
    expect(read(body)).toContainEqual(
      expect.objectContaining({ kind: 'ELECTION', start: { date: '2024-11-17', precision: 'DAY' } }),
    );
  });

  it.each([
    'Am Sonntag um 10:30 Uhr schlug ein Blitz in Kiel ein.',
    'Die Fahrerin verlor am Sonntag die Kontrolle über den Wagen und prallte gegen einen Baum.',
    'Das Paar hat sich am Sonntag getrennt.',
  ])('are not read from other uses of the verbs: "%s"', (body) => {
    expect(read(body).map(({ sense }) => sense)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/VICTORY|DEFEAT|MATCH/u)]),
    );
  });
});

describe('the title of a German event', () => {
  it.each([
    ['Das Landgericht Moosdorf hat den Unternehmer Jan Krall am Freitag verurteilt.', 'Verurteilung von Jan Krall'],
    ['Das Landgericht Moosdorf hat Jan Krall am Freitag verurteilt.', 'Verurteilung von Jan Krall'],
    ['Die Polizei Talheim hat am Freitag den Einbrecher Jan Krall festgenommen.', 'Festnahme von Jan Krall'],
    ['Das Gericht hat am Freitag einen Jugendlichen verurteilt.', 'Verurteilung eines Jugendlichen'],
    ['Am Freitag wurde in Kiel ein 40-jähriger Beamter festgenommen.', 'Festnahme eines 40-jährigen Beamten'],
    ['Am Freitag wurden in Kiel vier deutsche Soldaten getötet.', 'Tötung von vier deutschen Soldaten'],
    ['Dem Bericht zufolge wurden am Freitag in Kiel drei Soldaten getötet.', 'Tötung dreier Soldaten'],
  ])('names the one it happened to, not the court, the police or the source: "%s"', (body, title) => {
    expect(read(body)[0]?.title).toBe(title);
  });
});
