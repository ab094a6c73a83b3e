import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

const german = {
  title: 'Streik bei der Ringbahn in Moosdorf',
  lead: 'Bei der Ringbahn in Moosdorf hat am Mittwoch ein Streik begonnen. Die Züge blieben in den Depots. „Wir wollen mehr Lohn“, sagte Gewerkschafter Tim Ray. Die Ringbahn hat 14 Haltestellen.',
};
const english = {
  title: 'Strike at the ring line in Marsden',
  lead: 'A strike at the ring line in Marsden began on Wednesday. The trains stayed in their depots. "We want higher wages," said union leader Tim Ray. The ring line has 14 stops.',
};

/** Returns the links of the last statement of an article: MAIN, or MENTIONED and the title of the event. */
function lastLinks(language: 'de' | 'en', paragraph: string): string[] {
  const { title, lead } = language === 'de' ? german : english;
  const body = `${lead}\n\n${paragraph}`;
  const { statements, events } = extract({ body, title, language, published: '2024-05-16' });
  const links = statements.at(-1)?.eventLinks ?? [];
  return links.map(({ event, link }) => (link === 'MAIN' ? link : `${link} ${events[event ?? -1]?.title ?? ''}`));
}

describe('a statement in a paragraph about other news', () => {
  test.each([
    [
      'de',
      'Unterdessen ist in Altwerder am Mittwoch ein Wohnhaus bei einer Gasexplosion beschädigt worden. „Wir hatten Glück“, sagte Mieterin Ute Krall.',
      'Gasexplosion',
    ],
    [
      'de',
      'In Altwerder kam es am Mittwoch in einer Scheune zu einem Brand. Verletzt wurde niemand. „Wir hatten Glück“, sagte Bäuerin Ute Krall.',
      'Brand',
    ],
    [
      'en',
      'Meanwhile, a gas explosion in Oldwick on Wednesday woke many people. A man was pulled from the rubble. "We were lucky," said tenant Ada Moore.',
      'Gas explosion in Oldwick',
    ],
    [
      'en',
      'A landslide in Oldwick on Wednesday buried two houses. "We were lucky," said tenant Ada Moore.',
      'Landslide in Oldwick',
    ],
  ] as const)('is about the event that the paragraph reports: %s %s', (language, paragraph, title) => {
    expect(lastLinks(language, paragraph)).toEqual([expect.stringContaining(`MENTIONED ${title}`)]);
  });

  test.each([
    [
      'de',
      'In Altwerder ist am Mittwoch ein Wohnhaus bei einer Gasexplosion eingestürzt. „Wir hatten Glück“, sagte Mieterin Ute Krall.',
    ],
    [
      'de',
      'In einem anderen Fall ermittelt die Polizei in Altwerder. Die Täter flohen. „Der Knall war weit zu hören“, sagte Zeugin Ute Krall.',
    ],
    ['en', 'A landslide in Oldwick on Wednesday buried two houses.\n\n"We were lucky," said tenant Ada Moore.'],
    [
      'en',
      'In a separate case, police in Oldwick are looking for two men. They fled in a car. "The bang was loud," said witness Ada Moore.',
    ],
  ] as const)(
    'has no link if the paragraph names no event, or several, or is the one before: %s %s',
    (language, paragraph) => {
      expect(lastLinks(language, paragraph)).toEqual([]);
    },
  );

  test.each([
    [
      'de',
      'Unterdessen ist in Altwerder am Mittwoch ein Wohnhaus bei einer Gasexplosion eingestürzt. Der Streik geht weiter. „Wir geben nicht auf“, sagte Gewerkschafter Tim Ray.',
    ],
    [
      'de',
      'Unterdessen ist in Altwerder am Mittwoch ein Wohnhaus bei einer Gasexplosion eingestürzt.\n\nDie Ringbahn hat Busse bestellt. „Wir geben nicht auf“, sagte Gewerkschafter Tim Ray.',
    ],
    ['de', 'Unterdessen forderte die Stadt neue Gespräche. „Wir geben nicht auf“, sagte Gewerkschafter Tim Ray.'],
    [
      'en',
      'Meanwhile, a gas explosion in Oldwick on Wednesday destroyed two houses. The strike goes on. "We will not give up," said union leader Tim Ray.',
    ],
    [
      'en',
      'Meanwhile, a gas explosion in Oldwick on Wednesday destroyed two houses.\n\nThe ring line has hired buses. "We will not give up," said union leader Tim Ray.',
    ],
    ['en', 'Meanwhile, the town called for new talks. "We will not give up," said union leader Tim Ray.'],
    [
      'en',
      'Since the explosion in Oldwick in 2019, the ring line has been short of money. "We will not give up," said union leader Tim Ray.',
    ],
  ] as const)(
    'is about the main event again after a return to it, or if nothing else is reported: %s %s',
    (language, paragraph) => {
      expect(lastLinks(language, paragraph)).toEqual(['MAIN']);
    },
  );
});

describe('a statement about earlier times', () => {
  test.each([
    [
      'de',
      'Im Mai 2019 kam es im Depot Süd zu einem Brand. Zwei Züge wurden zerstört. „Das war knapp“, sagte Feuerwehrchefin Ute Krall.',
    ],
    ['de', '„Das wird knapp“, hatte Feuerwehrchefin Ute Krall damals gesagt.'],
    ['en', 'In May 2019, a fire destroyed two trains in Oldwick. "That was close," said fire chief Ada Moore.'],
    ['en', '"That will be close," fire chief Ada Moore said at the time.'],
    ['en', 'At the time, fire chief Ada Moore said that there were too few trains.'],
  ] as const)('is not about the main event: %s %s', (language, paragraph) => {
    expect(lastLinks(language, paragraph)).toEqual([]);
  });

  test.each([
    ['de', '„Ich war damals Fahrer“, sagte Bürgermeister Jan Ohm.'],
    ['en', 'Mayor John Ohm could not say who was in the depot at the time, but said that nobody was hurt.'],
  ] as const)('is about the main event if only its content is about earlier times: %s %s', (language, paragraph) => {
    expect(lastLinks(language, paragraph)).toEqual(['MAIN']);
  });
});

describe('a statement after a turn to another topic', () => {
  test.each([
    [
      'de',
      'Ray äußerte sich auch zum Brand im Depot Süd. „Das hätte nicht passieren dürfen“, sagte er.',
      'Brand im Depot Süd',
    ],
    [
      'de',
      'Ray ging auch auf die Landtagswahl in Hessen ein. „Das ist ein gutes Ergebnis“, sagte er.',
      'Landtagswahl in Hessen',
    ],
    [
      'en',
      'Ray also addressed the wildfire near Oldwick, which broke out on Monday. "It should not have happened," he said.',
      'Wildfire near Oldwick',
    ],
    [
      'en',
      'Reporters asked Ray about the explosion in Oldwick on Monday. "It should not have happened," he said.',
      'Explosion in Oldwick',
    ],
    [
      'en',
      'On the resignation of treasurer Bob Bing on Monday, Ray said little. "He did what he could," he said.',
      'Resignation of treasurer Bob Bing',
    ],
  ] as const)('is about that topic: %s %s', (language, paragraph, title) => {
    expect(lastLinks(language, paragraph)).toEqual([`MENTIONED ${title}`]);
  });
});
