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

it('the only person who is named is not on both sides of a call', () => {
  const body = 'Vor der Unterzeichnung hatten beide mit Präsidentin Ina Krall telefoniert.';
  const titles = extract({ body, language: 'de', published: '2024-11-21' }).events.map(({ title }) => title);
  expect(titles).toContain('Telefonat mit Präsidentin Ina Krall');
});
