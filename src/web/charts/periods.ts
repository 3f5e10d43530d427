/** A year (`2024`) or a month (`2024-07`) with what is counted in it. */
export interface Period {
  readonly period: string;
  readonly value: number;
  readonly href: string | null;
}

/** Periods one after another without a gap, and those that lie too far away to stand in one picture with them. */
export interface Timeline {
  readonly shown: readonly Period[];
  readonly outside: readonly Period[];
}

/** More columns than this nobody can tell apart. */
const mostColumns = 240;

/** The number of a year, or of a month counted from the year 0; null for what is neither. */
function positionOf(period: string): number | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(period);
  if (match === null) return null;
  const [, year, month] = match;
  return month === undefined ? Number(year) : Number(year) * 12 + Number(month) - 1;
}

/** The period at a position, in the form of years or months. */
const periodAt = (position: number, byMonth: boolean): string => {
  const year = `${byMonth ? Math.floor(position / 12) : position}`.padStart(4, '0');
  return byMonth ? `${year}-${`${(position % 12) + 1}`.padStart(2, '0')}` : year;
};

/**
 * Years or months in their order; those between that nobody told of have the value zero and no address. Where they
 * reach further than one picture can show, it shows the stretch that holds the most (the latest of equals): one
 * misprinted year must not push all others together.
 */
export function timelineOf(periods: readonly Period[]): Timeline {
  const placed = periods
    .map((period) => ({ period, at: positionOf(period.period) }))
    .filter((item): item is Placed => item.at !== null)
    .sort((a, b) => a.at - b.at);
  const inside = fullestStretch(placed);
  const kept = new Set(inside.map(({ period }) => period));
  return { shown: withoutGaps(inside), outside: periods.filter((period) => !kept.has(period)) };
}

interface Placed {
  readonly period: Period;
  readonly at: number;
}

function fullestStretch(placed: readonly Placed[]): readonly Placed[] {
  let [from, sum, best] = [0, 0, { from: 0, to: 0, sum: -1 }];
  placed.forEach(({ period, at }, index) => {
    sum += period.value;
    for (let first = placed[from]; first && at - first.at >= mostColumns; first = placed[from]) {
      sum -= first.period.value;
      from++;
    }
    if (sum >= best.sum) best = { from, to: index + 1, sum };
  });
  return placed.slice(best.from, best.to);
}

function withoutGaps(placed: readonly Placed[]): readonly Period[] {
  const [first, last] = [placed[0], placed.at(-1)];
  if (first === undefined || last === undefined) return [];
  const known = new Map(placed.map(({ period, at }) => [at, period]));
  const byMonth = first.period.period.length > 4;
  return Array.from({ length: last.at - first.at + 1 }, (_, index) => {
    const at = first.at + index;
    return known.get(at) ?? { period: periodAt(at, byMonth), value: 0, href: null };
  });
}
