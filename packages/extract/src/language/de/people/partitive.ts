import type { Analysis } from '../../../core/analysis.ts';
import { type Description, isCapital } from '../../../find/people/phrase.ts';
import type { Token } from '../../../text/tokens.ts';
import { PARTITIVE_LINKS, PARTITIVE_QUANTIFIERS } from '../words/determiners.ts';

/** Describes the speakers in a partitive phrase: "einige der Anwohner", "mehrere von ihnen". Null for any other phrase. */
export function partitive({ body }: Analysis, tokens: readonly Token[]): Description | null {
  const [first, second] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || second === undefined || last === undefined) return null;
  if (!PARTITIVE_QUANTIFIERS.has(first.lower) || !PARTITIVE_LINKS.has(second.lower)) return null;
  const noun = tokens.find(isNoun) ?? last;
  const span = { start: first.start, end: last.end };
  return {
    type: 'DESCRIPTION',
    kind: 'GROUP',
    text: body.slice(span.start, span.end).replace(/\s+/gu, ' '),
    span,
    head: noun.lower,
    noun: noun.text,
    gender: null,
    definite: false,
    named: false,
  };
}

const isNoun = (token: Token, at: number): boolean => at > 1 && token.kind === 'WORD' && isCapital(token);
