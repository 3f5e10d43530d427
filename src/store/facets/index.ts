export { countsIn, countsOf, type FacetCount } from './count.js';
export { type FacetName, type FactIndex, facetNames } from './fact-index.js';
export { type Flow, flowsBetween } from './flows.js';
export { loadIndex } from './load-index.js';
export { inOrder, type Selection, select } from './select.js';
export { type Period, periodsIn } from './series.js';
export { documentsWith, loadTextIndex, type TextIndex } from './text.js';
