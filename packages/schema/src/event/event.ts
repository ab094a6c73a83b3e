import {
  type EventTitle,
  type FirstReport,
  findEventTitles,
  findFirstReports,
  findSameStories,
  isSameLanguage,
} from '@wortlaut/graph';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { EventKind, EventStatus } from '../enums.ts';
import { VERSION_DESCRIPTION } from '../revision/version.ts';
import { PreciseDateType, preciseDate } from './precise-date.ts';

const EventTitleType = builder.objectRef<EventTitle>('EventTitle').implement({
  description: 'The title of an event in one language.',
  fields: (t) => ({
    language: t.exposeString('language', { description: 'The language of the title as a BCP 47 tag.' }),
    title: t.exposeString('title', { description: 'The title.' }),
  }),
});

const titlesOf = async (id: string, ctx: Context): Promise<readonly EventTitle[]> =>
  (await ctx.load('eventTitles', id, (ids) => findEventTitles(ctx.db, ids))) ?? [];

const firstReport = async (event: { id: string; startsOn: Date | null }, ctx: Context): Promise<FirstReport | null> =>
  event.startsOn === null
    ? ((await ctx.load('firstReports', event.id, (ids) => findFirstReports(ctx.db, ids))) ?? null)
    : null;

/** An event that articles report on. */
export const Event = builder.prismaNode('Event', {
  // A lookup of an object that does not exist returns null.
  nullable: true,
  id: { field: 'id' },
  select: { id: true },
  description: 'An event that articles report on.',
  fields: (t) => ({
    title: t.string({
      description: 'A short title in the words of an article.',
      args: {
        language: t.arg.string({
          description:
            'The preferred language of the title as a BCP 47 tag, such as "de". The title is in this language if an article in it is mainly about the event.',
        }),
      },
      select: { id: true, title: true, titleLanguage: true },
      resolve: async ({ id, title, titleLanguage }, { language }, ctx) => {
        if (!language || titleLanguage === null || isSameLanguage(titleLanguage, language)) return title;
        const titles = await titlesOf(id, ctx);
        return titles.find((other) => isSameLanguage(other.language, language))?.title ?? title;
      },
    }),
    titles: t.field({
      type: [EventTitleType],
      description:
        'The titles of the event, one for each language of the articles that are mainly about it. The language of `title` comes first. Empty if an editor wrote the title, because that title is shown in all languages.',
      select: { id: true },
      resolve: ({ id }, _args, ctx) => titlesOf(id, ctx),
    }),
    kind: t.expose('kind', { type: EventKind, description: 'The kind of the event, such as an election.' }),
    start: t.field({
      type: PreciseDateType,
      nullable: true,
      description: 'The date on which the event starts. Null if unknown.',
      select: { startsOn: true, startPrecision: true },
      resolve: (event) => preciseDate(event.startsOn, event.startPrecision),
    }),
    end: t.field({
      type: PreciseDateType,
      nullable: true,
      description: 'The date on which the event ends. Null if unknown.',
      select: { endsOn: true, endPrecision: true },
      resolve: (event) => preciseDate(event.endsOn, event.endPrecision),
    }),
    dateText: t.exposeString('dateText', {
      nullable: true,
      description:
        'The date as printed in the first mention of the event, such as "am Donnerstag". Null if no article gives a date.',
    }),
    reportedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'If the start is unknown, the publication date of the first article about the event. Null if the start is known or no article has a date.',
      select: { id: true, startsOn: true },
      resolve: async (event, _args, ctx) => (await firstReport(event, ctx))?.at ?? null,
    }),
    reportedDayOnly: t.boolean({
      description:
        'Whether only the day of the first report is known. If true, the time in `reportedAt` is midnight UTC. False if `reportedAt` is null.',
      select: { id: true, startsOn: true },
      resolve: async (event, _args, ctx) => (await firstReport(event, ctx))?.dayOnly ?? false,
    }),
    place: t.exposeString('place', {
      nullable: true,
      description: 'The place of the event. Null if unknown.',
    }),
    status: t.expose('status', {
      type: EventStatus,
      description: 'Whether the event is past, planned or cancelled, according to the latest article about it.',
    }),
    parent: t.relation('parent', {
      nullable: true,
      description:
        'The event that this event belongs to. For example, an arrest belongs to the attack before it. Null if the event does not belong to another event.',
    }),
    version: t.exposeInt('version', { description: VERSION_DESCRIPTION }),
  }),
});

builder.prismaObjectField(Event, 'sameStory', (t) =>
  t.field({
    type: [Event],
    description:
      'Other events of the same story: the main events of articles that report the same story as the articles about this event, earliest first. At most 12. Parts of this event and its parent are not included.',
    // Each event needs up to three searches.
    extensions: { cost: 500, entries: 12 },
    select: { id: true },
    resolve: async ({ id }, _args, ctx) => {
      const found = await ctx.load('sameStories', id, (ids) => findSameStories(ctx.db, ids));
      return (found ?? []).map((other) => Event.addBrand({ id: other }));
    },
  }),
);

/** The connection type for lists of events. */
export const EventConnection = builder.connectionObject(
  { type: Event, name: 'EventConnection', description: 'A list of events.' },
  { name: 'EventEdge', description: 'An event in a list, with its cursor.' },
);
