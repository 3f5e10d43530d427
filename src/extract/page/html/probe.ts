import type { CompiledLayout, Probe, ProbeIndex, SiteLayouts } from './compile-layouts.js';
import type { Element, Root } from './parse.js';
import { walk } from './walk.js';

/** The elements that a selector matches, in document order. */
export type Hits = (probe: Probe) => readonly Element[];

/** No page has so many elements of one kind; a hostile one is not looked through for each selector. */
const mostTests = 5000;

interface Count {
  tests: number;
  readonly elements: Element[];
}

/** Tries the selectors of `layouts` on all elements of a page in one pass. */
export function probe(root: Root, layouts: readonly CompiledLayout[], { index }: SiteLayouts): Hits {
  const counts = new Map<Probe, Count>();
  for (const { probes } of layouts) {
    for (const each of Object.values(probes).flat()) counts.set(each, { tests: 0, elements: [] });
  }
  const test = (element: Element, probes: readonly Probe[] | undefined): void => {
    for (const each of probes ?? []) {
      const count = counts.get(each);
      if (!count || count.tests++ >= mostTests || count.elements.at(-1) === element) continue;
      if (each.matches(element)) count.elements.push(element);
    }
  };
  walk(root, {
    enter: (node) => {
      if ('attribs' in node) testAll(node, index, test);
      return true;
    },
    leave: () => {},
  });
  return (each) => counts.get(each)?.elements ?? [];
}

function testAll(
  element: Element,
  { classes, ids, attributes, tags }: ProbeIndex,
  test: (element: Element, probes: readonly Probe[] | undefined) => void,
): void {
  const { name, attribs } = element;
  test(element, tags.get(name));
  for (const attribute in attribs) test(element, attributes.get(attribute));
  if (attribs.id !== undefined) test(element, ids.get(attribs.id));
  if (attribs.class === undefined) return;
  for (const word of attribs.class.split(/\s+/)) test(element, classes.get(word));
}
