import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';
import { isMinor } from './senses.ts';

const happenings = (body: string, language: string, minor = false) =>
  extract({ body, language, published: '2024-04-17' })
    .events.filter(({ sense }) => isMinor(sense) === minor)
    .map(({ sense, mentions }) => [sense, mentions.map(({ start, end }) => body.slice(start, end)).join(', ')]);
const english = (body: string) => happenings(body, 'en');
const german = (body: string) => happenings(body, 'de');
const minor = (body: string) => happenings(body, 'en', true);

/** Sentences without events. They are longer than the lead of an article. */
const FILLER = 'The mill is old and tall. '.repeat(8);

describe('an event without a date', () => {
  test('is found in the lead, by a noun or a verb', () => {
    expect(english('Two men robbed a bank in Aberford. A clerk was wounded.')).toEqual([
      ['THEFT', 'robbed'],
      ['INJURY', 'wounded'],
    ]);
    expect(german('Zwei Männer sind nach einem Banküberfall festgenommen worden.')).toEqual([
      ['THEFT', 'Banküberfall'],
      ['ARREST', 'festgenommen'],
    ]);
  });

  test('is not found further down, but later mentions join an event of the lead', () => {
    expect(english(`${FILLER}Two men robbed a bank.`)).toEqual([]);
    expect(english(`Two men robbed a bank in Aberford. ${FILLER}The robbery took ten minutes.`)).toEqual([
      ['THEFT', 'robbed, robbery'],
    ]);
  });

  test('does not take a later date if the day of the news is unknown', () => {
    const { events } = extract({
      body: 'Ina Krall won the title in Aberford. She won her first title on 4 May 2019.',
      language: 'en',
    });
    expect(events.map(({ start }) => start?.date ?? null)).toEqual([null, '2019-05-04']);
  });

  test('does not include what happened to somebody else', () => {
    const body =
      'Ina Krall scored 20 points in Aberford. Ida Brandt scored nine points. "We ran," Krall said. "So did we," Brandt said.';
    const scores = extract({ body, language: 'en' }).events.filter(({ sense }) => sense === 'SCORE');
    expect(scores.map(({ mentions }) => mentions.length)).toEqual([1, 1]);
  });

  test('takes the date of a later mention if that can be the news', () => {
    const dates = (body: string) =>
      extract({ body, language: 'en', published: '2024-04-17' }).events.map(({ start }) => start?.date ?? null);
    expect(dates('A fire destroyed the old mill. The fire broke out on Monday.')).toContain('2024-04-15');
    expect(dates('Thousands voted in Aberford. The last vote was in 2019.')).toEqual([null, '2019-01-01']);
  });

  test.each([
    'There were no injuries.',
    'If they strike, all trains will stop.',
    'Fires kill people every year.',
    'The union could strike.',
    'They wanted to avoid a strike.',
    'The minister came under fire.',
    'She is in charge of the port.',
    'Sales hit a record high.',
  ])('is not found in: %s', (body) => {
    expect(english(body)).toEqual([]);
  });

  test.each([
    'Ihm blieb keine Wahl.',
    'Wenn es zu einem Streik käme, stünden alle Züge still.',
    'Die Gewerkschaft droht mit einem Streik.',
    'Auf der Straße kommt es oft zu Unfällen.',
    'Die Lokführer könnten streiken.',
    'Sie haben nicht gestreikt.',
    'Die Quote sinkt auf 8 Prozent.',
  ])('is not found in: %s', (body) => {
    expect(german(body)).toEqual([]);
  });

  test('is found in a headline in title case, without taking words for places', () => {
    const body = 'Two Men Arrested After Aberford Shooting\n\nPolice arrested two men on Monday.';
    const { events } = extract({ body, language: 'en', published: '2024-04-17' });
    expect(events.map(({ sense, place, start }) => [sense, place, start?.date])).toEqual([
      ['ARREST', null, '2024-04-15'],
      ['SHOOTING', null, undefined],
    ]);
  });
});

describe('the sense of a word', () => {
  test('is the same for words that mean the same event', () => {
    expect(english('The quake shook Samora. The earthquake was strong.')).toContainEqual([
      'EARTHQUAKE',
      'quake, earthquake',
    ]);
    expect(english('She was sacked. The dismissal was unfair.')).toEqual([['DISMISSAL', 'sacked, dismissal']]);
    expect(english('A man was shot. The shooting took place at a market.')).toEqual([['SHOOTING', 'shot, shooting']]);
    expect(german('Das Erdbeben war stark. Das Beben beschädigte Häuser.')).toEqual([
      ['EARTHQUAKE', 'Erdbeben, Beben'],
    ]);
    expect(german('Der Minister ist zurückgetreten. Der Rücktritt kam überraschend.')).toEqual([
      ['RESIGNATION', 'zurückgetreten, Rücktritt'],
    ]);
  });

  test('depends on the context of a word with several meanings', () => {
    expect(english('The clerk was fired after a fire broke out.')).toEqual([
      ['DISMISSAL', 'fired'],
      ['FIRE', 'fire'],
    ]);
    expect(english('A lorry struck a bridge. Nurses began a strike.')).toEqual([
      ['IMPACT', 'struck'],
      ['STRIKE', 'strike'],
    ]);
    expect(english('Soldiers fired at the crowd.')).toEqual([['SHOOTING', 'fired']]);
    expect(english('An air strike killed two people.')).toContainEqual(['ATTACK', 'strike']);
  });
});

