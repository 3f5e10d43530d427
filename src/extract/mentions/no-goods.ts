import type { ProductMention } from '../../model/mention.js';
import { isCapitalised, type Token } from '../text/token.js';
import type { Clause } from './clause-marks.js';
import { isIngredient } from './ingredients.js';

/** `diekspor Pupuk Kaltim`: who sends it, named in capitals right behind the verb. */
function isSender(tokens: readonly Token[], at: number): boolean {
  const [verb, name, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!verb || !name || !next || !/^di/.test(verb.text) || verb.post !== ' ') return false;
  return verb.tags.has('SentVerb') && name.post === ' ' && isCapitalised(name) && isCapitalised(next);
}

/** `buah tangan`, `pameran mebel`, `per buah`, and what goods are made of or look like: `berbahan dasar kayu`. */
export function isNoGoods(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const atVenue = before?.post === ' ' && (before.tags.has('VenueWord') || before.normal === 'per');
  return (
    atVenue || isSender(tokens, at) || (tokens[at]?.tags.has('Idiom') ?? false) || isIngredient(tokens, at)
  );
}

/** `untuk pabrik gula di Thailand`, `pembelinya pabrik ban di Jepang`: what a firm abroad makes is not what it buys. */
export function isForeignMaker({ row, others }: Clause, { from, to }: ProductMention): boolean {
  const maker = /^(?:pabrik|produsen|perusahaan|jaringan|pengolah)$/.test(row.tokens[from - 1]?.normal ?? '');
  const stands = /^(?:di|asal)$/.test(row.tokens[to]?.normal ?? '');
  return maker && others.some((m) => m.kind === 'place' && m.from === (stands ? to + 1 : to));
}
