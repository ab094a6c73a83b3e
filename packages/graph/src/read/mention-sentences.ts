import { type Database, Prisma } from '@wortlaut/database';
import { splitSentences, tokenize } from '@wortlaut/extract';
import type { Span } from '@wortlaut/vocabulary';

/** A sentence in the body of an article. Its offsets are UTF-16 code units. */
export interface MentionSentence extends Span {
  readonly text: string;
}

/** The maximum number of characters of a sentence before or after the mention. */
const MAX_CONTEXT = 1000;

interface MentionRow extends Span {
  readonly id: string;
  readonly articleId: string;
}

/**
 * Finds the sentences that contain mentions of events.
 *
 * @param ids - the IDs of the `EventMention` rows
 * @returns the sentences by mention ID. A very long sentence is cut between two words.
 */
export async function findMentionSentences(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, MentionSentence>> {
  const mentions = await db.$queryRaw<MentionRow[]>`
    SELECT "id"::text AS "id", "articleId"::text AS "articleId", "start", "end" FROM "EventMention"
    WHERE "id" = ANY(${[...ids]}::uuid[])`;
  const bodies = await readBodies(db, mentions);
  return new Map(mentions.map(({ id, articleId, ...span }) => [id, sentenceAround(bodies.get(articleId) ?? '', span)]));
}

/** Reads the bodies of the articles until one character after the context of their last mention, by article ID. */
async function readBodies(db: Database, mentions: readonly MentionRow[]): Promise<ReadonlyMap<string, string>> {
  if (mentions.length === 0) return new Map();
  const lasts = new Map<string, number>();
  for (const { articleId, end } of mentions) lasts.set(articleId, Math.max(end, lasts.get(articleId) ?? 0));
  // PostgreSQL counts characters. A text has at most as many characters as UTF-16 code units.
  const lengths = [...lasts].map(([id, end]) => Prisma.sql`(${id}::uuid, ${end + MAX_CONTEXT + 1}::int)`);
  const rows = await db.$queryRaw<{ id: string; body: string }[]>`
    SELECT a."id"::text AS "id", left(a."body", x."length") AS "body"
    FROM (VALUES ${Prisma.join(lengths)}) AS x("id", "length") JOIN "Article" a ON a."id" = x."id"`;
  return new Map(rows.map(({ id, body }) => [id, body]));
}

/** Returns the sentence around a mention, or the sentences if the mention is in several. */
function sentenceAround(body: string, mention: Span): MentionSentence {
  const from = Math.max(0, mention.start - MAX_CONTEXT);
  const until = Math.min(body.length, mention.end + MAX_CONTEXT);
  const part = body.slice(from, until);
  const sentences = splitSentences(part, tokenize(part))
    .map((sentence) => ({ start: sentence.start + from, end: sentence.end + from }))
    .filter((sentence) => sentence.start < mention.end && mention.start < sentence.end);
  const [first, last] = [sentences[0] ?? mention, sentences.at(-1) ?? mention];
  // The first and the last word of a cut sentence may be incomplete.
  const start = first.start === from && from > 0 ? from + part.search(/\s\S/u) + 1 : first.start;
  const end = last.end === until && until < body.length ? from + part.search(/\s+\S*$/u) : last.end;
  const span = { start: Math.min(start, mention.start), end: Math.max(end, mention.end) };
  return { text: body.slice(span.start, span.end), ...span };
}
