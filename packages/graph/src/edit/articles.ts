import { extract } from '@wortlaut/extract';
import { readArticle, SourceError } from '@wortlaut/source';
import { InvalidInputError } from '../errors.ts';
import type { Transaction } from '../transaction.ts';
import { type EditedRecord, expectVersion, type SeenRecord } from './records.ts';

/** What a person can say of an article; what is left out is left as it is, null takes it away. */
export interface ArticleFields {
  readonly title?: string | undefined;
  readonly outlet?: string | null | undefined;
  readonly author?: string | null | undefined;
  /** `http` or `https`. */
  readonly url?: string | null | undefined;
  /** `2021-12-30`, or a date and time with its zone. */
  readonly published?: string | null | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
}

/**
 * Corrects what is known of an article. Its text stays as it is: all offsets refer to it.
 *
 * @remarks Where the date changes, lists by date change with it; dates within the text are read anew by
 * {@link reextractArticle} only.
 * @throws NotFoundError, ConflictError, InvalidInputError
 */
export async function updateArticle(tx: Transaction, input: SeenRecord & ArticleFields): Promise<EditedRecord> {
  const { id } = input;
  await expectVersion(tx, 'Article', id, input.expectedVersion);
  const before = await tx.article.findUniqueOrThrow({ where: { id }, select: { retrievedAt: true, datedAt: true } });
  const columns = readFields(input);
  const datedAt = columns.publishedAt === undefined ? before.datedAt : (columns.publishedAt ?? before.retrievedAt);
  await tx.article.update({ where: { id }, data: { ...columns, datedAt }, select: { id: true } });
  return { id };
}

/** The same reading as that of an import; only what was given is returned. */
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
    // The text is none of an article: what is known of one is read together with one.
    return readArticle({ content: 'text', format: 'TEXT', known });
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new InvalidInputError(['input', error.field ?? 'id'], error.message, error.code);
  }
}

function expectText(value: string, read: string | null, field: string): string {
  if (read !== null && value.trim() !== '') return read;
  throw new InvalidInputError(['input', field], 'It is blank: every article has one.');
}

function languageColumns(language: string) {
  return { language, supported: extract({ body: '', language }).supported };
}
