import type { ExtractedPerson, StoryTerm } from '@wortlaut/extract';
import { nameKeys } from '@wortlaut/extract';
import { describe, expect, test } from 'vitest';
import {
  type ArticleCircle,
  type KnownArticle,
  type KnownPerson,
  linkPeople,
  type PrintedPerson,
} from '../src/index.ts';
import { personKeys } from '../src/names/person-keys.ts';

type Known = KnownPerson & { readonly keys: readonly string[] };

const today: ArticleCircle = { outlet: 'Talheimer Bote', on: Date.UTC(2024, 4, 3), story: new Set(), terms: [] };

/** Creates an article that is already in the graph. It is some days older. */
function article(id: string, { daysAgo = 400, outlet = 'Nebelfurter Blatt' } = {}): KnownArticle {
  return { id, outlet, on: Date.UTC(2024, 4, 3 - daysAgo), terms: null };
}

function known(name: string, extra: Partial<KnownPerson> = {}): Known {
  const person = {
    ...{ id: name, name, kind: 'INDIVIDUAL' as const, gender: null, statementCount: 1, variants: [name], roles: [] },
    ...{
      articles: [article(`with ${name}`)],
      places: [],
      scene: [],
      births: [],
      deaths: [],
      spokeOn: null,
      parties: [],
      sports: [],
      nations: [],
      introduced: true,
      ...extra,
    },
  };
  return { ...person, keys: personKeys({ ...person, named: true }, person.variants) };
}

function printed(name: string, extra: Partial<PrintedPerson> = {}): PrintedPerson {
  const person = {
    ...{ name, kind: 'INDIVIDUAL' as const, named: true, gender: null, roles: [], represents: null },
    ...{
      mentions: [{ start: 0, end: 1 }],
      variants: [name],
      places: [],
      scene: [],
      births: [],
      deaths: [],
      spokeOn: null,
      parties: [],
      sports: [],
      nations: [],
      introduced: true,
      ...extra,
    },
  };
  return { ...person, keys: personKeys(person, person.variants) };
}

const link = (person: PrintedPerson, ...people: Known[]) => linkPeople(today, [person], people)[0];
const organization = { kind: 'ORGANIZATION' } satisfies Partial<ExtractedPerson>;
const suggested = (...ids: string[]) => ({ known: null, likely: ids.map((id) => expect.objectContaining({ id })) });

describe('names', () => {
  test('links a different transliteration of a full name', () => {
    expect(link(printed('Vladimir Poutin'), known('Wladimir Putin'))).toEqual({ known: 'Wladimir Putin' });
  });

  test('suggests a person for a surname alone, with reasons, but does not link the person', () => {
    expect(link(printed('Quandtmoor'), known('Ilse Quandtmoor'))).toMatchObject({
      known: null,
      likely: [{ id: 'Ilse Quandtmoor', reasons: expect.arrayContaining(['SURNAME_ONLY']) }],
    });
  });

  test('does not link relatives or people with similar names', () => {
    expect(link(printed('Jill Biden'), known('Joe Biden'))).toEqual({ known: null, likely: [] });
    expect(link(printed('Friedrich Merz'), known('Angela Merkel'))).toEqual({ known: null, likely: [] });
  });

  test('never links an unnamed person', () => {
    const unnamed = printed('eine Sprecherin', { named: false });
    expect(unnamed.keys).toEqual(nameKeys({ text: 'eine Sprecherin', named: false }));
    expect(link(unnamed, known('eine Sprecherin'))).toEqual({ known: null, likely: [] });
  });
});

