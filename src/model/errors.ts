/** Exit codes of the command line, as documented in docs/commands.md. */
export const exitCodes = {
  ok: 0,
  unexpected: 1,
  usage: 2,
  diskFull: 3,
  badRules: 4,
  someFailed: 9,
  belowThreshold: 20,
  interrupted: 130,
} as const;

/**
 * The base of every error that Jejak throws on purpose. Its message says what was expected, what was
 * got, where, and what to do; `exitCode` is what the command line ends with when nobody catches it.
 */
export class JejakError extends Error {
  readonly exitCode: number = exitCodes.unexpected;
  override get name(): string {
    return this.constructor.name;
  }
}

/** An offset pair that is no span of its text: always a fault of the program. */
export class SpanError extends JejakError {}

/** The command line was used wrongly. */
export class UsageError extends JejakError {
  override readonly exitCode = exitCodes.usage;
}

/** A rule or configuration file is faulty; the message begins with `file:line:column`. */
export class RulesError extends JejakError {
  override readonly exitCode = exitCodes.badRules;
}

/** One input (a file, a line, a page) cannot be read; it is quarantined and the run goes on. */
export class InputError extends JejakError {
  override readonly exitCode = exitCodes.someFailed;
}

/** A page was read, and holds no article: it lists others, or has no text. */
export class NoArticleError extends InputError {}

/** A page lists articles, and is none itself. */
export class ListPageError extends NoArticleError {}

/** The store cannot be opened, is of a newer version, or refuses to be written. */
export class StoreError extends JejakError {}

/** The disk or the quota is full; what was committed before stays whole. */
export class DiskFullError extends JejakError {
  override readonly exitCode = exitCodes.diskFull;
}
