import type { Kysely } from 'kysely';
import type { Snapshot } from '../model/snapshot.js';
import { packBody } from './body.js';
import type { Tables } from './schema.js';

/** Writes a body, once: packing costs more than looking whether it is there. */
export async function putSnapshot(
  db: Kysely<Tables>,
  { sha256, body }: Pick<Snapshot, 'sha256' | 'body'>,
): Promise<void> {
  const query = db.selectFrom('snapshot').select('sha256').where('sha256', '=', sha256);
  if (await query.executeTakeFirst()) return;
  await db
    .insertInto('snapshot')
    .values({ sha256, ...packBody(body) })
    .execute();
}
