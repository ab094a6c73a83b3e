import { expect, test } from 'vitest';
import { extract } from '../../extract.ts';

const END = '\n\nDer Hafen von Altwiesen liegt weit davon entfernt.';

/**
 * Returns the start date (and end date, if any) of the main event: "2024-04-15" or "2024-04-15 – 2024-04-17". If there
 * is no main event, returns the date in the headline.
 */
function dateOfNews(language: string, title: string, body: string): string | null {
  const { events, main, headlineDate } = extract({ body: body + END, title, language, published: '2024-04-17' });
  const event = main === null ? undefined : events[main];
  const start = event === undefined ? headlineDate?.start : event.start;
  if (start == null) return null;
  return start.date + (event?.end == null ? '' : ` – ${event.end.date}`);
}

test.each([
  ['de', 'Gipfel in Talheim', 'Am Montag begann in Talheim der dreitägige Gipfel der Küstenstaaten.', '-15 – -17'],
  ['en', 'Coastal summit in Talheim', 'A three-day summit of coastal states began in Talheim on Monday.', '-15 – -17'],
  ['de', 'Gipfel in Talheim', 'Am Montag begann in Talheim der Gipfel. Er dauert bis Freitag.', '-15 – -19'],
  ['de', 'Gipfel in Talheim', 'Am Montag sprachen die Minister auf dem zweitägigen Gipfel in Talheim.', null],
  ['de', 'Gipfel in Talheim', 'Die Minister beraten seit gestern auf einem Gipfel in Talheim.', null],
  ['en', 'Summit in Talheim', 'Ministers spoke at the two-day summit in Talheim on Monday.', null],
])('an event of several days has its first and last day, or no date: %s, %s, %s', (language, title, body, days) => {
  expect(dateOfNews(language, title, body)).toBe(days?.replaceAll('-1', '2024-04-1') ?? null);
});

test.each([
  ['Die Wehr wurde gegen 3:30 Uhr gerufen.', '2024-04-16'],
  ['Die Wehr wurde kurz vor Mitternacht gerufen.', '2024-04-15'],
  ['Gegen 5 Uhr war er gelöscht.', '2024-04-15 – 2024-04-16'],
])('the hour tells the day of a night: %s', (next, date) => {
  const body = `In der Nacht von Montag auf Dienstag gab es in Talheim einen Brand. ${next}`;
  expect(dateOfNews('de', 'Brand in Talheim', body)).toBe(date);
});

test.each([
  [
    'de',
    'Anschlag in Talheim: Polizei korrigiert Zahl der Verletzten',
    'Zum Anschlag am Montag in Talheim gab es neue Zahlen.',
  ],
  ['de', 'Brand in Talheim: Ermittler suchen Zeugen', 'Bei dem Brand am Montag in Talheim starb ein Mann.'],
  [
    'en',
    'Talheim bombing: police revise death toll',
    'Police counted the victims of the bombing in Talheim on Monday again.',
  ],
  ['de', 'Krall gewinnt die zweite Etappe', 'Nach ihrem Sieg am Montag gewann Ute Krall heute auch die zweite Etappe.'],
  [
    'de',
    'Mühlenpreis 2024 geht an Ute Krall',
    'Am Samstag ging der Wettbewerb um den Mühlenpreis 2024 für Ute Krall zu Ende.',
  ],
  ['de', 'Besetzung des Rathauses in Talheim dauert an', 'Am Montag kam es zur Besetzung des Rathauses in Talheim.'],
])('the headline does not have the day of what happened before: %s, %s', (language, title, body) => {
  expect(dateOfNews(language, title, body)).toBeNull();
});

test('a decision does not have the day of what it is for', () => {
  const title = 'Partei wählt Ute Krall zur Kandidatin für die Landtagswahl in Talheim';
  const body = 'Ute Krall wird die Kandidatin für die Landtagswahl am 27. Mai 2024 in Talheim.';
  expect(dateOfNews('de', title, body)).toBeNull();
});

test.each([
  [
    'de',
    'Brand in Talheim',
    'Ein Wirt setzte am Montag in Talheim eine Scheune in Brand. Der Brand dauerte lange.',
    'ATTACK',
  ],
  ['de', 'Brand in Talheim', 'Am Montag gab es in Talheim einen Brand. Brandstiftung ist ausgeschlossen.', 'ACCIDENT'],
  ['en', 'Barn fire in Talheim', 'Vandals torched a barn. The fire in Talheim injured two people.', 'ATTACK'],
  ['en', 'Army hits port of Kiel', 'The army hit the port of Kiel with two missiles on Monday.', 'ATTACK'],
  ['en', 'Lorry hits bridge', 'A lorry hit a bridge in Kiel.', 'ACCIDENT'],
  ['en', 'Barn fire in Talheim', 'The fire in Talheim injured two people. Police suspect arson.', 'ACCIDENT'],
  ['de', 'Ausbruch aus dem Gefängnis', 'Am Montag kam es in Talheim zu einem Ausbruch aus dem Gefängnis.', 'CRIME'],
  ['de', 'Razzia in Talheim', 'Am Montag gab es in Talheim eine Razzia.', 'ARREST'],
  ['de', 'Bank in Talheim überfallen', 'Drei Männer haben am Montag in Talheim eine Bankfiliale überfallen.', 'CRIME'],
  ['de', 'Dorf in Talheim überfallen', 'Milizen haben am Montag das Dorf Talheim überfallen.', 'ATTACK'],
  [
    'de',
    'Mann in Talheim verletzt',
    'Ein Mann ist am Montag in Talheim durch einen Messerstich verletzt worden.',
    'ATTACK',
  ],
  [
    'de',
    'Mann in Talheim verletzt',
    'Ein Mann ist am Montag in Talheim durch einen Sturz verletzt worden.',
    'ACCIDENT',
  ],
  [
    'en',
    'Man injured in Talheim',
    'A man was injured in Talheim on Monday. He had stab wounds, police said.',
    'ATTACK',
  ],
  ['de', 'Anhörung zum Deich', 'Der Landtag lud am Montag zu einer Anhörung ein.', 'MEETING'],
])('the words around an event tell its kind: %s, %s, %s', (language, title, body, kind) => {
  const { events, main } = extract({ body: body + END, title, language, published: '2024-04-17' });
  expect(events[main ?? -1]?.kind).toBe(kind);
});

test('a headline that does not tell what happened gives way to a clear lead', () => {
  const body = `Die Brauerei Krall behält ihr umstrittenes Plakat in Talheim.${END}`;
  const headline = (title: string) => extract({ body, title, language: 'de' }).headline;
  expect(headline('Krall gegen Werberat')).toBe('Die Brauerei Krall behält ihr umstrittenes Plakat in Talheim');
  expect(headline('Krall siegt gegen Werberat')).toBe('Krall siegt gegen Werberat');
});
