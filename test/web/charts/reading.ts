import { DomUtils, parseDocument } from 'htmlparser2';
import type { Html } from '../../../src/model/html.js';
import type { Picture } from '../../../src/web/charts/index.js';

const { findAll, getText } = DomUtils;

export type Element = ReturnType<typeof findAll>[number];

/** What all pictures of the tests are told alike. */
export const basis: Picture = {
  id: 'gambar',
  language: 'id',
  measure: { kind: 'count', one: 'fakta', others: 'fakta' },
  title: 'Judul gambar',
  description: 'Cara membaca gambar.',
  empty: 'Belum ada fakta.',
  heads: ['Nama', 'Fakta'],
  numbers: 'Angka sebagai tabel',
  skip: 'Lewati gambar',
};

/** The elements of a picture that meet a condition. */
export const elementsOf = ({ markup }: Html, matches: (element: Element) => boolean): readonly Element[] =>
  findAll(matches, parseDocument(markup, { xmlMode: true }).children);

export const byClass = (picture: Html, name: string): readonly Element[] =>
  elementsOf(picture, (element) => classesOf(element).includes(name));

export const classesOf = ({ attribs }: Element): readonly string[] =>
  (attribs.class ?? '').split(' ').filter((name) => name !== '');

/** Tags that nobody closes, or that close nothing: none in what is well formed. */
export function tagFaults({ markup }: Html): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [tag, close, name = '', alone] of markup.matchAll(/<(\/?)([a-z0-9]+)[^<>]*?(\/?)>/gi)) {
    if (close === '' && alone === '') open.push(name);
    if (close === '/' && open.pop() !== name) faults.push(tag);
  }
  const loose = markup.replace(/<(\/?)([a-z0-9]+)[^<>]*?(\/?)>/gi, '').match(/[<>]/g) ?? [];
  return [...faults, ...open, ...loose];
}

/** A part of a picture, or a row of its table: what it is called, its value as it stands there, and its address. */
export interface Told {
  readonly label: string;
  readonly value: string;
  readonly href: string | null;
}

/** The parts of a picture, by the names of its links and the titles of what is no link. */
export const partsOf = (picture: Html): readonly Told[] =>
  elementsOf(picture, ({ attribs }) => attribs.role === 'listitem').map((item) => {
    const [link] = findAll(({ name }) => name === 'a', item.children);
    const name = link?.attribs['aria-label'] ?? titleOf(item);
    const [label = '', words = ''] = name.split(/: (?=[^:]*$)/);
    // `1.234 fakta`, or `Rp1,5 miliar (Rp1.500.000.000)`.
    const value = /\((.*)\)$/.exec(words)?.[1] ?? words.replace(/ fakta$/, '');
    return { label, value, href: link?.attribs.href ?? null };
  });

/** The rows of its table; a label of two columns is joined by an arrow. */
export const rowsOf = (picture: Html): readonly Told[] =>
  elementsOf(picture, ({ name, parent }) => name === 'tr' && isBody(parent)).map((row) => {
    const cells = findAll(({ name }) => name === 'th' || name === 'td', row.children).map((cell) =>
      getText(cell),
    );
    const [link] = findAll(({ name }) => name === 'a', row.children);
    return {
      label: cells.slice(0, -1).join(' → '),
      value: cells.at(-1) ?? '',
      href: link?.attribs.href ?? null,
    };
  });

const isBody = (parent: Element['parent']): boolean =>
  parent !== null && 'name' in parent && parent.name === 'tbody';

export const contentOf = (element: Element): string => getText(element);

const titleOf = (element: Element): string =>
  findAll(({ name }) => name === 'title', element.children)
    .map((title) => getText(title))
    .join('');
