import { JejakError } from '../model/errors.js';

/** Why a source failed, in one line that names it. */
export function reasonOf(source: string, error: unknown): string {
  if (error instanceof JejakError) return error.message;
  return `${source}: unexpected ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`;
}
