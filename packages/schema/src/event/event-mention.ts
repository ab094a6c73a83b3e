import { findMentionSentences } from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { PassageType } from '../statement/passage.ts';

/** A mention of an event in an article. */
export const EventMention = builder.prismaObject('EventMention', {
  select: { id: true },
  description: 'A mention of an event in an article.',
  fields: (t) => ({
    start: t.exposeInt('start', {
      description: "The start of the mention in the article's body, as a zero-based offset in UTF-16 code units.",
    }),
    end: t.exposeInt('end', {
      description: "The end of the mention in the article's body (exclusive), as an offset in UTF-16 code units.",
    }),
    text: t.exposeString('text', { description: 'The words, exactly as printed.' }),
    sentence: t.field({
      type: PassageType,
      description:
        'The sentence that contains the mention, exactly as printed. If there are more than 1,000 characters before or after the mention, they are cut off.',
      select: { id: true, text: true, start: true, end: true },
      resolve: async ({ id, ...mention }, _args, ctx) => {
        const sentence = await ctx.load('mentionSentences', id, (ids) => findMentionSentences(ctx.db, ids));
        const { text, start, end } = sentence ?? mention;
        return { text, spans: [{ start, end }] };
      },
    }),
    event: t.relation('event', { description: 'The event mentioned.' }),
    article: t.relation('article', { description: 'The article that contains the mention.' }),
  }),
});

/** The connection type for lists of mentions of events. */
export const EventMentionConnection = builder.connectionObject(
  { type: EventMention, name: 'EventMentionConnection', description: 'A list of mentions of events.' },
  { name: 'EventMentionEdge', description: 'A mention in a list, with its cursor.' },
);
