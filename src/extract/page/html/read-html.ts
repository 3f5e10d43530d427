import type { Diagnostic } from '../../../model/diagnostic.js';
import type { Block } from '../block.js';
import type { FoundDay, PageContent, PageKnowledge } from '../content.js';
import { readDateLine } from '../date-line.js';
import { copyOf } from '../fold.js';
import { assignRoles } from '../roles.js';
import { type BodyLine, bodyLines } from './body.js';
import { collectBlocks, type HtmlBlock } from './collect.js';
import { dayOfUrl, type Head, readHead } from './head.js';
import { type Html, parseHtml } from './parse.js';
import { type PageFacts, readSite, type SiteMarks } from './site-layout.js';

const gap = '\n\n';

/**
 * Reads a page: title, day, site and URL from JSON-LD, meta and the text; the body from where the site's
 * layout has it, else from the element that holds most of the sentences. What a layout says wins over
 * what the head says. White space is folded, no-break spaces become spaces.
 * @throws InputError when the page is over one of `htmlLimits`.
 */
export function readHtml(page: Html & PageFacts, { boilerplate, layouts }: PageKnowledge): PageContent {
  const root = parseHtml(page);
  const stated = readHead(root);
  const { marks, diagnostics } = readSite(root, factsOf(page, stated), layouts);
  const head = headBy(stated, marks);
  const blocks = collectBlocks(root, marks?.hints);
  const lines = bodyLines(root, blocks, marks).filter(({ text }) => text !== head.title);
  const titled: BodyLine[] = head.title === null ? lines : [{ text: head.title, role: 'title' }, ...lines];
  const { text, blocks: placed } = place(titled);
  const url = head.url === null ? null : copyOf(head.url);
  return {
    text,
    title: head.title === null ? null : copyOf(head.title),
    url,
    site: head.site === null ? null : copyOf(head.site),
    published: flat(head.published ?? dateLineIn(blocks) ?? dayOfUrl(url)),
    paragraphs: lines.length === 0 ? [] : assignRoles(text, placed, boilerplate),
    diagnostics: [...diagnostics, ...leftOut(blocks.length - lines.length)],
  };
}

const factsOf = ({ url, day }: PageFacts, head: Head): PageFacts => ({
  url: url ?? head.url,
  day: day ?? (head.published ?? dayOfUrl(url ?? head.url))?.day ?? null,
});

const headBy = (head: Head, marks: SiteMarks | undefined): Head => ({
  ...head,
  title: marks?.title ?? head.title,
  published: typeof marks?.published === 'string' ? { day: marks.published, from: 'layout' } : head.published,
});

/** Joins the lines into the document's text; the copy lets go of the page. */
function place(lines: readonly BodyLine[]): { text: string; blocks: Block[] } {
  let start = 0;
  const blocks = lines.map(({ text, role }) => {
    const span = { start, end: start + text.length };
    start = span.end + gap.length;
    return { span, role, bare: false };
  });
  return { text: copyOf(lines.map(({ text }) => text).join(gap)), blocks };
}

function dateLineIn(blocks: readonly HtmlBlock[]): FoundDay | null {
  for (const { text } of blocks) {
    const day = readDateLine(text);
    if (day !== null) return { day, from: 'date-line' };
  }
  return null;
}

const flat = (found: FoundDay | null): FoundDay | null =>
  found === null ? null : { day: copyOf(found.day), from: found.from };

function leftOut(count: number): Diagnostic[] {
  if (count <= 0) return [];
  return [
    {
      step: 'readPage',
      reason: `left out ${count} lines of the page outside the article`,
      span: null,
      rule: null,
    },
  ];
}
