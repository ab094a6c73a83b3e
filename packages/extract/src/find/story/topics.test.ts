import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';
import { compareStories } from './compare-stories.ts';
import { valuesOf } from './distinct-news.ts';
import { haveOtherTopics } from './topics.ts';

const article = (title: string, body: string, published = '2024-05-15') => {
  const { story, language } = extract({ title, body, published });
  return { terms: story, published, language };
};

const BOARD = 'Wir haben lange beraten“, sagte Bürgermeisterin Lore Quandt. Die Opposition stimmte dagegen.';
const FIRE = 'Nobody was hurt. "The cause is not known," said fire chief Abel Trask.';

describe('the topics of headlines', () => {
  test.each([
    [
      'two decisions of a council',
      [
        'Gemeinderat Moosdorf verbietet Laubbläser',
        `Der Gemeinderat von Moosdorf hat am Dienstag Laubbläser verboten. „${BOARD}`,
      ],
      [
        'Moosdorf: Gemeinderat beschließt Verkauf der Mühle',
        `Der Gemeinderat von Moosdorf hat am Dienstag den Verkauf der alten Mühle beschlossen. „${BOARD}`,
      ],
    ],
    [
      'two fires in a town',
      ['Barn destroyed by fire in Ashcombe', `A barn burned down in Ashcombe on Tuesday. ${FIRE}`],
      ['Fire at Ashcombe bakery', `A fire broke out at a bakery in Ashcombe on Tuesday. ${FIRE}`],
    ],
  ] as const)('%s are at most likely the same, although the articles share everything else', (_, first, second) => {
    expect(compareStories(article(first[0], first[1]), article(second[0], second[1]))).toMatchObject({
      verdict: 'LIKELY',
      sharesDetails: false,
    });
  });

  test('articles about one event share the topic, even if only one headline names it', () => {
    const first = article(
      'Gemeinderat Moosdorf verbietet Laubbläser',
      `Der Gemeinderat von Moosdorf hat am Dienstag Laubbläser verboten. „${BOARD}`,
    );
    const second = article(
      'Mehr Ruhe in Moosdorf',
      `In Moosdorf sind Laubbläser verboten. Das beschloss der Gemeinderat am Dienstag. „${BOARD}`,
    );
    expect(compareStories(first, second)).toMatchObject({ verdict: 'SAME', sharesDetails: true });
  });

  test('a headline that shares no word with the text has no topic', () => {
    const first = article('Letter 7', 'Police had searched the Ashcombe quarry in April 2019, lawyer Rufus Tarn said.');
    const second = article('Note 12', 'Lawyer Rufus Tarn said police had searched the Ashcombe quarry in April 2019.');
    expect(haveOtherTopics(first.terms, second.terms)).toBe(false);
  });

  test('a precise number in both articles outweighs different topics', () => {
    const first = article(
      'Gunman robs jeweller in Ashcombe',
      'A jeweller was robbed in Ashcombe on Tuesday. The gunman took 37 watches, Inspector Rufus Tarn said.',
    );
    const second = article(
      'Ashcombe police search for motorcyclist',
      'Police in Ashcombe are looking for a motorcyclist who stole 37 watches on Tuesday, Inspector Rufus Tarn said.',
    );
    expect(haveOtherTopics(first.terms, second.terms)).toBe(false);
  });

  test('the town, the institution, the speaker and the kind of event are not topics', () => {
    const { terms } = article(
      'Bürgermeisterin Quandt eröffnet neue Schwimmhalle in Moosdorf',
      'Bürgermeisterin Lore Quandt hat am Dienstag in Moosdorf eine Schwimmhalle eröffnet.',
    );
    expect(valuesOf(terms, 'TOPIC')).toHaveLength(1);
  });

  test('the person is a topic of an event that happens to a person', () => {
    const { terms } = article(
      'Lore Quandt tritt zurück',
      'Bürgermeisterin Lore Quandt ist am Dienstag zurückgetreten.',
    );
    expect(valuesOf(terms, 'TOPIC')).toHaveLength(2);
  });

  test('the headline about an earthquake needs no topic', () => {
    const { terms } = article('Erdbeben erschüttert Inselgruppe', 'Ein Erdbeben hat am Dienstag Moosdorf erschüttert.');
    expect(valuesOf(terms, 'TOPIC')).toEqual([]);
  });

  test('a large precise number in both articles makes them likely the same, although they share little else', () => {
    const first = article(
      'Sechs Jahre Haft für Chefin eines Pflegedienstes',
      'Das Landgericht Moosdorf hat am Dienstag die Chefin eines Pflegedienstes zu sechs Jahren Haft verurteilt. Dörte Manke hatte 3,2 Millionen Euro für Leistungen abgerechnet, die es nicht gab. „Sie handelten aus Gier“, sagte Richter Bodo Kunze.',
    );
    const second = article(
      'Betrug in der Pflege: Unternehmerin muss ins Gefängnis',
      'Wegen Betrugs in 212 Fällen muss eine Unternehmerin aus dem Oberland ins Gefängnis. Das entschied das Landgericht Moosdorf. Manke habe die Kassen um 3,2 Millionen Euro gebracht. Ihr Anwalt kündigte Revision an.',
    );
    expect(compareStories(first, second).verdict).not.toBe('DIFFERENT');
  });
});
