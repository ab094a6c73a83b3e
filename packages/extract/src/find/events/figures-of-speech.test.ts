import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

/** Returns the kinds of the events in a text from Friday, 14 March, without minor events. */
function kinds(language: string, body: string): string[] {
  const { events } = extract({ language, body, published: '2025-03-14' });
  return events.map(({ kind }) => kind).filter((kind) => kind !== 'OTHER');
}

describe('figures of speech', () => {
  test.each([
    ['de', 'Ole Brandt brach nach dem Auftritt in Tränen aus.'],
    ['de', 'Die Kinder brachen am Freitag in Jubel aus.'],
    ['de', 'Die Forscherin sprach von einem politischen Erdbeben.'],
    ['de', 'Ein Tsunami der Kritik folgte.'],
    ['en', 'Ben Krall broke out in tears on Friday.'],
    ['en', 'Laughter broke out on Friday.'],
    ['en', 'The researcher called the result a political earthquake.'],
    ['en', 'A tsunami of complaints followed.'],
    ['en', 'The mayor hoped for a landslide victory.'],
  ])('are no disasters (%s): "%s"', (language, body) => {
    expect(kinds(language, body)).not.toContain('DISASTER');
  });

  test.each([
    ['de', 'In Celle brach am Freitag ein Feuer aus.', 'ACCIDENT'],
    ['de', 'Ein Erdbeben der Stärke 6 traf am Freitag Kassel.', 'DISASTER'],
    ['en', 'A strong earthquake struck Talford on Friday.', 'DISASTER'],
    ['en', 'A landslide hit Talford on Friday.', 'DISASTER'],
    ['en', 'Workers staged a lightning strike on Friday.', 'STRIKE'],
    ['en', 'Pilots began a strike on Friday.', 'STRIKE'],
  ])('leave literal uses alone (%s): "%s"', (language, body, kind) => {
    expect(kinds(language, body)).toContain(kind);
  });

  test.each([
    ['A bird strike damaged an engine near Talford on Friday.', 'ACCIDENT'],
    ['A lightning strike near Talford on Friday injured two hikers.', 'ACCIDENT'],
    ['A jet landed safely in Denver after a bird strike on Friday.', 'ACCIDENT'],
    ['The prisoner began a hunger strike on Friday.', 'PROTEST'],
    ['Norland launched a preemptive strike on Friday.', 'ATTACK'],
  ])('a strike that is no walkout: "%s"', (body, kind) => {
    expect(kinds('en', body)).toContain(kind);
    expect(kinds('en', body)).not.toContain('STRIKE');
  });

  test.each([
    ['de', 'Ein Flugzeug ist am Freitag in Bremen notgelandet.'],
    ['en', 'A jet made an emergency landing in Denver on Friday.'],
  ])('an emergency landing is an accident (%s)', (language, body) => {
    expect(kinds(language, body)).toEqual(['ACCIDENT']);
  });
});
