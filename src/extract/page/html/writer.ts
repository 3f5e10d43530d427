import { writerBeforeDate, writerOf, writerOfLine } from '../byline.js';
import type { HtmlBlock } from './collect.js';
import type { Element } from './parse.js';

const writerNames = /(?:^|[\s_-])(?:author|penulis|reporter|byline|wartawan|pewarta|jurnalis)(?:$|[\s_-])/i;
const editorNames = /editor|redaktur|comment|komentar|related|terkait/i;
const longest = 120;
const reach = 3;

/** The writer whom a line anywhere on the page names behind a label, or an element whose name says that it holds him. */
export function writerBeside(blocks: readonly HtmlBlock[]): string | null {
  const short = blocks.filter(({ text }) => text.length <= longest);
  for (const { text } of short) {
    const writer = writerOfLine(text) ?? writerBeforeDate(text);
    if (writer !== null) return writer;
  }
  for (const { text, owner } of short) {
    const writer = owner && namesWriter(owner) ? writerOf(text) : null;
    if (writer !== null) return writer;
  }
  return null;
}

function namesWriter(owner: Element): boolean {
  let element: Element | null = owner;
  for (let level = 0; element && level < reach; level++) {
    const names = `${element.attribs.class ?? ''} ${element.attribs.id ?? ''} ${element.attribs.itemprop ?? ''}`;
    if (editorNames.test(names)) return false;
    if (writerNames.test(names)) return true;
    const parent: Element['parent'] = element.parent;
    element = parent && 'attribs' in parent ? parent : null;
  }
  return false;
}
