import type { HtmlBlock } from './collect.js';

/** What tells an article from a list of articles. */
export interface Evidence {
  /** The page's JSON-LD describes one article. */
  readonly described: boolean;
  /** The texts taken for paragraphs of the article. */
  readonly paragraphs: readonly string[];
  /** All blocks of the page. */
  readonly blocks: readonly HtmlBlock[];
}

/** A link so long, in letters and words, is the headline of another article. */
const headline = { chars: 25, words: 4 } as const;
/** So many headlines beside hardly any text make a list of articles. */
const listed = 8;
/** An article has at least one sentence so long, or so much text in all. */
const sentence = 60;
const article = 200;
const sentenceEnd = /[.!?…]["”’')\]]*$/;
const teased = /(?:…|\.\.\.)$/;

/**
 * True for an index, a tag page, a search page: many headlines that are links, and under them no text but teasers,
 * each of which stands beside its headline.
 */
export function isList({ described, paragraphs, blocks }: Evidence): boolean {
  if (described) return false;
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

/** Most of the paragraphs stand right behind a headline that is a link. */
function areTeasers(paragraphs: readonly string[], blocks: readonly HtmlBlock[]): boolean {
  const told = new Set(paragraphs);
  let teasers = 0;
  blocks.forEach((block, at) => {
    const before = blocks.slice(Math.max(0, at - 3), at);
    if (told.has(block.text) && before.some(isHeadline)) teasers++;
  });
  return teasers >= listed && teasers > told.size * 0.6;
}
