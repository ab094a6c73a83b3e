import type { Analysis } from '../../../core/analysis.ts';

/** Returns the text of tokens `[first, last)`, with line breaks replaced by spaces. */
export function textOf({ tokens, body }: Analysis, first: number, last: number): string {
  return body.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0).replace(/\s+/gu, ' ');
}

/** Capitalizes the first letter. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
