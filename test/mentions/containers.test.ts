import { describe, it } from 'vitest';
import { type Case, expectAll, expectOne, type Several } from './reading.js';

describe('containers', () => {
  it.each<Case>([
    ['Dikirim {tiga kontainer} rotan.', '3 container'],
    ['Dikirim {3 container} rotan.', '3 container'],
    ['Dikirim {dua peti kemas} rotan.', '2 container'],
    ['Dikirim {dua petikemas} rotan.', '2 container'],
    ['Dikirim {1 kontainer 20 feet} rotan.', '1 container20'],
    ['Dikirim {2 kontainer 40 feet} rotan.', '2 container40'],
    ['Dikirim {2 kontainer ukuran 40 kaki} rotan.', '2 container40'],
    ['Dikirim {dua peti kemas berukuran 20 kaki} rotan.', '2 container20'],
    ['Dikirim {2 kontainer 40 HC} rotan.', '2 container40'],
    ['Dikirim {2 kontainer 40HC} rotan.', '2 container40'],
    ['Dikirim {2 kontainer 40ft} rotan.', '2 container40'],
    ['Dikirim {40 feet} rotan.', '1 container40'],
    ['Dikirim {20 kaki} rotan.', '1 container20'],
    ['Dikirim {2 x 40 feet} rotan.', '2 container40'],
    ['Dikirim {1x20 feet} rotan.', '1 container20'],
    ['Dikirim {3 unit kontainer} rotan.', '3 container'],
    ['Dikirim {3 unit kontainer 40 feet} rotan.', '3 container40'],
    ['Dikirim {10 (sepuluh) kontainer} rotan.', '10 container'],
    ['Dikirim {40 TEU} rotan.', '40 teu'],
    ['Dikirim {1.250 TEUs} rotan.', '1250 teu'],
    ['Dikirim {1 FCL} rotan.', '1 container'],
    ['Dikirim {sekontainer} rotan.', '1 container'],
    ['Dikirim {satu kontainer} rotan.', '1 container'],
  ])('%s is %s', (...row) => expectOne('quantity', row));
});

describe('containers by their size', () => {
  it.each<Case>([
    ['Dikirim {1 kontainer 20 ft} rotan.', '1 container20'],
    ['Dikirim {1 kontainer 20 foot} rotan.', '1 container20'],
    ['Dikirim {2 kontainer 40-feet} rotan.', '2 container40'],
    ['Dikirim {2 kontainer (40 feet}) rotan.', '2 container40'],
    ["Dikirim {2 kontainer 40}' rotan.", '2 container40'],
    ["Dikirim {2 kontainer 40'HC} rotan.", '2 container40'],
    ['Dikirim {2 kontainer 40 HQ} rotan.', '2 container40'],
    ['Dikirim {tiga peti kemas ukuran 40 HC} rotan.', '3 container40'],
    ['Dikirim {2 kontainer dengan ukuran 40 kaki} rotan.', '2 container40'],
    ['Dikirim {satu kontainer reefer 20 feet} rotan.', '1 container20'],
    ['Dikirim {dua kontainer berpendingin 40 feet} rotan.', '2 container40'],
    ['Dikirim {1 kontainer} 45 feet rotan.', '1 container'],
    ['Dikirim {sekontainer 40 feet} rotan.', '1 container40'],
    ['Dikirim {sepeti kemas} rotan.', '1 container'],
    ['Dikirim {satu petikemas 20 feet} rotan.', '1 container20'],
    ['Dikirim {10-20 kontainer 20 feet} rotan.', '10..20 container20'],
    ['Dikirim {dua-tiga kontainer} rotan.', '2..3 container'],
    ['Dikirim {kontainer 40 feet sebanyak 2 unit} ke Jepang.', '2 container40'],
  ])('%s is %s', (...row) => expectOne('quantity', row));
});

describe('containers as shippers write them', () => {
  it.each<Case>([
    ['Dikirim {2x40 feet} rotan.', '2 container40'],
    ['Dikirim {1 x 20 ft} rotan.', '1 container20'],
    ['Dikirim {1 X 20 FT} rotan.', '1 container20'],
    ['Dikirim {3 × 40 feet} rotan.', '3 container40'],
    ["Dikirim {1x40'HC} rotan.", '1 container40'],
    ['Dikirim {1x40’HC} rotan.', '1 container40'],
    ["Dikirim {1 x 40' HC} rotan.", '1 container40'],
    ["Dikirim {2x20}' rotan.", '2 container20'],
    ['Dikirim {2x40 feet kontainer} rotan.', '2 container40'],
    ["Dikirim {40'HC} rotan.", '1 container40'],
    ['Dikirim {5 FCL} rotan.', '5 container'],
    ['Dikirim {1 FCL 20 feet} rotan.', '1 container20'],
    ['Dikirim {2 FCL 40 HC} rotan.', '2 container40'],
    ['Dikirim {20 TEUs} rotan.', '20 teu'],
    ['Dikirim {2,5 ribu TEUs} rotan.', '2500 teu'],
    ['Dikirim {1 TEU} rotan.', '1 teu'],
  ])('%s is %s', (...row) => expectOne('quantity', row));
});

describe('containers behind a counting word', () => {
  it.each<Case>([
    ['Dikirim {dua buah kontainer} rotan.', '2 container'],
    ['Dikirim {satu unit peti kemas} rotan.', '1 container'],
    ['Dikirim {satu unit kontainer ukuran 20 feet} rotan.', '1 container20'],
    ['Dikirim {satu boks kontainer} rotan.', '1 container'],
    ['Dikirim {2 box container 40 feet} rotan.', '2 container40'],
  ])('%s is %s', (...row) => expectOne('quantity', row));
});

describe('several quantities in a sentence', () => {
  it.each<Several>([
    ['Dikirim {30 kontainer 20 feet} dan {5 kontainer 40 feet}.', ['30 container20', '5 container40']],
    ['Muatannya {4.000 kilogram} atau {4 ton}.', ['4000 kg', '4 t']],
    ['Muatannya {19,2 ton} ({19.233,2 kg}).', ['19.2 t', '19233.2 kg']],
    ['Naik dari {2 ton} ke {3 ton}.', ['2 t', '3 t']],
    ['Naik dari {2 ton} menjadi {3 ton}.', ['2 t', '3 t']],
    ['Isinya {500 karton} dalam {satu kontainer}.', ['500 box', '1 container']],
    ['Ada {12 ton}, {3 ton}, dan {500 kg}.', ['12 t', '3 t', '500 kg']],
    ['Dikirim {5 ton} hingga Rp5 juta.', ['5 t']],
    ['Pada 2021 dikirim {2.021 ton}, bukan {2021 ton}.', ['2021 t', '2021 t']],
  ])('%s', (...row) => expectAll('quantity', row));
});
