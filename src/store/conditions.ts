import { type Expression, type ExpressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { FactFilters } from './filters.js';
import type { Tables } from './schema.js';
import { documentsWithStem } from './sqlite/search.js';
import { askedDays, termsOf } from './terms.js';

type Builder = ExpressionBuilder<Tables, 'fact' | 'document'>;
type Condition = Expression<SqlBool>;
type Terms = readonly (readonly string[])[];

const never = sql<SqlBool>`1 = 0`;

/** Whether a column of stems holds every term; one stem of a term is enough. Nothing holds no terms. */
function hasTerms(column: RawBuilder<string>, terms: Terms): RawBuilder<SqlBool> {
  if (terms.length === 0) return never;
  const hasStem = (stem: string) => sql<SqlBool>`' ' || ${column} || ' ' like ${`% ${stem} %`}`;
  const hasTerm = (stems: readonly string[]) => sql<SqlBool>`(${sql.join(stems.map(hasStem), sql` or `)})`;
  return sql<SqlBool>`(${sql.join(terms.map(hasTerm), sql` and `)})`;
}

/** Whether a row of a slot's table that belongs to the fact meets the condition. */
const someRow = (table: keyof Tables, condition: RawBuilder<SqlBool>): Condition =>
  sql<SqlBool>`exists (select 1 from ${sql.table(table)} as slot where slot.fact = fact.key and ${condition})`;

const stems = sql<string>`slot.stems`;

function byDestination(asked: string, resolve: FactFilters['resolveDestination']): Condition {
  const code = resolve?.(asked) ?? asked.trim().toUpperCase();
  const isCode = sql<SqlBool>`slot.code = ${code}`;
  if (resolve?.(asked)) return someRow('fact_destination', isCode);
  const printed = hasTerms(stems, termsOf('destination', asked));
  return someRow('fact_destination', sql<SqlBool>`(${isCode} or ${printed})`);
}

function byOrigin(asked: string): Condition {
  if (/^\d\d(\.\d\d)?$/.test(asked)) {
    return sql<SqlBool>`(fact.origin_code = ${asked} or fact.origin_code like ${`${asked}.%`})`;
  }
  return hasTerms(sql<string>`fact.origin_stems`, termsOf('origin', asked));
}

function byValue({ amount, currency }: NonNullable<FactFilters['minValue']>): Condition {
  const enough = sql<SqlBool>`slot.currency = ${currency} and coalesce(slot.amount, slot.max) >= ${amount}`;
  return someRow('fact_value', enough);
}

function byText(asked: string): Condition {
  const terms = termsOf('text', asked);
  if (terms.length === 0) return never;
  const hasTerm = (term: readonly string[]) => sql<SqlBool>`document.key in ${documentsWithStem(term)}`;
  return sql<SqlBool>`(${sql.join(terms.map(hasTerm), sql` and `)})`;
}

const lastDay = sql<string>`coalesce(fact.date_to, document.published)`;
const firstDay = sql<string>`coalesce(fact.date_from, document.published)`;

/** One condition for each filter that is given. @throws UsageError for what cannot be asked. */
export function conditions(eb: Builder, filters: FactFilters): readonly Condition[] {
  const on = <T>(asked: T | undefined, condition: (asked: T) => Condition): readonly Condition[] =>
    asked === undefined ? [] : [condition(asked)];
  return [
    ...on(filters.product, (it) => someRow('fact_product', hasTerms(stems, termsOf('product', it)))),
    ...on(filters.destination, (it) => byDestination(it, filters.resolveDestination)),
    ...on(filters.agency, (it) => someRow('fact_agency', hasTerms(stems, termsOf('agency', it)))),
    ...on(filters.origin, byOrigin),
    ...on(filters.from, (it) => sql<SqlBool>`${lastDay} >= ${askedDays('from', it).from}`),
    ...on(filters.to, (it) => sql<SqlBool>`${firstDay} <= ${askedDays('to', it).to}`),
    ...on(filters.minValue, byValue),
    ...on(filters.status, (it) => eb('fact.status', '=', it)),
    ...on(filters.site, (it) => eb('document.site', '=', it.toLowerCase())),
    ...on(filters.text, byText),
  ];
}
