// What a command line needs to list its options: no document is parsed for that.
export { EXPORT_PARAMETERS } from './filter.ts';
export { EXPORT_FORMATS, EXPORT_KINDS, type ExportFormat, type ExportKind } from './rows.ts';
