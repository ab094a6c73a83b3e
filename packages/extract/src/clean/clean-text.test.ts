import { expectLinearTime } from '@wortlaut/testing/linear-time';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from './clean-text.ts';

const STORY = `Die Bürgermeisterin von Kleinbrück hat den Haushalt vorgestellt.
„Wir müssen sparen“, sagte Erika Tannhauser am Montag.

Der Stadtrat stimmt im Juni ab.`;

describe('cleaning an article', () => {
  test('does not change an article without boilerplate', () => {
    expect(cleanText(STORY)).toEqual({ body: STORY, relatedHeadlines: [], boilerplate: [], author: null });
  });

  test('collects related headlines with and without bullets, in German and English', () => {
    const raw = `${STORY}\n• Lesen Sie auch: Brücke bleibt gesperrt\nRead also: Bridge stays closed\nMehr zum Thema:\n- Streit um die Brücke\n- Wer zahlt die Brücke?`;
    const { body, relatedHeadlines } = cleanText(raw);
    expect(body).toBe(STORY);
    expect(relatedHeadlines).toEqual([
      'Brücke bleibt gesperrt',
      'Bridge stays closed',
      'Streit um die Brücke',
      'Wer zahlt die Brücke?',
    ]);
  });

  test('removes agency lines, captions, cookie notices, newsletter teasers and copyright lines', () => {
    const boilerplate = [
      'Foto: Jonas Beispiel/dpa',
      'Wir verwenden Cookies. Mit der Nutzung stimmen Sie unserer Datenschutzerklärung zu.',
      'Jetzt unseren Newsletter kostenlos abonnieren!',
      '© 2024 Kleinbrücker Bote. Alle Rechte vorbehalten.',
    ];
    const clean = cleanText(`KLEINBRÜCK (dpa) – ${STORY} (dpa/mk)\n${boilerplate.join('\n')}`);
    expect(clean.body).toBe(STORY);
    expect(clean.boilerplate).toEqual([...boilerplate, 'KLEINBRÜCK (dpa) –', '(dpa/mk)']);
  });

  test('reads the author from a byline and removes the bio', () => {
    const clean = cleanText(`Von Paula Musterfrau, Kleinbrück\n${STORY}\nPaula Musterfrau ist Redakteurin beim Boten.`);
    expect(clean).toMatchObject({ body: STORY, author: 'Paula Musterfrau' });
    expect(clean.boilerplate).toHaveLength(2);
  });

  test('removes a bio that is a list of nouns', () => {
    const bio = '„Kaffeetrinker. Hobbyastronom. Leidenschaftlicher Radfahrer. Katzenfreund. Frühaufsteher.“';
    expect(cleanText(`${STORY}\n${bio}`)).toMatchObject({ body: STORY, boilerplate: [bio] });
  });

  test.each([
    'Der Konzern setzt Cookies ein, denen die Nutzer zustimmen müssen.',
    'Die Partei verschickte einen Newsletter, in dem sie zum Streik aufrief.',
    '„Brot. Arbeit. Freiheit.“',
    'Von Berlin nach Moskau fährt kein Zug mehr.',
    'Lesen Sie auch Zeitung, fragte der Richter.',
    'Mehr dazu wollte die Sprecherin nicht sagen.',
    'Das Foto zeigt die Brücke vor dem Einsturz.',
    'Related measures were announced on Monday.',
    'Bonn. Berlin. Das sind die beiden Städte, um die es ging. Mehr nicht.',
  ])('keeps article text that resembles boilerplate: %s', (line) => {
    expect(cleanText(`${STORY}\n${line}`).body).toBe(`${STORY}\n${line}`);
  });

  test('keeps a text that consists only of boilerplate', () => {
    expect(cleanText('Foto: dpa').body).toBe('Foto: dpa');
  });

  test('returns a trimmed body without carriage returns for any text', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom('', 'Von Eva Muster', 'Lesen Sie auch:', '- a', '(dpa) – b', '© 1'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const clean = cleanText(lines.join('\n'));
        expect(clean.body).toBe(clean.body.trim());
        expect(clean.body).not.toMatch(/\r|\n{3}/u);
      }),
    );
  });

  test.each([
    ['in one line', 'a '],
    ['in lines to remove', 'Lesen Sie auch:\n- x\n'],
    ['in blank lines', ' \n'],
  ])('cleans five million characters %s in linear time', (_, piece) => {
    expectLinearTime({ size: 1_250_000, input: (size) => piece.repeat(size / piece.length), run: cleanText });
  });
});

describe('boilerplate of German newspapers', () => {
  const report = 'Nach 83 Jahren ist die Glocke in den Turm zurückgekehrt, sagte Pfarrerin Ulrike Menz am Sonntag.';

  test.each([
    [`Kleinrüdigen. ${report}`, report],
    [`Bad Ostersen. ${report}`, report],
    [`${report}\n\n(Von Lena Marquardt)`, report],
    [`${report}\n(lma)`, report],
    [`Rethem/Aller (ots). ${report}`, report],
    [`${report}\n\nÜber den Autor\nLars Henning ist Redakteur. Er lebt in Bremen.`, report],
    [`${report}\n\nMit Material von dpa`, report],
    [`Stand: 12.03.2025, 14:05 Uhr\n\n${report}`, report],
    [`${report}\n\nLesen Sie auch\nGlocken im Krieg: Was aus ihnen wurde\nEin Turm wird saniert`, report],
  ])('is removed: %s', (raw, body) => {
    expect(cleanText(raw).body).toBe(body);
  });

  test.each([
    `Endlich. ${report}`,
    'Es ist so weit. Nach 83 Jahren ist die Glocke in den Turm zurückgekehrt, sagte die Pfarrerin.',
    'Stille. So war es im Dorf, bevor am Sonntag die Glocke wieder in den Turm zurückgekehrt ist.',
  ])('does not include article text: %s', (raw) => {
    expect(cleanText(raw).body).toBe(raw);
  });
});
