import { describe, expect, it } from 'vitest';
import { extract } from '../../../extract.ts';

const published = '2024-11-20';

function read(title: string, body: string) {
  const { events, main } = extract({ body, title, language: 'en', published });
  return { events, main: main === null ? null : (events[main] ?? null) };
}

describe('the deed that somebody is accused of', () => {
  it.each([
    [
      'Moorfield man cleared of stabbing',
      'A jury on Tuesday acquitted Tom Brenn, 22, of stabbing a teenager outside a pub in Moorfield in March.',
      'VERDICT',
    ],
    [
      'Driver cleared over fatal crash',
      'A driver was cleared on Tuesday of causing a crash in Moorfield in March that killed two people.',
      'VERDICT',
    ],
    [
      'Man found not guilty of Moorfield murder',
      'A man was found not guilty on Tuesday of murdering a shopkeeper in Moorfield in March.',
      'VERDICT',
    ],
    [
      'Teacher cleared of assault',
      'Teacher Joe Tarn was cleared on Tuesday at Moorfield Crown Court of assaulting a pupil in January.',
      'VERDICT',
    ],
    [
      'Court overturns conviction of Joe Tarn',
      'A court in Moorfield overturned the conviction of Joe Tarn for murder on Tuesday.',
      'VERDICT',
    ],
    [
      'Teenager charged with stabbing',
      'A teenager was charged on Tuesday with stabbing a man in Moorfield in March.',
      'CHARGE',
    ],
  ])('is not the main event of "%s"', (title, body, sense) => {
    const { main, events } = read(title, body);
    expect(main).toMatchObject({ sense, start: { date: '2024-11-19' }, status: 'PAST' });
    expect(events.map(({ status }) => status)).not.toContain('PLANNED');
  });

  it('is no news if somebody denies it', () => {
    const { main } = read(
      'Brenn denies stabbing teenager',
      'Tom Brenn denied on Tuesday stabbing a teenager in Moorfield in March. "I was at home," he said.',
    );
    expect(main).toBeNull();
  });

  it('happened in the last month of that name', () => {
    const { events } = read(
      'Moorfield man cleared',
      'A jury acquitted Tom Brenn, 22, of stabbing a teenager in March.',
    );
    expect(events.find(({ sense }) => sense === 'STABBING')?.start).toEqual({ date: '2024-03-01', precision: 'MONTH' });
  });

  it('is the news if somebody is accused in a certain shooting', () => {
    const { main } = read(
      'Ina Krall, accused in Moorfield shooting, worked at a mill',
      'A shooting in Moorfield left two people injured on Monday. Ina Krall worked at a mill.',
    );
    expect(main?.sense).toBe('SHOOTING');
  });

  it('is not read from a road that is cleared of snow', () => {
    const { events } = read(
      'Roads open in Moorfield',
      'The road to Moorfield was cleared of drifting snow on Tuesday.',
    );
    expect(events.map(({ sense }) => sense)).not.toContain('VERDICT');
  });
});
