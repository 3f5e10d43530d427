import { readBody } from '../../store/index.js';
import { NotFound } from '../faults.js';
import type { Route } from '../route.js';

/**
 * What was read, byte for byte, as a file to keep: never as a page, for whoever wrote it could have it do anything
 * in the name of this site.
 */
export const snapshotRoute: Route = async ({ facts }, _view, digest) => {
  const stored = await readBody(facts.store, digest);
  if (stored === null) throw new NotFound('no such snapshot');
  const { body, mediaType } = stored;
  return new Response(new Uint8Array(body), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${digest}${/html/.test(mediaType) ? '.html' : '.txt'}"`,
      'cache-control': 'no-cache',
    },
  });
};
