import { answers, type Fault, fails } from './fault.js';
import { goodPage } from './page.js';
import { drip, head, html, pageHead, reply, slowly } from './wire.js';

const chunked = head('HTTP/1.1 200 OK', html, 'transfer-encoding: chunked');

/** Answers that take their time, or all of it. */
export const slowFaults: readonly Fault[] = [
  {
    name: 'good',
    does: 'nothing wrong: a page as it should be',
    expected: [answers(200)],
    crawl: ['fetched', ''],
    answer: (call) => reply(call, {}),
  },
  {
    name: 'silent',
    does: 'takes the request and says nothing',
    expected: [fails('headers timeout')],
    crawl: ['failed', 'headers of an answer in time'],
    answer: () => {},
  },
  {
    name: 'slow-headers',
    does: 'sends the status line at once and the headers long after',
    expected: [fails('headers timeout')],
    crawl: ['failed', 'headers of an answer in time'],
    answer(call) {
      call.socket.write('HTTP/1.1 200 OK\r\n');
      slowly(call, () => call.socket.write(`${html}\r\ncontent-length: 0\r\n\r\n`));
    },
  },
  {
    name: 'drip-headers',
    does: 'sends one short header after another without end',
    expected: [fails('headers timeout')],
    crawl: ['failed', 'headers of an answer in time'],
    answer(call) {
      call.socket.write('HTTP/1.1 200 OK\r\n');
      drip(call, () => 'x-a: b\r\n');
    },
  },
  {
    name: 'drip-hints',
    does: 'sends one 103 after another and never the answer',
    expected: [fails('headers timeout')],
    crawl: ['failed', 'headers of an answer in time'],
    answer: (call) => drip(call, () => head('HTTP/1.1 103 Early Hints', 'link: </a.css>; rel=preload')),
  },
  {
    name: 'slow-body',
    does: 'sends half of the body at once and the rest long after',
    expected: [fails('idle timeout')],
    crawl: ['failed', 'next piece of the body in time'],
    answer(call) {
      call.socket.write(pageHead(goodPage.length) + goodPage.slice(0, 400));
      slowly(call, () => call.socket.write(goodPage.slice(400)));
    },
  },
  {
    name: 'drip-extension',
    does: 'sends a chunk extension without end, and no byte of the body',
    expected: [fails('idle timeout')],
    crawl: ['failed', 'next piece of the body in time'],
    answer(call) {
      call.socket.write(`${chunked}5;a=`);
      drip(call, () => 'b');
    },
  },
  {
    name: 'drip-body',
    does: 'sends the body byte by byte without end',
    expected: [fails('total timeout')],
    crawl: ['failed', 'whole answer in time'],
    answer(call) {
      call.socket.write(chunked);
      drip(call, () => '1\r\na\r\n');
    },
  },
  {
    name: 'endless-body',
    does: 'sends the body as fast as it can without end',
    expected: [fails('too large')],
    crawl: ['failed', 'smaller body'],
    answer({ socket }) {
      const chunk = `10000\r\n${'a'.repeat(65_536)}\r\n`;
      const pour = (): void => {
        while (!socket.destroyed && socket.write(chunk));
      };
      socket.on('drain', pour);
      socket.write(chunked);
      pour();
    },
  },
];
