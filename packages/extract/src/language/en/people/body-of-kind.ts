import { type Analysis, tokenAt } from '../../../core/analysis.ts';
import type { Span } from '../../../core/types.ts';
import { wholeWord, wordEnding } from '../../../core/word-list.ts';
import { outletsOfKind } from '../../../find/names/outlets.ts';
import type { DescribedBody } from '../../../find/people/people-language.ts';
import { BODY_HEADS, BODY_KINDS } from '../words/body-names.ts';
import { BODY_NOUNS, COMPANY_NOUNS, PUBLIC_NOUNS, TRADE_ENDINGS } from '../words/company-words.ts';
import { isCompanyHere, nounAfter, nounBefore } from './body-signs.ts';

const kinds = BODY_KINDS.map(({ nouns, endings }) => ({ nouns: wholeWord(nouns), endings: wordEnding(endings) }));
const families = BODY_NOUNS.map((nouns): ReadonlySet<string> => new Set(nouns));
const trade = wordEnding(TRADE_ENDINGS);
const heads: ReadonlySet<string> = new Set(BODY_HEADS);

/** Maximum number of mentions whose context is read. */
const MOST_MENTIONS = 12;

/** Returns the nouns directly before the mentions of an organization, or in an apposition after them. */
export function nounsOfBody({ tokens }: Analysis, mentions: readonly Span[]): readonly string[] {
  const found = new Set<string>();
  for (const { start, end } of mentions.slice(0, MOST_MENTIONS)) {
    const run = { first: tokenAt(tokens, start), last: tokenAt(tokens, end - 1) + 1 };
    const noun =
      nounAfter(tokens, run, true) ?? nounBefore(tokens, run, true) ?? (isCompanyHere(tokens, run) ? 'company' : null);
    if (noun !== null) found.add(noun);
  }
  return [...found];
}

const inFamily = (noun: string, other: string): boolean =>
  noun === other || families.some((family) => family.has(noun) && family.has(other));

const isCompany = ({ name, nouns }: DescribedBody): boolean =>
  kinds[0]?.endings.test(name) === true || nouns.some((noun) => COMPANY_NOUNS.has(noun));

/** Checks whether the kind of an organization is unknown, because neither its name nor the text shows it. */
const isUnknown = ({ name, nouns }: DescribedBody): boolean =>
  nouns.length === 0 && !name.split(' ').some((word) => heads.has(word)) && !/^\p{Lu}[\p{Lu}\d]*$/u.test(name);

/** Checks for a name that ends with a product or line of business: "Norvik Steel", but not "Norvik Council". */
const isTrade = ({ name, nouns }: DescribedBody): boolean => nouns.length === 0 && trade.test(name);

/** Rates how well a noun fits an organization: 4 if the text uses this noun for it, 0 if it does not fit. */
function fit(noun: string, body: DescribedBody, alone: boolean): number {
  const lower = body.name.toLowerCase();
  if (body.nouns.includes(noun) || lower.endsWith(` ${noun}`) || lower.startsWith(`${noun} of `)) return 4;
  const own = body.nouns.some((other) => inFamily(noun, other));
  const ends = kinds.some(({ nouns, endings }) => nouns.test(noun) && endings.test(body.name));
  if (PUBLIC_NOUNS.has(noun) || !COMPANY_NOUNS.has(noun)) return own || ends ? 3 : 0;
  const general = families[0]?.has(noun) === true;
  if (own && !general) return 3;
  if (general && isCompany(body)) return 2;
  // Veltran is a company and may be an airline: "Veltran's shares fell after the airline cut its outlook".
  if (
    (ends || isCompany(body)) &&
    !body.nouns.some((other) => COMPANY_NOUNS.has(other) && families[0]?.has(other) !== true)
  )
    return 2;
  return general && alone && (isUnknown(body) || isTrade(body)) ? 1 : 0;
}

/**
 * Finds the organizations that a generic noun can refer to: "the company", if the article names a company.
 *
 * @param noun - the noun, in lower case
 * @param alone - whether nothing else describes the organization
 * @returns indices of the organizations that fit best
 */
export function bodiesOfKind(noun: string, bodies: readonly DescribedBody[], alone: boolean): readonly number[] {
  const fits = bodies.map((body) => fit(noun, body, alone));
  const best = Math.max(0, ...fits);
  if (best === 0)
    return outletsOfKind(
      noun,
      bodies.map(({ name }) => name),
    );
  return fits.flatMap((value, at) => (value === best ? [at] : []));
}
