import type { ResolveDestination } from '../rules/index.js';
import type { Facts } from './facts.js';
import type { Names } from './names.js';

/** What the pages are made from, and where they stand. */
export interface Site {
  readonly facts: Facts;
  readonly names: Names;
  readonly resolveDestination: ResolveDestination;
  /** The address that the site is published at, without a slash at its end; known once it is served. */
  readonly base: () => string;
  /** Names, without ports, under which it answers. */
  readonly hosts: ReadonlySet<string>;
  /** Is told of what went wrong and is no fault of who asked. */
  readonly onFault: (error: unknown, address: string) => void;
}
