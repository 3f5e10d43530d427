import { DomUtils, parseDocument } from 'htmlparser2';

type Document = ReturnType<typeof parseDocument>;
type Element = ReturnType<typeof DomUtils.findAll>[number];

/** A page, or a part of one, as a browser would have it. */
export const parsed = (markup: string): Document => parseDocument(markup, { decodeEntities: true });

/** All text in it, entities decoded. */
export const textOf = (node: Document | Element): string => DomUtils.textContent(node);

export const elements = (node: Document | Element, test: (element: Element) => boolean): readonly Element[] =>
  DomUtils.findAll(test, node.children);

export const named = (node: Document | Element, name: string): readonly Element[] =>
  elements(node, (element) => element.name === name);

export const classed = (node: Document | Element, name: string): readonly Element[] =>
  elements(node, (element) => (element.attribs.class ?? '').split(' ').includes(name));

/** The element of an id. @throws where there is none, or more than one */
export function byId(node: Document | Element, id: string): Element {
  const [found, ...others] = elements(node, (element) => element.attribs.id === id);
  if (found === undefined || others.length > 0) throw new Error(`expected one #${id}, got ${others.length}`);
  return found;
}

/** The text of a field, whose entities the parser leaves as they are, and browsers do not. */
export const fieldText = (field: Element): string => textOf(parsed(textOf(field))).replace(/^\n/, '');

/** Text with its white space as a browser shows it. */
export const shown = (node: Document | Element): string => textOf(node).replace(/\s+/g, ' ').trim();

/** Characters that no page may hold, or that turn the direction of what is shown. */
const unsafe = /(?![\t\n\r])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** The text as `html` shows it. */
export const asShown = (text: string): string => text.replace(unsafe, '\ufffd');
