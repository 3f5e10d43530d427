import type { Document } from '../../model/document.js';
import type { Mention } from '../../model/mention.js';
import { tellsOfExport } from '../facts/relevance.js';
import { isMarket, pointsToPlace } from '../facts/scene.js';
import type { Knowledge } from '../mentions/knowledge.js';
import type { Sentence } from '../text/token.js';
import { hasOne, type Mask } from './masks.js';
import { type Part, partsOf } from './parts.js';

/** A sentence that has the words for something, and its mentions. */
export interface Candidate {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
}

/**
 * Whether the sentences of an article that have the words for it do speak of exporting. They are read as `findMentions`
 * reads them, so the answer is sure; the others are not read.
 */
export function speaksOfExports(document: Document, knowledge: Knowledge): boolean {
  const { strong, weak, office, sent } = knowledge.gate;
  const opening = [...strong, ...weak];
  const telling = [...strong, office, sent];
  const parts = partsOf(document, knowledge, [...opening, ...telling]);
  return (
    someLine(parts, opening, opensTalk) &&
    someLine(parts, telling, ({ sentence, mentions }) => tellsOfExport(mentions, sentence))
  );
}

/** True where a sentence with all bits of one of the masks passes the test. */
const someLine = (
  parts: readonly Part[],
  masks: readonly Mask[],
  test: (candidate: Candidate) => boolean,
): boolean =>
  parts.some(
    (part) =>
      hasOne(part.bits, masks) && part.lines().some(({ bits, read }) => hasOne(bits, masks) && test(read())),
  );

/** A sentence that can be the first to be relevant: a strong trigger, or any one and goods that go abroad. */
function opensTalk({ sentence, mentions }: Candidate): boolean {
  const triggers = mentions.flatMap((m) => (m.kind === 'cue' && m.cue === 'trigger' ? [m.value] : []));
  if (triggers.length === 0 || triggers.includes('strong')) return triggers.length > 0;
  const measured = mentions.some((m) => m.kind === 'quantity' || m.kind === 'money');
  const goesAbroad = mentions.some((m) => m.kind === 'place' && (measured || isMarket(m, mentions)));
  return goesAbroad || pointsToPlace(sentence);
}
