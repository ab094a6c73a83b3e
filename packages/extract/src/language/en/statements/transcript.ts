import type { Analysis } from '../../../core/analysis.ts';
import { type Finding, type Range, without } from '../../../find/statements/finding.ts';
import type { Syntax } from '../../../find/statements/syntax.ts';
import type { Token } from '../../../text/tokens.ts';
import { TURN_PRONOUNS } from '../words/phrase-words.ts';

/** A speaker's turn in a transcript, as two token ranges: the label before the colon, and the words after it. */
interface Turn {
  readonly label: Range;
  readonly said: Range;
}

/** Minimum number of turns in a transcript. */
const LEAST_TURNS = 3;
/** Maximum length of a label, in tokens. */
const LONGEST_LABEL = 5;

const isLabelWord = ({ kind, text }: Token): boolean =>
  (kind === 'WORD' && /^\p{Lu}[\p{Lu}.’'-]*$/u.test(text) && text.length > 1) || /^[().]$/.test(text);

/** Finds the colon after an upper-case label at the start of a line: "HOST:", "MS. OSEI:". Returns its index, or -1. */
function colonAfterLabel(tokens: readonly Token[], first: number): number {
  for (let at = first; at <= first + LONGEST_LABEL; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > first && token.breaks > 0)) return -1;
    if (token.text === ':') return at > first ? at : -1;
    if (!isLabelWord(token)) return -1;
  }
  return -1;
}

function turnsOf({ tokens }: Analysis): Turn[] {
  const turns: Turn[] = [];
  let at = 0;
  while (at < tokens.length) {
    const colon = at === 0 || (tokens[at]?.breaks ?? 0) > 0 ? colonAfterLabel(tokens, at) : -1;
    if (colon < 0) {
      at += 1;
      continue;
    }
    let end = colon + 1;
    while (end < tokens.length && (tokens[end]?.breaks ?? 0) === 0) end += 1;
    if (end > colon + 1) turns.push({ label: { first: at, last: colon }, said: { first: colon + 1, last: end } });
    at = end;
  }
  return turns.length >= LEAST_TURNS ? turns : [];
}

/** Finds the turns in the transcript of a broadcast: "HOST: What did you find?" */
export function findTurns(analysis: Analysis): Finding[] {
  return turnsOf(analysis).map(({ label, said }) => ({
    kind: 'DIRECT',
    medium: 'SPEECH',
    quote: without(analysis.tokens, said, []),
    speaker: [label],
    cue: [],
    frame: [{ first: label.first, last: said.first }],
    addressee: [],
    pattern: 'COLON',
    confidence: 0.85,
    carriedFrom: null,
  }));
}

/** Checks if a finding inside a turn comes from the turn's own speaker: "I think", "We have said". */
export function isOwnWords(syntax: Syntax, finding: Finding, turns: readonly Finding[]): boolean {
  const start = finding.quote[0]?.first ?? 0;
  if (!turns.some(({ quote }) => quote.some(({ first, last }) => first <= start && start < last))) return false;
  const [speaker] = finding.speaker;
  return speaker === undefined || TURN_PRONOUNS.has(syntax.tokens[speaker.first]?.lower ?? '');
}
