export { type Served, type ServeOptions, serveSite } from './server.js';
