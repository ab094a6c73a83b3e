import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

/** Returns the kind and the status of the main event of an article from Tuesday, 5 December 2023. */
function main(language: string, title: string, body: string): readonly [string, string] {
  const { events, main, headlineNews, headlineStatus } = extract({ language, title, body, published: '2023-12-05' });
  const event = events[main ?? -1];
  return event === undefined ? [headlineNews?.kind ?? 'OTHER', headlineStatus] : [event.kind, event.status];
}

describe('the kind of a main event', () => {
  test.each([
    ['de', 'ELECTION', 'SPD siegt in Talheim', 'Bei der Bürgerschaftswahl in Talheim hat die SPD am Sonntag gewonnen.'],
    ['de', 'ELECTION', 'Krall schlägt Brandt', 'Ina Krall hat die Stichwahl in Talheim am Sonntag gewonnen.'],
    ['de', 'SPORT', 'Moosdorf siegt in Talheim', 'Der FC Moosdorf hat am Sonntag beim TSV Talheim 3:1 gewonnen.'],
    [
      'en',
      'ELECTION',
      'Krall beats Miller in primary',
      'Bob Krall defeated Chad Miller in the Republican primary on Monday.',
    ],
    [
      'en',
      'SPORT',
      'Talford beat Moorfield in derby',
      'Talford beat Moorfield 2-1 on Sunday. The primary school choir sang.',
    ],
  ])('%s: %s, if the first sentences are about it: %s', (language, kind, title, body) => {
    expect(main(language, title, body)).toEqual([kind, 'PAST']);
  });

  test.each([
    [
      'de',
      'OTHER',
      'Friedensprozess in Nordland stockt',
      'Im Friedensprozess in Nordland gibt es seit Montag keinen Fortschritt.',
    ],
    [
      'de',
      'TRIAL',
      'Strafprozess in Talheim begonnen',
      'In Talheim hat am Montag der Strafprozess gegen einen Bankchef begonnen.',
    ],
    [
      'de',
      'OTHER',
      'Entführte Ingenieure frei',
      'Zwei in Nordland entführte Ingenieure sind am Montag freigelassen worden.',
    ],
    ['en', 'OTHER', 'Norland hostages freed', 'Two engineers held hostage in Norland were released on Monday.'],
    ['en', 'ARREST', 'Senator freed on bail', 'Senator Piet Nowak was released on bail in Talford on Monday.'],
    ['de', 'OTHER', 'Werft meldet Insolvenz an', 'Die Werft in Moorfeld hat am Montag Insolvenz angemeldet.'],
    ['en', 'OTHER', 'Shipyard files for insolvency', 'The Moorfield shipyard filed for insolvency on Monday.'],
    [
      'de',
      'ATTACK',
      'Nordland startet Bodenoffensive',
      'Nordland hat am Montag eine Bodenoffensive in Karalien begonnen.',
    ],
    ['de', 'END', 'Kaufhaus in Talheim geschlossen', 'Das Kaufhaus in Talheim hat am Montag für immer geschlossen.'],
    ['en', 'ACCIDENT', 'Ferry hits launch in fog', 'A ferry collided with a sightseeing launch off Talford on Monday.'],
    ['en', 'LAUNCH', 'Rocket launch draws crowds', 'Thousands watched the launch of a rocket in Norland on Monday.'],
  ])('%s: %s, not the kind of another sense of the word: %s', (language, kind, title, body) => {
    expect(main(language, title, body)).toEqual([kind, 'PAST']);
  });
});

test.each([
  ['Kommt die Schließung? Experten im Interview', 'Vor der Schließung des Werks hatten viele gewarnt.'],
  [
    'Wiener Bahnen – warum sollten wir zahlen?',
    'Die Wiener Bahnen haben trotz eines Urteils das Gehalt nicht bezahlt.',
  ],
])('a headline that asks names no main event: %s', (title, body) => {
  expect(main('de', title, body)).toEqual(['OTHER', 'PAST']);
});

test('a strike that is only announced is planned, without the day of the announcement', () => {
  const { events, main } = extract({
    language: 'de',
    title: 'Gewerkschaft kündigt Warnstreiks an',
    body: 'Die Zeichen stehen auf Streik. Die Gewerkschaft kündigte am Montag Warnstreiks an.',
    published: '2023-12-05',
  });
  expect(events[main ?? -1]).toMatchObject({ kind: 'STRIKE', status: 'PLANNED', start: null });
});

test('a shooting in the headline is past even if the text says “sollen getötet worden sein”', () => {
  const body = 'Ein Amoklauf hat sich ereignet. Bei dem Amoklauf sollen acht Menschen ums Leben gekommen sein.';
  expect(main('de', 'Mehrere Tote bei Amoklauf in Talford', body)).toEqual(['ATTACK', 'PAST']);
});
