import { type Knowledge, readPage } from '../../extract/index.js';
import type { Visit } from '../../fetch/index.js';
import { onePage, type Pagination } from '../../model/document.js';
import { InputError } from '../../model/errors.js';
import type { Snapshot } from '../../model/snapshot.js';
import { isPageVisit, snapshotOf } from './entry.js';

/** An article of one page or several, and what is missing of it. */
export interface WholeArticle {
  readonly first: Snapshot;
  /** Page 2 and on. */
  readonly pages: readonly Snapshot[];
  /** Why a page could not be had; null where all could. */
  readonly missing: string | null;
}

const mostPages = 20;

export interface PageGetter {
  readonly knowledge: Knowledge;
  readonly get: (url: string) => Promise<Visit>;
}

/** Gets the other pages of an article: the one that shows all of it where there is one, else one after the other. */
export async function getPages(first: Snapshot, getter: PageGetter): Promise<WholeArticle> {
  const { all, next } = paginationOf(first, getter.knowledge);
  if (all !== null) {
    const whole = await getter.get(all);
    if (isPageVisit(whole) && paginationOf(snapshotOf(whole), getter.knowledge) !== unreadable) {
      return { first: { ...snapshotOf(whole), source: first.source }, pages: [], missing: null };
    }
  }
  return followNext(first, next, getter);
}

async function followNext(
  first: Snapshot,
  start: string | null,
  { knowledge, get }: PageGetter,
): Promise<WholeArticle> {
  const pages: Snapshot[] = [];
  const seen = new Set([first.finalUrl]);
  for (let next = start; next !== null && !seen.has(next); ) {
    if (pages.length + 1 >= mostPages)
      return { first, pages, missing: `expected at most ${mostPages} pages, got more` };
    seen.add(next);
    const visit = await get(next);
    if (!isPageVisit(visit)) return { first, pages, missing: `page ${pages.length + 2}: ${reasonOf(visit)}` };
    const page = snapshotOf(visit);
    const read = paginationOf(page, knowledge);
    if (read === unreadable)
      return { first, pages, missing: `page ${pages.length + 2}: ${next} is no article` };
    pages.push(page);
    next = read.next;
  }
  return { first, pages, missing: null };
}

const reasonOf = (visit: Visit): string =>
  'reason' in visit ? visit.reason : `${visit.url}: expected a page, got another kind of file`;

/** Stands for the other pages of what cannot be read: there are none. */
const unreadable: Pagination = { ...onePage };

function paginationOf(snapshot: Snapshot, knowledge: Knowledge): Pagination {
  try {
    return readPage(snapshot, knowledge).value.pagination;
  } catch (error) {
    if (error instanceof InputError) return unreadable;
    throw error;
  }
}
