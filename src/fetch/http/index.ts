export {
  type ClientOptions,
  createClient,
  type Exchange,
  type HttpClient,
} from './client.js';
export { HttpError, type HttpErrorKind } from './http-error.js';
export { type HttpLimits, httpLimits } from './limits.js';
export { mediaOf } from './media.js';
export { backOff, isRetryable, retryAfter } from './retry-timing.js';
