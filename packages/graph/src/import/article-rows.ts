import type { Prisma } from '@wortlaut/database';
import { isNamelessSource, type StatementLink } from '@wortlaut/extract';
import type { Span } from '@wortlaut/vocabulary';
import { v7 as uuidv7 } from 'uuid';
import { dateColumns, flattenSpans, joinSpanTexts, MAX_REPORTERS, MAX_SPEAKERS, UNDATED } from '../columns.ts';
import { foldName } from '../names/fold-name.ts';
import { personKeys } from '../names/person-keys.ts';
import { sortName } from '../names/sort-name.ts';
import { inBothDirections } from './both-directions.ts';
import { type EventRows, eventRows, type Place } from './event-rows.ts';
import { type LinkedArticle, unlinked } from './link-article.ts';
import { mainTitle } from './main-title.ts';
import type { PreparedArticle } from './prepare-article.ts';

/** The rows of an article by table, in an order that satisfies the foreign keys. */
export interface ArticleRows extends EventRows {
  readonly article: Prisma.ArticleCreateManyInput;
  readonly people: (Prisma.PersonCreateManyInput & { readonly id: string })[];
  readonly nameKeys: Prisma.NameKeyCreateManyInput[];
  readonly nameVariants: { id: string; personId: string; name: string; folded: string; count: number }[];
  readonly roles: Prisma.PersonRoleCreateManyInput[];
  readonly mentions: Prisma.MentionCreateManyInput[];
  readonly articlePeople: Prisma.ArticlePersonCreateManyInput[];
  readonly statements: Prisma.StatementCreateManyInput[];
  readonly statementEvents: Prisma.StatementEventCreateManyInput[];
  readonly personSuggestions: Prisma.PersonMergeSuggestionCreateManyInput[];
  /** The number of statements by each speaker who was in the graph before. The keys are person IDs. */
  readonly statementCounts: ReadonlyMap<string, number>;
}

/**
 * Converts an article to rows.
 *
 * @param retrievedAt - the time of the import
 * @param articleId - the ID of the article
 * @defaultValue a new ID
 */
export function articleRows(
  prepared: PreparedArticle,
  linked: LinkedArticle,
  retrievedAt: Date,
  articleId: string = uuidv7(),
): ArticleRows {
  const datedAt = prepared.publishedAt ?? UNDATED;
  const place = { articleId, datedAt };
  const { counts, ...statements } = statementRows(prepared, linked, place);
  const people = personRows(prepared, linked, place);
  const statementCounts = new Map(counts);
  for (const person of people.people) {
    person.statementCount = counts.get(person.id) ?? 0;
    statementCounts.delete(person.id);
  }
  return {
    article: articleRow(prepared, linked, articleId, retrievedAt, datedAt),
    ...people,
    ...eventRows(prepared, linked, place),
    ...statements,
    statementCounts,
  };
}

function articleRow(
  { source, clean, extraction, ...prepared }: PreparedArticle,
  linked: Pick<LinkedArticle, 'main'>,
  id: string,
  retrievedAt: Date,
  datedAt: Date,
) {
  return {
    id,
    title: source.title,
    url: source.url,
    outlet: source.outlet,
    author: source.author ?? clean.author,
    language: extraction.language,
    publishedAt: prepared.publishedAt,
    publishedDayOnly: prepared.publishedDayOnly,
    retrievedAt,
    datedAt,
    body: clean.body,
    bodyLength: clean.body.length,
    sourceContent: source.source.content,
    sourceFormat: source.source.format,
    contentHash: prepared.contentHash,
    relatedHeadlines: [...clean.relatedHeadlines],
    boilerplate: [...clean.boilerplate],
    statementCount: extraction.statements.length,
    ...extractedColumns({ extraction, source }, linked),
  };
}

/** The columns of an article that come from the extraction. A new extraction replaces them. */
export function extractedColumns(
  { extraction, source }: Pick<PreparedArticle, 'extraction' | 'source'>,
  { main }: Pick<LinkedArticle, 'main'>,
) {
  return {
    supported: extraction.supported,
    extractorVersion: extraction.extractorVersion,
    mainEventId: main.id,
    mainEventTitle: mainTitle(extraction, source.title),
    storyTerms: extraction.story.map(({ term }) => term),
    storyKinds: extraction.story.map(({ kind }) => kind),
    storyWeights: extraction.story.map(({ weight }) => weight),
  };
}

function personRows({ clean, extraction }: PreparedArticle, linked: LinkedArticle, { articleId, datedAt }: Place) {
  const rows: Pick<
    ArticleRows,
    'people' | 'nameKeys' | 'nameVariants' | 'roles' | 'mentions' | 'articlePeople' | 'personSuggestions'
  > = {
    people: [],
    nameKeys: [],
    nameVariants: [],
    roles: [],
    mentions: [],
    articlePeople: [],
    personSuggestions: [],
  };
  const firstMention = new Map<string, number>();
  extraction.people.forEach((person, index) => {
    const { id: personId, link } = linked.people[index] ?? unlinked();
    if (link.known === null) {
      const { name, kind, named, gender } = person;
      const representsId = representedBy(extraction.people, linked, index);
      rows.people.push({ id: personId, name, sortName: sortName(person), kind, named, gender, representsId });
      rows.personSuggestions.push(
        ...inBothDirections(personId, link.likely).map(({ one, ...suggestion }) => ({ ...suggestion, personId: one })),
      );
    }
    const variants = person.mentions.map(({ start, end }) => clean.body.slice(start, end));
    for (const key of personKeys(person, variants)) rows.nameKeys.push({ key, personId });
    for (const role of new Set(person.roles)) rows.roles.push({ id: uuidv7(), personId, articleId, role });
    for (const span of person.mentions) {
      rows.mentions.push({ id: uuidv7(), articleId, personId, ...span, text: clean.body.slice(span.start, span.end) });
      firstMention.set(personId, Math.min(span.start, firstMention.get(personId) ?? span.start));
    }
  });
  rows.nameVariants.push(...countVariants(rows.mentions));
  for (const [personId, start] of firstMention) rows.articlePeople.push({ articleId, personId, start, datedAt });
  return rows;
}

