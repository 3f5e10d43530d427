import type { ExporterMention, ProductMention } from '../../model/mention.js';
import { groupsIn, headsFirm } from './firms.js';
import type { Telling } from './speakers.js';
import { says, type Utterance } from './utterance.js';

/** The firm that a sentence is about. */
export interface Firm {
  readonly exporters: readonly ExporterMention[];
  /** The goods of the sentences that name it. */
  readonly goods: readonly ProductMention[];
  /** The sentence points back to it: `perusahaan itu`. */
  readonly acts: boolean;
}

/** A firm is forgotten so many sentences after the last that names it or points to it. */
const memory = 8;

/** For each sentence the firm that the text is about: named last, and not yet left for an office's own figures. */
export function firmsOf(told: readonly Utterance[], tellings: readonly Telling[]): readonly (Firm | null)[] {
  let firm: Firm | null = null;
  let since = 0;
  return told.map((utterance, index) => {
    const own = groupsIn(utterance).at(-1);
    const { tokens } = utterance.sentence;
    const acts = tokens.some((_, at) => headsFirm(tokens, at));
    const goods = utterance.mentions.filter((m): m is ProductMention => m.kind === 'product');
    if (own) firm = { exporters: own, goods, acts: true };
    else if (leaves(utterance) || index - since > memory) firm = null;
    if (own || acts || tellings[index]?.ofFirm) since = index;
    return firm && { ...firm, acts: acts || own !== undefined };
  });
}

/** An office tells something of its own. */
const leaves = (utterance: Utterance): boolean =>
  utterance.mentions.some((m) => m.kind === 'agency') &&
  !says(utterance, 'ReleaseVerb') &&
  !says(utterance, 'Anaphor');
