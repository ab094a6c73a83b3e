import { expect, test } from 'vitest';
import { crossValidate, fit, type Sample } from './regression.ts';

/** Creates samples with one feature, spread over 20 articles. `right` is the share of right samples. */
function samplesOf(feature: string, count: number, right: number): Sample[] {
  return Array.from({ length: count }, (_, at) => ({
    features: [feature, 'always'],
    right: at % 10 < right * 10,
    weight: 1,
    article: String(at % 20),
  }));
}

const samples = [...samplesOf('good', 400, 0.9), ...samplesOf('bad', 400, 0.2)];

test('the probability for a feature is the share of right samples with the feature', () => {
  const { base, features } = fit(samples);
  const probability = (name: string) =>
    1 / (1 + Math.exp(-base - (features.get(name) ?? 0) - (features.get('always') ?? 0)));
  expect(probability('good')).toBeCloseTo(0.9, 1);
  expect(probability('bad')).toBeCloseTo(0.2, 1);
});

test('a rare feature has no weight', () => {
  const rare = { features: ['rare'], right: false, weight: 1, article: '1' };
  expect(fit([...samples, ...Array.from({ length: 7 }, () => rare)]).features.has('rare')).toBe(false);
});

test('a cross-validation does not use the article of a sample to predict the sample', () => {
  // The only feature identifies the article, so the other articles contain no information about it.
  const own = Array.from({ length: 100 }, (_, at) => ({
    features: [`article ${at % 10}`],
    right: at % 10 < 5,
    weight: 1,
    article: String(at % 10),
  }));
  for (const probability of crossValidate(own, 10)) expect(Math.abs(probability - 0.5)).toBeLessThan(0.2);
});
