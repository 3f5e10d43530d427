import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../src/extract/text/lexicon.js';
import { sliceOf } from '../../src/model/span.js';
import { defaultRulesFolder, loadRules } from '../../src/rules/index.js';

const lexicon = createLexicon(await loadRules(defaultRulesFolder()));

const sentencesOf = (text: string): string[] =>
  lexicon.read({ text, start: 0, paragraph: 0 }).map(({ span }) => sliceOf(text, span));

describe('sentences', () => {
  it.each<[string, ...string[]]>([
    ['Kopi laku. Teh juga.', 'Kopi laku.', 'Teh juga.'],
    ['Kopi laku! Teh? Ya… Benar... Sudah', 'Kopi laku!', 'Teh?', 'Ya…', 'Benar...', 'Sudah'],
    ['Naik 7,5 persen. Lalu turun.', 'Naik 7,5 persen.', 'Lalu turun.'],
    ['Nilainya 4.044. Lalu turun.', 'Nilainya 4.044.', 'Lalu turun.'],
    ['Pukul 10.30 WIB. Lalu usai.', 'Pukul 10.30 WIB.', 'Lalu usai.'],
    ['Kopi dikirim ke AS. Nilainya naik.', 'Kopi dikirim ke AS.', 'Nilainya naik.'],
    ['Kopi\nTeh', 'Kopi', 'Teh'],
    ['Kopi\r\nTeh', 'Kopi', 'Teh'],
    ['Kopi.\u00a0Teh.', 'Kopi.', 'Teh.'],
    ['Kopi. teh.', 'Kopi.', 'teh.'],
    ['(Kopi laku.) Teh juga.', '(Kopi laku.)', 'Teh juga.'],
    ['', ...[]],
    ['… — “”', ...[]],
  ])('%j', (text, ...sentences) => expect(sentencesOf(text)).toEqual(sentences));

  it.each<[string, ...string[]]>([
    ['PT. Maju mengirim kopi. Nilainya naik.', 'PT. Maju mengirim kopi.', 'Nilainya naik.'],
    ['UD. Sari dan CV. Mitra ikut.', 'UD. Sari dan CV. Mitra ikut.'],
    ['Harganya Rp. 5 juta. Laku.', 'Harganya Rp. 5 juta.', 'Laku.'],
    ['Lihat No. 5 itu. Ya.', 'Lihat No. 5 itu.', 'Ya.'],
    ['H. Yadi datang. Ia pulang.', 'H. Yadi datang.', 'Ia pulang.'],
    ['Kata Prof. Dr. Sri. Ia pulang.', 'Kata Prof. Dr. Sri.', 'Ia pulang.'],
    ['Di Jl. Merdeka, Kec. Medan. Ia pulang.', 'Di Jl. Merdeka, Kec. Medan.', 'Ia pulang.'],
    ['Di Kab. Bogor. Ia pulang.', 'Di Kab. Bogor.', 'Ia pulang.'],
    ['Pada tgl. 5 Mei. Ia pulang.', 'Pada tgl. 5 Mei.', 'Ia pulang.'],
    ['Kata R. Budi. Ia pulang.', 'Kata R. Budi.', 'Ia pulang.'],
    ['Beratnya 5 kg. Ia pulang.', 'Beratnya 5 kg.', 'Ia pulang.'],
  ])('abbreviations: %j', (text, ...sentences) => expect(sentencesOf(text)).toEqual(sentences));

  it.each<[string, ...string[]]>([
    ['ke Bangladesh.Direktur itu berkata', 'ke Bangladesh.', 'Direktur itu berkata'],
    ['Naik 7,5 persen.Ekspor turun', 'Naik 7,5 persen.', 'Ekspor turun'],
    ['Pada 2020.Nilainya turun', 'Pada 2020.', 'Nilainya turun'],
    ['Pukul 10 WIB.Ia pulang', 'Pukul 10 WIB.', 'Ia pulang'],
    ['mantap!Kopi itu', 'mantap!', 'Kopi itu'],
    ['itu laku.”Direktur itu', 'itu laku.”', 'Direktur itu'],
  ])('glued stops: %j', (text, ...sentences) => expect(sentencesOf(text)).toEqual(sentences));

  it.each<[string, ...string[]]>([
    ['“Laku.” katanya.', '“Laku.”', 'katanya.'],
    ['“Laku,” katanya. Ia pergi.', '“Laku,” katanya.', 'Ia pergi.'],
    ['“Laku. Sangat laku.” Ia pergi.', '“Laku.', 'Sangat laku.”', 'Ia pergi.'],
    ['"Laku!" katanya.', '"Laku!"', 'katanya.'],
    ["'Laku?' katanya.", "'Laku?'", 'katanya.'],
  ])('quotes: %j', (text, ...sentences) => expect(sentencesOf(text)).toEqual(sentences));

  it.each<[string, ...string[]]>([
    ['1. Filipina\n2. Jepang', '1. Filipina', '2. Jepang'],
    ['10. Jepang 4 ton.', '10. Jepang 4 ton.'],
    ['Turun. 3. Jepang naik.', 'Turun.', '3. Jepang naik.'],
    ['Totalnya 5. Filipina ikut.', 'Totalnya 5.', 'Filipina ikut.'],
    ['100. Jepang', '100.', 'Jepang'],
  ])('numbered lists: %j', (text, ...sentences) => expect(sentencesOf(text)).toEqual(sentences));

  it.each<[string, ...string[]]>([
    ['Harganya Rp.5 juta.', 'Harganya Rp.5 juta.'],
    ['Lihat kopi.example itu.', 'Lihat kopi.example itu.'],
    ['Dari Rp5 s.d. 6 miliar.', 'Dari Rp5 s.d. 6 miliar.'],
  ])('stops inside words: %j', (text, ...sentences) => expect(sentencesOf(text)).toEqual(sentences));

  it('has no more than 300 tokens', () => {
    const sentences = lexicon.read({ text: 'dua ratus '.repeat(1000), start: 0, paragraph: 0 });
    expect(sentences.map(({ tokens }) => tokens.length)).toEqual([300, 300, 300, 300, 300, 300, 200]);
  });
});
