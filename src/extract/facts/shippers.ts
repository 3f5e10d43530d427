import type { ExporterMention, ProductMention } from '../../model/mention.js';
import type { Draft } from './draft.js';
import { type Firm, firmsOf } from './firm-course.js';
import { groupsIn } from './firms.js';
import { sameProduct } from './names.js';
import type { Telling } from './speakers.js';
import { says, type Utterance } from './utterance.js';

/** A text, who tells each of its sentences, and which firm each is about. */
interface Told {
  readonly told: readonly Utterance[];
  readonly tellings: readonly Telling[];
  readonly firms: readonly (Firm | null)[];
  /** For each sentence the next one behind it that names an exporter. */
  readonly next: readonly number[];
  /** The first sentence that names one. */
  readonly first: number;
}

/**
 * Gives each draft the firm that ships: the one named beside its goods, else the one that the text is still about. A
 * title's words all have capitals, so that no name can be told in it.
 */
export function withShippers(
  drafts: readonly Draft[],
  told: readonly Utterance[],
  tellings: readonly Telling[],
): Draft[] {
  const named = told.map(({ mentions }) => mentions.some((m) => m.kind === 'exporter'));
  const text = {
    told,
    tellings,
    firms: firmsOf(told, tellings),
    next: nextOf(named),
    first: named.indexOf(true),
  };
  return drafts.map((draft) => ({ ...draft, exporters: draft.title ? [] : shippersOf(draft, text) }));
}

/** For each place the next true one behind it, -1 where there is none. */
function nextOf(named: readonly boolean[]): readonly number[] {
  let next = -1;
  return named
    .map((_, index) => named.length - 1 - index)
    .map((index) => {
      const behind = next;
      if (named[index]) next = index;
      return behind;
    })
    .reverse();
}

function shippersOf(draft: Draft, text: Told): readonly ExporterMention[] {
  const [index = -1] = draft.sentences;
  const utterance = text.told[index];
  if (!utterance) return draft.exporters;
  const groups = groupsIn(utterance);
  if (groups.length > 0) return beside(groups, draft, index);
  const firm = text.firms[index];
  if (firm && isAbout(firm, draft, text)) return firm.exporters;
  return isSum(utterance) ? [] : namedAfter(index, text);
}

/** So many sentences behind the goods their shipper may still be named. */
const reach = 3;

/** `Pengirimnya PT X`, `kiriman milik PT X itu`; for a lead that nobody else tells, the firm that speaks next. */
function namedAfter(index: number, { told, tellings, ...text }: Told): readonly ExporterMention[] {
  const next = text.next[index] ?? -1;
  const utterance = told[next];
  if (!utterance || next - index > reach) return [];
  const [group = []] = groupsIn(utterance);
  const before = utterance.sentence.tokens[(group[0]?.from ?? 0) - 1]?.normal ?? '';
  const near = next === index + 1 || utterance.sentence.paragraph === told[index]?.sentence.paragraph;
  const points =
    (near && says(utterance, 'ShipperPointer')) ||
    (/^(?:milik|kepunyaan)$/.test(before) && says(utterance, 'Anaphor'));
  const lead = next === text.first && (tellings[index]?.agencies.length ?? 0) === 0;
  return points || (lead && tellings[next]?.ofFirm) ? group : [];
}

/** A sum of what several ship, or a region's whole export. */
const isSum = (utterance: Utterance): boolean =>
  says(utterance, 'WholeWord') || utterance.mentions.some((m) => m.kind === 'cue' && m.value === 'whole');

/** Of several groups the one among the draft's words, else the last before them, else the first. */
function beside(
  groups: readonly (readonly ExporterMention[])[],
  draft: Draft,
  index: number,
): readonly ExporterMention[] {
  const places = [...draft.products, ...draft.quantities, ...draft.values, ...draft.destinations]
    .filter((mention) => mention.sentence === index)
    .map((mention) => mention.from);
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const starts = (group: readonly ExporterMention[]): number => group[0]?.from ?? 0;
  const within = groups.find((group) => starts(group) > from && starts(group) < to);
  return within ?? groups.filter((group) => starts(group) <= from).at(-1) ?? groups[0] ?? [];
}

/** The firm's own talk, its goods again, or figures without goods of their own; no sum of what several ship. */
function isAbout(firm: Firm, draft: Draft, { told, tellings }: Told): boolean {
  const [index = -1] = draft.sentences;
  const utterance = told[index];
  const telling = tellings[index];
  if (!utterance || !telling || isSum(utterance)) return false;
  if (telling.ofFirm || firm.acts) return true;
  if (telling.agencies.length > 0 && draft.date !== null && !draft.date.day) return false;
  const named = draft.products.filter((product) => product.sentence === index);
  return named.every((product) => firm.goods.some((other) => isSame(product, other)));
}

const isSame = (a: ProductMention, b: ProductMention): boolean =>
  sameProduct(a, b) || (a.entry !== null && a.entry === b.entry);
