import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

/** Returns the speaker and the attribution of each statement. */
function speakers(body: string, language = 'de') {
  const { people, statements } = extract({ body, language });
  return statements.map(({ speaker, attribution }) => [people[speaker ?? -1]?.name ?? null, attribution]);
}

describe('resolving speakers', () => {
  test('recognizes a speaker by full name, surname, role and pronoun', () => {
    const body = `Bürgermeisterin Paula Kornfeld sagte, die Brücke werde gebaut. „Wir brauchen sie“, sagte Kornfeld.
Sie kündigte an, dass die Arbeiten im Mai beginnen. Die Bürgermeisterin betonte, das Geld sei da.`;
    expect(speakers(body)).toEqual([
      ['Paula Kornfeld', 'NAME'],
      ['Paula Kornfeld', 'NAME'],
      ['Paula Kornfeld', 'PRONOUN'],
      ['Paula Kornfeld', 'ROLE'],
    ]);
  });

  test('keeps the speaker in the following sentences in the Konjunktiv', () => {
    const body = 'Jost Wiesental sagte, die Kosten seien zu hoch. Der Bau sei unnötig. Er sei zu teuer.';
    const [first, ...others] = speakers(body);
    expect(first).toEqual(['Jost Wiesental', 'NAME']);
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) expect(other).toEqual(['Jost Wiesental', 'CARRIED']);
  });

  test('resolves pronouns by gender', () => {
    const body =
      'Paula Kornfeld traf Jost Wiesental im Rathaus. Er sagte, der Bau sei unnötig. Sie sagte, der Bau sei nötig.';
    expect(speakers(body)).toEqual([
      ['Jost Wiesental', 'PRONOUN'],
      ['Paula Kornfeld', 'PRONOUN'],
    ]);
  });

  test('does not resolve a pronoun that can refer to two people', () => {
    const body = 'Gestern stritten im Rathaus Jost Wiesental und Karl Tannenberg. Er sagte, der Bau sei unnötig.';
    expect(speakers(body)).toEqual([[null, 'NONE']]);
  });

  test('separates two unnamed speakers, and recognizes one of them by her role', () => {
    const body = `Eine Sprecherin des Rechnungshofs sagte, man prüfe die Zahlen. Ein Sprecher der Baufirma sagte, die Zahlen seien richtig.
Die Sprecherin sagte, das werde dauern. Ein Sprecher der Stadt sagte, man werde warten.`;
    expect(speakers(body)).toEqual([
      ['Sprecherin des Rechnungshofs', 'ROLE'],
      ['Sprecher der Baufirma', 'ROLE'],
      ['Sprecherin des Rechnungshofs', 'ROLE'],
      ['Sprecher der Stadt', 'ROLE'],
    ]);
    const { people } = extract({ body, language: 'de' });
    const spokespeople = people.filter(({ named, kind }) => !named && kind === 'INDIVIDUAL');
    expect(spokespeople.map(({ represents }) => people[represents ?? -1]?.name)).toEqual([
      'Rechnungshof',
      undefined,
      undefined,
    ]);
  });

  test('does not resolve a role that two people have', () => {
    const body = `Ein Sprecher der Bahn sagte, man prüfe das. Ein Sprecher der Stadt sagte, man werde warten. Anna Berg schwieg dazu.
Die Ärztin Anna Berg sagte, es sei spät. Der Sprecher sagte, das sei egal.`;
    const last = speakers(body).at(-1);
    expect(['Sprecher der Stadt', null]).toContain(last?.[0]);
  });

  test('recognizes groups, organizations and the authors of reports as speakers', () => {
    const body = `Die Demonstranten riefen: „Keine Brücke!“ Nach Angaben der Polizei kamen 300 Menschen.
Das Verkehrsministerium teilte mit, der Bau beginne im Mai. Laut Medienberichten ist das zu früh.`;
    const { people, statements } = extract({ body, language: 'de' });
    expect(statements.map(({ speaker }) => [people[speaker ?? -1]?.name, people[speaker ?? -1]?.kind])).toEqual([
      ['Demonstranten', 'GROUP'],
      ['Polizei', 'ORGANIZATION'],
      ['Verkehrsministerium', 'ORGANIZATION'],
      ['Medien', 'GROUP'],
    ]);
  });

  test('resolves "sie" to the authority at the beginning of the sentence', () => {
    expect(speakers('Paula Kornfeld schwieg. Die Staatsanwaltschaft ermittelt, teilte sie am Dienstag mit.')).toEqual([
      ['Staatsanwaltschaft', 'PRONOUN'],
    ]);
  });

  test('resolves English names, pronouns and roles', () => {
    const body = `Mayor Paula Kornfield defended the bridge. "We need it," Kornfield said. She added that work would begin in May.
A spokeswoman for the audit office said the figures were being checked. "The vote is binding," Jonas Whitby said. He said the mayor was wrong.`;
    const said = speakers(body, 'en').filter(([, attribution]) => attribution !== 'NONE');
    expect(said).toContainEqual(['Paula Kornfield', 'NAME']);
    expect(said).toContainEqual(['Paula Kornfield', 'PRONOUN']);
    expect(said).toContainEqual(['spokeswoman for the audit office', 'ROLE']);
    expect(said).toContainEqual(['Jonas Whitby', 'NAME']);
    expect(said).toContainEqual(['Jonas Whitby', 'PRONOUN']);
  });
});

