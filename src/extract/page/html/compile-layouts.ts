import { compile } from 'css-select';
import { parse, type Selector } from 'css-what';
import type { SiteLayout } from '../../../rules/site-schema.js';
import type { Element, Node } from './parse.js';

/** What the last element of a selector must have: the rest of it is tried on no other element. */
export interface ProbeKey {
  readonly kind: 'class' | 'id' | 'attribute' | 'tag';
  readonly name: string;
}

/** A compiled selector; a selector with commas has a key for each part. */
export interface Probe {
  readonly keys: readonly ProbeKey[];
  readonly matches: (element: Element) => boolean;
}

/** The lists of selectors that a layout has. */
export const probeLists = [
  'body',
  'title',
  'published',
  'byline',
  'caption',
  'related',
  'drop',
  'next',
  'all',
] as const;
export type ProbeList = (typeof probeLists)[number];

/** One entry of sites/*.yaml, its selectors compiled. */
export interface CompiledLayout extends Pick<SiteLayout, 'site' | 'name' | 'hosts' | 'from' | 'to'> {
  readonly probes: Readonly<Record<ProbeList, readonly Probe[]>>;
  /** The query of the address of the whole article, `page=all`; null where a link says it. */
  readonly allQuery: string | null;
}

/** All of sites/*.yaml, compiled. Made once and passed to readPage. */
export type SiteLayouts = readonly CompiledLayout[];

export const compileLayouts = (entries: readonly SiteLayout[]): SiteLayouts => entries.map(compiled);

function compiled(entry: SiteLayout): CompiledLayout {
  const { site, name, hosts, from, to } = entry;
  const probes = (list: ProbeList): Probe[] => (entry[list] ?? []).filter(isSelector).map(probeOf);
  const query = entry.all?.find((each) => !isSelector(each));
  return {
    ...{ site, name, hosts, from, to },
    probes: {
      ...{ body: probes('body'), title: probes('title'), published: probes('published') },
      ...{ byline: probes('byline'), caption: probes('caption'), related: probes('related') },
      ...{ drop: probes('drop'), next: probes('next'), all: probes('all') },
    },
    allQuery: query === undefined ? null : query.slice(1),
  };
}

const isSelector = (text: string): boolean => !text.startsWith('?');

const probeOf = (text: string): Probe => ({
  keys: parse(text).map(keyOf),
  matches: compile<Node, Element>(text),
});

/** The rarest thing that the last element of a selector must have. */
function keyOf(tokens: readonly Selector[]): ProbeKey {
  const last = tokens.slice(
    tokens.findLastIndex(({ type }) => type === 'descendant' || type === 'child') + 1,
  );
  const attributes = last.flatMap((token) => (token.type === 'attribute' ? [token] : []));
  const id = attributes.find(({ name, action }) => name === 'id' && action === 'equals');
  if (id) return { kind: 'id', name: id.value };
  const named = attributes.find(({ name, action }) => name === 'class' && action === 'element');
  if (named) return { kind: 'class', name: named.value };
  if (attributes[0]) return { kind: 'attribute', name: attributes[0].name };
  return { kind: 'tag', name: last.flatMap((token) => (token.type === 'tag' ? [token.name] : []))[0] ?? '' };
}
