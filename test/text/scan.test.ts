import { describe, expect, it } from 'vitest';
import { scan } from '../../src/extract/text/scan.js';
import type { TokenKind } from '../../src/extract/text/token.js';

const signs: Readonly<Record<TokenKind, string>> = { word: 'w', number: 'n', symbol: 's' };

/** The tokens in one line: `w:Rp n:1,5`. */
const scanned = (text: string): string =>
  scan(text)
    .map((token) => `${signs[token.kind]}:${token.text}`)
    .join(' ');

describe('scan', () => {
  it.each<[string, string]>([
    ['kopi luwak', 'w:kopi w:luwak'],
    ['kopi,teh;lada', 'w:kopi w:teh w:lada'],
    ['(kopi)', 'w:kopi'],
    ['“kopi”', 'w:kopi'],
    ['kopi—teh', 'w:kopi w:teh'],
    ['ekspor/impor', 'w:ekspor w:impor'],
    ['#kopi @kopi _kopi_', 'w:kopi w:kopi w:kopi'],
    ['Kopi\u00a0Gayo', 'w:Kopi w:Gayo'],
    ['kopi\r\nteh\tlada', 'w:kopi w:teh w:lada'],
    ['pe\u0301ch', 'w:pe\u0301ch'],
    ['İzmir Åland Ñuble', 'w:İzmir w:Åland w:Ñuble'],
    ['👩‍🌾 kopi 🇯🇵', 'w:kopi'],
    ['', ''],
    ['… — ()', ''],
  ])('words of %j', (text, tokens) => expect(scanned(text)).toBe(tokens));

  it.each<[string, string]>([
    ['cumi-cumi', 'w:cumi-cumi'],
    ['cumi‑cumi', 'w:cumi‑cumi'],
    ['cumi‐cumi', 'w:cumi‐cumi'],
    ['rata-rata', 'w:rata-rata'],
    ['non-migas', 'w:non-migas'],
    ['ke-2', 'w:ke n:2'],
    ['COVID-19', 'w:COVID n:19'],
    ['Januari-Juni', 'w:Januari w:Juni'],
    ['Padang‑Guangzhou', 'w:Padang w:Guangzhou'],
    ['I-2018', 'w:I n:2018'],
    ['-kopi-', 'w:kopi'],
    ['2-3', 'n:2 n:3'],
    ['5-ton', 'n:5 w:ton'],
    ["Jum'at", "w:Jum'at"],
    ['Jum’at', 'w:Jum’at'],
    ['’kopi', 'w:kopi'],
    ['‘kopi’', 'w:kopi'],
    ["'kopi'", 'w:kopi'],
  ])('hyphens and apostrophes of %j', (text, tokens) => expect(scanned(text)).toBe(tokens));

  it.each<[string, string]>([
    ['4.044', 'n:4.044'],
    ['7,5', 'n:7,5'],
    ['7.642.199,06', 'n:7.642.199,06'],
    ['7,5.', 'n:7,5'],
    ['4.044, 7', 'n:4.044 n:7'],
    ['10.000,-', 'n:10.000'],
    ['1..2', 'n:1 n:2'],
    ['19/1/2021', 'n:19 n:1 n:2021'],
    ['5%', 'n:5 s:%'],
    ['+62', 's:+ n:62'],
  ])('numbers of %j', (text, tokens) => expect(scanned(text)).toBe(tokens));

  it.each<[string, string]>([
    ['Rp1,5 miliar', 'w:Rp n:1,5 w:miliar'],
    ['Rp.5', 'w:Rp n:5'],
    ['USD100', 'w:USD n:100'],
    ['US$2', 'w:US s:$ n:2'],
    ['€5 £5 ¥5', 's:€ n:5 s:£ n:5 s:¥ n:5'],
    ['500rb', 'n:500 w:rb'],
    ['5ton', 'n:5 w:ton'],
    ['40HC', 'n:40 w:HC'],
    ['1x20', 'n:1 w:x n:20'],
    ['2x40HC', 'n:2 w:x n:40 w:HC'],
    ['12 m3', 'n:12 w:m3'],
    ['12m2', 'n:12 w:m2'],
    ['12 m²', 'n:12 w:m²'],
    ['CO2', 'w:CO2'],
    ['m300', 'w:m n:300'],
    ['PT.ABC', 'w:PT w:ABC'],
    ['R&D', 'w:R s:& w:D'],
  ])('letters and digits of %j', (text, tokens) => expect(scanned(text)).toBe(tokens));
});
