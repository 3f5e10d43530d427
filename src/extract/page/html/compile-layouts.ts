import { compile } from 'css-select';
import { parse, type Selector } from 'css-what';
import type { SiteLayout } from '../../../rules/site-schema.js';
import type { Element, Node } from './parse.js';

/** A compiled selector. */
export interface Probe {
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

/** A selector can only match where its last element has this class, id, attribute or tag. */
export interface ProbeIndex {
  readonly classes: ReadonlyMap<string, readonly Probe[]>;
  readonly ids: ReadonlyMap<string, readonly Probe[]>;
  readonly attributes: ReadonlyMap<string, readonly Probe[]>;
  readonly tags: ReadonlyMap<string, readonly Probe[]>;
}

/** All of sites/*.yaml, compiled. Made once and passed to readPage. */
export interface SiteLayouts {
  readonly layouts: readonly CompiledLayout[];
  readonly index: ProbeIndex;
}

type Keys = Record<keyof ProbeIndex, Map<string, Probe[]>>;

export function compileLayouts(entries: readonly SiteLayout[]): SiteLayouts {
  const keys: Keys = { classes: new Map(), ids: new Map(), attributes: new Map(), tags: new Map() };
  const layouts = entries.map((entry): CompiledLayout => {
    const { site, name, hosts, from, to } = entry;
    const probes = (list: ProbeList): Probe[] => (entry[list] ?? []).filter(isSelector).map(compiled(keys));
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
  });
  return { layouts, index: keys };
}

const isSelector = (text: string): boolean => !text.startsWith('?');

const compiled =
  (keys: Keys) =>
  (text: string): Probe => {
    const probe: Probe = { matches: compile<Node, Element>(text) };
    for (const tokens of parse(text)) {
      const [kind, key] = keyOf(tokens);
      keys[kind].set(key, [...(keys[kind].get(key) ?? []), probe]);
    }
    return probe;
  };

/** The rarest thing that the last element of a selector must have. */
function keyOf(tokens: readonly Selector[]): readonly [kind: keyof ProbeIndex, key: string] {
  const last = tokens.slice(
    tokens.findLastIndex(({ type }) => type === 'descendant' || type === 'child') + 1,
  );
  const attributes = last.flatMap((token) => (token.type === 'attribute' ? [token] : []));
  const id = attributes.find(({ name, action }) => name === 'id' && action === 'equals');
  if (id) return ['ids', id.value];
  const named = attributes.find(({ name, action }) => name === 'class' && action === 'element');
  if (named) return ['classes', named.value];
  if (attributes[0]) return ['attributes', attributes[0].name];
  return ['tags', last.flatMap((token) => (token.type === 'tag' ? [token.name] : []))[0] ?? ''];
}
