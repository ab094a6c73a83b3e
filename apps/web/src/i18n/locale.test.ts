import { describe, expect, it } from 'vitest';
import { createFormat } from './format.ts';
import { chooseLocale, translate } from './locale.ts';

describe('choosing the language', () => {
  it('uses the stored choice', () => {
    expect(chooseLocale('de', ['en-US'])).toBe('de');
  });

  it('uses the first supported language of the browser', () => {
    expect(chooseLocale(null, ['fr-FR', 'de-AT', 'en'])).toBe('de');
  });

  it('falls back to English, even if the stored value is invalid', () => {
    expect(chooseLocale('toString', ['fr'])).toBe('en');
  });
});

describe('formatting dates', () => {
  const { t } = translate('en');
  const english = createFormat('en-GB', t.common, 'Europe/Berlin');
  const german = translate('de').format;

  it('shows a date only as precisely as it is known', () => {
    expect(english.precise({ date: '2021-03-29', precision: 'DAY' })).toBe('29 March 2021');
    expect(german.precise({ date: '2021-03-01', precision: 'MONTH' })).toBe('März 2021');
    expect(t.statement.saidOn(english.precise({ date: '2021-03-01', precision: 'MONTH' }))).toBe('Said: March 2021');
    expect(german.precise({ date: '2021-01-01', precision: 'YEAR' })).toBe('2021');
    expect(german.precise({ date: '2021-03-29', precision: 'ABOUT' })).toBe('um den 29. März 2021');
  });

  it('shows one date for a period that starts and ends on the same day', () => {
    const day = { date: '2021-03-29', precision: 'DAY' } as const;
    expect(english.period(day, day)).toBe('29 March 2021');
    expect(english.period(day, { date: '2021-04-01', precision: 'MONTH' })).toBe('29 March 2021 to April 2021');
    expect(english.period(null, null)).toBeNull();
  });

  it('shows the same publication day in every time zone if the time is unknown', () => {
    const article = {
      publishedAt: '2021-03-29T00:00:00Z',
      publishedDayOnly: true,
      retrievedAt: '2022-01-01T00:00:00Z',
    };
    const honolulu = createFormat('en-GB', t.common, 'Pacific/Honolulu');
    expect(honolulu.published(article)).toBe('29 March 2021');
    expect(honolulu.published({ ...article, publishedDayOnly: false })).toContain('28 March 2021');
  });

  it('names languages, and returns invalid tags unchanged', () => {
    expect(german.language('de-AT')).toBe('Deutsch');
    expect(german.language('not a tag')).toBe('not a tag');
    expect(german.language('und')).toBeNull();
  });
});

it('uses singular and plural in both languages', () => {
  expect(translate('en').t.common.count.people(1)).toBe('1 person');
  expect(translate('de').t.common.count.events(1200)).toBe('1.200 Ereignisse');
});
