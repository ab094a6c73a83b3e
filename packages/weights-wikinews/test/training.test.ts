import { analyse, applyModel, findStatements, LABELS, readModel, writeModel } from '@wortlaut/extract/learned';
import { describe, expect, it } from 'vitest';
import { goldQuotationLabels, goldTokenLabels } from '../src/gold-labels.ts';
import { loadModel } from '../src/load-model.ts';
import { seededRandom, shuffle } from '../src/random.ts';
import { indexFeatures } from '../src/sequence.ts';
import { trainChain } from '../src/train-chain.ts';
import { type ChainOptions, trainModel } from '../src/train-model.ts';
import { TOY_CORPUS } from './toy-corpus.ts';

const QUICK: ChainOptions = {
  least: 1,
  epochs: 5,
  averageFrom: 2,
  rate: 0.1,
  decay: 0.02,
  dropout: 0.2,
  seeds: 1,
  shift: 0,
};
const SETTINGS = { tokens: QUICK, quotations: QUICK, roles: QUICK };
const train = () => trainModel(TOY_CORPUS, 'toy', () => undefined, SETTINGS);

describe('gold labels', () => {
  it('mark the frame, cue, speaker and quote', () => {
    const [article] = TOY_CORPUS;
    const analysis = analyse({ body: article?.text ?? '', language: 'de' });
    const names = [...goldTokenLabels(analysis, article?.quotes ?? [])].map((label) => LABELS[label]);
    const from = analysis.tokens.findIndex(({ text }) => text === 'Gestern');
    expect(names.slice(from, from + 10)).toEqual(['F', 'FC', 'FS', 'FS', 'F', 'BI', 'II', 'II', 'II', 'O']);
    expect([...goldQuotationLabels(analysis, article?.quotes ?? [])]).toEqual([1]);
    const late = names.lastIndexOf('GC');
    expect(names.slice(late - 1, late + 3)).toEqual(['G', 'GC', 'GS', 'GS']);
  });
});

describe('training', () => {
  it('is deterministic', () => {
    expect(writeModel(train())).toEqual(writeModel(train()));
  });

  it('finds the quotations that it was trained on', () => {
    const model = readModel(writeModel(train()));
    const [article] = TOY_CORPUS;
    const body = article?.text ?? '';
    const analysis = analyse({ body, language: 'de' });
    const drafts = applyModel(analysis, findStatements(analysis), model);
    const texts = drafts.map(({ quote }) => quote.map(({ start, end }) => body.slice(start, end)).join(' | '));
    expect(texts).toEqual(['die Brücke bleibe zu', '„Wir warten auf Tag 0“']);
    expect(drafts.map(({ speakerSpans: [span] }) => body.slice(span?.start, span?.end))).toEqual([
      'Ute Krall',
      'Ute Krall',
    ]);
  });

  it('increases the likelihood of the training labels', () => {
    const sequence = {
      count: 3,
      offsets: Int32Array.of(0, 1, 2, 3),
      features: Int32Array.of(0, 1, 0),
      labels: Uint8Array.of(0, 1, 0),
    };
    const { weights } = trainChain([sequence], 2, 2, { ...QUICK, epochs: 20, averageFrom: 10, dropout: 0, seed: 1 });
    expect(weights[0]).toBeGreaterThan(weights[1] ?? 0);
    expect(weights[3]).toBeGreaterThan(weights[2] ?? 0);
  });

  it('drops features that are too rare', () => {
    const sequence = {
      count: 2,
      offsets: Int32Array.of(0, 2, 4),
      features: Int32Array.of(70, -5, 70, 8),
      labels: Uint8Array.of(0, 0),
    };
    const { sequences, hashes } = indexFeatures([sequence], 2);
    expect([...hashes]).toEqual([70]);
    expect([...(sequences[0]?.features ?? [])]).toEqual([0, 0]);
    expect([...(sequences[0]?.offsets ?? [])]).toEqual([0, 1, 2]);
  });

  it('shuffles in the same order for the same seed', () => {
    const order = (seed: number) => {
      const items = [1, 2, 3, 4, 5, 6, 7, 8];
      shuffle(items, seededRandom(seed));
      return items;
    };
    expect(order(3)).toEqual(order(3));
    expect(order(3)).not.toEqual(order(4));
    expect([...order(3)].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('the weights of this package', () => {
  it('are loaded once, and find an indirect and a direct quotation', () => {
    const model = loadModel();
    expect(loadModel()).toBe(model);
    const body =
      'Die Brücke bleibe vorerst gesperrt, sagte Bürgermeisterin Ute Krall am Montag. „Wir prüfen noch“, so Krall.';
    const analysis = analyse({ body, language: 'de' });
    const drafts = applyModel(analysis, findStatements(analysis), model);
    expect(drafts.map(({ quote: [span] }) => body.slice(span?.start, span?.end))).toEqual([
      'Die Brücke bleibe vorerst gesperrt',
      '„Wir prüfen noch“',
    ]);
  });
});
