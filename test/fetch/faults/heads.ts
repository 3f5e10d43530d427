import { answers, type Fault, fails } from './fault.js';
import { goodPage } from './page.js';
import { head, html, pageHead, thenClose } from './wire.js';

const notHttp = { expected: [fails('bad http')], crawl: ['failed', 'answer in HTTP/1.1'] } as const;
const overflow = { expected: [fails('headers too large')], crawl: ['failed', 'shorter headers'] } as const;
const fine = { expected: [answers(200)], crawl: ['fetched', ''] } as const;

const length = `content-length: ${goodPage.length}`;

/** Heads that are too long, or none. */
export const headFaults: readonly Fault[] = [
  {
    ...{ name: 'huge-header', does: 'sends a header of 200,000 bytes', ...overflow },
    answer: ({ socket }) => socket.write(head('HTTP/1.1 200 OK', `x-a: ${'b'.repeat(200_000)}`) + goodPage),
  },
  {
    ...{ name: 'many-headers', does: 'sends 20,000 headers', ...overflow },
    answer: ({ socket }) =>
      socket.write(head('HTTP/1.1 200 OK', ...Array.from({ length: 20_000 }, (_, at) => `x-${at}: b`))),
  },
  {
    ...{ name: 'bad-status-line', does: 'sends a status that is no number', ...notHttp },
    answer: ({ socket }) => thenClose(socket, head('HTTP/1.1 oke OK', html) + goodPage),
  },
  {
    ...{ name: 'bad-header', does: 'sends a header without a name', ...notHttp },
    answer: ({ socket }) => thenClose(socket, head('HTTP/1.1 200 OK', ': tanpa nama', html) + goodPage),
  },
  {
    ...{ name: 'http-0.9', does: 'sends the page without any head, as HTTP/0.9 did', ...notHttp },
    answer: ({ socket }) => thenClose(socket, goodPage),
  },
  {
    ...{ name: 'other-protocol', does: 'greets as a mail server', ...notHttp },
    answer: ({ socket }) => thenClose(socket, '220 surat.example ESMTP\r\n'),
  },
  {
    ...{ name: 'upgrade-unasked', does: 'changes to another protocol that nobody asked for', ...notHttp },
    answer: ({ socket }) =>
      socket.write(head('HTTP/1.1 101 Switching Protocols', 'connection: upgrade', 'upgrade: websocket')),
  },
  {
    ...{
      name: 'continue-unasked',
      does: 'sends 100 Continue, which nobody waits for, before the page',
      ...notHttp,
    },
    answer: ({ socket }) =>
      socket.write(head('HTTP/1.1 100 Continue') + pageHead(goodPage.length) + goodPage),
  },
  {
    ...{ name: 'early-hints', does: 'nothing wrong: 103 before the page', ...fine },
    answer: ({ socket }) =>
      socket.write(head('HTTP/1.1 103 Early Hints', 'link: </a.css>') + pageHead(goodPage.length) + goodPage),
  },
  {
    ...{
      name: 'odd-headers',
      does: 'nothing wrong: headers that are named after what every object has, or come twice',
      ...fine,
    },
    answer: ({ socket }) =>
      socket.write(
        head('HTTP/1.1 200 OK', html, '__proto__: a', 'constructor: b', 'x-twice: c', 'X-Twice: d', length) +
          goodPage,
      ),
  },
];