describe('events of the same sense', () => {
  test('stay separate if they have different places, or if the text says that there is another one', () => {
    expect(
      english('A fire in Aberford was put out. A fire in Millbrook still burns.').filter(([sense]) => sense === 'FIRE'),
    ).toHaveLength(2);
    expect(english('A bomb exploded in a market. Another explosion followed.')).toHaveLength(2);
    expect(german('Ein Anschlag erschütterte die Stadt. Ein weiterer Anschlag traf den Bahnhof.')).toHaveLength(2);
    expect(german('Das Erdbeben war stark. Ein Nachbeben folgte.')).toHaveLength(2);
  });
});

describe('a cancelled event', () => {
  test.each([
    ['de', 'Der für Freitag geplante Gipfel wurde abgesagt.', 'CANCELLED'],
    ['de', 'Der Gipfel am Freitag wird nicht abgesagt.', 'PLANNED'],
    ['en', 'The summit planned for Friday was called off.', 'CANCELLED'],
    ['en', 'The summit on Friday will not be cancelled.', 'PLANNED'],
  ])('is recognized in %s: %s', (language, body, status) => {
    const { events } = extract({ body, language, published: '2024-04-17' });
    expect(events.map((event) => event.status)).toEqual([status]);
  });
});

describe('the date of an event', () => {
  test('is not the date on which it is announced or demanded', () => {
    const { events } = extract({
      body: 'Anfang April kündigte die Gewerkschaft Streiks an. Die Demonstration gegen den Anschlag vom 5. März war am Dienstag.',
      language: 'de',
      published: '2024-04-17',
    });
    expect(events.map(({ sense, start }) => [sense, start?.date ?? null])).toEqual([
      ['STRIKE', null],
      ['PROTEST', '2024-04-16'],
      ['ATTACK', '2024-03-05'],
    ]);
  });

  test('can be in the next sentence', () => {
    const { events } = extract({
      body: 'Die Gruppe will eine Gedenkfeier für die Opfer veranstalten. Sie ist für Samstag geplant.',
      language: 'de',
      published: '2024-04-17',
    });
    expect(events).toMatchObject([{ start: { date: '2024-04-20' }, status: 'PLANNED' }]);
  });

  test('is shared by an accident and what happened in it', () => {
    const { events } = extract({
      body: 'Bei einem Zugunglück bei Talheim starben am Dienstag drei Menschen.',
      language: 'de',
      published: '2024-04-17',
    });
    expect(events.map(({ sense, start }) => [sense, start?.date])).toEqual([
      ['CRASH', '2024-04-16'],
      ['DEATH', '2024-04-16'],
    ]);
  });
});

describe('a minor event', () => {
  test('is found in the lead, without a date, a place or a role as the main event', () => {
    const body = 'The council placed two benches in Aberford on Monday. Nurses began a strike.';
    expect(minor(body)).toEqual([
      ['PLACING', 'placed'],
      ['BEGINNING', 'began'],
    ]);
    const { events, main } = extract({ body, language: 'en', published: '2024-04-17' });
    expect(events[0]).toMatchObject({ kind: 'OTHER', start: null, place: null });
    expect(events[main ?? -1]?.sense).toBe('STRIKE');
    expect(minor(`${FILLER}The council placed two benches in Aberford.`)).toEqual([]);
  });

  test.each([
    'If they strike, all trains will stop.',
    'The minister came under fire.',
    'The mill could attract visitors.',
    'They were unable to reach the hut.',
    'The council has rules in place.',
    'There are five minutes left.',
  ])('is not found in: %s', (text) => {
    expect(minor(text)).toEqual([]);
  });
});

test('German verbs for emergency landings, boardings and stabbings name events', () => {
  expect(german('Ein Flugzeug ist in Altwiesen notgelandet.')).toEqual([['LANDING', 'notgelandet']]);
  expect(german('Die Marine enterte das Schiff.')).toEqual([['SEIZURE', 'enterte']]);
  expect(german('In Altwiesen ist ein Mann erstochen worden.')).toEqual([['KILLING', 'erstochen']]);
});

describe('an infinitive', () => {
  test('is a planned event, unless its verb leaves open whether it happens', () => {
    const statuses = (body: string) =>
      extract({ body, language: 'en' })
        .events.filter(({ sense }) => !isMinor(sense))
        .map(({ sense, status }) => [sense, status]);
    expect(statuses('The bank plans to cut 500 jobs.')).toEqual([['CUT', 'PLANNED']]);
    expect(statuses('The bank plans to cut 500 jobs. It cut the jobs.')).toEqual([['CUT', 'PAST']]);
    expect(statuses('The bank refused to cut 500 jobs.')).toEqual([]);
    expect(statuses('Nurses threatened to strike.')).toEqual([]);
  });
});

describe('a death or a discovery', () => {
  test('is told by a headline or a find', () => {
    expect(english('Oskar Tarn dead at 95. He was a painter.')).toEqual([['DEATH', 'dead']]);
    expect(english('Police found two men dead in a house.')).toEqual([
      ['DISCOVERY', 'found'],
      ['DEATH', 'dead'],
    ]);
    expect(english('The dead in the valley were many.')).toEqual([]);
  });
});
