import type { Analysis } from '../../core/analysis.ts';
import type { Token } from '../../text/tokens.ts';

/** Articles, also German ones, before a noun. */
export const DETERMINER = /^(?:d[aeiu][rsenm]|eine?[rsnm]?|the|an?)$/u;
/** The ending of a possessive. */
export const POSSESSIVE = /[’']s?$/u;

/** Capital words that stand alone somewhere in a text; none are looked for where no name is doubtful. */
export function repeatedWords(analysis: Analysis, doubtful: number): ReadonlySet<string> {
  return doubtful === 0 ? new Set() : analysis.rules.people.lonelyWords(analysis);
}

/** ", 34, …", ", who …", "of the Marine Board": how English brings in somebody new. */
export function isIntroduced(tokens: readonly Token[], last: number, bodies: ReadonlySet<number>): boolean {
  const [one, two, three] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (one?.text === ',') {
    const age = two?.kind === 'NUMBER' && /^\d{1,3}$/u.test(two.text) && /^[,.]$/u.test(three?.text ?? '');
    return age || two?.lower === 'who' || (two?.lower === 'of' && (bodies.has(last + 2) || bodies.has(last + 3)));
  }
  return one?.lower === 'of' && (bodies.has(last + 1) || (two?.lower === 'the' && bodies.has(last + 2)));
}

/** What a country has, and seldom a person. */
const STATE =
  /^(?:foreign|prime|defen[cs]e|finance|interior|government|navy|army|president|parliament|ambassador|military|capital|border|borders|king|queen|coast|embassy|economy)$/u;

/** Capital words alone after "in", "near" or "of": a country that speaks is called as it is when one is there. */
export function locations(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [at, { kind, text, lower }] of tokens.entries()) {
    if (kind !== 'WORD' || text.charAt(0) === lower.charAt(0)) continue;
    if (/^(?:in|near|into|across|from|of)$/u.test(tokens[at - 1]?.lower ?? '')) found.add(text);
    // "Sundmark's foreign minister"
    const bare = text.replace(POSSESSIVE, '');
    if (bare !== text && STATE.test(tokens[at + 1]?.lower ?? '')) found.add(bare);
    // "from Karesh and Dolmar"
    if (tokens[at - 1]?.lower === 'and' && found.has(tokens[at - 2]?.text ?? '')) found.add(text);
  }
  return found;
}
