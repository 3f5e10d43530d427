import { askedUrl, parametersOf } from './asked.js';
import { namedValue, normalPercent } from './percent.js';
import { hasRegistrable } from './registrable.js';

/**
 * The form under which two addresses are the same article: an https address without what only says how the article is
 * shown: tracking, `www.` and hosts for telephones, AMP, all pages on one, the slash at the end, the order of the
 * parameters. A second page (`?page=2`, `/2`) is an address of its own. It is for comparing, not for asking: some hosts
 * have no name without `www.`, some no https.
 * @returns text that is no address as it is
 */
export function canonicalKey(text: string): string {
  const asked = askedUrl(text);
  return asked === null ? text : withHttps(canonicalOf(new URL(asked)));
}

/** The port 443 must go too: it is https's own. */
const withHttps = (url: string): string => url.replace(/^http:(\/\/[^/]*?)(?::443)?\//, 'https:$1/');

function canonicalOf({ protocol, hostname, port, pathname, search }: URL): string {
  const query = queryOf(search);
  const host = mainHost(hostname) + (port === '' ? '' : `:${port}`);
  return `${protocol}//${host}${pathOf(normalPercent(pathname))}${query === '' ? '' : `?${query}`}`;
}

const otherHost = /^(?:www|m|mobile|amp)\./;

function mainHost(host: string): string {
  let main = host;
  for (;;) {
    const rest = main.replace(otherHost, '');
    if (rest === main || !hasRegistrable(rest)) return main;
    main = rest;
  }
}

/** What is taken from a path, each as often as it is there: taking one may show another. */
const marks: readonly (readonly [pattern: RegExp, rest: string])[] = [
  [/\/$/, ''],
  [/\/index\.(?:html?|php)$/, ''],
  [/\/amp$/, ''],
  [/^\/amp(?=\/)/, ''],
  [/(?<=[^/.])\.amp$/, ''],
  [/(?<=[^/.])\.amp(?=\.html$)/, ''],
];

function pathOf(pathname: string): string {
  let path = pathname;
  for (;;) {
    const shorter = marks.reduce((left, [pattern, rest]) => left.replace(pattern, rest), path);
    if (shorter === path) return path === '' ? '/' : path;
    path = shorter;
  }
}

function queryOf(search: string): string {
  return parametersOf(search)
    .map(normalPercent)
    .filter((parameter) => !isShowing(parameter))
    .map((parameter) => ({ parameter, name: parameter.split('=', 1)[0] ?? '' }))
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0))
    .map(({ parameter }) => parameter)
    .join('&');
}

/**
 * Values with which a parameter shows the article itself, its first page or all of it, for telephones or as
 * AMP.
 */
const showing: ReadonlyMap<string, readonly string[]> = new Map([
  ['page', ['all', 'semua', '1']],
  ['halaman', ['all', 'semua', '1']],
  ['single', ['1']],
  ['showpage', ['all']],
  ['amp', ['', '1', 'true']],
  ['outputtype', ['amp']],
  ['m', ['0', '1']],
]);

function isShowing(parameter: string): boolean {
  const { name, value } = namedValue(parameter);
  return showing.get(name)?.includes(value) ?? false;
}
