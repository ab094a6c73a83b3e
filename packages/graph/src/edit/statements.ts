import type { EventLink, ReviewState } from '@wortlaut/vocabulary';
import { v7 as uuidv7 } from 'uuid';
import { InvalidInputError } from '../errors.ts';
import type { Transaction } from '../transaction.ts';
import { type EditedRecord, expectExisting, expectVersion, notFound, type SeenRecord } from './records.ts';
import { type StatementFields, statementColumns } from './statement-fields.ts';

/** The fields of a new statement. */
export interface NewStatement extends StatementFields {
  /** The ID of the article. */
  readonly article: string;
  readonly kind: NonNullable<StatementFields['kind']>;
  readonly medium: NonNullable<StatementFields['medium']>;
  readonly quote: NonNullable<StatementFields['quote']>;
  /** The IDs of the events that the statement is about. */
  readonly events?: readonly string[] | undefined;
}

/** The extractor version of a statement that was added by an editor. */
const MANUAL = 'manual';

/**
 * Adds a statement whose words an editor marked in the text.
 *
 * @throws NotFoundError, InvalidInputError
 */
export async function createStatement(tx: Transaction, input: NewStatement): Promise<EditedRecord> {
  const article = await tx.article.findUnique({
    where: { id: input.article },
    select: { id: true, body: true, datedAt: true, language: true, outlet: true, mainEventId: true },
  });
  if (!article) throw await notFound(tx, 'Article', input.article);
  const events = [...new Set(input.events)];
  await expectExisting(tx, 'Event', events, ['input', 'events']);
  const id = uuidv7();
  const { kind, medium } = input;
  const columns = await statementColumns(tx, article, null, input);
  await tx.statement.create({
    data: {
      ...{ attribution: 'NONE', quoteText: '', start: 0 },
      ...columns,
      ...{ id, articleId: article.id, kind, medium, pattern: 'MARKED', reviewState: 'CONFIRMED', confidence: 1 },
      ...{ datedAt: article.datedAt, language: article.language, outlet: article.outlet },
      extractorVersion: MANUAL,
    },
    select: { id: true },
  });
  await tx.statementEvent.createMany({
    data: events.map((eventId) => {
      return { statementId: id, eventId, link: linkOf(article, eventId), datedAt: article.datedAt };
    }),
  });
  return { id };
}

/**
 * Updates a statement and sets its review state to `CORRECTED`.
 *
 * @throws NotFoundError, ConflictError, InvalidInputError
 */
export async function updateStatement(tx: Transaction, input: SeenRecord & StatementFields): Promise<EditedRecord> {
  const { id } = input;
  await expectVersion(tx, 'Statement', id, input.expectedVersion);
  const { article } = await tx.statement.findUniqueOrThrow({
    where: { id },
    select: { article: { select: { id: true, body: true } } },
  });
  const columns = await statementColumns(tx, article, id, input);
  if (Object.keys(columns).length === 0)
    throw new InvalidInputError(['input'], 'No fields to update. Specify at least one field.');
  await tx.statement.update({ where: { id }, data: { ...columns, reviewState: 'CORRECTED' }, select: { id: true } });
  return { id };
}

/**
 * Confirms a statement, or rejects it as a false positive.
 *
 * @throws NotFoundError, ConflictError
 */
export async function reviewStatement(
  tx: Transaction,
  { id, expectedVersion }: SeenRecord,
  reviewState: Extract<ReviewState, 'CONFIRMED' | 'REJECTED'>,
): Promise<EditedRecord> {
  await expectVersion(tx, 'Statement', id, expectedVersion);
  await tx.statement.update({ where: { id }, data: { reviewState }, select: { id: true } });
  return { id };
}

/**
 * Deletes a statement. The statements that it contains remain.
 *
 * @throws NotFoundError, ConflictError
 */
export async function deleteStatement(tx: Transaction, { id, expectedVersion }: SeenRecord): Promise<EditedRecord> {
  await expectVersion(tx, 'Statement', id, expectedVersion);
  await tx.statement.delete({ where: { id }, select: { id: true } });
  return { id };
}

/** The IDs of a statement and an event. */
export interface StatementAndEvent {
  readonly statement: string;
  readonly event: string;
}

/**
 * Links a statement to an event. No version is needed, because links do not depend on each other.
 *
 * @throws NotFoundError
 */
export async function linkStatementToEvent(tx: Transaction, input: StatementAndEvent): Promise<EditedRecord> {
  const { statement, ids } = await findLink(tx, input);
  const { count } = await tx.statementEvent.createMany({
    data: [{ ...ids, link: linkOf(statement.article, ids.eventId), datedAt: statement.datedAt }],
    skipDuplicates: true,
  });
  if (count > 0) await markCorrected(tx, statement.id);
  return { id: statement.id };
}

/**
 * Unlinks a statement from an event.
 *
 * @throws NotFoundError
 */
export async function unlinkStatementFromEvent(tx: Transaction, input: StatementAndEvent): Promise<EditedRecord> {
  const { statement, ids } = await findLink(tx, input);
  const { count } = await tx.statementEvent.deleteMany({ where: ids });
  if (count > 0) await markCorrected(tx, statement.id);
  return { id: statement.id };
}

const linkOf = ({ mainEventId }: { readonly mainEventId: string | null }, eventId: string): EventLink =>
  eventId === mainEventId ? 'MAIN' : 'MENTIONED';

async function findLink(tx: Transaction, input: StatementAndEvent) {
  const statement = await tx.statement.findUnique({
    where: { id: input.statement },
    select: { id: true, datedAt: true, article: { select: { mainEventId: true } } },
  });
  if (!statement) throw await notFound(tx, 'Statement', input.statement);
  const event = await tx.event.findUnique({ where: { id: input.event }, select: { id: true } });
  if (!event) throw await notFound(tx, 'Event', input.event);
  return { statement, ids: { statementId: statement.id, eventId: event.id } };
}

/** Marks a statement as corrected, so that extracting the article again does not replace it. */
async function markCorrected(tx: Transaction, id: string): Promise<void> {
  await tx.statement.updateMany({ where: { id, reviewState: 'EXTRACTED' }, data: { reviewState: 'CORRECTED' } });
}
