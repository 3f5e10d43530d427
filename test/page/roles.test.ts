import { describe, expect, it } from 'vitest';
import { outline, readTextPage } from './boilerplate.js';

const lead = 'Petani lada mengirim 12 ton ke Jepang, kata kepala dinas.';
const outlineOf = (text: string): [string, string][] => outline(readTextPage(text).value);

describe('the role of a line', () => {
  it.each([
    ['Baca juga: Harga Pala Naik Lagi', 'related-link'],
    ['BACA JUGA : Harga Pala Naik Lagi', 'related-link'],
    ['- Baca Juga: Harga Pala Naik Lagi', 'related-link'],
    ['Simak juga Video: Panen Raya di Fakfak', 'related-link'],
    ['Lihat juga: Foto Pelabuhan Baru', 'related-link'],
    ['Artikel terkait: Pala dari Masa ke Masa', 'related-link'],
    ['Pewarta: Sinta Maharani', 'byline'],
    ['Editor : Bagus Pranoto', 'byline'],
    ['Penulis: Rangga', 'byline'],
    ['(ANT/K004)', 'byline'],
    ['(rgs/ptr)', 'byline'],
    ['Ilustrasi - Biji pala kering. (dinas)', 'caption'],
    ['FOTO: dok. koperasi', 'caption'],
    ['Pelepasan ekspor di dermaga, Senin. Foto: Istimewa', 'caption'],
    ['Rabu, 8 Juni 2022 | 17:10 WIB', 'dateline'],
    ['- Selasa, 15 September 2020 | 18:55 WIB', 'dateline'],
    ['28-12-2020 - Balai Karantina Pertanian Ternate', 'dateline'],
    ['COPYRIGHT © KABAR PALA 2016', 'footer'],
    ['Copyright © 2024', 'footer'],
    ['Permintaan ralat dan hak jawab kirim ke redaksi', 'footer'],
    ['Silakan WA 0800-000-000 atau email: redaksi@contoh.id', 'footer'],
    ['Advertisement', 'footer'],
    ['SCROLL TO CONTINUE WITH CONTENT', 'footer'],
    ['banner 120x600', 'footer'],
    ['[Gambas:Video 20detik]', 'footer'],
    ['Cek berita dan artikel lain di Google News', 'footer'],
    ['Ikuti kabar kami di WhatsApp Channel', 'footer'],
  ])('%s is a %s', (line, role) => {
    expect(outlineOf(`${lead}\n${line}\n${lead} Lagi.`)).toEqual([
      ['body', lead],
      [role, line],
      ['body', `${lead} Lagi.`],
    ]);
  });

  it.each([
    'Pembaca juga dapat memesan lada lewat koperasi.',
    'Pada 8 Juni 2022 lada dikirim ke Jepang.',
    'Iklan lada di Jepang dipasang oleh koperasi.',
    'Editor majalah itu mencicipi pala dari Banda.',
    '12 ton lada dikirim.',
  ])('%s is body', (line) => {
    expect(outlineOf(`${lead}\n${line}`)).toEqual([
      ['body', lead],
      ['body', line],
    ]);
  });

  it('never takes a long paragraph for boilerplate as a whole', () => {
    const long = `Copyright motif itu dijual. ${lead.repeat(8)}`;
    expect(outlineOf(long)).toEqual([['body', long]]);
  });

  it('marks the headlines behind a bare label, up to the next sentence', () => {
    const text = [
      'Baca juga:',
      'Harga Pala Naik Lagi',
      '- Koperasi Banda Buka Gudang',
      lead,
      'Kapal Tiba',
    ].join('\n');
    expect(outlineOf(text).map(([role]) => role)).toEqual([
      'related-link',
      'related-link',
      'related-link',
      'body',
      'body',
    ]);
  });

  it('leaves a body line alone behind a bare label', () => {
    const cut = 'Ia menjelaskan lada itu dikirim menuju';
    expect(outlineOf(`Baca Juga\n${cut}\nJepang.`)[1]).toEqual(['body', cut]);
  });

  it('marks the tags behind the signature as footer', () => {
    const roles = outlineOf(`${lead}\n(rgs/ptr)\nlada\npelabuhan ternate`).map(([role]) => role);
    expect(roles).toEqual(['body', 'byline', 'footer', 'footer']);
  });
});

describe('the title', () => {
  it.each([
    ['Lada Ternate Tembus Jepang', 'title'],
    ['Ke Mana Perginya Lada Ternate?', 'title'],
    ['Lada Ternate tembus Jepang.', 'body'],
    ['Ternate', 'body'],
    ['TERNATE, KABARPALA.id -', 'body'],
    ['Lada dikirim. Apa sebabnya?', 'body'],
  ])('%s at the head is %s', (line, role) => {
    const { value } = readTextPage(`${line}\n\n${lead}`);
    expect(outline(value)[0]).toEqual([role, line]);
    expect(value.title).toBe(role === 'title' ? line : null);
  });

  it('is no title where nothing follows, or where the sentence goes on', () => {
    expect(outlineOf('Lada Ternate Tembus Jepang')).toEqual([['body', 'Lada Ternate Tembus Jepang']]);
    expect(outlineOf('Ternate, Kabar Pala Harga jual\nlada naik.')[0]?.[0]).toBe('body');
  });

  it('yields to the title that was given', () => {
    const { value } = readTextPage(`Lada Ternate Tembus Jepang\n${lead}`, {
      given: { title: 'Judul lain', published: null },
    });
    expect(value.title).toBe('Judul lain');
  });
});
