import { ADVERB, CAPITAL, COORDINATOR, DETERMINER, PREPOSITION, PRONOUN, QUOTED } from '../../../core/word-flags.ts';
import { wordEnding } from '../../../core/word-list.ts';
import { roleWord } from '../../../find/names/roles.ts';
import { isGroup, isOrganization } from '../../../find/people/word-kinds.ts';
import type { Range } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { JOINERS, PAIR_OPENERS } from '../words/phrase-words.ts';
import { AGENT_ENDINGS } from '../words/speaker-nouns.ts';
import { isSign } from './signs.ts';
import { isVerb } from './verbs.ts';

/** The maximum length of a subject that names several speakers, in tokens. */
const LONGEST = 30;

const isComma = (syntax: Syntax, at: number): boolean => wordAt(syntax, at) === ',';

/**
 * Returns the index of the comma or coordinator before a token. For ", and", this is the index of the comma. Returns -1
 * for any other token.
 */
function joinBefore(syntax: Syntax, at: number): number {
  if (JOINERS.has(wordAt(syntax, at - 1))) return isComma(syntax, at - 2) ? at - 2 : at - 1;
  return isComma(syntax, at - 1) ? at - 1 : -1;
}

/** Returns the start of the list item that ends before a token. */
function partStart(syntax: Syntax, end: number, floor: number): number {
  let first = end;
  while (first > floor && joinBefore(syntax, first) < 0 && !isSign(syntax, first - 1)) {
    if (flagsAt(syntax, first - 1) & QUOTED || wordAt(syntax, first - 1) === 'that') break;
    first -= 1;
  }
  return first;
}

/** Checks for a name with the nouns before it: "Ann Lee", "teacher Ann Lee of Norvik", "Lee". */
function isName(syntax: Syntax, first: number, last: number): boolean {
  const flags = flagsAt(syntax, first);
  if (flags & (ADVERB | PREPOSITION | PRONOUN)) return false;
  let capitals = 0;
  for (let at = first; at < last; at += 1) {
    if (isVerb(syntax, at)) return false;
    if (flagsAt(syntax, at) & CAPITAL && !(flagsAt(syntax, at) & DETERMINER)) capitals += 1;
  }
  // A single word at the start of a sentence is not necessarily a name.
  const single =
    capitals === 1 && last - first === 1 && first > 0 && isSign(syntax, first - 1) && !isComma(syntax, first - 1);
  return capitals > 0 && !single && endsInName(syntax, first, last);
}

/**
 * Checks if a part ends with a name, with a bracket after it ("Ann Lee (D-Ohio)"), or with an organization after it
 * ("Ann Lee of the Norvik family").
 */
function endsInName(syntax: Syntax, first: number, last: number): boolean {
  let at = last - 1;
  if (wordAt(syntax, at) === ')') {
    while (at > last - 8 && wordAt(syntax, at) !== '(') at -= 1;
    at -= 1;
  }
  if (flagsAt(syntax, at) & CAPITAL) return true;
  for (let of = first + 2; of < last; of += 1)
    if (wordAt(syntax, of) === 'of') return (flagsAt(syntax, of - 1) & CAPITAL) !== 0;
  return false;
}

/** Checks for a description of one or more people, with or without a determiner: "the mayor", "police". */
function isDescription(syntax: Syntax, first: number, last: number): boolean {
  if (last - first > 4) return false;
  for (let at = first; at < last; at += 1) if (isVerb(syntax, at)) return false;
  const head = syntax.tokens[last - 1];
  if (head === undefined || head.kind !== 'WORD') return false;
  const person = roleWord(head.lower) !== null || isGroup(head) || isOrganization(head);
  return person && ((flagsAt(syntax, first) & DETERMINER) !== 0 || last - first === 1);
}

/** Checks for an apposition or an age between commas: "a teacher", "41". */
function isApposition(syntax: Syntax, first: number, last: number): boolean {
  if (last - first === 1 && syntax.tokens[first]?.kind === 'NUMBER') return true;
  for (let at = first; at < last; at += 1) if (isVerb(syntax, at)) return false;
  return (flagsAt(syntax, first) & DETERMINER) !== 0 || roleWord(wordAt(syntax, first)) !== null;
}

/**
 * Returns the start of a subject that names several speakers: "Ann Lee, teacher Paul Hart and cook Rosa Hale said",
 * "Neither Ann Lee nor Paul Hart said". Returns the start of the given part if there is no such list.
 *
 * @param subject - the part of the subject after the last comma or coordinator
 */
export function listStart(syntax: Syntax, subject: Range, sentence: Sentence): number {
  let first = subject.first;
  let joined = false;
  for (let at = subject.first; at < subject.last; at += 1)
    joined ||= (flagsAt(syntax, at) & COORDINATOR) !== 0 && wordAt(syntax, at) === 'and';
  if (flagsAt(syntax, subject.first) & PRONOUN) return subject.first;
  let best = subject.first;
  while (first > sentence.first && subject.last - first < LONGEST) {
    const join = joinBefore(syntax, first);
    if (join < 0) break;
    joined ||= JOINERS.has(wordAt(syntax, first - 1));
    if (!joined) break;
    const start = partStart(syntax, join, sentence.first);
    const opened = PAIR_OPENERS.has(wordAt(syntax, start)) ? start + 1 : start;
    const listed = isName(syntax, opened, join) || (!isComma(syntax, join) && isDescription(syntax, opened, join));
    if (listed) best = opened;
    else if (!isApposition(syntax, start, join)) break;
    first = start;
  }
  return best;
}

/**
 * Checks if a coordinator joins two subjects rather than two clauses: "Smith and Jones said", "doctors and nurses
 * said".
 */
export function coordinatesNames(syntax: Syntax, at: number, verb: number): boolean {
  if (verb - at < 2 || wordAt(syntax, at) !== 'and') return false;
  for (let index = at + 1; index < verb; index += 1) if (isVerb(syntax, index)) return false;
  const before = flagsAt(syntax, at - 1);
  const after = flagsAt(syntax, at + 1);
  // A role can precede the second name: "Mayor Ida Kerr and engineer Paul Voss said".
  const titled = syntax.tokens[at + 1]?.kind === 'WORD' && (flagsAt(syntax, at + 2) & CAPITAL) !== 0 && verb - at > 2;
  if (before & CAPITAL) return (after & (CAPITAL | DETERMINER)) !== 0 || (titled && !(after & (PREPOSITION | ADVERB)));
  return !(after & (PRONOUN | DETERMINER | CAPITAL)) && isSeveral(syntax, at - 1) && verb - at <= 3;
}

const agents = wordEnding([...AGENT_ENDINGS.map((ending) => `${ending}s`), 'men', 'people', 'children']);

/** Checks for a plural noun for people or organizations: "doctors", but not "connections". */
function isSeveral(syntax: Syntax, at: number): boolean {
  const text = syntax.tokens[at]?.text ?? '';
  if (roleWord(text) !== null || isGroup(text) || isOrganization(text)) return true;
  return agents.test(text);
}
