import { foldSpace } from './fold.js';

/** What stands before the writer's name; an editor is no writer. */
const labelled =
  /^\W*(?:penulis|pewarta|reporter|wartawan|kontributor|jurnalis|laporan(?: wartawan| reporter)?|oleh|rep|teks(?: dan foto)?)\b(?: [a-z][\w.]*\.(?:com|id|co\.id))?\s*[:|/]\s*(.+)$/i;
const reportOf = /^laporan (?:wartawan|reporter|kontributor)\s+(?:[^,]{2,40},\s*)?(.+)$/i;
const bareLabel = /^(?:penulis|pewarta|reporter)\s+((?:\p{Lu}[\p{L}.'’]+ ?){2,4})$/iu;
const nextLabel =
  /\s*(?:[|/•·;]|\s[-–—]\s|\b(?:editor|red|redaktur|foto|penulis|pewarta|reporter|uploader|sumber|copyright)\b\s*:|©).*$/i;
const dateBehind = /\s*[,|-]?\s*(?:(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu)\b|\d{1,2}[ /-]).*$/i;
const titleBefore =
  /^(?:ditulis oleh|ditulis|oleh|by|penulis|reporter|pewarta|wartawan|teks(?: dan foto)?)\s*:?\s+/i;
const name = /^[\p{L}][\p{L}\p{M}.'’ ,-]{1,60}$/u;
const nobody =
  /^(?:[\w-]+\.(?:com|co|id|net|co\.id)|admin|administrator|redaksi|editor|tim redaksi|newsroom|super ?user|root|humas|none|null|-)$/i;

/** The writer that a line names behind a label (`Pewarta : Rina Lestari`, `Penulis: A | Editor: B`); null where none. */
export function writerOfLine(line: string): string | null {
  const folded = foldSpace(line);
  if (folded.length > 160) return null;
  const found = (labelled.exec(folded) ?? bareLabel.exec(folded) ?? reportOf.exec(folded))?.[1];
  return found === undefined ? null : writerOf(found);
}

/** `Rina Lestari | 25 Januari 2024`, `Oleh Tono, 1 September 2022`: a name before a date, alone on its line; null where not. */
export function writerBeforeDate(line: string): string | null {
  const found = beforeDate.exec(foldSpace(line))?.[1];
  return found === undefined || line.length > 100 ? null : writerOf(found);
}

const beforeDate =
  /^(?:(?:ditulis )?(?:oleh )?)((?:\p{Lu}[\p{L}.'’]{0,20} ?){1,5})\s*[,|•·–—-]\s*(?:(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu),?\s+)?\d{1,2}[ /-][\p{L}\d]{1,9}[ /-]\d{4}\b/iu;

/** A name as pages state it in a field of its own, without labels, dates and names of editors; null where it is none. */
export function writerOf(stated: string): string | null {
  if (stated.includes('://')) return null;
  const bare = foldSpace(stated)
    .replace(titleBefore, '')
    .replace(nextLabel, '')
    .replace(dateBehind, '')
    .replace(/[\s,.;:-]+$/, '');
  return name.test(bare) && !nobody.test(bare) ? bare : null;
}
