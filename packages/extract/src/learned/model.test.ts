import { describe, expect, it } from 'vitest';
import { add1, newSink } from './hash.ts';
import { transitionsOf } from './linear-chain.ts';
import { type PlainChain, type PlainModel, readModel, writeModel } from './model.ts';
import { type Part, scoreItems } from './score-items.ts';

/** Returns the hashes of the features 0, 1, 2 … of one template. */
function hashesOf(count: number): Int32Array {
  const sink = newSink();
  for (let value = 0; value < count; value += 1) {
    sink.template = 0;
    add1(sink, value);
  }
  return sink.ids.slice(0, count);
}

function chain(labels: number, features: number): PlainChain {
  const weights = Float32Array.from({ length: labels * features }, (_, at) => Math.sin(at * 7.3) * 1.5);
  return {
    labels,
    transitions: Float32Array.from({ length: labels * labels }, (_, at) => at / 10),
    bias: Float32Array.from({ length: labels }, (_, at) => -at),
    hashes: hashesOf(features),
    weights,
  };
}

const plain: PlainModel = { name: 'probe-1', tokens: chain(6, 300), quotations: chain(3, 5), roles: chain(5, 0) };

describe('a weights file', () => {
  it('keeps the name, the transitions and the bias unchanged', () => {
    const model = readModel(writeModel(plain));
    expect(model.name).toBe('probe-1');
    expect(model.tokens.transitions).toEqual(transitionsOf(6, plain.tokens.transitions));
    expect(model.quotations.bias).toEqual(plain.quotations.bias);
    expect(model.roles.labels).toBe(5);
  });

  it('keeps each weight, rounded to 8 bits', () => {
    const { tokens } = readModel(writeModel(plain));
    const { labels, weights, bias } = plain.tokens;
    // These are more features than fit into one packed sum.
    const part: Part = {
      same: () => false,
      describe: (sink) => {
        for (let value = 0; value < 400; value += 1) {
          sink.template = 0;
          add1(sink, value);
        }
      },
    };
    const scores = scoreItems(tokens, 0, 1, [part]);
    for (let label = 0; label < labels; label += 1) {
      let sum = bias[label] ?? 0;
      for (let row = 0; row < 300; row += 1) sum += weights[row * labels + label] ?? 0;
      expect(Math.abs((scores[label] ?? 0) - sum)).toBeLessThan(300 * 0.5 * (1.5 / 127) + 1e-6);
    }
  });

  it('has the same bytes for the same model and can be read at any byte offset', () => {
    const bytes = writeModel(plain);
    expect(writeModel(plain)).toEqual(bytes);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(readModel(shifted.subarray(1)).tokens.scales).toEqual(readModel(bytes).tokens.scales);
  });

  it('is rejected if it is incomplete or not a weights file', () => {
    const bytes = writeModel(plain);
    expect(() => readModel(bytes.subarray(0, bytes.length - 8))).toThrow('is incomplete');
    expect(() => readModel(new Uint8Array(64))).toThrow('not a weights file for this version');
    expect(() => readModel(new Uint8Array(0))).toThrow('is incomplete');
  });
});
