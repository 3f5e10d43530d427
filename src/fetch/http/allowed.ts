import { UsageError } from '../../model/errors.js';

/** `host:port` of a URL, the port always named: `kabar.example:443`, `[::1]:8080`. */
export const hostPort = (url: URL): string =>
  `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`;

/**
 * Reads what may be private or on another port.
 * @throws UsageError where an entry is no `host:port`
 */
export const readAllowed = (entries: readonly string[]): ReadonlySet<string> =>
  new Set(entries.map(readEntry));

function readEntry(entry: string): string {
  const text = `http://${entry}/`;
  if (/:\d{1,5}$/.test(entry) && URL.canParse(text)) {
    const url = new URL(text);
    if (url.href === `http://${url.host}/`) return hostPort(url);
  }
  throw new UsageError(
    `allowed address "${entry}": expected host:port, such as 127.0.0.1:8080 or [::1]:8080, got something else`,
  );
}
