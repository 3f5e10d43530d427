import type { Agent } from 'undici';
import { after } from './after.js';
import { type Answer, type CollectorOptions, collector } from './collector.js';
import type { Headers } from './headers.js';
import { Trouble } from './http-error.js';
import { onAbort } from './signals.js';

export interface Request extends Pick<CollectorOptions, 'limits' | 'onHeaders'> {
  readonly url: URL;
  readonly headers: Headers;
  /** Any of them ends the exchange. */
  readonly signals: readonly AbortSignal[];
}

const toldToStop = (): Trouble => new Trouble('aborted', 'the call to stop');

/**
 * Sends one GET and collects the answer within the limits. Times are kept here: undici's own are coarse, and do not
 * end what waits for a connection.
 * @throws Trouble
 */
export async function exchange(agent: Agent, request: Request): Promise<Answer> {
  const { url, headers, limits, signals } = request;
  if (signals.some(({ aborted }) => aborted)) throw toldToStop();
  let leave: readonly (() => void)[] = [];
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const { handler, stop } = collector({ ...request, resolve, reject });
      const late = (): void => stop(new Trouble('total timeout', `none in ${limits.totalMs} ms`));
      leave = [
        after(limits.totalMs, late),
        ...signals.map((signal) => onAbort(signal, () => stop(toldToStop()))),
      ];
      const target = { origin: url.origin, path: url.pathname + url.search, method: 'GET' };
      agent.dispatch({ ...target, headers, headersTimeout: 0, bodyTimeout: 0 }, handler);
    });
  } finally {
    for (const off of leave) off();
  }
}
