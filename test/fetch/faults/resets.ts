import { answers, type Fault, fails } from './fault.js';
import { goodPage } from './page.js';
import { head, html, pageHead, reset, thenClose, thenReset } from './wire.js';

const half = goodPage.slice(0, 400);
const untilClose = head('HTTP/1.1 200 OK', html, 'connection: close');

/** Connections that break. */
export const resetFaults: readonly Fault[] = [
  {
    name: 'reset-before-status',
    does: 'resets the connection instead of an answer',
    expected: [fails('reset')],
    crawl: ['failed', 'expected an answer'],
    answer: ({ socket }) => reset(socket),
  },
  {
    name: 'reset-in-headers',
    does: 'resets the connection amid the headers',
    expected: [fails('reset')],
    crawl: ['failed', 'expected an answer'],
    answer: ({ socket }) => thenReset(socket, `HTTP/1.1 200 OK\r\n${html}\r\n`),
  },
  {
    name: 'reset-in-body',
    does: 'resets the connection amid a body of known length',
    expected: [fails('reset')],
    crawl: ['failed', 'expected an answer'],
    answer: ({ socket }) => thenReset(socket, pageHead(goodPage.length) + half),
  },
  {
    name: 'reset-in-open-body',
    does: 'resets the connection amid a body whose end is the end of the connection',
    expected: [fails('reset')],
    crawl: ['failed', 'expected an answer'],
    answer: ({ socket }) => thenReset(socket, untilClose + half),
  },
  {
    name: 'reset-after-body',
    does: 'promises to keep the connection, and resets it after the body',
    expected: [answers(200)],
    crawl: ['fetched', ''],
    answer: ({ socket }) => thenReset(socket, pageHead(goodPage.length) + goodPage),
  },
  {
    name: 'close-before-status',
    does: 'closes the connection instead of an answer',
    expected: [fails('reset')],
    crawl: ['failed', 'expected an answer'],
    answer: ({ socket }) => socket.end(),
  },
  {
    name: 'close-in-headers',
    does: 'closes the connection amid the headers',
    expected: [fails('reset')],
    crawl: ['failed', 'expected an answer'],
    answer: ({ socket }) => thenClose(socket, `HTTP/1.1 200 OK\r\n${html}\r\n`),
  },
  {
    name: 'close-after-body',
    does: 'promises to keep the connection, and closes it after the body',
    expected: [answers(200)],
    crawl: ['fetched', ''],
    answer: ({ socket }) => thenClose(socket, pageHead(goodPage.length) + goodPage),
  },
  {
    name: 'close-is-end',
    does: 'nothing wrong: a body whose end is the end of the connection',
    expected: [answers(200)],
    crawl: ['fetched', ''],
    answer: ({ socket }) => thenClose(socket, untilClose + goodPage),
  },
];
