import { answers, type Call, type Fault } from './fault.js';
import { drip, head, reply, thenReset } from './wire.js';

interface RobotsFault {
  readonly name: string;
  readonly does: string;
  readonly crawl: Fault['crawl'];
  readonly robots: (call: Call) => void;
}

/** The page itself is well. */
const robotsFault = (fault: RobotsFault): Fault => ({
  ...fault,
  expected: [answers(200)],
  answer: (call) => reply(call, {}),
});

const text = (call: Call, body: string): void => reply(call, { headers: ['content-type: text/plain'], body });

const status = (line: string, body = ''): RobotsFault['robots'] => {
  return (call) => reply(call, { status: line, headers: [], body });
};

const redirect = (call: Call, location: string): void =>
  reply(call, { status: '301 Moved Permanently', headers: [`location: ${location}`], body: '' });

/** The same server under the name of another fault. */
const hostOf = (name: string, { headers }: Call): string =>
  `http://${name}.faults.test:${headers.host?.split(':')[1] ?? ''}`;

const disallowAll = 'User-agent: *\nDisallow: /\n';
const comments = '# jangan diganggu\n'.repeat(34_000);

/** A good page on a host whose robots.txt makes trouble (RFC 9309 2.3.1). */
export const robotsFaults: readonly Fault[] = [
  robotsFault({
    ...{ name: 'robots-404', does: 'nothing wrong: has no robots.txt', crawl: ['fetched', ''] },
    robots: status('404 Not Found'),
  }),
  robotsFault({
    ...{ name: 'robots-403', does: 'shows its robots.txt to nobody: no rules', crawl: ['fetched', ''] },
    robots: status('403 Forbidden'),
  }),
  robotsFault({
    ...{ name: 'robots-500', does: 'has a broken robots.txt', crawl: ['failed', 'robots.txt could not be'] },
    robots: status('500 Internal Server Error', disallowAll),
  }),
  robotsFault({
    ...{ name: 'robots-501', does: 'answers robots.txt with a status that is tried once' },
    ...{
      crawl: ['failed', 'robots.txt was answered with status 501'],
      robots: status('501 Not Implemented'),
    },
  }),
  robotsFault({
    ...{
      name: 'robots-429',
      does: 'has no time for robots.txt',
      crawl: ['failed', 'robots.txt could not be'],
    },
    robots: status('429 Too Many Requests'),
  }),
  robotsFault({
    ...{
      name: 'robots-503-once',
      does: 'answers robots.txt with 503 once, then well',
      crawl: ['fetched', ''],
    },
    robots(call) {
      if (call.nth > 1) text(call, 'User-agent: *\nAllow: /\n');
      else reply(call, { status: '503 Service Unavailable', headers: ['retry-after: 0'], body: '' });
    },
  }),
  robotsFault({
    ...{ name: 'robots-silent', does: 'takes the request for robots.txt and says nothing' },
    ...{ crawl: ['failed', 'headers of an answer in time'], robots: () => {} },
  }),
  robotsFault({
    ...{ name: 'robots-drip', does: 'sends robots.txt byte by byte without end' },
    ...{ crawl: ['failed', 'whole answer in time'] },
    robots(call) {
      call.socket.write(head('HTTP/1.1 200 OK', 'transfer-encoding: chunked'));
      drip(call, () => '1\r\n#\r\n');
    },
  }),
  robotsFault({
    ...{ name: 'robots-reset', does: 'resets the connection amid robots.txt', crawl: ['failed', 'broken'] },
    robots: ({ socket }) =>
      thenReset(socket, `${head('HTTP/1.1 200 OK', `content-length: ${disallowAll.length}`)}User-agent: *`),
  }),
  robotsFault({
    ...{
      name: 'robots-loop',
      does: 'leads from robots.txt to robots.txt: not there',
      crawl: ['fetched', ''],
    },
    robots: (call) => redirect(call, call.path),
  }),
  robotsFault({
    ...{ name: 'robots-elsewhere', does: 'leads to the robots.txt of another host, whose rules count' },
    ...{ crawl: ['refused', 'in line 2: Disallow: /'] },
    robots: (call) => redirect(call, `${hostOf('robots-disallow', call)}/robots.txt`),
  }),
  robotsFault({
    ...{ name: 'robots-private', does: 'leads from robots.txt to an address of a private network' },
    ...{
      crawl: ['refused', 'public address'],
      robots: (call) => redirect(call, 'http://10.0.0.1/robots.txt'),
    },
  }),
  robotsFault({
    ...{ name: 'robots-html', does: 'sends a page for any path, robots.txt too', crawl: ['fetched', ''] },
    robots: (call) => reply(call, {}),
  }),
  robotsFault({
    ...{ name: 'robots-long', does: 'disallows everything behind 600 KB of comments: nobody reads so far' },
    ...{ crawl: ['fetched', ''], robots: (call) => text(call, comments + disallowAll) },
  }),
  robotsFault({
    ...{ name: 'robots-long-disallow', does: 'disallows everything before 600 KB of comments' },
    ...{ crawl: ['refused', 'in line 2: Disallow: /'], robots: (call) => text(call, disallowAll + comments) },
  }),
  robotsFault({
    ...{
      name: 'robots-disallow',
      does: 'disallows everything',
      crawl: ['refused', 'in line 2: Disallow: /'],
    },
    robots: (call) => text(call, disallowAll),
  }),
];
