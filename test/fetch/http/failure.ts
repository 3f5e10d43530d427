import type { HttpClient } from '../../../src/fetch/http/index.js';
import { HttpError } from '../../../src/fetch/http/index.js';

/** The error that a GET ends in. */
export async function failure(
  client: HttpClient,
  ...asked: Parameters<HttpClient['get']>
): Promise<HttpError> {
  try {
    const { status } = await client.get(...asked);
    throw new Error(`expected GET ${asked[0]} to fail, got ${status}`);
  } catch (error) {
    if (error instanceof HttpError) return error;
    throw error;
  }
}
