import { describeStatements, type ExtractedPerson, type Extraction, extract, type Span } from '@wortlaut/extract';
import type { CorpusArticle, Offsets } from '@wortlaut/weights-wikinews/corpus';
import { inputOf } from '../accuracy/predict.ts';
import type { GoldArticle } from '../gold/read-gold.ts';
import { RIGHT_WORDS, scoreGold, sharedWords, wordsIn } from '../gold/score-gold.ts';
import type { Sample } from './regression.ts';

/** German pronouns that are annotated as speakers. */
const PRONOUNS: ReadonlySet<string> = new Set(
  'er sie es der die das dieser diese dieses ihm ihr ihnen den dem denen man wir ich welcher welche'.split(' '),
);

/** Returns a sample for each statement that is not inside another statement. Omits statements that cannot be judged. */
function samplesOf(
  article: string,
  { statements }: Extraction,
  features: readonly (readonly string[])[],
  isRight: (at: number) => boolean | null,
  weight: number,
): Sample[] {
  return statements.flatMap(({ container }, at) => {
    const right = container === null ? isRight(at) : null;
    return right === null ? [] : [{ features: features[at] ?? [], right, weight, article }];
  });
}

/** Returns the samples of a gold article. */
export function goldSamples(article: GoldArticle, weight: number): Sample[] {
  const { text: body, title, language, published } = article;
  const input = { body, title, language, published };
  const extraction = extract(input);
  const right = new Set(
    scoreGold(article, extraction)
      .pairs.filter(({ weight: words, sameSpeaker }) => words >= RIGHT_WORDS && sameSpeaker)
      .map(({ predicted }) => predicted),
  );
  return samplesOf(article.id, extraction, describeStatements(input), (at) => right.has(at), weight);
}

const spansOf = (offsets: readonly Offsets[]): Span[] => offsets.map(([start, end]) => ({ start, end }));
/** Checks if the annotated speaker is only a pronoun. */
const isPronoun = ({ text }: CorpusArticle, speaker: readonly Span[]): boolean =>
  speaker.every(({ start, end }) => PRONOUNS.has(text.slice(start, end).toLowerCase()));
const touch = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.some((a) => others.some((b) => a.start < b.end && b.start < a.end));

/** Checks if the annotated words are only a role of a person: "der Ministerpräsident". */
const isRoleOf = ({ text }: CorpusArticle, speaker: readonly Span[], person: ExtractedPerson | undefined): boolean =>
  speaker.some(({ start, end }) => {
    const words = text.slice(start, end).replace(/^(?:der|die|das) /iu, '');
    return person?.roles.some((role) => role.toLowerCase() === words.toLowerCase()) === true;
  });

/**
 * Returns the samples of an article in the annotated corpus. The corpus annotates the words for the speaker, but not
 * the person. A speaker is therefore right if these words, or a mention of the person, were found.
 *
 * @remarks In the corpus, many statements have no speaker although the sentence names one, or a pronoun as their speaker
 * although the frame names the person. If another speaker was found for such a statement, the statement is omitted,
 * because the corpus does not tell whom the pronoun means. An article without any annotated statement is omitted as a
 * whole: the corpus leaves out whole interviews, in which nothing can be judged.
 */
export function corpusSamples(article: CorpusArticle, weight: number): Sample[] {
  if (article.quotes.length === 0) return [];
  const input = inputOf(article);
  const extraction = extract(input);
  const gold = article.quotes.map(({ quote, speaker }) => ({
    words: wordsIn(article.text, spansOf(quote)),
    speaker: spansOf(speaker),
  }));
  const isRight = (at: number): boolean | null => {
    const statement = extraction.statements[at];
    if (statement === undefined) return null;
    const words = wordsIn(article.text, statement.quote);
    const same = gold.filter(({ words: expected }) => sharedWords(words, expected) >= RIGHT_WORDS);
    const person = extraction.people[statement.speaker ?? -1];
    const passedOn = statement.reportedBy.flatMap((at) => extraction.people[at]?.mentions ?? []);
    const found = [...statement.speakerSpans, ...(person?.mentions ?? []), ...passedOn];
    const isSame = (speaker: readonly Span[]): boolean =>
      speaker.length === 0 ? found.length === 0 : touch(found, speaker) || isRoleOf(article, speaker, person);
    if (same.some(({ speaker }) => isSame(speaker))) return true;
    const unknown = same.some(
      ({ speaker }) => speaker.length === 0 || (found.length > 0 && isPronoun(article, speaker)),
    );
    return unknown ? null : false;
  };
  return samplesOf(article.id, extraction, describeStatements(input), isRight, weight);
}
