import { sha256 } from '../../model/digest.js';

/** Schemata of FollowTheMoney that facts are told in. */
export type FtmSchema =
  | 'Article'
  | 'EconomicActivity'
  | 'Company'
  | 'Organization'
  | 'LegalEntity'
  | 'PublicBody'
  | 'Documentation';

/** An entity as FollowTheMoney's tools read it: every property is a list of strings. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: FtmSchema;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** As many digits as the digests have that FollowTheMoney makes itself. */
const digits = 40;

/** The same parts are the same entity in every export: ids are digests. */
export const ftmId = (schema: FtmSchema, ...parts: readonly string[]): string =>
  `jejak-${sha256(schema, ...parts).slice(0, digits)}`;

/** Values as FollowTheMoney wants them: each once, none empty. */
const valuesOf = (values: readonly (string | null)[]): readonly string[] => [
  ...new Set(values.filter((value): value is string => value !== null && value !== '')),
];

/** Properties without those that have no value. */
export function properties(
  given: Readonly<Record<string, readonly (string | null)[]>>,
): FtmEntity['properties'] {
  const entries = Object.entries(given).map(([name, values]) => [name, valuesOf(values)] as const);
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0));
}

/** A time as a date of FollowTheMoney: a prefix of ISO 8601 without a zone, always UTC. */
export const ftmTime = (time: string | null): string | null => time?.replace(/(?:\.\d+)?Z$/, '') ?? null;
