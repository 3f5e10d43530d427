import type { Language } from '../../model/language.js';
import { shortMonth } from '../format.js';

/** A label under a column. */
export interface TimeTick {
  readonly index: number;
  /** One below the other. */
  readonly lines: readonly string[];
}

/** From so many months on it is the years that are labelled, at their Januaries. */
const manyMonths = 30;

/** Steps between labels: of months, and of years. */
const steps = { months: [1, 2, 3, 6], years: [1, 2, 5, 10, 20, 50] } as const;

/**
 * At most `most` labels for years or months that follow one another, at rounded steps, so that what is labelled is
 * what one looks for (2010, 2015; January and July). The year stands below the first month and below Januaries.
 */
export function timeTicks(periods: readonly string[], language: Language, most: number): readonly TimeTick[] {
  const byMonth = (periods[0] ?? '').length > 4 && periods.length < manyMonths;
  const places = byMonth ? periods.map(placeOf) : periods.map(placeOf).filter(({ month }) => month === 1);
  const step = steps[byMonth ? 'months' : 'years'].find((one) => places.length / one <= most) ?? 100;
  return places
    .filter(({ year, month }) => (byMonth ? month - 1 : year) % step === 0)
    .map(({ index, year, month }, at) => {
      const name = `${year}`.padStart(4, '0');
      if (!byMonth) return { index, lines: [name] };
      return { index, lines: [shortMonth(month, language), ...(at === 0 || month === 1 ? [name] : [])] };
    });
}

/** A year is its January. */
function placeOf(period: string, index: number): { index: number; year: number; month: number } {
  const [year = 0, month = 1] = period.split('-').map(Number);
  return { index, year, month };
}