describe('namesakes', () => {
  const actor = known('Tom Barlow', { id: 'actor', roles: ['actor'] });
  const lawyer = known('Tom Barlow', { id: 'lawyer', roles: ['county attorney in Mesa County'] });

  test('suggests a namesake in another field instead of linking the person', () => {
    expect(link(printed('Tom Barlow', { roles: ['county attorney'] }), actor)).toEqual(suggested('actor'));
    expect(
      link(
        printed('Tom Barlow', { roles: ['Mayor of Millbrook'] }),
        known('Tom Barlow', { roles: ['mayor of Talton'] }),
      ),
    ).toEqual(suggested('Tom Barlow'));
  });

  test('suggests a namesake in an incompatible field, even with a rare surname on the same days', () => {
    for (const [before, now] of [
      ['Trainer', 'Außenminister'],
      ['Chirurgin', 'Einbrecherin'],
      ['novelist', 'judge'],
      ['striker', 'Foreign Minister'],
    ] as const) {
      const earlier = known('Kim Wolkenhauer', { roles: [before], articles: [article('news', { daysAgo: 1 })] });
      expect(link(printed('Kim Wolkenhauer', { roles: [now] }), earlier)).toEqual(suggested('Kim Wolkenhauer'));
    }
  });

  test('links compatible roles, but only suggests a local office in news of another town', () => {
    const links = (before: string, now: string, scene: string[], expected: object) => {
      const earlier = known('Kim Wolkenhauer', { roles: [before], scene: ['Celle'] });
      expect(link(printed('Kim Wolkenhauer', { roles: [now], scene }), earlier)).toEqual(expected);
    };
    const same = { known: 'Kim Wolkenhauer' };
    links('Fußballer', 'Trainer', ['Emden'], same);
    links('striker', 'manager', ['Emden'], same);
    links('Professorin', 'Wissenschaftsministerin', ['Emden'], same);
    links('physician', 'health minister', ['Emden'], same);
    links('Rechtsanwalt', 'Bürgermeister', ['Celle'], same);
    links('Rechtsanwalt', 'Bürgermeister', ['Emden'], suggested('Kim Wolkenhauer'));
    links('Bergsteiger', 'mountaineer', ['Celle'], same);
    links('Angeklagter', 'Apotheker', ['Celle'], same);
    links('defendant', 'pharmacist', ['Emden'], suggested('Kim Wolkenhauer'));
  });

  test('links the namesake with a matching role, and suggests both if no role matches', () => {
    expect(link(printed('Tom Barlow', { roles: ['attorney'] }), actor, lawyer)).toEqual({ known: 'lawyer' });
    expect(link(printed('Tom Barlow'), actor, lawyer)).toEqual(suggested('actor', 'lawyer'));
  });

  test('links a politician whose office has changed, and a person without a role', () => {
    const minister = known('Ilse Quandtmoor', { roles: ['Finanzministerin'] });
    expect(link(printed('Ilse Quandtmoor', { roles: ['SPD-Vorsitzende'] }), minister)).toEqual({ known: minister.id });
    expect(link(printed('Ilse Quandtmoor', { roles: ['Sprecherin'] }), minister)).toEqual({ known: minister.id });
    expect(link(printed('Ilse Quandtmoor'), minister)).toEqual({ known: minister.id });
  });

  test('suggests a namesake with an unrelated position in news of another town, but not in the same news', () => {
    const runner = known('Nils Rahn', {
      roles: ['Läufer'],
      scene: ['Bonn'],
      articles: [article('run', { daysAgo: 2 })],
    });
    const head = (scene: string[]) => printed('Nils Rahn', { roles: ['Leiter der Hafenbehörde'], scene });
    expect(link(head(['Emden']), runner)).toEqual(suggested('Nils Rahn'));
    expect(link(head(['Bonn']), runner)).toEqual({ known: 'Nils Rahn' });
    expect(linkPeople({ ...today, story: new Set(['run']) }, [head(['Emden'])], [runner])[0]).toEqual({
      known: 'Nils Rahn',
    });
  });

  test('suggests the holder of the same office in another country, unless the holders of the office travel', () => {
    const links = (role: string, expected: object) => {
      const earlier = known('Gyula Wolkenhauer', { roles: [role], scene: ['Budapest'] });
      expect(link(printed('Gyula Wolkenhauer', { roles: [role], scene: ['Bukarest'] }), earlier)).toEqual(expected);
    };
    links('Innenminister', suggested('Gyula Wolkenhauer'));
    links('Parlamentspräsident', suggested('Gyula Wolkenhauer'));
    links('Außenminister', { known: 'Gyula Wolkenhauer' });
  });

  test('suggests a politician with the name of somebody in news about a sport', () => {
    const minister = known('Maria Wolkenhauer', { roles: ['Bauministerin'], scene: ['Lissabon'] });
    const inSport = { sports: ['volleyball'], scene: ['Paris'] };
    expect(link(printed('Maria Wolkenhauer', inSport), minister)).toEqual(suggested('Maria Wolkenhauer'));
  });

  test('suggests a person with a frequent surname and an unrelated role in news of another town', () => {
    const inHannover = { scene: ['Hannover'] };
    const inLeipzig = { scene: ['Leipzig'] };
    const rescuer = known('Jan Kaya', { roles: ['Rettungsschwimmer'], ...inHannover });
    for (const roles of [['Vorsitzender der Narrenzunft'], ['chairman']])
      expect(link(printed('Jan Kaya', { roles, ...inLeipzig }), rescuer)).toEqual(suggested('Jan Kaya'));
    const nurse = known('Ann Hughes', { roles: ['nurse'], scene: ['Cardiff'] });
    expect(link(printed('Ann Hughes', { scene: ['Denver'] }), nurse)).toEqual(suggested('Ann Hughes'));
    expect(link(printed('Ann Hughes', { scene: ['Cardiff'] }), nurse)).toEqual({ known: 'Ann Hughes' });
  });

  test('links a person with a frequent surname if the office is widely known or the role matches', () => {
    const inVienna = { scene: ['Wien'] };
    const links = (name: string, before: string[], now: string[]) =>
      expect(
        link(printed(name, { roles: now, ...inVienna }), known(name, { roles: before, scene: ['Berlin'] })),
      ).toEqual({ known: name });
    links('Jan Keller', ['Bundeskanzler'], []);
    links('Jan Keller', ['Finanzminister'], ['SPD-Vorsitzender']);
    links('Omar Hassan', ['envoy'], ['UN-Sondergesandter']);
    links('Ann Cook', ['chief executive'], ['president']);
    links('Ann Stein', ['Virologin'], ['Präsidentin des Seuchenamts']);
  });

  describe('in news about another topic', () => {
    const term = (word: string): StoryTerm => ({ term: word, kind: 'WORD', weight: 0.3 });
    const about = (...words: string[]) => words.map(term);
    const linkAbout = (words: string[], person: PrintedPerson, extra: Partial<KnownPerson>, before = ['bridge']) => {
      const articles = [{ ...article('before'), terms: about(...before) }];
      return linkPeople(
        { ...today, terms: about(...words) },
        [person],
        [known(person.name, { articles, ...extra })],
      )[0];
    };
    const rare = (roles: string[] = []) => printed('Kim Wolkenhauer', { roles });

    test('are suggested, also if the role of one or both is not known', () => {
      for (const roles of [[], ['novelist'], ['Sprecherin']]) {
        expect(linkAbout(['book'], rare(), { roles })).toEqual(suggested('Kim Wolkenhauer'));
        expect(linkAbout(['book'], rare(roles), {})).toEqual(suggested('Kim Wolkenhauer'));
      }
      expect(linkAbout(['book'], rare(['nurse']), { roles: ['surgeon'] })).toEqual(suggested('Kim Wolkenhauer'));
    });

    test('are linked if the topics overlap, but not if only the town is the same', () => {
      expect(linkAbout(['bridge'], rare(), {})).toEqual({ known: 'Kim Wolkenhauer' });
      const person = printed('Kim Wolkenhauer', { scene: ['Celle'] });
      expect(linkAbout(['book'], person, { scene: ['Celle'] })).toEqual(suggested('Kim Wolkenhauer'));
    });

    test('are linked if they have the same role or if one holds a high office', () => {
      for (const [before, now] of [
        [['novelist'], ['novelist']],
        [['Finanzministerin'], []],
        [['Präsident'], []],
        [['EU-Währungskommissar'], ['EU-Kommissar']],
        [['Senator'], ['Governor']],
      ] as const)
        expect(linkAbout(['book'], rare([...now]), { roles: before })).toEqual({ known: 'Kim Wolkenhauer' });
    });

    test('are suggested if they are mayors with a frequent surname, unless the news is from one town', () => {
      const mayor = (scene: string[]) => printed('Ann Hughes', { scene, roles: ['mayor'] });
      const before = { scene: ['Celle'], roles: ['Bürgermeisterin', 'mayor'] };
      expect(linkAbout(['book'], mayor([]), before)).toEqual(suggested('Ann Hughes'));
      expect(linkAbout(['book'], mayor(['Celle']), before)).toEqual({ known: 'Ann Hughes' });
    });

    test('are suggested for a frequent surname in news of two towns, even if the topics overlap', () => {
      const person = (scene: string[]) => printed('Ann Hughes', { scene });
      const inCelle = { scene: ['Celle'] };
      expect(linkAbout(['bridge'], person(['Emden']), inCelle)).toEqual(suggested('Ann Hughes'));
      expect(linkAbout(['bridge'], person(['Celle']), inCelle)).toEqual({ known: 'Ann Hughes' });
    });

    test('are suggested if a frequent surname and a role that many people have is all that they share', () => {
      const person = (roles: string[]) => printed('Ann Hughes', { roles });
      expect(linkAbout(['book'], person(['spokeswoman']), { roles: ['spokeswoman'] })).toEqual(suggested('Ann Hughes'));
      expect(linkAbout(['book'], person(['head of Northrail']), { roles: ['head of Northrail'] })).toEqual({
        known: 'Ann Hughes',
      });
      expect(linkAbout(['book'], person(['senator']), { roles: ['senator'] })).toEqual({ known: 'Ann Hughes' });
    });

    test('are linked if they lead the same organization', () => {
      const head = rare(['Chef der Talbank']);
      expect(linkAbout(['book'], head, { roles: ['Talbank-Präsident'] })).toEqual({ known: 'Kim Wolkenhauer' });
    });

    test('are linked for the same sport, unless two clubs are in the news within days', () => {
      const inCelle = { sports: ['handball'], scene: ['Celle'] };
      const player = { ...rare(), sports: ['handball'], scene: ['Emden'] };
      expect(linkAbout(['book'], player, inCelle)).toEqual({ known: 'Kim Wolkenhauer' });
      const lately = { ...inCelle, articles: [{ ...article('lately', { daysAgo: 5 }), terms: about('bridge') }] };
      expect(linkAbout(['book'], player, lately)).toEqual(suggested('Kim Wolkenhauer'));
      const coach = { ...inCelle, roles: ['Trainerin'] };
      expect(linkAbout(['book'], { ...player, roles: ['Torfrau', 'Spielerin'] }, coach)).toEqual(
        suggested('Kim Wolkenhauer'),
      );
      expect(linkAbout(['book'], { ...player, roles: ['painter'] }, inCelle)).toEqual(suggested('Kim Wolkenhauer'));
    });

    test('are linked if both are too well known to be introduced, unless the news is from different places', () => {
      const famous = { introduced: false };
      expect(linkAbout(['book'], { ...rare(), ...famous }, famous)).toEqual({ known: 'Kim Wolkenhauer' });
      expect(linkAbout(['book'], { ...rare(), ...famous }, { roles: ['novelist'] })).toEqual({
        known: 'Kim Wolkenhauer',
      });
      expect(linkAbout(['book'], { ...rare(), ...famous }, { roles: ['surgeon'] })).toEqual(
        suggested('Kim Wolkenhauer'),
      );
      const inCelle = { ...famous, scene: ['Celle'] };
      expect(linkAbout(['book'], { ...rare(), ...famous, scene: ['Emden'] }, inCelle)).toEqual(
        suggested('Kim Wolkenhauer'),
      );
    });

    test('are suggested for the same job in different places on the same days, unless they are politicians', () => {
      const before = (role: string) => ({
        ...{ roles: [role], scene: ['Celle'] },
        articles: [{ ...article('lately', { daysAgo: 3 }), terms: about('bridge') }],
      });
      const linked = (role: string) => linkAbout(['book'], { ...rare([role]), scene: ['Emden'] }, before(role))?.known;
      expect(['professor', 'chief executive', 'Trainer'].map(linked)).toEqual([null, null, null]);
      expect(linked('senator')).toBe('Kim Wolkenhauer');
      expect(linked('professor at Talheim University')).toBe('Kim Wolkenhauer');
    });

    test('are linked for jobs in one field and the same country', () => {
      const before = { roles: ['Regisseurin'], nations: ['ES'], scene: ['Celle'] };
      const person = { ...rare(['filmmaker']), scene: ['Emden'] };
      expect(linkAbout(['book'], { ...person, nations: ['ES'] }, before)).toEqual({ known: 'Kim Wolkenhauer' });
      expect(linkAbout(['book'], person, before)).toEqual(suggested('Kim Wolkenhauer'));
    });

    test('are suggested for different jobs in one field and different places, unless the party is the same', () => {
      const judge = (before: Partial<KnownPerson>, now: Partial<PrintedPerson>) =>
        linkAbout(['book'], { ...rare(), ...now }, before)?.known;
      for (const [before, now] of [
        ['Pianistin', 'Schauspielerin'],
        ['Bürgermeisterin', 'Landtagsabgeordnete'],
        ['chemist', 'historian'],
      ] as const) {
        const inCelle = { roles: [before], scene: ['Celle'] };
        expect(judge(inCelle, { roles: [now], scene: ['Emden'] })).toBeNull();
        expect(judge(inCelle, { roles: [now], scene: ['Celle'] })).toBe('Kim Wolkenhauer');
        expect(judge(inCelle, { roles: [now] })).toBe('Kim Wolkenhauer');
        const member = { parties: ['SPD'] };
        expect(judge({ ...inCelle, ...member }, { roles: [now], scene: ['Emden'], ...member })).toBe('Kim Wolkenhauer');
      }
    });

    describe('and with a frequent surname', () => {
      const links = (before: Partial<KnownPerson>, now: Partial<PrintedPerson>) => {
        const result = linkAbout(['book'], printed('Ann Hughes', now), before);
        return result?.known === 'Ann Hughes';
      };

      test('are suggested if they only have different offices or jobs in one field', () => {
        for (const [before, now] of [
          ['Bürgermeisterin', 'Landtagsabgeordnete'],
          ['Weinbauministerin', 'Oberbürgermeisterin'],
          ['mayor', 'state senator'],
          ['congresswoman', 'councillor'],
          ['Fußballerin', 'Trainerin'],
          ['biologist', 'chief economist at Northbank'],
        ] as const)
          expect(links({ roles: [before] }, { roles: [now] })).toBe(false);
      });

      test('are suggested if they have the same job in different places', () => {
        for (const role of ['Trainerin', 'Torhüterin', 'professor', 'senator']) {
          expect(links({ roles: [role], scene: ['Emden'] }, { roles: [role], scene: ['Celle'] })).toBe(false);
          expect(links({ roles: [role], scene: ['Emden'] }, { roles: [role], scene: ['Emden'] })).toBe(true);
        }
      });

      test('are linked if the town, the organization or the party is the same, or if one holds a high office', () => {
        const inCelle = { scene: ['Celle'] };
        expect(links({ roles: ['mayor'], ...inCelle }, { roles: ['state senator'], ...inCelle })).toBe(true);
        const coach = { roles: ['coach of Northbridge'] };
        expect(links({ ...coach, scene: ['Emden'] }, { ...coach, ...inCelle })).toBe(true);
        const labour = { parties: ['Labour'] };
        expect(links({ roles: ['senator'], ...labour }, { roles: ['MP'], ...labour })).toBe(true);
        expect(links({ roles: ['Finanzministerin'] }, { roles: ['Parteichefin'] })).toBe(true);
        expect(links({ roles: ['senator'] }, { roles: ['president'], ...inCelle })).toBe(true);
      });
    });
  });

  test('are suggested if their ages differ by more than the time between the articles', () => {
    const aged = (births: number[]) =>
      link(printed('Kim Wolkenhauer', { births }), known('Kim Wolkenhauer', { births: [1963] }));
    expect(aged([2000])).toEqual(suggested('Kim Wolkenhauer'));
    expect(aged([1962])).toEqual({ known: 'Kim Wolkenhauer' });
    expect(aged([])).toEqual({ known: 'Kim Wolkenhauer' });
  });

  test('are suggested if one of them speaks long after the death of the other', () => {
    const [now, yearsAgo] = [Date.UTC(2024, 4, 3), Date.UTC(2021, 4, 3)];
    const roles = ['composer'];
    const dead = known('Kim Wolkenhauer', { roles, deaths: [yearsAgo] });
    expect(link(printed('Kim Wolkenhauer', { roles, spokeOn: now }), dead)).toEqual(suggested('Kim Wolkenhauer'));
    expect(link(printed('Kim Wolkenhauer', { roles }), dead)).toEqual({ known: 'Kim Wolkenhauer' });
    expect(link(printed('Kim Wolkenhauer', { roles, deaths: [now], spokeOn: now }), dead)).toEqual({
      known: 'Kim Wolkenhauer',
    });
    const living = known('Kim Wolkenhauer', { roles, spokeOn: now });
    expect(link(printed('Kim Wolkenhauer', { roles, deaths: [yearsAgo] }), living)).toEqual(
      suggested('Kim Wolkenhauer'),
    );
  });

  test('are suggested if they hold the same office in the governments of two countries', () => {
    const minister = (nation: string) => ({ roles: ['Finance Minister'], nations: [nation] });
    const bulgarian = known('Kim Wolkenhauer', minister('BG'));
    expect(link(printed('Kim Wolkenhauer', minister('KZ')), bulgarian)).toEqual(suggested('Kim Wolkenhauer'));
    expect(link(printed('Kim Wolkenhauer', minister('BG')), bulgarian)).toEqual({ known: 'Kim Wolkenhauer' });
  });

  test('are suggested if their parties differ, unless they appear with the same people', () => {
    const before = known('Kim Wolkenhauer', { roles: ['senator'], parties: ['Labour'], articles: [article('vote')] });
    const now = (parties: string[]) => printed('Kim Wolkenhauer', { roles: ['councillor'], parties });
    expect(link(now(['Democrat']), before)).toEqual(suggested('Kim Wolkenhauer'));
    expect(link(now(['Democrat', 'Labour']), before)).toEqual({ known: 'Kim Wolkenhauer' });
    expect(link(now([]), before)).toEqual({ known: 'Kim Wolkenhauer' });
    const both = [before, known('Ann Shaw', { articles: [article('vote')] })];
    expect(linkPeople(today, [now(['Democrat']), printed('Ann Shaw')], both)[0]).toEqual({ known: 'Kim Wolkenhauer' });
  });

  test('are suggested if the news about them names different sports', () => {
    const before = known('Kim Wolkenhauer', { roles: ['Trainer'], sports: ['fußball', 'handball'] });
    const now = (...sports: string[]) => printed('Kim Wolkenhauer', { roles: ['coach'], sports });
    expect(link(now('rugby'), before)).toEqual(suggested('Kim Wolkenhauer'));
    expect(link(now('rugby', 'handball'), before)).toEqual({ known: 'Kim Wolkenhauer' });
    expect(link(now(), before)).toEqual({ known: 'Kim Wolkenhauer' });
  });

  test('never links two people with the same name in an article to the same person', () => {
    const minister = known('Jan Keller', { id: 'minister', roles: ['Umweltminister'] });
    const people = [['Umweltminister'], ['CDU-Chef']].map((roles) => printed('Jan Keller', { roles }));
    expect(linkPeople(today, people, [minister])).toEqual([{ known: 'minister' }, suggested('minister')]);
  });

  test('links a namesake in another field who appears with the same people', () => {
    const both = [
      known('Ann Shaw', { articles: [article('premiere')] }),
      { ...actor, articles: [article('premiere')] },
    ];
    const people = [printed('Tom Barlow', { roles: ['lawyer'] }), printed('Ann Shaw')];
    expect(linkPeople(today, people, both)).toEqual([{ known: 'actor' }, { known: 'Ann Shaw' }]);
  });
});

