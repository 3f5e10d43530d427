import { DomUtils } from 'htmlparser2';
import { foldSpace } from '../fold.js';
import { cellTags, isCell } from './cells.js';
import { type Hint, hintOf, inlineTags, skippedTags } from './hints.js';
import type { Element, Node, Root } from './parse.js';
import { walk } from './walk.js';

/** An element with a hint, and the hinted element round it: a list from the inside out. */
export interface Hinted {
  readonly element: Element;
  readonly hint: Hint;
  readonly outer: Hinted | null;
}

/** A line of text as the page shows it, white space folded. */
export interface HtmlBlock {
  readonly text: string;
  /** How many of its characters stand in links. */
  readonly linked: number;
  /** The innermost block element round it; null outside of all. */
  readonly owner: Element | null;
  readonly hinted: Hinted | null;
}

interface Line {
  text: string;
  linked: number;
}

const sentenceEnd = /[.!?:;"”)]$/;
const continues = /^\p{Ll}/u;
const linkLabel = /(?:baca|simak|lihat|tonton)\s+juga\b[^.!?]{0,200}$/i;

/**
 * All text of a page as blocks in document order; `<br>` ends a line.
 * @param marked hints of elements of which a site layout knows what they are
 */
export function collectBlocks(root: Root, marked: ReadonlyMap<Element, Hint> = new Map()): HtmlBlock[] {
  const collector = new Collector(marked);
  walk(root, { enter: (node) => collector.enter(node), leave: (element) => collector.leave(element) });
  collector.flush();
  return collector.blocks;
}

class Collector {
  readonly blocks: HtmlBlock[] = [];
  private lines: Line[] = [{ text: '', linked: 0 }];
  private owners: Element[] = [];
  private hinted: Hinted | null = null;
  private links = 0;

  constructor(private readonly marked: ReadonlyMap<Element, Hint>) {}

  enter(node: Node): boolean {
    if (DomUtils.isText(node)) this.add(node.data);
    if (!('attribs' in node)) return false;
    if (skippedTags.has(node.name)) return false;
    if (node.name === 'br') this.lines.push({ text: '', linked: 0 });
    else this.open(node);
    return node.name !== 'br';
  }

  leave(element: Element): void {
    if (element.name === 'a') this.closeLink();
    const hinted = this.hinted?.element === element ? this.hinted : null;
    const inline = inlineTags.has(element.name) || isCell(element);
    if (inline && cellTags.has(element.name)) this.add(' ');
    if (!inline || hinted) this.flush();
    if (!inline) this.owners.pop();
    if (hinted) this.hinted = hinted.outer;
  }

  flush(): void {
    const owner = this.owners.at(-1) ?? null;
    for (const line of joined(this.lines)) this.blocks.push({ ...line, owner, hinted: this.hinted });
    this.lines = [{ text: '', linked: 0 }];
  }

  private open(element: Element): void {
    if (element.name === 'a') this.links++;
    const hint = this.marked.get(element) ?? hintOf(element);
    const inline = inlineTags.has(element.name) || isCell(element);
    // A hinted element inside a line, such as span.baca-juga, is a paragraph of its own.
    if (!inline || hint) this.flush();
    if (!inline) this.owners.push(element);
    if (hint) this.hinted = { element, hint, outer: this.hinted };
  }

  /** The headline behind `Baca juga:` ends where its link does, whatever text goes on behind it. */
  private closeLink(): void {
    this.links--;
    const line = this.lines.at(-1);
    if (this.links === 0 && line && linkLabel.test(line.text)) this.lines.push({ text: '', linked: 0 });
  }

  private add(data: string): void {
    const line = this.lines.at(-1);
    if (!line) return;
    line.text += data;
    if (this.links > 0) line.linked += data.trim().length;
  }
}

/** Drops empty lines; a line that goes on in lower case after an open end belongs to the one before. */
function joined(lines: readonly Line[]): Line[] {
  const groups: Line[][] = [];
  for (const { text, linked } of lines) {
    const line = { text: foldSpace(text), linked };
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (line.text === '') continue;
    if (group && last && continues.test(line.text) && !sentenceEnd.test(last.text)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    text: group.map(({ text }) => text).join(' '),
    linked: group.reduce((sum, { linked }) => sum + linked, 0),
  }));
}
