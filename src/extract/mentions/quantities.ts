import type { Amount, QuantityMention } from '../../model/mention.js';
import type { Unit } from '../../model/units.js';
import { spanOf, type Token } from '../text/token.js';
import { approximationAt, type FigureHit, readFigure } from './figures.js';
import type { Knowledge } from './knowledge.js';

/** Units of which thousandths are not told: `35,386 kg` is thirty-five thousand. */
const coarse = new Set<Unit>(['kg', 'g', 'piece', 'head', 'sheet', 'pair', 'unit', 'stem', 'box', 'sack']);

/** A quantity that begins at token `at`, or null. `sentence` is only passed on. */
export function quantityAt(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  knowledge: Knowledge,
): QuantityMention | null {
  const glued = gluedUnitAt(tokens, at, sentence, knowledge);
  if (glued) return glued;
  const plain = readFigure(tokens, at, knowledge.numbers, { comma3: 'decimal', money: false });
  if (!plain || plain.vague || !openNumber(tokens, at)) return null;
  const unit = unitAfter(tokens, plain.to, knowledge);
  if (!unit) return feetAlone(tokens, plain, sentence);
  const figure = coarse.has(unit.unit)
    ? (readFigure(tokens, at, knowledge.numbers, { comma3: 'thousands', money: false }) ?? plain)
    : plain;
  return mention(tokens, { from: at, to: unit.to, amount: figure.amount, unit: unit.unit, sentence });
}

interface UnitHit {
  readonly unit: Unit;
  readonly to: number;
}

/** The unit after a number, over `lebih` (`50 lebih ekor`); a container with its size. */
function unitAfter(tokens: readonly Token[], from: number, knowledge: Knowledge): UnitHit | null {
  if (blocked(tokens[from - 1])) return null;
  const at = tokens[from]?.normal === 'lebih' ? from + 1 : from;
  const hit = knowledge.units.longestAt(tokens, at);
  const unit = hit?.values[0];
  if (!hit || !unit) return null;
  return unit === 'container' ? containerSize(tokens, hit.to) : { unit, to: hit.to };
}

const sizes: Readonly<Record<string, Unit>> = { '20': 'container20', '40': 'container40' };

/** `kontainer 40 feet`, `peti kemas ukuran 20 kaki`. */
function containerSize(tokens: readonly Token[], to: number): UnitHit {
  const at = ['ukuran', 'berukuran', 'size'].includes(tokens[to]?.normal ?? '') ? to + 1 : to;
  const size = sizes[tokens[at]?.text ?? ''];
  const feet = tokens[at + 1];
  if (!size || !feet?.tags.has('FeetWord')) return { unit: 'container', to };
  return { unit: size, to: at + 2 };
}

/** `40 feet` alone is one container of that size, `2 x 40 feet` are two. */
function feetAlone(tokens: readonly Token[], figure: FigureHit, sentence: number): QuantityMention | null {
  const size = sizes[tokens[figure.to - 1]?.text ?? ''];
  if (!size || !tokens[figure.to]?.tags.has('FeetWord')) return null;
  return mention(tokens, {
    from: figure.from,
    to: figure.to + 1,
    amount: { amount: 1 },
    unit: size,
    sentence,
  });
}

/** `sekontainer`, `seekor`: one of the unit, written as one word; `1x20 feet`. */
function gluedUnitAt(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  knowledge: Knowledge,
): QuantityMention | null {
  const token = tokens[at];
  if (!token?.normal.startsWith('se') || token.normal.length < 6) return null;
  const rest = [{ ...token, normal: token.normal.slice(2) }, ...tokens.slice(at + 1, at + 3)];
  const hit = knowledge.units.longestAt(rest, 0);
  const unit = hit?.values[0];
  if (!hit || unit !== 'container') return null;
  const sized = containerSize(tokens, at + hit.to);
  return mention(tokens, { from: at, to: sized.to, amount: { amount: 1 }, unit: sized.unit, sentence });
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly amount: Amount;
  readonly unit: Unit;
  readonly sentence: number;
}

function mention(tokens: readonly Token[], found: Found): QuantityMention {
  return {
    kind: 'quantity',
    ...found,
    span: spanOf(tokens, found.from, found.to),
    approx: approximationAt(tokens, found.from, found.to),
    foundBy: 'number-unit',
  };
}

/** Not in the midst of a longer figure: `ke-2`, `No. 5`, `12/7`, `0821-522`. */
function openNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return true;
  if (/[-/]$/.test(before.post) && before.kind === 'number') return false;
  return !(
    /^(ke|nomor|no|pasal|kelas)$/.test(before.normal) &&
    before.post !== '' &&
    before.kind === 'word' &&
    before.normal !== 'ke'
  );
}

const blocked = (token: Token | undefined): boolean => /[,;:()%\n]|\.\s/.test(token?.post ?? '');