describe('holders of local offices', () => {
  const voss = (roles: string[], scene: string[]) => known('Karl Voss', { roles, scene });
  const mayor = (roles: string[], scene: string[]) => printed('Karl Voss', { roles, scene });

  test('are different people if the news about them is from different towns', () => {
    expect(link(mayor(['Bürgermeister'], ['Emden']), voss(['Bürgermeister'], ['Celle']))).toEqual(
      suggested('Karl Voss'),
    );
    expect(link(mayor(['Mayor'], ['Exeter']), voss(['mayor'], ['York']))).toEqual(suggested('Karl Voss'));
    expect(link(mayor(['baker'], ['Exeter']), voss(['Baker'], ['York']))).toEqual(suggested('Karl Voss'));
    const sheriff = printed('Karl Voss', { roles: ['Sheriff'], places: ['millbrook'] });
    expect(link(sheriff, voss(['sheriff of Talton'], []))).toEqual(suggested('Karl Voss'));
  });

  test('are the same person if the news is from one town, or if they appear with the same people', () => {
    const celle = voss(['Bürgermeister'], ['Celle']);
    expect(link(mayor(['Bürgermeister'], ['Kiel', 'Celle']), celle)).toEqual({ known: 'Karl Voss' });
    expect(link(mayor(['Bürgermeister'], []), celle)).toEqual({ known: 'Karl Voss' });
    const council = [
      known('Ann Shaw', { articles: [article('council')] }),
      { ...celle, articles: [article('council')] },
    ];
    const people = [mayor(['Bürgermeister'], ['Emden']), printed('Ann Shaw')];
    expect(linkPeople(today, people, council)[0]).toEqual({ known: 'Karl Voss' });
  });

  test('are different people if only one of them is called a baker and the news is from different towns', () => {
    const baker = printed('Tom Kastner', { scene: ['Celle'], roles: ['Bäcker'] });
    const inNews = (scene: string[], extra: Partial<KnownPerson> = {}) => known('Tom Kastner', { scene, ...extra });
    expect(link(baker, inNews(['Gera']))).toEqual(suggested('Tom Kastner'));
    expect(link(printed('Tom Kastner', { scene: ['Celle'] }), inNews(['Gera']))).toEqual(suggested('Tom Kastner'));
    expect(link(baker, inNews(['Celle']))).toEqual({ known: 'Tom Kastner' });
    expect(link(baker, inNews([]))).toEqual({ known: 'Tom Kastner' });
    const often = [1, 2, 3, 4].map((number) => article(`news ${number}`));
    expect(link(baker, inNews(['Gera'], { articles: often }))).toEqual({ known: 'Tom Kastner' });
    const yesterday = { articles: [article('yesterday', { daysAgo: 1 })] };
    expect(link(baker, inNews(['Gera'], yesterday))).toEqual({ known: 'Tom Kastner' });
    expect(link(baker, inNews(['Klagenfurt'], yesterday))).toEqual(suggested('Tom Kastner'));
    expect(link(baker, inNews(['Gera'], { roles: ['Bäcker'] }))).toEqual(suggested('Tom Kastner'));
  });

  test('are distinguished by town, but ministers are not', () => {
    const abroad = mayor(['Außenminister'], ['Oslo']);
    expect(link(abroad, voss(['Außenminister'], ['Helsinki']))).toEqual({ known: 'Karl Voss' });
  });
});

