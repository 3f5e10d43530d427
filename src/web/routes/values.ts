import type { Column } from '../../export/index.js';
import { UsageError } from '../../model/errors.js';
import { type FacetCount, type FacetName, facetNames } from '../../store/index.js';
import { oneOf } from '../asked.js';
import { NotFound } from '../faults.js';
import { valuesPage, valuesPerPage } from '../pages/values.js';
import { valueName } from '../parts/facet-value.js';
import { inFacetOrder } from '../parts/facets.js';
import { htmlResponse, type Route } from '../route.js';
import type { Site } from '../site.js';
import { isTwinFormat, twinResponse } from '../twins.js';
import type { View } from '../view.js';
import { askFor, pageNumber } from './search.js';

/** @throws UsageError for none, and for one that is not known */
function facetOf({ asked }: View): FacetName {
  const given = oneOf(asked, 'facet');
  const facet = facetNames.find((name) => name === given);
  if (facet !== undefined) return facet;
  throw new UsageError(`facet: expected ${facetNames.join(', ')}, got ${JSON.stringify(given)}`);
}

async function valuesOf(site: Site, view: View) {
  const facet = facetOf(view);
  return { facet, counts: inFacetOrder(facet, site.facts.counts(await askFor(site, view), facet)) };
}

/** The page of all values of a facet. */
export const valuesRoute: Route = async (site, view) => {
  const page = pageNumber(view);
  const { facet, counts } = await valuesOf(site, view);
  const shown = counts.slice((page - 1) * valuesPerPage, page * valuesPerPage);
  const place = { page, pages: Math.ceil(counts.length / valuesPerPage) };
  return htmlResponse(valuesPage(view, { facet, total: counts.length, shown, place }));
};

interface Row extends FacetCount {
  readonly name: string;
}

const columns: readonly Column<Row>[] = [
  { name: 'value', title: 'Value', description: 'Code or name', type: 'text', of: ({ value }) => value },
  { name: 'name', title: 'Name', description: 'As readers know it', type: 'text', of: ({ name }) => name },
  {
    name: 'facts',
    title: 'Facts',
    description: 'How many have it',
    type: 'integer',
    of: ({ count }) => count,
  },
];

/** The same values to take away. */
export const valuesTwinRoute: Route = async (site, view, format) => {
  if (!isTwinFormat(format)) throw new NotFound('no such form');
  const { facet, counts } = await valuesOf(site, view);
  const rows = counts.map((count) => ({ ...count, name: valueName(view, facet, count.value) }));
  const objectOf = ({ value, name, count }: Row) => ({ value, name, facts: count });
  const form = { columns: () => columns, objectOf };
  return twinResponse({ name: facet, rows: rows, form }, format);
};
