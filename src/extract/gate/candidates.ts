import type { Document } from '../../model/document.js';
import { tellsOfExport } from '../facts/relevance.js';
import { isMarket, pointsToPlace } from '../facts/scene.js';
import type { Knowledge } from '../mentions/knowledge.js';
import { hasOne, type Mask } from './masks.js';
import { mayTellOfExport } from './may-tell.js';
import { type Line, type Part, partsOf } from './parts.js';

/**
 * Whether the sentences of an article that have the words for it do speak of exporting. They are read as `findMentions`
 * reads them, so the answer is sure; the others are not read. What fewer articles have is asked first.
 */
export function speaksOfExports(document: Document, knowledge: Knowledge): boolean {
  const { strong, abroad, office, sent } = knowledge.gate;
  const opening = [...strong, ...abroad];
  const telling = [...strong, office, sent];
  const parts = partsOf(document, knowledge, [...opening, ...telling]);
  const tells = ({ bits, sentence, mentions }: Line): boolean =>
    (hasOne(bits, strong) || mayTellOfExport(sentence, knowledge)) && tellsOfExport(mentions(), sentence);
  return someLine(parts, telling, tells) && someLine(parts, opening, opensTalk);
}

/** True where a sentence with all bits of one of the masks passes the test. */
const someLine = (parts: readonly Part[], masks: readonly Mask[], test: (line: Line) => boolean): boolean =>
  parts.some(
    (part) => hasOne(part.bits, masks) && part.lines().some((line) => hasOne(line.bits, masks) && test(line)),
  );

/**
 * A sentence that can be the first to be relevant: a strong trigger, any trigger and goods that go abroad, or goods, how much
 * and where to.
 */
function opensTalk({ sentence, mentions: read }: Line): boolean {
  const mentions = read();
  const triggers = mentions.flatMap((m) => (m.kind === 'cue' && m.cue === 'trigger' ? [m.value] : []));
  if (triggers.includes('strong')) return true;
  const measured = mentions.some((m) => m.kind === 'quantity' || m.kind === 'money');
  const goesAbroad = mentions.some((m) => m.kind === 'place' && (measured || isMarket(m, mentions)));
  if (triggers.length > 0) return goesAbroad || pointsToPlace(sentence);
  return (
    goesAbroad && mentions.some((m) => m.kind === 'quantity') && mentions.some((m) => m.kind === 'product')
  );
}
