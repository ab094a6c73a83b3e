// The parts of an export that a command line needs to list its options. They load no GraphQL documents.
export { EXPORT_PARAMETERS } from './filter.ts';
export { EXPORT_FORMATS, EXPORT_KINDS, type ExportFormat, type ExportKind } from './rows.ts';
