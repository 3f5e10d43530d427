export type { Article } from './article.js';
export {
  type CrawlCounts,
  type CrawlFailure,
  crawlCounts,
  crawlFailures,
  crawlUrls,
  finishCrawl,
  openCrawl,
} from './crawl.js';
export { beginCrawling, type Crawler, endCrawling, keepCrawling } from './crawler.js';
export { contentDigest } from './digest.js';
export { emptyStore } from './empty.js';
export * from './facets/index.js';
export type { Failure } from './failure.js';
export { fetchedEntries } from './fetched-entries.js';
export { type FactFilters, type SortOrder, sortOrders } from './filters.js';
export { type FactArticle, type FoundFact, loadFound, type Quote } from './found-fact.js';
export { factsOfSources } from './found-facts.js';
export { addAddresses } from './frontier.js';
export { readHost, saveHost } from './hosts.js';
export { documentKey } from './keys.js';
export { readDocument } from './load-documents.js';
export { readFetchEntry, readValidators, takenBefore } from './load-entry.js';
export { openStore, type Store } from './open.js';
export { clearQuarantine, listQuarantine, type Quarantined, saveQuarantine } from './quarantine.js';
export { queryFacts, queryRows, selectFacts, streamFacts } from './query.js';
export { type ReadArticle, readArticle, readBody } from './read-article.js';
export { type ReadFact, readFact } from './read-fact.js';
export { asOfOneMoment, reading } from './reading.js';
export { finishRun, startRun } from './runs.js';
export { type SaveResult, saveArticle } from './save.js';
export type { FactRow } from './schema-facts.js';
export { isStored } from './state.js';
export { verifyStore } from './verify.js';
export { type FetchVisit, saveVisit } from './visit.js';
export { nextAddresses, waitingHosts } from './waiting.js';
