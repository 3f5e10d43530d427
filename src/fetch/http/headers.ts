import type { Dispatcher } from 'undici';
import { UsageError } from '../../model/errors.js';

/** By lower-case name; one character a byte (RFC 9110 section 5.5), those that came twice joined by `, `. */
export type Headers = Readonly<Record<string, string>>;

/** What the client says itself, or never says: cookies are not kept, so none are sent. */
const ours = new Set(['accept-encoding', 'connection', 'cookie', 'host', 'user-agent']);

/** What a value may hold (RFC 9110 section 5.5); every value that came from a server does. */
const valueForm = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * The headers of a request.
 * @throws UsageError where the caller names one that is the client's own, or gives a value that cannot be sent
 */
export function requestHeaders(agent: string, given: Headers): Headers {
  const named = Object.entries(given).map(([name, value]) => [name.toLowerCase(), value] as const);
  const wrong = named.find(([name, value]) => ours.has(name) || !valueForm.test(value));
  if (wrong)
    throw new UsageError(
      `GET: expected a header that callers may set, got ${JSON.stringify(wrong.join(': '))}`,
    );
  return {
    'user-agent': agent,
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5',
    'accept-language': 'id',
    'accept-encoding': 'gzip, br, deflate',
    ...Object.fromEntries(named),
  };
}

type RawHeaders = Parameters<NonNullable<Dispatcher.DispatchHandler['onResponseStart']>>[2];

/** The headers of an answer; cookies are left out. */
export const answerHeaders = (raw: RawHeaders): Headers =>
  Object.fromEntries(
    Object.entries(raw).flatMap(([name, value]) =>
      value === undefined || name === 'set-cookie'
        ? []
        : [[name, typeof value === 'string' ? value : value.join(', ')]],
    ),
  );
