export { readLinks } from './links.js';
export { looksLikeList } from './list.js';
export { readSeeds } from './read-seeds.js';
export type { Found, Seeds } from './seeds.js';
export { isSince } from './since.js';
