import { describe, expect, it } from 'vitest';
import { createFormat } from './format.ts';
import { chooseLocale, translate } from './locale.ts';

describe('choosing the language', () => {
  it('takes what was chosen before', () => {
    expect(chooseLocale('de', ['en-US'])).toBe('de');
  });

  it('takes the first language of the browser that there is', () => {
    expect(chooseLocale(null, ['fr-FR', 'de-AT', 'en'])).toBe('de');
  });

  it('falls back to English, also where something odd was stored', () => {
    expect(chooseLocale('toString', ['fr'])).toBe('en');
  });
});

describe('writing dates', () => {
  const { t } = translate('en');
  const english = createFormat('en-GB', t, 'Europe/Berlin');
  const german = translate('de').format;

  it('writes no more of a date than is known', () => {
    expect(english.precise({ date: '2021-03-29', precision: 'DAY' })).toBe('29 March 2021');
    expect(german.precise({ date: '2021-03-01', precision: 'MONTH' })).toBe('März 2021');
    expect(german.precise({ date: '2021-01-01', precision: 'YEAR' })).toBe('2021');
    expect(german.precise({ date: '2021-03-29', precision: 'ABOUT' })).toBe('etwa 29. März 2021');
  });

  it('writes a period once where it begins and ends on the same day', () => {
    const day = { date: '2021-03-29', precision: 'DAY' } as const;
    expect(english.period(day, day)).toBe('29 March 2021');
    expect(english.period(day, { date: '2021-04-01', precision: 'MONTH' })).toBe('29 March 2021 to April 2021');
    expect(english.period(null, null)).toBeNull();
  });

  it('keeps the day of an article of which only the day is known, wherever the reader is', () => {
    const article = {
      publishedAt: '2021-03-29T00:00:00Z',
      publishedDayOnly: true,
      retrievedAt: '2022-01-01T00:00:00Z',
    };
    const honolulu = createFormat('en-GB', t, 'Pacific/Honolulu');
    expect(honolulu.published(article)).toBe('29 March 2021');
    expect(honolulu.published({ ...article, publishedDayOnly: false })).toContain('28 March 2021');
  });

  it('names languages, and shows a tag that it cannot read as it is', () => {
    expect(german.language('de-AT')).toBe('Deutsch');
    expect(german.language('not a tag')).toBe('not a tag');
    expect(german.language('und')).toBeNull();
  });
});

it('counts one and many in both languages', () => {
  expect(translate('en').t.count.people(1)).toBe('1 person');
  expect(translate('de').t.count.events(1200)).toBe('1.200 Ereignisse');
});
