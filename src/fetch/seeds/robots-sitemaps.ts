import type { Gathering } from './gather.js';
import { addressIn, shown } from './line-text.js';
import { linesOf } from './list.js';

/** Sitemaps that a robots.txt names. They may be on other hosts: this is what proves that they may. */
export function readRobotsSitemaps(text: string, url: string, out: Gathering): void {
  let number = 0;
  for (const line of linesOf(text)) {
    number += 1;
    const value = /^sitemap\s*:([^#]*)/i.exec(line)?.[1];
    if (value === undefined) continue;
    const address = addressIn(value, url);
    if (address !== null) out.add({ url: address, kind: 'source', lastmod: null, title: null });
    else out.fault(`line ${number}: expected the address of a sitemap, got ${shown(value)}`);
  }
}
