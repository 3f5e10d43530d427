import fc from 'fast-check';

const pieces = [
  ...[
    'kopi',
    'Jepang',
    'cumi‑cumi',
    'Januari-Juni',
    'Rp1,5',
    '500rb',
    '40HC',
    'm3',
    'CO2',
    'İ',
    'ı',
    'ﬁ',
    'ß',
  ],
  ...['4.044', '7,5', '1. ', 'PT.', 'Rp.', 'No.', 'Dr.', 'A.', 'Bangladesh.Direktur', 'dll.'],
  ...[' ', '  ', '\u00a0', '\u200b', '\u2028', '\t', '\n', '\r\n', '\r', '\u0000', '\ufeff'],
  ...['.', ',', ';', ':', '!', '?', '…', '-', '‑', '‐', '–', '—', '/', '(', ')', '[', ']'],
  ...['"', "'", '“', '”', '‘', '’', '«', '»', '$', '€', '%', '&', '+', '_', '#', '²', '½'],
  ...[
    '👩‍🌾',
    '🇯🇵',
    '🏽',
    '\u200d',
    '\u0301',
    '\u20dd',
    'e\u0301',
    '\ud800',
    '\udc00',
    'مرحبا',
    '\u202e',
    'ทุเรียน',
    '日本',
  ],
];

/** Strings that break tokenizers: emoji, joiners, marks, lone surrogates, all kinds of space, quote and dash. */
export const hostile: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));
