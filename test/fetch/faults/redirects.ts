import { answers, type Call, type Fault } from './fault.js';
import { reply } from './wire.js';

const redirect = (call: Call, location: string, more: readonly string[] = []): void =>
  reply(call, { status: '302 Found', headers: [`location: ${location}`, ...more], body: '' });

interface Redirect {
  readonly name: string;
  readonly does: string;
  readonly crawl: Fault['crawl'];
  readonly to: (call: Call) => string;
}

const redirecting = ({ name, does, crawl, to }: Redirect): Fault => ({
  ...{ name, does, crawl, expected: [answers(302)] },
  answer: (call) => redirect(call, to(call)),
});

/** Redirects; the client follows none, the crawl follows few. */
export const redirectFaults: readonly Fault[] = [
  redirecting({
    ...{ name: 'redirect', does: 'nothing wrong: leads to a page', crawl: ['fetched', ''] },
    to: () => '/good',
  }),
  {
    ...{ name: 'redirect-bad-body', does: 'leads to a page, with a body that is not in gzip as it says' },
    ...{ crawl: ['fetched', ''], expected: [answers(302)] },
    answer: (call) =>
      reply(call, {
        status: '302 Found',
        headers: ['location: /good', 'content-encoding: gzip'],
        body: 'pindah',
      }),
  },
  redirecting({
    ...{ name: 'redirect-loop', does: 'leads to itself', crawl: ['failed', 'redirects in a circle'] },
    to: ({ path }) => path,
  }),
  redirecting({
    ...{ name: 'redirect-chain', does: 'leads from one address to the next without end' },
    ...{ crawl: ['failed', 'at most 5 redirects'], to: ({ path }) => `${path}/on` },
  }),
  redirecting({
    ...{ name: 'redirect-private', does: 'leads to an address of a private network' },
    ...{ crawl: ['refused', 'public address'], to: () => 'http://10.0.0.1/' },
  }),
  redirecting({
    ...{ name: 'redirect-metadata', does: 'leads to the address where clouds keep their secrets' },
    ...{ crawl: ['refused', 'public address'], to: () => 'http://169.254.169.254/latest/meta-data/' },
  }),
  redirecting({
    ...{ name: 'redirect-port', does: 'leads to the port of a database on this machine' },
    ...{ crawl: ['refused', 'public address'], to: () => 'http://127.0.0.1:5432/' },
  }),
  redirecting({
    ...{ name: 'redirect-file', does: 'leads to a file on this machine' },
    ...{ crawl: ['refused', 'http or https'], to: () => 'file:///etc/passwd' },
  }),
  redirecting({
    ...{ name: 'redirect-ftp', does: 'leads to another protocol' },
    ...{ crawl: ['refused', 'http or https'], to: () => 'ftp://kabar.example/berita.html' },
  }),
  redirecting({
    ...{ name: 'redirect-long', does: 'leads to an address of 20,000 characters' },
    ...{ crawl: ['refused', 'http or https'], to: () => `/good?${'a'.repeat(20_000)}` },
  }),
  {
    ...{
      name: 'redirect-nowhere',
      does: 'is a redirect that names no address',
      crawl: ['failed', 'HTTP 302 without an address'],
    },
    expected: [answers(302)],
    answer: (call) => reply(call, { status: '302 Found', headers: [], body: '' }),
  },
  {
    ...{
      name: 'cookie-wall',
      does: 'leads to itself until its cookie comes back',
      crawl: ['failed', 'redirects in a circle'],
    },
    expected: [answers(302)],
    answer(call) {
      if (call.headers.cookie) reply(call, {});
      else redirect(call, call.path, ['set-cookie: lewat=1; Path=/', 'set-cookie: tamu=2; Path=/']);
    },
  },
];
