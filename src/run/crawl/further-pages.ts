import { type Knowledge, readPage } from '../../extract/index.js';
import { checkBody, type Visit } from '../../fetch/index.js';
import { onePage, type Pagination } from '../../model/document.js';
import type { Snapshot } from '../../model/snapshot.js';
import { isPageVisit, snapshotOf, whyNoPage } from './entry.js';

/** An article of one page or several, and what is missing of it. */
export interface WholeArticle {
  readonly first: Snapshot;
  /** Page 2 and on. */
  readonly pages: readonly Snapshot[];
  /** Why a page could not be had; null where all could. */
  readonly missing: string | null;
  /** What was thrown where the first page is no article; null where it is one. */
  readonly fault: unknown;
}

const mostPages = 20;

export interface PageGetter {
  readonly knowledge: Knowledge;
  readonly get: (url: string) => Promise<Visit>;
}

/** Gets the other pages of an article: the one that shows all of it where there is one, else one after the other. */
export async function getPages(first: Snapshot, getter: PageGetter): Promise<WholeArticle> {
  const { pagination, fault } = look(first, getter.knowledge);
  if (pagination.all !== null) {
    const visit = await getter.get(pagination.all);
    const whole = isPageVisit(visit) ? { ...snapshotOf(visit), source: first.source } : null;
    if (whole && look(whole, getter.knowledge).fault === null) {
      return { first: whole, pages: [], missing: null, fault: null };
    }
  }
  return { first, fault, ...(await followNext(first, pagination.next, getter)) };
}

async function followNext(
  first: Snapshot,
  start: string | null,
  { knowledge, get }: PageGetter,
): Promise<Pick<WholeArticle, 'pages' | 'missing'>> {
  const pages: Snapshot[] = [];
  const seen = new Set([first.finalUrl]);
  for (let next = start; next !== null && !seen.has(next); ) {
    if (pages.length + 1 >= mostPages)
      return { pages, missing: `expected at most ${mostPages} pages, got more` };
    seen.add(next);
    const visit = await get(next);
    const missing = (why: string) => ({ pages, missing: `page ${pages.length + 2}: ${why}` });
    if (!isPageVisit(visit)) return missing(whyNoPage(visit));
    const page = snapshotOf(visit);
    const { pagination, fault } = look(page, knowledge);
    if (fault !== null) return missing(`${next}: expected an article, got none`);
    pages.push(page);
    next = pagination.next;
  }
  return { pages, missing: null };
}

interface Look {
  readonly pagination: Pagination;
  readonly fault: unknown;
}

/** Where the other pages are. What cannot be read has none, whatever was thrown. */
function look(snapshot: Snapshot, knowledge: Knowledge): Look {
  try {
    checkBody(snapshot.source, snapshot.body);
    return { pagination: readPage(snapshot, knowledge).value.pagination, fault: null };
  } catch (fault) {
    return { pagination: onePage, fault };
  }
}
