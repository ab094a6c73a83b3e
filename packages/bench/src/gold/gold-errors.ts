import type { ExtractedStatement, Extraction, Model, Span } from '@wortlaut/extract';
import type { GoldArticle, GoldStatement } from './read-gold.ts';
import { RIGHT_WORDS, type StatementPair, scoreGold } from './score-gold.ts';
import { extractGold, readDevelopmentGold } from './score-own-gold.ts';

function printed(text: string, spans: readonly Span[]): string {
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return words.replace(/\s+/g, ' ');
}

const stated = ({ quote }: GoldStatement): string => (typeof quote === 'string' ? quote : quote.join(' … '));

/** Returns the words, kind, speaker and stance of an extracted statement. */
function found(article: GoldArticle, { people }: Extraction, statement: ExtractedStatement): string {
  const { quote, kind, speaker, stance, confidence } = statement;
  const name = speaker === null ? '–' : (people[speaker]?.name ?? '–');
  return `${kind} ${stance} ${confidence} [${name}] ${printed(article.text, quote)}`;
}

function annotated(statement: GoldStatement): string {
  return `${statement.kind} ${statement.stance ?? '–'} [${statement.speaker ?? '–'}] ${stated(statement)}`;
}

/** Returns the errors in a pair: "missing", "made up", or any of "words", "speaker" and "stance". */
function faults({ gold, predicted, weight, sameSpeaker }: StatementPair, stances: readonly unknown[]): string[] {
  if (gold === null) return ['made up'];
  if (predicted === null) return ['missing'];
  const [expected, stance] = stances;
  return [
    ...(weight < RIGHT_WORDS ? ['words'] : []),
    ...(sameSpeaker ? [] : ['speaker']),
    ...(expected === undefined || expected === stance ? [] : ['stance']),
  ];
}

function errorsIn(article: GoldArticle, extraction: Extraction): string[] {
  return scoreGold(article, extraction).pairs.flatMap((pair): string[] => {
    const gold = article.statements[pair.gold ?? -1];
    const statement = extraction.statements[pair.predicted ?? -1];
    const wrong = faults(pair, [gold?.stance, statement?.stance]);
    if (wrong.length === 0) return [];
    return [
      `${article.id}: ${wrong.join(', ')}`,
      ...(gold === undefined ? [] : [`  gold:  ${annotated(gold)}`]),
      ...(statement === undefined ? [] : [`  found: ${found(article, extraction, statement)}`]),
    ];
  });
}

/**
 * Lists all errors in the statements of the gold articles, except for the blind articles.
 *
 * @param model - the learned layer. If it is omitted, only the rules are used.
 * @returns two or three lines per error: the kind of error, the annotation, and the extracted statement
 */
export function goldErrors(model?: Model): string[] {
  return readDevelopmentGold().flatMap((article) => errorsIn(article, extractGold(article, model)));
}
