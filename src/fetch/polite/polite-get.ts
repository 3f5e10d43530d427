import { type Exchange, type HttpClient, HttpError, isRetryable, retryAfter } from '../http/index.js';
import type { HostGate } from './gate.js';
import type { Trouble } from './host-state.js';

/** An answer that is no failure of the host, or why there is none after all tries. */
export type Reply =
  | { readonly ok: true; readonly exchange: Exchange; readonly attempts: number }
  | {
      readonly ok: false;
      readonly reason: string;
      readonly attempts: number;
      /** It was not asked for: the address itself may not be. */
      readonly refused: boolean;
    };

export interface Asked {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

export interface Way {
  readonly client: HttpClient;
  readonly gate: HostGate;
  readonly tries: number;
  /** Milliseconds: where the host is to be left alone for longer, it is not waited for. Left out: for ever. */
  readonly patience?: number;
}

/** What one request brought: an answer, or why there is none and whether it is worth another try. */
type Came =
  | { readonly exchange: Exchange }
  | { readonly reason: string; readonly again: boolean; readonly refused: boolean };

/** Failures that say nothing of the host: nobody was asked. */
const unasked = new Set<HttpError['kind']>(['address refused', 'bad url']);

/**
 * Asks for an address through its host's gate, again where a second try may help, and tells the gate how it went.
 * @throws the reason of the signal when it comes
 */
export async function politeGet(way: Way, asked: Asked): Promise<Reply> {
  const { gate, tries, patience = Number.POSITIVE_INFINITY } = way;
  let reason = '';
  for (let attempts = 1; attempts <= tries; attempts += 1) {
    const waiting = { signal: asked.signal, patience };
    const came = await gate.ask((onHeaders) => askOnce(way, asked, onHeaders), waiting);
    if (came === null) return unanswered(whyUnasked(asked.url, gate), attempts - 1);
    if ('exchange' in came) return { ok: true, exchange: came.exchange, attempts };
    if (!came.again) return { ...unanswered(came.reason, attempts), refused: came.refused };
    reason = came.reason;
  }
  return unanswered(reason, tries);
}

const unanswered = (reason: string, attempts: number) =>
  ({ ok: false, reason, attempts, refused: false }) as const;

function whyUnasked(url: string, gate: HostGate): string {
  const { givenUp, reason } = gate.state();
  if (givenUp !== null) return `${gate.host} is asked no more: ${givenUp}`;
  return `GET ${url}: its host waits (${reason ?? 'a long delay'})`;
}

/** One request within the gate, which is told of it before it lets the next one pass. */
async function askOnce({ client, gate }: Way, asked: Asked, onHeaders: () => void): Promise<Came> {
  const result = await attempt(client, asked, onHeaders);
  const trouble = troubleOf(asked.url, result);
  if (trouble) {
    await gate.failed(trouble);
    return { reason: trouble.reason, again: true, refused: false };
  }
  const refused = result instanceof HttpError && unasked.has(result.kind);
  if (!refused) gate.answered();
  return result instanceof HttpError
    ? { reason: result.message, again: false, refused }
    : { exchange: result };
}

async function attempt(
  client: HttpClient,
  { url, headers = {}, signal }: Asked,
  onHeaders: () => void,
): Promise<Exchange | HttpError> {
  try {
    return await client.get(url, { headers, signal, onHeaders });
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof HttpError) return error;
    throw error;
  }
}

/** What speaks against the host; null for an answer, and for a failure that would come again. */
function troubleOf(url: string, result: Exchange | HttpError): Trouble | null {
  if (result instanceof HttpError) {
    return result.retry ? { reason: result.message, retryAfter: null, tooMany: false } : null;
  }
  if (!isRetryable(result.status)) return null;
  return {
    reason: `GET ${url}: HTTP ${result.status}`,
    retryAfter: retryAfter(result.headers['retry-after'], Date.now()),
    tooMany: result.status === 429,
  };
}
