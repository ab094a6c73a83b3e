// The command line lists its export options from these values. Importing them does not load any GraphQL documents.
export { EXPORT_PARAMETERS } from './filter.ts';
export { EXPORT_FORMATS, EXPORT_KINDS, type ExportFormat, type ExportKind } from './rows.ts';
