import { describe, expect, test } from 'vitest';
import { extract } from '../../index.ts';
import { sharedTopic } from './shared-topic.ts';

/** Returns the shared topic of two texts about a person. */
function overlap(name: string, ...bodies: readonly [string, string]): number {
  const [one, two] = bodies.map((body) => extract({ body, language: 'de', published: '2024-03-05' }).story);
  return sharedTopic(one ?? [], two ?? [], [name]);
}

describe('the topic that two articles share', () => {
  test('is an organization or another word of the news', () => {
    const yard = 'Die Werft in Emden braucht Geld, sagte Gerd Almstett.';
    expect(overlap('Gerd Almstett', yard, 'Die Werft hat neue Aufträge, sagte Gerd Almstett.')).toBeGreaterThan(0.1);
  });

  test('is a kind of event if the place is the same', () => {
    const closed = 'Die Klinik in Emden schließt, sagte Gerd Almstett.';
    expect(overlap('Gerd Almstett', closed, 'Gerd Almstett leitet in Emden die Klinik.')).toBeGreaterThan(0.1);
    expect(overlap('Gerd Almstett', closed, 'Gerd Almstett leitet in Celle die Klinik.')).toBe(0);
  });

  test('is not the name of the person, a place, or a kind of event', () => {
    expect(overlap('Gerd Almstett', 'Gerd Almstett kam nach Genf.', 'In Genf sang Gerd Almstett.')).toBe(0);
    expect(overlap('Gerd Almstett', 'Gerd Almstett klagt in Talheim.', 'In Talheim sang Gerd Almstett.')).toBe(0);
    expect(
      overlap('Ida Essen', 'Ida Essen ist nach dem Unfall gestorben.', 'Ida Essen sah einen Unfall im Hafen.'),
    ).toBe(0);
  });
});
