import { isoDay } from './iso-day.js';

const months: Readonly<Record<string, number>> = {
  ...{ januari: 1, jan: 1, februari: 2, pebruari: 2, feb: 2, peb: 2, maret: 3, mar: 3, april: 4, apr: 4 },
  ...{ mei: 5, juni: 6, jun: 6, juli: 7, jul: 7, agustus: 8, agust: 8, agu: 8, agt: 8, ags: 8 },
  ...{ september: 9, sept: 9, sep: 9, oktober: 10, okt: 10, november: 11, nopember: 11, nov: 11, nop: 11 },
  ...{ desember: 12, des: 12 },
};

const label =
  '(?:(?:diterbitkan|dipublikasikan|terbit|tayang|tanggal|posted|published)(?: on| pada)?\\s*:?\\s*)?';
const weekday = "(?:(?:senin|selasa|rabu|kamis|jum['’`]?at|sabtu|minggu|ahad)\\s*,?\\s*)?";
const named = '(?<day>\\d{1,2})\\s+(?<month>\\p{L}{3,9})\\.?\\s+(?<year>\\d{4})';
const numeric = '(?<dd>\\d{1,2})(?<sep>[/-])(?<mm>\\d{1,2})\\k<sep>(?<yyyy>\\d{4})';
const iso = '(?<iso>\\d{4}-\\d{2}-\\d{2})';
const head = new RegExp(`^[-–—•|\\s(]*${label}${weekday}(?:${named}|${numeric}|${iso})(?!\\d)`, 'iu');
const clock =
  /^[\s|,\-–—•/()]*(?:pukul|jam)?\s*(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?\s*(?:WIB|WITA|WIT)?[\s|)]*$/i;
/** `28-12-2020 - Balai ...`: a date and who speaks, as agencies head their press releases. */
const kicker = /^\s+[-–—|]\s+[^.!?]{1,100}$/;
const longest = 160;
const year = /(?:19|20)\d\d/;
/** `Diperbarui: ... Terbit: ...`: what stands before the word for publishing is another time. */
const updated =
  /^\W*(?:diperbarui|diperbaharui|diubah|update|updated)\b.*?\b(?=(?:terbit|tayang|diterbitkan|dipublikasikan|published)\b)/i;
/** `Oleh Rina Lestari • `, `Ditulis Sri Wulan, `: who wrote it, before the day. */
const writer = /^(?:(?:ditulis )?oleh |ditulis )?(?:\p{Lu}[\p{L}.'’]{0,20} ?){1,5}\s*[,|•·–—-]\s*/u;

/**
 * The day of a line that is only a date, with weekday, time and zone if it likes, or a numeric date and
 * a short name behind a dash. Days are read as Indonesia writes them: day before month.
 * @returns ISO 8601, or null where the line is something else or the day does not exist.
 */
export function readDateLine(line: string): string | null {
  if (line.length > longest || !year.test(line)) return null;
  const told = line.replace(updated, '');
  return dayIn(told) ?? dayIn(told.replace(/^(?:Ditulis oleh|Ditulis|Oleh)\s+/i, '').replace(writer, ''));
}

function dayIn(line: string): string | null {
  const match = head.exec(line);
  const groups = match?.groups;
  if (!match || !groups) return null;
  const rest = line.slice(match[0].length);
  const allowed = clock.test(rest) || (groups.month === undefined && kicker.test(rest));
  return allowed ? dayOf(groups) : null;
}

function dayOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  if (groups.iso !== undefined) return isoDay(groups.iso);
  const month = groups.month === undefined ? Number(groups.mm) : months[groups.month.toLowerCase()];
  const year = groups.year ?? groups.yyyy ?? '';
  const day = groups.day ?? groups.dd ?? '';
  return month === undefined ? null : isoDay(`${year}-${two(month)}-${two(Number(day))}`);
}

const two = (value: number): string => String(value).padStart(2, '0');
