import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Returns the speaker of each statement in a German text. */
function speakers(body: string): (string | null)[] {
  const { people, statements } = extract({ body, language: 'de' });
  return statements.map(({ speaker }) => people[speaker ?? -1]?.name ?? null);
}

const people = (body: string) => extract({ body, language: 'de' }).people;

describe('a pronoun', () => {
  test('refers to the subject of a previous sentence, even if it is unnamed', () => {
    const body = 'Eine Zeugin hatte den Mann gesehen. Sie sei sicher, hatte sie ausgesagt.';
    expect(speakers(body)).toEqual(['Zeugin']);
  });

  test('never refers to a person mentioned in the quote', () => {
    const body = `Rebellenführer Josef Malak lehnte ab. Ein weiterer Diplomat zweifelte.
„Malak hat nicht alle auf seiner Seite“, sagte er.`;
    expect(speakers(body)).toEqual(['weiterer Diplomat']);
  });

  test('refers to the woman who spoke last, not to the town that she mentions', () => {
    const body = `Bürgermeisterin Sabine Uhl sagte, sie sei gerührt. Die Gemeinde habe selbst kein Geld, räumte sie ein.`;
    expect(speakers(body)).toEqual(['Sabine Uhl', 'Sabine Uhl']);
  });
});

describe('“sie”', () => {
  test('with a singular verb refers to the woman in the previous sentence', () => {
    const body = `Richterin Anja Velten sprach den Mann frei. Die Staatsanwältin hatte Haft verlangt. Sie kündigte Berufung an.`;
    expect(speakers(body).at(-1)).toBe('Staatsanwältin');
  });

  test('with a plural verb refers to a group', () => {
    const body = 'Analysten der Hansebank halten den Kauf für teuer. Er stärke das Geschäft, schreiben sie.';
    expect(speakers(body).at(-1)).toBe('Analysten der Hansebank');
  });
});

describe('a definite noun', () => {
  test.each([
    ['Vorstandschef Bernd Asmussen sagte, es werde eng. Er wolle sparen, versprach der Manager.', 'Bernd Asmussen'],
    ['Präsident Tomas Arendo sagte, es sei vorbei. Man müsse reden, verlangte der Staatschef.', 'Tomas Arendo'],
    ['Ein Anwohner berichtete: „Es gab einen Knall.“ Er sei gerannt, sagte der Rentner.', 'Anwohner'],
  ])('refers to the person who spoke before: %s', (body, name) => {
    expect(speakers(body).at(-1)).toBe(name);
  });

  test('for an office refers to the person who holds it', () => {
    const body = 'Anwalt Nils Oetken sagte, es fehle ein Beweis. Das reiche nicht, erklärte der Richter.';
    expect(speakers(body)).toEqual(['Nils Oetken', 'Richter']);
  });

  test('with a different first part refers to a different office', () => {
    const body = 'Fraktionschef Rüdiger Stamm sagte, es reiche. Der Polizeichef sagte, es gehe weiter.';
    expect(speakers(body)).toEqual(['Rüdiger Stamm', 'Polizeichef']);
  });

  test('for a head of state refers to the president who spoke earlier', () => {
    const body = `Staatschef Xi Jinping reiste ab. Präsident Tomas Arendo sagte, er warte. Die Antwort stehe aus, so der Staatschef.`;
    expect(speakers(body).at(-1)).toBe('Tomas Arendo');
  });

  test('for a source refers to the last unnamed speaker', () => {
    const body = '„Wir reden“, sagte eine Sprecherin des Hauses. Man „wünsche Ruhe“, sagte die Quelle.';
    expect(new Set(speakers(body))).toEqual(new Set(['Sprecherin des Hauses']));
  });
});

