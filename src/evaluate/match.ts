import type { Counts } from './counts.js';

/** How predicted items answer gold items, one to one. */
export interface Match<P, G> {
  readonly matched: readonly { readonly predicted: P; readonly gold: G }[];
  /** Predicted items that answer nothing. */
  readonly spurious: readonly P[];
  /** Gold items that nothing answers. */
  readonly missed: readonly G[];
  /** Predicted items that answer only an optional item: neither for nor against. */
  readonly neutral: readonly P[];
}

/** A match in numbers. */
export const countMatch = <P, G>({ matched, spurious, missed }: Match<P, G>): Counts => ({
  tp: matched.length,
  fp: spurious.length,
  fn: missed.length,
});

export interface Sides<P, G> {
  readonly predicted: readonly P[];
  readonly gold: readonly G[];
  readonly optional: readonly G[];
}

/**
 * The best one-to-one matching: first as many gold items as can be answered, then as many of the
 * remaining predicted items as have an optional one. Kuhn's augmenting paths (H. W. Kuhn, 1955; C. Berge,
 * 1957): a new path may give an answered target another predicted item but never none, so gold items
 * that were answered first stay answered while optional ones are added.
 */
export function matchItems<P, G>(sides: Sides<P, G>, fits: (predicted: P, gold: G) => boolean): Match<P, G> {
  const { predicted, gold, optional } = sides;
  const candidates = [...gold, ...optional].map((target) =>
    predicted.flatMap((item, index) => (fits(item, target) ? [index] : [])),
  );
  const targetOf = new Map<number, number>();
  for (const target of candidates.keys()) augment({ candidates, targetOf, tried: new Set() }, target);

  const answered = new Set(targetOf.values());
  const goldOf = (index: number): G | undefined => gold[targetOf.get(index) ?? gold.length];
  return {
    matched: predicted.flatMap((item, index) => {
      const target = goldOf(index);
      return target === undefined ? [] : [{ predicted: item, gold: target }];
    }),
    spurious: predicted.filter((_, index) => !targetOf.has(index)),
    missed: gold.filter((_, index) => !answered.has(index)),
    neutral: predicted.filter((_, index) => (targetOf.get(index) ?? -1) >= gold.length),
  };
}

interface Search {
  /** For each gold item, then each optional one, the predicted items that fit it. */
  readonly candidates: readonly (readonly number[])[];
  /** The target that each matched predicted item answers. */
  readonly targetOf: Map<number, number>;
  readonly tried: Set<number>;
}

/** Gives `target` a predicted item if some chain of hand-overs allows it. */
function augment(search: Search, target: number): boolean {
  for (const candidate of search.candidates[target] ?? []) {
    if (search.tried.has(candidate)) continue;
    search.tried.add(candidate);
    const holder = search.targetOf.get(candidate);
    if (holder === undefined || augment(search, holder)) {
      search.targetOf.set(candidate, target);
      return true;
    }
  }
  return false;
}
