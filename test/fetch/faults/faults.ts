import { contentFaults } from './contents.js';
import { encodingFaults } from './encodings.js';
import type { Fault } from './fault.js';
import { headFaults } from './heads.js';
import { lengthFaults } from './lengths.js';
import { placeFaults } from './places.js';
import { redirectFaults } from './redirects.js';
import { resetFaults } from './resets.js';
import { robotsFaults } from './robots.js';
import { slowFaults } from './slow.js';
import { statusFaults } from './statuses.js';

/** Every kind of trouble that the fault server makes, and a few answers with none for comparison. */
export const faults: readonly Fault[] = [
  ...slowFaults,
  ...resetFaults,
  ...lengthFaults,
  ...encodingFaults,
  ...redirectFaults,
  ...statusFaults,
  ...contentFaults,
  ...headFaults,
  ...placeFaults,
  ...robotsFaults,
];