describe('an organization', () => {
  test('is the company mentioned earlier if “das Unternehmen” is the speaker', () => {
    const body = 'Die Reederei Lindenfähren AG spart. Grund seien die Kosten, teilte das Unternehmen mit.';
    expect(speakers(body)).toEqual(['Reederei Lindenfähren AG']);
  });

  test('is the association whose name contains the same noun', () => {
    const body =
      'Der Branchenverband Windkraft See widersprach den Forschern. Die Daten seien alt, teilte der Verband mit.';
    expect(speakers(body)).toEqual(['Branchenverband Windkraft See', 'Branchenverband Windkraft See']);
  });

  test('can have lower-case words in its name', () => {
    expect(speakers('Nach Angaben der Organisation Hilfe ohne Grenzen starben zehn Menschen.')).toEqual([
      'Hilfe ohne Grenzen',
    ]);
  });

  test('that is a state is recognized by its long and short name', () => {
    const body = 'Die Vereinigten Staaten sagten, es sei Zeit. Die USA warnten, dass es spät sei.';
    expect(people(body).map(({ name, kind }) => [name, kind])).toEqual([['Vereinigte Staaten', 'ORGANIZATION']]);
  });

  test('is not merged with the place that it accuses', () => {
    const body = 'Die Lage ist ernst, weil der Westen Moskau vorwirft, Truppen zu sammeln.';
    expect(speakers(body)).toEqual(['Westen']);
  });
});

test('“eigenen Angaben” refers to the subject of the clause', () => {
  expect(speakers('Vorsitzender Karl Brodersen rechnet nach eigenen Angaben mit vielen Gästen.')).toEqual([
    'Karl Brodersen',
  ]);
});

test('several officials are a group', () => {
  expect(people('Nach Erkenntnissen der Beamten war der Wagen zu schnell.').map(({ kind }) => kind)).toEqual(['GROUP']);
  expect(people('Vier Außenminister bekräftigten, dass man rede.').map(({ kind }) => kind)).toEqual(['GROUP']);
});

test('“ein anderer” is another speaker with the same role', () => {
  const body = 'Ein Teilnehmer der Runde berichtete, man streite. Ein anderer sagte, es werde gut.';
  expect(speakers(body)).toEqual(['Teilnehmer der Runde', 'anderer Teilnehmer']);
});

describe('a name', () => {
  test('ends before the organization that the person represents', () => {
    const body = 'Es war spät, sagte Christian Stapel von der Deutschen Gesellschaft zur Rettung.';
    expect(people(body).map(({ name }) => name)).toEqual(['Christian Stapel']);
  });

  test('shared by two people refers to neither of them, and not to a company', () => {
    const body = 'Paul Wieland kam. Karin Wieland ging. Wieland sagte, es sei spät.';
    expect(people(body).map(({ name }) => name)).toEqual(['Paul Wieland', 'Karin Wieland']);
    expect(extract({ body, language: 'de' }).statements.map(({ speaker }) => speaker)).toEqual([null]);
  });

  test('can end with an initial', () => {
    expect(people('Das Gericht verurteilte Marek D. zu sechs Jahren.').map(({ name }) => name)).toEqual(['Marek D.']);
  });

  test('of a building or company is not a person', () => {
    const body = 'Im Kaufhaus Hellmann brannte es. Das sagte Cordula Hellmann, Chefin der Hellmann GmbH.';
    const [person] = people(body);
    expect(person?.mentions.map(({ start }) => body.slice(start, start + 7))).toEqual(['Cordula']);
  });

  test('in a Slavic case refers to the same person', () => {
    const body = 'Wolodymyr Selenskyj reiste ab. Zuvor bekräftigte Selenskim, es gehe weiter.';
    expect(people(body).map(({ name, mentions }) => [name, mentions.length])).toEqual([['Wolodymyr Selenskyj', 2]]);
  });
});

describe('an apposition before a relative clause', () => {
  test.each([
    ['Es kam Kritik von Reinhard Böttger, Vorsitzender der Partei, der sagte, man dürfe warten.', 'Reinhard Böttger'],
    ['Zuvor kam Karl Holm, ein Anwalt, der erklärte, er gehe.', 'Karl Holm'],
    ['Dort wartete Rita Roth, die Chefin der Werft, die sagte, der Damm sei sicher.', 'Rita Roth'],
  ])('is the person whose name is before it: %s', (body, speaker) => {
    expect(speakers(body)).toEqual([speaker]);
  });

  test('but somebody else if another name or no comma follows', () => {
    expect(speakers('Neben Karl Holm, so der Anwalt, der ihn kennt, sei niemand da.')).toEqual(['Anwalt']);
  });
});
