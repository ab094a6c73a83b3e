import type { Analysis } from '../../core/analysis.ts';
import type { Span } from '../../core/types.ts';
import { isFirstName } from '../names/first-names.ts';
import { roleWord } from '../names/roles.ts';

/** Finds the first name in apposition to a relation: "Paul" in "Ann Lee's husband, Paul, said". Null without one. */
export function apposedFirstName({ body, rules }: Analysis, { start, end }: Span): Span | null {
  if (rules.people.nounsCapitalized || end - start > 80) return null;
  const [, before = '', name = ''] = /^(.*\p{Ll}), (\p{Lu}\p{Ll}+)(?:, \d{1,3})?$/u.exec(body.slice(start, end)) ?? [];
  if (!isFirstName(name) || roleWord(before.split(' ').at(-1) ?? '') === null) return null;
  const from = start + before.length + 2;
  return { start: from, end: from + name.length };
}

/** Removes an age and what follows it: "Maral" for "Maral, 45, a resident of the town". */
export function withoutAge(body: string, { start, end }: Span): Span {
  const age = /^\p{Lu}[\p{L}-]*(?=, \d{1,3}(?:,|$))/u.exec(body.slice(start, Math.min(end, start + 60)));
  return age === null ? { start, end } : { start, end: start + age[0].length };
}
