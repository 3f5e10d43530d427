import type { HostPlan } from '../run/plan.js';
import { cleanLine } from './clean.js';
import { duration } from './duration.js';
import { type Column, drawTable } from './table.js';

const columns: readonly Column[] = [
  { head: 'HOST', width: 36 },
  { head: 'ALLOWED', width: 8 },
  { head: 'REFUSED', width: 8 },
  { head: 'DELAY', width: 8 },
  { head: 'TIME', width: 12 },
  { head: 'ROBOTS.TXT', width: 90 },
];

/** So many refused addresses are named. */
const named = 20;

/** A plan as a table for people, with the refused addresses below it. */
export function planText(plans: readonly HostPlan[], room: number | null): string {
  const table = drawTable(columns, plans.map(cellsOf), room);
  const refused = plans.flatMap((plan) => plan.refused);
  const lines = refused.slice(0, named).map(({ url, reason }) => cleanLine(`refused  ${url}  ${reason}`));
  const more = refused.length > named ? [`… and ${refused.length - named} more refused`] : [];
  const allowed = plans.reduce((sum, plan) => sum + plan.allowed, 0);
  // Hosts are asked side by side.
  const seconds = Math.max(0, ...plans.map((plan) => plan.seconds));
  const sources = plans.reduce((sum, plan) => sum + plan.sources, 0);
  const total = `${allowed} addresses on ${plans.length} hosts, ${duration(seconds)} at least`;
  const open = sources > 0 ? `; ${sources} of them may be sitemaps, feeds or lists, which lead to more` : '';
  return [table, ...lines, ...more, `${total}${open}; only robots.txt files were asked for`].join('\n');
}

const cellsOf = (plan: HostPlan): string[] => [
  plan.host,
  `${plan.allowed}`,
  `${plan.refused.length}`,
  `${plan.delay} s`,
  duration(plan.seconds),
  plan.robots,
];
