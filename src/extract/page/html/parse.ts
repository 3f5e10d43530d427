import { DomHandler, Parser } from 'htmlparser2';
import { InputError } from '../../../model/errors.js';

/** The DOM types of the version of domhandler that htmlparser2 and cheerio build on. */
export type Root = DomHandler['root'];
export type Node = Root['children'][number];
export type Element = Extract<Node, { attribs: unknown }>;

/** A decoded page and where it came from, for messages. */
export interface Html {
  readonly html: string;
  readonly source: string;
}

/** What a page may cost: decoded bytes, tags, and elements inside elements. */
export const htmlLimits = { bytes: 5_000_000, tags: 200_000, depth: 512 } as const;

/** Counts while the tree grows, so that a hostile page is refused before it is built. */
class CappedHandler extends DomHandler {
  private tags = 0;
  private depth = 0;

  constructor(private readonly source: string) {
    super();
  }

  override onopentag(name: string, attribs: Record<string, string>): void {
    this.tags++;
    this.depth++;
    if (this.depth > htmlLimits.depth)
      refuse(this.source, `elements nested at most ${htmlLimits.depth} deep`);
    if (this.tags > htmlLimits.tags) refuse(this.source, `at most ${htmlLimits.tags} tags`);
    super.onopentag(name, attribs);
  }

  override onclosetag(): void {
    this.depth--;
    super.onclosetag();
  }
}

function refuse(source: string, expected: string): never {
  throw new InputError(`${source}: expected ${expected}, got a page with more; it is not read`);
}

/**
 * Parses a page with htmlparser2 in one linear pass.
 * @throws InputError when the page is over one of `htmlLimits`.
 */
export function parseHtml({ html, source }: Html): Root {
  const bytes = html.length * 3 > htmlLimits.bytes ? Buffer.byteLength(html) : html.length;
  if (bytes > htmlLimits.bytes) {
    throw new InputError(`${source}: expected a page of at most ${htmlLimits.bytes} bytes, got ${bytes}`);
  }
  const handler = new CappedHandler(source);
  new Parser(handler).end(html);
  return handler.root;
}
