import type { Diagnostic, Staged } from '../../model/diagnostic.js';
import type { Document } from '../../model/document.js';
import { NoArticleError } from '../../model/errors.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { PageContent, PageKnowledge } from './content.js';
import { type Decoded, decode } from './decode.js';
import type { Html } from './html/parse.js';
import { readHtml } from './html/read-html.js';
import type { PageFacts } from './html/site-layout.js';
import { isoDay } from './iso-day.js';
import { readText } from './read-text.js';

/**
 * Reads the article out of a snapshot. The text of a plain text is the decoded body, character by
 * character; the text of a page is its title and its paragraphs, joined by blank lines. Offsets are
 * UTF-16 code units of that text. What the snapshot was given with it (title, day, URL) wins over what
 * the page says.
 * @throws InputError when the charset is unknown, or the page is too large or too deep; NoArticleError when it holds no
 *   text, or lists articles.
 */
export function readPage(snapshot: Snapshot, knowledge: PageKnowledge): Staged<Document> {
  const decoded = decode(snapshot);
  const content =
    snapshot.mediaType === 'text/html'
      ? readHtml(pageOf(snapshot, decoded.text), knowledge)
      : readText(decoded.text, knowledge.boilerplate);
  if (content.paragraphs.length === 0) {
    throw new NoArticleError(
      `${snapshot.source}: expected an article, got no text (${snapshot.body.length} bytes)`,
    );
  }
  const diagnostics = [...damage(decoded), ...content.diagnostics];
  return { value: documentOf(snapshot, content), diagnostics };
}

const pageOf = ({ source, url, finalUrl, given }: Snapshot, html: string): Html & PageFacts => ({
  ...{ html, source },
  ...{ url: finalUrl ?? url, day: isoDay(given.published ?? '') },
});

function documentOf(snapshot: Snapshot, content: PageContent): Document {
  const given = isoDay(snapshot.given.published ?? '');
  const url = snapshot.url ?? snapshot.finalUrl ?? content.url;
  return {
    id: snapshot.id,
    source: snapshot.source,
    url,
    site: content.site ?? hostOf(url),
    title: snapshot.given.title ?? content.title,
    published: given ?? content.published?.day ?? null,
    publishedFrom: given === null ? (content.published?.from ?? null) : 'given',
    byline: content.byline,
    pagination: content.pagination,
    text: content.text,
    paragraphs: content.paragraphs,
  };
}

const hostOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;

function damage({ damaged }: Decoded): Diagnostic[] {
  if (!damaged) return [];
  return [{ step: 'readPage', reason: 'declared utf-8, holds other bytes', span: null, rule: null }];
}
