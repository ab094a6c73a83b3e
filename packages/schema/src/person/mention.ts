import { builder } from '../builder.ts';

/** A mention of a person in an article. */
export const Mention = builder.prismaObject('Mention', {
  select: { id: true },
  description: 'A mention of a person in an article, by name or description.',
  fields: (t) => ({
    start: t.exposeInt('start', {
      description: "The start of the mention in the article's body, as a zero-based offset in UTF-16 code units.",
    }),
    end: t.exposeInt('end', {
      description: "The end of the mention in the article's body (exclusive), as an offset in UTF-16 code units.",
    }),
    text: t.exposeString('text', { description: 'The words, exactly as printed.' }),
    person: t.relation('person', { description: 'The person mentioned.' }),
    article: t.relation('article', { description: 'The article that contains the mention.' }),
  }),
});

/** The connection type for lists of mentions of people. */
export const MentionConnection = builder.connectionObject(
  { type: Mention, name: 'MentionConnection', description: 'A list of mentions of people.' },
  { name: 'MentionEdge', description: 'A mention in a list, with its cursor.' },
);
