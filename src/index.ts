export { extractionJsonSchema, toExtraction } from './cli/extraction.js';
export { programVersion } from './cli/version.js';
export {
  type Evaluation,
  type EvaluationCase,
  type EvaluationError,
  type EvaluationJson,
  type Evidence,
  evaluate,
  evaluationJson,
  type GoldArticle,
  loadGold,
  type ReportParts,
  type ReviewCase,
  reportHtml,
  reportTable,
} from './evaluate/index.js';
export {
  type Addresses,
  bibtex,
  cslItem,
  type ExportedFile,
  type ExportOptions,
  exportPackage,
  plainCitation,
} from './export/index.js';
export {
  checkExamples,
  compileKnowledge,
  type ExampleFault,
  joinPages,
  type Knowledge,
  type Reading,
  readPage,
} from './extract/index.js';
export {
  localSnapshot,
  type Politeness,
  type ReadOptions,
  readRobots,
  readSources,
  type SourceItem,
  verdictOf,
} from './fetch/index.js';
export type { Diagnostic } from './model/diagnostic.js';
export type { Document, Paragraph, ParagraphRole } from './model/document.js';
export * from './model/errors.js';
export {
  type Citation,
  type Extraction,
  extractionSchema,
  type Fact,
  type FactDate,
  type FactKind,
  type FactStatus,
  factSchema,
  type Money,
  type Product,
  type Quantity,
  type SlotName,
} from './model/fact.js';
export type { FetchEntry, FetchOutcome, Redirect } from './model/fetch-entry.js';
export { type Gold, type GoldFact, goldSchema } from './model/gold.js';
export { type InputArticle, inputArticleSchema } from './model/input.js';
export type { Mention } from './model/mention.js';
export type { Snapshot } from './model/snapshot.js';
export type { Span } from './model/span.js';
export { type Article, extractArticle } from './pipeline.js';
export {
  defaultRulesFolder,
  destinationResolver,
  loadRules,
  type ResolveDestination,
  type Rules,
} from './rules/index.js';
export type { CrawlResult } from './run/crawl/crawl.js';
export { type CrawlOptions, crawlDefaults } from './run/crawl/options.js';
export type { CrawlProgress } from './run/crawl/tally.js';
export { type RunOptions, type RunProgress, type RunResult, runSources } from './run.js';
export {
  contentDigest,
  type FactFilters,
  type FactRow,
  type Failure,
  type FoundFact,
  listQuarantine,
  openStore,
  type Quarantined,
  queryFacts,
  queryRows,
  type ReadArticle,
  type ReadFact,
  readArticle,
  readDocument,
  readFact,
  readFetchEntry,
  type Store,
  saveArticle,
  streamFacts,
  verifyStore,
} from './store/index.js';
export { type Served, type ServeOptions, serveSite } from './web/index.js';
