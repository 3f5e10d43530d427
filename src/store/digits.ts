import type { Kysely } from 'kysely';
import type { Tables } from './schema.js';

/** Fewer digits of a key are no address of anything. */
const form = /^[0-9a-f]{12,64}$/;

/**
 * The key that begins with these hexadecimal digits, at least 12; null where there is none, and where several begin
 * so, which then need more digits.
 */
export async function keyOf(
  db: Kysely<Tables>,
  table: 'fact' | 'past_fact' | 'document',
  digits: string,
): Promise<string | null> {
  if (!form.test(digits)) return null;
  const rows = await db
    .selectFrom(table)
    .select('key')
    .where('key', '>=', digits)
    // `g` comes after all hexadecimal digits.
    .where('key', '<', `${digits}g`)
    .limit(2)
    .execute();
  const [first, another] = rows;
  return another === undefined ? (first?.key ?? null) : null;
}
