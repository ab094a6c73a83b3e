import {
  type ExtractedStatement,
  extract,
  type Medium,
  type Model,
  type Span,
  type StatementKind,
} from '@wortlaut/extract';
import type { CorpusArticle, CorpusQuote, Offsets, QuotedArticle } from './corpus.ts';

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

/** An extracted statement in the data set's own terms. */
export function toQuote(statement: ExtractedStatement): CorpusQuote {
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
 * Extracts from each article's text as it stands, without cleaning: the annotation's offsets refer to it.
 *
 * @param model - The learned layer; the rules alone where it is absent.
 */
export function predict(corpus: readonly CorpusArticle[], model?: Model): QuotedArticle[] {
  return corpus.map(({ id, title, date, text }) => {
    const input = { body: text, title, language: 'de', ...(date === '' ? {} : { published: date }) };
    return { id, quotes: extract(input, model ? { model } : {}).statements.map(toQuote) };
  });
}