/**
 * Returns the ID of the person whom a person in an article represents. Returns null if the person represents nobody, or
 * if the chain of represented people would lead back to the person.
 *
 * @param index - index of the person in the article
 */
export function representedBy(
  people: PreparedArticle['extraction']['people'],
  linked: LinkedArticle,
  index: number,
): string | null {
  const idOf = (at: number) => linked.people[at]?.id ?? null;
  const own = idOf(index);
  const seen = new Set([index]);
  let above = people[index]?.represents ?? null;
  const first = above === null ? null : idOf(above);
  while (above !== null && !seen.has(above)) {
    if (idOf(above) === own) return null;
    seen.add(above);
    above = people[above]?.represents ?? null;
  }
  return above === null ? first : null;
}

/** Counts how often each spelling of a person occurs in the article. */
function countVariants(mentions: readonly { personId: string; text: string }[]) {
  const variants = new Map<string, ArticleRows['nameVariants'][number]>();
  for (const { personId, text: name } of mentions) {
    const key = `${personId} ${name}`;
    const variant = variants.get(key) ?? { id: uuidv7(), personId, name, folded: foldName(name), count: 0 };
    variant.count += 1;
    variants.set(key, variant);
  }
  return variants.values();
}

/**
 * Returns the links of a statement to events in the graph. Two events in the text can be the same event in the graph.
 * In this case, only the link with the highest confidence is kept.
 */
function eventLinks(links: readonly StatementLink[], linked: LinkedArticle) {
  const found = new Map<string, { eventId: string; link: StatementLink['link']; confidence: number }>();
  for (const { event, link, confidence } of links) {
    // The main event set by an editor may differ from the extracted one.
    const eventId = event === null || link === 'MAIN' ? linked.main.id : linked.events[event]?.id;
    if (eventId === undefined || (found.get(eventId)?.confidence ?? 0) >= confidence) continue;
    found.set(eventId, { eventId, link: eventId === linked.main.id ? 'MAIN' : 'MENTIONED', confidence });
  }
  return found.values();
}

/**
 * Returns the words for a speaker. Returns null for words such as "initial reports": they name a source, but no
 * speaker.
 */
function printedSpeaker(body: string, speakers: readonly string[], spans: readonly Span[]) {
  const text = joinSpanTexts(body, spans);
  const isNobody = speakers.length === 0 && text !== null && isNamelessSource(text);
  return isNobody ? { speakerSpans: [], speakerText: null } : { speakerSpans: flattenSpans(spans), speakerText: text };
}

function statementRows(
  { source, clean, extraction }: PreparedArticle,
  linked: LinkedArticle,
  { articleId, datedAt }: Place,
) {
  const ids = extraction.statements.map(() => uuidv7());
  const counts = new Map<string, number>();
  const statementEvents: ArticleRows['statementEvents'] = [];
  const statements = extraction.statements.map((statement, index) => {
    const id = ids[index] ?? uuidv7();
    // Two people in the text can be the same person in the graph.
    const known = (people: readonly number[]) => [
      ...new Set(people.flatMap((index) => linked.people[index]?.id ?? [])),
    ];
    const speakers = known(statement.speakers).slice(0, MAX_SPEAKERS);
    const reporterIds = known(statement.reportedBy)
      .filter((id) => !speakers.includes(id))
      .slice(0, MAX_REPORTERS);
    for (const personId of speakers) counts.set(personId, (counts.get(personId) ?? 0) + 1);
    const [speakerId = null, ...coSpeakerIds] = speakers;
    for (const link of eventLinks(statement.eventLinks, linked))
      statementEvents.push({ statementId: id, ...link, datedAt });
    const [saidOn, saidPrecision] = dateColumns(statement.said);
    const { kind, medium, stance, pattern, attribution, confidence } = statement;
    return {
      id,
      articleId,
      speakerId,
      coSpeakerIds,
      reporterIds,
      containerId: statement.container === null ? null : (ids[statement.container] ?? null),
      ...{ kind, medium, stance, pattern, attribution, confidence, saidOn, saidPrecision, datedAt },
      quoteSpans: flattenSpans(statement.quote),
      quoteText: joinSpanTexts(clean.body, statement.quote) ?? '',
      cueSpans: flattenSpans(statement.cue),
      cueText: joinSpanTexts(clean.body, statement.cue),
      ...printedSpeaker(clean.body, speakers, statement.speakerSpans),
      frameSpans: flattenSpans(statement.frame),
      frameText: joinSpanTexts(clean.body, statement.frame),
      addresseeSpans: flattenSpans(statement.addressee),
      addresseeText: joinSpanTexts(clean.body, statement.addressee),
      start: statement.quote[0]?.start ?? 0,
      extractorVersion: extraction.extractorVersion,
      language: extraction.language,
      outlet: source.outlet,
    };
  });
  return { statements, statementEvents, counts };
}
