import { extract as extractByRules } from '@wortlaut/extract';
import { repairEvents } from '../derived/repair-events.ts';
import { repairPeople } from '../derived/repair-people.ts';
import { articleRows, extractedColumns } from '../import/article-rows.ts';
import { changeKnownEvents, findEditedEvents } from '../import/change-known-events.ts';
import { findKnownEvents } from '../import/known-events.ts';
import { findKnownPeople } from '../import/known-people.ts';
import { findStory } from '../import/known-stories.ts';
import { type LinkedArticle, linkArticle } from '../import/link-article.ts';
import { wantedEvents } from '../import/link-story.ts';
import { articleReader } from '../import/prepare-again.ts';
import { type Extract, type PreparedArticle, storyForm } from '../import/prepare-article.ts';
import { printedPeople } from '../import/printed-people.ts';
import { knownRepresentatives, representKnown } from '../import/represent-known.ts';
import type { Transaction } from '../transaction.ts';
import { deleteOrphanedEvents, deleteOrphanedPeople } from './delete-article.ts';
import { updateFacts } from './event-facts.ts';
import { keepIdentities, readBefore } from './keep-identities.ts';
import { mergeInto } from './merge-events.ts';
import { mergePersonInto } from './merge-people.ts';
import { expectVersion, type SeenRecord } from './records.ts';
import { findDeletedEvents, readDeletions, withoutDeleted, withoutLinksTo } from './reextract-deletions.ts';
import { updateParents } from './reextract-events.ts';
import { replaceMentions } from './reextract-mentions.ts';
import { updateOwnPeople } from './reextract-people.ts';
import { type ReextractedCounts, replaceStatements } from './reextract-statements.ts';
import { replaceSuggestions } from './replace-suggestions.ts';
import { updateRepresentation } from './representation.ts';

/** The result of extracting an article again. */
export interface Reextraction extends ReextractedCounts {
  readonly id: string;
}

/**
 * Extracts an article again with the current extractor and links it as an import would: only what was in the graph
 * before the article was imported is compared. If all articles are extracted again in the order of their imports, the
 * graph is what a new import of the articles gives.
 *
 * Changes made by editors are kept: statements that were confirmed, corrected, rejected or added, mentions that were
 * moved to another person, and people and events that were changed, merged or split. A statement with the same words
 * keeps its ID.
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
  const read = articleReader(tx, extract);
  const { prepared, retrievedAt } = await read(id);
  const before = await readBefore(tx, id, prepared.extraction.extractorVersion);
  const found = await linkAgain(tx, id, prepared, retrievedAt);
  const fixed = await findEditedEvents(
    tx,
    [found.main, ...found.events].flatMap(({ link }) => link.known ?? []),
  );
  const identities = keepIdentities(found, prepared, before, fixed);
  const deletions = await readDeletions(tx, id);
  const hasNoMain = before.mainIsSet && before.main === null;
  const deleted = new Set([
    ...findDeletedEvents(prepared, identities.linked, deletions),
    ...(hasNoMain ? [identities.linked.main.id] : []),
  ]);
  const linked = withoutLinksTo(identities.linked, deleted);
  const extracted = articleRows(prepared, linked, retrievedAt, id);
  const rows = await withoutDeleted(tx, extracted, prepared, linked, deletions, deleted);
  await tx.person.createMany({ data: rows.people });
  await tx.nameKey.createMany({ data: rows.nameKeys, skipDuplicates: true });
  await tx.personMergeSuggestion.createMany({ data: rows.personSuggestions, skipDuplicates: true });
  await tx.event.createMany({ data: rows.events });
  await tx.eventMergeSuggestion.createMany({ data: rows.eventSuggestions, skipDuplicates: true });
  for (const [kept, gone] of identities.people) await mergePersonInto(tx, kept, gone);
  for (const [kept, gone] of identities.events) if (!deleted.has(kept)) await mergeInto(tx, kept, gone);
  await replaceMentions(tx, id, rows);
  await tx.eventParticipant.createMany({ data: rows.participants, skipDuplicates: true });
  const counts = await replaceStatements(tx, id, rows);
  const columns = extractedColumns(prepared, linked);
  await tx.article.update({
    where: { id },
    data: { ...columns, ...(deleted.has(linked.main.id) && { mainEventId: null }) },
    select: { id: true },
  });
  const open = new Set([...before.first].filter((one) => !before.edited.has(one)));
  await updateParents(tx, linked, before);
  await changeKnownEvents(tx, prepared, linked);
  await updateOwnPeople(tx, prepared, linked, open);
  await representAgain(tx, id, prepared, linked);
  for (const [event, likely] of identities.likelyEvents)
    if (open.has(event)) await replaceSuggestions(tx, 'Event', id, event, likely);
  for (const [person, likely] of identities.likelyPeople)
    if (open.has(person)) await replaceSuggestions(tx, 'Person', id, person, likely);
  const people = [...before.people.map(({ personId }) => personId), ...linked.people.map((person) => person.id)];
  const isOpen = (event: string) => !fixed.has(event) && !before.edited.has(event) && event !== linked.main.id;
  const named = linked.events.flatMap(({ id: event }) => (isOpen(event) ? event : []));
  // The other events of an article are different from each other. A merge may have moved such a suggestion to them.
  await tx.eventMergeSuggestion.deleteMany({
    where: { eventId: { in: named }, otherId: { in: named }, dismissed: false },
  });
  // The text does not necessarily mention the previous main event.
  const wereMain = before.main === null ? [] : [before.main.id];
  const events = [
    ...new Set([
      ...wereMain,
      ...before.events.map(({ eventId }) => eventId),
      ...rows.articleEvents.map((row) => row.eventId),
    ]),
  ];
  await repairPeople(tx, [...new Set(people)]);
  await repairEvents(tx, events);
  await deleteOrphanedPeople(tx, people);
  await deleteOrphanedEvents(tx, events);
  await updateFacts(tx, events, read);
  await repairEvents(tx, events);
  return { id, ...counts };
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
      ...{ people, on: prepared.publishedAt ?? retrievedAt, before: articleId, terms: prepared.extraction.story },
    }),
    events: await findKnownEvents(tx, wantedEvents(prepared), articleId),
    story: await findStory(tx, storyForm(prepared), articleId),
  });
}

/**
 * Updates whom the known people in an article represent. For people with names, other articles can say the opposite, so
 * a value is only added.
 */
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
  await representKnown(tx, knownRepresentatives({ extraction }, linked));
}
