import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** Longer addresses are no question that anybody asked. */
const longestAddress = 8_000;

const plain = (status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(`${text}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers } });

/** Nothing is changed over this server: whatever is not GET or HEAD is refused. */
export const readOnly: MiddlewareHandler = async ({ req }, next) => {
  if (req.method === 'GET' || req.method === 'HEAD') return next();
  return plain(405, 'Expected GET or HEAD: this site only shows.', { allow: 'GET, HEAD' });
};

/** The host of a `Host` header, without its port; null for what is none. */
function hostOf(header: string): string | null {
  const [, host] = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/i.exec(header) ?? [];
  return host?.toLowerCase() ?? null;
}

/** Refuses requests for other hosts: a name that somebody has pointed at this machine must not read from it. */
export const onlyHosts =
  (hosts: ReadonlySet<string>): MiddlewareHandler =>
  async ({ req }, next) => {
    const host = hostOf(req.header('host') ?? '');
    if (host !== null && hosts.has(host)) return next();
    return plain(
      421,
      'Expected the name that this site is served under; see --base in `jejak serve --help`.',
    );
  };

export const shortAddresses: MiddlewareHandler = async ({ req }, next) =>
  req.url.length > longestAddress
    ? plain(414, `Expected an address of at most ${longestAddress} characters; ask for less at once.`)
    : next();

/** Scripts, styles and pictures only from this site, none inside a page; no frames, and nothing told to other sites. */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  // The site is served over plain HTTP on this machine; a proxy that adds TLS adds this, too.
  strictTransportSecurity: false,
});
