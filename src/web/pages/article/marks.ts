import type { Citation } from '../../../model/fact.js';
import type { FoundFact } from '../../../store/index.js';
import type { Mark } from '../../parts/marks.js';
import { factPath, href, type View } from '../../view.js';
import { articleWords } from '../../words/article.js';
import { slotWords } from '../../words/slots.js';

/** A place of the text that facts cite for one slot, with the numbers of these facts, from 1. */
interface Cited {
  readonly citation: Citation;
  readonly facts: ReadonlyMap<number, string>;
}

function citedPlaces(facts: readonly FoundFact[]): readonly Cited[] {
  const places = new Map<string, { citation: Citation; facts: Map<number, string> }>();
  for (const [index, { key, fact }] of facts.entries()) {
    for (const citation of fact.citations) {
      const name = `${citation.slot} ${citation.start} ${citation.end}`;
      const place = places.get(name) ?? { citation, facts: new Map<number, string>() };
      place.facts.set(index + 1, key);
      places.set(name, place);
    }
  }
  return [...places.values()];
}

/** The anchor of a citation in the page of its article. */
export const citationId = ({ start, end }: Pick<Citation, 'start' | 'end'>): string => `c${start}-${end}`;

/**
 * The links of a place that several facts cite stand behind it; the only fact of a place is linked by its
 * words.
 */
function linksOf(view: View, facts: Cited['facts']): Pick<Mark, 'href' | 'links'> {
  const address = (key: string) => href(view, factPath(key));
  const [only, ...others] = facts.values();
  if (only !== undefined && others.length === 0) return { href: address(only) };
  const links = [...facts].map(([number, key]) => ({
    href: address(key),
    short: `${number}`,
    name: `${articleWords[view.language].fact} ${number}`,
  }));
  return { links };
}

/**
 * The marks of all citations of an article's facts, in the order of the text. Each leads to its facts, and
 * has an anchor; where two slots are cited by the same words, only the first has it.
 */
export function factMarks(view: View, facts: readonly FoundFact[]): readonly Mark[] {
  const named = new Set<string>();
  return citedPlaces(facts)
    .toSorted((a, b) => a.citation.start - b.citation.start)
    .map(({ citation, facts: citing }): Mark => {
      const { slot, start, end } = citation;
      const id = citationId(citation);
      const isFirst = !named.has(id);
      named.add(id);
      const numbers = citing.size === 1 ? ` ${[...citing.keys()].join()}` : '';
      return {
        ...{ span: { start, end }, slot, label: `${slotWords[view.language][slot]}${numbers}` },
        ...linksOf(view, citing),
        id: isFirst ? id : undefined,
      };
    });
}
