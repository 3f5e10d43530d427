import Database from 'better-sqlite3';

/** `count` of a list, from its first to its last, in steps that grow: few values are asked for most. */
function across(list, count) {
  const at = Array.from({ length: count }, (_, i) => Math.round((list.length - 1) * (i / (count - 1)) ** 2));
  return [...new Set(at)].map((index) => list[index]);
}

const facetQueries = {
  group:
    'select category v, count(*) n from fact_product where category is not null group by 1 order by n desc',
  product: 'select name v, count(*) n from fact_product group by 1 order by n desc, 1',
  destination: 'select code v, count(*) n from fact_destination group by 1 order by n desc, 1',
  origin:
    'select substr(origin_code, 1, 2) v, count(*) n from fact where v is not null group by 1 order by n desc',
  agency: 'select name v, count(*) n from fact_agency group by 1 order by n desc, 1',
  exporter: 'select name v, count(*) n from fact_exporter group by 1 order by n desc, 1',
  year: 'select substr(date_to, 1, 4) v, count(*) n from fact where v is not null group by 1 order by n desc',
  status: 'select status v, count(*) n from fact group by 1 order by n desc',
  kind: 'select kind v, count(*) n from fact group by 1 order by n desc',
  site: 'select site v, count(*) n from document where v is not null group by 1 order by n desc, 1',
};

/** Stems by the number of paragraphs that they stand in, the most frequent first. */
function stems(db) {
  db.exec("create virtual table temp.words using fts5vocab('main', 'paragraph_fts', 'col')");
  const query =
    "select term, doc from words where col = 'stems' and length(term) > 3 order by doc desc, term";
  return db.prepare(query).all();
}

/** Values of all slots and words from the whole range of a store, and keys. */
export function readStore(file) {
  const db = new Database(file, { readonly: true });
  const values = (query) => db.prepare(query).pluck().all();
  const facets = Object.entries(facetQueries).map(([name, query]) => [name, across(values(query), 12)]);
  const words = stems(db);
  const paragraphs = words[0].doc;
  const share = (from, to) => words.filter(({ doc }) => doc >= from && doc <= to).map(({ term }) => term);
  const few = (table) => values(`select key from ${table} where key > '5' order by key limit 4000`);
  const read = {
    facets: new Map(facets),
    rare: across(share(2, 5), 12),
    middle: across(share(paragraphs / 300, paragraphs / 100), 12),
    common: words.slice(0, 8).map(({ term }) => term),
    facts: across(few('fact'), 24),
    articles: across(few('document'), 24),
    snapshots: across(values("select sha256 from snapshot where sha256 > '5' order by 1 limit 4000"), 12),
    size: db.prepare('select count(*) from fact').pluck().get(),
  };
  db.close();
  return read;
}

const asking = (path, query) => `${path}?${new URLSearchParams(query)}`;
const alike = (path, name, list) => list.map((value) => asking(path, { [name]: value }));

/** Addresses by type of page. */
export function pagesOf({ facets, rare, middle, common, facts, articles, snapshots, size }) {
  const of = (facet, at) => facets.get(facet)[at % facets.get(facet).length];
  const twelve = Array.from({ length: 12 }, (_, at) => at);
  const three = (at) => ({
    product: of('product', at % 5),
    destination: of('destination', at % 4),
    year: of('year', at % 7),
  });
  const deep = [2, 10, 100, 500, 1000, 2000, Math.floor(size / 25)];
  const products = facets.get('product').slice(0, 8);
  const sorts = ['oldest', 'value-idr', 'value-usd'];
  return {
    'start page': ['/', '/en/', '/?sort=latest'],
    ...Object.fromEntries([...facets].map(([name, list]) => [`filter ${name}`, alike('/', name, list)])),
    'three filters': twelve.map((at) => asking('/', three(at))),
    'value range': twelve.map((at) => asking('/', { 'min-value': `${10 ** (at % 11)}`, currency: 'USD' })),
    'text, rare word': alike('/', 'text', rare),
    'text, middling word': alike('/', 'text', middle),
    'text, most common words': alike('/', 'text', common),
    'text and a filter': twelve.map((at) =>
      asking('/', { text: common[at % common.length], product: of('product', at) }),
    ),
    'sort orders': sorts.flatMap((sort) =>
      [0, 1, 2, 3].map((at) => asking('/', { sort, year: of('year', at) })),
    ),
    'deep pages': [
      ...alike('/', 'page', deep),
      ...deep.slice(0, 4).map((page) => asking('/', { page, site: of('site', 0) })),
    ],
    'fact page': facts.map((key) => `/fact/${key.slice(0, 16)}`),
    'article page': articles.map((key) => `/article/${key.slice(0, 16)}`),
    'stored copy': snapshots.map((key) => `/snapshot/${key}`),
    'all values of a facet': [...facets.keys()].map((facet) => asking('/values', { facet })),
    'pictures, unfiltered': ['/charts', '/charts?by=month', '/en/charts'],
    'pictures, filtered': [
      ...alike('/charts', 'product', products),
      ...alike('/charts', 'destination', facets.get('destination').slice(0, 6)),
      ...twelve.slice(0, 6).map((at) => asking('/charts', three(at))),
    ],
    'CSV of a filtered view': facets.get('product').flatMap((product) =>
      facets
        .get('destination')
        .slice(0, 2)
        .map((destination) => asking('/facts.csv', { product, destination })),
    ),
    about: ['/about', '/en/about'],
  };
}
