import { describe, expect, it } from 'vitest';
import { extract } from '../../extract.ts';

function mainSense(language: string, title: string, body: string): string | null {
  const { events, main } = extract({ body, title, language, published: '2024-11-20' });
  return main === null ? null : (events[main]?.sense ?? null);
}

describe('the main event of an article about deaths', () => {
  it.each([
    ['en', 'Two dead after train derails', 'Two people died when a train derailed near Moorfield on Monday.', 'CRASH'],
    ['en', 'Nine dead in quake', 'Nine people died when an earthquake struck Moorfield on Monday.', 'EARTHQUAKE'],
    [
      'de',
      'Drei Menschen sterben bei Zugunglück',
      'Bei einem Zugunglück bei Kiel sind am Montag drei Menschen gestorben.',
      'CRASH',
    ],
    ['de', 'Sechsfacher Mord in Kiel', 'In Kiel sind am Montag sechs Menschen erschossen worden.', 'SHOOTING'],
  ])('is what they died from: %s "%s"', (language, title, body, sense) => {
    expect(mainSense(language, title, body)).toBe(sense);
  });

  it.each([
    ['en', 'Man dies weeks after Moorfield crash', 'A man has died on Monday, weeks after a crash in Moorfield.'],
    ['de', 'Mann stirbt nach Unfall', 'Ein Mann ist am Montag an den Folgen eines Unfalls in Kiel gestorben.'],
    [
      'de',
      'Gesuchter Räuber getötet',
      'Ein Räuber, der nach einem Anschlag in Bremen gesucht wurde, ist am Montag in Kiel von der Polizei getötet worden.',
    ],
  ])('is the death if that happened later or elsewhere: %s "%s"', (language, title, body) => {
    expect(mainSense(language, title, body)).toMatch(/^(?:DEATH|KILLING)$/u);
  });
});
