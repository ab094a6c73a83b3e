import { createHash } from 'node:crypto';
import { DAY, type MadeEvent, type MadePerson } from './make-data-cast.ts';
import { createUuid, type Random } from './make-data-random.ts';
import type { Words } from './make-data-words.ts';

/** Rows by the names of their tables, in an order in which foreign keys let them be written. */
export type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** What an article is made of. */
export interface ArticlePlan {
  /** When it was published, in milliseconds since 1970. */
  readonly time: number;
  readonly outlet: string;
  readonly language: 'de' | 'en';
  /** The speaker of each statement; null where nobody is named. */
  readonly speakers: readonly (MadePerson | null)[];
  readonly events: readonly MadeEvent[];
}

const EXTRACTOR = 'made';
const kinds = ['DIRECT', 'DIRECT', 'DIRECT', 'INDIRECT', 'INDIRECT', 'INDIRECT', 'REPORTED', 'FREE_INDIRECT'];
const media = ['SPEECH', 'SPEECH', 'SPEECH', 'SPEECH', 'SPEECH', 'SPEECH', 'WRITING', 'WRITING', 'THOUGHT'];
const states = [...Array<string>(18).fill('EXTRACTED'), 'CONFIRMED', 'CORRECTED'];

/** Writes an article and lays it out as rows. */
export function makeArticle(random: Random, words: Words, plan: ArticlePlan): Rows {
  const { time, outlet, language } = plan;
  const articleId = createUuid(random, time);
  const datedAt = new Date(time).toISOString();
  let body = '';
  const add = (text: string): [start: number, end: number] => {
    body += text;
    return [body.length - text.length, body.length];
  };
  const mentions: { start: number; end: number; text: string; personId: string }[] = [];
  const said: { id: string; eventId: string | undefined }[] = [];
  const statements = plan.speakers.map((speaker) => {
    for (let left = 1 + random.below(3); left > 0; left -= 1) add(`${words.clause(6, 16)}. `);
    add('„');
    const quoteSpans = add(words.clause(6, 24));
    add('“, ');
    const cueSpans = add('sagte');
    add(' ');
    const text = speaker?.name ?? words.word();
    const [start, end] = add(text);
    add(random.chance(0.2) ? '.\n\n' : '. ');
    if (speaker) mentions.push({ start, end, text, personId: speaker.id });
    const id = createUuid(random, time);
    const eventId = random.chance(0.6) && plan.events.length > 0 ? random.pick(plan.events).id : undefined;
    said.push({ id, eventId });
    return {
      id,
      articleId,
      speakerId: speaker?.id ?? null,
      containerId: null,
      kind: random.pick(kinds),
      medium: random.pick(media),
      pattern: 'QUOTATION_MARKS',
      attribution: speaker ? 'NAME' : 'NONE',
      quoteSpans,
      quoteText: body.slice(...quoteSpans),
      cueSpans,
      cueText: 'sagte',
      speakerSpans: [start, end],
      speakerText: text,
      frameSpans: [],
      addresseeSpans: [],
      datedAt,
      start: quoteSpans[0],
      confidence: 0.5 + random.below(50) / 100,
      reviewState: random.pick(states),
      extractorVersion: EXTRACTOR,
      language,
      outlet,
    };
  });
  const eventMentions = plan.events.map(({ id: eventId, title }) => {
    const [start, end] = add(title);
    add('. ');
    return { start, end, text: title, eventId };
  });
  const dated = { articleId, datedAt };
  const place = (row: { start: number; end: number; text: string }) => ({
    ...row,
    articleId,
    id: createUuid(random, time),
  });
  const firstBy = <Row, Key>(rows: readonly Row[], key: (row: Row) => Key) => [
    ...new Map([...rows].reverse().map((row) => [key(row), row] as const)).values(),
  ];
  const people = firstBy(mentions, ({ personId }) => personId);
  return {
    Article: [articleRow(words, plan, articleId, body)],
    Statement: statements,
    Mention: mentions.map(place),
    ArticlePerson: people.map(({ personId, start }) => ({ ...dated, personId, start })),
    EventMention: eventMentions.map(place),
    ArticleEvent: eventMentions.map(({ eventId, start }) => ({ ...dated, eventId, start })),
    EventParticipant: plan.events.flatMap(({ id: eventId, day }) =>
      people.slice(0, 2).map(({ personId }) => ({ eventId, personId, datedAt: new Date(day).toISOString() })),
    ),
    PersonRole: people
      .slice(0, 1)
      .map(({ personId }) => ({ id: createUuid(random, time), personId, articleId, role: words.clause(1, 2) })),
    StatementEvent: said.flatMap(({ id, eventId }) => (eventId ? [{ statementId: id, eventId, datedAt }] : [])),
  };
}

function articleRow(words: Words, { time, outlet, language, speakers }: ArticlePlan, id: string, body: string) {
  const at = new Date(time).toISOString();
  return {
    id,
    title: words.clause(4, 9),
    url: `https://news.example/${id}`,
    outlet,
    language,
    supported: true,
    publishedAt: at,
    publishedDayOnly: time % DAY === 0,
    retrievedAt: at,
    datedAt: at,
    body,
    bodyLength: body.length,
    sourceContent: body,
    sourceFormat: 'TEXT',
    contentHash: createHash('sha256').update(body).digest('hex'),
    relatedHeadlines: [],
    boilerplate: [],
    statementCount: speakers.length,
    extractorVersion: EXTRACTOR,
  };
}
