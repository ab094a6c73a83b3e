export {
  EXPORT_PARAMETERS,
  ExportFilterError,
  type ExportParameters,
  type ExportTarget,
  readExportFilter,
} from './filter.ts';
export {
  EXPORT_FORMATS,
  EXPORT_KINDS,
  type ExportFormat,
  type ExportKind,
  isExportFormat,
  isExportKind,
  MEDIA_TYPES,
} from './rows.ts';
export { type Ask, type ExportRequest, writeExport } from './write-export.ts';
