import type { Fact } from '../../model/fact.js';
import type { View } from '../view.js';

/** A destination by the name that readers know; where the rules do not know its code, as it is printed. */
export function destinationName(
  { names, language }: View,
  { code, text }: Fact['destinations'][number],
): string {
  const known = names.destination(code, language);
  return known === code ? text : known;
}

/** A region of origin by the name that readers know; where the rules do not know its code, as it was read. */
export function originName({ names, language }: View, { code, name }: NonNullable<Fact['origin']>): string {
  const known = names.region(code, language);
  return known === code ? name : known;
}
