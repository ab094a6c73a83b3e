import { describe, expect, test } from 'vitest';
import { extract } from '../../index.ts';
import { sharedTopic } from './shared-topic.ts';

/** Returns the shared topic of two texts about a person. */
function overlap(name: string, ...bodies: readonly [string, string]): number {
  const [one, two] = bodies.map((body) => extract({ body, language: 'de', published: '2024-03-05' }).story);
  return sharedTopic(one ?? [], two ?? [], [name]);
}

describe('the topic that two articles share', () => {
  test('is a place, an organization or another word of the news', () => {
    const yard = 'Die Werft in Emden braucht Geld, sagte Gerd Almstett.';
    expect(overlap('Gerd Almstett', yard, 'Gerd Almstett verlässt Emden.')).toBeGreaterThan(0.1);
    expect(overlap('Gerd Almstett', yard, 'Die Werft hat neue Aufträge, sagte Gerd Almstett.')).toBeGreaterThan(0.1);
  });

  test('is not the name of the person, and not a kind of event', () => {
    expect(
      overlap('Ida Essen', 'Ida Essen ist nach dem Unfall gestorben.', 'Ida Essen sah einen Unfall im Hafen.'),
    ).toBe(0);
  });
});
