import { type Exchange, type HttpClient, HttpError, isRetryable, retryAfter } from '../http/index.js';
import type { Asking, HostGate } from './gate.js';
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
}

/** Failures that say nothing of the host: nobody was asked. */
const unasked = new Set<HttpError['kind']>(['address refused', 'bad url']);

/**
 * Asks for an address through its host's gate, again where a second try may help, and tells the gate how it went.
 * @throws the reason of the signal when it comes
 */
export async function politeGet({ client, gate, tries }: Way, asked: Asked): Promise<Reply> {
  let reason = '';
  for (let attempts = 1; attempts <= tries; attempts += 1) {
    const { givenUp } = gate.state();
    if (givenUp !== null) {
      return {
        ok: false,
        reason: `${gate.host} is asked no more: ${givenUp}`,
        attempts: attempts - 1,
        refused: false,
      };
    }
    const result = await attempt(asked, (work) => gate.ask(work, asked.signal), client);
    if (result instanceof HttpError && !result.retry) {
      const refused = unasked.has(result.kind);
      if (!refused) gate.answered();
      return { ok: false, reason: result.message, attempts, refused };
    }
    const trouble = troubleOf(asked.url, result);
    if (trouble === null && !(result instanceof HttpError)) {
      gate.answered();
      return { ok: true, exchange: result, attempts };
    }
    reason = trouble?.reason ?? '';
    if (trouble) await gate.failed(trouble);
  }
  return { ok: false, reason, attempts: tries, refused: false };
}

type Pass = (work: Asking<Exchange>) => Promise<Exchange>;

async function attempt(asked: Asked, pass: Pass, client: HttpClient): Promise<Exchange | HttpError> {
  const { url, headers = {}, signal } = asked;
  try {
    return await pass((onHeaders) => client.get(url, { headers, signal, onHeaders }));
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof HttpError) return error;
    throw error;
  }
}

function troubleOf(url: string, result: Exchange | HttpError): Trouble | null {
  if (result instanceof HttpError) return { reason: result.message, retryAfter: null, tooMany: false };
  if (!isRetryable(result.status)) return null;
  return {
    reason: `GET ${url}: HTTP ${result.status}`,
    retryAfter: retryAfter(result.headers['retry-after'], Date.now()),
    tooMany: result.status === 429,
  };
}
