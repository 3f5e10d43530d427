import { describe, it } from 'vitest';
import type { Mention } from '../../src/model/mention.js';
import { expectNone, expectOne, today } from './reading.js';

/** A text with its mention in braces, or with none; its right value; why the engine does not read it yet. */
type Fault = readonly [kind: Mention['kind'], source: string, value: string, reason: string];

/** Right answers that are not given yet. A case that begins to pass breaks this test: move it to its table. */
describe('known faults', () => {
  it.fails.each<Fault>([
    ['date', 'Kapal itu berangkat {Agustus} mendatang.', '2024-08', '`mendatang` looks forward'],
    ['date', 'Kapal itu berangkat {Senin depan}.', '2024-07-08', '`depan` looks forward'],
    ['date', 'Nilainya naik {triwulan I-III 2023}.', '2023-01/2023-09', 'a range of quarters'],
    ['date', 'Kapal itu berangkat {03.05.2023}.', '2023-05-03', 'a date with dots'],
    ['date', 'Nilainya naik 2020 persen.', '', 'a percentage, not a year'],
    ['date', 'Pasar Minggu ramai.', '', 'a name, not a day'],
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
