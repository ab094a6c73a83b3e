import { describe, expect, it } from 'vitest';
import { extract } from '../../extract.ts';

function main(language: string, title: string, body: string) {
  const { events, main } = extract({ body, title, language, published: '2024-11-20' });
  return main === null ? null : (events[main] ?? null);
}

describe('the main event of a headline with a topic', () => {
  it.each([
    [
      'de',
      'Erdbeben auf Kreta: Nachbeben am Montag',
      'Zwei Tage nach dem Erdbeben auf Kreta hat ein Nachbeben der Stärke 4,9 am Montag die Insel erschüttert.',
      'AFTERSHOCK',
    ],
    [
      'en',
      'Quake in Crete: aftershock on Monday',
      'Two days after the earthquake on Crete, an aftershock shook the island on Monday.',
      'AFTERSHOCK',
    ],
    [
      'de',
      'Schüsse in Kiel: 19-Jähriger wieder frei',
      'Der wegen der Schüsse auf eine Bäckerei in Kiel verhaftete 19-Jährige ist am Montag freigelassen worden.',
      'FREEING',
    ],
    [
      'en',
      'Moorfield shooting: two men charged',
      'Two men were charged on Monday after a shooting in Moorfield.',
      'CHARGE',
    ],
  ])('is what follows: %s "%s"', (language, title, body, sense) => {
    expect(main(language, title, body)).toMatchObject({ sense, start: { date: '2024-11-18' } });
  });

  it.each([
    ['en', 'Rovers appoint Joe Tarn', 'Moorfield Rovers appointed Joe Tarn as manager on Monday.', 'APPOINTMENT'],
    ['en', 'Ann Pole sworn in as mayor', 'Ann Pole was sworn in as mayor of Moorfield on Monday.', 'INAUGURATION'],
    ['en', 'Man held over fire at mill', 'A man was arrested on Monday over a fire at a mill in Moorfield.', 'ARREST'],
    [
      'de',
      'Bischöfin ins Amt eingeführt',
      'Ina Krall ist am Montag im Dom in ihr Amt eingeführt worden.',
      'INAUGURATION',
    ],
    [
      'en',
      'Charity boss who stole donations jailed for six years',
      'The former head of a charity stole donations. She was jailed for six years at Moorfield Crown Court on Monday.',
      'VERDICT',
    ],
    [
      'de',
      'Mann, der Kiosk in Rottal überfiel, verurteilt',
      'Ein Mann überfiel in Rottal einen Kiosk. Das Landgericht Passau hat ihn am Montag zu drei Jahren Haft verurteilt.',
      'VERDICT',
    ],
    [
      'de',
      'Messerattacke in Imbiss in Rottal: Mann stirbt',
      'In einem Imbiss in Rottal ist am Montag ein Mann erstochen worden. Ein Gast wurde festgenommen. „Es gab Streit“, sagte Ina Krall. Mit dem Angriff am Bahnhof vom Donnerstag hat das nichts zu tun.',
      'KILLING',
    ],
    ['de', 'FC Rottal gewinnt Pokal', 'Der FC Rottal hat am Montag in Passau das Finale gewonnen.', 'MATCH'],
  ])('is what the verb or the phrase tells: %s "%s"', (language, title, body, sense) => {
    expect(main(language, title, body)).toMatchObject({ sense, start: { date: '2024-11-18' } });
  });

  it('is the topic if the news only tells more about it', () => {
    const title = 'Explosion in Kiel: Zahl der Verletzten steigt';
    const body = 'Nach der Explosion in einem Werk in Kiel ist die Zahl der Verletzten gestiegen.';
    expect(main('de', title, body)?.sense).toBe('EXPLOSION');
  });

  it('is the only event on the day of the news if the headline names none', () => {
    const title = 'Generalsekretär Brandt in Nairobi';
    const body = 'Generalsekretär Ole Brandt ist am Montag in Nairobi mit Präsidentin Ina Krall zusammengekommen.';
    expect(main('de', title, body)?.sense).toBe('MEETING');
  });
});

describe('the main event of a headline in other words', () => {
  it.each([
    [
      'de',
      'Regionalzug rammt Laster bei Passau',
      'Passau. An einem Bahnübergang bei Passau ist am Montag ein Regionalzug mit einem Lastwagen zusammengestoßen.',
      'CRASH',
    ],
    [
      'de',
      'Auch Krall gibt auf',
      'Zwei Tage nach dem Rücktritt von Ole Brandt ist am Montag auch Ministerin Ina Krall zurückgetreten.',
      'RESIGNATION',
    ],
  ])('is what the first sentence tells as the news of the day: %s "%s"', (language, title, body, sense) => {
    expect(main(language, title, body)).toMatchObject({ sense, start: { date: '2024-11-18' } });
  });

  it.each([
    [
      'Krall zieht nach Passau um',
      'Ina Krall, die am Montag in Passau festgenommen worden ist, zieht in die Altstadt um.',
    ],
    [
      'Nach Unfall in Passau: Krall fordert Ampel',
      'In Passau ist am Montag ein Bus mit einem Lastwagen zusammengestoßen.',
    ],
    ['Krall eröffnet Basar in Passau', 'In Passau sind vor drei Wochen, am 28. Oktober, zwei Busse zusammengestoßen.'],
  ])('is not what the first sentence only mentions: "%s"', (title, body) => {
    expect(main('de', title, body)).toBeNull();
  });
});

it.each([
  'Kostenexplosion am Rathaus in Passau: Krall geht',
  'Besucherflut in Passau: Krall sperrt die Altstadt',
  'Kurssturz nach Kursabsturz in Passau: Krall verkauft',
  'Jubelsturm in Passau: Krall winkt vom Balkon',
])('a figure of speech is not a disaster: "%s"', (title) => {
  const { headlineNews, events } = extract({
    body: 'Ina Krall hat am Montag in Passau gesprochen.',
    title,
    language: 'de',
  });
  expect([headlineNews, ...events].filter((event) => event?.kind === 'ACCIDENT' || event?.kind === 'DISASTER')).toEqual(
    [],
  );
});

describe('a number in a title', () => {
  it.each([
    [
      'Am Montag hat es in Block 4 einen Zwischenfall in Halle 3 des Werks gegeben.',
      'Zwischenfall in Halle 3 des Werks',
    ],
    ['Am Montag hat es auf Kreta ein Nachbeben der Stärke 4,9 gegeben.', 'Nachbeben auf Kreta'],
  ])('stays with its noun, but how strong a quake was is left out: "%s"', (body, title) => {
    expect(extract({ body, language: 'de', published: '2024-11-20' }).events[0]?.title).toBe(title);
  });
});
