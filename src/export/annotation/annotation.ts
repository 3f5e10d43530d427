import type { Citation } from '../../model/fact.js';
import type { FoundFact } from '../../store/index.js';
import type { Addresses } from '../addresses.js';
import { normalisedValue } from '../tables/normalised-value.js';
import { codePointCounter } from './code-points.js';
import { urnOf } from './identity.js';
import { targetsOf } from './target.js';

/** A fact and what its annotations take from elsewhere. */
export interface Annotated {
  readonly found: FoundFact;
  /** The article's text; without it there are no positions. */
  readonly text: string | null;
  readonly addresses?: Addresses | undefined;
}

/** The slot is a tag on the words, the value describes what they say, and a link leads to the fact they prove. */
function bodiesOf({ found, addresses }: Annotated, citation: Citation): readonly object[] {
  return [
    { type: 'TextualBody', purpose: 'tagging', value: citation.slot, format: 'text/plain' },
    {
      type: 'TextualBody',
      purpose: 'describing',
      value: normalisedValue(found.fact, citation),
      format: 'text/plain',
    },
    {
      type: 'SpecificResource',
      purpose: 'linking',
      source: addresses?.fact(found.key) ?? urnOf('fact', found.key),
    },
  ];
}

/**
 * A fact's citations as W3C Web Annotations, one each and in their order. `created` is when the article was fetched.
 * They have no context of their own: they stand in the page of a collection.
 */
export function annotationsOf(annotated: Annotated): readonly object[] {
  const { found, text, addresses } = annotated;
  const { key, fact, article } = found;
  const charactersBefore = text === null ? null : codePointCounter(text);
  return fact.citations.map((citation, index) => ({
    id: urnOf('citation', key, String(index)),
    type: 'Annotation',
    motivation: 'describing',
    ...(article.fetchedAt && { created: article.fetchedAt }),
    generator: { type: 'Software', name: `Jejak ${article.version}` },
    body: bodiesOf(annotated, citation),
    target: targetsOf({ article, citation, charactersBefore, addresses }),
  }));
}
