import type { FactArticle } from '../../store/index.js';

const digits = 12;

/**
 * What an article is cited by in BibTeX and CSL: its site and year for people, and of its key what tells articles
 * apart. ASCII letters, digits and a hyphen only. It changes when the article does.
 */
export function citationKey({ key, site, published }: FactArticle): string {
  const name = (site ?? '').toLowerCase().replace(/[^a-z0-9]/g, '') || 'artikel';
  const year = /^\d{4}/.exec(published ?? '')?.[0] ?? '';
  return `${name}${year}-${key.replace(/[^A-Za-z0-9]/g, '').slice(0, digits)}`;
}
