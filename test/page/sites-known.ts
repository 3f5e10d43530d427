/** What the contract of a page says, one test each. */
export const aspects = [
  'article',
  'title',
  'published',
  'byline',
  'body',
  'related',
  'next',
  'all',
  'facts',
] as const;

export type Aspect = (typeof aspects)[number];

interface KnownDifference {
  readonly reason: string;
  readonly pages: Readonly<Record<string, readonly Aspect[]>>;
}

/**
 * Pages that are not yet read as a careful person would, by cause. An entry that is mended must go: its
 * test fails then.
 */
const knownDifferences: readonly KnownDifference[] = [
  {
    reason: 'a page of teasers or captions is read as an article',
    pages: {
      'arsip-wordpress': ['article'],
      'tipis-foto': ['article'],
    },
  },
  {
    reason: 'an article inside a card of the article is no link',
    pages: { lampost: ['related'] },
  },
  {
    reason: 'the name of the site stays in a title whose og:site_name is missing or differs',
    pages: {
      'go-bps': ['title', 'facts'],
      'go-dinas': ['title'],
      'go-karantina': ['title'],
      'umum-logo-h1': ['title'],
    },
  },
  {
    reason: 'the headline over the article is told again as body where the title differs from it',
    pages: { 'go-bps': ['body'], 'umum-logo-h1': ['body'] },
  },
  {
    reason: 'a desk or the site itself is named as the writer',
    pages: { cnn: ['byline'], tempo: ['byline'] },
  },
  {
    reason: 'the writer in a credit line of another make is not found, or keeps its label',
    pages: {
      'kompas-amp': ['byline'],
      merdeka: ['byline'],
      'umum-komentar-panjang': ['byline'],
      'umum-logo-h1': ['byline'],
      'umum-seluler': ['byline'],
      'wp-generatepress': ['byline'],
    },
  },
  {
    reason: 'a next page behind ?page_num= or behind other words is not found',
    pages: { tempo: ['next'], 'umum-seluler': ['next'] },
  },
  {
    reason: 'the layout makes a show-all address that the site is not known to answer',
    pages: { jpnn: ['all'] },
  },
  {
    reason: 'UTC is read as WIB where the page says WITA or WIT',
    pages: { 'antara-sulsel': ['published'], 'umum-wit': ['published'] },
  },
  {
    reason: 'a date behind a name or a label is not found',
    pages: {
      'umum-bom': ['published'],
      'umum-logo-h1': ['published'],
      'umum-seluler': ['published'],
      'umum-tanggal-bertentangan': ['published'],
    },
  },
  {
    reason: 'a line of writer and date is body',
    pages: {
      'umum-bom': ['body'],
      'umum-halaman-akhir': ['body'],
      'umum-halaman-dua': ['body'],
      'umum-tanggal-bertentangan': ['body'],
      'umum-wit': ['body'],
    },
  },
  {
    reason: 'a signature or a prompt of the site is body',
    pages: {
      liputan6: ['body'],
      'media-indonesia': ['body'],
      merdeka: ['body'],
      tempo: ['body'],
      'tribun-medan': ['body'],
      viva: ['body'],
    },
  },
  {
    reason: 'a paragraph that is a link and no more is left out instead of marked',
    pages: {
      inews: ['related'],
      republika: ['related'],
      tempo: ['related'],
      'tribun-kaltim': ['related'],
      'tribun-medan': ['related'],
      viva: ['related'],
    },
  },
  {
    reason: 'related or terkait in a class leaves a link of the article out instead of marking it',
    pages: {
      'umum-kartu-tengah': ['related'],
      'wp-wpberita': ['related'],
    },
  },
  {
    reason: 'a link glued into a paragraph ends by guess, though its markup shows where',
    pages: { 'antara-pusat': ['body', 'related'] },
  },
  {
    reason: 'a class in camel case (CommentItemweb) is not split into words',
    pages: { kumparan: ['body'] },
  },
  {
    reason: 'comments without a telling class weigh more than a short article',
    pages: { 'umum-komentar-panjang': ['body'] },
  },
  {
    reason: 'a table that lays out the page gives all its cells',
    pages: { 'umum-1252-tanpa-charset': ['body'], 'umum-windows-1252': ['body'] },
  },
  {
    reason: 'a table of figures is read cell by cell, not row by row',
    pages: { 'umum-tabel': ['body', 'facts'] },
  },
  {
    reason: 'soft hyphens stay inside words',
    pages: { 'umum-tanda-lunak': ['body', 'facts'] },
  },
  {
    reason: 'visibility:hidden, aria-hidden and sr-only are read',
    pages: { 'umum-tersembunyi': ['body', 'facts'] },
  },
  {
    reason: 'the box of a paywall is body',
    pages: { 'tipis-berbayar': ['body'] },
  },
];

export const knownSlugs = knownDifferences.flatMap(({ pages }) => Object.keys(pages));

/** Why an aspect of a page is known to differ; null where it does not. */
export const reasonFor = (slug: string, aspect: Aspect): string | null =>
  knownDifferences.find(({ pages }) => pages[slug]?.includes(aspect))?.reason ?? null;
