/** Pictures of facts as HTML: drawn on the server, without script, each with its numbers as a table. */
export { barChart } from './bars.js';
export { columnChart } from './columns.js';
export { flowChart } from './flows.js';
export type { Period } from './periods.js';
export type { Item, Picture } from './picture.js';
export { chartStyle } from './style.js';
export { type Destination, worldMap } from './world.js';
