import type { Diagnostic } from '../../../model/diagnostic.js';
import type { HtmlBlock } from './collect.js';
import type { CompiledLayout, SiteLayouts } from './compile-layouts.js';
import { type Hint, skippedTags } from './hints.js';
import type { Element, Root } from './parse.js';
import { type Hits, probe } from './probe.js';
import { type SiteTexts, siteTexts } from './site-texts.js';

/** What is known of a page before its layout: its address, and its day where somebody says it. */
export interface PageFacts {
  readonly url: string | null;
  readonly day: string | null;
}

/** What a layout says of a parsed page. */
export interface SiteMarks extends SiteTexts {
  readonly layout: CompiledLayout;
  /** The article's text stands in these and nowhere else. */
  readonly body: ReadonlySet<Element>;
  /** Elements of which the layout knows what they are, whatever their names look like. */
  readonly hints: ReadonlyMap<Element, Hint>;
}

export interface SiteReading {
  /** Undefined where no layout finds a body: the general reader carries the page. */
  readonly marks: SiteMarks | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** A text node so long is text of an article (UTF-16 code units). */
const fewestChars = 25;

/**
 * The layouts for a page, in the order to try: those of its host that hold on its day, those of its host
 * from other days, since sites show old articles in new pages, then those of every host.
 */
export function layoutsFor(
  host: string | null,
  day: string | null,
  layouts: readonly CompiledLayout[],
): readonly CompiledLayout[] {
  const own = host === null ? [] : layouts.filter(({ hosts }) => hosts.some((each) => isOf(host, each)));
  const isThen = ({ from, to }: CompiledLayout): boolean =>
    day === null || ((from === undefined || from <= day) && (to === undefined || day <= to));
  return [
    ...own.filter(isThen),
    ...own.filter((layout) => !isThen(layout)),
    ...layouts.filter(({ hosts }) => hosts.length === 0),
  ];
}

const isOf = (host: string, pattern: string): boolean =>
  pattern.startsWith('.') ? host === pattern.slice(1) || host.endsWith(pattern) : host === pattern;

/** Finds the layout of a page whose body selectors find text, and what it says of the page. */
export function readSite(root: Root, page: PageFacts, sites: SiteLayouts): SiteReading {
  const host = page.url !== null && URL.canParse(page.url) ? new URL(page.url).hostname : null;
  const layouts = layoutsFor(host, page.day, sites.layouts);
  if (layouts.length === 0) return { marks: undefined, diagnostics: [] };
  const hits = probe(root, layouts, sites);
  const holdsText = textFinder();
  for (const layout of layouts) {
    const body = bodyOf(layout, hits, holdsText);
    if (body.length === 0) continue;
    const marks = {
      layout,
      body: new Set(body),
      hints: hintsOf(layout, hits),
      ...siteTexts(layout, hits, page),
    };
    return { marks, diagnostics: [said(layout, `read with the site layout ${layout.name}`)] };
  }
  const missed = layouts.find(({ hosts }) => hosts.length > 0);
  const reason = 'no text where the site layout has the body: read by the general reader';
  return { marks: undefined, diagnostics: missed ? [said(missed, reason)] : [] };
}

const said = ({ site }: CompiledLayout, reason: string): Diagnostic => {
  return { step: 'readPage', reason, span: null, rule: `sites/${site}.yaml` };
};

/** The first element with text that the first lucky selector finds, and those like it beside it. */
function bodyOf({ probes }: CompiledLayout, hits: Hits, holdsText: (element: Element) => boolean): Element[] {
  for (const each of probes.body) {
    const found = hits(each);
    const first = found.find(holdsText);
    if (first) return found.filter((element) => element.parent === first.parent);
  }
  return [];
}

/** Whether an element holds a text node of an article outside links; each node is looked at once. */
function textFinder(): (element: Element) => boolean {
  const empty = new Set<Element>();
  const find = (element: Element): boolean => {
    if (empty.has(element) || element.name === 'a' || skippedTags.has(element.name)) return false;
    const found = element.children.some((child) =>
      'attribs' in child ? find(child) : child.type === 'text' && child.data.trim().length >= fewestChars,
    );
    if (!found) empty.add(element);
    return found;
  };
  return find;
}

function hintsOf({ probes }: CompiledLayout, hits: Hits): ReadonlyMap<Element, Hint> {
  const hints = new Map<Element, Hint>();
  const put = (list: 'caption' | 'related' | 'drop', hint: Hint): void => {
    for (const element of probes[list].flatMap(hits)) hints.set(element, hint);
  };
  put('caption', 'caption');
  put('related', 'related-link');
  put('drop', 'drop');
  return hints;
}

/** What the layout says that a block is: `drop` over all else, then the innermost; null where it says nothing. */
export function markedHint({ hinted }: HtmlBlock, { hints }: SiteMarks): Hint | null {
  let marked: Hint | null = null;
  for (let each = hinted; each; each = each.outer) {
    const hint = hints.get(each.element) ?? null;
    if (hint === 'drop') return hint;
    marked ??= hint;
  }
  return marked;
}

/**
 * The elements whose hints say nothing of the body: the body itself, those round it, and of `others` those
 * that the layout does not mark.
 */
export function overruledRound({ body, hints }: SiteMarks, others: Iterable<Element>): ReadonlySet<Element> {
  const overruled = new Set([...others].filter((element) => !hints.has(element)));
  for (const element of body) overruled.add(element);
  const [first] = body;
  for (let each = first?.parent ?? null; each; each = each.parent) if ('attribs' in each) overruled.add(each);
  return overruled;
}
