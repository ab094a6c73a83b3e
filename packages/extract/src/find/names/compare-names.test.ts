import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames } from './compare-names.ts';
import { nameKeys } from './name-keys.ts';
import { parseName } from './parse-name.ts';

const verdict = (a: string, b: string) => compareNames({ text: a }, { text: b }).verdict;

const SAME: [string, string][] = [
  ['Micheál Ó Catháin', "Micheál O'Cathain"],
  ['Micheál Ó Catháin', 'Micheal O Cathain'],
  ['Wladimir Putin', 'Vladimir Poutin'],
  ['Wladimir Putin', 'Vladimir Putin'],
  ['Wolodymyr Selenskyj', 'Volodymyr Zelensky'],
  ['Wolodymyr Selenskyj', 'Volodymyr Zelenskyy'],
  ['Wolodymyr Selenskyj', 'Wolodimir Selenski'],
  ['Sergej Lawrow', 'Sergey Lavrov'],
  ['Michail Gorbatschow', 'Mikhail Gorbachev'],
  ['Antony Blinken', 'Anthony Blinken'],
  ['Angela Merkels', 'Angela Merkel'],
  ['Bundeskanzlerin Dr. Angela Merkel', 'Angela Merkel'],
  ['US-Präsident Joe Biden', 'Joe Biden’s'],
  ['Gerhard Schröder', 'Gerhard Schroeder'],
  ['Frank-Walter Steinmeier', 'Frank Walter Steinmeier'],
  ['Ursula von der Leyen', 'Ursula von der Leyen'],
  ['Papst Franziskus', 'Papst Franziskus'],
  ['Secretary of State Antony Blinken', 'US-Außenminister Antony Blinken'],
  ['Königin Elisabeth II.', 'Queen Elizabeth II'],
  ['Papst Benedikt XVI.', 'Pope Benedict XVI'],
  ['Vincent Del Marro', 'Vincent DelMarro'],
  ['Giannis Kolidis', 'Yiannis Kolidis'],
  ['Vito "The Nose" Marro', 'Vito Marro'],
  ['Hassan el-Marouni', 'Hassan Marouni'],
  ['Ben Kolbmann', 'Ben Kolbmann'],
];

const LIKELY: [string, string][] = [
  ['Annalena Baerbock', 'Annalene Berbok'],
  ['Ned Price', 'Ned Prais'],
  ['Biden', 'Joe Biden'],
  ['Marouni', 'Hassan al-Marouni'],
  ['J. Biden', 'Joe Biden'],
  ['Joseph Biden', 'Joe Biden'],
  ['Putin', 'Poutin'],
  ['George Bush', 'George W. Bush'],
  ['George Bush', 'George Bush jun.'],
  ['Neil Armstrong', 'Neil Alden Armstrong'],
  ['Stefan Müller', 'Stephan Müller'],
  ['Peter Meier', 'Peter Maier'],
  ['Helmut Kohl', 'Helmut Kahl'],
  ['Annegret Kramp-Karrenbauer', 'Annegret Karrenbauer'],
  ['Mark Fenner', 'W. Mark Fenner'],
  ['Josef Quandtmoor jun.', 'Arkadius Josef Quandtmoor jun.'],
  ['Jerry Marro', 'Luis Gerardo (Jerry) Marro'],
  ['Heydar Quandtbandi', 'Heydar Quandtvandi'],
  ['Bettie Marro', 'Betty Marro'],
  ['Nadja Quast', 'Nadja Quast-Lind'],
  ['Nadja Lind', 'Nadja Quast-Lind'],
  ['Papst Benedikt XVI.', 'Joseph Ratzinger'],
  ['Pope Benedict XVI', 'Joseph Ratzinger'],
  ['Papst Franziskus', 'Jorge Mario Bergoglio'],
  ['Pope Francis', 'Jorge Bergoglio'],
  ['Bhumibol Adulyadej', 'Rama IX.'],
  ['König Bhumibol', 'Bhumibol Adulyadej'],
];

const DIFFERENT: [string, string][] = [
  ['Joe Biden', 'Jill Biden'],
  ['Angela Merkel', 'Friedrich Merz'],
  ['Merkel', 'Merz'],
  ['George Bush sen.', 'George Bush jun.'],
  ['George H. W. Bush', 'George W. Bush'],
  ['Nadja Quast', 'Ida Quast-Lind'],
  ['Hafez Al', 'Hafez al-Quast'],
  ['Benedikt XV.', 'Joseph Ratzinger'],
  ['Rama IX.', 'Maha Vajiralongkorn'],
  ['Angela', 'Angela Merkel'],
  ['Angela', 'Angela'],
  ['Christian Wulff', 'Christine Wulff'],
  ['Mario Schmidt', 'Maria Schmidt'],
  ['Stefan Maier', 'Stefanie Maier'],
  ['Benedikt XV.', 'Benedikt XVI.'],
  ['Michael Schumacher', 'Ralf Schumacher'],
  ['Bill Clinton', 'Hillary Clinton'],
  ['Queen Elizabeth I', 'Königin Elisabeth II.'],
  ['Martin Quandtmoor', 'Marvin Quandtmoor'],
  ['Peter Quandtmoor', 'Hans Petersen Quandtmoor'],
];

