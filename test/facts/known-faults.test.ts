import { describe, expect, it } from 'vitest';
import { type Case, facts, kinds, type Table, told } from './telling.js';

/** A text and what it tells by the annotation guide; why the engine does not tell it so yet. */
type Fault = readonly [reason: string, show: Table['show'], text: Case[0], facts: Case[1]];

/** Right answers that are not given yet. A case that begins to pass breaks this test: move it to its table. */
describe('known faults', () => {
  it.fails.each<Fault>([
    [
      'non-oil takes over the name of its sister part',
      facts,
      'Pada Mei 2024 ekspor Kalimantan Selatan tercatat US$900 juta, terdiri dari migas US$50 juta dan nonmigas US$850 juta.',
      [
        'realised | - | - | 900000000 USD | - | 2024-05',
        'realised | migas | - | 50000000 USD | - | 2024-05',
        'realised | - | - | 850000000 USD | - | 2024-05',
      ],
    ],
    [
      'masing-masing with two figures and a place at the end',
      facts,
      'Karo mengekspor kol dan kentang masing-masing 10 ton dan 4 ton ke Singapura.',
      ['realised | kol | 10 t | - | SG | -', 'realised | kentang | 4 t | - | SG | -'],
    ],
    [
      'seluruhnya in the same sentence is a total',
      facts,
      'Gorontalo mengekspor 30 ton kopra ke Filipina dan 20 ton jagung ke Malaysia, seluruhnya Rp1,2 miliar.',
      [
        'realised | kopra | 30 t | - | PH | -',
        'realised | jagung | 20 t | - | MY | -',
        'realised | - | - | 1200000000 IDR | - | -',
      ],
    ],
    [
      'figures that stand on either side of their goods in one list',
      facts,
      'Tarakan mengekspor 3 ton udang, kepiting 500 kilogram, dan 2 ton bandeng ke Malaysia.',
      [
        'realised | udang | 3 t | - | MY | -',
        'realised | kepiting | 500 kg | - | MY | -',
        'realised | bandeng | 2 t | - | MY | -',
      ],
    ],
    [
      'a plan joined by dan',
      facts,
      'Surakarta mengekspor batik ke Jepang dan tahun depan menargetkan Qatar.',
      ['planned | batik | - | - | QA | -', 'realised | batik | - | - | JP | -'],
    ],
    [
      'a need not yet met is a plan',
      facts,
      'Gorontalo mengekspor jagung ke Filipina. Malaysia membutuhkan 150 ribu ton jagung setahun.',
      ['planned | jagung | 150000 t | - | MY | -', 'realised | jagung | - | - | PH | -'],
    ],
    [
      'the other currency of a value, told with the goods again',
      facts,
      'Ekspor gaharu Samarinda ke Arab Saudi bernilai USD 100 ribu.\n\n"Nilai ekspor gaharu itu setara Rp1,5 miliar," kata Kepala Disperindag Samarinda.',
      ['realised | gaharu | - | 100000 USD + 1500000000 IDR | SA | -'],
    ],
    [
      'a frequency is a market',
      kinds,
      'Karantina mencatat tiap bulan dua kontainer kayu manis diekspor dari Kerinci ke Amerika Serikat.',
      ['market | kayu manis | -'],
    ],
  ])('%s', (_, show, text, lines) => {
    expect(told(show, [text, lines])).toEqual([...lines].sort());
  });
});
