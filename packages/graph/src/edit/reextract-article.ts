import { extract as extractByRules } from '@wortlaut/extract';
import { toLocalTime } from '@wortlaut/source';
import type { Span } from '@wortlaut/vocabulary';
import { repairEvents } from '../derived/repair-events.ts';
import { repairPeople } from '../derived/repair-people.ts';
import { articleRows, extractedColumns } from '../import/article-rows.ts';
import { changeKnownEvents, findEditedEvents, haveOtherDates, isOwnMain } from '../import/change-known-events.ts';
import { findKnownEvents } from '../import/known-events.ts';
import { findKnownPeople } from '../import/known-people.ts';
import { findStory } from '../import/known-stories.ts';
import { type LinkedArticle, linkArticle } from '../import/link-article.ts';
import { type Extract, type PreparedArticle, storyForm } from '../import/prepare-article.ts';
import { printedPeople } from '../import/printed-people.ts';
import { partsOf, wholeOf } from '../import/story-tree.ts';
import type { Transaction } from '../transaction.ts';
import { deleteOrphanedEvents, deleteOrphanedPeople } from './delete-article.ts';
import { expectVersion, type SeenRecord } from './records.ts';
import { readDeletions, withoutDeleted } from './reextract-deletions.ts';
import { updateOwnEvents } from './reextract-events.ts';
import { replaceMentions } from './reextract-mentions.ts';
import { type ReextractedCounts, replaceStatements } from './reextract-statements.ts';
import { updateRepresentation } from './representation.ts';

/** The result of extracting an article again. */
export interface Reextraction extends ReextractedCounts {
  readonly id: string;
}

/**
 * Extracts an article again with the current extractor. Changes made by editors are kept: statements that were
 * confirmed, corrected, rejected or added, and mentions that were moved to another person. A mention in the same
 * position still refers to the same person or event. A statement with the same words keeps its ID.
 *
 * @param extract - the extraction to use
 * @defaultValue the rules, without the statistical model
 * @throws NotFoundError, ConflictError
 */
export async function reextractArticle(
  tx: Transaction,
  { id, expectedVersion }: SeenRecord,
  extract: Extract = extractByRules,
): Promise<Reextraction> {
  await expectVersion(tx, 'Article', id, expectedVersion);
  const { prepared, retrievedAt } = await prepareAgain(tx, id, extract);
  const before = await readPlaces(tx, id);
  const found = await linkAgain(tx, id, prepared, retrievedAt);
  const linked = keepIdentities(found, prepared, before, await isJoined(tx, found, before));
  const hasNoMain = before.mainIsSet && before.main === null;
  const extracted = articleRows(prepared, linked, retrievedAt, id);
  const rows = await withoutDeleted(tx, extracted, prepared, linked, await readDeletions(tx, id), hasNoMain);
  await tx.person.createMany({ data: rows.people });
  await tx.nameKey.createMany({ data: rows.nameKeys, skipDuplicates: true });
  await tx.personMergeSuggestion.createMany({ data: rows.personSuggestions, skipDuplicates: true });
  await tx.event.createMany({ data: rows.events });
  await tx.eventMergeSuggestion.createMany({ data: rows.eventSuggestions, skipDuplicates: true });
  await replaceMentions(tx, id, rows);
  await tx.eventParticipant.createMany({ data: rows.participants, skipDuplicates: true });
  const counts = await replaceStatements(tx, id, rows);
  const columns = extractedColumns(prepared, linked);
  await tx.article.update({
    where: { id },
    data: { ...columns, ...(hasNoMain && { mainEventId: null }) },
    select: { id: true },
  });
  await changeKnownEvents(tx, prepared, linked);
  await updateOwnEvents(tx, id, prepared, linked, prepared.publishedAt ?? retrievedAt);
  await representAgain(tx, id, prepared, linked);
  const people = [
    ...new Set([...before.people, ...rows.people].map((row) => ('personId' in row ? row.personId : row.id))),
  ];
  // The text does not necessarily mention the previous main event.
  const wereMain = before.main === null ? [] : [before.main.id];
  const events = [
    ...new Set([
      ...wereMain,
      ...[...before.events, ...rows.events].map((row) => ('eventId' in row ? row.eventId : row.id)),
    ]),
  ];
  await repairPeople(tx, people);
  await repairEvents(tx, events);
  await deleteOrphanedPeople(tx, people);
  await deleteOrphanedEvents(tx, events);
  return { id, ...counts };
}

