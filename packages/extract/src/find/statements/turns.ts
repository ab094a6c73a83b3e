import type { Analysis } from '../../core/analysis.ts';
import { isFirstName } from '../names/first-names.ts';
import { roleWord } from '../names/roles.ts';
import { type Finding, type Range, trimRange } from './finding.ts';
import { type TurnLine, turnLinesOf } from './turn-lines.ts';
import type { TurnWords } from './turn-words.ts';

/** The minimum number of turns in a transcript whose labels have only capital letters. */
const LEAST_TURNS = 3;

/** The turns of a text: the statements in them, and the tokens that they cover. */
export interface Turns {
  readonly findings: readonly Finding[];
  readonly covered: readonly Range[];
}

const NO_TURNS: Turns = { findings: [], covered: [] };

/** Finds the names that consist of a first name or title and a surname. Returns a range for each lower-case surname. */
function namesIn({ tokens }: Analysis, { titles }: TurnWords, last: number): Map<string, Range> {
  const names = new Map<string, Range>();
  for (let at = 1; at < last; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'WORD' || !/^\p{Lu}\p{L}/u.test(token.text)) continue;
    let before = at - 1;
    while (before > at - 4 && /^\p{Ll}{2,3}$/u.test(tokens[before]?.text ?? '')) before -= 1;
    const word = tokens[before];
    if (word === undefined || token.breaks > 0) continue;
    const titled = titles.has(word.lower.replace(/\.$/u, ''));
    if (!titled && !(isFirstName(word) && /^\p{Lu}/u.test(word.text))) continue;
    if (!names.has(token.lower)) names.set(token.lower, { first: titled ? at : before, last: at + 1 });
  }
  return names;
}

/**
 * Returns the name at the beginning of a text: "Hrafna Torfadal has watched the mountain since 2008." A role can precede
 * it: "The chef Hrafna Torfadal".
 */
function leadName({ tokens }: Analysis, end: number): Range | null {
  const isLower = (at: number) => /^\p{Ll}/u.test(tokens[at]?.text ?? '');
  let first = isLower(1) ? 1 : 0;
  while (first > 0 && first < 4 && isLower(first)) first += 1;
  if (first > 0 && roleWord(tokens[first - 1]?.text ?? '') === null) return null;
  let last = first;
  while (last < Math.min(end, first + 4) && /^\p{Lu}\p{Ll}/u.test(tokens[last]?.text ?? '')) last += 1;
  const named = last - first === 2 || last - first === 3;
  return named && isLower(last) ? { first, last } : null;
}

/**
 * Returns the name of the person who is interviewed. It is the only name before the first turn or, if there is no name,
 * the name in a question. Null if there are several names before the first turn.
 */
function interviewee(analysis: Analysis, words: TurnWords, turns: readonly TurnLine[]): Range | null {
  const intro = [...namesIn(analysis, words, turns[0]?.label.first ?? 0).values()];
  if (intro.length > 0) return intro.length === 1 ? (intro[0] ?? null) : null;
  const lead = leadName(analysis, turns[0]?.label.first ?? 0);
  if (lead !== null) return lead;
  for (const { said, key } of turns) {
    const [first] = said;
    if (first === undefined || !words.questions.has(key)) continue;
    for (let at = first.first + 1; at < Math.min(first.last, first.first + 4); at += 1)
      if (words.titles.has(analysis.tokens[at - 1]?.lower.replace(/\.$/u, '') ?? ''))
        return { first: at, last: at + 1 };
  }
  return null;
}

function asksIn({ tokens }: Analysis, { said }: TurnLine): boolean {
  const end = said.at(-1)?.last ?? 0;
  return /[?]/.test(`${tokens[end - 1]?.text}${tokens[end - 2]?.text}`);
}

/** Checks if turns with names are an interview or a conversation, and not a list of people. */
function isInterview(
  analysis: Analysis,
  words: TurnWords,
  turns: readonly TurnLine[],
  named: readonly TurnLine[],
): boolean {
  const answers = turns.filter(({ key }) => words.answers.has(key)).length + named.length;
  if (answers === 0) return false;
  if (turns.some(({ key }) => words.questions.has(key))) return true;
  const keys = new Set(named.map(({ key }) => key));
  const asks = turns.some((turn) => asksIn(analysis, turn));
  return (
    turns.length >= LEAST_TURNS && named.length >= 2 && (asks ? turns.length > keys.size : keys.size < named.length)
  );
}

function turnFinding({ tokens }: Analysis, { label, said }: TurnLine, speaker: Range | null): Finding | null {
  const quote = said.flatMap((range) => trimRange(tokens, range) ?? []);
  const [first] = said;
  if (quote.length === 0 || first === undefined) return null;
  return {
    kind: 'DIRECT',
    medium: 'SPEECH',
    quote,
    speaker: speaker === null ? [] : [speaker],
    cue: [],
    frame: [{ first: label.first, last: label.last + 1 }],
    addressee: [],
    pattern: 'COLON',
    confidence: 0.85,
    carriedFrom: null,
  };
}

/**
 * Finds the turns in a transcript ("HOST: What did you find?") or an interview ("Q: …", "Lea Brandt: …").
 *
 * @param words - the words of the text's language
 */
export function findTurns(analysis: Analysis, words: TurnWords): Turns {
  const turns = turnLinesOf(analysis.tokens);
  if (turns.length < 2) return NO_TURNS;
  const caps = turns.filter((turn) => turn.caps);
  const isTranscript = caps.length >= LEAST_TURNS;
  const names = namesIn(analysis, words, analysis.tokens.length);
  const named = turns.filter(({ caps, key }) => !caps && names.has(key));
  const interview = isInterview(analysis, words, turns, named);
  if (!isTranscript && !interview) return NO_TURNS;
  const answering = interview ? interviewee(analysis, words, turns) : null;
  const findings: Finding[] = [];
  const covered: Range[] = [];
  for (const turn of turns) {
    const speaks = turn.caps ? isTranscript : interview && names.has(turn.key);
    const answers = interview && words.answers.has(turn.key);
    const asks = interview && words.questions.has(turn.key);
    if (!speaks && !answers && !asks && !interview) continue;
    covered.push({ first: turn.label.first, last: turn.said.at(-1)?.last ?? turn.label.last });
    const speaker = speaks ? turn.label : answers ? answering : null;
    const finding = speaks || answers ? turnFinding(analysis, turn, speaker) : null;
    if (finding !== null) findings.push(finding);
  }
  return { findings, covered };
}

/**
 * Adds the turns to the findings in a text. Other findings inside a turn are kept only if they have a cue or only
 * mention an utterance, and if their speaker is named.
 */
export function withTurns(analysis: Analysis, findings: readonly Finding[], words: TurnWords): Finding[] {
  const { findings: turns, covered } = findTurns(analysis, words);
  if (covered.length === 0) return [...findings];
  const inTurn = new Uint8Array(analysis.tokens.length);
  for (const { first, last } of covered) inTurn.fill(1, first, last);
  const others = findings.filter(({ quote, speaker, cue, kind }) => {
    if (inTurn[quote[0]?.first ?? 0] !== 1) return true;
    const word = analysis.tokens[speaker[0]?.first ?? -1]?.lower ?? '';
    return word !== '' && !words.pronouns.has(word) && (cue.length > 0 || kind === 'REPORTED');
  });
  return [...turns, ...others];
}
