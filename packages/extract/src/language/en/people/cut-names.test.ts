import { describe, expect, it } from 'vitest';
import { extract } from '../../../extract.ts';

/** Returns the names of the people and organizations in an English text. */
const names = (body: string): string[] => extract({ body, language: 'en' }).people.map(({ name }) => name);

describe('names of organizations', () => {
  it.each([
    ['The Bureau of Alcohol, Tobacco and Firearms said it was late.', ['Bureau of Alcohol, Tobacco and Firearms']],
    ['The Department of Health, Education and Welfare said so.', ['Department of Health, Education and Welfare']],
    ['The University of Norland at Halden said it was glad.', ['University of Norland at Halden']],
    ['The State Medical Society said it was glad.', ['State Medical Society']],
    ['The Committee on Energy said the law was void.', ['Committee on Energy']],
    ['USA Today reported on Monday that the mill had burned.', ['USA Today']],
    ['The mill burned, USA Today said.', ['USA Today']],
    ["Sotheby's said the painting was safe.", ["Sotheby's"]],
    ["McDonald's said it would close 20 shops.", ["McDonald's"]],
    ["Moody's cut its rating on Tuesday, saying that the risk was high.", ["Moody's"]],
    ["Lund's claim that the mill is safe is odd, Ole Lund said.", ['Ole Lund']],
    ['The Ministry of Health, Veltran Motors and others were told.', ['Ministry of Health', 'Veltran Motors']],
  ])('are not cut: %s', (body, expected) => {
    expect(names(body)).toEqual(expected);
  });

  it('are the names of teams that look like a title', () => {
    const { people } = extract({ body: 'Ole Miss said it would play.', language: 'en' });
    expect(people.map(({ name, kind }) => [name, kind])).toEqual([['Ole Miss', 'ORGANIZATION']]);
  });
});

describe('ranks and degrees', () => {
  it.each([
    'Two men were held, said Const. Paul Harker.',
    'Two men were held, said Dist. Atty. Paul Harker.',
    'MD Paul Harker said the drug was safe.',
    'The drug was safe, said Paul Harker, MD.',
  ])('are not in the name: %s', (body) => {
    expect(names(body)).toEqual(['Paul Harker']);
  });
});

describe('things', () => {
  it.each([
    'The Tonys are dull, and few watch them.',
    'The pirates left the MV Gibson near the port.',
    'Piracy is rare there, and piracy said nothing.',
  ])('are no people: %s', (body) => {
    expect(names(body)).toEqual([]);
  });

  it('are not people with rare names', () => {
    expect(names('Tony Gibson said it was late. Ann Tracy said no.')).toEqual(['Tony Gibson', 'Ann Tracy']);
  });
});