/** The positions in the text where people and events were mentioned before the new extraction. */
interface Places {
  readonly people: readonly (Span & { readonly personId: string; readonly person: { readonly named: boolean } })[];
  readonly events: readonly (Span & { readonly eventId: string; readonly event: { readonly datedAt: Date } })[];
  /** The main event, or null. */
  readonly main: {
    readonly id: string;
    readonly datedAt: Date;
    readonly parentId: string | null;
    /** Whether no other article mentions it. */
    readonly own: boolean;
  } | null;
  /** Whether an editor has set the main event. */
  readonly mainIsSet: boolean;
}

async function readPlaces(tx: Transaction, articleId: string): Promise<Places> {
  const place = { start: true, end: true } as const;
  const { mainEvent } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      mainEvent: {
        select: {
          ...{ id: true, datedAt: true, parentId: true },
          articles: { where: { articleId: { not: articleId } }, take: 1, select: { articleId: true } },
        },
      },
    },
  });
  return {
    people: await tx.mention.findMany({
      where: { articleId },
      select: { ...place, personId: true, person: { select: { named: true } } },
    }),
    events: await tx.eventMention.findMany({
      where: { articleId },
      select: { ...place, eventId: true, event: { select: { datedAt: true } } },
    }),
    main: mainEvent && { ...mainEvent, own: mainEvent.articles.length === 0 },
    mainIsSet: await hasSetMainEvent(tx, articleId),
  };
}

