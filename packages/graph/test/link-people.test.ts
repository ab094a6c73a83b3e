import { expect, test } from 'vitest';
import { type KnownPerson, linkPerson } from '../src/index.ts';

function known(name: string, extra: Partial<KnownPerson> = {}): KnownPerson {
  return { id: name, name, kind: 'INDIVIDUAL', gender: null, statementCount: 1, variants: [name], roles: [], ...extra };
}

function printed(name: string, named = true) {
  return { name, kind: 'INDIVIDUAL' as const, named, gender: null, roles: [], mentions: [{ start: 0, end: 1 }] };
}

test('another transliteration of a full name is the same person', () => {
  expect(linkPerson(printed('Vladimir Poutin'), [known('Wladimir Putin')])).toEqual({ known: 'Wladimir Putin' });
});

test('a surname alone is a suggestion with its reasons, no link', () => {
  const link = linkPerson(printed('Quandtmoor'), [known('Ilse Quandtmoor')]);
  expect(link).toMatchObject({
    known: null,
    likely: [{ id: 'Ilse Quandtmoor', reasons: expect.arrayContaining(['SURNAME_ONLY']) }],
  });
});

test('members of one family and people of similar names stay apart', () => {
  expect(linkPerson(printed('Jill Biden'), [known('Joe Biden')])).toEqual({ known: null, likely: [] });
  expect(linkPerson(printed('Friedrich Merz'), [known('Angela Merkel')])).toEqual({ known: null, likely: [] });
});

test('an unnamed person is never somebody whom the graph knows', () => {
  expect(linkPerson(printed('eine Sprecherin', false), [known('eine Sprecherin')])).toEqual({
    known: null,
    likely: [],
  });
});
