import type { Citation } from '../../model/fact.js';
import { type Content, type Html, html } from '../../model/html.js';
import type { FactArticle } from '../../store/index.js';
import { formatDate } from '../format.js';
import { articlePath, href, snapshotPath, type View } from '../view.js';
import { articleDataWords } from '../words/article-data.js';
import { liveAddress } from './live-address.js';

/** What is shown of an article, as far as it is known. */
export interface ArticleData {
  readonly article: FactArticle;
  /** Where the day of publication was found; null where that is not known here. */
  readonly publishedFrom: string | null;
  /** The words that the live page is opened at. */
  readonly citation: Citation | null;
  /** The key of the article whose page shows its text; null where there is none, or it is this page. */
  readonly textKey: string | null;
  /** Whether the bytes that were read are stored still. */
  readonly hasBytes: boolean;
}

const row = (name: string, value: Content): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

const digest = (sha256: string): Html => html`<code class="digest">${sha256}</code>`;

/** The attribute of words of the article in a page of another language. */
export const inIndonesian = ({ language }: View): Html | null =>
  language === 'id' ? null : html` lang="id"`;

/** `2 Juli 2024, 03.04 UTC`: a time of the store is ISO 8601 in UTC. */
function timeWords(iso: string, { language }: View): string {
  const [, hours, minutes] = /T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?Z$/.exec(iso) ?? [];
  const day = formatDate(iso, language);
  return hours === undefined ? day : `${day}, ${hours}${language === 'id' ? '.' : ':'}${minutes} UTC`;
}

function publishedWords(view: View, { article, publishedFrom }: ArticleData): Content {
  const words = articleDataWords[view.language];
  if (article.published === null) return words.unknown;
  const known = publishedFrom !== null && Object.hasOwn(words.publishedFrom, publishedFrom);
  const from = known ? words.publishedFrom[publishedFrom] : publishedFrom;
  const day = html`<time datetime="${article.published}">${formatDate(article.published, view.language)}</time>`;
  return !from ? day : html`${day} <span class="note">(${from})</span>`;
}

function liveLink(view: View, { article, citation }: ArticleData): Content {
  const words = articleDataWords[view.language];
  const address = liveAddress(article.url, citation);
  if (address === null) return html`<span class="note">${words.noAddress}</span>`;
  return html`<a href="${address}" rel="external noreferrer">${citation ? words.liveAtQuote : words.live}</a>
<span class="address">${article.url}</span>`;
}

function storedLinks(view: View, { article, textKey, hasBytes }: ArticleData): Content {
  const words = articleDataWords[view.language];
  const bytes = href(view, snapshotPath(article.snapshot));
  return html`<ul class="plain">${
    textKey === null
      ? null
      : html`<li><a href="${href(view, articlePath(textKey))}">${words.storedText}</a></li>`
  }<li>${
    hasBytes
      ? html`<a href="${bytes}" download>${words.storedBytes}</a>`
      : html`<span class="note">${words.noBytes}</span>`
  }</li></ul>`;
}

/**
 * What is known of an article: who wrote it where and when, the live page, what was stored of it and when,
 * and digests.
 */
export function articleData(view: View, data: ArticleData): Html {
  const words = articleDataWords[view.language];
  const { title, site, byline, url, source, fetchedAt, textSha256, snapshot } = data.article;
  const printed = (text: string | null) =>
    text === null ? words.unknown : html`<span${inIndonesian(view)}>${text}</span>`;
  return html`
<dl class="data">
${row(words.title, printed(title))}
${row(words.outlet, printed(site))}
${row(words.byline, printed(byline))}
${row(words.published, publishedWords(view, data))}
${row(words.live, liveLink(view, data))}
${row(words.stored, storedLinks(view, data))}
${row(words.fetched, fetchedAt === null ? words.notFetched : html`<time datetime="${fetchedAt}">${timeWords(fetchedAt, view)}</time>`)}
${source === '' || source === url ? null : row(words.source, html`<span class="address">${source}</span>`)}
${row(words.textDigest, digest(textSha256))}
${snapshot === '' ? null : row(words.bytesDigest, digest(snapshot))}
</dl>`;
}
