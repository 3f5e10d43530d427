import type { Format } from './formats.js';
import { tidy } from './line-text.js';
import { momentOf } from './moment.js';
import type { XmlElement } from './xml.js';

/** The elements of one record by their path below it. */
export type Fields = Map<string, XmlElement[]>;

const mostAlike = 32;
const longestTitle = 500;

/** Keeps what a format reads of a record: a hostile one has millions of other elements. */
export function keep(fields: Fields, path: string, { element, format }: Kept): void {
  if (![format.addresses, format.times, format.titles].some((paths) => paths.includes(path))) return;
  const alike = fields.get(path);
  if (!alike) fields.set(path, [element]);
  else if (alike.length < mostAlike) alike.push(element);
}

interface Kept {
  readonly element: XmlElement;
  readonly format: Format;
}

/** The address as it is written, '' where there is none. Of the links of an entry, the one to a page. */
export function addressText(fields: Fields, { addresses }: Format): string {
  const links = at(fields, addresses).filter(isItself);
  const link = links.find(({ attributes }) =>
    /^(?:text\/html\b|application\/xhtml|$)/i.test(attributes.type ?? ''),
  );
  return linkText(link ?? links[0]);
}

export const linkText = (link: XmlElement | undefined): string =>
  link === undefined ? '' : link.text.trim() || (link.attributes.href ?? '');

/**
 * A link to the article itself, not to its comments or its next page; a guid only where it is an address (RSS
 * 2.0).
 */
function isItself(element: XmlElement): boolean {
  const { attributes, path } = element;
  if (/(?:^|\/)guid$/.test(path)) {
    return attributes.isPermaLink !== 'false' && /^\s*https?:\/\//i.test(element.text);
  }
  return linkText(element) !== '' && (attributes.rel ?? 'alternate').toLowerCase() === 'alternate';
}

/** The first time that can be read. */
export function timeOf(fields: Fields, { times }: Format): string | null {
  for (const { text } of at(fields, times)) {
    const moment = momentOf(text);
    if (moment !== null) return moment;
  }
  return null;
}

export function titleOf(fields: Fields, { titles }: Format): string | null {
  const title = at(fields, titles)
    .map(({ text }) => tidy(text))
    .find((text) => text !== '');
  return title?.slice(0, longestTitle) ?? null;
}

const at = (fields: Fields, paths: readonly string[]): readonly XmlElement[] =>
  paths.flatMap((path) => fields.get(path) ?? []);
