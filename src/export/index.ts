export type { Addresses } from './addresses.js';
export { annotationDocument } from './annotation/collection.js';
export { bibtex } from './bibliography/bibtex.js';
export { cslItem } from './bibliography/csl-item.js';
export { plainCitation } from './bibliography/plain-citation.js';
export { encodeAll } from './formats/encoder.js';
export {
  factForm,
  mediaTypes,
  type TableForm,
  type TableFormat,
  tableEncoder,
  tableFormats,
} from './formats/table-formats.js';
export { type ExportedFile, type ExportOptions, exportPackage } from './package/export-package.js';
export type { Column } from './tables/column.js';
