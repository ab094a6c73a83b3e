import { eventKind, eventLink, eventStatus, personKind, statementKind, valuesOf } from '@wortlaut/vocabulary';
import { describe, expect, it } from 'vitest';
import { translate } from '../i18n/locale.ts';
import { labelsOf } from './field-value.tsx';

describe.each(['de', 'en'] as const)('a change in the history (%s)', (locale) => {
  it.each([
    ['kind', statementKind],
    ['kind', personKind],
    ['kind', eventKind],
    ['link', eventLink],
    ['status', eventStatus],
  ])('shows the values of “%s” in words', (field, definition) => {
    const labels = labelsOf(field, translate(locale).t);
    for (const value of valuesOf(definition)) expect(labels[value] ?? value).not.toBe(value);
  });
});
