import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

/** Returns the kind, day and status of the news of an article from 2026-03-04, a Wednesday. */
function newsOf(language: string, title: string, body: string) {
  const { events, main, headlineNews, headlineDate, headlineStatus } = extract({
    language,
    title,
    body,
    published: '2026-03-04',
  });
  const event = main === null ? undefined : events[main];
  return event === undefined
    ? [headlineNews?.kind ?? 'OTHER', headlineDate?.start.date ?? null, headlineStatus]
    : [event.kind, event.start?.date ?? null, event.status];
}

describe('if the headline does not show what happened, the first sentences do', () => {
  test.each([
    ['Radlerin unter Traktor', 'Eine Radfahrerin ist am Montag von einem Traktor überrollt worden.', 'ACCIDENT'],
    ['Böse Überraschung für Seniorin', 'Zwei Männer haben am Montag in Talheim eine Rentnerin bestohlen.', 'CRIME'],
    [
      'In Talheim geht das Licht aus',
      'Der Stadtrat hat am Montag einen Plan, den kaum einer kannte, beschlossen.',
      'ANNOUNCEMENT',
    ],
    ['Talheim bekommt ein Freibad', 'Der Stadtrat hat am Montag für den Bau gestimmt.', 'ANNOUNCEMENT'],
    ['Nacht endet blutig', 'In Talheim ist am Montag ein Mann niedergestochen worden.', 'ATTACK'],
    ['Talheims Linie läuft', 'Seit Montag fährt die neue Linie nach Moosdorf.', 'LAUNCH'],
  ])('%s', (title, body, kind) => {
    expect(newsOf('de', title, body)).toEqual([kind, '2026-03-02', 'PAST']);
  });

  test.each([
    ['Widow pays the price', 'A widow handed £9,000 to a man posing as a detective on Monday.', 'CRIME'],
    ['Lights out in Talford', 'The Talford city council voted 9-3 for the plan on Monday.', 'ANNOUNCEMENT'],
    ['Late header breaks hearts', 'A header gave Moorfield a 2-1 win over Talford on Monday.', 'SPORT'],
    ['Zoo boss walks away', 'The director of Talford Zoo resigned on Monday.', 'APPOINTMENT'],
    ['First ride for Talford', 'The tram line carried its first passengers on Monday.', 'LAUNCH'],
  ])('%s', (title, body, kind) => {
    expect(newsOf('en', title, body)).toEqual([kind, '2026-03-02', 'PAST']);
  });

  test('a plan is planned', () => {
    expect(newsOf('de', 'Aus für Talheimer Werft', 'Die Werft Krall macht zum Jahresende dicht.')).toEqual([
      'END',
      null,
      'PLANNED',
    ]);
    expect(newsOf('en', 'Curtain falls on cinema', 'The Ritz in Talford will close its doors on 30 April.')).toEqual([
      'END',
      '2026-04-30',
      'PLANNED',
    ]);
  });

  test.each([
    ['de', 'Entsetzen in Talheim', 'Am Montag hatten Diebe den Laden ausgeraubt.'],
    ['de', 'Rätsel um Talheimer Laden', 'Der Laden soll am Montag ausgeraubt worden sein.'],
    ['de', 'Minister kritisiert Sicherheit', 'Am Montag haben Diebe den Laden ausgeraubt.'],
    ['en', 'Talford on edge', 'The council might have rejected the plan on Monday.'],
    ['en', 'Krall stays calm', 'Councillors discussed the budget at a meeting on Monday.'],
  ])('but not if the sentence tells a background, a doubt or an occasion (%s): %s', (language, title, body) => {
    expect(newsOf(language, title, body)[0]).toBe('OTHER');
  });
});

describe('words with several meanings', () => {
  test('an attack in words is no attack', () => {
    const body = 'Ratsfrau Ina Krall hat am Montag die Bauleitung kritisiert.';
    expect(newsOf('de', 'Krall attackiert Bauleiter', body)[0]).toBe('OTHER');
  });

  test('the summit of a mountain is no meeting', () => {
    const body = 'A hiker was rescued from the summit of Mount Talford on Monday.';
    expect(newsOf('en', 'Stranded hiker winched to safety', body)[0]).toBe('OTHER');
    const german = 'Bergretter haben am Montag einen Wanderer vom Gipfel geholt.';
    expect(newsOf('de', 'Wanderer erschöpft', german)[0]).toBe('OTHER');
  });

  test('a council that decides on a closure is no closure', () => {
    const body = 'Der Stadtrat hat am Montag die Schließung des Hallenbads beschlossen.';
    expect(newsOf('de', 'Stadtrat beschließt Schließung des Hallenbads', body)).toEqual([
      'ANNOUNCEMENT',
      '2026-03-02',
      'PAST',
    ]);
  });

  test('a death on the road is an accident', () => {
    const body = 'A motorcyclist was killed on Monday when his bike hit a wall near Talford.';
    expect(newsOf('en', 'Motorcyclist, 31, killed on A52', body)).toEqual(['ACCIDENT', '2026-03-02', 'PAST']);
  });
});

describe('the day of the news', () => {
  test('is not a deadline', () => {
    const body = 'Die Ministerin will alle Strecken bis 2035 erneuern. Das kündigte sie am Montag an.';
    expect(newsOf('de', 'Krall: Bahn wird bis 2035 saniert', body)[1]).toBeNull();
  });

  test('is not the day of the older event that it is about', () => {
    const inquiry = 'The president ordered an inquiry into the sinking of a ferry in which 21 people died on Saturday.';
    expect(newsOf('en', 'President orders inquiry into ferry sinking', inquiry)[1]).toBeNull();
    const search = 'Police are searching for a boy who did not come home from school on Friday.';
    expect(newsOf('en', 'Police search for missing boy', search)[1]).toBeNull();
  });

  test('is that of a strike against a plan', () => {
    const body = 'Aus Protest gegen den geplanten Abbau ist die Belegschaft am Dienstag in den Ausstand getreten.';
    expect(newsOf('de', 'Gießerei: Belegschaft legt Arbeit nieder', body)).toEqual(['STRIKE', '2026-03-03', 'PAST']);
  });

  test('is told by the sentence after the news', () => {
    const body = 'Die Malerin Ina Krall ist tot. Sie starb am Montag in Talheim, wie ihre Familie mitteilte.';
    expect(newsOf('de', 'Malerin Ina Krall gestorben', body)[1]).toBe('2026-03-02');
    const crash = 'A cyclist has died after a collision with a van. The crash happened at about 8am on Monday.';
    expect(newsOf('en', 'Cyclist dies in collision with van', crash)[1]).toBe('2026-03-02');
  });
});
