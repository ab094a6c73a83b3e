import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

/** Returns the kind and the status of the main event of an article from Tuesday, 9 May 2023. */
function main(language: string, title: string, body: string): readonly [string, string] {
  const { events, main, headlineNews, headlineStatus } = extract({ language, title, body, published: '2023-05-09' });
  const event = events[main ?? -1];
  return event === undefined ? [headlineNews?.kind ?? 'OTHER', headlineStatus] : [event.kind, event.status];
}

describe('what is only threatened, feared or considered is not the main event', () => {
  test.each([
    [
      'en',
      'Teachers consider strike as talks stall',
      'Teachers in Talford are considering a strike after pay talks failed.',
    ],
    ['en', 'Rail union threatens strike', 'The Norland Rail Union threatened a strike on Monday over pay.'],
    ['en', 'Transit workers warn of strike', 'Transit workers in Talford have warned of a strike in July.'],
    ['en', 'Norland mulls withdrawal from pact', 'Norland is mulling withdrawal from a fishing pact with Karalia.'],
    ['en', 'Rumours of coup dismissed by army', 'Norland’s army on Monday dismissed rumours of a coup as nonsense.'],
    ['en', 'Scientists warn of eruption in Norland', 'Scientists have warned of an eruption of the Moorhorn volcano.'],
    ['en', 'Fears of war grow', 'Fears of a war between Norland and Karalia grew on Monday.'],
    [
      'en',
      'Plane crash averted at Talford',
      'A collision of two planes was narrowly averted at Talford on Sunday evening.',
    ],
    ['en', 'Calls grow for fireworks ban', 'Calls for a ban on fireworks grew on Monday after three deaths.'],
    [
      'en',
      'Bank boss hints at takeover',
      'The head of Harcourt Bank hinted on Monday at a takeover of its rival Wiebe.',
    ],
    [
      'en',
      'Quill appears after reports of death',
      'Ina Quill appeared in a video on Friday. The army had claimed that she died.',
    ],
    [
      'de',
      'Rat diskutiert Abriss der Stadthalle',
      'Der Rat von Aberfurt hat am Montag über einen Abriss der Stadthalle diskutiert.',
    ],
    ['de', 'Harcourt prüft Übernahme', 'Der Maschinenbauer Harcourt prüft eine Übernahme von Wiebe.'],
    ['de', 'Beinahe-Unfall am Bahnübergang', 'In Moorfeld ist es am Montag beinahe zu einem Unfall gekommen.'],
  ])('%s: %s', (language, title, body) => {
    expect(main(language, title, body)).toEqual(['OTHER', 'PAST']);
  });
});

describe('what may be cancelled is still planned', () => {
  test.each([
    [
      'en',
      'Talford council may cancel festival',
      'Talford council may cancel this year’s jazz festival because of its costs.',
    ],
    [
      'en',
      'Festival could be called off',
      'The Talford jazz festival could be called off because of a row over parking.',
    ],
    ['de', 'Talheim prüft Absage des Stadtfests', 'Die Stadt Talheim prüft eine Absage des Stadtfests Ende Juni.'],
    ['de', 'Stadtfest könnte ausfallen', 'Das Stadtfest in Talheim könnte ausfallen.'],
  ])('%s: %s', (language, title, body) => {
    expect(main(language, title, body)).toEqual(['LAUNCH', 'PLANNED']);
  });
});

describe('what happened stays the main event beside a threat or a fear', () => {
  test.each([
    [
      'en',
      'STRIKE',
      'PAST',
      'Bus drivers strike after warning',
      'Bus drivers in Talford went on strike on Monday, a week after they had warned of a walkout.',
    ],
    [
      'en',
      'DISASTER',
      'PAST',
      'Two killed despite avalanche warning',
      'Two climbers were killed by an avalanche on Sunday despite warnings.',
    ],
    [
      'en',
      'PROTEST',
      'PAST',
      'Thousands protest against threatened closure',
      'Thousands protested in Talford on Sunday against the threatened closure of the hospital.',
    ],
    [
      'en',
      'LAUNCH',
      'CANCELLED',
      'Festival cancelled over flood fears',
      'The Talford jazz festival has been cancelled because of fears of flooding.',
    ],
    [
      'de',
      'ATTACK',
      'PAST',
      'Drei Tote bei Anschlag – Sorge vor weiteren Angriffen',
      'Bei einem Bombenanschlag sind am Montag in Talheim drei Menschen getötet worden. Die Polizei befürchtet weitere Angriffe.',
    ],
    [
      'de',
      'STRIKE',
      'PAST',
      'Streik legt Hafen lahm: Gewerkschaft droht mit Ausweitung',
      'Ein Streik hat am Montag den Hafen von Moorfeld lahmgelegt. Die Gewerkschaft drohte mit einer Ausweitung.',
    ],
    [
      'de',
      'APPOINTMENT',
      'PAST',
      'Nach Drohungen: Minister Holm tritt zurück',
      'Verkehrsminister Per Holm ist am Montag nach Drohungen zurückgetreten.',
    ],
    [
      'de',
      'LAUNCH',
      'CANCELLED',
      'Weinfest wegen Hochwassergefahr abgesagt',
      'Das Weinfest in Talheim ist wegen der Gefahr eines Hochwassers abgesagt worden.',
    ],
  ])('%s, %s, %s: %s', (language, kind, status, title, body) => {
    expect(main(language, title, body)).toEqual([kind, status]);
  });
});
