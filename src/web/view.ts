import type { Addresses } from '../export/index.js';
import type { Language } from '../model/language.js';
import { type Asked, queryOf } from './asked.js';
import type { Names } from './names.js';

/** What every page is made for: who reads it, what its address asks, and where it stands. */
export interface View {
  readonly language: Language;
  readonly names: Names;
  readonly asked: Asked;
  /** The page's path without the language: `/`, `/fact/3f2a…`. */
  readonly path: string;
  /** The address that the page is published at, without a slash at its end: `http://127.0.0.1:8420`. */
  readonly base: string;
}

const prefixes: Readonly<Record<Language, string>> = { id: '', en: '/en' };

/** An address on this site in the language of the view. The path begins with a slash. */
export const href = ({ language }: Pick<View, 'language'>, path: string, asked: Asked = {}): string =>
  `${prefixes[language]}${path}${queryOf(asked)}`;

/** The same page in another language. */
export const inLanguage = ({ path, asked }: View, language: Language): string =>
  href({ language }, path, asked);

/** So many digits of a key stand in an address: enough for all facts that will ever be told. */
const shownDigits = 16;

/** The path of a fact, by its key; with an extension, of its twin: `.csv`. */
export const factPath = (key: string, extension = ''): string =>
  `/fact/${key.slice(0, shownDigits)}${extension}`;

/** The path of an article, by its document's key. */
export const articlePath = (key: string, extension = ''): string =>
  `/article/${key.slice(0, shownDigits)}${extension}`;

/** The path of what was read, byte for byte, by its whole digest. */
export const snapshotPath = (digest: string): string => `/snapshot/${digest}`;

/** A whole address, as it is cited: the same in every language. */
export const published = ({ base }: Pick<View, 'base'>, path: string): string => `${base}${path}`;

/** Where the site at `base` (without a slash at its end) shows facts and what was read. */
export const addressesAt = (base: string): Addresses => ({
  fact: (key) => published({ base }, factPath(key)),
  snapshot: (digest) => published({ base }, snapshotPath(digest)),
});
