import { askedUrl, isSameSite } from '../address/index.js';
import { addressText, type Fields, keep, linkText, timeOf, titleOf } from './fields.js';
import { type Format, formats } from './formats.js';
import type { Gathering } from './gather.js';
import { addressIn, shown } from './line-text.js';
import { readXml, type XmlElement } from './xml.js';

/** The reading of one sitemap or feed. */
interface Reading {
  readonly format: Format;
  /** Its own address; null for what was read from disk. */
  readonly base: string | null;
  readonly out: Gathering;
}

/**
 * Reads a sitemap, a sitemap index or a feed.
 * @returns the name of the root, whether it is one of these or not; null where there is no element at all
 * @throws InputError where it defines entities
 */
export function readRecords(xml: string, url: string, out: Gathering): string | null {
  return readXml(xml, url, {
    onRoot(name) {
      const format = formats.get(name);
      return format === undefined ? null : elementsOf({ format, base: askedUrl(url), out });
    },
    onFault: out.fault,
  });
}

/** What a record says comes before its end; what it says goes with it. */
function elementsOf(reading: Reading): (element: XmlElement) => void {
  const { records, links } = reading.format;
  let fields: Fields = new Map();
  return (element) => {
    if (records.includes(element.path)) {
      takeRecord(fields, element, reading);
      fields = new Map();
      return;
    }
    if (links.includes(element.path)) takeNext(element, reading);
    const record = records.find((path) => element.path.startsWith(`${path}/`));
    if (record === undefined) return;
    keep(fields, element.path.slice(record.length + 1), { element, format: reading.format });
  };
}

function takeRecord(fields: Fields, { path, line }: XmlElement, { format, base, out }: Reading): void {
  const text = addressText(fields, format);
  const url = addressIn(text, format.isFree ? base : null);
  if (url === null) {
    const got = text.trim() === '' ? 'none' : shown(text);
    out.fault(`line ${line}: expected an address in <${path.replace(/^.*\//, '')}>, got ${got}`);
  } else if (!format.isFree && base !== null && !isSameSite(url, base)) out.foreign();
  else out.add({ url, kind: format.found, lastmod: timeOf(fields, format), title: titleOf(fields, format) });
}

function takeNext(link: XmlElement, { base, out }: Reading): void {
  if (link.attributes.rel?.toLowerCase() !== 'next') return;
  const text = linkText(link);
  const url = addressIn(text, base);
  if (url === null) out.fault(`line ${link.line}: expected the address of the next page, got ${shown(text)}`);
  else if (url !== base) out.more(url);
}
