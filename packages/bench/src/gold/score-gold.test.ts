import type { ExtractedPerson, ExtractedStatement, Extraction, Span } from '@wortlaut/extract';
import { describe, expect, it } from 'vitest';
import { placeGold } from './place-gold.ts';
import type { GoldArticle } from './read-gold.ts';
import { scoreGold, sumGold } from './score-gold.ts';
import { scoreOwnGold } from './score-own-gold.ts';

const TEXT = 'Ada Holm irrt, sagte Rolf Holm. Holm lachte. „Nein“, sagte Ada Holms Anwalt. Das Treffen ist am 3. Mai.';

const ARTICLE: GoldArticle = {
  id: 'holm',
  language: 'de',
  published: '2024-04-30',
  title: '',
  text: TEXT,
  people: [
    { name: 'Ada Holm', kind: 'INDIVIDUAL', named: true, mentions: ['Ada Holm', 'Ada Holms'] },
    { name: 'Rolf Holm', kind: 'INDIVIDUAL', named: true, mentions: ['Rolf Holm', 'Holm'] },
    { name: 'Anwalt', kind: 'INDIVIDUAL', named: false, mentions: ['Ada Holms Anwalt'.slice(10)] },
  ],
  statements: [
    { quote: 'Ada Holm irrt', kind: 'INDIRECT', speaker: 'Rolf Holm' },
    { quote: '„Nein“', kind: 'DIRECT', speaker: 'Anwalt' },
  ],
  events: [{ title: 'Treffen', words: 'Treffen', start: { date: '2024-05-03', precision: 'DAY' }, status: 'PLANNED' }],
};

const at = (words: string, nth = 0): Span => {
  const start = TEXT.split(words)
    .slice(0, nth + 1)
    .join(words).length;
  return { start, end: start + words.length };
};

const person = (name: string, mentions: readonly Span[]): ExtractedPerson => ({
  name,
  kind: 'INDIVIDUAL',
  named: true,
  gender: null,
  roles: [],
  represents: null,
  mentions,
});

const statement = (quote: Span, speaker: number | null): ExtractedStatement => ({
  kind: 'INDIRECT',
  medium: 'SPEECH',
  quote: [quote],
  speakerSpans: [],
  cue: [],
  frame: [],
  addressee: [],
  stance: 'ASSERTS',
  speaker,
  speakers: speaker === null ? [] : [speaker],
  reportedBy: [],
  attribution: 'NAME',
  pattern: 'CUE_CLAUSE',
  said: null,
  eventLinks: [],
  container: null,
  confidence: 1,
});

const extraction = (parts: Partial<Extraction>): Extraction => ({
  extractorVersion: 'test',
  language: 'de',
  supported: true,
  people: [],
  statements: [],
  events: [],
  main: null,
  headline: null,
  headlineDate: null,
  headlineStatus: 'PAST',
  headlineNews: null,
  story: [],
  ...parts,
});

describe('placeGold', () => {
  it('skips a surname that is part of a full name', () => {
    expect(placeGold(ARTICLE).mentions[1]).toEqual(
      [at('Rolf Holm'), at('Holm lachte')].map(({ start }, index) => ({
        start,
        end: start + (index === 0 ? 9 : 4),
      })),
    );
  });

  it('reports words that are not in the text', () => {
    const people = [{ name: 'Ida', kind: 'INDIVIDUAL', named: true, mentions: ['Ida'] }] as const;
    expect(() => placeGold({ ...ARTICLE, people })).toThrow('Gold article holm: The mention "Ida"');
  });
});

describe('scoreGold', () => {
  it('is zero for an empty extraction', () => {
    const { mentions, statements, events } = scoreGold(ARTICLE, extraction({}));
    expect(mentions).toEqual({ right: 0, predicted: 0, found: 0, gold: 5 });
    expect(statements).toEqual({ right: 0, predicted: 0, found: 0, gold: 2 });
    expect(events).toEqual({ right: 0, predicted: 0, found: 0, gold: 1 });
  });

  it('scores merged people by B³', () => {
    const merged = person('Ada Holm', [at('Ada Holm'), at('Rolf Holm')]);
    const { mentions, people } = scoreGold(ARTICLE, extraction({ people: [merged] }));
    expect(mentions).toEqual({ right: 2, predicted: 2, found: 2, gold: 5 });
    // Each of the two mentions shares half of its predicted cluster and half of its gold cluster.
    expect(people).toEqual({ right: 1, predicted: 2, found: 1, gold: 5 });
  });

  it('does not match a name with a longer phrase', () => {
    const { mentions } = scoreGold(ARTICLE, extraction({ people: [person('', [at('Ada Holms Anwalt')])] }));
    // The phrase matches the description of the unnamed lawyer, but not the name "Ada Holms".
    expect(mentions).toEqual({ right: 1, predicted: 1, found: 1, gold: 5 });
  });

  it('scores statements by their common words, and scores speakers if at least half of the words are common', () => {
    const people = [person('Rolf Holm', [at('Rolf Holm')]), person('Ada Holm', [at('Ada Holm')])];
    const statements = [statement(at('Holm irrt'), 0), statement(at('Nein'), 1)];
    const score = scoreGold(ARTICLE, extraction({ people, statements }));
    // If two of three words match, the Dice score is 4/5. In the other statement, all words match.
    expect(score.statements.right).toBeCloseTo(1.8, 12);
    expect(score.speakers).toEqual({ right: 1, predicted: 2, found: 1, gold: 2 });
  });

  it('scores the date and precision of a matched event', () => {
    const event = {
      title: 'Treffen',
      kind: 'MEETING',
      sense: 'MEETING',
      end: null,
      dateText: null,
      telling: true,
      place: null,
      participants: [],
      postponed: null,
      mentions: [at('Treffen ist')],
      status: 'PLANNED',
    } as const;
    const day = { ...event, start: { date: '2024-05-03', precision: 'DAY' } } as const;
    const month = { ...event, start: { date: '2024-05-01', precision: 'MONTH' } } as const;
    const scores = [[month, day], [month]].map((events) => scoreGold(ARTICLE, extraction({ events })));
    expect(scores.map(({ events, dates }) => [events.right, dates.right])).toEqual([
      [1, 1],
      [1, 0],
    ]);
    expect(sumGold(scores).events).toEqual({ right: 2, predicted: 3, found: 2, gold: 2 });
  });
});

describe('the gold articles', () => {
  it('have only annotations that occur in their texts', () => {
    expect(scoreOwnGold().map(({ name, articles }) => [name, articles])).toEqual([
      ['own, German', 15],
      ['own, English', 13],
      ['dev, German', 12],
      ['dev, English', 34],
      ['blind, German', 13],
      ['blind, English', 11],
    ]);
  });
});
