import { describe, it } from 'vitest';
import type { Mention } from '../../src/model/mention.js';
import { expectNone, expectOne, today } from './reading.js';

/** A text with its mention in braces, or with none; its right value; why the engine does not read it yet. */
type Fault = readonly [kind: Mention['kind'], source: string, value: string, reason: string];

/** Right answers that are not given yet. A case that begins to pass breaks this test: move it to its table. */
describe('known faults', () => {
  it.fails.each<Fault>([
    [
      'agency',
      '{Kepala BPS Kabupaten Jember} hadir.',
      'Badan Pusat Statistik Kabupaten Jember',
      'the kind of region is lost',
    ],
  ])('%s: %s is %s: %s', (kind, source, value) => {
    if (value === '') expectNone(kind, source, today);
    else expectOne(kind, [source, value], today);
  });
});
