import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

const read = (body: string, language: 'de' | 'en') => {
  const { people, statements } = extract({ body, published: '2024-03-05', language });
  return {
    names: people.map(({ name, mentions }) => `${name} ×${mentions.length}`),
    speakers: statements.map(({ speaker }) => (speaker === null ? null : people[speaker]?.name)),
  };
};

describe('a day, month or season is a surname after a first name or a role', () => {
  test('in German', () => {
    const bank = 'Vorstandschefin Katharina Freitag sagte, der Schritt sei nötig. Freitag lehnte Gespräche ab.';
    expect(read(bank, 'de')).toEqual({
      names: ['Katharina Freitag ×2'],
      speakers: ['Katharina Freitag', 'Katharina Freitag'],
    });
    const strike = 'Jens Sommer kam. Sommer sagte, im Sommer werde gestreikt. Nächsten Sommer sei er weg.';
    expect(read(strike, 'de').names).toEqual(['Jens Sommer ×2']);
    const talks = 'Am Freitag trifft er Bankchefin Freitag. Freitag sagte, sie sei bereit.';
    expect(read(talks, 'de')).toEqual({ names: ['Freitag ×2'], speakers: ['Freitag'] });
    const coach = 'Landrat Otto März sagte am 3. März, er trete ab. Der Trainer Karl Mai sagte, der Mai sei kühl.';
    expect(read(coach, 'de')).toEqual({ names: ['Otto März ×1', 'Karl Mai ×1'], speakers: ['Otto März', 'Karl Mai'] });
  });

  test('in English', () => {
    const pm = 'Theresa May said in May that she would go. By May, May had left. On May 3 she said May would return.';
    expect(read(pm, 'en')).toEqual({ names: ['Theresa May ×3'], speakers: ['Theresa May', 'Theresa May'] });
    expect(read('Coach Emil April said the team was tired. April said it would rest in April.', 'en')).toEqual({
      names: ['Emil April ×2'],
      speakers: ['Emil April', 'Emil April'],
    });
    expect(read('Prime Minister May said so. Mr. March declined to comment.', 'en').names).toEqual([
      'May ×1',
      'March ×1',
    ]);
  });
});

test('without such a name it is a time', () => {
  expect(
    read('Das sagte der Minister Freitag im Parlament. Sie traf Otto am Freitag. Im Mai kam er.', 'de').names,
  ).toEqual([]);
  expect(read('The king met Charlotte May 3 in Rome. In May the school closed.', 'en').names).toEqual([]);
});
