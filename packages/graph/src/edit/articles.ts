import { extract } from '@wortlaut/extract';
import { readArticle, SourceError } from '@wortlaut/source';
import { InvalidInputError } from '../errors.ts';
import type { Transaction } from '../transaction.ts';
import { type EditedRecord, expectExisting, expectVersion, type SeenRecord } from './records.ts';

/** The fields of an article that can be updated. Omitted fields stay the same, and null clears a field. */
export interface ArticleFields {
  readonly title?: string | undefined;
  readonly outlet?: string | null | undefined;
  readonly author?: string | null | undefined;
  /** An HTTP or HTTPS URL. */
  readonly url?: string | null | undefined;
  /** A date such as `2021-12-30`, or a date and time with a time zone. */
  readonly published?: string | null | undefined;
  /** A BCP 47 tag. */
  readonly language?: string | undefined;
  /** The ID of the event that the article is mainly about. */
  readonly mainEvent?: string | null | undefined;
}

/**
 * Updates the metadata of an article. The text cannot be changed because all offsets refer to it.
 *
 * @remarks A new date changes the article's position in lists by date. Relative dates in the text are only resolved
 * again by {@link reextractArticle}.
 * @throws NotFoundError, ConflictError, InvalidInputError
 */
export async function updateArticle(tx: Transaction, input: SeenRecord & ArticleFields): Promise<EditedRecord> {
  const { id } = input;
  await expectVersion(tx, 'Article', id, input.expectedVersion);
  await tx.article.update({ where: { id }, data: readFields(input), select: { id: true } });
  if (input.mainEvent !== undefined) await setMainEvent(tx, id, input.mainEvent);
  return { id };
}

/**
 * Sets the main event of an article. Statements linked to the previous main event are linked to the new one, except for
 * links made by editors.
 */
async function setMainEvent(tx: Transaction, id: string, eventId: string | null): Promise<void> {
  if (eventId !== null) await expectExisting(tx, 'Event', [eventId], ['input', 'mainEvent']);
  const { mainEventId } = await tx.article.findUniqueOrThrow({ where: { id }, select: { mainEventId: true } });
  if (mainEventId === eventId) return;
  await tx.article.update({ where: { id }, data: { mainEventId: eventId }, select: { id: true } });
  const links = await tx.statementEvent.findMany({
    where: { link: 'MAIN', confidence: { not: null }, statement: { articleId: id } },
  });
  await tx.statementEvent.deleteMany({
    where: { link: 'MAIN', confidence: { not: null }, statement: { articleId: id } },
  });
  if (eventId === null) return;
  const moved = links.map((link) => ({ ...link, eventId }));
  await tx.statementEvent.createMany({ data: moved, skipDuplicates: true });
}

/** Converts the fields in the same way as an import does. Returns only the columns of the specified fields. */
function readFields(input: ArticleFields) {
  const { title, outlet, author, url, published, language } = input;
  const known = read({ title, outlet, author, url, published, language });
  const publishedDayOnly = known.publishedAt?.length === 10;
  const publishedAt =
    known.publishedAt === null
      ? null
      : new Date(publishedDayOnly ? `${known.publishedAt}T00:00:00Z` : known.publishedAt);
  return {
    ...(title !== undefined && { title: expectText(title, known.title, 'title') }),
    ...(outlet !== undefined && { outlet: known.outlet }),
    ...(author !== undefined && { author: known.author }),
    ...(url !== undefined && { url: known.url }),
    ...(published !== undefined && { publishedAt, publishedDayOnly }),
    ...(language !== undefined && languageColumns(expectText(language, known.language, 'language'))),
  };
}

function read(known: ArticleFields) {
  try {
    // Metadata can only be read together with a text, so a placeholder is passed.
    return readArticle({ content: 'text', format: 'TEXT', known });
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new InvalidInputError(['input', error.field ?? 'id'], error.message, error.code);
  }
}

function expectText(value: string, read: string | null, field: string): string {
  if (read !== null && value.trim() !== '') return read;
  throw new InvalidInputError(['input', field], 'The field is required. Enter at least one character.');
}

function languageColumns(language: string) {
  return { language, supported: extract({ body: '', language }).supported };
}
