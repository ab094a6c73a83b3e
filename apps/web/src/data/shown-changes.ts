import type { ChangeOperation } from '@wortlaut/vocabulary';

/** A field before and after a change, like the schema's `FieldChange`. */
export interface FieldChange {
  /** The name of the field. Dots separate the parts of a nested field, as in "quote.text". */
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A change to one entry, like the schema's `Change`. */
export interface Change {
  readonly entry: string;
  readonly recordId: string;
  readonly operation: ChangeOperation;
  readonly fields: readonly FieldChange[];
}

/** A value for display. */
export type ShownValue =
  | { readonly type: 'empty' }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'flag'; readonly flag: boolean }
  /** The ID of a record, displayed as its name. */
  | { readonly type: 'record'; readonly id: string }
  /** The IDs of several records. */
  | { readonly type: 'records'; readonly ids: readonly string[] }
  | { readonly type: 'date'; readonly date: string; readonly precision: string | null }
  | { readonly type: 'instant'; readonly instant: string }
  /** The same words at another position in the text. */
  | { readonly type: 'place' };

/** A field for display. */
export interface ShownField {
  /** The name without the suffix ".date". */
  readonly name: string;
  readonly before: ShownValue;
  readonly after: ShownValue;
}

/** A group of entries with the same change. */
export interface ShownChange {
  readonly entry: string;
  readonly operation: ChangeOperation;
  /** The number of entries. */
  readonly count: number;
  /** The distinct IDs of the records to which the entries belong. */
  readonly records: readonly string[];
  readonly fields: readonly ShownField[];
}

const references = new Set([
  ...['article', 'person', 'other', 'speaker', 'coSpeakers', 'reportedBy', 'represents', 'event', 'statement'],
  ...['container', 'parent', 'mainEvent'],
]);

/** Checks whether a field contains the ID of a record. */
function isReference(name: string): boolean {
  return references.has(name);
}

/**
 * Returns the precision of a publication date before and after a change: DAY, or null if the time is known.
 *
 * @remarks If only the day is known, the time is midnight UTC. A change does not contain `publishedDayOnly` if it stays
 * the same. In this case, two midnights are two days without a time.
 */
function publicationPrecision({ before, after }: FieldChange, dayOnly: FieldChange | undefined) {
  const areDays = [before, after].every((value) => typeof value === 'string' && utc(value).endsWith('T00:00:00.000Z'));
  const { before: was, after: is } = dayOnly ?? { before: areDays, after: areDays };
  return { before: was === true ? 'DAY' : null, after: is === true ? 'DAY' : null };
}

const utc = (instant: string) => new Date(instant).toISOString();

function shownValue(name: string, value: unknown, precision: unknown): ShownValue {
  if (value === null || value === undefined || value === '') return { type: 'empty' };
  if (typeof value === 'boolean') return { type: 'flag', flag: value };
  if (Array.isArray(value) && isReference(name))
    return value.length === 0 ? { type: 'empty' } : { type: 'records', ids: value.map(String) };
  const text = String(value);
  if (isReference(name)) return { type: 'record', id: text };
  if (name === 'publishedAt' && precision !== 'DAY') return { type: 'instant', instant: text };
  if (name === 'publishedAt') return { type: 'date', date: utc(text).slice(0, 10), precision: 'DAY' };
  if (!name.endsWith('.date')) return { type: 'text', text };
  return { type: 'date', date: text, precision: typeof precision === 'string' ? precision : null };
}

/**
 * Prepares the fields of a change for display. Shows words instead of offsets and dates with their precision, and omits
 * internal fields.
 *
 * @param isKnown - whether the interface has a label for a field
 */
export function shownFields(fields: readonly FieldChange[], isKnown: (name: string) => boolean): ShownField[] {
  const byName = new Map(fields.map((field) => [field.name, field]));
  return fields.flatMap((field) => {
    const { name, before, after } = field;
    const [stem = name, part] = name.split('.');
    if (part === 'spans') {
      const words = `${stem}.text`;
      if (byName.has(words) || !isKnown(words)) return [];
      return [{ name: words, before: { type: 'place' } as const, after: { type: 'place' } as const }];
    }
    const shown = part === 'date' ? stem : name;
    if (!isKnown(shown) || typeof before === 'number' || typeof after === 'number') return [];
    const precision =
      name === 'publishedAt'
        ? publicationPrecision(field, byName.get('publishedDayOnly'))
        : byName.get(`${stem}.precision`);
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
 * Groups equal changes. For example, the hundreds of mentions that a merge can move are shown as one line.
 *
 * @param isKnown - see {@link shownFields}
 * @returns changes to records first, then the other groups in the order of their first entry
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

/** Returns the distinct IDs of all records that changes refer to. */
export function recordsIn(changes: readonly ShownChange[]): string[] {
  const ids = changes.flatMap(({ records, fields }) => [
    ...records,
    ...fields.flatMap(({ before, after }) =>
      [before, after].flatMap((value) => {
        if (value.type === 'records') return value.ids;
        return value.type === 'record' ? value.id : [];
      }),
    ),
  ]);
  return [...new Set(ids)];
}
