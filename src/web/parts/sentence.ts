import type { Fact, SlotName } from '../../model/fact.js';
import { type Html, html } from '../../model/html.js';
import type { Language } from '../../model/language.js';
import { formatDate, formatNumber } from '../format.js';
import type { View } from '../view.js';
import { sentenceWords } from '../words/sentence.js';
import { moneyWords, quantityWords } from './amounts.js';
import { destinationName, originName } from './place-names.js';

/** A word of the sentence, or a value in it. */
interface Piece {
  readonly text: string;
  readonly slot: SlotName | null;
  /** Whether it clings to what is before it. */
  readonly close?: boolean;
}

type Pieces = readonly Piece[];

/** So many values of a list are named; of a longer one fewer, and how many others there are. */
const mostNamed = 6;

const word = (text: string): Pieces => (text === '' ? [] : [{ text, slot: null }]);

const closing = (text: string): Piece => ({ text, slot: null, close: true });

/** `A`, `A dan B`, `A, B dan C`; each value is one piece. */
function listed(slot: SlotName, given: readonly string[], language: Language): Pieces {
  const values = [...new Set(given)];
  const { and, others } = sentenceWords[language];
  const named = values.length > mostNamed ? values.slice(0, mostNamed - 1) : values;
  const rest = values.length - named.length;
  const items = named.map((text): Piece => ({ text, slot }));
  const all = rest > 0 ? [...items, ...word(others(formatNumber(rest, language)))] : items;
  return all.flatMap((item, index) => {
    if (index === 0) return [item];
    return index === all.length - 1 ? [...word(and), item] : [closing(','), item];
  });
}

/** One amount told in several ways: the others stand in brackets. */
function amounts(slot: SlotName, values: readonly string[]): Pieces {
  const [first, ...others] = [...new Set(values)];
  if (first === undefined) return [];
  const text = others.length === 0 ? first : `${first} (${others.join('; ')})`;
  return [{ text, slot }];
}

/** The words and the values behind them; nothing without values. */
const led = (lead: string, values: Pieces): Pieces => (values.length === 0 ? [] : [...word(lead), ...values]);

function goodsOf(fact: Fact, language: Language): Pieces {
  const { of, worth } = sentenceWords[language];
  const quantities = amounts(
    'quantity',
    fact.quantities.map((quantity) => quantityWords(quantity, language)),
  );
  const products = listed(
    'product',
    fact.products.map(({ name }) => name),
    language,
  );
  const both = quantities.length > 0 && products.length > 0;
  const money = fact.values.map((value) => moneyWords(value, language));
  return [...quantities, ...(both ? word(of) : []), ...products, ...led(worth, amounts('value', money))];
}

function placesOf(view: View, fact: Fact): Pieces {
  const { language } = view;
  const { to, from, by, abroad } = sentenceWords[language];
  const destinations = fact.destinations.map((destination) => destinationName(view, destination));
  const origin = fact.origin && originName(view, fact.origin);
  const exporters = fact.exporters.map(({ name }) => name);
  return [
    ...(destinations.length === 0 && fact.kind === 'market' ? word(abroad) : []),
    ...led(to, listed('destination', destinations, language)),
    ...led(from, origin === null ? [] : [{ text: origin, slot: 'origin' }]),
    ...led(by, listed('exporter', exporters, language)),
  ];
}

/** When it was; not where only the article's own day is known. */
function timeOf({ date }: Fact, language: Language): Pieces {
  if (date === null || date.basis === 'publication') return [];
  const { onDay, inTime } = sentenceWords[language];
  const lead = /^\d{4}-\d{2}-\d{2}/.test(date.value) ? onDay : inTime;
  return led(lead, [{ text: formatDate(date.value, language), slot: 'date' }]);
}

/**
 * Agencies are set apart: the text ties them to the fact, as those who tell it, release the goods, certify
 * them or foster the exporter, and the fact does not say which.
 */
function agenciesOf({ agencies }: Fact, language: Language): Pieces {
  const names = agencies.map(({ name }) => name);
  if (names.length === 0) return [];
  const lead = sentenceWords[language].agencies;
  return [closing(';'), ...word(`${lead}:`), ...listed('agency', names, language)];
}

function piecesOf(view: View, fact: Fact): Pieces {
  const { language } = view;
  const { frames, firstFrames, of } = sentenceWords[language];
  const { before, behind, goods, end } = (fact.first ? firstFrames : frames)[fact.kind][fact.status];
  const told = goodsOf(fact, language);
  const isNamed = fact.products.length + fact.quantities.length > 0;
  return [
    ...word(before),
    ...(isNamed && before !== '' ? word(of) : []),
    ...(isNamed ? [] : word(goods)),
    ...told,
    ...word(behind),
    ...placesOf(view, fact),
    ...timeOf(fact, language),
    ...word(end),
    ...agenciesOf(fact, language),
  ];
}

/** The sentence begins with a capital, whatever stands first in it. */
const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

const spaceBefore = ({ close }: Piece, index: number): string => (index === 0 || close ? '' : ' ');

/** Values that stand as the article prints them, in Indonesian. */
const printed: ReadonlySet<SlotName> = new Set(['product', 'exporter', 'agency']);

/** What a fact says as one line, with each value marked by its slot. */
export function factSentence(view: View, fact: Fact): Html {
  const foreign = view.language !== 'id';
  return html`${piecesOf(view, fact).map((piece, index) => {
    const text = index === 0 ? capital(piece.text) : piece.text;
    if (piece.slot === null) return html`${spaceBefore(piece, index)}${text}`;
    const language = foreign && printed.has(piece.slot) ? html` lang="id"` : null;
    return html`${spaceBefore(piece, index)}<strong class="slot-${piece.slot}"${language}>${text}</strong>`;
  })}`;
}

/** The same as text alone, for titles and reports. */
export const factText = (view: View, fact: Fact): string =>
  capital(
    piecesOf(view, fact)
      .map((piece, index) => `${spaceBefore(piece, index)}${piece.text}`)
      .join(''),
  );
