import { sha256 } from '../model/digest.js';
import type { Document } from '../model/document.js';
import { InputError, JejakError, SpanError } from '../model/errors.js';
import type { Citation, Fact } from '../model/fact.js';
import type { Snapshot } from '../model/snapshot.js';
import { sliceOf } from '../model/span.js';
import type { Article } from './article.js';
import { loneSurrogateAt } from './well-formed.js';

function checkText({ source, text }: Document): void {
  const at = loneSurrogateAt(text);
  if (at < 0) return;
  throw new InputError(
    `${source}: expected well-formed text, got half a surrogate pair at offset ${at}; ` +
      'replace it by U+FFFD when the article is read',
  );
}

function checkParagraphs({ source, text, paragraphs }: Document): void {
  let end = 0;
  for (const [index, { span, repeatOf }] of paragraphs.entries()) {
    const where = `${source}: paragraph ${index} at [${span.start}, ${span.end})`;
    if (span.start < end || span.end < span.start || span.end > text.length) {
      throw new SpanError(`${where}: expected a span between ${end} and ${text.length}`);
    }
    if (loneSurrogateAt(text.slice(end, span.start)) >= 0 || loneSurrogateAt(sliceOf(text, span)) >= 0) {
      throw new SpanError(`${where}: expected ends between characters, got one within a surrogate pair`);
    }
    if (repeatOf !== null && !(repeatOf >= 0 && repeatOf < index)) {
      throw new SpanError(`${where}: expected it to repeat an earlier paragraph, got ${repeatOf}`);
    }
    end = span.end;
  }
}

function checkCitation(citation: Citation, { id }: Fact, { source, text }: Document): void {
  const { slot, start, end, exact } = citation;
  const found = text.slice(start, end);
  const whole = start >= 0 && start < end && loneSurrogateAt(exact) < 0;
  if (whole && found === exact) return;
  throw new SpanError(
    `${source}: fact ${id}, ${slot} at [${start}, ${end}): ` +
      `expected ${JSON.stringify(exact)}, got ${JSON.stringify(found)}`,
  );
}

function checkFacts(facts: readonly Fact[], document: Document): void {
  const ids = new Set<string>();
  for (const fact of facts) {
    if (ids.has(fact.id)) {
      throw new JejakError(`${document.source}: expected facts with ids of their own, got ${fact.id} twice`);
    }
    ids.add(fact.id);
    for (const citation of fact.citations) checkCitation(citation, fact, document);
  }
}

/** @throws JejakError for a body that does not have its digest */
export function checkBody({ source, body, sha256: expected }: Snapshot): void {
  const digest = sha256(body);
  if (digest === expected) return;
  throw new JejakError(`${source}: expected a body of digest ${expected}, got ${digest}`);
}

/**
 * Refuses what could not be given back as it was.
 * @throws InputError for text that is not well-formed
 * @throws SpanError for a citation that does not stand at its offsets, and for faulty paragraphs
 * @throws JejakError for two facts of one id, or a body that does not have its digest
 */
export function checkArticle({ snapshot, document, facts }: Article): void {
  checkBody(snapshot);
  checkText(document);
  checkParagraphs(document);
  checkFacts(facts, document);
}
