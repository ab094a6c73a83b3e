import type { PreciseDate } from '@wortlaut/extract';
import type { Medium, Span, Stance, StatementKind } from '@wortlaut/vocabulary';
import { dateColumns, flattenSpans, joinSpanTexts } from '../columns.ts';
import { InvalidInputError } from '../errors.ts';
import type { Transaction } from '../transaction.ts';
import { checkSpans } from './check-spans.ts';
import { peopleColumns, type StatementColumns, type StatementPeople } from './statement-people.ts';

/** The fields of a statement that can be set. Omitted fields stay the same, and null clears a field. */
export interface StatementFields extends StatementPeople {
  readonly kind?: StatementKind | undefined;
  readonly medium?: Medium | undefined;
  readonly stance?: Stance | undefined;
  /** The quoted words. At least one span. */
  readonly quote?: readonly Span[] | undefined;
  readonly cue?: readonly Span[] | undefined;
  readonly printedSpeaker?: readonly Span[] | undefined;
  readonly frame?: readonly Span[] | undefined;
  readonly addressee?: readonly Span[] | undefined;
  /** The ID of the statement in the same article that contains this statement. */
  readonly container?: string | null | undefined;
  readonly said?: PreciseDate | null | undefined;
}

/** The article of a statement. */
export interface StatementArticle {
  readonly id: string;
  readonly body: string;
}

/**
 * Converts the fields of a statement to columns. The words are copied from the article's text.
 *
 * @param statementId - null for a new statement
 * @throws InvalidInputError
 */
export async function statementColumns(
  tx: Transaction,
  article: StatementArticle,
  statementId: string | null,
  fields: StatementFields,
): Promise<StatementColumns> {
  const { kind, medium, stance, container, said } = fields;
  if (container) await expectContainer(tx, article.id, statementId, container);
  return {
    ...(kind && { kind }),
    ...(medium && { medium }),
    ...(stance && { stance }),
    ...spanColumns(article.body, fields),
    ...(await peopleColumns(tx, statementId, fields)),
    ...(container !== undefined && { containerId: container }),
    ...(said !== undefined && saidColumns(said)),
  };
}

function spanColumns(body: string, fields: StatementFields): StatementColumns {
  const { quote, cue, printedSpeaker, frame, addressee } = fields;
  const columns: StatementColumns = {};
  if (quote) {
    const spans = checkSpans(body, quote, ['input', 'quote']);
    const [first] = spans;
    if (!first) throw new InvalidInputError(['input', 'quote'], 'The quote is empty. Mark at least one span.');
    Object.assign(columns, {
      quoteSpans: flattenSpans(spans),
      quoteText: joinSpanTexts(body, spans),
      start: first.start,
    });
  }
  const roles = { cue, speaker: printedSpeaker, frame, addressee };
  const paths = { cue: 'cue', speaker: 'printedSpeaker', frame: 'frame', addressee: 'addressee' };
  for (const role of ['cue', 'speaker', 'frame', 'addressee'] as const) {
    const marked = roles[role];
    if (!marked) continue;
    const spans = checkSpans(body, marked, ['input', paths[role]]);
    columns[`${role}Spans`] = flattenSpans(spans);
    columns[`${role}Text`] = joinSpanTexts(body, spans);
  }
  return columns;
}

function saidColumns(said: PreciseDate | null): StatementColumns {
  const [saidOn, saidPrecision] = dateColumns(said);
  return { saidOn, saidPrecision };
}

/** Checks that all containers of a statement are in the same article and that the statement does not contain itself. */
async function expectContainer(
  tx: Transaction,
  articleId: string,
  statementId: string | null,
  containerId: string,
): Promise<void> {
  const path = ['input', 'container'];
  let outer: string | null = containerId;
  while (outer !== null) {
    if (outer === statementId) throw new InvalidInputError(path, 'A statement cannot contain itself.');
    const found: { articleId: string; containerId: string | null } | null = await tx.statement.findUnique({
      where: { id: outer },
      select: { articleId: true, containerId: true },
    });
    if (!found) throw new InvalidInputError(path, 'No statement with this ID exists.', 'UNKNOWN_ID');
    if (found.articleId !== articleId) throw new InvalidInputError(path, 'The statement is in a different article.');
    outer = found.containerId;
  }
}
