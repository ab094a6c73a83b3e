import { builder } from '../builder.ts';
import { SourceFormat } from '../enums.ts';
import { VERSION_DESCRIPTION } from '../revision/version.ts';

/** An article with its metadata and text. */
export const Article = builder.prismaNode('Article', {
  // A lookup of an object that does not exist returns null.
  nullable: true,
  id: { field: 'id' },
  select: { id: true },
  description: 'A news article, its text, and everything extracted from it.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'The headline.' }),
    url: t.exposeString('url', {
      nullable: true,
      description: 'The URL of the article at its publisher. Null if unknown.',
    }),
    outlet: t.exposeString('outlet', {
      nullable: true,
      description: 'The newspaper, news agency or website that published the article. Null if unknown.',
    }),
    author: t.exposeString('author', {
      nullable: true,
      description: 'The author or authors named in the byline. Null if there is no byline.',
    }),
    language: t.exposeString('language', {
      description: 'The language of the text as a BCP 47 tag. "und" if it could not be detected.',
    }),
    supported: t.exposeBoolean('supported', {
      description: 'Whether Wortlaut can extract statements from articles in the language of this article.',
    }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      nullable: true,
      description:
        'The date and time of publication. Null if unknown. Relative dates in the text, such as "yesterday", are resolved from this date.',
    }),
    publishedDayOnly: t.exposeBoolean('publishedDayOnly', {
      description: 'Whether only the day of publication is known. If true, the time in `publishedAt` is midnight UTC.',
    }),
    retrievedAt: t.expose('retrievedAt', {
      type: 'DateTime',
      description: 'The date and time when the article was imported.',
    }),
    // The limit on the cost of a query counts objects. A text is as large as about a hundred of them.
    body: t.exposeString('body', {
      description: 'The cleaned text. All offsets refer to this text.',
      extensions: { cost: 100 },
    }),
    relatedHeadlines: t.exposeStringList('relatedHeadlines', {
      description:
        'Headlines that were removed from the text because they refer to other articles, as in "Lesen Sie auch: …".',
    }),
    boilerplate: t.exposeStringList('boilerplate', {
      description:
        'Text removed from the article during cleaning, such as agency lines, author biographies, captions and notices. Removed headlines are in `relatedHeadlines`.',
    }),
    sourceContent: t.exposeString('sourceContent', {
      description: 'The source, exactly as it was imported.',
      extensions: { cost: 400 },
    }),
    sourceFormat: t.expose('sourceFormat', { type: SourceFormat, description: 'The format of the imported source.' }),
    contentHash: t.exposeString('contentHash', {
      description:
        'The SHA-256 hash of the text, in hexadecimal. Importing the same text again does not create a second article.',
    }),
    statementCount: t.exposeInt('statementCount', { description: 'The number of statements in the article.' }),
    extractorVersion: t.exposeString('extractorVersion', {
      description: 'The version of the extractor that processed the article.',
    }),
    version: t.exposeInt('version', { description: VERSION_DESCRIPTION }),
  }),
});

/** The connection type for lists of articles. */
export const ArticleConnection = builder.connectionObject(
  { type: Article, name: 'ArticleConnection', description: 'A list of articles.' },
  { name: 'ArticleEdge', description: 'An article in a list, with its cursor.' },
);
