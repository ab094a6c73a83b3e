import type { Tally } from './tally.ts';

/** The result of an import. */
export interface ImportResult {
  readonly tally: Tally;
  /** The number of files in folders that were skipped because of their extension. */
  readonly skipped: number;
  readonly seconds: number;
  /** The reason why the import stopped early, or `null` if it is complete. */
  readonly stopped: string | null;
}

/**
 * Formats the summary of an import as readable text.
 *
 * @returns several lines, each ending with a line feed
 */
export function summaryText({ tally, skipped, seconds }: ImportResult): string {
  const done = tally.created + tally.already;
  const lines = [
    `${count(done + tally.refused, 'article')}: ${number(tally.created)} new, ${number(tally.already)} already imported, ${number(tally.refused)} refused`,
    `Added to the graph: ${count(tally.statements, 'statement')}, ${count(tally.people, 'person', 'people')}, ${count(tally.events, 'event')}`,
    `${seconds.toFixed(1)} s, ${rate(done, seconds)} articles/s`,
  ];
  if (skipped > 0) lines.push(`${count(skipped, 'file')} skipped: unsupported extension`);
  return `${lines.join('\n')}\n`;
}

/**
 * Explains why an import stopped early.
 *
 * @returns two lines, each ending with a line feed. Empty if the import is complete.
 */
export function stopText({ tally, stopped }: ImportResult): string {
  if (stopped === null) return '';
  const acknowledged = count(tally.created + tally.already, 'article');
  return `${stopped}\nThe import is incomplete: ${acknowledged} stored so far. Run the same command again to continue.\n`;
}

/**
 * Formats the summary of an import as JSON.
 *
 * @returns one JSON object, followed by a line feed
 */
export function summaryJson({ tally, skipped, seconds, stopped }: ImportResult): string {
  const { created, already, refused, statements, people, events, notes, refusals } = tally;
  const summary = {
    articles: { new: created, alreadyThere: already, refused },
    statements,
    people,
    events,
    notes: Object.fromEntries(notes),
    refusals,
    skippedFiles: skipped,
    seconds: Number(seconds.toFixed(3)),
    articlesPerSecond: Number(rate(created + already, seconds)),
    stopped,
  };
  return `${JSON.stringify(summary, null, 2)}\n`;
}

/**
 * Formats a rate.
 *
 * @returns articles per second, with one decimal place below 10
 */
export function rate(articles: number, seconds: number): string {
  const each = seconds > 0 ? articles / seconds : 0;
  return each < 10 ? each.toFixed(1) : each.toFixed(0);
}

/**
 * Formats a number with its noun, such as `1,234 statements`.
 *
 * @param one - the singular of the noun
 * @param many - the plural of the noun. By default, the singular with an "s".
 */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
