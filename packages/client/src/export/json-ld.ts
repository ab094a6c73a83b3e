import { dayOf, isoDate } from './dates.ts';
import type { ExportKind, ExportRows } from './rows.ts';
import { selectorsOf } from './selectors.ts';

/** The default vocabulary is schema.org. Terms from the Web Annotation model and from Wortlaut have a prefix. */
const CONTEXT = [
  'https://schema.org',
  { oa: 'http://www.w3.org/ns/oa#', wortlaut: 'urn:x-wortlaut:vocabulary:', record: 'urn:x-wortlaut:record:' },
];

/** The start of a JSON-LD document, before its records. */
export const JSON_LD_HEAD = `{"@context":${JSON.stringify(CONTEXT)},"@graph":[\n`;

/** The end of a JSON-LD document, after its records. */
export const JSON_LD_TAIL = '\n]}\n';

/** The event statuses of schema.org. It has no status for past events. */
const EVENT_STATUS: { readonly [Status in ExportRows['events']['status']]: string | undefined } = {
  PAST: undefined,
  PLANNED: 'https://schema.org/EventScheduled',
  CANCELLED: 'https://schema.org/EventCancelled',
};

const nodes: { readonly [Kind in ExportKind]: (row: ExportRows[Kind]) => object } = {
  statements: quotation,
  articles: (row) => newsArticle(row),
  people: (row) => ({
    ...agent(row),
    alternateName: row.nameVariants.nodes.map(({ name }) => name).filter((name) => name !== row.name),
    sameAs: row.wikidataId === null ? undefined : `https://www.wikidata.org/entity/${row.wikidataId}`,
  }),
  events: (row) => ({
    '@id': iri(row.id),
    '@type': 'Event',
    name: row.title,
    startDate: isoDate(row.start),
    endDate: isoDate(row.end),
    location: row.place === null ? undefined : { '@type': 'Place', name: row.place },
    eventStatus: EVENT_STATUS[row.status],
    attendee: row.participants.nodes.map(agent),
    'wortlaut:kind': row.kind,
    'wortlaut:dateText': row.dateText ?? undefined,
  }),
};

/**
 * Formats one record of a JSON-LD document as a schema.org NewsArticle, Quotation, Person, Organization or Event.
 *
 * @remarks A quotation is also an annotation of its article. Each of its spans is a target with a TextPositionSelector
 * and a TextQuoteSelector. The Web Annotation model requires positions in Unicode code points. Spans in the API count
 * UTF-16 code units.
 */
export function jsonLdNode<Kind extends ExportKind>(kind: Kind, row: ExportRows[Kind]): string {
  // JSON-LD is often copied into a <script> element of a page. A text must not be able to end that element.
  return JSON.stringify(nodes[kind](row)).replaceAll('<', '\\u003c');
}

function iri(id: string): string {
  return `record:${encodeURIComponent(id)}`;
}

type Agent = Pick<ExportRows['people'], 'id' | 'name' | 'kind'> & { readonly represents?: Agent | null };

function agent({ id, name, kind, represents }: Agent): object {
  const type = kind === 'INDIVIDUAL' ? 'Person' : 'Organization';
  return { '@id': iri(id), '@type': type, name, 'wortlaut:represents': represents ? agent(represents) : undefined };
}

type ArticleFields = Omit<ExportRows['statements']['article'], 'body'> & Partial<ExportRows['articles']>;

function newsArticle(article: ArticleFields) {
  const { id, title, url, outlet, author, language } = article;
  return {
    '@id': iri(id),
    '@type': 'NewsArticle',
    headline: title,
    url: url ?? undefined,
    inLanguage: language === 'und' ? undefined : language,
    datePublished: dayOf(article) ?? undefined,
    publisher: outlet === null ? undefined : { '@type': 'Organization', name: outlet },
    author: author ? { '@type': 'Person', name: author } : undefined,
    articleBody: article.body,
  };
}

/**
 * The stances of speakers who do not claim the words. Such a statement is exported as a `CreativeWork` instead of a
 * `Quotation`.
 */
const NOT_CLAIMED: readonly ExportRows['statements']['stance'][] = ['DENIES', 'REJECTS', 'DOUBTS', 'NOT_SAID'];

function quotation(row: ExportRows['statements']) {
  const { body, ...article } = row.article;
  const claimed = !NOT_CLAIMED.includes(row.stance);
  const [first, ...others] = row.speakers.map(agent);
  const speaker = others.length === 0 ? first : [first, ...others];
  return {
    '@id': iri(row.id),
    '@type': [claimed ? 'Quotation' : 'CreativeWork', 'oa:Annotation'],
    text: row.quote.text,
    inLanguage: article.language === 'und' ? undefined : article.language,
    dateCreated: isoDate(row.said),
    [claimed ? 'spokenByCharacter' : 'wortlaut:speaker']: speaker,
    isPartOf: newsArticle(article),
    about: row.events.nodes.map(({ id, title }) => ({ '@id': iri(id), '@type': 'Event', name: title })),
    'oa:hasTarget': row.quote.spans.map((span) => ({
      '@type': 'oa:SpecificResource',
      'oa:hasSource': { '@id': iri(article.id) },
      'oa:hasSelector': body === undefined ? [] : selectorsOf(body, span),
    })),
    'wortlaut:reportedBy': row.reportedBy.length === 0 ? undefined : row.reportedBy.map(agent),
    'wortlaut:kind': row.kind,
    'wortlaut:medium': row.medium,
    'wortlaut:stance': row.stance,
    'wortlaut:confidence': row.confidence ?? undefined,
    'wortlaut:unsure': row.unsure,
    'wortlaut:reviewState': row.reviewState,
  };
}
