import { type Fault, fails } from './fault.js';
import { reply } from './wire.js';

/** What is wrong before any answer: the wrong port, the wrong protocol, a certificate of one's own making. */
export const placeFaults: readonly Fault[] = [
  {
    ...{ name: 'nobody-listens', does: 'is a port where nobody listens', at: 'nobody' },
    ...{ expected: [fails('connect')], crawl: ['failed', 'expected a connection'], answer: () => {} },
  },
  {
    ...{ name: 'self-signed', does: 'shows a certificate that it made itself', at: 'secure' },
    ...{
      expected: [fails('tls')],
      crawl: ['failed', 'secure connection'],
      answer: (call) => reply(call, {}),
    },
  },
  {
    ...{ name: 'plain-on-tls', does: 'speaks plain HTTP where TLS is expected', scheme: 'https' },
    ...{
      expected: [fails('tls')],
      crawl: ['failed', 'secure connection'],
      answer: (call) => reply(call, {}),
    },
  },
  {
    ...{
      name: 'tls-on-plain',
      does: 'speaks TLS where plain HTTP is expected',
      at: 'secure',
      scheme: 'http',
    },
    ...{ expected: [fails('reset')], crawl: ['failed', 'expected an answer'], answer: () => {} },
  },
  {
    ...{
      name: 'silent-tls',
      does: 'accepts the connection and never shakes hands',
      at: 'silent',
      scheme: 'https',
    },
    ...{ expected: [fails('connect timeout')], crawl: ['failed', 'connection in time'], answer: () => {} },
  },
];