describe('resolving offices', () => {
  test('distinguishes two presidents by their nationality', () => {
    const body = `Der türkische Präsident Kemal Beispiel traf den ukrainischen Präsidenten Iwan Muster.
Der ukrainische Präsident sagte, das Treffen sei gut. Der türkische Präsident sagte, es sei kurz.`;
    expect(speakers(body)).toEqual([
      ['Iwan Muster', 'ROLE'],
      ['Kemal Beispiel', 'ROLE'],
    ]);
  });

  test('prefers the name in an apposition to another holder of the same office', () => {
    const body = `Präsident Kemal Beispiel kam an. Der Präsident des Verbands, Herr Iwan Muster, sagte, das sei gut.
Der Präsident des Fischereivereins sagte, das sei egal.`;
    expect(speakers(body)).toEqual([
      ['Iwan Muster', 'NAME'],
      ['Präsident des Fischereivereins', 'ROLE'],
    ]);
  });

  test('recognizes English roles of several words and in lower case', () => {
    const body = `Secretary of State Ruth Alder said the talks were good. The suspect’s lawyer, Mark Doyle, left.
The lawyer said that his client was innocent.`;
    expect(speakers(body, 'en')).toEqual([
      ['Ruth Alder', 'NAME'],
      ['Mark Doyle', 'ROLE'],
    ]);
  });
});

describe('resolving descriptions', () => {
  test('resolves "der 61-Jährige" to the person mentioned before', () => {
    const body =
      'Der Fischer Enno Dykhus wartet. Das Meer sei leer, sagte er. „Ich bleibe“, fügte der 61-Jährige hinzu.';
    expect(speakers(body).map(([name]) => name)).toEqual(['Enno Dykhus', 'Enno Dykhus']);
  });

  test('does not read "ihr" before a noun as a pronoun', () => {
    const body = 'Kanzlerin Berit Ahlstede schwieg. Sie werde reisen, sagte ihr Sprecher Onno Petersheim.';
    expect(speakers(body)).toEqual([['Onno Petersheim', 'NAME']]);
  });

  test("resolves the last word of an organization's name to its full name", () => {
    const body = 'The Oster Bay Council met. The council said that it was late. The union said that it was early.';
    const { people } = extract({ body, language: 'en' });
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Oster Bay Council', 1],
      ['union', 1],
    ]);
  });

  test('does not create people for things or unnamed listeners', () => {
    const body = 'Ann Lee told reporters that it was late. The agreement said that it was early.';
    const { people } = extract({ body, language: 'en' });
    expect(people.map(({ name }) => name)).toEqual(['Ann Lee']);
  });
});

describe('resolving the author of an utterance', () => {
  test.each([
    ['Paula Kornfeld prüfte das. Ihrer Meinung nach ist die Brücke nötig.', 'Paula Kornfeld'],
    ['Nach Angaben der WHO ist das Wasser sauber.', 'WHO'],
    ['Paula Kornfeld kam. Nach Kornfelds Ansicht fehlen Boote.', 'Paula Kornfeld'],
    ['Augenzeugenberichten zufolge brannte das Haus.', 'Augenzeugen'],
    ['Laut einem Bericht des Gesundheitsministeriums ist das Wasser sauber.', 'Gesundheitsministerium'],
  ])('%s', (body, expected) => expect(speakers(body).map(([name]) => name)).toEqual([expected]));
});
