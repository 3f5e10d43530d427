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
      beranda: ['article'],
      'profil-penulis': ['article'],
      'tipis-foto': ['article'],
    },
  },
  {
    reason: 'a desk or the site itself is named as the writer',
    pages: {
      cnn: ['byline'],
    },
  },
  {
    reason: 'a paragraph that is a link and no more is left out instead of marked',
    pages: {
      'umum-tayang-ulang': ['related'],
    },
  },
  {
    reason: 'comments without a telling class weigh more than a short article',
    pages: {
      'umum-komentar-panjang': ['body'],
    },
  },
  {
    reason: 'the site is named as the writer, and og:site_name names a section',
    pages: { cnn: ['byline'] },
  },
  {
    reason: 'a table that lays out the page gives all its cells',
    pages: {
      'umum-1252-tanpa-charset': ['body'],
      'umum-windows-1252': ['body'],
    },
  },
  {
    reason: '(Baca: ...) in brackets at the end of a paragraph is body',
    pages: {
      'umum-baca-juga-berderet': ['body', 'related'],
    },
  },
  {
    reason: 'a headline of JSON-LD that stands nowhere on the page wins over the heading',
    pages: {
      'umum-ld-salah': ['title'],
    },
  },
  {
    reason: 'the writer in a credit line of another make is not found, or keeps its label',
    pages: {
      'umum-ld-salah': ['byline'],
      'umum-tanggal-miring': ['byline'],
    },
  },
  {
    reason: 'the day in the address that the page was fetched from is not read',
    pages: {
      'umum-pre': ['published'],
    },
  },
  {
    reason: 'a blank line in pre does not end a paragraph',
    pages: {
      'umum-pre': ['body'],
    },
  },
  {
    reason: 'a date in English, or with a dot in its time, is not found',
    pages: {
      'umum-tanggal-inggris': ['published'],
      'umum-tanggal-miring': ['published'],
    },
  },
  {
    reason: 'a line of writer and date is body',
    pages: {
      'umum-tanggal-inggris': ['body'],
      'umum-tanggal-miring': ['body'],
      'umum-tanya-jawab': ['body'],
    },
  },
  {
    reason: 'a signature or a prompt of the site is body',
    pages: {
      'umum-ajakan': ['body'],
      'umum-tayang-ulang': ['body'],
    },
  },
];

export const knownSlugs = knownDifferences.flatMap(({ pages }) => Object.keys(pages));

/** Why an aspect of a page is known to differ; null where it does not. */
export const reasonFor = (slug: string, aspect: Aspect): string | null =>
  knownDifferences.find(({ pages }) => pages[slug]?.includes(aspect))?.reason ?? null;
