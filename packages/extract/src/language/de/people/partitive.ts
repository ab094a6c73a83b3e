import type { Analysis } from '../../../core/analysis.ts';
import { wordEnding } from '../../../core/word-list.ts';
import { roleWord } from '../../../find/names/roles.ts';
import { type Description, isCapital } from '../../../find/people/phrase.ts';
import type { Token } from '../../../text/tokens.ts';
import { PARTITIVE_LINKS, PARTITIVE_ONES, PARTITIVE_QUANTIFIERS, PERSON_PLURALS } from '../words/determiners.ts';

const PERSON = wordEnding(PERSON_PLURALS);

/**
 * Describes the speakers in a partitive phrase: "einige der Anwohner", "mehrere von ihnen", "eine der Anwohnerinnen".
 * Returns null for any other phrase.
 */
export function partitive({ body }: Analysis, tokens: readonly Token[]): Description | null {
  const [first, second] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || second === undefined || last === undefined) return null;
  const one = PARTITIVE_ONES.get(first.lower);
  if (!PARTITIVE_LINKS.has(second.lower) || (one === undefined && !PARTITIVE_QUANTIFIERS.has(first.lower))) return null;
  const noun = tokens.find(isNoun) ?? last;
  if (one !== undefined && roleWord(noun) === null && !PERSON.test(noun.lower)) return null;
  const span = { start: first.start, end: last.end };
  return {
    type: 'DESCRIPTION',
    kind: one === undefined ? 'GROUP' : 'INDIVIDUAL',
    text: first.lower + body.slice(first.end, span.end).replace(/\s+/gu, ' '),
    span,
    head: noun.lower,
    noun: one === undefined ? noun.text : '',
    gender: one ?? null,
    definite: false,
    named: false,
  };
}

const isNoun = (token: Token, at: number): boolean => at > 1 && token.kind === 'WORD' && isCapital(token);
