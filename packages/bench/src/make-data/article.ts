import { createHash } from 'node:crypto';
import { DAY, type MadeEvent, type MadePerson } from './cast.ts';
import { createUuid, type Random } from './random.ts';
import type { Words } from './words.ts';

/** Rows by table name, in an order that satisfies the foreign keys. */
export type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** The plan for a generated article. */
export interface ArticlePlan {
  /** The publication date, in milliseconds since 1970. */
  readonly time: number;
  readonly outlet: string;
  readonly language: string;
  /** The speaker of each statement. Null if the statement has no named speaker. */
  readonly speakers: readonly (MadePerson | null)[];
  readonly events: readonly MadeEvent[];
}

const EXTRACTOR = 'made';
const kinds = ['DIRECT', 'DIRECT', 'DIRECT', 'INDIRECT', 'INDIRECT', 'INDIRECT', 'REPORTED', 'FREE_INDIRECT'];
const media = ['SPEECH', 'SPEECH', 'SPEECH', 'SPEECH', 'SPEECH', 'SPEECH', 'WRITING', 'WRITING', 'THOUGHT'];
const stances = [...Array<string>(16).fill('ASSERTS'), 'DENIES', 'REJECTS', 'ASKS', 'DEMANDS'];
const states = [...Array<string>(18).fill('EXTRACTED'), 'CONFIRMED', 'CORRECTED'];

/** Generates the database rows for an article. */
export function makeArticle(random: Random, words: Words, plan: ArticlePlan): Rows {
  const articleId = createUuid(random, plan.time);
  const text = createText();
  const said = plan.speakers.map((speaker) => makeStatement(random, words, text, plan, articleId, speaker));
  const eventMentions = plan.events.map(({ id: eventId, title }) => {
    const [start, end] = text.add(title);
    text.add('. ');
    return { start, end, text: title, eventId };
  });
  const dated = { articleId, datedAt: new Date(plan.time).toISOString() };
  const newRow = () => ({ id: createUuid(random, plan.time), articleId });
  const mentions = said.flatMap(({ mention }) => mention ?? []);
  const people = [...new Map(mentions.toReversed().map((mention) => [mention.personId, mention])).values()];
  return {
    Article: [articleRow(words, plan, articleId, text.all())],
    Statement: said.map(({ row }) => row),
    Mention: mentions.map((row) => ({ ...newRow(), ...row })),
    ArticlePerson: people.map(({ personId, start }) => ({ ...dated, personId, start })),
    EventMention: eventMentions.map((row) => ({ ...newRow(), ...row })),
    ArticleEvent: eventMentions.map(({ eventId, start }) => ({ ...dated, eventId, start })),
    EventParticipant: plan.events.flatMap(({ id: eventId, day }) =>
      people.slice(0, 2).map(({ personId }) => ({ eventId, personId, datedAt: new Date(day).toISOString() })),
    ),
    PersonRole: people.slice(0, 1).map(({ personId }) => ({ ...newRow(), personId, role: words.clause(1, 2) })),
    StatementEvent: said.flatMap(({ row, eventId }) =>
      eventId ? [{ statementId: row.id, eventId, datedAt: dated.datedAt }] : [],
    ),
  };
}

/** Creates a text that can be extended. `add` appends a part and returns its span. */
function createText() {
  let body = '';
  return {
    add: (part: string): [start: number, end: number] => {
      body += part;
      return [body.length - part.length, body.length];
    },
    all: () => body,
  };
}

/** Appends some sentences and a quotation. */
function makeStatement(
  random: Random,
  words: Words,
  { add, all }: ReturnType<typeof createText>,
  { time, language, outlet, events }: ArticlePlan,
  articleId: string,
  speaker: MadePerson | null,
) {
  for (let left = 1 + random.below(3); left > 0; left -= 1) add(`${words.clause(6, 16)}. `);
  add('„');
  const quoteSpans = add(words.clause(6, 24));
  add('“, ');
  const cueSpans = add('sagte');
  add(' ');
  const speakerText = speaker?.name ?? words.word();
  const [start, end] = add(speakerText);
  add(random.chance(0.2) ? '.\n\n' : '. ');
  const row = {
    id: createUuid(random, time),
    articleId,
    speakerId: speaker?.id ?? null,
    kind: random.pick(kinds),
    medium: random.pick(media),
    stance: random.pick(stances),
    pattern: 'QUOTATION_MARKS',
    attribution: speaker ? 'NAME' : 'NONE',
    quoteSpans,
    quoteText: all().slice(...quoteSpans),
    cueSpans,
    cueText: 'sagte',
    speakerSpans: [start, end],
    speakerText,
    frameSpans: [],
    addresseeSpans: [],
    datedAt: new Date(time).toISOString(),
    start: quoteSpans[0],
    confidence: 0.5 + random.below(50) / 100,
    reviewState: random.pick(states),
    extractorVersion: EXTRACTOR,
    language,
    outlet,
  };
  return {
    row,
    mention: speaker && { start, end, text: speakerText, personId: speaker.id },
    eventId: random.chance(0.6) && events.length > 0 ? random.pick(events).id : undefined,
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
