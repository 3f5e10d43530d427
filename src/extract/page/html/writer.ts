import { DomUtils } from 'htmlparser2';
import { writerBeforeDate, writerOf, writerOfLine } from '../byline.js';
import type { HtmlBlock } from './collect.js';
import type { Element } from './parse.js';

const writerNames = /(?:^|[\s_-])(?:author|penulis|reporter|byline|wartawan|pewarta|jurnalis)(?:$|[\s_-])/i;
const others = /editor|redaktur|comment|komentar|related|terkait|avatar|bio|desc|box/i;
const longest = 120;

/** The writer whom a line anywhere on the page names behind a label, or an element whose name says that it holds him. */
export function writerBeside(writers: readonly Element[], blocks: readonly HtmlBlock[]): string | null {
  for (const { text } of blocks) {
    const writer = text.length <= longest ? (writerOfLine(text) ?? writerBeforeDate(text)) : null;
    if (writer !== null) return writer;
  }
  for (const element of writers) {
    const writer = writerIn(element);
    if (writer !== null) return writer;
  }
  return null;
}

/** True where the element's names say that it holds the writer's name. */
export const namesWriter = ({ name, attribs }: Element): boolean => {
  if (attribs.class === undefined && attribs.itemprop === undefined && attribs.rel === undefined)
    return false;
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''} ${attribs.itemprop ?? ''} ${attribs.rel ?? ''}`;
  return name !== 'meta' && writerNames.test(names) && !others.test(names);
};

function writerIn(element: Element): string | null {
  const text = DomUtils.textContent(element);
  return text.length <= longest ? writerOf(text) : null;
}
