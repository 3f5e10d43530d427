import type { HtmlBlock } from './collect.js';

/** What tells an article from a list of articles. */
export interface Evidence {
  /** The page's JSON-LD describes one article. */
  readonly described: boolean;
  readonly title: string | null;
  /** The texts taken for paragraphs of the article. */
  readonly paragraphs: readonly string[];
  /** All blocks of the page. */
  readonly blocks: readonly HtmlBlock[];
}

/** A link so long, in letters and words, is the headline of another article. */
const headline = { chars: 25, words: 4 } as const;
/** So many headlines beside hardly any text make a list of articles. */
const listed = 8;
/** A teaser stands at most so many blocks behind its headline; they are so large a part of a list's paragraphs. */
const reach = 3;
const most = 0.6;
/** An article has at least one sentence so long, or so much text in all. */
const sentence = 60;
const article = 100;
const sentenceEnd = /[.!?…]["”’')\]]*$/;
const teased = /(?:…|\.\.\.)$/;

/**
 * True for an index, a tag page, a search page: many headlines that are links, and under them no text but teasers,
 * each of which stands beside its headline.
 */
export function isList({ described, title, paragraphs, blocks: all }: Evidence): boolean {
  if (described) return false;
  const blocks = all.filter(({ text }) => title === null || !title.startsWith(text));
  const headlines = blocks.filter(isHeadline);
  if (headlines.length < listed) return false;
  const sentences = paragraphs.filter(
    (text) => text.length >= sentence && sentenceEnd.test(text) && !teased.test(text),
  );
  const chars = sentences.reduce((sum, text) => sum + text.length, 0);
  return sentences.length === 0 || chars < article || areTeasers(paragraphs, blocks);
}

const isHeadline = ({ text, linked }: HtmlBlock): boolean =>
  text.length >= headline.chars && text.split(' ').length >= headline.words && linked >= text.length * 0.8;

/** Most of the paragraphs, the first among them, stand right behind a headline that is a link. */
function areTeasers(paragraphs: readonly string[], blocks: readonly HtmlBlock[]): boolean {
  const told = new Set(paragraphs);
  const behind = blocks.flatMap(({ text }, at) =>
    told.has(text) ? [blocks.slice(Math.max(0, at - reach), at).some(isHeadline)] : [],
  );
  const teasers = behind.filter(Boolean).length;
  return behind[0] === true && teasers >= listed && teasers > behind.length * most;
}
