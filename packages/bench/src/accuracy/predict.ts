import {
  type ExtractedStatement,
  type ExtractInput,
  extract,
  type Medium,
  type Model,
  type Span,
  type StatementKind,
} from '@wortlaut/extract';
import type { CorpusArticle, CorpusQuote, Offsets, QuotedArticle } from '@wortlaut/weights-wikinews/corpus';

const CORPUS_LANGUAGE = 'de';

const TYPE_OF = {
  DIRECT: 'Direct',
  INDIRECT: 'Indirect',
  FREE_INDIRECT: 'FreeIndirect',
  INDIRECT_FREE_INDIRECT: 'IndirectFreeIndirect',
  REPORTED: 'Reported',
} as const satisfies Record<StatementKind, string>;

const MEDIUM_OF = {
  SPEECH: 'Speech',
  WRITING: 'Writing',
  THOUGHT: 'Thought',
  SPEECH_WRITING: 'SW',
  SPEECH_THOUGHT: 'ST',
  THOUGHT_WRITING: 'TW',
} as const satisfies Record<Medium, string>;

const offsets = (spans: readonly Span[]): Offsets[] => spans.map(({ start, end }) => [start, end]);

/** Converts an extracted statement to a quotation in the format of the data set. */
function toQuote(statement: ExtractedStatement): CorpusQuote {
  return {
    type: TYPE_OF[statement.kind],
    medium: MEDIUM_OF[statement.medium],
    quote: offsets(statement.quote),
    speaker: offsets(statement.speakerSpans),
    cue: offsets(statement.cue),
    frame: offsets(statement.frame),
    addressee: offsets(statement.addressee),
  };
}

/**
 * Returns the input for the extraction of a corpus article. The text is not cleaned, because the offsets in the
 * annotation refer to the original text.
 */
export function inputOf({ text, title, date }: CorpusArticle): ExtractInput {
  return { body: text, title, language: CORPUS_LANGUAGE, ...(date === '' ? {} : { published: date }) };
}

/**
 * Extracts the quotations from each article.
 *
 * @param model - the learned layer. If it is omitted, only the rules are used.
 */
export function predict(corpus: readonly CorpusArticle[], model?: Model): QuotedArticle[] {
  return corpus.map((article) => ({
    id: article.id,
    quotes: extract(inputOf(article), model ? { model } : {}).statements.map(toQuote),
  }));
}
