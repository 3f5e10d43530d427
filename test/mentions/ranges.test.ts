import { describe, it } from 'vitest';
import { expectFigure } from './numbers.js';
import type { Case } from './reading.js';

describe('ranges', () => {
  it.each<Case>([
    ['{2-3} ton', '2..3'],
    ['{2–3} ton', '2..3'],
    ['{2—3} ton', '2..3'],
    ['{2 - 3} ton', '2..3'],
    ['{2 – 3} ton', '2..3'],
    ['{2 hingga 3} ton', '2..3'],
    ['{2 sampai 3} ton', '2..3'],
    ['{dua hingga tiga} ton', '2..3'],
    ['{dua sampai tiga} ton', '2..3'],
    ['{1,5-2 juta} butir', '1500000..2000000'],
    ['{200-300 ribu} butir', '200000..300000'],
    ['{500 ribu - 1 juta} butir', '500000..1000000'],
    ['{6 miliar hingga 6,5 miliar} batang', '6000000000..6500000000'],
    ['{10-20} kontainer', '10..20'],
    ['{1.000-1.500} ekor', '1000..1500'],
    ['{2 s.d. 3} ton', '2..3'],
    ['{2 s/d 3} ton', '2..3'],
    ['{2 sd 3} ton', '2..3'],
    ['{2 sampai dengan 3} ton', '2..3'],
    ['{2 ~ 3} ton', '2..3'],
    ['{2,5 - 3,25} ton', '2.5..3.25'],
    ['{15–20} persen', '15..20'],
    ['antara {2 dan 3} ton', '2..3'],
    ['antara {2 hingga 3} ton', '2..3'],
    ['antara {dua dan tiga ribu} ton', '2000..3000'],
    ['{satu setengah hingga dua} ton', '1.5..2'],
    ['{½-1} ton', '0.5..1'],
    ['{dua-tiga} kontainer', '2..3'],
    ['{Lima-enam} kontainer', '5..6'],
    ['{lima-enam ribu} butir', '5000..6000'],
    ['{dua–tiga} kontainer', '2..3'],
    ['{100 ribu-150 ribu} butir', '100000..150000'],
    ['{800-1.200} butir', '800..1200'],
  ])('%s is %s', (...row) => expectFigure(row));
});

describe('a number alone', () => {
  it.each<Case>([
    ['sisa {3-an} ton', '3'],
    ['dari {5} sampai hari Senin', '5'],
    ['naik hingga {12} ton', '12'],
    ['{20} sampai selesai', '20'],
    ['{7}- ton', '7'],
    ['antara lain {3} ton', '3'],
    ['{10} hingga ratus ton', '10'],
    ['{5} sampai, katanya, habis', '5'],
    ['{4}-ton', '4'],
  ])('%s is %s', (...row) => expectFigure(row));
});
