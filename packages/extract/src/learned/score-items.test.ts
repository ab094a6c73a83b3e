import { describe, expect, it } from 'vitest';
import { analyse } from '../core/analyse.ts';
import { findStatements } from '../find/statements/find-statements.ts';
import { contextOf } from './context.ts';
import { newSink } from './hash.ts';
import type { Part } from './score-items.ts';
import { tokenParts } from './token-templates.ts';

const TEXT =
  'Die Brücke bleibt zu, sagte Ute Krall am Montag. „Wir prüfen noch, ob sie trägt“, so Krall weiter. Der Verkehr ' +
  'werde umgeleitet, laut Polizei über die Nordstraße. Ob das reicht, ist offen: Niemand weiß es.\n\nDas teilte das ' +
  'Amt mit. Es sei zu früh, hieß es, um zu sagen, wann der Bau beginne.';

function featuresOf(part: Part, item: number): Int32Array {
  const sink = newSink();
  part.describe(sink, item);
  return sink.ids.slice(0, sink.length);
}

describe('the features of tokens', () => {
  const analysis = analyse({ body: TEXT, language: 'de' });
  const parts = tokenParts(contextOf(analysis, findStatements(analysis)));

  it('are shared between neighbors with the same features', () => {
    let shared = 0;
    for (const part of parts) {
      for (let at = 1; at < analysis.tokens.length; at += 1) {
        if (!part.same(at)) continue;
        expect(featuresOf(part, at)).toEqual(featuresOf(part, at - 1));
        shared += 1;
      }
    }
    expect(shared).toBeGreaterThan(analysis.tokens.length / 2);
  });
});
