import type { Element, Node, Root } from './parse.js';

export interface Visitor {
  /** Called for every node in document order; false leaves its children out (and calls no `leave`). */
  readonly enter: (node: Node) => boolean;
  readonly leave: (element: Element) => void;
}

/** Depth-first over all nodes below `root`, without recursion: depth costs no stack. */
export function walk(root: Root, visitor: Visitor): void {
  let node: Node | null = root.children[0] ?? null;
  while (node) {
    const below = visitor.enter(node);
    const first: Node | null = below && 'attribs' in node ? (node.children[0] ?? null) : null;
    if (below && !first && 'attribs' in node) visitor.leave(node);
    node = first ?? following(node, visitor);
  }
}

function following(node: Node, visitor: Visitor): Node | null {
  let current: Node = node;
  while (!current.next) {
    const parent = current.parent;
    if (!parent || !('attribs' in parent)) return null;
    visitor.leave(parent);
    current = parent;
  }
  return current.next;
}
