import { sha256 } from '../model/digest.js';
import type { Failure } from './failure.js';
import { documentKey, savedDigest } from './keys.js';
import type { StoredDocument } from './load-documents.js';
import type { StoredFact } from './load-facts.js';
import { wellFormed } from './well-formed.js';

const quote = (text: string): string => JSON.stringify(text);

function paragraphFailures({ row, paragraphs }: StoredDocument): readonly Failure[] {
  let end = 0;
  return paragraphs.flatMap(({ position, before, text, start, end: stop }, index) => {
    const from = end + before.length;
    const to = from + (text ?? '').length;
    end = stop;
    if (position === index && start === from && stop === to) return [];
    const reason = `expected paragraph ${index} at [${from}, ${to}), got ${position} at [${start}, ${stop})`;
    return [{ table: 'document_paragraph', id: `${row.key}/${position}`, reason }];
  });
}

function textFailures({ row, document }: StoredDocument): readonly Failure[] {
  const failure = (what: string, expected: string, got: string) =>
    expected === got
      ? []
      : [{ table: 'document', id: row.key, reason: `expected ${what} ${expected}, got ${got}` }];
  return [
    ...failure('a text of digest', row.text_sha256, sha256(document.text)),
    ...failure('content of key', row.key, documentKey(document)),
  ];
}

function citationFailures({ key, fact }: StoredFact, text: string): readonly Failure[] {
  const [first] = fact.citations;
  if (!first) return [{ table: 'fact', id: key, reason: 'expected at least one citation, got none' }];
  return fact.citations.flatMap(({ start, end, exact, prefix, suffix }, position) => {
    const found = text.slice(start, end);
    const before = wellFormed(text.slice(Math.max(0, start - prefix.length), start));
    const after = wellFormed(text.slice(end, end + suffix.length));
    if (found === exact && before === prefix && after === suffix) return [];
    const expected = quote(prefix + exact + suffix);
    const reason = `expected ${expected} round [${start}, ${end}), got ${quote(before + found + after)}`;
    return [{ table: 'citation', id: `${key}/${position}`, reason }];
  });
}

/** What is wrong with a document, its text, its paragraphs, its facts or their citations. */
export function verifyDocument(stored: StoredDocument, facts: readonly StoredFact[]): readonly Failure[] {
  const { row, document } = stored;
  const failures = [
    ...paragraphFailures(stored),
    ...textFailures(stored),
    ...facts.flatMap((fact) => citationFailures(fact, document.text)),
  ];
  if (failures.length > 0) return failures;
  const saved = {
    document,
    facts: facts.map(({ fact }) => fact),
    rulesDigest: row.rules_digest,
    version: row.version,
  };
  if (savedDigest(saved) === row.saved_sha256) return [];
  const reason = `expected the document and its facts to have digest ${row.saved_sha256}, got ${savedDigest(saved)}`;
  return [{ table: 'document', id: row.key, reason }];
}
