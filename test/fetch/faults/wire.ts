import type { Socket } from 'node:net';
import type { Call } from './fault.js';
import { goodPage } from './page.js';

/** A head as it goes over the wire: status line, headers, empty line. */
export const head = (...lines: readonly string[]): string => `${lines.join('\r\n')}\r\n\r\n`;

export const html = 'content-type: text/html; charset=utf-8';

/** The head of a page of so many bytes. */
export const pageHead = (length: number): string =>
  head('HTTP/1.1 200 OK', html, `content-length: ${length}`);

interface Reply {
  readonly status?: string;
  readonly headers?: readonly string[];
  readonly body?: string | Uint8Array;
}

/** A whole answer; the connection stays open. */
export function reply(
  { socket }: Call,
  { status = '200 OK', headers = [html], body = goodPage }: Reply,
): void {
  const bytes = Buffer.from(body);
  socket.write(head(`HTTP/1.1 ${status}`, ...headers, `content-length: ${bytes.length}`));
  socket.write(bytes);
}

/** Writes the text and ends the connection in good order. */
export const thenClose = (socket: Socket, text: string): unknown => socket.end(text, 'latin1');

/** Writes the text and resets the connection when it was read: libuv takes both at once for an orderly end. */
export const thenReset = (socket: Socket, text: string): unknown =>
  socket.write(text, 'latin1', () => setTimeout(() => reset(socket), 20));

/** A reset and nothing else: Node's own `resetAndDestroy` ends the connection in good order first. */
export const reset = (socket: Socket): unknown => Object.assign(socket, { resetAndClosing: true }).destroy();

/** Writes something again and again until the client has had enough. */
export function drip({ socket }: Call, next: () => string): void {
  const timer = setInterval(() => socket.write(next()), 10);
  socket.once('close', () => clearInterval(timer));
}

/** Does something when the client's patience should be over, if it is still there. */
export function slowly({ socket, slowness }: Call, act: () => void): void {
  const timer = setTimeout(act, slowness);
  socket.once('close', () => clearTimeout(timer));
}
