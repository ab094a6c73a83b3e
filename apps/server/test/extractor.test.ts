import { expect, test } from 'vitest';
import { ConfigError } from '../src/start/config.ts';
import { createExtract } from '../src/start/extractor.ts';

const body = '„Die Brücke bleibt gesperrt“, sagte Bürgermeisterin Ute Krall.';

test('the rules need no weights', () => {
  const extract = createExtract('rules', () => '/nowhere/weights.bin');
  expect(extract({ body, language: 'de' }).extractorVersion).toMatch(/^rules-[\d.]+$/);
});

test('the learned layer is part of the version of the extractor', () => {
  expect(createExtract('learned')({ body, language: 'de' }).extractorVersion).toMatch(/^rules-[\d.]+\+/);
});

test('without its weights, the learned layer cannot be used', () => {
  const create = () => createExtract('learned', () => '/nowhere/weights.bin');
  expect(create).toThrow(ConfigError);
  expect(create).toThrow('Restore packages/weights-wikinews/weights.bin, or set EXTRACTOR to rules.');
});
