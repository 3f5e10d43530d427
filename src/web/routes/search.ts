import { UsageError } from '../../model/errors.js';
import type { FacetName, FoundFact, Selection } from '../../store/index.js';
import { oneOf } from '../asked.js';
import { NotFound } from '../faults.js';
import { filtersOf, sortOf } from '../filters.js';
import { factsPerPage, searchPage } from '../pages/search.js';
import { htmlResponse, type Route } from '../route.js';
import type { Site } from '../site.js';
import { factTable, isTwinFormat, twinResponse } from '../twins.js';
import type { View } from '../view.js';

/** So many facts are loaded at a time while a view is taken away: others wait no longer than that takes. */
const loadedAtOnce = 50;

/** @throws UsageError for what is no number of a page */
export function pageNumber({ asked }: View): number {
  const given = oneOf(asked, 'page') ?? '1';
  if (/^[1-9]\d{0,6}$/.test(given)) return Number(given);
  throw new UsageError(`page: expected a whole number above 0, got ${JSON.stringify(given)}`);
}

/** The facts that a view asks for. */
export const askFor = ({ facts, resolveDestination }: Site, { asked }: View): Promise<Selection> =>
  facts.ask(filtersOf(asked, resolveDestination));

/** The page of facts. */
export const searchRoute: Route = async (site, view) => {
  const { facts } = site;
  const [page, order] = [pageNumber(view), sortOf(view.asked)];
  const selection = await askFor(site, view);
  const keys = facts.keys(selection, { order, offset: (page - 1) * factsPerPage, limit: factsPerPage });
  const place = { page, pages: Math.ceil(selection.total / factsPerPage) };
  const counts = (facet: FacetName) => facts.counts(selection, facet);
  return htmlResponse(searchPage(view, { selection, facts: await facts.load(keys), counts, place }));
};

async function* factsOf({ facts }: Site, selection: Selection, view: View): AsyncGenerator<FoundFact> {
  const order = sortOf(view.asked);
  for (let offset = 0; offset < selection.total; offset += loadedAtOnce) {
    // A reader as fast as this program would otherwise keep all others waiting to the end.
    await new Promise((resolve) => setImmediate(resolve));
    yield* await facts.load(facts.keys(selection, { order, offset, limit: loadedAtOnce }));
  }
}

/** All facts of the view, not only those of a page, to take away. */
export const factsTwinRoute: Route = async (site, view, format) => {
  if (!isTwinFormat(format)) throw new NotFound('no such form');
  const selection = await askFor(site, view);
  return twinResponse(factTable(view, 'facts', factsOf(site, selection, view)), format);
};
