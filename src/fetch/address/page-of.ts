import { canonicalKey } from './canonical.js';

const parameters = /[?&](?:page|halaman|hal|pg|page_num)=\d{1,2}(?=&|$)/;

/** Whether an address names a page of the article at another one: `?page=2`, `/2`, or the article itself. */
export function isPageOf(url: string, article: string): boolean {
  const [one, other] = [withoutPage(url), withoutPage(article)];
  return one === other || one.replace(/\/\d{1,2}$/, '') === other;
}

const withoutPage = (url: string): string =>
  canonicalKey(canonicalKey(url).replace(parameters, (found) => (found.startsWith('?') ? '?' : '')));
