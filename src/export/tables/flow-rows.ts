import type { Fact } from '../../model/fact.js';
import type { FoundFact } from '../../store/index.js';
import { chapterText, singleAmount } from './amounts.js';
import { type Column, type Numbered, numbered } from './column.js';

/** One product and one destination of a fact, as in the view `flows`. */
interface Flow {
  readonly product: Fact['products'][number];
  readonly destination: Fact['destinations'][number];
}

interface FlowRow extends Numbered<Flow> {
  readonly found: FoundFact;
  /** Whether the fact is this flow and no other, so that its amounts are the flow's. */
  readonly isOnly: boolean;
}

/** Each product with each destination of a fact; none where it lacks either. */
export function flowRows(found: FoundFact): readonly FlowRow[] {
  const { products, destinations } = found.fact;
  const flows = products.flatMap((product) => destinations.map((destination) => ({ product, destination })));
  return numbered(flows).map((row) => ({ ...row, found, isOnly: flows.length === 1 }));
}

const quantityOf = ({ found, isOnly }: FlowRow) => (isOnly ? singleAmount(found.fact.quantities) : null);
const moneyOf = ({ found, isOnly }: FlowRow) => (isOnly ? singleAmount(found.fact.values) : null);

export const flowColumns: readonly Column<FlowRow>[] = [
  {
    name: 'fact',
    title: 'Fact',
    description: 'Key of the fact',
    type: 'text',
    of: ({ found }) => found.key,
  },
  {
    name: 'flow',
    title: 'Number',
    description: 'Number of the flow within its fact, from 1',
    type: 'integer',
    of: ({ number }) => number,
  },
  {
    name: 'product',
    title: 'Product',
    description: 'Name of the product, as the text has it',
    type: 'text',
    of: ({ part }) => part.product.name,
  },
  {
    name: 'category',
    title: 'Product group',
    description: 'Chapter of the Harmonised System that the product belongs to, where it is known',
    type: 'text',
    of: ({ part }) => (part.product.category === null ? null : chapterText(part.product.category)),
  },
  {
    name: 'destination',
    title: 'Code of the destination',
    description: 'A country by ISO 3166-1 alpha-2, a wider region as EUROPE, ASEAN, MIDDLE_EAST, ...',
    type: 'text',
    of: ({ part }) => part.destination.code,
  },
  {
    name: 'destination_text',
    title: 'Destination',
    description: 'The destination as printed',
    type: 'text',
    of: ({ part }) => part.destination.text,
  },
  {
    name: 'kind',
    title: 'Kind',
    description: 'shipment, market or total',
    type: 'text',
    of: ({ found }) => found.fact.kind,
  },
  {
    name: 'status',
    title: 'Status',
    description: 'realised, planned or ended',
    type: 'text',
    of: ({ found }) => found.fact.status,
  },
  {
    name: 'date',
    title: 'Date',
    description: 'A day, month, year or interval (ISO 8601)',
    type: 'text',
    of: ({ found }) => found.fact.date?.value ?? null,
  },
  {
    name: 'quantity',
    title: 'Quantity',
    description:
      'Only where the fact has one product, one destination and a single quantity that is no range: sums count nothing twice',
    type: 'number',
    of: (row) => quantityOf(row)?.amount ?? null,
  },
  {
    name: 'unit',
    title: 'Unit of the quantity',
    description: 'Unit of the quantity: t, kg, piece, container20, ...',
    type: 'text',
    of: (row) => quantityOf(row)?.unit ?? null,
  },
  {
    name: 'value',
    title: 'Value',
    description: 'Under the same conditions as the quantity, in whole units of its currency',
    type: 'number',
    of: (row) => moneyOf(row)?.amount ?? null,
  },
  {
    name: 'currency',
    title: 'Currency of the value',
    description: 'Currency of the value (ISO 4217)',
    type: 'text',
    of: (row) => moneyOf(row)?.currency ?? null,
  },
  {
    name: 'title',
    title: 'Title of the article',
    description: 'Title of the article that states it',
    type: 'text',
    of: ({ found }) => found.article.title,
  },
  {
    name: 'url',
    title: 'Address of the article',
    description: 'Where the article stands on the web',
    type: 'text',
    of: ({ found }) => found.article.url,
  },
  {
    name: 'published',
    title: 'Published',
    description: 'Day on which the article was published (ISO 8601)',
    type: 'text',
    of: ({ found }) => found.article.published,
  },
];
