import { z } from 'zod';
import { selectorFault } from './selector.js';

const text = z.string().min(1);
const selector = text.superRefine((value, context) => {
  const fault = value === '' ? null : selectorFault(value);
  if (fault !== null) context.addIssue({ code: 'custom', message: fault });
});
const selectors = z.array(selector).min(1);
const addressRule = /^\?[\w.~-]+=[\w.~-]+$/;
const link = text.superRefine((value, context) => {
  if (value === '' || addressRule.test(value)) return;
  const fault = value.startsWith('?')
    ? `expected a query such as \`?page=all\`, got \`${value}\``
    : selectorFault(value);
  if (fault !== null) context.addIssue({ code: 'custom', message: fault });
});
const day = z
  .string()
  .refine((value) => isDay(value), { message: 'expected a day of the calendar such as 2021-06-30' });
const host = z.string().regex(/^\.?[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'expected a host such as www.kompas.com');

/**
 * sites/*.yaml: how the pages of one site are laid out. Of each list of selectors the first that finds
 * something counts; of `related`, `caption` and `drop` all do.
 */
export const siteLayoutSchema = z
  .strictObject({
    /** The stem of the file: the site's domain, or the name of a family of themes. */
    site: z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'expected a domain such as kompas.com'),
    name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a name such as kompas-read'),
    /** Hosts whose pages look so; `.kompas.com` is kompas.com and all below it. Without any: every host. */
    hosts: z.array(host),
    /** Whether a real page was read with it. */
    verified: z.enum(['true', 'false']).transform((value) => value === 'true'),
    note: text,
    source: z.string().optional(),
    /** First and last day of publication of the articles that look so. */
    from: day.optional(),
    to: day.optional(),
    body: selectors,
    title: selectors.optional(),
    published: selectors.optional(),
    byline: selectors.optional(),
    caption: selectors.optional(),
    related: selectors.optional(),
    drop: selectors.optional(),
    /** Links to the next page of the article. */
    next: selectors.optional(),
    /** Links to the whole article on one page, or `?page=all`: the article's address with this query. */
    all: z.array(link).min(1).optional(),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    message: 'expected `from` to be no later than `to`',
    path: ['from'],
  });

export type SiteLayout = z.infer<typeof siteLayoutSchema>;

function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
