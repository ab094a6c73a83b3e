import { describe, expect, it } from 'vitest';
import { extract } from '../../../extract.ts';

const read = (language: string, body: string) => extract({ body, language, published: '2024-11-20' }).events;

describe('what somebody refuses', () => {
  it.each([
    'Mayor Ina Krall refused to resign on Tuesday.',
    'Mayor Ina Krall ruled out resigning on Tuesday.',
    'Mayor Ina Krall declined to step down on Tuesday.',
    'Mayor Ina Krall on Tuesday rejected calls to resign.',
    'Mayor Ina Krall dismissed calls for her resignation on Tuesday.',
  ])('has not happened: "%s"', (body) => {
    const senses = read('en', body).map(({ sense }) => sense);
    expect(senses).not.toContain('RESIGNATION');
    expect(senses).not.toContain('DISMISSAL');
  });
});
