/** A table whose changes are recorded, with the details needed for an undo. */
export interface RecordedTable {
  readonly name: string;
  /** The columns of the primary key. */
  readonly key: readonly string[];
  /**
   * - `record`: is one of the four types of records.
   * - `part`: belongs to one or more records.
   * - `loose`: belongs to two records. An undo does not restore the row if one of them no longer exists.
   * - `derived`: is computed from other tables. Its changes never conflict.
   */
  readonly kind: 'record' | 'part' | 'loose' | 'derived';
  /** The referenced table of each foreign key, by column. */
  readonly references: Readonly<Record<string, 'Article' | 'Person' | 'Event' | 'Statement'>>;
  /** The columns with a list of person IDs, each with the table that links the rows to these people. */
  readonly lists?: Readonly<Record<string, { readonly table: string; readonly own: string }>>;
}

/** All tables whose changes are recorded. Each table comes after the tables that it references. */
export const recordedTables: readonly RecordedTable[] = [
  { name: 'Article', key: ['id'], kind: 'record', references: { mainEventId: 'Event' } },
  { name: 'Person', key: ['id'], kind: 'record', references: { representsId: 'Person' } },
  { name: 'Event', key: ['id'], kind: 'record', references: { parentId: 'Event' } },
  {
    name: 'Statement',
    key: ['id'],
    kind: 'record',
    references: { articleId: 'Article', speakerId: 'Person', containerId: 'Statement' },
    lists: {
      coSpeakerIds: { table: 'StatementSpeaker', own: 'statementId' },
      reporterIds: { table: 'StatementReporter', own: 'statementId' },
    },
  },
  { name: 'NameVariant', key: ['id'], kind: 'derived', references: { personId: 'Person' } },
  { name: 'NameKey', key: ['key', 'personId'], kind: 'derived', references: { personId: 'Person' } },
  { name: 'PersonRole', key: ['id'], kind: 'part', references: { personId: 'Person', articleId: 'Article' } },
  { name: 'Mention', key: ['id'], kind: 'part', references: { articleId: 'Article', personId: 'Person' } },
  {
    name: 'ArticlePerson',
    key: ['articleId', 'personId'],
    kind: 'derived',
    references: { articleId: 'Article', personId: 'Person' },
  },
  { name: 'PersonMergeSuggestion', key: ['id'], kind: 'loose', references: { personId: 'Person', otherId: 'Person' } },
  { name: 'EventMergeSuggestion', key: ['id'], kind: 'loose', references: { eventId: 'Event', otherId: 'Event' } },
  { name: 'EventMention', key: ['id'], kind: 'part', references: { articleId: 'Article', eventId: 'Event' } },
  {
    name: 'ArticleEvent',
    key: ['articleId', 'eventId'],
    kind: 'derived',
    references: { articleId: 'Article', eventId: 'Event' },
  },
  {
    name: 'EventParticipant',
    key: ['eventId', 'personId'],
    kind: 'part',
    references: { eventId: 'Event', personId: 'Person' },
  },
  {
    name: 'StatementEvent',
    key: ['eventId', 'statementId'],
    kind: 'part',
    references: { statementId: 'Statement', eventId: 'Event' },
  },
];

const derivedColumns = new Set([
  'version',
  'statementCount',
  'sortName',
  'datedAt',
  'oldestAt',
  'listed',
  'Statement.language',
  'Statement.outlet',
]);

/** Checks whether a column is computed from other columns or is a counter. Changes of such a column never conflict. */
export function isDerivedColumn(table: string, column: string): boolean {
  return derivedColumns.has(column) || derivedColumns.has(`${table}.${column}`);
}
