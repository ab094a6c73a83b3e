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
    [
      'Seven wounded in knife attack on train',
      'A man with a knife wounded seven passengers on a train near Moorfield on Monday.',
      'ATTACK',
    ],
    [
      'Three injured in Moorfield bus crash',
      'Three people were hurt on Monday when a bus hit a wall in Moorfield.',
      'ACCIDENT',
    ],
    [
      'Gunman kills three at mall in Moorfield',
      'A gunman opened fire in a mall in Moorfield on Monday, killing three people before shooting himself.',
      'ATTACK',
    ],
    [
      'Hundreds evacuated as floods hit town of Moorfield',
      'More than 700 people were evacuated from their homes in Moorfield on Monday after days of heavy rain.',
      'DISASTER',
    ],
    [
      'Village evacuated after landslide in Moorfield',
      'A village near Moorfield was evacuated on Monday after a landslide destroyed three houses.',
      'DISASTER',
    ],
    [
      'Five injured in Moorfield gas blast',
      'Five people were hurt on Monday by a gas explosion in Moorfield.',
      'ACCIDENT',
    ],
    [
      'Storm Edda batters Moorfield',
      'Storm Edda tore roofs off houses and toppled trees in Moorfield on Monday. A man was injured.',
      'DISASTER',
    ],
    [
      'Train derails near Moorfield',
      'A train came off the rails near Moorfield on Monday, injuring five people.',
      'ACCIDENT',
    ],
  ])('is what injured people or made them leave: "%s"', (title, body, kind) => {
    const { events, main } = extract({ body, title, language: 'en', published: '2024-11-20' });
    const event = events[main ?? -1];
    expect(event).toMatchObject({ kind, place: 'Moorfield', start: { date: '2024-11-18' }, status: 'PAST' });
    expect(event?.sense).not.toMatch(/^(?:INJURY|KILLING|EVACUATION|COLLAPSE)$/u);
  });

  it('is the injury if the headline names a crash only to say where', () => {
    const body = 'A man was injured by a falling tree near Moorfield on Monday.';
    expect(mainSense('en', 'Man injured near site of Moorfield crash', body)).toBe('INJURY');
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
