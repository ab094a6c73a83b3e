import type { Analysis } from '../../core/analysis.ts';
import type { Token } from '../../text/tokens.ts';

/** The maximum distance in tokens between an event word and a word such as "second": "a second strong earthquake". */
const REACH = 3;
/** The maximum distance if the text begins with the word: "Wieder Zug bei Talheim entgleist". */
const REACH_OF_FIRST = 8;

/** Matches the score of a match: "3:1", "2-0". */
const RESULT = /(?<![\d:.,-])(\d{1,2})[:–-](\d{1,2})(?![\d:.,-]|\s*(?:Uhr|[ap]\.?m\b))/u;

/** Whether there is an event word near a word: "telefoniert erneut", "erneut Erdbeben". */
function isBesideEvent(tokens: readonly Token[], at: number, senseOf: (printed: string) => string | null): boolean {
  const reach = at === 0 ? REACH_OF_FIRST : REACH;
  return tokens
    .slice(Math.max(0, at - REACH), at + reach + 1)
    .some(({ text, kind }) => kind === 'WORD' && senseOf(text) !== null);
}

/** Finds the ordinal number before an event word: 2 for "zweites Erdbeben". Null if there is no number. */
function ordinalIn(tokens: readonly Token[], { rules: { story } }: Analysis): number | null {
  for (const [at, { lower }] of tokens.entries()) {
    const number = story.rounds.ordinals.get(lower);
    if (number === undefined || story.rounds.beforeFractions.has(tokens[at - 1]?.lower ?? '')) continue;
    const noun = tokens.slice(at + 1, at + 1 + REACH).find(({ text }) => story.senseOf(text) !== null);
    if (noun !== undefined && !story.rounds.notSeries.has(noun.lower)) return number;
  }
  return null;
}

/**
 * Finds out which event of a series the headline or the first sentence reports. Returns `2` for "ein zweites Erdbeben",
 * `again` for "telefoniert erneut", `leg:2` for "Rückspiel", and `result:1:3` for the score of a match.
 *
 * @param headline - the analysis of the headline
 * @param analysis - the analysis of the text
 */
export function roundsIn(headline: Analysis, analysis: Analysis): string[] {
  const { story } = analysis.rules;
  const { rounds } = story;
  const [first] = analysis.sentences;
  const lead = first === undefined ? [] : analysis.tokens.slice(first.first, first.last);
  const text = `${headline.body}\n${first === undefined ? '' : analysis.body.slice(first.start, first.end)}`;
  const leg = rounds.firstLeg.test(text) ? 1 : rounds.secondLeg.test(text) ? 2 : null;
  const isBoth = rounds.firstLeg.test(text) && rounds.secondLeg.test(text);
  const number = ordinalIn(headline.tokens, headline) ?? ordinalIn(lead, analysis);
  const isAgain = [headline.tokens, lead].some(
    (tokens) =>
      !tokens.some(({ lower }) => rounds.since.has(lower)) &&
      tokens.some(({ lower }, at) => rounds.again.has(lower) && isBesideEvent(tokens, at, story.senseOf)),
  );
  const result = RESULT.exec(headline.body);
  const goals = result === null ? [] : [Number(result[1]), Number(result[2])].sort((a, b) => a - b);
  return [
    ...(leg === null || isBoth ? [] : [`leg:${leg}`]),
    ...(number === null ? (isAgain ? ['again'] : []) : [String(number)]),
    ...(goals.length === 0 ? [] : [`result:${goals.join(':')}`]),
  ];
}
