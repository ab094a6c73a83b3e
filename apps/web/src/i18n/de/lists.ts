import type { lists as english } from '../en/lists.ts';
import { count } from './count.ts';

/** The German version of {@link english}. */
export const lists: typeof english = {
  filter: {
    title: 'Filter',
    text: 'Enthält die Wörter',
    name: 'Name',
    language: 'Sprache',
    statementKind: 'Zitatart',
    stance: 'Haltung',
    sureness: 'Sicherheit',
    unsure: { true: 'unsicher', false: 'nicht unsicher oder geprüft' },
    personKind: 'Art',
    eventKind: 'Art',
    status: 'Status',
    from: 'Ab',
    before: 'Vor',
    any: 'Alle',
    apply: 'Anwenden',
    clear: 'Filter zurücksetzen',
    remove: (filter) => `Filter „${filter}“ entfernen`,
    current: 'Aktive Filter',
    outlet: (outlet) => `Medium: ${outlet}`,
    person: (name) => `Person: ${name}`,
    reportedBy: (name) => `Weitergegeben von: ${name}`,
    speakerRepresents: (name) => `Im Namen von: ${name}`,
    event: (title) => `Ereignis: ${title}`,
    onlyOutlet: (outlet) => `Nur ${outlet}`,
    none: 'Keine Treffer',
    noneHint: 'Einen Filter entfernen oder nach anderen Wörtern suchen.',
  },
  exports: {
    title: 'Export',
    hint: (n) => `(${count(n, 'Eintrag', 'Einträge')}):`,
    formats: { csv: 'CSV', ndjson: 'NDJSON', jsonld: 'JSON-LD' },
  },
};
