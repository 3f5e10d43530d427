import type { PlaceMention, ProductMention } from '../../model/mention.js';
import type { Draft } from './draft.js';
import type { Scene } from './scene.js';

/**
 * `masing-masing`: `24 ton ke AS dan Italia` told of each is two facts; `kol dan kentang masing-masing 10 ton dan 4 ton`
 * gives the first figure to the first member of the list and the second to the second.
 */
export function distribute(drafts: readonly Draft[], scene: Scene): Draft[] {
  if (!scene.sentence.tokens.some((token) => token.normal === 'masing-masing')) return [...drafts];
  const at = drafts.findIndex((draft) => figureCount(draft) === 1 && membersOf(draft).length > 1);
  const whole = drafts[at];
  if (!whole) return [...drafts];
  const members = membersOf(whole);
  const next = drafts.slice(at + 1, at + members.length);
  const zips = next.length === members.length - 1 && next.every(isBareFigure);
  const figures = [whole, ...next];
  const each = members.map((member, index) => ({
    ...whole,
    ...member,
    ...(zips ? figuresOf(figures[index] ?? whole) : {}),
  }));
  return [...drafts.slice(0, at), ...each, ...drafts.slice(at + (zips ? members.length : 1))];
}

const figureCount = (draft: Draft): number => draft.quantities.length + draft.values.length;

const figuresOf = ({ quantities, values }: Draft): Pick<Draft, 'quantities' | 'values'> => ({
  quantities,
  values,
});

const isBareFigure = (draft: Draft): boolean =>
  figureCount(draft) === 1 && draft.products.length === 0 && draft.destinations.length === 0;

/** One slot of the draft a member: its places where there are several, else its goods. */
function membersOf({
  destinations,
  products,
}: Draft): Pick<Draft, 'destinations'>[] | Pick<Draft, 'products'>[] {
  const places = byFirst(destinations, (place: PlaceMention) => place.code);
  if (places.length > 1) return places.map((place) => ({ destinations: [place] }));
  return byFirst(products, (product: ProductMention) => product.name).map((product) => ({
    products: [product],
  }));
}

const byFirst = <T>(list: readonly T[], key: (member: T) => string): T[] =>
  list.filter((member, index) => list.findIndex((other) => key(other) === key(member)) === index);
