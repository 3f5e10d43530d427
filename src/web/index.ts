export { namesOf } from './names.js';
export { valueName as facetValueName } from './parts/facet-value.js';
export { type Served, type ServeOptions, serveSite } from './server.js';
