import type { Token } from '../../text/tokens.ts';
import type { Description } from './phrase.ts';

/** Matches the name of a website: "stadtblog.de". */
const SITE = /^(?:[\p{L}\d][\p{L}\d-]*\.){1,3}(?:com|org|net|info|eu|de|at|ch|tv|co\.uk)$/iu;

/** The maximum number of words before the name: "der Website stadtblog.de". */
const WORDS_BEFORE = 3;

/** Reads a website at the end of a phrase as an organization: "laut stadtblog.de", "der Website stadtblog.de zufolge". */
export function siteIn(tokens: readonly Token[]): Description | null {
  // Quotation marks are ignored: "laut „stadtblog.de“".
  const words = tokens.filter(({ kind }) => kind !== 'QUOTE');
  const site = words.at(-1);
  if (site === undefined || words.length > WORDS_BEFORE + 1 || !SITE.test(site.text)) return null;
  return {
    type: 'DESCRIPTION',
    kind: 'ORGANIZATION',
    text: site.text,
    span: { start: site.start, end: site.end },
    head: site.lower,
    noun: site.text,
    gender: null,
    definite: true,
    named: true,
  };
}
