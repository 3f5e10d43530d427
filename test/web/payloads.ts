import { wellFormed } from '../../src/store/well-formed.js';
import { markupPayloads } from './payloads-markup.js';
import { syntaxPayloads } from './payloads-syntax.js';
import { transportPayloads } from './payloads-transport.js';

/** What a payload aims at. */
type PayloadKind =
  | 'element'
  | 'attribute'
  | 'link'
  | 'svg'
  | 'css'
  | 'json'
  | 'template'
  | 'formula'
  | 'sql'
  | 'fts'
  | 'latex'
  | 'prototype'
  | 'direction'
  | 'control'
  | 'terminal'
  | 'surrogate'
  | 'header'
  | 'path'
  | 'percent'
  | 'long';

/** Hostile text: no page, file or terminal may do anything with it but show it. */
export interface Payload {
  readonly name: string;
  readonly kind: PayloadKind;
  readonly text: string;
  /** How it stands in an address, where that is not its percent-encoded UTF-8. */
  readonly raw?: string;
  /** What a page must treat alike; without it, the same length of letters parted by the same spaces. */
  readonly harmless?: string;
}

/** Every payload; names are unique. */
export const payloads: readonly Payload[] = [...markupPayloads, ...syntaxPayloads, ...transportPayloads];

/** Letters in the place of all but spaces: another word for each number. */
function lettered(text: string, number: number): string {
  let rest = number;
  return text.replace(/\s/gu, ' ').replace(/\S/gu, () => {
    const letter = String.fromCharCode(97 + (rest % 26));
    rest = Math.floor(rest / 26);
    return letter;
  });
}

function harmlessTexts(): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const texts = payloads.map(({ name, text, harmless }): [string, string] => {
    let number = 0;
    while (taken.has(harmless ?? lettered(text, number))) number += 1;
    const word = harmless ?? lettered(text, number);
    taken.add(word);
    return [name, word];
  });
  return new Map(texts);
}

const harmlessByName = harmlessTexts();

/** A value of the same shape that nobody could mistake for anything but words; every payload has another. */
export const harmlessOf = ({ name }: Payload): string => harmlessByName.get(name) ?? name;

/** A payload as the value of a parameter in an address. */
export const inAddress = ({ text, raw }: Payload): string => raw ?? encodeURIComponent(wellFormed(text));
