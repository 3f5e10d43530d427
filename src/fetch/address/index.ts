export { askedUrl } from './asked.js';
export { canonicalKey } from './canonical.js';
export { hostOf, isSameHost, isSameSite } from './host.js';
export { isPageOf } from './page-of.js';
export { redirectTarget } from './target.js';
