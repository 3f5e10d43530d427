import { parse, type Selector } from 'css-what';
import { compileLayouts, type SiteLayouts } from '../../src/extract/page/html/compile-layouts.js';
import { parseHtml } from '../../src/extract/page/html/parse.js';
import type { PageFacts, SiteReading } from '../../src/extract/page/html/site-layout.js';
import { readSite } from '../../src/extract/page/html/site-layout.js';
import type { SiteLayout } from '../../src/rules/site-schema.js';

/** A layout of contoh.test that has its body in div.isi. */
const layout = (changes: Partial<SiteLayout> = {}): SiteLayout => ({
  ...{ site: 'contoh.test', name: 'contoh', hosts: ['.contoh.test'], verified: false, note: 'Karangan.' },
  ...{ body: ['div.isi'] },
  ...changes,
});

export const compiled = (...changes: readonly Partial<SiteLayout>[]): SiteLayouts =>
  compileLayouts(changes.map(layout));

/** What the layouts say of a page of contoh.test. */
export function readMarks(html: string, sites: SiteLayouts, page: Partial<PageFacts> = {}): SiteReading {
  const root = parseHtml({ html, source: 'berita.html' });
  return readSite(root, { url: 'https://www.contoh.test/read/pala', day: null, ...page }, sites);
}

/** A page with the elements that a selector asks for, the innermost round `text`. */
export function pageFor(selector: string, text: string): string {
  const elements: Selector[][] = [[]];
  for (const token of parse(selector)[0] ?? []) {
    if (token.type === 'child' || token.type === 'descendant') elements.push([]);
    else elements.at(-1)?.push(token);
  }
  return elements.reduceRight((inner, tokens) => elementOf(tokens, inner), text);
}

function elementOf(tokens: readonly Selector[], inner: string): string {
  const tag = tokens.find((token) => token.type === 'tag')?.name ?? 'div';
  const attributes = new Map<string, string>();
  for (const token of tokens) {
    if (token.type !== 'attribute') continue;
    attributes.set(token.name, `${attributes.get(token.name) ?? ''} ${token.value}`.trim());
  }
  const stated = [...attributes].map(([name, value]) => ` ${name}="${value}"`).join('');
  return `<${tag}${stated}>${inner}</${tag}>`;
}
