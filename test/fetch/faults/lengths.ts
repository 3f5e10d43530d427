import { answers, type Fault, fails } from './fault.js';
import { goodPage } from './page.js';
import { head, html, pageHead, thenClose } from './wire.js';

const chunkedHead = head('HTTP/1.1 200 OK', html, 'transfer-encoding: chunked');
const chunk = (text: string): string => `${text.length.toString(16)}\r\n${text}\r\n`;

/** Lengths that are not the body's, and chunks that are none. */
export const lengthFaults: readonly Fault[] = [
  {
    name: 'length-longer',
    does: 'declares more than it sends, and closes',
    expected: [fails('cut short')],
    crawl: ['failed', 'expected the whole body'],
    answer: ({ socket }) => thenClose(socket, pageHead(goodPage.length + 100) + goodPage),
  },
  {
    name: 'length-longer-close',
    does: 'declares more than it sends, says that it closes, and does',
    expected: [fails('cut short')],
    crawl: ['failed', 'expected the whole body'],
    answer: ({ socket }) =>
      thenClose(
        socket,
        head('HTTP/1.1 200 OK', html, `content-length: ${goodPage.length + 1}`, 'connection: close') +
          goodPage,
      ),
  },
  {
    name: 'length-longer-open',
    does: 'declares more than it sends, and keeps the connection',
    expected: [fails('idle timeout')],
    crawl: ['failed', 'next piece of the body in time'],
    answer: ({ socket }) => socket.write(pageHead(goodPage.length + 100) + goodPage),
  },
  {
    name: 'length-shorter',
    does: 'declares less than it sends: what is over is no part of the answer, nor of the next one',
    expected: [answers(200)],
    crawl: ['fetched', ''],
    answer: ({ socket }) => socket.write(pageHead(goodPage.length - 9) + goodPage),
  },
  {
    name: 'length-twice',
    does: 'declares two different lengths',
    expected: [fails('bad http')],
    crawl: ['failed', 'expected an answer in HTTP/1.1'],
    answer: ({ socket }) =>
      socket.write(head('HTTP/1.1 200 OK', html, 'content-length: 10', 'content-length: 20') + goodPage),
  },
  {
    name: 'length-and-chunks',
    does: 'declares a length and sends chunks, as one who smuggles',
    expected: [fails('bad http')],
    crawl: ['failed', 'expected an answer in HTTP/1.1'],
    answer: ({ socket }) =>
      socket.write(
        `${head('HTTP/1.1 200 OK', html, 'content-length: 10', 'transfer-encoding: chunked')}${chunk(goodPage)}0\r\n\r\n`,
      ),
  },
  {
    name: 'length-is-none',
    does: 'declares a length that is no number',
    expected: [fails('bad http')],
    crawl: ['failed', 'expected an answer in HTTP/1.1'],
    answer: ({ socket }) => socket.write(head('HTTP/1.1 200 OK', html, 'content-length: banyak') + goodPage),
  },
  {
    name: 'length-too-large',
    does: 'declares a terabyte',
    expected: [fails('too large')],
    crawl: ['failed', 'smaller body'],
    answer: ({ socket }) => socket.write(pageHead(1_000_000_000_000) + goodPage),
  },
  {
    name: 'second-answer',
    does: 'sends a second answer that nobody asked for: it must not become the answer to the next request',
    expected: [answers(200)],
    crawl: ['fetched', ''],
    answer: ({ socket }) =>
      socket.write(
        `${pageHead(goodPage.length)}${goodPage}${head('HTTP/1.1 418 Teko', 'content-length: 0')}`,
      ),
  },
  {
    name: 'chunk-bad-size',
    does: 'sends a chunk whose size is no number',
    expected: [fails('bad http')],
    crawl: ['failed', 'expected an answer in HTTP/1.1'],
    answer: ({ socket }) => socket.write(`${chunkedHead}${chunk(goodPage.slice(0, 100))}xyz\r\n`),
  },
  {
    name: 'chunk-cut',
    does: 'closes the connection amid a chunk',
    expected: [fails('cut short')],
    crawl: ['failed', 'expected the whole body'],
    answer: ({ socket }) => thenClose(socket, `${chunkedHead}3e8\r\n${goodPage.slice(0, 100)}`),
  },
  {
    name: 'chunk-no-last',
    does: 'closes the connection after whole chunks, without the last one',
    expected: [fails('cut short')],
    crawl: ['failed', 'expected the whole body'],
    answer: ({ socket }) => thenClose(socket, chunkedHead + chunk(goodPage)),
  },
  {
    name: 'chunk-no-last-close',
    does: 'says that it closes, and closes after whole chunks, without the last one',
    expected: [fails('cut short')],
    crawl: ['failed', 'expected the whole body'],
    answer: ({ socket }) =>
      thenClose(
        socket,
        head('HTTP/1.1 200 OK', html, 'transfer-encoding: chunked', 'connection: close') + chunk(goodPage),
      ),
  },
];
