import type { Snapshot } from '../../../model/snapshot.js';
import { readDateLine } from '../date-line.js';
import { decode } from '../decode.js';
import { foldSpace } from '../fold.js';
import { bodyLines } from './body.js';
import { collectBlocks, type HtmlBlock } from './collect.js';
import { readHead } from './head.js';
import { type Element, parseHtml, type Root } from './parse.js';
import { walk } from './walk.js';

/** Selectors for a first layout of a page; null where nothing in it has a name of its own. */
export interface LayoutGuess {
  readonly url: string | null;
  readonly body: string | null;
  readonly title: string | null;
  readonly published: string | null;
}

/** Names that are made anew for each page or each look say nothing of a layout. */
const telling = /^[a-z](?:[a-z0-9]|[_-](?=[a-z0-9]))*$/i;
const numbered = /\d{3}/;
/** How far above an element a name for it is looked for. */
const reach = 3;

/**
 * Guesses a layout from what the general reader makes of a page: the element that holds all paragraphs of
 * the article, its title, and its date.
 * @throws InputError when the page is over one of `htmlLimits`, or its charset is unknown
 */
export function guessLayout(snapshot: Snapshot): LayoutGuess {
  const root = parseHtml({ html: decode(snapshot).text, source: snapshot.source });
  const { title, url } = readHead(root);
  const blocks = collectBlocks(root);
  const texts = new Set(bodyLines(root, blocks).map(({ text }) => text));
  const owners = (is: (block: HtmlBlock) => boolean): Element[] =>
    blocks.flatMap((block) => (block.owner && is(block) ? [block.owner] : []));
  const name = namer(root);
  const isTitle = ({ text, owner }: HtmlBlock): boolean =>
    owner?.name === 'h1' && (title === null || foldSpace(text).startsWith(title));
  return {
    url,
    body: name(commonOf(owners(({ text }) => texts.has(text)))),
    title: name(owners(isTitle)[0] ?? null),
    published: name(owners(({ text }) => readDateLine(text) !== null)[0] ?? null),
  };
}

/** The innermost element round all of them; null where there is none. */
function commonOf(elements: readonly Element[]): Element | null {
  const chains = elements.map(chainOf);
  const [first = []] = chains;
  const shared = chains.map((chain) => new Set(chain));
  return first.find((element) => shared.every((chain) => chain.has(element))) ?? null;
}

/** An element and those round it, from the inside out. */
function chainOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let each: Element['parent'] | Element = element; each; each = each.parent) {
    if ('attribs' in each) chain.push(each);
  }
  return chain;
}

type Name = (element: Element | null) => string | null;

/** Names an element by an id or class that nothing else on the page has, or by its place in one that has. */
function namer(root: Root): Name {
  const counts = new Map<string, number>();
  walk(root, {
    enter: (node) => {
      if ('attribs' in node) for (const own of namesOf(node)) counts.set(own, (counts.get(own) ?? 0) + 1);
      return true;
    },
    leave: () => {},
  });
  return (element) => {
    let path = '';
    for (const each of element ? chainOf(element).slice(0, reach) : []) {
      const own = namesOf(each).find((found) => counts.get(found) === 1);
      if (own !== undefined) return `${own}${path}`;
      path = ` > ${each.name}${path}`;
    }
    return null;
  };
}

function namesOf({ name, attribs }: Element): string[] {
  const classes = (attribs.class ?? '').split(/\s+/).filter(isTelling);
  const ids = [attribs.id ?? ''].filter(isTelling).map((id) => `#${id}`);
  return [...classes.map((each) => `${name}.${each}`), ...ids];
}

const isTelling = (name: string): boolean => telling.test(name) && !numbered.test(name);
