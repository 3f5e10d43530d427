import type { Document } from '../../model/document.js';
import type { Mention } from '../../model/mention.js';
import { sliceOf } from '../../model/span.js';
import { tellsOfExport } from '../facts/relevance.js';
import { isMarket, pointsToPlace } from '../facts/scene.js';
import { mentionsOf, readableSentences } from '../mentions/find.js';
import type { Knowledge } from '../mentions/knowledge.js';
import { startYears } from '../mentions/years.js';
import type { Sentence } from '../text/token.js';
import { hasOne, type Mask } from './masks.js';

/** A sentence with its mentions, which are found when they are asked for, and the bits of its words. */
interface Candidate {
  readonly sentence: Sentence;
  readonly bits: number;
  readonly mentions: () => readonly Mention[];
}

/**
 * Whether the sentences of an article that have the words for it do speak of exporting. They are read as `findMentions`
 * reads them, so the answer is sure.
 */
export function speaksOfExports(document: Document, knowledge: Knowledge): boolean {
  const { strong, weak, office, sent } = knowledge.gate;
  const candidates = candidatesOf(document, knowledge);
  const having = (...masks: readonly Mask[]) => candidates.filter(({ bits }) => hasOne(bits, masks));
  return (
    having(...strong, ...weak).some(opensTalk) &&
    having(...strong, office, sent).some(({ sentence, mentions }) => tellsOfExport(mentions(), sentence))
  );
}

function candidatesOf(document: Document, knowledge: Knowledge): Candidate[] {
  const sentences = readableSentences(document, knowledge);
  const context = {
    knowledge,
    published: document.published,
    years: startYears(sentences, document.published),
  };
  return sentences.map((sentence, index) => {
    let found: readonly Mention[] | null = null;
    return {
      sentence,
      bits: knowledge.gate.automaton.scan(sliceOf(document.text, sentence.span)),
      mentions: () => {
        found ??= mentionsOf(sentence, index, context).value;
        return found;
      },
    };
  });
}

/** A sentence that can be the first to be relevant: a strong trigger, or any one and goods that go abroad. */
function opensTalk({ sentence, mentions }: Candidate): boolean {
  const all = mentions();
  const triggers = all.flatMap((m) => (m.kind === 'cue' && m.cue === 'trigger' ? [m.value] : []));
  if (triggers.length === 0 || triggers.includes('strong')) return triggers.length > 0;
  const measured = all.some((m) => m.kind === 'quantity' || m.kind === 'money');
  const goesAbroad = all.some((m) => m.kind === 'place' && (measured || isMarket(m, all)));
  return goesAbroad || pointsToPlace(sentence);
}
