import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { tableFormats } from '../export/index.js';
import { type Language, languages } from '../model/language.js';
import { queryOf, readAsked } from './asked.js';
import { faultPage, isFault, NotFound } from './faults.js';
import type { Route } from './route.js';
import { aboutRoute } from './routes/about.js';
import { articleRoute } from './routes/article.js';
import { chartsRoute, chartsTwinRoute } from './routes/charts.js';
import { factRoute } from './routes/fact.js';
import { factsTwinRoute, searchRoute } from './routes/search.js';
import { snapshotRoute } from './routes/snapshot.js';
import { valuesRoute, valuesTwinRoute } from './routes/values.js';
import { headers, onlyHosts, readOnly, shortAddresses } from './security.js';
import type { Site } from './site.js';
import { assetResponse } from './static.js';
import type { View } from './view.js';

/** The pages by their paths, in every language. */
const pages: readonly (readonly [path: string, route: Route])[] = [
  ['/', searchRoute],
  ['/values', valuesRoute],
  ['/charts', chartsRoute],
  ['/about', aboutRoute],
  ['/fact/:name', factRoute],
  ['/article/:name', articleRoute],
  ['/snapshot/:name', snapshotRoute],
];

/** What can be taken away, by its path without the extension: the name that the route is given. */
const twins: readonly (readonly [path: string, route: Route])[] = [
  ['/facts', factsTwinRoute],
  ['/values', valuesTwinRoute],
  ['/charts', chartsTwinRoute],
];

const prefixes: Readonly<Record<Language, string>> = { id: '', en: '/en' };

/** The language of an address, and the path behind it. */
function pathOf(pathname: string): Pick<View, 'language' | 'path'> {
  const language = pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'id';
  return { language, path: pathname.slice(prefixes[language].length) || '/' };
}

/** Fields of the form that were left empty are no part of the question: its address is given without them. */
const tidyAddress: MiddlewareHandler = async ({ req, redirect }, next) => {
  const { pathname, searchParams } = new URL(req.url);
  if (![...searchParams.values()].some((value) => value.trim() === '')) return next();
  // An address that begins with two slashes would lead to another site.
  return redirect(`${pathname.replace(/^\/+/, '/')}${queryOf(readAsked(searchParams))}`, 302);
};

const viewOf = ({ names, base }: Site, { req }: Context): View => {
  const { pathname, searchParams } = new URL(req.url);
  return { names, base: base(), ...pathOf(pathname), asked: readAsked(searchParams) };
};

/** A view for the page of a fault, whose own address may be the fault. */
const plainView = ({ names, base }: Site, { req }: Context): View => ({
  names,
  base: base(),
  asked: {},
  language: pathOf(new URL(req.url).pathname).language,
  path: '/',
});

/** The whole site: answers requests from the facts of one store, and changes nothing. */
export function createApp(site: Site): Hono {
  const app = new Hono();
  app.use(headers, readOnly, onlyHosts(site.hosts), shortAddresses, tidyAddress);
  app.get('/static/:name', ({ req }) => {
    const response = assetResponse(req.param('name'), req.header('if-none-match'));
    if (response === null) throw new NotFound('no such file');
    return response;
  });
  for (const language of languages) {
    for (const [path, route] of pages) {
      app.get(`${prefixes[language]}${path}`, (context) =>
        route(site, viewOf(site, context), context.req.param('name') ?? ''),
      );
    }
    for (const [path, route] of twins) {
      for (const format of tableFormats) {
        app.get(`${prefixes[language]}${path}.${format}`, (context) =>
          route(site, viewOf(site, context), format),
        );
      }
    }
  }
  app.get('/en', ({ req, redirect }) => redirect(`/en/${new URL(req.url).search}`, 301));
  app.notFound((context) => faultPage(plainView(site, context), new NotFound('no such page')));
  app.onError((error, context) => {
    if (isFault(error)) site.onFault(error, context.req.url);
    return faultPage(plainView(site, context), error);
  });
  return app;
}
