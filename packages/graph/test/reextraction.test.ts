import { expect, test } from 'vitest';
import { findDoubtfulEvents, reextractArticle, runEdit } from '../src/index.ts';
import { article, by, db, eachInOwnDatabase, mainOf, take } from './stories.ts';

eachInOwnDatabase();

/**
 * Two verdicts by the same court and judge on different days. The first article about the first verdict gives no day.
 */
const verdicts = [
  [
    {
      title: 'Freispruch für Chirurgen in Fulda',
      text: 'Das Landgericht Fulda hat den Chirurgen Armin Zoller vom Vorwurf der fahrlässigen Tötung freigesprochen. Ein Gutachter habe keinen Fehler feststellen können, sagte Richterin Ilka Borg am Dienstag. Die Staatsanwaltschaft hatte zwei Jahre Haft gefordert.',
    },
    '2024-10-09',
  ],
  [
    {
      title: 'Fulda: Chirurg Zoller freigesprochen',
      text: 'Der Chirurg Armin Zoller ist am Dienstag in Fulda freigesprochen worden. Das Landgericht sah keine Schuld am Tod eines Patienten. „Ich bin erleichtert“, sagte Zoller nach dem Urteil.',
    },
    '2024-10-09',
  ],
  [
    {
      title: 'Haftstrafe für Hebamme in Fulda',
      text: 'Das Landgericht Fulda hat am Mittwoch eine Hebamme wegen Diebstahls zu 14 Monaten Haft verurteilt. „Sie hat das Vertrauen der Eltern missbraucht“, sagte Richterin Ilka Borg. Am Tag zuvor hatte das Gericht den Chirurgen Armin Zoller freigesprochen.',
    },
    '2024-10-10',
  ],
] as const;

test('extracting articles again does not merge main events on different days', async () => {
  const ids: string[] = [];
  for (const [text, day] of verdicts) ids.push(await take(text, day));
  const mains = async () => (await Promise.all(ids.map(mainOf))).map(({ id }) => id);
  const before = await mains();
  expect(new Set(before).size).toBe(2);
  for (const id of ids) {
    const seen = await article(id);
    await runEdit(db, { actor: by, action: 'REEXTRACT_ARTICLE' }, (tx) => reextractArticle(tx, seen));
    expect(await mains()).toEqual(before);
  }
});

test('extracting articles again keeps the kind given by the first article', async () => {
  const ids = [
    await take({
      title: 'Überfall auf Bijouterie in Zug',
      text: 'Drei maskierte Männer haben am Dienstag in Zug eine Bijouterie überfallen. Sie erbeuteten Uhren und flohen, sagte Polizeisprecher Urs Bolliger.',
    }),
    await take({
      title: 'Drei Maskierte überfallen Schmuckgeschäft in Zug',
      text: 'Bei einem Angriff auf die Bijouterie in Zug haben drei Maskierte am Dienstag Uhren erbeutet. Polizeisprecher Urs Bolliger sagte, niemand sei verletzt worden.',
    }),
  ];
  const before = await Promise.all(ids.map(mainOf));
  for (const id of ids) {
    const seen = await article(id);
    await runEdit(db, { actor: by, action: 'REEXTRACT_ARTICLE' }, (tx) => reextractArticle(tx, seen));
    const after = await Promise.all(ids.map(mainOf));
    expect(after.map(({ kind, sense }) => [kind, sense])).toEqual(before.map(({ kind, sense }) => [kind, sense]));
  }
});

test('a merge by an import is not doubtful, even if the sentence with the mention gives another day', async () => {
  const ids = [
    await take(
      {
        title: 'Kartellamt genehmigt Fusion von Belmor und Tarkos',
        text: 'Das Kartellamt hat den Zusammenschluss der Stahlkonzerne Belmor und Tarkos genehmigt. Die Behörde teilte das am Dienstag in Bonn mit. Belmor muss zwei Werke verkaufen. "Der Wettbewerb bleibt gewahrt", sagte Präsidentin Elena Rotter. Die Fusion soll zum 1. Januar wirksam werden.',
      },
      '2026-12-02',
    ),
    await take(
      {
        title: 'Regulator clears Belmor-Tarkos steel merger',
        text: 'The regulator approved the merger of steelmakers Belmor and Tarkos on Tuesday, on condition that Belmor sells two plants. President Elena Rotter said competition would be preserved. Belmor shares rose 3 percent in Bonn.',
      },
      '2026-12-01',
      'en',
    ),
  ];
  const [one, other] = await Promise.all(ids.map(mainOf));
  expect(one).toEqual(other);
  expect((await findDoubtfulEvents(db, [one?.id ?? ''])).get(one?.id ?? '')).toEqual([]);
});
