import { isAncestor, parentOf } from './ancestors.js';
import type { Hinted, HtmlBlock } from './collect.js';
import { isSurelyDropped } from './hints.js';
import type { Element, Root } from './parse.js';

/*
 * Where the article stands: the element that holds most of the text which reads like sentences. After
 * the text-density idea of Kohlschuetter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow
 * Text Features" (WSDM 2010): long blocks with few links are content.
 */

interface Weight {
  chars: number;
  blocks: number;
}

type Weights = ReadonlyMap<Element, Weight>;

const fewestChars = 25;
const mostLinked = 0.5;
/** The part of a node's text that a child must hold for the search to go down into it. */
const share = 0.7;
/** The part of all text over which an element is the article, whatever its class says. */
const overruled = 0.5;
const stopTags = new Set([
  'p',
  'li',
  'ul',
  'ol',
  'dl',
  'blockquote',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'pre',
  'figure',
]);

/** Long enough and with few enough links to be a sentence of the article. */
export const readsLikeText = ({ text, linked, owner }: HtmlBlock): boolean =>
  text.length >= fewestChars && linked <= text.length * mostLinked && !/^h[1-6]$/.test(owner?.name ?? '');

/** The hinted elements that hold most of the page's text: their class names lie, or wrap the whole page. */
export function overruledHints(blocks: readonly HtmlBlock[]): ReadonlySet<Element> {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const block of blocks.filter(readsLikeText)) {
    total += block.text.length;
    for (let hinted = block.hinted; hinted; hinted = hinted.outer) {
      weights.set(hinted.element, (weights.get(hinted.element) ?? 0) + block.text.length);
    }
  }
  const most = [...weights].filter(
    ([element, chars]) => chars > total * overruled && !isSurelyDropped(element),
  );
  return new Set(most.map(([element]) => element));
}

/** The hint that holds for a block: the outermost that is not overruled. */
export function hintFor(
  { hinted }: HtmlBlock,
  overruledElements: ReadonlySet<Element>,
): Hinted['hint'] | null {
  let hint: Hinted['hint'] | null = null;
  for (let each = hinted; each; each = each.outer) {
    if (!overruledElements.has(each.element)) hint = hint === 'drop' ? hint : each.hint;
  }
  return hint;
}

/** What pages of all kinds call the element that holds the article, in `itemprop`, class or id. */
const bodyNames =
  /(?:^|[\s_-])(?:article|story|post|entry|news|detail|read|content)(?:__|[_-])?(?:body|content|text|detail|desc|isi|entry|main)(?:$|[\s_-])|articlebody/i;
const namedShare = 0.4;
const namedChars = 200;
const outright = 5;

/**
 * The element that calls itself the body of the article, where it holds a fair part of the text in `container` and
 * far more than any other that does so.
 */
function namedBody(
  content: readonly HtmlBlock[],
  weights: Weights,
  container: Element | null,
): Element | null {
  const named = [...weights].flatMap(([element, { chars }]) =>
    chars >= namedChars && !stopTags.has(element.name) && callsItselfBody(element)
      ? [{ element, chars }]
      : [],
  );
  const inside = named.filter(({ element }) => !container || isAncestor(container, element));
  const outer = inside.filter(({ element }) => !inside.some((other) => isAncestor(other.element, element)));
  const [best, next] = outer.sort((a, b) => b.chars - a.chars);
  const whole = container
    ? (weights.get(container)?.chars ?? 0)
    : content.reduce((sum, { text }) => sum + text.length, 0);
  if (!best || best.chars < whole * namedShare || (next && best.chars < next.chars * outright)) return null;
  return best.element;
}

const callsItselfBody = ({ attribs }: Element): boolean =>
  bodyNames.test(`${attribs.itemprop ?? ''} ${attribs.class ?? ''} ${attribs.id ?? ''}`);

/** The element that holds the article: the one that says so, else the densest. Null for all of the page. */
export function findContainer(root: Root, content: readonly HtmlBlock[]): Element | null {
  const weights = weigh(content);
  const container = densest(root, weights);
  return namedBody(content, weights, container) ?? container;
}

/** Goes down from the root as long as one child holds most of the text. Null for the root itself. */
function densest(root: Root, weights: Weights): Element | null {
  let found: Element | null = null;
  for (let children = root.children; ; ) {
    const here = found ? weights.get(found) : sumOf(children.map((child) => weightOf(child, weights)));
    const best = heaviest(children, weights);
    const weight = best ? weights.get(best) : undefined;
    if (!best || !weight || !here || stopTags.has(best.name)) return found;
    const alone = weight.chars === here.chars;
    if (!alone && (weight.chars < here.chars * share || weight.blocks < 2)) return found;
    found = best;
    children = best.children;
  }
}

/** The text in each element and in all elements within it. */
function weigh(content: readonly HtmlBlock[]): Map<Element, Weight> {
  const weights = new Map<Element, Weight>();
  for (const { owner, text } of content) {
    for (let each: Element | null = owner; each; each = parentOf(each)) {
      const weight = weights.get(each);
      if (!weight) weights.set(each, { chars: text.length, blocks: 1 });
      else {
        weight.chars += text.length;
        weight.blocks += 1;
      }
    }
  }
  return weights;
}

type Child = Root['children'][number];

const weightOf = (child: Child, weights: Weights): Weight =>
  ('attribs' in child ? weights.get(child) : undefined) ?? { chars: 0, blocks: 0 };

const sumOf = (weights: readonly Weight[]): Weight => ({
  chars: weights.reduce((sum, weight) => sum + weight.chars, 0),
  blocks: weights.reduce((sum, weight) => sum + weight.blocks, 0),
});

function heaviest(children: readonly Child[], weights: Weights): Element | null {
  let best: Element | null = null;
  for (const child of children) {
    const isBest = weightOf(child, weights).chars > (best ? weightOf(best, weights).chars : 0);
    if (isBest && 'attribs' in child) best = child;
  }
  return best;
}
