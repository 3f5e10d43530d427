import type { Found, Seeds } from './seeds.js';

/** Entries of one file: the most that the sitemap protocol allows, and far more for the user's own files. */
const mostEntries = { stranger: 50_000, own: 5_000_000 } as const;
const mostFaults = 20;

/** Gathers what one body names, within its caps: what goes over them is counted and said. */
export interface Gathering {
  add(found: Found): void;
  fault(text: string): void;
  /** An address of another host, which a sitemap may not name. */
  foreign(): void;
  /** Of an address given twice, the first. */
  more(url: string): void;
  seeds(kind: Seeds['kind']): Seeds;
}

export function gather(earlier: readonly string[], from: keyof typeof mostEntries): Gathering {
  const most = mostEntries[from];
  const entries: Found[] = [];
  const faults: string[] = [...earlier];
  let more: string | null = null;
  const left = { entries: 0, faults: 0, foreign: 0 };
  return {
    add(found) {
      if (entries.length < most) entries.push(found);
      else left.entries += 1;
    },
    fault(text) {
      if (faults.length < mostFaults) faults.push(text);
      else left.faults += 1;
    },
    foreign() {
      left.foreign += 1;
    },
    more(url) {
      more ??= url;
    },
    seeds: (kind) => ({ kind, entries, faults: [...faults, ...said(left, most)], more }),
  };
}

interface Left {
  readonly entries: number;
  readonly faults: number;
  readonly foreign: number;
}

function said(left: Left, most: number): string[] {
  const lines: string[] = [];
  if (left.faults > 0) lines.push(`${left.faults} more faults`);
  if (left.foreign > 0) {
    lines.push(`${left.foreign} ${left.foreign === 1 ? 'address' : 'addresses'} of other hosts left out`);
  }
  if (left.entries > 0) {
    const all = most + left.entries;
    lines.push(`expected at most ${most} entries, got ${all}: the last ${left.entries} left out`);
  }
  return lines;
}
