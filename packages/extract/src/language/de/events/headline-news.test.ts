import { expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

const mainKind = (title: string, body: string) => {
  const { events, main } = extract({ title, body, language: 'de', published: '2024-04-17' });
  return main === null ? null : (events[main]?.kind ?? null);
};

test.each([
  ['Zehn Tote bei Brand in Talheim', 'Bei einem Brand in Talheim starben zehn Menschen.', 'ACCIDENT'],
  ['Unwetter in Talheim fordert drei Todesopfer', 'Ein Unwetter hat in Talheim drei Menschen getötet.', 'DISASTER'],
  ['Wirt nach Razzia in Talheim festgenommen', 'Ein Wirt wurde in Talheim festgenommen.', 'ARREST'],
  ['Die Malerin Ida Krall ist tot', 'Die Malerin Ida Krall ist am Montag gestorben.', 'DEATH'],
  ['Beginn der Gespräche in Talheim', 'Die Gespräche in Talheim haben begonnen.', 'MEETING'],
])('the kind of the main event is that of the headline: %s', (title, body, kind) => {
  expect(mainKind(title, body)).toBe(kind);
});

test.each([
  ['Streit um Unterstützung des Bahnstreiks', 'Der Bahnstreik dauert an. Über den Streik wird gestritten.'],
  ['Nach der Wahl in Talheim: Krall stellt Programm vor', 'Die Wahl in Talheim war im März. Krall gewann die Wahl.'],
  ['80. Jahrestag der Gründung des Vereins', 'Die Gründung des Vereins in Talheim war 1944.'],
  ['Rat lehnt Waffenruhe ab', 'Eine Waffenruhe lehnt der Rat ab. Die Waffenruhe sollte am Montag beginnen.'],
  ['Abschlussbericht zum Flugzeugabsturz in Talheim fertig', 'Zum Flugzeugabsturz in Talheim gibt es einen Bericht.'],
  ['König begnadigt wegen Betrugs verurteilten Wirt', 'Der Wirt war im März wegen Betrugs verurteilt worden.'],
  ['Rat beschließt neues Schulgesetz', 'Der Rat tagte am Montag. Bei der Sitzung wurde das Gesetz beschlossen.'],
])('the background of a headline is not the main event: %s', (title, body) => {
  expect(mainKind(title, body)).toBeNull();
});

test('an event that the headline names is not the main event if the text tells of another one', () => {
  const body = `${'Die Mühle ist alt. '.repeat(8)}Im Jahr 1999 gab es einen Mord in Kiel.`;
  expect(mainKind('Mord in München', body)).toBeNull();
});
