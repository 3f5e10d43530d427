import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.js';
import { scanTable } from '../sqlite/scan.js';
import { type ColumnBuilder, plainForm } from './column.js';
import type { FacetName } from './fact-index.js';

/** What the row of a fact, and that of its document, say of it. */
export interface Head {
  readonly key: string;
  readonly document: string;
  readonly position: number;
  readonly kind: string;
  readonly status: string;
  readonly origin_code: string | null;
  readonly origin_stems: string | null;
  readonly first_day: string | null;
  readonly last_day: string | null;
  readonly site: string | null;
}

function inOrder(a: Head, b: Head): number {
  const [dayA, dayB] = [a.last_day ?? '', b.last_day ?? ''];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  if (a.document !== b.document) return a.document < b.document ? -1 : 1;
  return a.position - b.position;
}

/** The facts of a store in the order that they are shown in. */
export async function loadHeads(db: Kysely<Tables>): Promise<readonly Head[]> {
  const heads: Head[] = [];
  await scanTable<Head>(
    db,
    {
      table: 'fact',
      join: sql`join document on document.key = fact.document`,
      columns: sql`fact.key, fact.document, position, kind, status, origin_code, origin_stems, site,
        coalesce(date_from, published) as first_day, coalesce(date_to, published) as last_day`,
    },
    (row) => heads.push(row),
  );
  return heads.sort(inOrder);
}

/** Longer spans of years are a slip of the article, or say nothing about any year. */
const mostYears = 100;

function addYears(column: ColumnBuilder, fact: number, { first_day, last_day }: Head): void {
  const [first, last] = [first_day, last_day].map((day) => Number(day?.slice(0, 4) ?? 0));
  if (!first || !last) return;
  for (let year = first; year <= Math.min(last, first + mostYears); year += 1)
    column.add(fact, plainForm(`${year}`));
}

/** Adds what the head says to the columns of one fact. */
export function addHead(columns: Readonly<Record<FacetName, ColumnBuilder>>, fact: number, head: Head): void {
  columns.kind.add(fact, plainForm(head.kind));
  columns.status.add(fact, plainForm(head.status));
  if (head.site !== null) columns.site.add(fact, plainForm(head.site));
  if (head.origin_code !== null) {
    const value = head.origin_code.slice(0, 2);
    columns.origin.add(fact, { exact: head.origin_code, stems: head.origin_stems ?? '', value });
  }
  addYears(columns.year, fact, head);
}
