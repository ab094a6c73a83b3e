import { describe, expect, test } from 'vitest';
import { ageBeside } from './age-beside.ts';

describe('the age of a person', () => {
  test('is read from the words before the name', () => {
    expect(ageBeside('Gefasst wurde der 24-jährige ', '.')).toBe(24);
    expect(ageBeside('Es gewann die 14 jährige Schülerin ', ' aus Celle')).toBe(14);
    expect(ageBeside('Police arrested 24-year-old ', ' on Monday')).toBe(24);
    expect(ageBeside('A 61-year-old retired driver, ', ', walked home')).toBe(61);
  });

  test('is read from the words after the name', () => {
    for (const after of [', 61, eröffnet', ' (61) eröffnet', ' ist 61 Jahre alt.', ', ein 61-jähriger Wirt,'])
      expect(ageBeside('', after)).toBe(61);
    expect(ageBeside('', ' festgenommen. Der 24-Jährige schweigt')).toBe(24);
    for (const after of [', 61, said', ', aged 61,', ' (61) said', ' is 61 years old', ', a 61-year-old driver'])
      expect(ageBeside('', after)).toBe(61);
  });

  test('is not a score, a year, or the age of another person', () => {
    expect(ageBeside('', ' (23), Paul Roth (17) und Jan Kolb (4)')).toBeNull();
    expect(ageBeside('', ' (2003) and others')).toBeNull();
    expect(ageBeside('', ', 250, and')).toBeNull();
    expect(ageBeside('Der 24-Jährige kannte ', ' nicht')).toBeNull();
    expect(ageBeside('Die 14-jährige Tochter von ', ' schwieg')).toBeNull();
    expect(ageBeside('The 24-year-old son of ', ' left')).toBeNull();
    expect(ageBeside('', ' sagte, der 24-Jährige schweige')).toBeNull();
  });
});
