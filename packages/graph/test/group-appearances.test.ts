import { describe, expect, test } from 'vitest';
import { type Appearance, groupAppearances } from '../src/read/group-appearances.ts';

let articles = 0;
/** Creates a person as mentioned in a new article. */
function appearance(name: string, extra: Partial<Appearance> = {}): Appearance {
  articles += 1;
  return {
    ...{
      articleId: `article ${articles}`,
      decided: false,
      outlet: 'Nebelfurter Bote',
      on: Date.UTC(2024, 4, articles),
    },
    ...{ name, kind: 'INDIVIDUAL', named: true, gender: null, roles: [], represents: null, mentions: [] },
    ...{
      variants: [name],
      keys: [],
      places: [],
      scene: [],
      births: [],
      deaths: [],
      spokeOn: null,
      parties: [],
      sports: [],
      nations: [],
      introduced: true,
      others: new Set<string>(),
    },
    story: { terms: [], language: 'de', published: null },
    ...extra,
  };
}

const organization = { kind: 'ORGANIZATION' } satisfies Partial<Appearance>;
const namesOf = (...appearances: Appearance[]) => groupAppearances(appearances, []).map(({ name }) => name);

describe('a merge is doubtful', () => {
  test('if the names are different', () => {
    const found = groupAppearances(
      [appearance('Ilse Quandtmoor'), appearance('Hanno Petersill'), appearance('Ilse Quandtmoor')],
      [],
    );
    expect(found).toMatchObject([{ name: 'Hanno Petersill', articleCount: 1, reasons: ['OTHER_SURNAME'] }]);
  });

  test('and the articles with the preferred name are kept, even if more articles are about the other person', () => {
    const found = groupAppearances(
      [appearance('Hanno Petersill'), appearance('Ilse Quandtmoor'), appearance('Hanno Petersill')],
      [],
      'Ilse Quandtmoor',
    );
    expect(found).toMatchObject([{ name: 'Hanno Petersill', articleCount: 2 }]);
  });

  test('if two organizations have only their initials in common', () => {
    expect(
      namesOf(
        appearance('Bund der Werften', organization),
        appearance('Bund der Werften', organization),
        appearance('Bank der Winzer', organization),
      ),
    ).toEqual(['Bank der Winzer']);
  });

  test('if the roles of namesakes conflict and the same people do not appear with them', () => {
    const actor = { roles: ['actor'] };
    const lawyer = { roles: ['county attorney'] };
    const both = [appearance('Tom Barlow', actor), appearance('Tom Barlow', actor)];
    expect(groupAppearances([...both, appearance('Tom Barlow', lawyer)], [])).toMatchObject([
      { name: 'Tom Barlow', reasons: expect.arrayContaining(['OTHER_ROLE']) },
    ]);
    const others = new Set(['Ida Quast']);
    expect(
      namesOf(appearance('Tom Barlow', { ...actor, others }), appearance('Tom Barlow', { ...lawyer, others })),
    ).toEqual([]);
  });

  test('even if an article without a role is about the same news as one of the namesakes', () => {
    const beside = (name: string) => ({ others: new Set([name]) });
    const first = appearance('Tom Barlow', { roles: ['mayor of Millbrook'], ...beside('Ida Quast') });
    const second = appearance('Tom Barlow', beside('Kurt Lamm'));
    const third = appearance('Tom Barlow', { roles: ['goalkeeper'], ...beside('Kurt Lamm') });
    const [found] = groupAppearances([first, second, third], []);
    expect(found?.articleIds).toEqual([first.articleId]);
  });
});

describe('a merge is not doubtful', () => {
  test('if the current rules would make it', () => {
    const mayor = { roles: ['Bürgermeisterin'] };
    expect(
      namesOf(
        appearance('Ilse Quandtmoor', mayor),
        appearance('Quandtmoor', { ...mayor, on: Date.UTC(2024, 4, articles) }),
        appearance('Ilse Quandtmoors', { variants: ['Ilse Quandtmoors'] }),
      ),
    ).toEqual([]);
  });

  test('if nothing distinguishes two institutions with the same name', () => {
    const court = { ...organization, outlet: null };
    expect(namesOf(appearance('Supreme Court', court), appearance('Supreme Court', court))).toEqual([]);
    expect(
      namesOf(
        appearance('Supreme Court', { ...court, places: ['India'] }),
        appearance('Supreme Court', { ...court, places: ['Kenya'] }),
      ),
    ).toEqual(['Supreme Court']);
  });

  test('if a name only omits a first name, and no role or place contradicts', () => {
    const both = (role: string) => [
      appearance('Josef Quandtmoor jun.', { roles: [role], outlet: null, on: null }),
      appearance('Arkadius Josef Quandtmoor jun.', { roles: ['Senator'], outlet: null, on: null }),
    ];
    expect(groupAppearances(both('Abgeordneter'), [])).toEqual([]);
    expect(groupAppearances(both('Torwart'), [])).toHaveLength(1);
  });

  test('if an editor entered the name', () => {
    const both = [appearance('Ilse Quandtmoor'), appearance('Ilse Quandtmoor'), appearance('Ilse Petersill')];
    expect(groupAppearances(both, ['Ilse Petersill'])).toEqual([]);
  });

  test('if an editor linked the person to the article, whichever article is about the name', () => {
    const [decided, other] = [appearance('Ilse Petersill', { decided: true }), appearance('Hanno Quandtmoor')];
    for (const preferred of ['Ilse Petersill', 'Hanno Quandtmoor'])
      expect(groupAppearances([decided, other], [], preferred)).toEqual([]);
    const third = appearance('Ilse Petersill');
    expect(groupAppearances([decided, other, third], [], 'Ilse Petersill')).toMatchObject([
      { name: 'Hanno Quandtmoor', articleIds: [other.articleId] },
    ]);
  });
});
