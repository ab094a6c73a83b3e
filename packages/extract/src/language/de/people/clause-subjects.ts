import { type Analysis, tokenAt } from '../../../core/analysis.ts';
import { lowerBound } from '../../../core/lower-bound.ts';
import type { Span } from '../../../core/types.ts';
import { type Description, isCapital, type Mention, type SpeakerPhrase } from '../../../find/people/phrase.ts';
import { joinsPlaces, readPhrase } from '../../../find/people/speaker-phrase.ts';
import { FUNCTION_WORDS } from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';
import { FRONTED_PREPOSITIONS, GENITIVE_ARTICLES, NO_ANTECEDENTS, OWN_FORMS } from '../words/determiners.ts';

/** Maximum number of words before the head noun of a subject. */
const REACH = 6;

const isName = (token: Token | undefined): boolean => token !== undefined && token.kind === 'WORD' && isCapital(token);

/**
 * Skips a noun phrase (articles, adjectives, capitalized words). Returns the index after it, or `from` if there is no
 * noun phrase.
 */
function phraseEnd(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  while (at < last && at < from + REACH) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'WORD') return from;
    const starts = at === from;
    if (isCapital(token) && !(starts && FUNCTION_WORDS.has(token.lower))) break;
    if (!starts && !/e[nrsm]?$/u.test(token.lower)) return from;
    at += 1;
  }
  let end = at;
  while (end < last && end < at + REACH && (isName(tokens[end]) || joinsPlaces(tokens, end))) end += 1;
  return end > at ? end : from;
}

/** Skips the genitive in a noun phrase, such as "des Verbands" or "der Nachbargemeinde". Returns the index after it. */
function genitiveEnd(tokens: readonly Token[], at: number, last: number): number {
  if (!GENITIVE_ARTICLES.has(tokens[at]?.lower ?? '')) return at;
  return phraseEnd(tokens, at, last);
}

/** Reads an unnamed person or group at the start of a sentence: "Eine Zeugin". */
function describedIn(analysis: Analysis, mentions: readonly Mention[], sentence: number): Description | null {
  const { tokens } = analysis;
  const { first, last } = analysis.sentences[sentence] ?? { first: 0, last: 0 };
  if ((analysis.quotationOf[first] ?? -1) >= 0 || NO_ANTECEDENTS.has(tokens[first]?.lower ?? '')) return null;
  const end = genitiveEnd(tokens, phraseEnd(tokens, first, last), last);
  if (end <= first) return null;
  // In "Die Leiterin, Cordula Beispiel, …", the name of the person follows, so the person is not unnamed.
  const named = mentions[lowerBound(mentions, ({ start }) => start, tokens[end]?.start ?? 0)];
  if (tokens[end]?.text === ',' && named !== undefined && named.start <= (tokens[end + 1]?.start ?? 0)) return null;
  const phrase = readPhrase(analysis, tokens.slice(first, end), mentions);
  return phrase.type === 'DESCRIPTION' && phrase.kind !== 'ORGANIZATION' ? phrase : null;
}

/** Maximum number of previous sentences whose subject a pronoun can refer to. */
const SENTENCES_BACK = 2;

/**
 * Finds an unnamed person or group at the start of one of the previous sentences: "Eine Zeugin hatte den Mann erkannt.
 * …" They have made no statement so far, but a pronoun can refer to them.
 *
 * @param mentions - the article's mentions of names, by start
 * @param sentence - index of the sentence with the pronoun
 */
export function describedBefore(
  analysis: Analysis,
  mentions: readonly Mention[],
  sentence: number,
): Description | null {
  for (let before = sentence - 1; before >= Math.max(0, sentence - SENTENCES_BACK); before -= 1) {
    const description = describedIn(analysis, mentions, before);
    if (description !== null) return description;
  }
  return null;
}

/** Prepositions at the start of a clause whose subject follows the verb: "Von der Idee hält Ohlsen …". */
const FRONTED: ReadonlySet<string> = new Set(FRONTED_PREPOSITIONS);

/** Returns the start of the noun phrase that ends before a token. */
function phraseStart(tokens: readonly Token[], end: number, floor: number): number {
  let at = end;
  while (at > floor && isName(tokens[at - 1])) at -= 1;
  while (at > floor && at < end && /^(?:d(?:er|ie|as)|eine?|\p{Ll}+e[nr]?)$/u.test(tokens[at - 1]?.text ?? '')) {
    at -= 1;
    if (/^(?:d(?:er|ie|as)|eine?)$/u.test(tokens[at]?.text ?? '')) return at;
  }
  while (at < end && !isName(tokens[at])) at += 1;
  return at;
}

/** Forms of "eigen" in "nach eigenen Angaben", "nach eigenem Bekunden". */
const OWN: ReadonlySet<string> = new Set(OWN_FORMS);

/**
 * Finds the source of "nach eigenen Angaben". It is the subject of the clause.
 *
 * @param words - the tokens of "eigenen Angaben"
 * @param span - the offsets of these words
 * @param mentions - the article's mentions of names, by start
 * @returns null if the subject was not found
 */
export function ownSource(
  analysis: Analysis,
  words: readonly Token[],
  span: Span,
  mentions: readonly Mention[],
): SpeakerPhrase | null {
  if (!OWN.has(words[0]?.lower ?? '')) return null;
  const { tokens, sentences, sentenceOf } = analysis;
  const at = tokenAt(tokens, span.start);
  const sentence = sentences[sentenceOf[at] ?? -1];
  if (sentence === undefined) return null;
  const leads = at - sentence.first <= 1;
  const inverted = FRONTED.has(tokens[sentence.first]?.lower ?? '');
  const from = leads
    ? tokenAt(tokens, span.end) + 1
    : inverted
      ? phraseStart(tokens, at - 1, sentence.first)
      : sentence.first;
  const end = phraseEnd(tokens, from, leads ? sentence.last : at);
  if (end <= from) return null;
  // The name in the apposition is the source: "Der Bruder des Ministers, Georg Marner, war nach eigenen Angaben dort."
  let comma = end;
  while (comma < end + REACH && tokens[comma]?.kind === 'WORD') comma += 1;
  const named = tokens[comma]?.text === ',' ? mentionAt(mentions, tokens[comma + 1]?.start ?? -1) : undefined;
  if (named !== undefined && tokens[tokenAt(tokens, named.end)]?.text === ',')
    return { type: 'PERSON', person: named.person, alone: true };
  return readPhrase(analysis, tokens.slice(from, end), mentions);
}

/** Returns the mention that begins at an offset. */
function mentionAt(mentions: readonly Mention[], start: number): Mention | undefined {
  const mention = mentions[lowerBound(mentions, (one) => one.start, start)];
  return mention?.start === start ? mention : undefined;
}
