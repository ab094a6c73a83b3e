import { isUnsure, MAX_REPORTERS, MAX_SPEAKERS } from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { Attribution, Medium, Pattern, ReviewState, Stance, StatementKind } from '../enums.ts';
import { PreciseDateType, preciseDate } from '../event/precise-date.ts';
import { Person } from '../person/person.ts';
import { VERSION_DESCRIPTION } from '../revision/version.ts';
import { PassageType, passage, spansOf } from './passage.ts';

/** A statement as printed in one article. */
export const Statement = builder.prismaNode('Statement', {
  // A lookup of an object that does not exist returns null.
  nullable: true,
  id: { field: 'id' },
  select: { id: true },
  description: 'A statement made by a person, as printed in one article.',
  fields: (t) => ({
    kind: t.expose('kind', {
      type: StatementKind,
      description: 'The type of quotation, such as direct or indirect.',
    }),
    medium: t.expose('medium', { type: Medium, description: 'Whether the statement was spoken, written or thought.' }),
    stance: t.expose('stance', {
      type: Stance,
      description:
        'The stance of the speaker toward the words. Show it wherever the words are shown: someone who denies or doubts the words does not claim them.',
    }),
    quote: t.field({
      type: PassageType,
      description: 'The quote: what the person said, or the words that the person denies, doubts or asks.',
      select: { quoteText: true, quoteSpans: true },
      resolve: (statement) => ({ text: statement.quoteText, spans: spansOf(statement.quoteSpans) }),
    }),
    cue: t.field({
      type: PassageType,
      nullable: true,
      description: 'The cue that introduces the quote, such as "sagte" or "according to". Null if there is no cue.',
      select: { cueText: true, cueSpans: true },
      resolve: (statement) => passage(statement.cueText, statement.cueSpans),
    }),
    printedSpeaker: t.field({
      type: PassageType,
      nullable: true,
      description:
        'The words that refer to the speaker, such as "der Minister" or "she". Null if no words in the sentence refer to the speaker.',
      select: { speakerText: true, speakerSpans: true },
      resolve: (statement) => passage(statement.speakerText, statement.speakerSpans),
    }),
    frame: t.field({
      type: PassageType,
      nullable: true,
      description: 'The frame: the clause around the cue that introduces the quote. Null if there is no frame.',
      select: { frameText: true, frameSpans: true },
      resolve: (statement) => passage(statement.frameText, statement.frameSpans),
    }),
    addressee: t.field({
      type: PassageType,
      nullable: true,
      description: 'The words that name the addressee. Null if the text does not name an addressee.',
      select: { addresseeText: true, addresseeSpans: true },
      resolve: (statement) => passage(statement.addresseeText, statement.addresseeSpans),
    }),
    said: t.field({
      type: PreciseDateType,
      nullable: true,
      description: 'The date of the statement. Null if the text does not give it.',
      select: { saidOn: true, saidPrecision: true },
      resolve: (statement) => preciseDate(statement.saidOn, statement.saidPrecision),
    }),
    attribution: t.expose('attribution', { type: Attribution, description: 'How the speaker was determined.' }),
    pattern: t.expose('pattern', {
      type: Pattern,
      description: 'How the statement was found.',
    }),
    confidence: t.float({
      nullable: true,
      description:
        "The extractor's confidence that both the words and the speaker are correct, from 0 to 1. Null if an editor has confirmed, corrected, rejected or added the statement.",
      select: { confidence: true, reviewState: true },
      resolve: ({ confidence, reviewState }) => (reviewState === 'EXTRACTED' ? confidence : null),
    }),
    unsure: t.boolean({
      description:
        'Whether the confidence is low. If true, the words or the speaker may be wrong. Always false for a statement that an editor has confirmed, corrected, rejected or added.',
      select: { confidence: true, reviewState: true },
      resolve: isUnsure,
    }),
    reviewState: t.expose('reviewState', {
      type: ReviewState,
      description: 'Whether editors have confirmed, corrected or rejected the statement.',
    }),
    extractorVersion: t.exposeString('extractorVersion', {
      description: 'The version of the extractor that found the statement.',
    }),
    version: t.exposeInt('version', { description: VERSION_DESCRIPTION }),
    article: t.relation('article', { description: 'The article that contains the statement.' }),
    speaker: t.relation('speaker', {
      nullable: true,
      description: 'The person who made the statement, or the first of several. Null if the speaker is unknown.',
    }),
    speakers: t.field({
      type: [Person],
      description:
        'All people who made the statement together, in the order in which the text names them. At most 10. Empty if the speaker is unknown.',
      select: (_args, _ctx, nested) => ({
        speakers: {
          orderBy: { position: 'asc' },
          take: MAX_SPEAKERS,
          select: { person: nested({ select: { id: true } }) },
        },
      }),
      resolve: ({ speakers }) => speakers.map(({ person }) => person),
    }),
    reportedBy: t.field({
      type: [Person],
      description:
        'The people who passed the statement on to the article, outermost first. For example, the agency in "AFP reports that the minister said …". At most 10. Empty if the article names only the speaker. Show these people together with the speaker, because the article has the words only from them.',
      select: (_args, _ctx, nested) => ({
        reporters: {
          orderBy: { position: 'asc' },
          take: MAX_REPORTERS,
          select: { person: nested({ select: { id: true } }) },
        },
      }),
      resolve: ({ reporters }) => reporters.map(({ person }) => person),
    }),
    container: t.relation('container', {
      nullable: true,
      description:
        'The statement that contains this statement, such as indirect speech that contains a direct quote. Null if no statement contains it.',
    }),
  }),
});

/** The connection type for lists of statements. */
export const StatementConnection = builder.connectionObject(
  { type: Statement, name: 'StatementConnection', description: 'A list of statements.' },
  { name: 'StatementEdge', description: 'A statement in a list, with its cursor.' },
);
