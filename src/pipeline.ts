import {
  citeFacts,
  fillFacts,
  findMentions,
  joinPages,
  type Knowledge,
  markRepeats,
  mergeFacts,
  passGate,
  type Reading,
  readPage,
} from './extract/index.js';
import type { Diagnostic, Staged } from './model/diagnostic.js';
import type { Document } from './model/document.js';
import type { Fact } from './model/fact.js';
import type { Snapshot } from './model/snapshot.js';

/** An article read to the end: its text, what was found in it, and its facts. */
export interface Article {
  readonly document: Document;
  readonly reading: Reading;
  readonly facts: readonly Fact[];
  /** What was dropped or repaired on the way, with step and reason. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The whole way from a snapshot to cited facts. Fetching comes before it and saving after it; in between nothing
 * touches a clock, a file or the network, so the same snapshot and rules give the same facts, byte for byte.
 * @param further page 2 and on of an article of several pages, in their order
 * @throws InputError when the snapshot cannot be read.
 */
export function extractArticle(
  snapshot: Snapshot,
  knowledge: Knowledge,
  further: readonly Snapshot[] = [],
): Article {
  const diagnostics: Diagnostic[] = [];
  const step = <T>(staged: Staged<T>): T => {
    diagnostics.push(...staged.diagnostics);
    return staged.value;
  };
  const pages = [snapshot, ...further].map((each) => step(readPage(each, knowledge)));
  const document = step(markRepeats(joinPages(numbered(pages))));
  if (!step(passGate(document, knowledge)))
    return { document, reading: { sentences: [], mentions: [] }, facts: [], diagnostics };
  const reading = step(findMentions(document, knowledge));
  const tellings = step(fillFacts(document, reading));
  const merged = step(mergeFacts(tellings));
  const facts = citeFacts(document, merged);
  return { document, reading, facts, diagnostics };
}

/** Pages are numbered by their order: not every address of a page names its number. */
function numbered(pages: readonly Document[]): readonly Document[] {
  const first = pages[0]?.pagination.number ?? 1;
  return pages.map((page, index) => ({ ...page, pagination: { ...page.pagination, number: first + index } }));
}
