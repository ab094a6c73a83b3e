import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

function speakersIn(body: string, language = 'de') {
  const { people, statements } = extract({ body, language });
  return statements.map(({ speaker }) => {
    const person = speaker === null ? undefined : people[speaker];
    return [person?.name, person?.named, people[person?.represents ?? -1]?.name ?? null];
  });
}

describe('a spokesperson or lawyer', () => {
  test('is an unnamed person who represents the principal', () => {
    expect(speakersIn('Eine Sprecherin von Minister Edgar Wolters sagte, der Deich sei dicht.')).toEqual([
      ['Sprecherin von Minister Edgar Wolters', false, 'Edgar Wolters'],
    ]);
    expect(speakersIn('„Wir prüfen das“, sagte der Anwalt der Unternehmerin Ina Holm.')).toEqual([
      ['Anwalt der Unternehmerin Ina Holm', false, 'Ina Holm'],
    ]);
    expect(speakersIn('A spokeswoman for Governor Amy Tolland said the road was safe.', 'en')).toEqual([
      ['spokeswoman for Governor Amy Tolland', false, 'Amy Tolland'],
    ]);
  });

  test('can be introduced by a possessive', () => {
    expect(speakersIn('Edgar Wolters schwieg. Wolters’ Anwalt sagte, das Verfahren sei absurd.')[0]?.[1]).toBe(false);
    expect(speakersIn('Ed Marrow wept in court. “He will appeal,” his lawyer said.', 'en')).toEqual([
      ['lawyer', false, 'Ed Marrow'],
    ]);
    expect(speakersIn('Veltran Motors closed a plant. A Veltran Motors spokesman said it was empty.', 'en')).toEqual([
      ['Veltran Motors spokesman', false, 'Veltran Motors'],
    ]);
  });

  test('is the named person if the name follows in apposition or after "und"', () => {
    expect(speakersIn('Der Sprecher der Werft, Ingo Harder, sagte, das Dock sei voll.')).toEqual([
      ['Ingo Harder', true, null],
    ]);
    expect(speakersIn('Parteichefin und Ministerin Frauke Seidel sagte, das Geld sei knapp.')).toEqual([
      ['Frauke Seidel', true, null],
    ]);
    expect(speakersIn('„Es reicht“, sagte Polizeisprecher Ingo Harder.')).toEqual([['Ingo Harder', true, null]]);
    expect(speakersIn('“Enough,” said police spokesman Ed Marrow.', 'en')).toEqual([['Ed Marrow', true, null]]);
  });

  test('is not the person whose name follows in the genitive', () => {
    expect(speakersIn('Jost Brandt fehlte. Der behandelnde Arzt Brandts sagte, er sei erschöpft.')).toEqual([
      ['behandelnder Arzt Brandts', false, null],
    ]);
    expect(speakersIn('Der Anwalt Wohlfarts sagte, der Brief sei falsch.')).toEqual([
      ['Anwalt Wohlfarts', false, 'Wohlfart'],
    ]);
    expect(speakersIn('Ole Harms kam spät. Der Minister Harms sagte, der Zug sei schuld.')).toEqual([
      ['Ole Harms', true, null],
    ]);
    expect(speakersIn('„Nein“, sagte Minister Harms.')).toEqual([['Harms', true, null]]);
  });
});
