import { type Analysis, tokenAt } from '../../core/analysis.ts';
import { lowerBound } from '../../core/lower-bound.ts';
import type { Span } from '../../core/types.ts';
import type { Token } from '../../text/tokens.ts';
import { FUNCTION_WORDS } from './lexicon.ts';
import { type Description, isCapital, type Mention, type SpeakerPhrase } from './phrase.ts';
import { readPhrase } from './speaker-phrase.ts';

/** A subject has no more words than this before its head. */
const REACH = 6;

const isName = (token: Token | undefined): boolean => token !== undefined && token.kind === 'WORD' && isCapital(token);

/** Index after the noun phrase at `from`: articles and adjectives, then capital words; `from` where none stands there. */
function phraseEnd(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  while (at < last && at < from + REACH) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'WORD') return from;
    const starts = at === from;
    if (isCapital(token) && !(starts && FUNCTION_WORDS.has(token.lower))) break;
    if (!starts && !/(?:e|en|er|es|em)$/u.test(token.lower)) return from;
    at += 1;
  }
  let end = at;
  while (end < last && end < at + REACH && isName(tokens[end])) end += 1;
  return end > at ? end : from;
}

/** "des Verbands", "der Nachbargemeinde": index after the genitive that belongs to a noun phrase. */
function genitiveEnd(tokens: readonly Token[], at: number, last: number): number {
  if (!/^(?:des|der)$/u.test(tokens[at]?.lower ?? '')) return at;
  return phraseEnd(tokens, at, last);
}

/** Somebody whom a sentence begins with and does not name; null for nobody. */
function describedIn(analysis: Analysis, mentions: readonly Mention[], sentence: number): Description | null {
  const { tokens } = analysis;
  const { first, last } = analysis.sentences[sentence] ?? { first: 0, last: 0 };
  if ((analysis.quotationOf[first] ?? -1) >= 0) return null;
  const end = genitiveEnd(tokens, phraseEnd(tokens, first, last), last);
  if (end <= first) return null;
  // "Die Leiterin, Cordula Beispiel, …": the name stands behind it.
  const named = mentions[lowerBound(mentions, ({ start }) => start, tokens[end]?.start ?? 0)];
  if (tokens[end]?.text === ',' && named !== undefined && named.start <= (tokens[end + 1]?.start ?? 0)) return null;
  const phrase = readPhrase(analysis, tokens.slice(first, end), mentions);
  return phrase.type === 'DESCRIPTION' && phrase.kind !== 'ORGANIZATION' ? phrase : null;
}

/**
 * The person or group without a name whom a German sentence not far before begins with: "Eine Zeugin hatte den Mann
 * erkannt. …" They have not spoken yet, but a pronoun behind them means them.
 *
 * @param mentions - the article's name mentions by start
 * @param sentence - index of the sentence with the pronoun
 * @param reach - as many sentences before it are looked at
 */
export function describedBefore(
  analysis: Analysis,
  mentions: readonly Mention[],
  sentence: number,
  reach: number,
): Description | null {
  if (analysis.rules.tag !== 'de') return null;
  for (let before = sentence - 1; before >= Math.max(0, sentence - reach); before -= 1) {
    const description = describedIn(analysis, mentions, before);
    if (description !== null) return description;
  }
  return null;
}

/**
 * Whose "own statements" they are: the subject of the clause around "nach eigenen Angaben".
 *
 * @param span - the words "eigenen Angaben"
 */
export function ownSource(analysis: Analysis, span: Span, mentions: readonly Mention[]): SpeakerPhrase | null {
  const { tokens, sentences, sentenceOf } = analysis;
  const at = tokenAt(tokens, span.start);
  const sentence = sentences[sentenceOf[at] ?? -1];
  if (sentence === undefined) return null;
  const leads = at - sentence.first <= 1;
  const from = leads ? tokenAt(tokens, span.end) + 1 : sentence.first;
  const end = phraseEnd(tokens, from, leads ? sentence.last : at);
  return end > from ? readPhrase(analysis, tokens.slice(from, end), mentions) : null;
}
