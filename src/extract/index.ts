export { checkExamples, countExamples, type ExampleFault } from './examples.js';
export { citeFacts } from './facts/cite.js';
export { fillFacts } from './facts/fill.js';
export { mergeFacts } from './facts/merge.js';
export { passGate } from './gate/pass-gate.js';
export { findMentions, type Reading } from './mentions/find.js';
export { compileKnowledge, type Knowledge } from './mentions/knowledge.js';
export { readPage } from './page/read-page.js';
export { markRepeats } from './repeats/mark-repeats.js';
