import type { Element } from './parse.js';

/** Why an element's text is not the body: left out, left out but for its links, a link to other articles, or a caption. */
export type Hint = 'drop' | 'links' | 'related-link' | 'caption';

const split = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Never read: no text of the page. */
export const skippedTags = split(
  'script style noscript template nav footer button select option textarea iframe object embed svg canvas video audio head dialog',
);

/** Elements that stand inside a line; every other one ends the paragraph before and after it. */
export const inlineTags = split(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr',
);

const droppedTags = split('aside form header');
const droppedWords = split(
  'comment comments komentar disqus sidebar popular populer terpopuler share sharing sharer social sosmed ' +
    'breadcrumb breadcrumbs nav navbar navigation menu footer ads adv advert advertisement iklan banner promo newsletter ' +
    'subscribe subscription tags tag rekomendasi recommended recommendation recommendations trending cookie cookies modal popup ' +
    'paging pagination copyright relatedposts terbaru lainnya skip gdpr consent cli authorbox',
);
/** Words in names that are never those of the article, however much of the page stands in it. */
const surelyDropped = split('disqus cookie cookies gdpr consent cli');
/** Whole names of which the same is true. */
const surelyDroppedNames = split('comment-list commentlist comments-area comment-section kolom-komentar');
const linkWords = split('bacajuga linksisip lihatjuga simakjuga');
const relatedWords = split('related terkait relatedposts');
const linkPhrase = /(?:baca|lihat|simak)[-_]?juga/i;
const captionWords = split('caption figcaption keterangan credit');
const hiddenStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const neverHinted = split('html body article main');

/** The words of class names and ids, but for those that say what is not there or stands beside: `no-share`, `with-sidebar`. */
const wordsOf = (names: string): string[] =>
  names
    .toLowerCase()
    .split(/\s+/)
    .filter((name) => !/(?:^|[-_])(?:no|has|with|without)[-_]/.test(name))
    .flatMap((name) => name.split(/[^a-z0-9]+/));

/** Reads an element's tag, class, id and hidden state. */
export function hintOf(element: Element): Hint | null {
  const { name, attribs } = element;
  if (name === 'figcaption') return 'caption';
  if (neverHinted.has(name)) return null;
  if (inlineTags.has(name)) return inlineHint(element);
  const named = attribs.class === undefined && attribs.id === undefined ? null : hintOfNames(attribs);
  if (named !== null) return named;
  const hidden = attribs.hidden !== undefined || hiddenStyle.test(attribs.style ?? '');
  return hidden || droppedTags.has(name) ? 'drop' : null;
}

/** Names come again and again within a site, and to take them apart is the most of the work. */
const known = new Map<string, Hint | null>();
const mostKnown = 5000;

function hintOfNames(attribs: Element['attribs']): Hint | null {
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`;
  const before = known.get(names);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const hint = readNames(names);
  known.set(names, hint);
  return hint;
}

function readNames(names: string): Hint | null {
  const words = wordsOf(names);
  const hasOne = (list: ReadonlySet<string>): boolean => words.some((word) => list.has(word));
  if (linkPhrase.test(names) || hasOne(linkWords)) return 'related-link';
  if (hasOne(captionWords)) return 'caption';
  if (hasOne(relatedWords)) return 'links';
  return hasOne(droppedWords) ? 'drop' : null;
}

/** True where the element's name cannot be that of the article. */
export const isSurelyDropped = ({ attribs }: Element): boolean =>
  neverArticle(`${attribs.class ?? ''} ${attribs.id ?? ''}`.toLowerCase());

const neverArticle = (names: string): boolean =>
  names.split(/[^a-z0-9]+/).some((word) => surelyDropped.has(word)) ||
  names.split(/\s+/).some((name) => surelyDroppedNames.has(name));

/** A link inside a sentence is part of it, whatever its class; only a marked span or strong is a link line. */
const inlineHint = ({ name, attribs }: Element): Hint | null =>
  name !== 'a' && linkPhrase.test(attribs.class ?? '') ? 'related-link' : null;
