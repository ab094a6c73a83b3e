import { builder } from '../builder.ts';

/** A mention of a person in an article. */
export const Mention = builder.prismaObject('Mention', {
  select: { id: true },
  description: 'A mention of a person in an article, by name or description.',
  fields: (t) => ({
    start: t.exposeInt('start', {
      description: "The zero-based offset of the first UTF-16 code unit in the article's body.",
    }),
    end: t.exposeInt('end', { description: "The offset after the last UTF-16 code unit in the article's body." }),
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
