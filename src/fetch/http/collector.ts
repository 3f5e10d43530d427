import { type Dispatcher, errors } from 'undici';
import { after } from './after.js';
import { answerHeaders, type Headers } from './headers.js';
import { type HttpErrorKind, Trouble } from './http-error.js';
import type { HttpLimits } from './limits.js';
import { troubleOf } from './trouble-of.js';

/** An answer as it came, its body still encoded. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

export interface CollectorOptions {
  readonly limits: HttpLimits;
  /** Called when the headers of the answer are there. */
  readonly onHeaders: () => void;
  /** One of the two is called, once. */
  readonly resolve: (answer: Answer) => void;
  readonly reject: (trouble: Trouble) => void;
}

interface Collector {
  readonly handler: Dispatcher.DispatchHandler;
  /** Ends the exchange, and its connection where it has one. */
  readonly stop: (trouble: Trouble) => void;
}

/** Collects the answer that undici hands over piece by piece, within the limits. */
export function collector({ limits, onHeaders, resolve, reject }: CollectorOptions): Collector {
  let head: Omit<Answer, 'body'> | null = null;
  const chunks: Buffer[] = [];
  let size = 0;
  let connection: Dispatcher.DispatchController | null = null;
  let stopped: Trouble | null = null;
  let callOff = (): void => {};

  const waitFor = (kind: HttpErrorKind, ms: number): void => {
    callOff();
    callOff = after(ms, () => stop(new Trouble(kind, `none in ${ms} ms`)));
  };
  const count = (bytes: number): void => {
    if (bytes > limits.wireBytes) stop(new Trouble('too large', `more than ${limits.wireBytes} bytes`));
  };
  function stop(trouble: Trouble): void {
    if (stopped) return;
    stopped = trouble;
    callOff();
    connection?.abort(trouble);
    reject(trouble);
  }
  function end(): void {
    callOff();
    if (head) resolve({ ...head, body: Buffer.concat(chunks, size) });
  }
  const handler: Dispatcher.DispatchHandler = {
    onRequestStart(controller) {
      connection = controller;
      if (stopped) controller.abort(stopped);
      else waitFor('headers timeout', limits.headersMs);
    },
    onResponseStart(_, status, raw) {
      // What comes before the answer (RFC 9110 section 15.2) gives it no more time.
      if (status < 200) return;
      head = { status, headers: answerHeaders(raw) };
      waitFor('idle timeout', limits.idleMs);
      onHeaders();
      if (status !== 304) count(Number(head.headers['content-length'] ?? 0));
    },
    onResponseData(_, chunk) {
      waitFor('idle timeout', limits.idleMs);
      chunks.push(chunk);
      size += chunk.length;
      count(size);
    },
    onResponseEnd: end,
    onResponseError(_, error) {
      // A 304 may name the length of the page (RFC 9110 section 15.4.5); undici misses a body of that length.
      const isWhole = head?.status === 304 && error instanceof errors.ResponseContentLengthMismatchError;
      if (isWhole && !stopped) end();
      else stop(troubleOf(error, head !== null));
    },
  };
  return { handler, stop };
}