describe('comparing names', () => {
  test.each(SAME)('%s and %s are the same person', (a, b) => expect(verdict(a, b)).toBe('SAME'));
  test.each(LIKELY)('%s and %s are likely the same person', (a, b) => expect(verdict(a, b)).toBe('LIKELY'));
  test.each(DIFFERENT)('%s and %s are different people', (a, b) => expect(verdict(a, b)).toBe('DIFFERENT'));

  test('a shared role raises the score of a single surname, and a different gender makes it a different person', () => {
    const role = { roles: ['US-Präsident'] };
    const plain = compareNames({ text: 'Biden' }, { text: 'Joe Biden' });
    const shared = compareNames({ text: 'Biden', ...role }, { text: 'Joe Biden', ...role });
    expect(shared.score).toBeGreaterThan(plain.score);
    expect(shared.reasons).toContain('SHARED_ROLE');
    expect(compareNames({ text: 'Biden', gender: 'FEMALE' }, { text: 'Joe Biden' }).reasons).toEqual(['OTHER_GENDER']);
  });

  const organizations = (a: string, b: string) =>
    compareNames({ text: a, kind: 'ORGANIZATION' }, { text: b, kind: 'ORGANIZATION' }).verdict;

  test.each([
    ['NATO', 'Nato'],
    ['Bundesamt für Deichschutz (BfD) in Talheim', 'BfD'],
    ['Sandhofer Wasserwerke (SWW)', 'Sandhofer Wasserwerke'],
    ['Vereinte Nationen', 'UN'],
    ['UNO', 'United Nations'],
    ['U.S. Geological Survey', 'USGS'],
    ['Internationaler Währungsfonds', 'IMF'],
    ['Nachrichtenagentur Reuters', 'Reuters'],
    ['Organisation für Sicherheit und Zusammenarbeit in Europa', 'OSCE'],
  ])('%s and %s are the same organization', (a, b) => {
    expect(organizations(a, b)).toBe('SAME');
    expect(organizations(b, a)).toBe('SAME');
  });

  test.each([
    ['Weltbank (WB)', 'Wetterdienst Bremen'],
    ['Sandhofer Verkehrswerke (SVW)', 'Sandhofer Verfassungsschutz'],
    ['Obergerichtshof (OGH)', 'Oberfinanzdirektion Kasheim'],
    ['Oberamt für Kies (OK)', 'Organisationskomitee (OK)'],
    ['Wasserrat Beltau', 'WB'],
    ['UN', 'EU'],
    ['Time', 'Times'],
  ])('%s and %s are not merged by their initials', (a, b) => {
    expect(organizations(a, b)).toBe('DIFFERENT');
    expect(organizations(b, a)).toBe('DIFFERENT');
  });

  test('initials and the place at the end of a name only suggest a merge, and an organization is never an individual', () => {
    expect(organizations('Talheimer Verband Deutscher Imker', 'TVDI')).toBe('LIKELY');
    expect(organizations('Verteidigungsministerium in Rom', 'Verteidigungsministerium')).toBe('LIKELY');
    expect(organizations('Verteidigungsministerium in Rom', 'Verteidigungsministerium in Warschau')).toBe('LIKELY');
    expect(compareNames({ text: 'Kohl', kind: 'ORGANIZATION' }, { text: 'Kohl' }).verdict).toBe('DIFFERENT');
  });

  test('a person without a name never matches', () => {
    expect(compareNames({ text: 'Sprecherin', named: false }, { text: 'Sprecherin', named: false }).verdict).toBe(
      'DIFFERENT',
    );
    expect(nameKeys({ text: 'Sprecherin', named: false })).toEqual([]);
  });

  test('names that may match share a key, in any order', () => {
    const names = [...SAME, ...LIKELY, ...DIFFERENT].flat();
    const name = fc.oneof(fc.constantFrom(...names), fc.string({ unit: 'grapheme', maxLength: 40 }));
    const mutated = fc.tuple(name, fc.nat(20), fc.constantFrom('a', 'k', 's', 'h', '')).map(([text, at, letter]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + letter + text.slice(place + 1);
    });
    fc.assert(
      fc.property(fc.oneof(name, mutated), fc.oneof(name, mutated), (a, b) => {
        const result = compareNames({ text: a }, { text: b });
        expect(compareNames({ text: b }, { text: a }).verdict).toBe(result.verdict);
        expect(result.score).toBeGreaterThanOrEqual(0);
        expect(result.score).toBeLessThanOrEqual(1);
        const keys = new Set(nameKeys(b));
        if (result.verdict !== 'DIFFERENT') expect(nameKeys(a).some((key) => keys.has(key))).toBe(true);
        // Names with an abbreviated surname have the most keys.
        expect(nameKeys(a).length).toBeLessThanOrEqual(40);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('parsing names', () => {
  test('separates titles and roles', () => {
    expect(parseName('US-Außenministerin Dr. Hillary Clinton').given).toEqual(['Hillary']);
    expect(parseName('Kreml-Sprecher Dmitri Peskow')).toMatchObject({
      given: ['Dmitri'],
      surname: 'Peskow',
      titles: ['Kreml-Sprecher'],
    });
    expect(parseName('Chancellor Merkel')).toMatchObject({ given: [], surname: 'Merkel' });
  });

  test('separates particles from the surname, and accepts a role as a surname', () => {
    expect(parseName('Ursula von der Leyen')).toMatchObject({
      given: ['Ursula'],
      particles: ['von', 'der'],
      surname: 'Leyen',
    });
    expect(parseName('Gerhard Richter')).toMatchObject({ given: ['Gerhard'], surname: 'Richter' });
  });

  test('recognizes family names that come first', () => {
    expect(parseName('Xi Jinping')).toMatchObject({ given: ['Jinping'], surname: 'Xi' });
    expect(parseName('Kim Jong Un')).toMatchObject({ given: ['Jong', 'Un'], surname: 'Kim' });
  });
});
