import { describe, expect, test } from 'vitest';
import type { StoryTerm } from '../../core/types.ts';
import { extract } from '../../extract.ts';
import { compareStories, type StoryForm } from './compare-stories.ts';
import { candidateTerms } from './story-terms.ts';

function article(
  body: string,
  { title, published = null }: { title?: string; published?: string | null } = {},
): StoryForm {
  const { story, language } = extract({
    body,
    ...(title === undefined ? {} : { title }),
    ...(published === null ? {} : { published }),
  });
  return { terms: story, published, language };
}

const QUAKE_A = article(
  `A magnitude-5.8 earthquake struck the island of Samora on Monday, killing three people and damaging the harbour of
  Port Ellis. "The old town is in ruins," said Mayor Ana Delgado. The quake was felt in Vellmar, 40 kilometers away.`,
  { title: 'Earthquake kills three on Samora', published: '2024-03-05' },
);
const QUAKE_A_OTHER = article(
  `Three people died when an earthquake of magnitude 5.8 shook Samora on Monday. In Port Ellis, the harbour wall
  collapsed. Mayor Ana Delgado asked for tents. Rescuers searched houses in Vellmar through the night.`,
  { title: 'Rescuers search Samora after quake', published: '2024-03-06' },
);
const QUAKE_B = article(
  `A magnitude-6.4 earthquake struck the mountain town of Karadim on Tuesday, killing seven people and damaging the
  hospital. "We need blankets," said Governor Iwan Petkow. The quake was felt in Osmanli, 60 kilometers away.`,
  { title: 'Earthquake kills seven in Karadim', published: '2024-03-06' },
);

const TRIAL = article(
  `Im Prozess um den Brand in der Spinnerei Oltheim hat das Landgericht den früheren Besitzer Jörn Wedemann zu vier
  Jahren Haft verurteilt. Richterin Frauke Albers sprach von einer Tat aus Habgier.`,
  { title: 'Vier Jahre Haft für Jörn Wedemann', published: '2024-05-14' },
);
const TRIAL_OTHER = article(
  `Jörn Wedemann muss ins Gefängnis. Das Landgericht sah es als erwiesen an, dass er die Spinnerei in Oltheim
  angezündet hat. „Er wollte das Geld der Versicherung“, sagte Richterin Frauke Albers.`,
  { title: 'Brand der Spinnerei Oltheim: Gericht verurteilt Wedemann', published: '2024-05-15' },
);

