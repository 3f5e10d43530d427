import { Parser } from 'htmlparser2';
import { InputError } from '../../model/errors.js';

/** A tag that links to something, or says what links are relative to. */
export interface LinkTag {
  readonly name: 'a' | 'link' | 'base';
  readonly href: string;
  /** In lower case. */
  readonly rel: readonly string[];
}

const deepest = 512;
const piece = 65_536;

/**
 * The `<a>`, `<link>` and `<base>` of a page that have a `href`, in its order; of several `<base>` the first.
 * The page is read piece by piece, and no further than is asked for.
 * @throws InputError for elements nested more than 512 deep, which cost the parser more than linear time
 */
export function* linkTags(html: string, source: string): Generator<LinkTag> {
  let found: LinkTag[] = [];
  let depth = 0;
  let hasBase = false;
  const parser = new Parser({
    onopentag(name, { href, rel }) {
      depth += 1;
      if (depth > deepest) throw tooDeep(source);
      if (href === undefined || !isLink(name) || (name === 'base' && hasBase)) return;
      hasBase ||= name === 'base';
      found.push({ name, href, rel: (rel ?? '').toLowerCase().split(/\s+/) });
    },
    onclosetag() {
      depth -= 1;
    },
  });
  for (let at = 0; at < html.length; at += piece) {
    parser.write(html.slice(at, at + piece));
    yield* found;
    found = [];
  }
  parser.end();
  yield* found;
}

const isLink = (name: string): name is LinkTag['name'] => name === 'a' || name === 'link' || name === 'base';

const tooDeep = (source: string): InputError =>
  new InputError(
    `${source}: expected elements nested at most ${deepest} deep, got more; its links are not read`,
  );
