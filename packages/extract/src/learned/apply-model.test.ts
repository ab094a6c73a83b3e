import { expectLinearTime } from '@wortlaut/testing/linear-time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../core/analyse.ts';
import type { Span } from '../core/types.ts';
import { findStatements } from '../find/statements/find-statements.ts';
import { applyModel } from './apply-model.ts';
import { contextOf } from './context.ts';
import { newSink } from './hash.ts';
import { LABELS } from './labels.ts';
import { type Model, type PlainChain, readModel, writeModel } from './model.ts';
import { describeItem } from './score-items.ts';
import { tokenParts } from './token-templates.ts';

const SAMPLE = 'Die Brücke bleibt zu, sagte Ute Krall. „Wir prüfen noch“, so Krall. Der Verkehr werde umgeleitet.';

/** Creates meaningless weights that make all labels occur in any order. */
function noiseChain(labels: number, hashes: Int32Array): PlainChain {
  const noise = (length: number, seed: number) =>
    Float32Array.from({ length }, (_, at) => Math.sin(seed + at * 78.233) * 2);
  return {
    labels,
    transitions: noise(labels * labels, 1),
    bias: noise(labels, 2),
    hashes,
    weights: noise(labels * hashes.length, 3),
  };
}

function noiseModel(): Model {
  const analysis = analyse({ body: SAMPLE, language: 'de' });
  const context = contextOf(analysis, findStatements(analysis));
  const hashes = new Set<number>();
  for (let at = 0; at < context.tokens.length; at += 1) {
    const sink = newSink();
    describeItem(tokenParts(context), sink, at);
    for (const hash of sink.ids.subarray(0, sink.length)) hashes.add(hash);
  }
  const known = Int32Array.from(hashes);
  return readModel(
    writeModel({
      name: 'noise',
      tokens: noiseChain(LABELS.length, known),
      quotations: noiseChain(3, known),
      roles: noiseChain(5, known),
    }),
  );
}

const model = noiseModel();

const apply = (body: string, language = 'de') => {
  const analysis = analyse({ body, language });
  const rules = findStatements(analysis);
  return { rules, drafts: applyModel(analysis, rules, model) };
};

function expectValid(body: string): void {
  const { drafts } = apply(body);
  for (const [index, draft] of drafts.entries()) {
    expect(draft.quote.length).toBeGreaterThan(0);
    for (const spans of [draft.quote, draft.speakerSpans, draft.cue, draft.frame, draft.addressee]) {
      spans.forEach((span: Span, at: number) => {
        expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(body.length);
      });
    }
    expect(draft.confidence).toBeGreaterThanOrEqual(0);
    expect(draft.confidence).toBeLessThanOrEqual(1);
    if (draft.carriedFrom !== null) expect(draft.carriedFrom).toBeLessThan(index);
    expect(draft.quote[0]?.start).toBeGreaterThanOrEqual(drafts[index - 1]?.quote[0]?.start ?? 0);
  }
}

describe('the learned layer', () => {
  it('returns the unchanged statements of the rules for English', () => {
    const { rules, drafts } = apply('The bridge stays closed, Ute Krall said on Monday.', 'en');
    expect(drafts).toEqual(rules);
  });

  it('finds nothing in an empty text', () => {
    expect(apply('').drafts).toEqual([]);
  });

  it('returns valid statements for any weights and any text', () => {
    const words = fc.constantFrom(...SAMPLE.split(' '), '\n\n', '„', '“', '"', '»', ':', '(', '\u202e', '🙂');
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 80 }),
        (parts) => {
          expectValid(parts.join(' '));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('finds the statement that contains another statement', () => {
    const { drafts } = apply('Ute Krall sagte, die Werft habe „viel zu lange gewartet“.'.repeat(20));
    for (const { quote, container } of drafts) {
      const outer = drafts[container ?? -1]?.quote ?? [];
      const held = quote.every(({ start, end }) => outer.some((span) => span.start <= start && end <= span.end));
      if (container !== null) expect(held).toBe(true);
    }
    expect(drafts.some(({ container }) => container !== null)).toBe(true);
  });

  it('returns valid statements in linear time for a long sequence of opening quotation marks', () => {
    const body = (times: number) => '„Die Brücke bleibe zu, sagte Ute Krall und ging weiter '.repeat(times);
    expectValid(body(50));
    expectLinearTime({ size: 120, input: body, run: apply });
  });
});
