import { Parser } from 'htmlparser2';

/** What a browser makes of a page. */
export interface Structure {
  /** Each element in order, with the names of its attributes: `a[class,href]`. */
  readonly elements: readonly string[];
  /** Addresses of the page's links and of what it loads. */
  readonly addresses: readonly string[];
}

const loading: ReadonlySet<string> = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'xlink:href',
  'data',
  'poster',
]);

/** The elements of a page as an HTML parser sees them, in HTML and in SVG. */
export function structureOf(markup: string): Structure {
  const elements: string[] = [];
  const addresses: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      elements.push(`${name}[${Object.keys(attributes).sort().join(',')}]`);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (loading.has(attribute)) addresses.push(value);
      }
    },
  });
  parser.end(markup);
  return { elements, addresses };
}

/** Whether a browser that follows an address stays on this site, or goes to another over HTTP. */
export function isHarmlessAddress(address: string): boolean {
  if (/^[/?#](?!\/)/.test(address)) return true;
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

/** How often each of the lines stands there, sorted: two lists of the same lines in any order have equal counts. */
export function tallied(lines: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].map(([line, count]) => `${count} ${line}`).sort();
}
