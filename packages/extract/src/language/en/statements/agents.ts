import { CAPITAL, DETERMINER, QUOTED } from '../../../core/word-flags.ts';
import { isFirstName } from '../../../find/names/first-names.ts';
import { roleWord } from '../../../find/names/roles.ts';
import { isGroup, isOrganization } from '../../../find/people/word-kinds.ts';
import type { Range } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import { PARTICIPLE_ENDING, PASSIVE_AUXILIARIES } from '../words/verb-forms.ts';
import { afterSetting } from './adverbials.ts';
import type { EnglishVerb } from './find-cues.ts';
import { englishSubjectAfter } from './find-subject.ts';
import { isSign } from './signs.ts';

/** The maximum number of tokens in a speaker after "by". */
const LONGEST = 12;

/** Checks whether a phrase after "by" names a person, a group or an organization, unlike "by Monday" and "by train". */
function canSpeak({ tokens }: Syntax, { first, last }: Range): boolean {
  const words = tokens.slice(first, last);
  if (isFirstName(words[0] ?? '') && words.length > 1) return true;
  return words.some(({ text, lower }) => roleWord(lower) !== null || isOrganization(text) || isGroup(text));
}

/**
 * Finds the speaker directly after a passive cue: "She was told by police to leave". Returns null if there is no
 * speaker.
 */
export function agentAfter(syntax: Syntax, cue: EnglishVerb, limit: number): Range | null {
  if (wordAt(syntax, cue.last) !== 'by' || !cue.verb.addresses) return null;
  const agent = englishSubjectAfter(syntax, cue.last, clauseStart(syntax, cue.last, limit));
  if (agent === null || !canSpeak(syntax, agent)) return null;
  return /^(?:to|not|that)$/.test(wordAt(syntax, afterSetting(syntax, agent.last))) ? agent : null;
}

/** Returns the index of the next "that". Returns `limit` if it is too far away. */
function clauseStart(syntax: Syntax, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + LONGEST); at += 1) if (wordAt(syntax, at) === 'that') return at;
  return limit;
}

/**
 * Finds the speaker at the end of the words after a passive cue: "She was ordered to stay at home by a judge". Returns
 * null if there is no speaker, or if "by" belongs to another passive: "to be treated by a doctor".
 */
export function agentAtEnd(syntax: Syntax, first: number, last: number): Range | null {
  let end = last;
  while (end > first && /^[.!?]$/.test(wordAt(syntax, end - 1))) end -= 1;
  for (let by = end - 2; by > Math.max(first, end - LONGEST); by -= 1) {
    if (isSign(syntax, by) || flagsAt(syntax, by) & QUOTED) return null;
    if (wordAt(syntax, by) !== 'by') continue;
    const agent = englishSubjectAfter(syntax, by, end);
    if (agent === null || agent.last < end || !canSpeak(syntax, agent)) return null;
    const noun = flagsAt(syntax, by + 1) & (DETERMINER | CAPITAL) || agent.last - agent.first < 3;
    return noun && !hasPassive(syntax, first, by) ? agent : null;
  }
  return null;
}

/** Checks for another verb that "by" can belong to: "to be treated by", "to stay in a flat owned by". */
function hasPassive(syntax: Syntax, first: number, by: number): boolean {
  if (PARTICIPLE_ENDING.test(wordAt(syntax, by - 1))) return true;
  for (let at = first; at < by; at += 1) if (PASSIVE_AUXILIARIES.has(wordAt(syntax, at))) return true;
  return false;
}
