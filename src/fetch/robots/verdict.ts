import { isRobotsFile, pathOf } from './address-path.js';
import { groupsFor } from './agents.js';
import { comparablePaths, unescaped } from './encoding.js';
import { covers } from './pattern.js';
import type { Line, Robots, Rule } from './robots.js';

export interface Verdict {
  readonly allowed: boolean;
  /** The line that decides; null where none matches, which allows. */
  readonly line: Line | null;
}

/** A rule that matches, and how many octets of pattern it has. */
interface Match {
  readonly rule: Rule;
  readonly octets: number;
}

/**
 * Whether an agent may fetch an address: the rule with the most octets that matches, of equal ones `Allow`
 * (RFC 9309 2.2.2).
 * @param agent a product token, or an identification that begins with one; see `groupsFor`
 * @param url percent-encoded as it is sent (`URL.href`): octets beyond ASCII match no rule, as in Google's tests
 */
export function verdictOf(robots: Robots, agent: string, url: string): Verdict {
  if (isRobotsFile(url)) return { allowed: true, line: null };
  const paths = comparablePaths(pathOf(url));
  const decisive = rulesFor(robots, agent)
    .map((rule) => matchOf(rule, paths))
    .reduce(stronger, null);
  return { allowed: decisive?.rule.allow ?? true, line: decisive?.rule.line ?? null };
}

/** The rules of all groups that speak to an agent; what several groups share is taken once. */
const rulesFor = (robots: Robots, agent: string): readonly Rule[] =>
  [...new Set(groupsFor(robots, agent).map(({ rules }) => rules))].flat();

/**
 * The seconds that an agent is asked to leave between requests by the groups that speak to it; null where they ask
 * for none. No part of RFC 9309, but widely used.
 */
export function crawlDelayOf(robots: Robots, agent: string): number | null {
  const delays = groupsFor(robots, agent).flatMap(({ crawlDelay }) => crawlDelay ?? []);
  return delays.length > 0 ? Math.max(...delays) : null;
}

function stronger(one: Match | null, other: Match | null): Match | null {
  if (!one || !other) return one ?? other;
  if (one.octets !== other.octets) return one.octets > other.octets ? one : other;
  return other.rule.allow && !one.rule.allow ? other : one;
}

function matchOf(rule: Rule, paths: readonly string[]): Match | null {
  const pattern = patternsOf(rule).find((candidate) => paths.some((path) => covers(candidate, path)));
  return pattern === undefined ? null : { rule, octets: unescaped(pattern).length };
}

const indexPage = /\/index\.html?$/;

/** The patterns of a rule; Google reads an `Allow` of `/arsip/index.html` as one of exactly `/arsip/` too. */
function patternsOf({ allow, pattern }: Rule): readonly string[] {
  if (pattern === '') return [];
  return allow && indexPage.test(pattern) ? [pattern, pattern.replace(indexPage, '/$')] : [pattern];
}
