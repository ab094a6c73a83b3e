import { KIND_ORDER, ROLE_BITS } from '../find/statements/features.ts';
import { type Context, valueAt } from './context.ts';
import { add1, add2, add3, type FeatureSink, sizeClass } from './hash.ts';
import type { RoleWindow } from './role-window.ts';
import type { Part } from './score-items.ts';

/** Number of the first template for roles. The templates for tokens and quotations have lower numbers. */
const FIRST = 900;

/** The position of a token relative to the quote. */
interface Place {
  /** 0 before the quote, 1 inside it, 2 between its pieces, 3 after it. */
  readonly side: number;
  /** Combines the side, the distance in sentences, and whether the token is in another quote that the rules found. */
  readonly where: number;
  /** Class of the distance in tokens, from `sizeClass`. */
  readonly near: number;
  /** Distance in segments, -4 to 4. */
  readonly segments: number;
  /** Index of the quote's kind. */
  readonly kind: number;
}

function placeOf({ analysis, rules, segments }: Context, window: RoleWindow, at: number): Place {
  const { quoteFirst, quoteLast } = window;
  const quoted = window.quoted[at - window.first] === 1;
  const before = at < quoteFirst;
  const after = at > quoteLast;
  const side = quoted ? 1 : before ? 0 : after ? 3 : 2;
  const edge = before ? quoteFirst : after ? quoteLast : at;
  const sentence = (analysis.sentenceOf[at] ?? 0) - (analysis.sentenceOf[edge] ?? 0);
  const other = !quoted && (valueAt(rules.roles, at) & ROLE_BITS.quote) !== 0 ? 1 : 0;
  return {
    side,
    where: side * 64 + (sentence + 4) * 4 + other,
    near: sizeClass(before ? quoteFirst - at : after ? at - quoteLast : 0),
    segments: Math.max(-4, Math.min(4, (segments.of[at] ?? 0) - (segments.of[edge] ?? 0))),
    kind: KIND_ORDER.indexOf(window.kind),
  };
}

function addProposals(sink: FeatureSink, { tokens }: Context, window: RoleWindow, at: number, place: Place): void {
  const { where, kind, near, segments } = place;
  const index = at - window.first;
  const roles = valueAt(window.rules, index);
  const type = valueAt(tokens.wordClass, at);
  add1(sink, 0);
  add2(sink, where, kind);
  add3(sink, where, kind, near);
  add3(sink, where, segments, kind);
  add2(sink, roles, kind);
  add2(sink, roles, window.known);
  add3(sink, roles, where, kind);
  add3(sink, valueAt(window.rules, index - 1), roles, valueAt(window.rules, index + 1));
  add3(sink, roles, type, valueAt(tokens.wordClass, at - 1));
  add3(sink, roles, type, valueAt(tokens.wordClass, at + 1));
  add2(sink, roles, valueAt(tokens.word, at));
  const before = valueAt(window.speakerBefore, index);
  add3(sink, before, where, kind);
  add3(sink, before, window.known, kind);
  add3(sink, before, valueAt(window.speakerBefore, index - 1), kind);
}

function addWords(sink: FeatureSink, { tokens }: Context, at: number, { where, side, kind }: Place): void {
  const type = valueAt(tokens.wordClass, at);
  const typeBefore = valueAt(tokens.wordClass, at - 1);
  const typeAfter = valueAt(tokens.wordClass, at + 1);
  const lemma = valueAt(tokens.lemma, at);
  add2(sink, type, where);
  add3(sink, typeBefore, type, side * 10 + kind);
  add3(sink, type, typeAfter, side * 10 + kind);
  add3(sink, typeBefore, type, typeAfter);
  add3(sink, valueAt(tokens.wordClass, at - 2), typeBefore, type);
  add3(sink, type, typeAfter, valueAt(tokens.wordClass, at + 2));
  add2(sink, valueAt(tokens.word, at), side);
  add2(sink, valueAt(tokens.word, at - 1), side);
  add2(sink, valueAt(tokens.word, at + 1), side);
  add2(sink, valueAt(tokens.word, at - 2), side);
  add1(sink, valueAt(tokens.suffix3, at));
  add2(sink, lemma, kind);
  add2(sink, lemma, where);
  add2(sink, valueAt(tokens.shape, at), where);
}

function addGrammar(sink: FeatureSink, context: Context, window: RoleWindow, at: number, place: Place): void {
  const { rules, tokens, segments } = context;
  const { where, side, kind } = place;
  const segment = segments.of[at] ?? 0;
  const type = valueAt(tokens.wordClass, at);
  const own = valueAt(window.rules, at - window.first);
  const any = valueAt(rules.roles, at);
  add3(sink, valueAt(tokens.cue, at), where, kind);
  add3(sink, valueAt(tokens.cue, at - 1), valueAt(tokens.cue, at + 1), type);
  add3(sink, valueAt(segments.verbPlace, segment), type, side);
  add3(sink, valueAt(segments.cueLemma, segment), type, side);
  add3(sink, valueAt(rules.cueStrength, at), where, own);
  add3(sink, any, where, kind);
  add2(sink, any, own);
  add3(sink, valueAt(rules.kind, at), where, any);
}

/**
 * Returns the features used to predict the role of each token in a statement. The words of the quote have no
 * features, except in a reported statement, which can name its speaker inside the quote.
 */
export function roleParts(context: Context, window: RoleWindow): Part[] {
  const silent = (at: number) => window.kind !== 'REPORTED' && window.quoted[at - window.first] === 1;
  const describe = (sink: FeatureSink, at: number) => {
    sink.template = FIRST;
    if (silent(at)) {
      add1(sink, 1);
      return;
    }
    const place = placeOf(context, window, at);
    addProposals(sink, context, window, at, place);
    addWords(sink, context, at, place);
    addGrammar(sink, context, window, at, place);
  };
  return [{ same: (at) => silent(at) && silent(at - 1), describe }];
}
