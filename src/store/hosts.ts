import type { HostRecord } from '../model/host-record.js';
import type { Store } from './open.js';

/** What is known of a host from earlier runs; null for one that was never met. */
export async function readHost({ db }: Store, host: string): Promise<HostRecord | null> {
  const row = await db.selectFrom('host').selectAll().where('host', '=', host).executeTakeFirst();
  if (!row) return null;
  const { robots_status: status, robots_body: body, robots_at: at } = row;
  const robots = status !== null && body !== null && at !== null ? { status, body, at } : null;
  return { host, robots, notBefore: row.not_before, reason: row.reason };
}

/** Notes what is known of a host, in place of what was noted of it before. */
export async function saveHost({ db }: Store, record: HostRecord): Promise<void> {
  const { host, robots, notBefore, reason } = record;
  const row = {
    robots_status: robots?.status ?? null,
    robots_body: robots?.body ?? null,
    robots_at: robots?.at ?? null,
    not_before: notBefore,
    reason,
  };
  await db
    .insertInto('host')
    .values({ host, ...row })
    .onConflict((it) => it.column('host').doUpdateSet(row))
    .execute();
}
