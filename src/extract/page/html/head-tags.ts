import { DomUtils } from 'htmlparser2';
import { isPager } from './pagination.js';
import type { Element, Root } from './parse.js';
import { walk } from './walk.js';
import { namesWriter } from './writer.js';

/** The tags that say something about a page, as they stand in it. */
export interface HeadTags {
  /** Content by `property`, `name` or `itemprop` in lower case; the first of each. */
  readonly metas: ReadonlyMap<string, string>;
  readonly jsonLd: readonly string[];
  readonly title: string | null;
  readonly heading: string | null;
  /** The first `time[datetime]`. */
  readonly time: string | null;
  readonly canonical: string | null;
  /** Links whose addresses name a page number. */
  readonly pagers: readonly Element[];
  /** Elements whose names say that they hold the writer's. */
  readonly writers: readonly Element[];
}

/**
 * Collects them in one pass. Selector engines take time in the square of the number of nodes at the top
 * of a page that closes no tag, so none is used here.
 */
export function headTags(root: Root): HeadTags {
  const metas = new Map<string, string>();
  const firsts = new Map<string, string>();
  const jsonLd: string[] = [];
  const pagers: Element[] = [];
  const writers: Element[] = [];
  const enter = (element: Element): void => {
    const [kind, value] = stated(element);
    if (kind === 'json-ld') jsonLd.push(value);
    else if (kind.startsWith('meta ')) keepFirst(metas, kind.slice('meta '.length), value);
    else keepFirst(firsts, kind, value);
  };
  walk(root, {
    enter: (node) => {
      if (!('attribs' in node)) return true;
      enter(node);
      if (isPager(node)) pagers.push(node);
      else if (namesWriter(node)) writers.push(node);
      return true;
    },
    leave: () => {},
  });
  const first = (kind: string): string | null => firsts.get(kind) ?? null;
  return {
    ...{ metas, jsonLd, title: first('title'), heading: first('h1') },
    ...{ time: first('time'), canonical: first('canonical'), pagers, writers },
  };
}

function keepFirst(values: Map<string, string>, key: string, value: string): void {
  if (value !== '' && !values.has(key)) values.set(key, value);
}

function stated(element: Element): readonly [kind: string, value: string] {
  const { name, attribs } = element;
  if (name === 'meta') {
    const key = (attribs.property ?? attribs.name ?? attribs.itemprop ?? '').toLowerCase();
    return [`meta ${key}`, attribs.content?.trim() ?? ''];
  }
  if (name === 'script' && attribs.type === 'application/ld+json')
    return ['json-ld', DomUtils.textContent(element)];
  if (name === 'title' || name === 'h1') return [name, DomUtils.textContent(element).trim()];
  if (name === 'time') return ['time', attribs.datetime ?? ''];
  if (name === 'link' && attribs.rel === 'canonical') return ['canonical', attribs.href ?? ''];
  return ['', ''];
}
