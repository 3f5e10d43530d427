export { isRobotsFile, pathOf } from './address-path.js';
export { parsedBytes } from './lines.js';
export { matchesPattern } from './pattern.js';
export { type Policy, policyOf, policyVerdict } from './policy.js';
export { readRobots } from './read-robots.js';
export type { Robots } from './robots.js';
export { crawlDelayOf, type Verdict, verdictOf } from './verdict.js';
