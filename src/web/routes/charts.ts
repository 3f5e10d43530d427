import type { Column } from '../../export/index.js';
import { UsageError } from '../../model/errors.js';
import type { Selection } from '../../store/index.js';
import { oneOf } from '../asked.js';
import { type ChartData, chartData, type Step, valueFilters } from '../chart-data.js';
import { NotFound } from '../faults.js';
import { currencyOf, filtersOf } from '../filters.js';
import { memoOf } from '../memo.js';
import { chartsPage } from '../pages/charts.js';
import { valueName } from '../parts/facet-value.js';
import { htmlResponse, type Route } from '../route.js';
import type { Site } from '../site.js';
import { isTwinFormat, twinResponse } from '../twins.js';
import type { View } from '../view.js';

/** @throws UsageError for what is neither */
function stepOf({ asked }: View): Step {
  const given = oneOf(asked, 'by') ?? 'year';
  if (given === 'year' || given === 'month') return given;
  throw new UsageError(`by: expected year or month, got ${JSON.stringify(given)}`);
}

const dataMemo = memoOf<Selection, ChartData>();

async function dataOf({ facts, resolveDestination }: Site, view: View): Promise<ChartData> {
  const filters = filtersOf(view.asked, resolveDestination);
  const [all, valued] = [await facts.ask(filters), await facts.ask(valueFilters(filters))];
  const [step, currency] = [stepOf(view), currencyOf(view.asked)];
  return dataMemo(all, `${step} ${currency}`, () => chartData(all, valued, { step, currency }));
}

/** The page of pictures. */
export const chartsRoute: Route = async (site, view) =>
  htmlResponse(chartsPage(view, await dataOf(site, view), stepOf(view)));

/** A number of a picture. */
interface Row {
  readonly chart: string;
  readonly key: string;
  readonly name: string;
  readonly facts: number | null;
  readonly sum: number | null;
  readonly currency: string | null;
}

const columns: readonly Column<Row>[] = [
  { name: 'chart', title: 'Picture', description: 'Which one', type: 'text', of: ({ chart }) => chart },
  { name: 'key', title: 'Key', description: 'Period, code or name', type: 'text', of: ({ key }) => key },
  { name: 'name', title: 'Name', description: 'As readers know it', type: 'text', of: ({ name }) => name },
  { name: 'facts', title: 'Facts', description: 'How many', type: 'integer', of: ({ facts }) => facts },
  { name: 'sum', title: 'Sum', description: 'Of stated values', type: 'number', of: ({ sum }) => sum },
  {
    name: 'currency',
    title: 'Currency',
    description: 'Of the sum',
    type: 'text',
    of: ({ currency }) => currency,
  },
];

function rowsOf(view: View, data: ChartData): readonly Row[] {
  const none = { facts: null, sum: null, currency: null };
  const facets = [
    ['product', data.products],
    ['destination', data.destinations],
    ['origin', data.origins],
  ] as const;
  const arrow = (from: string, to: string) => `${from} → ${valueName(view, 'destination', to)}`;
  return [
    ...data.periods.map(({ period, facts }) => ({
      ...none,
      chart: 'time',
      key: period,
      name: period,
      facts,
    })),
    ...data.values.map(({ period, sum }) => {
      return { ...none, chart: 'value', key: period, name: period, sum, currency: currencyOf(view.asked) };
    }),
    ...facets.flatMap(([facet, counts]) =>
      counts.map(({ value, count }) => {
        return { ...none, chart: facet, key: value, name: valueName(view, facet, value), facts: count };
      }),
    ),
    ...data.flows.map(({ from, to, count }) => {
      return { ...none, chart: 'flow', key: `${from} → ${to}`, name: arrow(from, to), facts: count };
    }),
  ];
}

const inColumns = ({ chart, key, name, facts, sum, currency }: Row): Row => ({
  chart,
  key,
  name,
  facts,
  sum,
  currency,
});

/** All numbers of the pictures, not only those that are drawn, to take away. */
export const chartsTwinRoute: Route = async (site, view, format) => {
  if (!isTwinFormat(format)) throw new NotFound('no such form');
  const rows = rowsOf(view, await dataOf(site, view));
  const form = { columns: () => columns, objectOf: inColumns };
  return twinResponse({ name: 'charts', rows: rows, form }, format);
};
