import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

/** Returns the kind, day and place of the news of an article. */
function news(title: string, text: string) {
  const body = `${text} „Das stimmt“, sagte Otto Haim.`;
  const { events, main, headlineNews, headlineDate } = extract({
    title,
    body,
    language: 'de',
    published: '2024-03-06',
  });
  const event = main === null ? undefined : events[main];
  const kind = event?.kind ?? headlineNews?.kind;
  const day = (event === undefined ? headlineDate?.start : event.start)?.date ?? null;
  return [kind, day, event === undefined ? (headlineNews?.place ?? null) : event.place];
}

describe('the day and the place of the news are those of the clause that tells it in other words', () => {
  test.each([
    [
      'Krall wird neue Leiterin am Museum Kassel',
      'Die Historikerin Ida Krall wird neue Leiterin des Museums. Der Stadtrat wählte die 46-Jährige am Dienstag.',
      ['APPOINTMENT', '2024-03-05', null],
    ],
    [
      'Nordwerk übernimmt Bootsbauer Tammen',
      'Der Konzern Nordwerk übernimmt den Bootsbauer Tammen. Das gaben die Unternehmen am Dienstag bekannt.',
      ['DEAL', '2024-03-05', null],
    ],
    [
      'Nordwerk übernimmt Bootsbauer Tammen',
      'Der Konzern Nordwerk übernimmt den Bootsbauer Tammen. Der Preis ist hoch, teilten beide Firmen am Dienstag mit.',
      ['DEAL', '2024-03-05', null],
    ],
    [
      'Trauerfeier für Ida Krall in Kassel',
      'Mit einer Trauerfeier haben am Dienstag rund 600 Menschen in Kassel Abschied von Ida Krall genommen.',
      ['DEATH', '2024-03-05', 'Kassel'],
    ],
    [
      'Später Schuss ins Glück: Moosdorf schlägt Talheim 1:0',
      'Mit einem Schuss hat Leo Krall dem SC Moosdorf am Sonntag einen 1:0-Sieg gegen Talheim beschert.',
      ['SPORT', '2024-03-03', null],
    ],
    [
      'Lebenslange Haft für Mord an Wirt',
      'Das Landgericht Kassel hat einen Mann wegen Mordes zu lebenslanger Haft verurteilt. Die Richter sahen es am Dienstag als erwiesen an, dass er im Juni 2023 einen Wirt erstochen hatte.',
      ['TRIAL', '2024-03-05', 'Kassel'],
    ],
    [
      'Gericht verhängt lebenslang',
      'Im Prozess um den Mord an einem Wirt ist das Urteil gefallen: Der Angeklagte muss ins Gefängnis. Das entschied das Landgericht Kassel am Dienstag.',
      ['TRIAL', '2024-03-05', 'Kassel'],
    ],
    [
      'Kartellamt untersagt Fusion von Nordwerk und Seebau',
      'Das Kartellamt hat die Fusion der Werften untersagt. Das teilte die Behörde am Dienstag mit.',
      ['ANNOUNCEMENT', '2024-03-05', null],
    ],
    [
      'Überfall auf Postamt in Kassel: Acht Jahre Haft',
      'Das Landgericht Kassel hat einen Mann wegen des Überfalls zu acht Jahren Haft verurteilt. Das Gericht sprach ihn am Dienstag schuldig.',
      ['TRIAL', '2024-03-05', 'Kassel'],
    ],
    [
      'Überfall auf Postamt: Angeklagte schweigen zum Prozessauftakt',
      'Die drei Angeklagten schweigen. Zum Auftakt des Prozesses vor dem Landgericht Kassel äußerten sie sich am Dienstag nicht.',
      ['TRIAL', '2024-03-05', 'Kassel'],
    ],
    [
      'Hochwasser in Kassel: Hunderte verlassen ihre Häuser',
      'Starker Regen hat schwere Schäden angerichtet. In Kassel mussten in der Nacht zum Dienstag 300 Menschen ihre Häuser verlassen, wie die Stadt mitteilte.',
      ['DISASTER', '2024-03-05', 'Kassel'],
    ],
    [
      'Mann bedroht in Kassel Fahrgäste mit Messer',
      'Ein Mann hat in einem Bus Fahrgäste mit einem Messer bedroht. Verletzt wurde am Dienstag niemand.',
      ['CRIME', '2024-03-05', 'Kassel'],
    ],
    [
      'Einigung im Tarifstreit der Werften',
      'Im Tarifstreit der Werften haben sich Arbeitgeber und Gewerkschaft geeinigt. Nach langem Ringen verständigten sich beide Seiten am Dienstag in Kassel auf vier Prozent mehr Lohn.',
      ['SIGNING', '2024-03-05', 'Kassel'],
    ],
    [
      'Ida Krall holt Konzert in Kassel nach',
      'Die Sängerin Ida Krall hat ihr Konzert in Kassel nachgeholt. Tausende Fans feierten sie am Dienstag im Stadion.',
      ['OTHER', '2024-03-05', 'Kassel'],
    ],
  ])('%s', (title, text, expected) => {
    expect(news(title, text)).toEqual(expected);
  });

  test.each([
    [
      'Krall wird neue Leiterin am Museum Kassel',
      'Ida Krall wird neue Leiterin des Museums. Ihr Vorgänger hatte am Dienstag gekündigt, sie war am Montag gewählt worden.',
    ],
    [
      'Nordwerk übernimmt Bootsbauer Tammen',
      'Der Konzern Nordwerk übernimmt den Bootsbauer Tammen. Am Dienstag standen die Maschinen still.',
    ],
  ])('a clause about something else does not date it: %s', (title, text) => {
    expect(news(title, text)[1]).toBeNull();
  });
});
