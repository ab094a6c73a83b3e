/** A field before and after, as a revision gives it. */
export interface FieldChange {
  /** Dotted where it lies within another: "quote.text". */
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What a revision did to one entry. */
export interface Change {
  readonly entry: string;
  readonly recordId: string;
  readonly operation: 'CREATED' | 'UPDATED' | 'DELETED';
  readonly fields: readonly FieldChange[];
}

/** A value as a person reads it. */
export type ShownValue =
  | { readonly type: 'empty' }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'flag'; readonly flag: boolean }
  /** The id of a record: its name is to be shown. */
  | { readonly type: 'record'; readonly id: string }
  | { readonly type: 'date'; readonly date: string; readonly precision: string | null }
  | { readonly type: 'instant'; readonly instant: string }
  /** The same words, but printed elsewhere. */
  | { readonly type: 'place' };

/** A field as a person reads it. */
export interface ShownField {
  /** Without the part after the dot, where that goes without saying. */
  readonly name: string;
  readonly before: ShownValue;
  readonly after: ShownValue;
}

/** Entries that were changed in the same way. */
export interface ShownChange {
  readonly entry: string;
  readonly operation: Change['operation'];
  /** How many. */
  readonly count: number;
  /** The ids of the records that they belong to, each once. */
  readonly records: readonly string[];
  readonly fields: readonly ShownField[];
}

const references = new Set(['article', 'person', 'other', 'speaker', 'event', 'statement', 'container']);

/** Whether a field of a change holds the id of a record. */
export function isReference(name: string): boolean {
  return references.has(name);
}

function shownValue(name: string, value: unknown, precision: unknown): ShownValue {
  if (value === null || value === undefined || value === '') return { type: 'empty' };
  if (typeof value === 'boolean') return { type: 'flag', flag: value };
  const text = String(value);
  if (isReference(name)) return { type: 'record', id: text };
  if (name === 'publishedAt') return { type: 'instant', instant: text };
  if (!name.endsWith('.date')) return { type: 'text', text };
  return { type: 'date', date: text, precision: typeof precision === 'string' ? precision : null };
}

/**
 * Reads the fields of a change for people: words in place of offsets, a date as one, and nothing that only programs
 * want to know.
 *
 * @param isKnown - whether a field has a name that people know
 */
export function shownFields(fields: readonly FieldChange[], isKnown: (name: string) => boolean): ShownField[] {
  const byName = new Map(fields.map((field) => [field.name, field]));
  return fields.flatMap(({ name, before, after }) => {
    const [stem = name, part] = name.split('.');
    if (part === 'spans') {
      const words = `${stem}.text`;
      if (byName.has(words) || !isKnown(words)) return [];
      return [{ name: words, before: { type: 'place' } as const, after: { type: 'place' } as const }];
    }
    const shown = part === 'date' ? stem : name;
    if (!isKnown(shown) || typeof before === 'number' || typeof after === 'number') return [];
    const precision = byName.get(`${stem}.precision`);
    return [
      {
        name: shown,
        before: shownValue(name, before, precision?.before),
        after: shownValue(name, after, precision?.after),
      },
    ];
  });
}

/**
 * Puts together what was changed in the same way: a merge moves a hundred mentions, and that is told once.
 *
 * @param isKnown - see {@link shownFields}
 * @returns the records themselves first, and each group in the order in which it first occurs
 */
export function shownChanges(changes: readonly Change[], isKnown: (name: string) => boolean): ShownChange[] {
  const groups = new Map<string, ShownChange>();
  for (const { entry, operation, recordId, fields } of changes) {
    const shown = shownFields(fields, isKnown);
    if (operation === 'UPDATED' && shown.length === 0) continue;
    const key = JSON.stringify([entry, operation, shown]);
    const before = groups.get(key);
    groups.set(key, {
      ...{ entry, operation, fields: shown },
      count: (before?.count ?? 0) + 1,
      records: [...new Set([...(before?.records ?? []), recordId])],
    });
  }
  const isRecord = ({ entry }: ShownChange) => ['Article', 'Person', 'Event', 'Statement'].includes(entry);
  return [...groups.values()].sort((a, b) => Number(isRecord(b)) - Number(isRecord(a)));
}

/** The ids of all records that changes speak of, each once. */
export function recordsIn(changes: readonly ShownChange[]): string[] {
  const ids = changes.flatMap(({ records, fields }) => [
    ...records,
    ...fields.flatMap(({ before, after }) =>
      [before, after].flatMap((value) => (value.type === 'record' ? value.id : [])),
    ),
  ]);
  return [...new Set(ids)];
}
