import { answers, type Fault } from './fault.js';
import { head, html, reply } from './wire.js';

const tag = '"kopi-1"';

/** A status that never changes, its body a few words. */
const always = (status: string, crawl: Fault['crawl'], headers: readonly string[] = []): Fault => ({
  ...{ name: status.slice(0, 3), does: `answers ${status}`, crawl },
  expected: [answers(Number(status.slice(0, 3)))],
  answer: (call) => reply(call, { status, headers: [html, ...headers], body: `<p>${status}</p>` }),
});

/** Statuses that are no page, or not yet. */
export const statusFaults: readonly Fault[] = [
  always('401 Unauthorized', ['failed', 'HTTP 401'], ['www-authenticate: Basic realm="redaksi"']),
  always('403 Forbidden', ['failed', 'HTTP 403']),
  always('404 Not Found', ['failed', 'HTTP 404']),
  always('410 Gone', ['failed', 'HTTP 410']),
  always('451 Unavailable For Legal Reasons', ['failed', 'HTTP 451']),
  always('500 Internal Server Error', ['failed', 'HTTP 500']),
  always('999 Request Denied', ['failed', 'HTTP 999']),
  {
    ...{ name: '429-seconds', does: 'answers 429 once with a Retry-After of a second, then well' },
    ...{ expected: [answers(429), answers(200)], crawl: ['fetched', ''] },
    answer(call) {
      if (call.nth > 1) reply(call, {});
      else reply(call, { status: '429 Too Many Requests', headers: ['retry-after: 1'], body: '' });
    },
  },
  {
    ...{ name: '429-date', does: 'answers 429 once with a Retry-After of a date, then well' },
    ...{ expected: [answers(429), answers(200)], crawl: ['fetched', ''] },
    answer(call) {
      const date = new Date(Date.now() + 1000).toUTCString();
      if (call.nth > 1) reply(call, {});
      else reply(call, { status: '429 Too Many Requests', headers: [`retry-after: ${date}`], body: '' });
    },
  },
  {
    ...{ name: '429-bare', does: 'answers 429 for ever and never says how long to wait' },
    ...{ expected: [answers(429)], crawl: ['failed', 'HTTP 429'] },
    answer: (call) => reply(call, { status: '429 Too Many Requests', headers: [], body: '' }),
  },
  {
    ...{ name: '503-storm', does: 'answers 503 twice, then well' },
    ...{ expected: [answers(503), answers(503), answers(200)], crawl: ['fetched', ''] },
    answer(call) {
      if (call.nth > 2) reply(call, {});
      else reply(call, { status: '503 Service Unavailable', headers: ['retry-after: 0'], body: 'sibuk' });
    },
  },
  {
    ...{ name: '204', does: 'answers that there is nothing to see' },
    ...{ expected: [answers(204)], crawl: ['failed', 'HTTP 204'] },
    answer: ({ socket }) => socket.write(head('HTTP/1.1 204 No Content')),
  },
  {
    ...{ name: '206-unasked', does: 'sends a part of a page of which nobody asked for a part' },
    ...{ expected: [answers(206)], crawl: ['failed', 'HTTP 206'] },
    answer: (call) =>
      reply(call, {
        ...{ status: '206 Partial Content', headers: [html, 'content-range: bytes 0-19/4000'] },
        body: '<p>Sebanyak 24 ton k',
      }),
  },
  {
    ...{ name: '304-unasked', does: 'says that a page is unchanged which we never had' },
    ...{ expected: [answers(304)], crawl: ['failed', 'HTTP 304'] },
    answer: ({ socket }) => socket.write(head('HTTP/1.1 304 Not Modified')),
  },
  {
    ...{ name: 'etag', does: 'nothing wrong: 304 for the one who names its ETag' },
    ...{ expected: [answers(200)], crawl: ['fetched', ''], again: 'not modified' },
    answer(call) {
      const headers = [html, `etag: ${tag}`];
      if (call.headers['if-none-match'] !== tag) reply(call, { headers });
      else call.socket.write(head('HTTP/1.1 304 Not Modified', `etag: ${tag}`));
    },
  },
  {
    ...{
      name: 'etag-length',
      does: 'nothing wrong: 304 that names the length of the page that it does not send',
    },
    ...{ expected: [answers(200)], crawl: ['fetched', ''], again: 'not modified' },
    answer(call) {
      const headers = [html, `etag: ${tag}`];
      if (call.headers['if-none-match'] !== tag) reply(call, { headers });
      else call.socket.write(head('HTTP/1.1 304 Not Modified', `etag: ${tag}`, 'content-length: 4000'));
    },
  },
];
