const retryable: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/** Whether an answer of this status may be another one later. */
export const isRetryable = (status: number): boolean => retryable.has(status);

/** The three forms of a date in HTTP (RFC 9110 section 5.6.7), the third without its time zone. */
const imfDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const rfc850Date = /^[A-Z][a-z]{5,8}, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/;
const asctimeDate = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;

/**
 * Milliseconds to wait by a Retry-After header (RFC 9110 section 10.2.3): seconds or a date; 0 for a date that is over,
 * null where there is none or it makes no sense.
 */
export function retryAfter(header: string | undefined, nowMs: number): number | null {
  const value = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const date = dateOf(value);
  return Number.isNaN(date) ? null : Math.max(0, date - nowMs);
}

function dateOf(value: string): number {
  if (imfDate.test(value) || rfc850Date.test(value)) return Date.parse(value);
  return asctimeDate.test(value) ? Date.parse(`${value} GMT`) : Number.NaN;
}

const longestBackOff = 300_000;

/** Milliseconds to wait after failure number `attempt`, from 1: `base`, then twice as long each time, at most 5 minutes. */
export const backOff = (attempt: number, base: number): number =>
  Math.min(base * 2 ** (attempt - 1), longestBackOff);
