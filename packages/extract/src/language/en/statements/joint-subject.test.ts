import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Returns the speakers of each statement in an English text. */
function speakers(body: string): string[] {
  const { people, statements } = extract({ body, language: 'en' });
  return statements.map((statement) => {
    const all = statement.speakers.length > 0 ? statement.speakers : [statement.speaker ?? -1];
    return all.map((at) => people[at]?.name ?? '–').join(' + ');
  });
}

describe('a subject that names several speakers', () => {
  test.each([
    ['Anna Lund, teacher Paul Hart and cook Rosa Hale said the crane was safe.', 'Anna Lund + Paul Hart + Rosa Hale'],
    ['Anna Lund, Paul Hart, and Rosa Hale said the crane was safe.', 'Anna Lund + Paul Hart + Rosa Hale'],
    ['Anna Lund, a nurse, and Paul Hart, a cook, said that the crane was safe.', 'Anna Lund + Paul Hart'],
    ['“It is safe,” said Anna Lund, a nurse, and Paul Hart, a cook.', 'Anna Lund + Paul Hart'],
    ['Anna Lund, 34, and Paul Hart, 31, said the crane was safe.', 'Anna Lund + Paul Hart'],
    ['Neither Anna Lund nor Paul Hart said that the crane was safe.', 'Anna Lund + Paul Hart'],
    ['Both Anna Lund and Paul Hart said that the crane was safe.', 'Anna Lund + Paul Hart'],
    ['Anna and Peter Colby said that the crane was safe.', 'Anna Colby + Peter Colby'],
    ['Anna Locke met the mayor. Locke and the mayor said the crane was safe.', 'Anna Locke + mayor'],
    ['The mayor and the sheriff said the crane was safe.', 'mayor + sheriff'],
    ['Anna Lund and her husband, Paul Hart, said the crane was safe.', 'Anna Lund + Paul Hart'],
    ['Police and prosecutors said the crane was safe.', 'Police + prosecutors'],
    ['The mayor of Norvik, Anna Lund, and Paul Hart said the crane was safe.', 'Anna Lund + Paul Hart'],
  ])('%s', (body, names) => {
    expect(speakers(body)).toEqual([names]);
  });
});

describe('a subject that names one speaker', () => {
  test.each([
    ['Anna Lund, a singer and a teacher, said the crane was safe.', 'Anna Lund'],
    ['The president and chief executive of Norvik Steel, Anna Lund, said the crane was safe.', 'Anna Lund'],
    ['Dams leak, and Paul Hart said the crane was safe.', 'Paul Hart'],
    ['The judge left, and Paul Hart said the crane was safe.', 'Paul Hart'],
    ['“It is safe,” said Anna Lund, a nurse, and Paul Hart agreed.', 'Anna Lund'],
    ['“It is safe,” Anna Lund, the mayor, told Paul Hart.', 'Anna Lund'],
  ])('%s', (body, name) => {
    expect(speakers(body)).toEqual([name]);
  });
});

describe('a first name alone', () => {
  test.each([
    ['Tom Colby and his wife, Anna Colby, lost their home. “We lost it all,” Tom said.', 'Tom Colby'],
    ['Tom Colby lost his home. Tom said it was old. “I am tired,” he said.', 'Tom Colby'],
    [
      'Maria Lopez runs the inn. Her son, David, helps. “I like it,” she says. “It is loud,” David says.',
      'Maria Lopez',
    ],
  ])('%s', (body, name) => {
    expect(speakers(body)[0]).toBe(name);
  });

  test('is nobody if two people have it', () => {
    expect(speakers('Tom Colby and Tom Hart met. Tom said it was late.')).toEqual(['–']);
  });
});

describe('the speaker next to other people', () => {
  test.each([
    ['“So which is it?” Paul Hart asked Anna Lund, who laughed.', 'Paul Hart'],
    ['“It tipped,” Anna Lund, a resident of Norvik who asked not to be named, told the Norvik Times.', 'Anna Lund'],
    ['Paul Hart says Anna Lund was late, and promised to ask her.', 'Paul Hart'],
    ['Paul Hart says Anna Lund told reporters it had tipped.', 'Paul Hart'],
  ])('%s', (body, name) => {
    expect(speakers(body)[0]).toBe(name);
  });

  test.each(['Paul Hart will defend his title in May.', 'The army might not understand why it tipped.'])(
    'no statement: %s',
    (body) => {
      expect(speakers(body)).toEqual([]);
    },
  );
});

describe('the subject of a cue', () => {
  test.each([
    ['The driver of a van that crashed near Norvik said he saw nothing.', 'driver of a van'],
    ['The company that owns the dam said it was safe.', 'company'],
    ['The union that had called the strike announced it would end.', 'union'],
    ['The town still has power, water and phone connections and officials say they are sending tents.', 'officials'],
    ['Young doctors and nurses said the ward was full.', 'Young doctors and nurses'],
    [
      'Anna Lund of the Norvik family, and Paul Hart, the former boss, testified that it was safe.',
      'Anna Lund + Paul Hart',
    ],
    ['Paul Hart this morning announced that a reward was offered.', 'Paul Hart'],
    ['Member of Parliament Paul Hart said the matter was closed.', 'Paul Hart'],
    ['Paul Hart was told by Judge Anna Lund that he would go to prison.', 'Anna Lund'],
    ['The case ended after Paul Hart’s lawyers presented reports from psychiatrists that he was ill.', 'psychiatrists'],
  ])('%s', (body, name) => {
    expect(speakers(body).at(-1)).toContain(name);
  });

  test('of another clause has its own quotation', () => {
    const body =
      'Commissioner Paul Hart spoke of “nothing to show that this was wrong” while Anna Lund, a former officer, said “it is a good result”.';
    expect(speakers(body).at(-1)).toBe('Anna Lund');
  });

  test('is not who a profile describes', () => {
    expect(speakers('Paul Hart was described in a profile as a “tireless man who sought no fame at all”.')).toEqual([]);
  });
});
