import { expect, it } from 'vitest';
import { aroundName } from './represented-name.ts';

it.each([
  ['Amy Tolland', 'spokeswoman for Governor Amy Tolland', { before: 'spokeswoman for Governor', after: '' }],
  ['Veltran Motors', 'Veltran Motors spokesman', { before: '', after: 'spokesman' }],
  ['AG', 'Anwalt der AG, Möwenau', { before: 'Anwalt der', after: ', Möwenau' }],
  ['Wohlfart', 'Anwalt Wohlfarts', null],
  ['Brandt', 'Brandt’s lawyer', null],
  ['Ed Marrow', 'lawyer', null],
  ['Amt', 'Amt', null],
  ['', 'Sprecher', null],
])('finds "%s" in "%s" only as whole words, next to others', (name, description, expected) => {
  expect(aroundName(name, description)).toEqual(expected);
});
