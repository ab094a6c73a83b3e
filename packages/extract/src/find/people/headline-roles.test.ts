import { expect, test } from 'vitest';
import { extract } from '../../extract.ts';

const rolesOf = (title: string, body: string, language: string) =>
  Object.fromEntries(extract({ title, body, language }).people.map(({ name, roles }) => [name, roles]));

test('a role that only the headline gives is a role of the person', () => {
  expect(
    rolesOf(
      'Nurse Sarah Whitcombe jailed for theft from patients',
      'A woman who stole from patients in Hull was jailed on Friday. Sarah Whitcombe, 45, took more than £30,000.',
      'en',
    ),
  ).toEqual({ 'Sarah Whitcombe': ['Nurse'] });
  expect(
    rolesOf(
      'Vulkanforscher Jürgen Vogt warnt vor Ausbruch',
      'Jürgen Vogt rechnet mit einem Ausbruch. „Der Druck steigt“, sagte Vogt am Mittwoch.',
      'de',
    ),
  ).toEqual({ 'Jürgen Vogt': ['Vulkanforscher'] });
});

test('a role in the text comes before the one in the headline', () => {
  expect(
    rolesOf(
      'Ministerin Nora Falk tritt zurück',
      'Umweltministerin Nora Falk ist am Freitag zurückgetreten. „Ich gehe“, sagte Falk.',
      'de',
    ),
  ).toEqual({ 'Nora Falk': ['Umweltministerin'] });
});

test('a role in the headline does not belong to another person', () => {
  expect(
    rolesOf(
      'Nurse of Sarah Whitcombe jailed',
      'Philip Dorn was jailed on Friday. Sarah Whitcombe had reported the theft, the court said.',
      'en',
    )['Sarah Whitcombe'],
  ).toEqual([]);
});
