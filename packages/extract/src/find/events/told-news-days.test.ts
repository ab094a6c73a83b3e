import { describe, expect, it } from 'vitest';
import { extract } from '../../extract.ts';

/** The kind and the day of the main event. */
function newsOf(language: string, title: string, body: string): string {
  const { main, events, headlineNews, headlineDate } = extract({ title, body, language, published: '2024-05-16' });
  const event = main === null ? null : events[main];
  const day = event === null ? headlineDate?.start.date : event?.start?.date;
  return `${(event ?? headlineNews)?.kind ?? '-'} ${day ?? '-'}`;
}

describe('the kind and the day of the news', () => {
  it.each([
    [
      'en',
      'Coach crash on A71 leaves two dead',
      'A coach has crashed in Moorland, leaving two people dead. The accident happened near Talford, south of Moorfield, at about 8.30pm on Monday.',
      'ACCIDENT 2024-05-13',
    ],
    [
      'en',
      'Trial of banker Ole Brandt begins in Talford',
      'The trial of banker Ole Brandt, accused of emptying the accounts of two widows, opened at Talford Crown Court on Monday.',
      'TRIAL 2024-05-13',
    ],
    [
      'en',
      'Burglars take silver hoard from Talford museum',
      'Burglars broke into a museum in Talford on Monday and made off with a hoard of silver.',
      'CRIME 2024-05-13',
    ],
    [
      'en',
      'Moorfield Motors presents electric van in Talford',
      'Moorfield Motors presented its new electric van in Talford on Monday.',
      'LAUNCH 2024-05-13',
    ],
    [
      'en',
      'Roadside bomb hits army truck near Talford, three dead',
      'Three soldiers died on Monday when a roadside bomb destroyed their truck near Talford.',
      'ATTACK 2024-05-13',
    ],
    ['en', 'Krall takes gold in Talford sprint', 'Ina Krall won the sprint in Talford on Monday.', 'SPORT 2024-05-13'],
    [
      'de',
      'Zigarettenautomat in Moosdorf gesprengt: Täter entkommen',
      'In Moosdorf ist in der Nacht zum Montag ein Zigarettenautomat in die Luft gesprengt worden.',
      'CRIME 2024-05-13',
    ],
    [
      'de',
      'Mord an Wirtin: Amtsgericht Celle verhängt zwölf Jahre',
      'Wegen Mordes an einer Wirtin muss ein Koch ins Gefängnis. Das Urteil sprach das Gericht am Montag.',
      'TRIAL 2024-05-13',
    ],
    [
      'de',
      'Dutzende Urlauber nach Bootsunglück von Bord geholt',
      'Das Ausflugsschiff „Krabbe“ hat sich am Montag vor Talheim festgefahren. Helfer brachten alle an Land.',
      'ACCIDENT 2024-05-13',
    ],
    [
      'de',
      'Ina Krall wird Technikvorständin der Nordwerk AG',
      'Der Aufsichtsrat berief Ina Krall am Montag in die Spitze.',
      'APPOINTMENT 2024-05-13',
    ],
    [
      'de',
      'Krall und Brandt einigen sich in Kiel auf neuen Tarif',
      'Beide Seiten haben sich auf einen Tarif verständigt. Nach zehn Stunden traten sie am Montagabend vor die Presse.',
      'SIGNING 2024-05-13',
    ],
    [
      'de',
      'Schüler aus Talheim gewinnt Vorlesewettbewerb',
      'Der Schüler Ole Brandt hat den Wettbewerb gewonnen. Er setzte sich am Montag gegen 30 Teilnehmer durch.',
      'OTHER 2024-05-13',
    ],
  ])('are read from the headline and the clause with the day: %s "%s"', (language, title, body, news) => {
    expect(newsOf(language, title, `${body} „Gut“, sagte Lea Adler.`)).toBe(news);
  });

  it.each([
    [
      'de',
      'Geldautomat gesprengt: Zwei Männer gefasst',
      'Die Polizei hat am Montag in Kiel zwei Männer festgenommen, die im März einen Geldautomaten gesprengt haben sollen.',
      'ARREST 2024-05-13',
    ],
    [
      'en',
      'Gang jailed after raiders took gold from Talford shop',
      'Three men have been jailed for a raid on a jeweller in Talford. They were sentenced on Monday at Talford Crown Court.',
      'TRIAL 2024-05-13',
    ],
    [
      'en',
      'Moorfield Motors shows off record profits from new cars',
      'Moorfield Motors reported record profits on Monday.',
      '- -',
    ],
    [
      'en',
      'Widow sues after bus crash in Talford',
      'The widow of a driver has sued a bus company. The crash happened in Talford, north of Moorfield, on Monday.',
      'TRIAL -',
    ],
  ])('are not those of another event in the text: %s "%s"', (language, title, body, news) => {
    expect(newsOf(language, title, `${body} „Gut“, sagte Lea Adler.`)).toBe(news);
  });

  it('a figure of speech or the loss of a company is no sport', () => {
    const de = extract({ body: 'Am Montag hat die Vernunft gewonnen, sagte Ina Krall.', language: 'de' });
    const en = extract({
      body: 'Moorfield Motors cut jobs after reporting the biggest loss in its history.',
      language: 'en',
    });
    expect([...de.events, ...en.events].filter(({ kind }) => kind === 'SPORT')).toEqual([]);
  });
});
