import { pattern, statementKind, valuesOf } from '@wortlaut/vocabulary';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../core/analyse.ts';
import { SURE_SUBJUNCTIVE } from '../../core/word-flags.ts';
import { KIND_ORDER, PATTERN_ORDER, ROLE_BITS, tokenFeatures } from './features.ts';
import { findStatements } from './find-statements.ts';

const BODY = 'Jan Ohlsen sagte, die Werft habe „viel zu lange“ gewartet.';

describe('the orders that the weights depend on', () => {
  test('contain every pattern of the extractor, in the order of the vocabulary', () => {
    expect(PATTERN_ORDER).toEqual(valuesOf(pattern).filter((value) => value !== 'MARKED'));
  });

  test('contain every kind of statement, in the order of the vocabulary', () => {
    expect(KIND_ORDER).toEqual(valuesOf(statementKind));
  });
});

describe('token features', () => {
  const analysis = analyse({ body: BODY, language: 'de' });
  const features = tokenFeatures(analysis, findStatements(analysis));
  const at = (word: string) => analysis.tokens.findIndex(({ text }) => text === word);

  test('have one entry per token in every column', () => {
    for (const column of Object.values(features)) expect(column).toHaveLength(analysis.tokens.length);
  });

  test('contain the roles that the rules found, and where they begin', () => {
    expect(features.roles[at('sagte')]).toBe(ROLE_BITS.cue | ROLE_BITS.frame);
    expect((features.roles[at('Ohlsen')] ?? 0) & ROLE_BITS.speaker).not.toBe(0);
    expect((features.begins[at('Jan')] ?? 0) & ROLE_BITS.speaker).not.toBe(0);
    expect((features.begins[at('Ohlsen')] ?? 0) & ROLE_BITS.speaker).toBe(0);
    expect(features.roles[at('gewartet')]).toBe(ROLE_BITS.quote);
  });

  test('contain the pattern, the kind, the nesting and the grammar', () => {
    expect(PATTERN_ORDER[(features.pattern[at('gewartet')] ?? 0) - 1]).toBe('CUE_CLAUSE');
    expect(KIND_ORDER[(features.kind[at('viel')] ?? 0) - 1]).toBe('DIRECT');
    expect(features.depth[at('viel')]).toBe(2);
    expect(features.quoted[at('viel')]).toBe(1);
    expect(features.cueStrength[at('sagte')]).toBe(3);
    expect((features.flags[at('habe')] ?? 0) & SURE_SUBJUNCTIVE).not.toBe(0);
  });
});
