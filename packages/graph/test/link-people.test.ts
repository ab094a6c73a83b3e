import { expect, test } from 'vitest';
import { type KnownPerson, linkPerson } from '../src/index.ts';

function known(name: string, extra: Partial<KnownPerson> = {}): KnownPerson {
  return { id: name, name, kind: 'INDIVIDUAL', gender: null, statementCount: 1, variants: [name], roles: [], ...extra };
}

function printed(name: string, named = true) {
  return {
    name,
    kind: 'INDIVIDUAL' as const,
    named,
    gender: null,
    roles: [],
    represents: null,
    mentions: [{ start: 0, end: 1 }],
  };
}

test('links another transliteration of a full name', () => {
  expect(linkPerson(printed('Vladimir Poutin'), [known('Wladimir Putin')])).toEqual({ known: 'Wladimir Putin' });
});

test('suggests a person for a surname alone, with reasons, but does not link it', () => {
  const link = linkPerson(printed('Quandtmoor'), [known('Ilse Quandtmoor')]);
  expect(link).toMatchObject({
    known: null,
    likely: [{ id: 'Ilse Quandtmoor', reasons: expect.arrayContaining(['SURNAME_ONLY']) }],
  });
});

test('does not link relatives or people with similar names', () => {
  expect(linkPerson(printed('Jill Biden'), [known('Joe Biden')])).toEqual({ known: null, likely: [] });
  expect(linkPerson(printed('Friedrich Merz'), [known('Angela Merkel')])).toEqual({ known: null, likely: [] });
});

test('never links an unnamed person', () => {
  expect(linkPerson(printed('eine Sprecherin', false), [known('eine Sprecherin')])).toEqual({
    known: null,
    likely: [],
  });
});