/** Checks whether an editor has set or deleted the main event of an article. */
async function hasSetMainEvent(tx: Transaction, articleId: string): Promise<boolean> {
  const [found] = await tx.$queryRaw<{ found: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM "Change" c JOIN "Revision" r ON r."number" = c."revisionNumber"
      WHERE c."table" = 'Article' AND c."key" = jsonb_build_object('id', ${articleId}::text)
        AND c."after" ? 'mainEventId' AND r."action" IN ('UPDATE_ARTICLE', 'DELETE_EVENT')
        AND r."undoneById" IS NULL
    ) AS "found"`;
  return found?.found ?? false;
}

async function prepareAgain(
  tx: Transaction,
  id: string,
  extract: Extract,
): Promise<{ readonly prepared: PreparedArticle; readonly retrievedAt: Date }> {
  const article = await tx.article.findUniqueOrThrow({ where: { id } });
  const { title, url, outlet, author, body, relatedHeadlines, boilerplate, contentHash, publishedAt } = article;
  const language = article.language === 'und' ? null : article.language;
  const published = publishedAt?.toISOString().replace(/\.\d+Z$/, 'Z');
  // As in an import, relative dates are resolved from the date of publication in local time.
  const local =
    published === undefined || article.publishedDayOnly ? published : toLocalTime(published, { language, url });
  const day = local?.slice(0, 10);
  const extraction = await extract({ body, title, language: language ?? undefined, published: day });
  const source = { content: article.sourceContent, format: article.sourceFormat };
  return {
    prepared: {
      source: { title, url, outlet, author, language, publishedAt: day ?? null, text: body, source, notes: [] },
      clean: { body, relatedHeadlines, boilerplate, author },
      ...{ extraction, contentHash, publishedAt, publishedDayOnly: article.publishedDayOnly, notes: [] },
    },
    retrievedAt: article.retrievedAt,
  };
}

async function linkAgain(
  tx: Transaction,
  articleId: string,
  prepared: PreparedArticle,
  retrievedAt: Date,
): Promise<LinkedArticle> {
  const people = printedPeople(prepared);
  return linkArticle(prepared, people, {
    people: await findKnownPeople(tx, {
      ...{ people, on: prepared.publishedAt ?? retrievedAt, articleId, terms: prepared.extraction.story },
    }),
    events: await findKnownEvents(tx, prepared.extraction.events),
    story: await findStory(tx, storyForm(prepared), articleId),
  });
}

/**
 * Keeps the records from before the new extraction. If most mentions of a person or event were linked to the same
 * record, the person or event is linked to this record again. This preserves merges and splits.
 *
 * @remarks A description such as "a spokesman for X" contains the name of another person. A person with a name and a
 * person without a name are therefore the same only if their mentions have identical spans.
 *
 * @param mainIsJoined - whether mentions of the previous main event now refer to the main event that the rules find
 */
function keepIdentities(
  linked: LinkedArticle,
  { extraction }: PreparedArticle,
  before: Places,
  mainIsJoined: boolean,
): LinkedArticle {
  const replaced = mainIsJoined ? before.main?.id : undefined;
  const events = linked.events.map((link, index) => {
    const meant = mostFrequent(extraction.events[index]?.mentions ?? [], before.events, ({ eventId }) => eventId);
    if (meant !== undefined && meant.eventId === replaced) return linked.main;
    return meant ? { id: meant.eventId, link: { known: meant.eventId, datedAt: meant.event.datedAt } } : link;
  });
  const main = mainIsJoined ? linked.main : mainAgain(linked, events, extraction.main, before);
  const joined = replaced === undefined ? [] : [[main.id, replaced] as const];
  // If the text does not mention the main event, it is not in the list of events.
  const known = new Map([
    [linked.main.id, main.id],
    ...linked.events.map(({ id }, index) => [id, events[index]?.id ?? id] as const),
  ]);
  const idOf = (id: string) => known.get(id) ?? id;
  const pairs = (ids: LinkedArticle['joins']) =>
    ids.map(([one, other]) => [idOf(one), idOf(other)] as const).filter(([one, other]) => one !== other);
  const isOwn = isOwnMain(extraction, events, main);
  const whole = wholeOf(extraction.events, events, main);
  const hasParent = before.main !== null && before.main.parentId !== null;
  return {
    ...linked,
    people: linked.people.map((link, index) => {
      const { mentions = [], named } = extraction.people[index] ?? {};
      const isPossible = ({ person, start, end }: (typeof before.people)[number]) =>
        person.named === named || mentions.some((mention) => mention.start === start && mention.end === end);
      const meant = mostFrequent(mentions, before.people.filter(isPossible), ({ personId }) => personId);
      return meant ? { id: meant.personId, link: { known: meant.personId } } : link;
    }),
    events,
    main,
    // The merges of the rules have their main event as the target. They do not apply if the article keeps another one.
    merges: [...(linked.main.id === main.id ? linked.merges : []), ...joined],
    joins: pairs(linked.joins),
    parents: new Map(
      [
        ...[...linked.parents].map(([id, parent]) => [idOf(id), idOf(parent)] as const),
        ...(isOwn ? partsOf(extraction.events, events, main) : []),
        ...(whole === undefined || hasParent || !isOwn ? [] : [[main.id, whole] as const]),
      ].filter(([id, parent]) => id !== parent),
    ),
  };
}

/**
 * Checks whether the article's main event and the main event that the current rules find should become one. This is only
 * allowed if no other article mentions the article's main event, and if no editor has changed either event.
 */
async function isJoined(tx: Transaction, { main }: LinkedArticle, before: Places): Promise<boolean> {
  const own = before.main;
  if (own === null || !own.own || before.mainIsSet || main.link.known === null || main.id === own.id) return false;
  const edited = await findEditedEvents(tx, [own.id, main.id]);
  return edited.size === 0 && !(await haveOtherDates(tx, main.id, own.id));
}

/** Returns the main event. A main event that an editor has set has priority over the extracted one. */
function mainAgain(
  linked: LinkedArticle,
  events: LinkedArticle['events'],
  index: number | null,
  { main, mainIsSet }: Places,
): LinkedArticle['main'] {
  const known = main && { id: main.id, link: { known: main.id, datedAt: main.datedAt } };
  if (known !== null && (mainIsSet || index === null)) return known;
  return (index === null ? undefined : events[index]) ?? linked.main;
}

/** Updates whom the known people in an article represent. */
async function representAgain(
  tx: Transaction,
  articleId: string,
  { extraction }: PreparedArticle,
  linked: LinkedArticle,
): Promise<void> {
  for (const [index, { named, represents }] of extraction.people.entries()) {
    const known = linked.people[index]?.link.known ?? null;
    if (named || known === null) continue;
    await updateRepresentation(
      tx,
      articleId,
      known,
      represents === null ? null : (linked.people[represents]?.id ?? null),
    );
  }
}

/** Returns the entry with the most mentions that overlap the specified positions. */
function mostFrequent<Known extends Span>(
  places: readonly Span[],
  known: readonly Known[],
  idOf: (one: Known) => string,
): Known | undefined {
  const meant = places.flatMap(({ start, end }) => known.filter((one) => one.start < end && start < one.end));
  const votes = new Map<string, number>();
  for (const one of meant) votes.set(idOf(one), (votes.get(idOf(one)) ?? 0) + 1);
  const most = Math.max(0, ...votes.values());
  return meant.find((one) => votes.get(idOf(one)) === most);
}
