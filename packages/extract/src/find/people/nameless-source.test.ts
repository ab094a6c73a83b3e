import { expect, test } from 'vitest';
import { isNamelessSource } from './nameless-source.ts';

test.each([
  'Demnach',
  'ersten Angaben',
  'Offiziellen Angaben',
  'eigenen Worten',
  'dem Vernehmen',
  'Die Zahl der Menschen',
  'bisherigem Erkenntnisstand',
  'Initial reports',
  'her own account',
  'unconfirmed reports',
  'The number of people without a home',
])('%s is nobody', (words) => {
  expect(isNamelessSource(words)).toBe(true);
});

test.each([
  'Angaben der Polizei',
  'israelischen Angaben',
  'der Bericht',
  'Die Zahlmeisterin',
  'Sie',
  '37 Prozent',
  'die Passagiere',
  'police reports',
  'the report',
  'Account holders',
  'The numbers',
])('%s can be somebody', (words) => {
  expect(isNamelessSource(words)).toBe(false);
});
