import type { FoundFact } from '../../store/index.js';
import type { Addresses } from '../addresses.js';
import type { DecimalMark } from '../formats/number-text.js';
import { chapterText, moneyText, quantityText, singleAmount } from './amounts.js';
import type { Column } from './column.js';

/** What the columns of facts depend on beside the fact. */
export interface FactColumnOptions {
  /** For the figures that stand in text. */
  readonly decimalMark?: DecimalMark | undefined;
  /** Without them there is no column `page`. */
  readonly addresses?: Addresses | undefined;
}

type FactColumn = Column<FoundFact>;

const what: readonly FactColumn[] = [
  {
    name: 'date',
    title: 'Date',
    description:
      'When it was exported, or which time the figure covers: a day, month, year or interval (ISO 8601)',
    type: 'text',
    of: ({ fact }) => fact.date?.value ?? null,
  },
  {
    name: 'date_basis',
    title: 'Basis of the date',
    description:
      'Whether the text states the date, tells it relative to its own day, or has none, so that it is the day of publication: stated, relative or publication',
    type: 'text',
    of: ({ fact }) => fact.date?.basis ?? null,
  },
  {
    name: 'kind',
    title: 'Kind',
    description:
      'shipment (an act of exporting), market (sold to a place without a single act) or total (a figure of a region, sector, firm or period)',
    type: 'text',
    of: ({ fact }) => fact.kind,
  },
  {
    name: 'status',
    title: 'Status',
    description: 'realised, planned or ended',
    type: 'text',
    of: ({ fact }) => fact.status,
  },
  {
    name: 'first',
    title: 'First export',
    description: 'Whether the text calls it a first export (perdana)',
    type: 'flag',
    of: ({ fact }) => fact.first,
  },
  {
    name: 'products',
    title: 'Products',
    description: 'Names of the goods, as the text has them',
    type: 'list',
    of: ({ fact }) => fact.products.map(({ name }) => name),
  },
  {
    name: 'group',
    title: 'Product groups',
    description: 'Chapters of the Harmonised System that the goods belong to, where they are known',
    type: 'list',
    of: ({ fact }) => [
      ...new Set(fact.products.flatMap(({ category }) => (category === null ? [] : chapterText(category)))),
    ],
  },
];

const amounts = (mark: DecimalMark | undefined): readonly FactColumn[] => [
  {
    name: 'quantities',
    title: 'Quantities',
    description: 'All quantities with their units; a range has a hyphen',
    type: 'list',
    of: ({ fact }) => fact.quantities.map((quantity) => quantityText(quantity, mark)),
  },
  {
    name: 'quantity',
    title: 'Quantity',
    description:
      'The quantity where the fact has a single one that is no range: only such figures can be added up',
    type: 'number',
    of: ({ fact }) => singleAmount(fact.quantities)?.amount ?? null,
  },
  {
    name: 'unit',
    title: 'Unit of the quantity',
    description: 'Unit of the single quantity: t, kg, piece, container20, ...',
    type: 'text',
    of: ({ fact }) => singleAmount(fact.quantities)?.unit ?? null,
  },
  {
    name: 'values',
    title: 'Values',
    description: 'All sums of money, the currency (ISO 4217) before the sum; a range has a hyphen',
    type: 'list',
    of: ({ fact }) => fact.values.map((money) => moneyText(money, mark)),
  },
  {
    name: 'value',
    title: 'Value',
    description: 'The value in whole units of its currency where the fact has a single one that is no range',
    type: 'number',
    of: ({ fact }) => singleAmount(fact.values)?.amount ?? null,
  },
  {
    name: 'currency',
    title: 'Currency of the value',
    description: 'Currency of the single value (ISO 4217)',
    type: 'text',
    of: ({ fact }) => singleAmount(fact.values)?.currency ?? null,
  },
];

const where: readonly FactColumn[] = [
  {
    name: 'destinations',
    title: 'Destinations',
    description: 'Where the goods go, as printed',
    type: 'list',
    of: ({ fact }) => fact.destinations.map(({ text }) => text),
  },
  {
    name: 'destination_codes',
    title: 'Codes of the destinations',
    description: 'Countries by ISO 3166-1 alpha-2, wider regions as EUROPE, ASEAN, MIDDLE_EAST, ...',
    type: 'list',
    of: ({ fact }) => fact.destinations.map(({ code }) => code),
  },
  {
    name: 'agencies',
    title: 'Agencies',
    description: 'Government bodies that the text ties to the fact',
    type: 'list',
    of: ({ fact }) => fact.agencies.map(({ name }) => name),
  },
  {
    name: 'exporters',
    title: 'Exporters',
    description: 'Firms, cooperatives or groups that ship',
    type: 'list',
    of: ({ fact }) => fact.exporters.map(({ name }) => name),
  },
  {
    name: 'origin',
    title: 'Origin',
    description: 'The Indonesian region that the goods come from',
    type: 'text',
    of: ({ fact }) => fact.origin?.name ?? null,
  },
];

const proof: readonly FactColumn[] = [
  {
    name: 'citation',
    title: 'Citation',
    description: 'The words that the first value was read from, exactly',
    type: 'text',
    of: ({ fact }) => fact.citations[0]?.exact ?? null,
  },
  {
    name: 'paragraph',
    title: 'Paragraph',
    description: "The article's paragraph that the citation stands in",
    type: 'text',
    of: ({ quote }) => quote?.text ?? null,
  },
  {
    name: 'title',
    title: 'Title of the article',
    description: 'Title of the article that states the fact',
    type: 'text',
    of: ({ article }) => article.title,
  },
  {
    name: 'url',
    title: 'Address of the article',
    description: 'Where the article stands on the web',
    type: 'text',
    of: ({ article }) => article.url,
  },
  {
    name: 'site',
    title: 'Site',
    description: 'Host that published the article',
    type: 'text',
    of: ({ article }) => article.site,
  },
  {
    name: 'published',
    title: 'Published',
    description: 'Day on which the article was published (ISO 8601)',
    type: 'text',
    of: ({ article }) => article.published,
  },
  {
    name: 'fetched_at',
    title: 'Fetched',
    description: 'When the article was fetched (ISO 8601); empty where it was read from a file',
    type: 'text',
    of: ({ article }) => article.fetchedAt,
  },
  {
    name: 'article',
    title: 'Article',
    description: 'Key of the article in the store',
    type: 'text',
    of: ({ article }) => article.key,
  },
  {
    name: 'fact',
    title: 'Fact',
    description: 'Key of the fact in the store; it stays as long as the article states the fact',
    type: 'text',
    of: ({ key }) => key,
  },
];

/** The columns of facts in every file that has columns: one row a fact. */
export const factColumns = ({ decimalMark, addresses }: FactColumnOptions = {}): readonly FactColumn[] => [
  ...what,
  ...amounts(decimalMark),
  ...where,
  ...proof,
  ...(addresses ? [pageColumn(addresses)] : []),
];

const pageColumn = (addresses: Addresses): FactColumn => ({
  name: 'page',
  title: 'Page of the fact',
  description: 'Address of the page that shows the fact in its text',
  type: 'text',
  of: ({ key }) => addresses.fact(key),
});
