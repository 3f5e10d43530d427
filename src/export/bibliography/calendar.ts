/** The parts of an ISO 8601 date that are there: year, month, day. Days of a time are its UTC days. */
export function dateParts(date: string | null): readonly number[] {
  const [, ...parts] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date ?? '') ?? [];
  return parts.filter((part) => part !== undefined).map(Number);
}

/** `Indonesian` or `English`, as in the addresses of the web page. */
export type CitationLanguage = 'id' | 'en';

const months: Readonly<Record<CitationLanguage, readonly string[]>> = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** `1 Juli 2024`, `Juli 2024`, `2024`; empty where there is no date. */
export function dateInWords(date: string | null, language: CitationLanguage): string {
  const [year, month, day] = dateParts(date);
  const monthName = month === undefined ? undefined : months[language][month - 1];
  return [day, monthName, year].filter((part) => part !== undefined).join(' ');
}
