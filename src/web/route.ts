import type { Site } from './site.js';
import type { View } from './view.js';

/** Answers one kind of address; `name` is the part of the path that differs from one to the next, or ''. */
export type Route = (site: Site, view: View, name: string) => Response | Promise<Response>;

/** A page of HTML. It may be kept, but is asked for again each time: the store may have changed. */
export const htmlResponse = (markup: string, status = 200): Response =>
  new Response(markup, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
  });
