import { expect, test } from 'vitest';
import { isIntroduced } from './is-introduced.ts';

test.each([
  ['Am Montag gewann Trainer ', ' das Spiel.'],
  ['as striker ', ' scored.'],
  ['Das sagte ', ', die Leiterin des Zoos.'],
  ['Für ', ' (CDU) ist das neu.'],
  ['', ', 41, lives here.'],
  ['Der Verein hat ', ' als Trainer verpflichtet.'],
])('“%s… %s” introduces a person', (before, after) => {
  expect(isIntroduced(before, after)).toBe(true);
});

test.each([
  ['', ' hat das Spiel gewonnen.'],
  ['Es regnete. ', ' blieb zu Hause.'],
  ['ein Gesicht wie ', ' kennt jeder.'],
  ['a letter to ', ' was sold.'],
])('“%s… %s” does not introduce a person', (before, after) => {
  expect(isIntroduced(before, after)).toBe(false);
});
