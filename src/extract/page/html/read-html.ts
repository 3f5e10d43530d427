import type { Diagnostic } from '../../../model/diagnostic.js';
import type { Pagination } from '../../../model/document.js';
import { ListPageError } from '../../../model/errors.js';
import type { Block } from '../block.js';
import type { FoundDay, PageContent, PageKnowledge } from '../content.js';
import { copyOf } from '../fold.js';
import { writerIn } from '../read-text.js';
import { assignRoles } from '../roles.js';
import { type BodyLine, bodyLines } from './body.js';
import { collectBlocks, type HtmlBlock } from './collect.js';
import { dayOfUrl, type Head, readHead } from './head.js';
import { nodePath } from './node-path.js';
import { ofThisArticle } from './one-article.js';
import { readPagination } from './pagination.js';
import { type Html, parseHtml } from './parse.js';
import { publishedOn } from './published.js';
import { type PageFacts, readSite, type SiteMarks } from './site-layout.js';
import { isList } from './verdict.js';
import { writerBeside } from './writer.js';

const gap = '\n\n';

/**
 * Reads a page: title, day, site and URL from JSON-LD, meta and the text; the body from where the site's
 * layout has it, else from the element that holds most of the sentences. What a layout says wins over
 * what the head says. White space is folded, no-break spaces become spaces.
 * @throws InputError when the page is over one of `htmlLimits`, ListPageError for a list of articles.
 */
export function readHtml(page: Html & PageFacts, { boilerplate, layouts }: PageKnowledge): PageContent {
  const root = parseHtml(page);
  const stated = readHead(root);
  const { marks, diagnostics } = readSite(root, factsOf(page, stated), layouts);
  const blocks = ofThisArticle(collectBlocks(root, marks?.hints), marks?.title ?? stated.title);
  const head = headBy(stated, { marks, blocks });
  const lines = bodyLines(root, blocks, marks).filter(
    ({ text }) => text !== head.title && text !== stated.title,
  );
  const texts = lines.filter(({ role }) => role === null).map(({ text }) => text);
  if (!marks && isList({ described: head.described, title: head.title, paragraphs: texts, blocks })) {
    throw new ListPageError(
      `${page.source}: expected an article, got a list of articles (an index or a search page)`,
    );
  }
  const title: BodyLine[] = head.title === null ? [] : [{ text: head.title, role: 'title', owner: null }];
  const { text, blocks: placed } = place([...title, ...lines]);
  const paragraphs = lines.length === 0 ? [] : assignRoles(text, placed, boilerplate);
  const url = head.url === null ? null : copyOf(head.url);
  return {
    text,
    title: head.title === null ? null : copyOf(head.title),
    url,
    site: head.site === null ? null : copyOf(head.site),
    published: flat(publishedOn(head, blocks) ?? dayOfUrl(url)),
    byline: copied(notTheSite(marks?.byline ?? writerIn(text, paragraphs) ?? writerOn(head, blocks), head)),
    pagination: pagesBy(readPagination(head.pagers, page.url ?? head.url), marks),
    paragraphs,
    diagnostics: [...diagnostics, ...leftOut(blocks.length - lines.length)],
  };
}

const writerOn = ({ writers, byline }: Head, blocks: readonly HtmlBlock[]): string | null =>
  writerBeside(writers, blocks) ?? byline;

/** Pages often name the site itself as the writer. */
const notTheSite = (writer: string | null, { site }: Head): string | null =>
  writer !== null && site?.toLowerCase().includes(writer.toLowerCase()) ? null : writer;

/** What the layout says of other pages wins; that all can be shown at once counts only where there is more than one. */
function pagesBy(found: Pagination, marks: SiteMarks | undefined): Pagination {
  const next = marks?.next ?? found.next;
  const several = next !== null || found.number > 1 || found.all !== null;
  return { ...found, next: copied(next), all: several ? copied(marks?.all ?? found.all) : null };
}

const copied = (text: string | null): string | null => (text === null ? null : copyOf(text));

const factsOf = ({ url, day }: PageFacts, head: Head): PageFacts => ({
  url: url ?? head.url,
  day: day ?? (head.published ?? dayOfUrl(url ?? head.url))?.day ?? null,
});

interface Shown {
  readonly marks: SiteMarks | undefined;
  readonly blocks: readonly HtmlBlock[];
}

const headBy = (head: Head, { marks, blocks }: Shown): Head => ({
  ...head,
  title: marks?.title ?? (head.title === null ? null : shownTitle(head.title, blocks)),
  published: typeof marks?.published === 'string' ? { day: marks.published, from: 'layout' } : head.published,
});

/** The headline as the page shows it, where the title goes on behind it: `Ekspor Kopi Naik | Website Resmi`. */
function shownTitle(title: string, blocks: readonly HtmlBlock[]): string {
  const shown = blocks.find(
    ({ text }) =>
      text.length >= shortestHeadline &&
      title.startsWith(text) &&
      /^\s*[-|–—·»«]/.test(title.slice(text.length)),
  );
  return shown?.text ?? title;
}

const shortestHeadline = 20;

/** Joins the lines into the document's text; the copy lets go of the page. */
function place(lines: readonly BodyLine[]): { text: string; blocks: Block[] } {
  let start = 0;
  const blocks = lines.map(({ text, role, owner }) => {
    const span = { start, end: start + text.length };
    start = span.end + gap.length;
    return { span, role, bare: false, path: owner && nodePath(owner) };
  });
  return { text: copyOf(lines.map(({ text }) => text).join(gap)), blocks };
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