describe('comparing the news of two articles', () => {
  test('two outlets report the same earthquake', () => {
    expect(compareStories(QUAKE_A, QUAKE_A_OTHER).verdict).toBe('SAME');
  });

  test('two earthquakes in the same week are different news', () => {
    expect(compareStories(QUAKE_A, QUAKE_B).verdict).toBe('DIFFERENT');
  });

  test('the order of the articles does not matter', () => {
    expect(compareStories(QUAKE_A_OTHER, QUAKE_A)).toEqual(compareStories(QUAKE_A, QUAKE_A_OTHER));
  });

  test('an earthquake of another magnitude on the same island is at most likely the same', () => {
    const aftershock = article(
      `A magnitude-4.1 earthquake struck the island of Samora on Wednesday and damaged the harbour of Port Ellis. "The old
      town is in ruins," said Mayor Ana Delgado. The quake was felt in Vellmar, 40 kilometers away.`,
      { title: 'Earthquake shakes Samora', published: '2024-03-08' },
    );
    expect(compareStories(QUAKE_A, aftershock).verdict).not.toBe('SAME');
  });

  test('two outlets report the same trial', () => {
    expect(compareStories(TRIAL, TRIAL_OTHER).verdict).toBe('SAME');
  });

  test('two matches of a club are different news', () => {
    const first = article(
      `Der SV Lautersbach hat am Samstag gegen den TSV Mohrheim mit 2:1 gewonnen. Torjäger Emre Yildrim traf zweimal.
      „Mohrheim hat uns alles abverlangt“, sagte Trainer Heiko Brandes.`,
      { title: 'Lautersbach schlägt Mohrheim', published: '2024-04-06' },
    );
    const second = article(
      `Der SV Lautersbach hat am Samstag gegen den FC Rodau mit 0:3 verloren. Drei Tore schoss Luca Vanek.
      „Rodau war in allen Belangen besser“, sagte Trainer Heiko Brandes.`,
      { title: 'Lautersbach unterliegt Rodau', published: '2024-04-13' },
    );
    expect(compareStories(first, second).verdict).not.toBe('SAME');
  });

  test('a German and an English article report the same news', () => {
    const german = article(
      `Auf der Insel Samora hat am Montag die Erde gebebt. Drei Menschen starben. In Port Ellis stürzte die Hafenmauer ein.
      Das Erdbeben hatte die Stärke 5,8. Bürgermeisterin Ana Delgado bat um Hilfe.`,
      { title: 'Drei Tote bei Erdbeben auf Samora', published: '2024-03-05' },
    );
    expect(german.language).toBe('de');
    expect(compareStories(german, QUAKE_A).verdict).toBe('SAME');
    expect(compareStories(german, QUAKE_B).verdict).toBe('DIFFERENT');
  });

  test('articles without a date need more in common, or the same latest year', () => {
    const word = (term: string, weight: number): StoryTerm => ({ term, kind: 'WORD', weight });
    const shared = ['samora', 'ellis', 'vellmar', 'delgado', 'karadim'].map(
      (term): StoryTerm => ({ term, kind: 'NAME', weight: 0.34 }),
    );
    const year: StoryTerm = { term: '2024', kind: 'YEAR', weight: 0 };
    const form = (terms: StoryTerm[], published: string | null): StoryForm => ({ terms, published, language: 'en' });
    const first = form(
      [
        ...shared,
        ...['harbour', 'wall', 'ruin', 'mayor', 'sea', 'night', 'boat', 'port', 'tent', 'road'].map((term) =>
          word(term, 0.2),
        ),
      ],
      '2024-03-05',
    );
    const second = [
      ...shared,
      ...['tent', 'rescuer', 'blanket', 'road', 'hill', 'truck', 'camp', 'food', 'water', 'rain'].map((term) =>
        word(term, 0.2),
      ),
    ];
    expect(compareStories(first, form(second, '2024-03-06')).verdict).toBe('SAME');
    expect(compareStories(first, form(second, '2024-05-28')).verdict).toBe('LIKELY');
    expect(compareStories(first, form(second, null)).verdict).toBe('LIKELY');
    expect(compareStories(first, form([...second, year], null)).verdict).toBe('SAME');
  });

  test('articles about the same subject years apart are different news', () => {
    expect(compareStories(QUAKE_A, { ...QUAKE_A_OTHER, published: '2021-03-06' }).verdict).not.toBe('SAME');
    const later = article(
      `In 2019, an earthquake of magnitude 5.8 shook Samora. In Port Ellis, the harbour wall collapsed. Mayor Ana Delgado
      asked for tents.`,
    );
    expect(compareStories(QUAKE_A, later).verdict).not.toBe('SAME');
  });

  test.each([
    [
      'two accidents',
      [
        'Kind in Selbach von Bus angefahren',
        'Ein acht Jahre altes Kind ist am Montag in Selbach von einem Bus angefahren und schwer verletzt worden. „Es lief auf die Straße“, sagte Polizeisprecher Enno Quast.',
      ],
      [
        'Radfahrer in Selbach von Bus angefahren',
        'Ein 57 Jahre alter Radfahrer ist am Montag in Selbach von einem Bus angefahren und schwer verletzt worden. „Er trug keinen Helm“, sagte Polizeisprecher Enno Quast.',
      ],
    ],
    [
      'two decisions of one council',
      [
        'Stadtrat Selbach beschließt Steuer auf Zweitwohnungen',
        'Der Stadtrat von Selbach hat am Dienstag mit 21 zu 9 Stimmen eine Steuer auf Zweitwohnungen beschlossen. „Das ist gerecht“, sagte Bürgermeisterin Ida Krohm.',
      ],
      [
        'Selbach baut neue Turnhalle: Stadtrat stimmt zu',
        'Der Stadtrat von Selbach hat am Dienstag den Bau einer Turnhalle beschlossen. 25 Räte stimmten dafür. „Das ist ein Gewinn“, sagte Bürgermeisterin Ida Krohm.',
      ],
    ],
    [
      'two arrests',
      [
        'Man, 45, arrested over warehouse fire in Ashcombe',
        'A 45-year-old man was arrested in Ashcombe on Tuesday over a fire at a warehouse. "He remains in custody," said Detective Inspector Rufus Tarn.',
      ],
      [
        'Teenager arrested in Ashcombe after stabbing',
        'A 17-year-old boy was arrested in Ashcombe on Tuesday after a stabbing. "He remains in custody," said Detective Inspector Rufus Tarn.',
      ],
    ],
  ] as const)(
    '%s that share only the town and a speaker, but no number, are at most likely the same',
    (_, first, second) => {
      const [a, b] = [first, second].map(([title, body]) => article(body, { title, published: '2024-05-15' }));
      if (a === undefined || b === undefined) throw new Error('two articles');
      expect(compareStories(a, b)).toMatchObject({ verdict: 'LIKELY', sharesDetails: false });
    },
  );

  test('two people in common outweigh different numbers', () => {
    const [first, second] = ['Drei Kilometer sind 40 Jahre alt.', 'Sie kostet 95 Millionen Euro.'].map((last) =>
      article(
        `Ministerin Gesa Thorn und Bürgermeister Uwe Plath haben am Dienstag in Selbach die neue Brücke eröffnet. ${last}`,
        { title: 'Brücke in Selbach eröffnet', published: '2024-05-15' },
      ),
    );
    if (first === undefined || second === undefined) throw new Error('two articles');
    expect(compareStories(first, second).verdict).toBe('SAME');
  });

  test('the terms for the lookup find articles about the same news', () => {
    const found = candidateTerms(QUAKE_A.terms);
    expect(found.length).toBeLessThanOrEqual(12);
    expect(candidateTerms(QUAKE_A_OTHER.terms).some((term) => found.includes(term))).toBe(true);
  });

  test('a text without words has nothing in common with another one', () => {
    expect(compareStories({ terms: [], published: null, language: 'de' }, QUAKE_A)).toEqual({
      sharesDetails: true,
      verdict: 'DIFFERENT',
      score: 0,
      difference: null,
    });
  });
});
