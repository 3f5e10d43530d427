import { describe, expect, it } from 'vitest';
import { expectAll, reasonsOf, type Several } from './reading.js';

describe('two tellings of one amount decide how a figure is read', () => {
  it.each<Several>([
    ['Nilainya {USD 84,400} atau {Rp1,25 miliar}.', ['84400 USD', '1250000000 IDR']],
    ['Nilainya {USD 84,400} atau {Rp1,36 juta}.', ['84.4 USD', '1360000 IDR']],
    ['Nilainya {USD 84.400} atau {Rp1,36 juta}.', ['84.4 USD', '1360000 IDR']],
    ['Nilainya {Rp1,25 miliar} atau {USD 84,400}.', ['1250000000 IDR', '84400 USD']],
    ['Nilainya {Rp1,36 juta} atau {USD 84,400}.', ['1360000 IDR', '84.4 USD']],
    ['Nilainya {USD 84,400} ({Rp1,36 juta}).', ['84.4 USD', '1360000 IDR']],
    ['Nilainya {Rp1,36 juta} ({USD 84,400}).', ['1360000 IDR', '84.4 USD']],
    ['Nilainya {USD 84,400} setara {Rp1,36 juta}.', ['84.4 USD', '1360000 IDR']],
    ['Nilainya {USD 84,400} atau setara dengan {Rp1,36 juta}.', ['84.4 USD', '1360000 IDR']],
    ['Nilainya {USD 84,400} (setara {Rp1,36 juta}).', ['84.4 USD', '1360000 IDR']],
    ['Nilainya {USD 84,400} (sekitar {Rp1,36 juta}).', ['84.4 USD', 'about 1360000 IDR']],
    ['Nilainya {USD 84,400}, atau {Rp1,36 juta}.', ['84.4 USD', '1360000 IDR']],
    ['Nilainya {USD 84,400}/{Rp1,36 juta}.', ['84.4 USD', '1360000 IDR']],
    ['Nilainya {USD 84,400} = {Rp1,36 juta}.', ['84.4 USD', '1360000 IDR']],
    ['Nilainya {84,400 dolar AS} ({Rp1,36 juta}).', ['84.4 USD', '1360000 IDR']],
    ['Nilainya {USD 84,4 ribu} atau {Rp1.250 miliar}.', ['84400 USD', '1250000000 IDR']],
    ['Nilainya {USD 84,4 juta} atau {Rp1.250 miliar}.', ['84400000 USD', '1250000000000 IDR']],
    ['Nilainya {US$1,250 juta} ({Rp20 miliar}).', ['1250000 USD', '20000000000 IDR']],
    ['Nilainya {US$1,250 juta} ({Rp20 triliun}).', ['1250000000 USD', '20000000000000 IDR']],
    ['Nilainya {USD 1,250} ({Rp20,500}).', ['1.25 USD', '20500 IDR']],
    ['Nilainya {RM 310,500} ({Rp1,02 miliar}).', ['310500 MYR', '1020000000 IDR']],
    ['Nilainya {RM 310,500} ({Rp1,02 juta}).', ['310.5 MYR', '1020000 IDR']],
    ['Nilainya {EUR 12,500} atau {Rp210 juta}.', ['12500 EUR', '210000000 IDR']],
    ['Nilainya {EUR 12,500} atau {Rp210 ribu}.', ['12.5 EUR', '210000 IDR']],
    ['Nilainya {S$ 12,500} atau {Rp140 ribu}.', ['12.5 SGD', '140000 IDR']],
    ['Nilainya {JPY 25,500} atau {Rp2,8 juta}.', ['25500 JPY', '2800000 IDR']],
    ['Nilainya {3 juta won} atau {Rp33 juta}.', ['3000000 KRW', '33000000 IDR']],
    ['Nilainya {USD 2-3 juta} ({Rp30-45 miliar}).', ['2000000..3000000 USD', '30000000000..45000000000 IDR']],
  ])('%s', (...row) => expectAll('money', row));
});

describe('what is no pair, or decides nothing, stays as it is read alone', () => {
  it.each<Several>([
    ['Nilainya {USD 84,400} dan {Rp1,36 juta}.', ['84400 USD', '1360000 IDR']],
    ['Nilainya {USD 84,400}. Ada {Rp1,36 juta} lagi.', ['84400 USD', '1360000 IDR']],
    ['Nilainya {USD 84,400}, ongkosnya {Rp1,36 juta}.', ['84400 USD', '1360000 IDR']],
    ['Nilainya {USD 84,400} atau {Rp7 juta}.', ['84400 USD', '7000000 IDR']],
    ['Nilainya {USD 84,4} atau {Rp1,25 miliar}.', ['84.4 USD', '1250000000 IDR']],
    ['Nilainya {USD 84,400} ({EUR 78,000}).', ['84400 USD', '78000 EUR']],
    ['Nilainya {100 ribu dolar} atau setara {Rp1,5 milliar}.', ['100000 USD', '1500000000 IDR']],
    ['Nilainya {500 juta dolar AS} ({Rp7,47 triliun}).', ['500000000 USD', '7470000000000 IDR']],
    ['Nilainya {Rp1,25 miliar} atau {Rp1.250 juta}.', ['1250000000 IDR', '1250000000 IDR']],
  ])('%s', (...row) => expectAll('money', row));
});

describe('an exchange rate beside the pair is no value', () => {
  it.each<Several>([
    ['Nilainya {USD 2.000} ({Rp32 juta}) dengan kurs Rp16.000.', ['2000 USD', '32000000 IDR']],
    ['Nilainya {USD 2.000} atau {Rp32 juta} (kurs Rp16.000).', ['2000 USD', '32000000 IDR']],
    ['Nilainya {USD 2.000} atau {Rp32 juta} (1 dolar AS = Rp16.000).', ['2000 USD', '32000000 IDR']],
    ['Nilainya {USD 2.000}, kurs Rp16.000 per dolar AS.', ['2000 USD']],
    ['Harganya US$5/kg, nilainya {US$5 ribu}.', ['5000 USD']],
    ['Nilainya {Rp5 juta}, harganya Rp5.000 per kg.', ['5000000 IDR']],
    ['Nilainya {USD 1 juta} atau {Rp16 miliar}.', ['1000000 USD', '16000000000 IDR']],
  ])('%s', (...row) => expectAll('money', row));
});

describe('what is dropped or doubtful is told', () => {
  it.each<[text: string, reason: string]>([
    ['Nilainya USD 84,400 atau Rp7 juta.', 'the two tellings of an amount do not agree'],
    ['Nilainya Rp7 juta (USD 84,400).', 'the two tellings of an amount do not agree'],
    ['Kini 1 dolar AS setara Rp13.300.', 'an exchange rate'],
    ['Kursnya, kurs Rp13.300 pagi itu.', 'an exchange rate'],
    ['Harganya Rp18.000 per kg.', 'an amount for each unit'],
    ['Ada 12 macam rempah.', 'kinds are counted, not goods'],
    ['Panjangnya 40 kaki.', 'the size of a thing or of a pack'],
    ['Ada 15 unit usaha di sana.', 'people, firms or places are counted'],
  ])('%s: %s', (text, reason) => expect(reasonsOf(text)).toEqual([reason]));

  it('nothing where the two agree', () =>
    expect(reasonsOf('Nilainya USD 84,400 (Rp1,25 miliar).')).toEqual([]));
});
