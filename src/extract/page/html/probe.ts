import type { Probe, ProbeKey } from './compile-layouts.js';
import type { Element, Root } from './parse.js';
import { walk } from './walk.js';

/** The elements that a selector matches, in document order. */
export type Hits = (probe: Probe) => readonly Element[];

/** No page has so many elements of one kind; a hostile one is not looked through for each selector. */
const mostTests = 5000;

/** A selector on its way through a page. */
interface Trial {
  readonly probe: Probe;
  readonly found: Element[];
  tests: number;
}

/** Tries selectors on all elements of a page in one pass; each only where it can match at all. */
export function probe(root: Root, probes: readonly Probe[]): Hits {
  const trials = new Map<Probe, Trial>();
  for (const each of probes) trials.set(each, { probe: each, found: [], tests: 0 });
  const tryOn = trier([...trials.values()]);
  walk(root, {
    enter: (node) => {
      if ('attribs' in node) tryOn(node);
      return true;
    },
    leave: () => {},
  });
  return (each) => trials.get(each)?.found ?? [];
}

/** Tries on an element what it can pass by its tag, id, classes and attributes. */
function trier(trials: readonly Trial[]): (element: Element) => void {
  const tags = keyed(trials, 'tag');
  const ids = keyed(trials, 'id');
  const classes = keyed(trials, 'class');
  const attributes = [...keyed(trials, 'attribute')];
  // A page repeats few class attributes very often, so each is taken apart once.
  const byClasses = new Map<string, readonly Trial[]>();
  const ofClasses = (names: string): readonly Trial[] => {
    const known = byClasses.get(names);
    if (known) return known;
    const found = names.split(/\s+/).flatMap((name) => classes.get(name) ?? []);
    byClasses.set(names, found);
    return found;
  };
  return (element) => {
    const { name, attribs } = element;
    run(tags.get(name), element);
    if (attribs.class !== undefined) run(ofClasses(attribs.class), element);
    if (attribs.id !== undefined) run(ids.get(attribs.id), element);
    for (const [attribute, list] of attributes) if (attribs[attribute] !== undefined) run(list, element);
  };
}

function run(trials: readonly Trial[] | undefined, element: Element): void {
  if (!trials) return;
  for (const trial of trials) {
    if (trial.tests++ >= mostTests || trial.found.at(-1) === element) continue;
    if (trial.probe.matches(element)) trial.found.push(element);
  }
}

function keyed(trials: readonly Trial[], kind: ProbeKey['kind']): Map<string, Trial[]> {
  const lists = new Map<string, Trial[]>();
  for (const trial of trials) {
    for (const key of trial.probe.keys) {
      if (key.kind === kind) lists.set(key.name, [...(lists.get(key.name) ?? []), trial]);
    }
  }
  return lists;
}
