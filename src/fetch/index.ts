export { type ReadOptions, readSources } from './read-sources.js';
export { localSnapshot, type SourceItem } from './source-item.js';
