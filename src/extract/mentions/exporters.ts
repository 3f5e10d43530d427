import type { ExporterMention, NameMention } from '../../model/mention.js';
import { isCapitalised, type Token } from '../text/token.js';
import { placeOf, type Row } from './row.js';

/** A firm, cooperative or group that begins at token `at`: `PT Toba Surimi`, `Koperasi Anggrek Bulan`. */
export function exporterAt(row: Row, at: number): ExporterMention | null {
  const { tokens } = row;
  const to = nameEnd(tokens, at, 'FirmWord');
  if (to === null) return null;
  const name = tokens
    .slice(at, to)
    .map((token) => token.text)
    .join(' ');
  return { kind: 'exporter', name, ...placeOf(row, at, to), foundBy: 'firm-word' };
}

/** An association that begins at token `at`: `Gabungan Industri Kendaraan Bermotor Indonesia`. */
export function associationAt(row: Row, at: number): NameMention | null {
  const to = nameEnd(row.tokens, at, 'AssociationWord');
  return to === null ? null : { kind: 'name', ...placeOf(row, at, to), foundBy: 'association-word' };
}

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
