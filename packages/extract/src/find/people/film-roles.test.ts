import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

const namesIn = (body: string) =>
  extract({ body, published: '2026-03-10' })
    .people.filter(({ named, kind }) => named && kind === 'INDIVIDUAL')
    .map(({ name }) => name);

describe('a fictional character is not a person', () => {
  test.each([
    [
      'Der Schauspieler Hanno Brecht ist tot. Er spielte 20 Jahre lang Kommissar Lüders in der Serie „Küstenwache“.',
      ['Hanno Brecht'],
    ],
    [
      'In der neuen Serie verkörpert Vera Lind die Anwältin Carla Monte. „Die Rolle ist toll“, sagte Lind.',
      ['Vera Lind'],
    ],
    [
      'Die Schauspielerin Mira Falk, die im Krimi die Kommissarin Inga Brandt spielte, wird am Montag geehrt.',
      ['Mira Falk'],
    ],
    [
      'Der Film zeigt Nora Quast in der Rolle der Ärztin Lena Holt. Quast sagte, sie habe lange geprobt.',
      ['Nora Quast'],
    ],
    ['Hanno Brock ist tot. Bekannt wurde er als Kommissar Lüders in der Fernsehreihe „Küste“.', ['Hanno Brock']],
    [
      'Actor Paul Renwick has died. He played Inspector Harlan Briggs in the long-running drama "Cold Coast".',
      ['Paul Renwick'],
    ],
    [
      'Jane Holloway stars as Detective Ruth Marlow in the new film. "It was hard work," Holloway said.',
      ['Jane Holloway'],
    ],
    [
      'Best known for playing Sergeant Dan Hollis in the series, actor Rob Tell retires. "I am tired," Tell said.',
      ['Rob Tell'],
    ],
    ['Actor Ray Toll, known to millions as Inspector Max Dunn, has died, his agent said.', ['Ray Toll']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('somebody beside an actor is a person', () => {
  test.each([
    [
      'Der Film läuft am Montag. Trainer Olaf Brandt spielte 1990 mit Kommissar Jens Kuhl in einer Mannschaft.',
      'Jens Kuhl',
    ],
    ['Im Film spielte der Schauspieler Jan Solm den Bösewicht. „Toll“, sagte Regisseur Udo Wem.', 'Jan Solm'],
    [
      'Der Film über die Rolle von Ministerin Anke Lorig in der Affäre läuft am Montag. Lorig sagte, er sei falsch.',
      'Anke Lorig',
    ],
    ['Zum Theaterfest kam Musik: Sie spielten Johann Telemann, sagte Dirigent Uwe Kast.', 'Johann Telemann'],
    ['Als Schauspieler Jan Solm bekannt wurde, war er 20. Das Theater spielte jeden Abend.', 'Jan Solm'],
    ['Mayor Ann Doyle played Councillor Max Reed at tennis on Sunday. "He won," Doyle said.', 'Max Reed'],
    ['Actor Sam Teller played opposite actress Lea Frost in the drama. "She was great," Teller said.', 'Lea Frost'],
    ['Producer Gil Hart has cast actor Tom Page in the series. "He is perfect," Hart said.', 'Tom Page'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });
});
