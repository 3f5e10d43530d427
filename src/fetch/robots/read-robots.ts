import { agentOf } from './agents.js';
import { comparablePattern, unescaped } from './encoding.js';
import { linesOf } from './lines.js';
import { textOf } from './octets.js';
import { type RobotsRecord, recordOf } from './record.js';
import type { Group, Line, Robots, Rule } from './robots.js';

interface OpenGroup {
  readonly agents: string[];
  readonly rules: Rule[];
  crawlDelay: number | null;
}

interface OpenRobots {
  readonly groups: OpenGroup[];
  readonly sitemaps: Set<string>;
}

/**
 * Reads a robots.txt (RFC 9309 2.2). Any bytes can be read: lines that say nothing known are passed over (2.3.1.5),
 * and so is what stands behind the first `parsedBytes`.
 */
export function readRobots(bytes: Uint8Array): Robots {
  const { lines, truncated } = linesOf(bytes);
  const open: OpenRobots = { groups: [], sitemaps: new Set() };
  for (const [index, octets] of lines.entries()) {
    const record = recordOf(octets);
    if (record) take(record, { number: index + 1, text: textOf(octets) }, open);
  }
  return { groups: withSharedRules(open.groups), sitemaps: [...open.sitemaps], truncated };
}

/** A rule or a delay before the first `User-agent` line speaks to nobody (RFC 9309 2.2.2). */
function take({ name, value }: RobotsRecord, line: Line, { groups, sitemaps }: OpenRobots): void {
  if (name === 'sitemap') addSitemap(value, sitemaps);
  else if (name === 'user-agent') groupToName(groups).agents.push(agentOf(value));
  else if (name === 'crawl-delay') slowDown(groups.at(-1), delayOf(value));
  else groups.at(-1)?.rules.push(ruleOf(name === 'allow', value, line));
}

function addSitemap(value: string, sitemaps: Set<string>): void {
  const address = textOf(value);
  if (/^https?:\/\//i.test(address) && URL.canParse(address)) sitemaps.add(new URL(address).href);
}

/** The group that a `User-agent` line belongs to: a new one where the one before has said something already. */
function groupToName(groups: OpenGroup[]): OpenGroup {
  const last = groups.at(-1);
  if (last && last.rules.length === 0 && last.crawlDelay === null) return last;
  const group: OpenGroup = { agents: [], rules: [], crawlDelay: null };
  groups.push(group);
  return group;
}

/**
 * A `Disallow` is compared with nothing escaped in vain, as RFC 9309 2.2.2 has it; an `Allow` as it was written, as
 * Google's tests have it (ID_Encoding): where the two differ, the stricter holds.
 */
function ruleOf(allow: boolean, value: string, line: Line): Rule {
  const pattern = comparablePattern(value);
  return { allow, pattern: allow ? pattern : unescaped(pattern), line };
}

/** Of several delays the longest holds. */
function slowDown(group: OpenGroup | undefined, delay: number | null): void {
  if (group && delay !== null) group.crawlDelay = Math.max(group.crawlDelay ?? 0, delay);
}

/** Seconds, decimals allowed; null for all that is no such number. */
function delayOf(value: string): number | null {
  const seconds = /^(?:\d+(?:\.\d*)?|\.\d+)$/.test(value) ? Number(value) : Number.NaN;
  return Number.isFinite(seconds) ? seconds : null;
}

/**
 * Only `Allow` and `Disallow` end a row of `User-agent` lines (RFC 9309 2.2.4), so agents with nothing but a delay
 * are told the rules of the next group too; the delay is theirs alone.
 */
function withSharedRules(groups: readonly OpenGroup[]): readonly Group[] {
  let following: readonly Rule[] = [];
  const backwards = groups.toReversed().map((group) => {
    if (group.rules.length > 0) following = group.rules;
    return { ...group, rules: following };
  });
  return backwards.toReversed();
}
