import { count } from './count.ts';

/** Texts for filters and exports, which all lists share. */
export const lists = {
  filter: {
    title: 'Filter',
    text: 'Contains words',
    name: 'Name',
    language: 'Language',
    statementKind: 'Quotation type',
    stance: 'Stance',
    sureness: 'Confidence',
    unsure: { true: 'low', false: 'not low, or reviewed' },
    personKind: 'Type',
    eventKind: 'Kind',
    status: 'Status',
    from: 'From',
    before: 'Before',
    any: 'Any',
    apply: 'Apply',
    clear: 'Clear filters',
    remove: (filter: string) => `Remove filter “${filter}”`,
    current: 'Active filters',
    outlet: (outlet: string) => `Outlet: ${outlet}`,
    person: (name: string) => `Person: ${name}`,
    reportedBy: (name: string) => `Reported by: ${name}`,
    speakerRepresents: (name: string) => `On behalf of: ${name}`,
    event: (title: string) => `Event: ${title}`,
    onlyOutlet: (outlet: string) => `Only ${outlet}`,
    none: 'No matches',
    noneHint: 'Remove a filter or try other words.',
  },
  exports: {
    title: 'Export',
    hint: (n: number) => `(${count(n, 'item', 'items')}):`,
    formats: { csv: 'CSV', ndjson: 'NDJSON', jsonld: 'JSON-LD' },
  },
};
