import { describe, expect, it } from 'vitest';
import { eventTitle } from './event-title.ts';

describe('the title of an event', () => {
  const titles = [
    { language: 'de-AT', title: 'Brand im Hafen von Lindau' },
    { language: 'en', title: 'Fire in the port of Lindau' },
  ];

  it('is in the language of the reader if an article in that language is about the event', () => {
    expect(eventTitle({ title: 'Brand im Hafen von Lindau', titles }, 'en')).toEqual(titles[1]);
    expect(eventTitle({ title: 'Brand im Hafen von Lindau', titles }, 'de')).toEqual(titles[0]);
  });

  it('is in the language of the first article if no article is in the language of the reader', () => {
    expect(eventTitle({ title: 'Brand im Hafen von Lindau', titles: titles.slice(0, 1) }, 'en')).toEqual(titles[0]);
  });

  it('is the title that an editor wrote, in all languages', () => {
    expect(eventTitle({ title: 'Der Brand', titles: [] }, 'en')).toEqual({ title: 'Der Brand', language: undefined });
  });
});
