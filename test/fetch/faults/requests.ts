import type { Socket } from 'node:net';

/** The head of a request; GET has nothing after it. */
export interface RequestHead {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Calls `onRequest` for each request that comes over a connection. */
export function readRequests(socket: Socket, onRequest: (request: RequestHead) => void): void {
  let text = '';
  socket.on('data', (bytes) => {
    text += bytes.toString('latin1');
    // Such as the first bytes of TLS.
    if (!/^[A-Z]/.test(text)) socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n');
    for (let end = text.indexOf('\r\n\r\n'); end >= 0; end = text.indexOf('\r\n\r\n')) {
      const lines = text.slice(0, end).split('\r\n');
      text = text.slice(end + 4);
      onRequest({
        path: lines[0]?.split(' ')[1] ?? '',
        headers: Object.fromEntries(lines.slice(1).map(pair)),
      });
    }
  });
}

function pair(line: string): readonly [name: string, value: string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}