describe('variants of a name', () => {
  const fenner = (daysAgo: number) =>
    known('Mark Fenner', { roles: ['Senator'], articles: [article('bill', { daysAgo })] });

  test('links a middle initial or a short first name if role and dates match', () => {
    expect(link(printed('Mark T. Fenner', { roles: ['senator'] }), fenner(2))).toEqual({ known: 'Mark Fenner' });
    expect(link(printed('Mark T. Fenner', { roles: ['senator'] }), fenner(900))).toEqual(suggested('Mark Fenner'));
    const sheriff = known('Jim Ober', { roles: ['Sheriff'], articles: [article('road', { daysAgo: 1 })] });
    expect(link(printed('James Ober', { roles: ['Sheriff'] }), sheriff)).toEqual({ known: 'Jim Ober' });
    expect(link(printed('James Ober'), sheriff)).toEqual(suggested('Jim Ober'));
  });

  test('links a variant that appears with the same person, but not another generation', () => {
    const others = [known('Ann Shaw', { articles: [article('mill')] })];
    const people = (name: string) => [printed(name), printed('Ann Shaw')];
    const hale = (name: string) => known(name, { articles: [article('mill')] });
    expect(linkPeople(today, people('Robert J. Hale'), [hale('Robert Hale'), ...others])[0]).toEqual({
      known: 'Robert Hale',
    });
    expect(linkPeople(today, people('Robert Hale Jr.'), [hale('Robert Hale'), ...others])[0]).toMatchObject({
      known: null,
    });
  });

  test('links a variant or a surname alone in an article about the same story, if nobody else matches', () => {
    const story = { ...today, story: new Set(['mill']) };
    const hale = (name: string, roles: string[] = []) => known(name, { roles, articles: [article('mill')] });
    const linked = (person: PrintedPerson, ...people: Known[]) => linkPeople(story, [person], people)[0];
    expect(linked(printed('W. Mark Hale'), hale('Mark Hale'))).toEqual({ known: 'Mark Hale' });
    expect(linked(printed('Hale'), hale('Mark Hale'))).toEqual({ known: 'Mark Hale' });
    expect(linked(printed('Hale'), hale('Mark Hale'), hale('Ann Hale'))).toEqual(suggested('Ann Hale', 'Mark Hale'));
    expect(linked(printed('Hale', { roles: ['goalkeeper'] }), hale('Mark Hale', ['senator']))).toEqual(
      suggested('Mark Hale'),
    );
    expect(linked(printed('Mark Hale Jr.'), hale('Mark Hale'))).toEqual(suggested('Mark Hale'));
    expect(link(printed('W. Mark Hale'), hale('Mark Hale'))).toEqual(suggested('Mark Hale'));
  });

  test('links a surname alone to the holder of a high office during the term', () => {
    const chancellor = (daysAgo: number, ...roles: string[]) =>
      known('Ilse Quandtmoor', { roles, articles: [article('budget', { daysAgo })] });
    const alone = printed('Quandtmoor', { roles: ['Bundeskanzlerin'] });
    expect(link(alone, chancellor(200, 'Kanzlerin'))).toEqual({ known: 'Ilse Quandtmoor' });
    expect(link(alone, chancellor(2000, 'Kanzlerin'))).toEqual(suggested('Ilse Quandtmoor'));
    expect(link(alone, chancellor(200, 'Ministerpräsidentin'))).toEqual(suggested('Ilse Quandtmoor'));
    const mayor = printed('Quandtmoor', { roles: ['Bürgermeisterin'] });
    expect(link(mayor, chancellor(200, 'Bürgermeisterin'))).toEqual(suggested('Ilse Quandtmoor'));
  });

  test('links the holder of the high office of a country for longer, unless the surname is frequent', () => {
    const premier = (name: string, daysAgo: number, nations: string[], scene: string[] = []) =>
      known(name, { roles: ['Premier'], nations, scene, articles: [article('budget', { daysAgo })] });
    const alone = printed('Quandtmoor', { roles: ['Premierminister'], scene: ['Großbritannien'] });
    expect(link(alone, premier('Hal Quandtmoor', 1300, ['GB']))).toEqual({ known: 'Hal Quandtmoor' });
    expect(link(alone, premier('Hal Quandtmoor', 2300, ['GB']))).toEqual(suggested('Hal Quandtmoor'));
    expect(link(alone, premier('Hal Quandtmoor', 1300, ['IN']))).toEqual(suggested('Hal Quandtmoor'));
    expect(link(alone, premier('Hal Quandtmoor', 1300, [], ['London']))).toEqual(suggested('Hal Quandtmoor'));
    const british = { ...alone, nations: ['GB'] };
    expect(link(british, premier('Hal Quandtmoor', 200, ['IN']))).toEqual(suggested('Hal Quandtmoor'));
    const hughes = printed('Hughes', { roles: ['Premierminister'], nations: ['GB'] });
    expect(link(hughes, premier('Ann Hughes', 1300, ['GB']))).toEqual(suggested('Ann Hughes'));
    const inFull = printed('Hal Evan Quandtmoor', { roles: ['prime minister'], nations: ['GB'] });
    expect(link(inFull, premier('Hal Quandtmoor', 1300, ['GB']))).toEqual({ known: 'Hal Quandtmoor' });
  });

  test('links a pope to the same name without a number, but not a family name', () => {
    const leo = known('Leo XIV', { roles: ['Pope'], articles: [article('mass', { daysAgo: 30 })] });
    expect(link(printed('Leo', { roles: ['Papst'] }), leo)).toEqual({ known: 'Leo XIV' });
    expect(link(printed('Leo', { roles: ['Trainer'] }), leo)).not.toEqual({ known: 'Leo XIV' });
  });

  test('links a middle initial in news of the same town within days', () => {
    const before = known('Mark Quandtmoor', { scene: ['Genf'], articles: [article('aid', { daysAgo: 1 })] });
    const person = (scene: string[]) => printed('Mark T. Quandtmoor', { scene });
    expect(link(person(['Geneva']), before)).toEqual({ known: 'Mark Quandtmoor' });
    expect(link(person(['Emden']), before)).toEqual(suggested('Mark Quandtmoor'));
  });

  test('links a surname alone with a local office in news of the same town', () => {
    const mayor = (name: string, scene: string[], daysAgo = 17) =>
      known(name, { roles: ['Bürgermeister'], scene, articles: [article('council', { daysAgo })] });
    const alone = printed('Weidenhagen', { roles: ['Bürgermeister'], scene: ['Celle'] });
    expect(link(alone, mayor('Jochen Weidenhagen', ['Celle']))).toEqual({ known: 'Jochen Weidenhagen' });
    expect(link(alone, mayor('Jochen Weidenhagen', ['Celle'], 900))).toEqual(suggested('Jochen Weidenhagen'));
    expect(link(alone, mayor('Jochen Weidenhagen', ['Emden']))).toEqual(suggested('Jochen Weidenhagen'));
    const inFull = printed('Jochen Weidenhagen', { roles: ['Mayor'], scene: ['Celle'] });
    const surname = { ...mayor('Weidenhagen', ['Celle']), roles: ['mayor'] };
    expect(link(inFull, surname)).toEqual({ known: 'Weidenhagen' });
    const müller = printed('Müller', { roles: ['Bürgermeister'], scene: ['Celle'] });
    expect(link(müller, mayor('Jochen Müller', ['Celle']))).toEqual(suggested('Jochen Müller'));
  });

  test('links a surname alone only if role and dates match and nobody else matches', () => {
    const landrat = { roles: ['Landrat'], articles: [article('files', { daysAgo: 1 })] };
    const weidenhagen = known('Jochen Weidenhagen', landrat);
    const alone = printed('Weidenhagen', { roles: ['Landrat'] });
    expect(link(alone, weidenhagen)).toEqual({ known: 'Jochen Weidenhagen' });
    expect(link(printed('Weidenhagen'), weidenhagen)).toEqual(suggested('Jochen Weidenhagen'));
    const other = known('Kurt Weidenhagen', landrat);
    expect(link(alone, weidenhagen, other)).toEqual(suggested('Jochen Weidenhagen', 'Kurt Weidenhagen'));
  });
});

