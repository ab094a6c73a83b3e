/** What an undo has to know of a table whose changes are recorded. */
export interface RecordedTable {
  readonly name: string;
  /** The columns of the primary key. */
  readonly key: readonly string[];
  /**
   * - `record`: one of the four types
   * - `part`: belongs to records
   * - `loose`: belongs to two records, and means nothing without either: left out where one is gone
   * - `derived`: follows from others, so that no change of it stands against another
   */
  readonly kind: 'record' | 'part' | 'loose' | 'derived';
  /** Where rows of this table point to. */
  readonly references: Readonly<Record<string, 'Article' | 'Person' | 'Event' | 'Statement'>>;
}

/** All tables whose changes are recorded, each after those that it points to. */
export const recordedTables: readonly RecordedTable[] = [
  { name: 'Article', key: ['id'], kind: 'record', references: {} },
  { name: 'Person', key: ['id'], kind: 'record', references: {} },
  { name: 'Event', key: ['id'], kind: 'record', references: {} },
  {
    name: 'Statement',
    key: ['id'],
    kind: 'record',
    references: { articleId: 'Article', speakerId: 'Person', containerId: 'Statement' },
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
  'Statement.language',
  'Statement.outlet',
]);

/** Whether a column follows from others or only counts: no change of it stands against another. */
export function isDerivedColumn(table: string, column: string): boolean {
  return derivedColumns.has(column) || derivedColumns.has(`${table}.${column}`);
}
