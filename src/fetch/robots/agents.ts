import type { Group, Robots } from './robots.js';

const everybody = '*';

/** The product token of a `User-agent` line in lower case, what follows it left out; '' where there is none. */
export function agentOf(value: string): string {
  if (/^\*(?:\s|$)/.test(value)) return everybody;
  return (/^[a-z_-]*/i.exec(value)?.[0] ?? '').toLowerCase();
}

/**
 * The groups that speak to an agent: all that name it, else all for `*` (RFC 9309 2.2.1).
 * @param agent a product token, or an identification that begins with one: `jejak`, `jejak/1.0 (+https://...)`
 */
export function groupsFor({ groups }: Robots, agent: string): readonly Group[] {
  const token = tokenOf(agent);
  const named = token === null ? [] : groups.filter(({ agents }) => agents.includes(token));
  return named.length > 0 ? named : groups.filter(({ agents }) => agents.includes(everybody));
}

/** A product token in lower case; null for a name with other characters than RFC 9309 2.2.1 has. */
function tokenOf(agent: string): string | null {
  const name = agent.split('/', 1)[0] ?? '';
  return /^[a-z_-]+$/i.test(name) ? name.toLowerCase() : null;
}