test('suggests a full name for a name with an abbreviated surname, but does not link it', () => {
  const full = known('Detlev Wiegmann', { articles: [article('trial')] });
  const story = { ...today, story: new Set(['trial']) };
  expect(link(printed('Detlev W.'), full)).toEqual(suggested('Detlev Wiegmann'));
  expect(linkPeople(story, [printed('Detlev W.')], [full])[0]).toEqual(suggested('Detlev Wiegmann'));
  expect(link(printed('Detlev K.'), full)).toEqual(suggested());
  expect(link(printed('Oskar W.'), full)).toEqual(suggested());
});

describe('organizations', () => {
  test('links an acronym alone to its full name only with other evidence: story, place, people or the outlet of these days', () => {
    const tied = ['Weltwasserbank', 'WWB'];
    const bank = (extra: Partial<KnownPerson> = {}) =>
      known('Weltwasserbank', { ...organization, variants: tied, articles: [article('dam')], ...extra });
    const alone = printed('WWB', organization);
    expect(link(alone, bank())).toEqual(suggested('Weltwasserbank'));
    expect(linkPeople({ ...today, story: new Set(['dam']) }, [alone], [bank()])[0]).toEqual({
      known: 'Weltwasserbank',
    });
    const chair = known('Ann Shaw', { articles: [article('dam')] });
    expect(linkPeople(today, [alone, printed('Ann Shaw')], [bank(), chair])[0]).toEqual({ known: 'Weltwasserbank' });
    expect(link({ ...alone, places: ['emden'] }, bank({ places: ['emden'] }))).toEqual({ known: 'Weltwasserbank' });
    const full = printed('Weltwasserbank', { ...organization, variants: tied });
    expect(link(full, known('WWB', organization))).toEqual(suggested('WWB'));
    expect(link(full, bank())).toEqual({ known: 'Weltwasserbank' });
    expect(link(alone, known('WWB', organization))).toEqual({ known: 'WWB' });
    const own = (daysAgo: number) => bank({ articles: [article('dam', { daysAgo, outlet: 'Talheimer Bote' })] });
    expect(link(alone, own(2))).toEqual({ known: 'Weltwasserbank' });
    expect(link(alone, own(9))).toEqual(suggested('Weltwasserbank'));
    expect(link(alone, own(200))).toEqual(suggested('Weltwasserbank'));
    const other = printed('Westwerkbund', { ...organization, variants: ['Westwerkbund', 'WWB'] });
    expect(link(other, bank())).toMatchObject({ known: null });
  });

  test('suggests a translated name with the same acronym in brackets, but does not link it', () => {
    const bank = known('Weltwasserbank', { ...organization, variants: ['Weltwasserbank', 'WWB'] });
    const translated = printed('World Water Bank', { ...organization, variants: ['World Water Bank', 'WWB'] });
    expect(link(translated, bank)).toEqual(suggested('Weltwasserbank'));
    const story = { ...today, story: new Set(['dam']) };
    const same = { ...bank, articles: [article('dam')] };
    expect(linkPeople(story, [translated], [same])[0]).toEqual(suggested('Weltwasserbank'));
  });

  test('links a well-known acronym alone', () => {
    const tied = ['Technisches Hilfswerk', 'THW'];
    const full = known('Technisches Hilfswerk', { ...organization, variants: tied });
    expect(link(printed('THW', organization), full)).toEqual({ known: 'Technisches Hilfswerk' });
    const nato = known('North Atlantic Treaty Organization', organization);
    expect(link(printed('NATO', organization), nato)).toEqual({ known: 'North Atlantic Treaty Organization' });
  });

  test('suggests both organizations if they have the same acronym', () => {
    const bank = known('Weltwasserbank', { ...organization, variants: ['Weltwasserbank', 'WWB'] });
    const union = known('Westwerkbund', { ...organization, variants: ['Westwerkbund', 'WWB'] });
    expect(link(printed('WWB', organization), bank, union)).toEqual(suggested('Weltwasserbank', 'Westwerkbund'));
  });

  test('links an institution with a common name only with a matching place or people', () => {
    const ministry = (places: string[], outlet?: string) =>
      known('Defence Ministry', { ...organization, places, articles: [article('ships', { outlet })] });
    const here = (places: string[]) => printed('Defence Ministry', { ...organization, places });
    expect(link(here(['warschau']), ministry(['delhi'], 'Talheimer Bote'))).toEqual(suggested('Defence Ministry'));
    expect(link(here([]), ministry(['delhi']))).toEqual(suggested('Defence Ministry'));
    expect(link(here(['delhi']), ministry(['delhi']))).toEqual({ known: 'Defence Ministry' });
    expect(link(here([]), ministry([], 'Talheimer Bote'))).toEqual(suggested('Defence Ministry'));
  });

  test('keeps institutions of two countries apart, even if both articles also call them by the common name', () => {
    const named = (name: string) => ({
      ...organization,
      variants: [name, 'Defence Ministry'],
      articles: [article('ships')],
    });
    const here = printed('Norland’s Defence Ministry', {
      ...organization,
      variants: ['Norland’s Defence Ministry', 'Defence Ministry'],
    });
    expect(
      linkPeople(
        { ...today, story: new Set(['ships']) },
        [here],
        [known('Kelland’s Defence Ministry', named('Kelland’s Defence Ministry'))],
      )[0],
    ).toEqual(suggested('Kelland’s Defence Ministry'));
    expect(
      linkPeople(
        { ...today, story: new Set(['ships']) },
        [here],
        [known('Defence Ministry of Norland', named('Defence Ministry of Norland'))],
      )[0],
    ).toEqual({
      known: 'Defence Ministry of Norland',
    });
  });

  test('suggests an institution with a common name in news of another country, even in the same story', () => {
    const court = (scene: string[]) =>
      known('Supreme Court', { ...organization, scene, articles: [article('ruling')] });
    const story = { ...today, story: new Set(['ruling']) };
    const here = (name: string, scene: string[]) => printed(name, { ...organization, scene });
    expect(linkPeople(story, [here('Supreme Court', ['Accra'])], [court(['Nairobi'])])[0]).toEqual(
      suggested('Supreme Court'),
    );
    expect(linkPeople(story, [here('Supreme Court', ['Mombasa'])], [court(['Nairobi'])])[0]).toEqual({
      known: 'Supreme Court',
    });
    const german = known('Oberster Gerichtshof', { ...organization, scene: ['Warschau'] });
    expect(link(here('Obersten Gerichtshofs', ['Bukarest']), german)).toMatchObject({ known: null });
  });
});

describe('a part of the name of an organization', () => {
  const gulls = known('Boston Gulls', { ...organization, articles: [article('cup')] });
  const short = printed('Gulls', organization);

  test('is linked in an article about the same story, and only suggested in other articles', () => {
    expect(linkPeople({ ...today, story: new Set(['cup']) }, [short], [gulls])[0]).toEqual({ known: 'Boston Gulls' });
    expect(link(short, gulls)).toEqual(suggested('Boston Gulls'));
  });
});

describe('parties with a name that is used in several countries', () => {
  const party = known("People's Reform Party", { ...organization, scene: ['Lagos'] });

  test('are different in news of different countries, and the same in news of one country', () => {
    const inNews = (scene: string[]) => printed("People's Reform Party", { ...organization, scene });
    expect(link(inNews(['Srinagar']), party)).toEqual(suggested("People's Reform Party"));
    expect(link(inNews(['Abuja']), party)).toEqual({ known: "People's Reform Party" });
    expect(link(inNews([]), party)).toEqual({ known: "People's Reform Party" });
  });
});
