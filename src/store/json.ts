import { z } from 'zod';
import { StoreError } from '../model/errors.js';
import type { Redirect } from '../model/fetch-entry.js';

type Headers = Readonly<Record<string, string>>;

/** Not by zod, which would drop a header of the name `__proto__`. */
function isHeaders(value: unknown): value is Headers {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((one) => typeof one === 'string');
}

const redirects = z.array(z.object({ url: z.string(), status: z.number(), location: z.string() }));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const broken = (expected: string, got: string): StoreError =>
  new StoreError(
    `expected ${expected} as JSON, got ${JSON.stringify(got.slice(0, 80))}; ` +
      'the row was changed by other hands: fetch the address again',
  );

/** The headers of a row. @throws StoreError for what is no object of strings */
export function parseHeaders(text: string): Headers {
  const value = parsed(text);
  if (isHeaders(value)) return value;
  throw broken('headers', text);
}

/** The redirects of a row. @throws StoreError for anything else */
export function parseRedirects(text: string): readonly Redirect[] {
  const { success, data } = redirects.safeParse(parsed(text));
  if (success) return data;
  throw broken('redirects', text);
}
