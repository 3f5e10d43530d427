import type { ExporterMention, NameMention } from '../../model/mention.js';
import { isCapitalised, type Token } from '../text/token.js';
import { placeOf, type Row } from './row.js';

/** A firm, cooperative or group that begins at token `at`: `PT Toba Surimi`, `Koperasi Anggrek Bulan`. */
export function exporterAt(row: Row, at: number): ExporterMention | null {
  const to = nameEnd(row.tokens, at, 'FirmWord');
  return to === null || isAnybody(row, at, to) ? null : exporter(row, { at, to }, 'firm-word');
}

/** `Rina, pemilik Rajut Lestari`, `Rajut Lestari, UMKM asal Ciamis`: a name that only its setting tells to be a business. */
export function businessAt(row: Row, at: number): ExporterMention | null {
  const to = businessEnd(row, at);
  return to === null ? null : exporter(row, { at, to }, 'business');
}

/** An association that begins at token `at`: `Gabungan Industri Kendaraan Bermotor Indonesia`. */
export function associationAt(row: Row, at: number): NameMention | null {
  const to = nameEnd(row.tokens, at, 'AssociationWord');
  return to === null ? null : { kind: 'name', ...placeOf(row, at, to), foundBy: 'association-word' };
}

function exporter(
  row: Row,
  { at, to }: { readonly at: number; readonly to: number },
  foundBy: string,
): ExporterMention {
  const name = row.tokens
    .slice(at, to)
    .map((token) => token.text)
    .join(' ');
  return { kind: 'exporter', name, ...placeOf(row, at, to), foundBy };
}

/** `UMKM Jateng`: all the small firms of a region. */
function isAnybody({ tokens, knowledge }: Row, at: number, to: number): boolean {
  if (!tokens[at]?.tags.has('SmallFirm')) return false;
  const region = knowledge.regions.longestAt(tokens, at + 1);
  return region !== null && region.to >= to;
}

/** So many words a business has in its name at most. */
const longestName = 5;

function businessEnd({ tokens }: Row, at: number): number | null {
  if (!startsName(tokens, at)) return null;
  let to = at + 1;
  while (to - at < longestName && continues(tokens, to) && isPlain(tokens[to])) to += 1;
  if (to - at < 2) return null;
  const owner = tokens[at - 1];
  const owned = owner?.tags.has('OwnerWord') && /,\s*$/.test(tokens[at - 2]?.post ?? '');
  const told =
    /^,\s*$/.test(tokens[to - 1]?.post ?? '') &&
    tokens[to]?.tags.has('BusinessNoun') &&
    /^\p{Ll}/u.test(tokens[to + 1]?.text ?? '');
  return owned || told ? to : null;
}

const startsName = (tokens: readonly Token[], at: number): boolean =>
  isPlain(tokens[at]) && (!isPlain(tokens[at - 1]) || /[.,"“]/.test(tokens[at - 1]?.post ?? ''));

/** A capitalised word that is no known one, or tells only what something is like: `Manis`. */
const isPlain = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  isCapitalised(token) &&
  [...token.tags].every((tag) => tag === 'Modifier');

/** The end of a name in capitals that begins with a word of the tag. */
function nameEnd(tokens: readonly Token[], at: number, tag: string): number | null {
  const head = tokens[at];
  if (!head?.tags.has(tag) || !isCapitalised(head)) return null;
  let to = at + 1;
  while (to - at < 8 && continues(tokens, to)) to += 1;
  return to - at < 2 ? null : to;
}

/** A name goes on in capitals, up to a comma or a bracket; the dot of `PT.` is none of its ends. */
function continues(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const gap = tokens[at - 1]?.post ?? '';
  if (
    !token ||
    /[,;:"“”()\n]/.test(gap) ||
    (/\./.test(gap) && !/^(?:pt|cv|ud|pd)$/.test(tokens[at - 1]?.normal ?? ''))
  ) {
    return false;
  }
  return (token.kind === 'word' && isCapitalised(token)) || token.text === '&';
}
