import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Who makes each statement of a German text. */
function speakers(body: string): (string | null)[] {
  const { people, statements } = extract({ body, language: 'de' });
  return statements.map(({ speaker }) => people[speaker ?? -1]?.name ?? null);
}

const people = (body: string) => extract({ body, language: 'de' }).people;

describe('a pronoun', () => {
  test('means who a sentence began with, though not by name', () => {
    const body = 'Eine Zeugin hatte den Mann gesehen. Sie sei sicher, hatte sie ausgesagt.';
    expect(speakers(body)).toEqual(['Zeugin']);
  });

  test('never means whom the words that are said speak of', () => {
    const body = `Rebellenführer Josef Malak lehnte ab. Ein weiterer Diplomat zweifelte.
„Malak hat nicht alle auf seiner Seite“, sagte er.`;
    expect(speakers(body)).toEqual(['weiterer Diplomat']);
  });

  test('means her who spoke, and not the town that she speaks of', () => {
    const body = `Bürgermeisterin Sabine Uhl sagte, sie sei gerührt. Die Gemeinde habe selbst kein Geld, räumte sie ein.`;
    expect(speakers(body)).toEqual(['Sabine Uhl', 'Sabine Uhl']);
  });
});

describe('“sie”', () => {
  test('beside a verb in the singular means her of whom the sentence before told', () => {
    const body = `Richterin Anja Velten sprach den Mann frei. Die Staatsanwältin hatte Haft verlangt. Sie kündigte Berufung an.`;
    expect(speakers(body).at(-1)).toBe('Staatsanwältin');
  });

  test('beside a verb in the plural means several', () => {
    const body = 'Analysten der Hansebank halten den Kauf für teuer. Er stärke das Geschäft, schreiben sie.';
    expect(speakers(body).at(-1)).toBe('Analysten der Hansebank');
  });
});

describe('a definite noun', () => {
  test.each([
    ['Vorstandschef Bernd Asmussen sagte, es werde eng. Er wolle sparen, versprach der Manager.', 'Bernd Asmussen'],
    ['Präsident Tomas Arendo sagte, es sei vorbei. Man müsse reden, verlangte der Staatschef.', 'Tomas Arendo'],
    ['Ein Anwohner berichtete: „Es gab einen Knall.“ Er sei gerannt, sagte der Rentner.', 'Anwohner'],
  ])('stands for who spoke before: %s', (body, name) => {
    expect(speakers(body).at(-1)).toBe(name);
  });

  test('of an office is the officer’s own', () => {
    const body = 'Anwalt Nils Oetken sagte, es fehle ein Beweis. Das reiche nicht, erklärte der Richter.';
    expect(speakers(body)).toEqual(['Nils Oetken', 'Richter']);
  });

  test('with another first part is another office', () => {
    const body = 'Fraktionschef Rüdiger Stamm sagte, es reiche. Der Polizeichef sagte, es gehe weiter.';
    expect(speakers(body)).toEqual(['Rüdiger Stamm', 'Polizeichef']);
  });

  test('for the head of a state is the president who spoke just before', () => {
    const body = `Staatschef Xi Jinping reiste ab. Präsident Tomas Arendo sagte, er warte. Die Antwort stehe aus, so der Staatschef.`;
    expect(speakers(body).at(-1)).toBe('Tomas Arendo');
  });

  test('for a source is who spoke without a name', () => {
    const body = '„Wir reden“, sagte eine Sprecherin des Hauses. Man „wünsche Ruhe“, sagte die Quelle.';
    expect(new Set(speakers(body))).toEqual(new Set(['Sprecherin des Hauses']));
  });
});

describe('an organization', () => {
  test('is the company that was named', () => {
    const body = 'Die Reederei Lindenfähren AG spart. Grund seien die Kosten, teilte das Unternehmen mit.';
    expect(speakers(body)).toEqual(['Reederei Lindenfähren AG']);
  });

  test('is the association whose noun is repeated', () => {
    const body =
      'Der Branchenverband Windkraft See widersprach den Forschern. Die Daten seien alt, teilte der Verband mit.';
    expect(speakers(body)).toEqual(['Branchenverband Windkraft See', 'Branchenverband Windkraft See']);
  });

  test('may have small words in its name', () => {
    expect(speakers('Nach Angaben der Organisation Hilfe ohne Grenzen starben zehn Menschen.')).toEqual([
      'Organisation Hilfe ohne Grenzen',
    ]);
  });

  test('that is a state is one under its long and its short name', () => {
    const body = 'Die Vereinigten Staaten sagten, es sei Zeit. Die USA warnten, dass es spät sei.';
    expect(people(body).map(({ name, kind }) => [name, kind])).toEqual([['Vereinigte Staaten', 'ORGANIZATION']]);
  });

  test('is not joined with the place that it accuses', () => {
    const body = 'Die Lage ist ernst, weil der Westen Moskau vorwirft, Truppen zu sammeln.';
    expect(speakers(body)).toEqual(['Westen']);
  });
});

test('“own statements” are those of the subject', () => {
  expect(speakers('Vorsitzender Karl Brodersen rechnet nach eigenen Angaben mit vielen Gästen.')).toEqual([
    'Karl Brodersen',
  ]);
});

test('several officials are a group', () => {
  expect(people('Nach Erkenntnissen der Beamten war der Wagen zu schnell.').map(({ kind }) => kind)).toEqual(['GROUP']);
  expect(people('Vier Außenminister bekräftigten, dass man rede.').map(({ kind }) => kind)).toEqual(['GROUP']);
});

test('“another one” is one more of those who spoke', () => {
  const body = 'Ein Teilnehmer der Runde berichtete, man streite. Ein anderer sagte, es werde gut.';
  expect(speakers(body)).toEqual(['Teilnehmer der Runde', 'anderer Teilnehmer']);
});

describe('a name', () => {
  test('ends before whom its bearer speaks for', () => {
    const body = 'Es war spät, sagte Christian Stapel von der Deutschen Gesellschaft zur Rettung.';
    expect(people(body).map(({ name }) => name)).toEqual(['Christian Stapel']);
  });

  test('that two people share is of neither, and of no company', () => {
    const body = 'Paul Wieland kam. Karin Wieland ging. Wieland sagte, es sei spät.';
    expect(people(body).map(({ name }) => name)).toEqual(['Paul Wieland', 'Karin Wieland']);
    expect(extract({ body, language: 'de' }).statements.map(({ speaker }) => speaker)).toEqual([null]);
  });

  test('may be cut to an initial', () => {
    expect(people('Das Gericht verurteilte Marek D. zu sechs Jahren.').map(({ name }) => name)).toEqual(['Marek D.']);
  });

  test('of a house or a company is none of a person', () => {
    const body = 'Im Kaufhaus Hellmann brannte es. Das sagte Cordula Hellmann, Chefin der Hellmann GmbH.';
    const [person] = people(body);
    expect(person?.mentions.map(({ start }) => body.slice(start, start + 7))).toEqual(['Cordula']);
  });

  test('in a Slavic case is the same person’s', () => {
    const body = 'Wolodymyr Selenskyj reiste ab. Zuvor bekräftigte Selenskim, es gehe weiter.';
    expect(people(body).map(({ name, mentions }) => [name, mentions.length])).toEqual([['Wolodymyr Selenskyj', 2]]);
  });
});
