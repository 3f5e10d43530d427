import { type Kysely, type Migration, sql } from 'kysely';

/*
 * Lists are joined over an ordered subquery: `group_concat(x order by y)` needs SQLite 3.44, and a view
 * that an older SQLite cannot parse would keep that SQLite, and Datasette on it, from opening the file.
 */

const facts = sql`
  create view facts as
  select
    f.key as fact, f.document, f.kind, f.status, f.first,
    (select group_concat(name, '; ') from
      (select name from fact_product where fact = f.key order by position)) as products,
    (select group_concat(shown, '; ') from
      (select coalesce(amount, min || '-' || max) || ' ' || unit as shown
       from fact_quantity where fact = f.key order by position)) as quantities,
    (select group_concat(shown, '; ') from
      (select currency || ' ' || coalesce(amount, min || '-' || max) as shown
       from fact_value where fact = f.key order by position)) as "values",
    (select group_concat(text, '; ') from
      (select text from fact_destination where fact = f.key order by position)) as destinations,
    (select group_concat(code, '; ') from
      (select code from fact_destination where fact = f.key order by position)) as destination_codes,
    (select group_concat(name, '; ') from
      (select name from fact_agency where fact = f.key order by position)) as agencies,
    (select group_concat(name, '; ') from
      (select name from fact_exporter where fact = f.key order by position)) as exporters,
    f.origin_name as origin, f.date_value as date,
    c.exact as citation, p.text as paragraph,
    d.title, d.url, d.site, d.published
  from fact f
  join document d on d.key = f.document
  left join citation c on c.fact = f.key and c.position = 0
  left join document_paragraph dp
    on dp.document = f.document and dp.start <= c.start and c."end" <= dp."end"
  left join paragraph p on p.sha256 = dp.paragraph`;

/** Amounts only where the fact has one product, one destination and one such amount: sums stay right. */
const flows = sql`
  create view flows as
  select
    f.key as fact, p.name as product, p.category, t.code as destination, t.text as destination_text,
    f.kind, f.status, f.date_value as date,
    q.amount as quantity, q.unit, v.amount as value, v.currency,
    d.title, d.url, d.published
  from fact f
  join document d on d.key = f.document
  join fact_product p on p.fact = f.key
  join fact_destination t on t.fact = f.key
  left join (select fact from fact_product group by fact having count(*) = 1) one_product
    on one_product.fact = f.key
  left join (select fact from fact_destination group by fact having count(*) = 1) one_destination
    on one_destination.fact = one_product.fact
  left join (select fact, amount, unit from fact_quantity group by fact having count(*) = 1) q
    on q.fact = one_destination.fact
  left join (select fact, amount, currency from fact_value group by fact having count(*) = 1) v
    on v.fact = one_destination.fact`;

/** Readable views: `facts` has one row a fact, `flows` one row a product and destination. */
export const viewsSqlite: Migration = {
  async up(db: Kysely<unknown>) {
    await facts.execute(db);
    await flows.execute(db);
  },
};
