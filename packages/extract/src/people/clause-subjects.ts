import { type Analysis, tokenAt } from '../analysis.ts';
import type { Token } from '../text/tokens.ts';
import type { Span } from '../types.ts';
import { FUNCTION_WORDS } from './lexicon.ts';
import { lowerBound } from './lower-bound.ts';
import { type Description, isCapital, type Mention, type SpeakerPhrase } from './phrase.ts';
import { readPhrase } from './speaker-phrase.ts';

/** A subject has no more words than this before its head. */
const REACH = 6;

/** Somebody whom a sentence begins with and whom it does not name. */
export interface DescribedSubject {
  readonly sentence: number;
  readonly description: Description;
}

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

/**
 * People without a name whom German sentences begin with: "Eine Zeugin hatte den Mann erkannt." They have not spoken
 * yet, but a pronoun behind them means them.
 *
 * @param mentions - the article's name mentions by start
 * @returns by position, one a sentence at most
 */
export function describedSubjects(analysis: Analysis, mentions: readonly Mention[]): DescribedSubject[] {
  const found: DescribedSubject[] = [];
  if (analysis.rules !== 'de') return found;
  const { tokens } = analysis;
  for (const [sentence, { first, last }] of analysis.sentences.entries()) {
    if ((analysis.quotationOf[first] ?? -1) >= 0) continue;
    const end = genitiveEnd(tokens, phraseEnd(tokens, first, last), last);
    // "Die Leiterin, Cordula Beispiel, …": the name stands behind it.
    const named = mentions[lowerBound(mentions, ({ start }) => start, tokens[end]?.start ?? 0)];
    if (tokens[end]?.text === ',' && named !== undefined && named.start <= (tokens[end + 1]?.start ?? 0)) continue;
    if (end <= first || !/^(?:der|die|ein|eine)$/u.test(tokens[first]?.lower ?? '')) continue;
    const phrase = readPhrase(analysis, tokens.slice(first, end), mentions);
    if (phrase.type === 'DESCRIPTION' && phrase.kind === 'INDIVIDUAL') found.push({ sentence, description: phrase });
  }
  return found;
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

/** The last described subject before a sentence, at most `reach` sentences back; undefined for none. */
export function subjectBefore(
  subjects: readonly DescribedSubject[],
  sentence: number,
  reach: number,
): DescribedSubject | undefined {
  const found = subjects[lowerBound(subjects, (subject) => subject.sentence, sentence) - 1];
  return found !== undefined && sentence - found.sentence <= reach ? found : undefined;
}
