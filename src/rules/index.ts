export { destinationResolver, type ResolveDestination } from './destinations.js';
export { defaultRulesFolder } from './folder.js';
export { loadRules } from './load.js';
export type { Rules } from './rules.js';
