import { describe, expect, it } from 'vitest';
import { extract } from '../../../extract.ts';

const read = (language: string, body: string) => extract({ body, language, published: '2024-11-20' }).events;

describe('mentions of one meeting', () => {
  it('are one event', () => {
    const body = `Generalsekretär Ole Brandt hat am Montag in Nairobi Präsidentin Ina Krall getroffen. Die Zusammenkunft dauerte zwei
      Stunden. Bei der Begegnung ging es um Hilfe. Das Treffen war geplant.`;
    expect(read('de', body).map(({ sense, mentions }) => [sense, mentions.length])).toEqual([['MEETING', 4]]);
  });
});
