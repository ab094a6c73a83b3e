import type { Analysis } from '../../../core/analysis.ts';
import { VERB_EVENTS, type VerbEvent } from './verb-events.ts';

interface Clause {
  readonly first: number;
  readonly last: number;
}

/** Whether a separable prefix ends the clause, or the part of it that another verb goes on with. */
function endsInPrefix({ tokens }: Analysis, at: number, last: number, prefix: string): boolean {
  for (let index = at + 1; index < last; index += 1) {
    if (tokens[index]?.lower !== prefix) continue;
    const next = tokens[index + 1];
    if (index === last - 1 || next?.kind !== 'WORD' || /^(?:und|oder)$/u.test(next.lower)) return true;
  }
  return false;
}

/** "ums Leben", "in Kraft": words that make the verb what it is, anywhere in its clause. */
function hasWords({ tokens }: Analysis, { first, last }: Clause, words: string): boolean {
  const [one = '', two] = words.split(' ');
  for (let at = first; at < last; at += 1)
    if (tokens[at]?.lower === one && (two === undefined || tokens[at + 1]?.lower === two)) return true;
  return false;
}

function fits(analysis: Analysis, at: number, clause: Clause, { needs, lemma }: VerbEvent): boolean {
  if (lemma === 'treffen' && !hasWords(analysis, clause, 'sich') && !hasWords(analysis, clause, 'mit')) return false;
  if (needs === '') return true;
  if (needs.includes(' ') || needs === 'kraft') return hasWords(analysis, clause, needs);
  return endsInPrefix(analysis, at, clause.last, needs);
}

/**
 * The happening that a German verb's form tells in its clause.
 *
 * @returns with its prefix before without; null for a form that tells of none there
 */
export function verbEventAt(analysis: Analysis, at: number, clause: Clause): VerbEvent | null {
  const events = VERB_EVENTS.get(analysis.tokens[at]?.lower ?? '');
  if (events === undefined) return null;
  const fitting = events.filter((event) => fits(analysis, at, clause, event));
  return fitting.find(({ needs }) => needs !== '') ?? fitting[0] ?? null;
}
