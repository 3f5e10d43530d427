export type { ArchiveRecord } from './archive-record.js';
export { readWacz } from './read-wacz.js';
export { type ArchiveSummary, readWarc, type WarcSource } from './read-warc.js';
export { writeWarc } from './write-warc.js';
