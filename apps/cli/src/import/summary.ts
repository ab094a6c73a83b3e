import type { Tally } from './tally.ts';

/** Everything that a summary tells. */
export interface ImportResult {
  readonly tally: Tally;
  /** Files of folders that were left out for their ending. */
  readonly skipped: number;
  readonly seconds: number;
  /** Why the import stopped before its end; `null` when it did not. */
  readonly stopped: string | null;
}

/**
 * Sums an import up for people.
 *
 * @param result - what it came to
 * @returns a few lines, the last one ended
 */
export function summaryText({ tally, skipped, seconds }: ImportResult): string {
  const done = tally.created + tally.already;
  const lines = [
    `${count(done + tally.refused, 'article')}: ${number(tally.created)} new, ${number(tally.already)} already there, ${number(tally.refused)} refused`,
    `${count(tally.statements, 'statement')}, ${count(tally.people, 'person', 'people')}, ${count(tally.events, 'event')} new in the graph`,
    `${seconds.toFixed(1)} s, ${rate(done, seconds)} articles/s`,
  ];
  if (skipped > 0) lines.push(`${count(skipped, 'file')} skipped: neither text, HTML, JSON nor NDJSON by their ending`);
  return `${lines.join('\n')}\n`;
}

/**
 * Says why an import stopped before its end.
 *
 * @param result - what it came to
 * @returns two lines, the last one ended; empty when it went through
 */
export function stopText({ tally, stopped }: ImportResult): string {
  if (stopped === null) return '';
  const acknowledged = count(tally.created + tally.already, 'article');
  return `${stopped}\nStopped early: the server acknowledged ${acknowledged}. Run the same command again to go on.\n`;
}

/**
 * Sums an import up for programs.
 *
 * @param result - what it came to
 * @returns one JSON object and a line feed
 */
export function summaryJson({ tally, skipped, seconds, stopped }: ImportResult): string {
  const { created, already, refused, statements, people, events, notes, refusals } = tally;
  const summary = {
    articles: { new: created, alreadyThere: already, refused },
    statements,
    people,
    events,
    notes: Object.fromEntries(notes),
    refusals: refusals.map(({ kind: _, ...refusal }) => refusal),
    skippedFiles: skipped,
    seconds: Number(seconds.toFixed(3)),
    articlesPerSecond: Number(rate(created + already, seconds)),
    stopped,
  };
  return `${JSON.stringify(summary, null, 2)}\n`;
}

/**
 * Says how fast articles went.
 *
 * @param articles - how many
 * @param seconds - in which time
 * @returns articles a second, with a decimal where they are few
 */
export function rate(articles: number, seconds: number): string {
  const each = seconds > 0 ? articles / seconds : 0;
  return each < 10 ? each.toFixed(1) : each.toFixed(0);
}

/**
 * Writes a number with its noun.
 *
 * @param value - how many
 * @param one - the noun for one
 * @param many - the noun for all other numbers; `one` with an "s" when left away
 * @returns such as `1,234 statements`
 */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
