import type { FoundFact } from '../../store/index.js';
import { webAddress } from '../web-address.js';
import { dateParts } from './calendar.js';
import { citationKey } from './citation-key.js';

/**
 * Characters that mean something to TeX. Braces come as commands, because BibTeX counts them, escaped or not, to find
 * the end of a field.
 */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** Text for a field of BibTeX on one line; letters beyond ASCII stay UTF-8. */
const texText = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim()
    .replace(/[\\{}~^<>|&%$#_]/g, (character) => commands[character] ?? `\\${character}`);

/** An address as `\url` takes it: raw, but for what would end the field or begin a command. */
const texAddress = (url: string): string =>
  url.replace(/[\\{}]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

const monthMacros = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const;

const dayOf = (date: string | null): string =>
  dateParts(date)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** The value of each field, empty where it is not known. Inner braces keep names and capitals as they are printed. */
function fieldsOf({ article }: FoundFact): readonly (readonly [name: string, value: string])[] {
  const [year, month] = dateParts(article.published);
  const braced = (text: string | null) => (text ? `{{${texText(text)}}}` : '');
  const inBraces = (text: string) => (text === '' ? '' : `{${text}}`);
  return [
    ['author', braced(article.byline)],
    ['title', braced(article.title)],
    ['howpublished', inBraces(texText(article.site ?? ''))],
    ['date', inBraces(dayOf(article.published))],
    ['year', year === undefined ? '' : String(year)],
    ['month', (month === undefined ? undefined : monthMacros[month - 1]) ?? ''],
    ['url', inBraces(texAddress(webAddress(article.url) ?? ''))],
    ['urldate', inBraces(dayOf(article.fetchedAt))],
    ['langid', '{indonesian}'],
  ];
}

/**
 * The article that states a fact as an entry of BibTeX, with what BibLaTeX knows beside it (`date`, `urldate`,
 * `langid`). `urldate` is when the article was fetched.
 */
export function bibtex(found: FoundFact): string {
  const fields = fieldsOf(found).filter(([, value]) => value !== '');
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`).join('');
  return `@misc{${citationKey(found.article)},\n${lines}}\n`;
}
