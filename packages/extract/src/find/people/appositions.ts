import type { Analysis } from '../../core/analysis.ts';
import type { Token } from '../../text/tokens.ts';
import { roleWord } from '../names/roles.ts';
import type { Gender } from '../names/types.ts';

/** A role that stands beside a name, parted by a comma. */
export interface Apposition {
  /** As printed, from its noun on ("Sprecherin des Nationalen Sicherheitsrats"). */
  readonly text: string;
  readonly gender: Gender | null;
}

/** As many tokens are looked at on each side. */
const REACH = 8;

const GENITIVE = /^(?:des|der|eines|einer|von|vom|für|of|for|at|the|in|im|am|bei|beim|and)$/u;

const isWord = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'WORD' && token.breaks === 0;

const isCapital = (token: Token | undefined): token is Token => isWord(token) && /^\p{Lu}/u.test(token.text);

/** Index after the genitives and prepositional phrases that belong to a role at `at`. */
function roleEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < at + REACH) {
    const linked = isWord(tokens[end]) && GENITIVE.test(tokens[end]?.lower ?? '');
    let next = linked ? end + 1 : end;
    if (linked && /^(?:the|der|den|dem)$/u.test(tokens[next]?.lower ?? '')) next += 1;
    while (linked && next < at + REACH && isAdjective(tokens[next])) next += 1;
    const first = next;
    while (next < at + REACH + 2 && isCapital(tokens[next])) next += 1;
    if (next === first) return end;
    end = next;
  }
  return end;
}

function isAdjective(token: Token | undefined): boolean {
  return isWord(token) && /^\p{Ll}.*(?:en|er|es|al|ish|ian|ese|can|ic|ary)$/u.test(token.text);
}

function textOf({ body }: Analysis, tokens: readonly Token[], first: number, last: number): string {
  return body.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
}

/** Whether the words between a comma and a role can precede it: determiners and adjectives, no verb. */
function canPrecede(token: Token, german: boolean): boolean {
  if (token.kind !== 'WORD' && token.kind !== 'NUMBER') return false;
  if (
    /^(?:ein|eine|einer|der|die|das|sein|seine|ihr|ihre|the|an?|his|her|its|their|ex|former|then|now|long-time|senior|deputy)$/u.test(
      token.lower,
    )
  )
    return true;
  return german
    ? /^\p{Ll}.*(?:e|er|en|es)$/u.test(token.text)
    : !/^(?:is|was|has|had|who|which|said|and|but|that|were|will)$/u.test(token.lower);
}

/**
 * The role in an apposition after a name: "Emily Beispiel, eine Sprecherin des Rates, …".
 *
 * @param last - index of the token after the name
 */
export function roleAfter(analysis: Analysis, last: number): Apposition | null {
  const { tokens, rules } = analysis;
  if (tokens[last]?.text !== ',') return null;
  let words = last + 1;
  while (/^(?:an?|the|his|her|its|their)$/u.test(tokens[words]?.lower ?? '')) words += 1;
  for (let at = last + 1; at < last + 1 + REACH; at += 1) {
    const token = tokens[at];
    if (!isWord(token)) return null;
    const role = roleWord(token.text);
    const printed = rules.tag === 'en' || /^\p{Lu}/u.test(token.text);
    if (role !== null && role.plural !== true && printed) {
      const end = roleEnd(tokens, at);
      const after = tokens[end];
      if (rules.tag === 'en' && isWord(after) && /^\p{Lu}/u.test(after.text)) return null;
      return { text: textOf(analysis, tokens, rules.tag === 'en' ? words : at, end), gender: role.gender };
    }
    if (!canPrecede(token, rules.tag !== 'en')) return null;
  }
  return null;
}

/**
 * The role before a name, parted from it by a comma: "Der Ministerpräsident Thailands, Abhisit Vejjajiva, …".
 *
 * @param first - index of the name's first token
 */
export function roleBefore(analysis: Analysis, first: number): Apposition | null {
  const { tokens, rules } = analysis;
  if (tokens[first - 1]?.text !== ',') return null;
  for (let at = first - 2; at > first - 2 - REACH && at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'SIGN' || token.kind === 'QUOTE') return null;
    const role = roleWord(token.text);
    const english = rules.tag === 'en';
    const printed = english || /^\p{Lu}/u.test(token.text);
    if (
      role !== null &&
      role.plural !== true &&
      printed &&
      (english || isIntroduced(tokens, at)) &&
      roleEnd(tokens, at) === first - 1
    )
      return { text: textOf(analysis, tokens, at, first - 1), gender: role.gender };
  }
  return null;
}

/** A role that begins its phrase: after a determiner or adjective, or at the start of the sentence. */
function isIntroduced(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind !== 'WORD' || /(?:e|er|en|es|em|das|the|an?)$/u.test(before.lower);
}
