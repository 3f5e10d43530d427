import type { Payload } from './payloads.js';

const characters: readonly Payload[] = [
  { name: 'right-to-left override', kind: 'direction', text: 'ikan \u202egnip\u202c ton' },
  { name: 'isolates', kind: 'direction', text: '\u2066ikan\u2067 1.000 \u2068ton' },
  { name: 'unclosed embedding', kind: 'direction', text: '\u202bikan' },
  { name: 'Arabic and Hebrew', kind: 'direction', text: 'قهوة 12 קפה' },
  { name: 'zero width', kind: 'direction', text: 'ik\u200ba\u200cn\u200d \u2060asin\u00ad' },
  { name: 'marks of direction', kind: 'direction', text: '\u200eikan\u200f \u061c' },
  { name: 'only zero width', kind: 'direction', text: '\u200b\u200c' },
  { name: 'tags', kind: 'direction', text: 'ikan\u{e0041}\u{e0042}\u{e007f}' },
  { name: 'stacked accents', kind: 'control', text: `i${'\u0301'.repeat(50)}kan` },
  { name: 'null byte', kind: 'control', text: 'ikan\u0000<b>' },
  { name: 'only a null byte', kind: 'control', text: '\u0000' },
  { name: 'backspaces', kind: 'control', text: 'ikan\b\b\b\bteh' },
  { name: 'form feed and vertical tab', kind: 'control', text: 'ikan\f\vteh' },
  { name: 'not characters', kind: 'control', text: 'ikan\ufffe\uffff\u{1ffff}' },
  { name: 'private use', kind: 'control', text: '\ue000\u{f0000}' },
  { name: 'lone high surrogate', kind: 'surrogate', text: 'ikan\ud83d', raw: 'ikan%ED%A0%BD' },
  { name: 'lone low surrogate', kind: 'surrogate', text: '\ude00ikan', raw: '%ED%B8%80ikan' },
  { name: 'surrogates turned round', kind: 'surrogate', text: 'a\ude00\ud83db' },
  { name: 'emoji', kind: 'surrogate', text: '\u{1f1ee}\u{1f1e9}\u{1f469}\u200d\u{1f33e}' },
];

const terminals: readonly Payload[] = [
  { name: 'clear the screen', kind: 'terminal', text: '\u001b[2J\u001b[H\u001b[31mmerah\u001b[0m' },
  { name: 'title of the window', kind: 'terminal', text: '\u001b]0;jahat\u0007' },
  {
    name: 'link in the terminal',
    kind: 'terminal',
    text: '\u001b]8;;https://jahat.example\u001b\\klik\u001b]8;;',
  },
  { name: 'clipboard', kind: 'terminal', text: '\u001b]52;c;amFoYXQ=\u0007' },
  { name: 'C1 control sequence', kind: 'terminal', text: '\u009b31mmerah\u009b0m' },
  { name: 'C1 string', kind: 'terminal', text: '\u0090$q"p\u009c \u009d0;jahat\u009c' },
  { name: 'return to overwrite', kind: 'terminal', text: 'ikan 10 ton\rbatu bara  ' },
  { name: 'bell and delete', kind: 'terminal', text: '\u0007\u007fikan' },
];

const transports: readonly Payload[] = [
  { name: 'new header', kind: 'header', text: 'x\r\nSet-Cookie: jahat=1' },
  { name: 'new body', kind: 'header', text: 'x\r\n\r\n<script>serang()</script>' },
  { name: 'new line alone', kind: 'header', text: 'x\nLocation: https://jahat.example' },
  { name: 'letters that end as CR and LF', kind: 'header', text: 'x\u560d\u560aSet-Cookie: jahat=1' },
  { name: 'end of a file name', kind: 'header', text: '"; filename="jahat.exe' },
  { name: 'path upwards', kind: 'path', text: '../../../../etc/passwd' },
  { name: 'path upwards on Windows', kind: 'path', text: '..\\..\\windows\\win.ini' },
  {
    name: 'path upwards, encoded',
    kind: 'path',
    text: '%2e%2e%2fetc%2fpasswd',
    raw: '%2e%2e%2fetc%2fpasswd',
  },
  { name: 'path with a null byte', kind: 'path', text: 'fakta.csv\u0000.html' },
  { name: 'absolute path', kind: 'path', text: '/etc/passwd' },
  { name: 'device', kind: 'path', text: 'CON.csv' },
  { name: 'dots', kind: 'path', text: '..' },
  { name: 'another query', kind: 'percent', text: '?lang=id&sort=oldest#akhir' },
  { name: 'plus and percent', kind: 'percent', text: '100%+ikan%20' },
  { name: 'percent alone', kind: 'percent', text: '%', raw: '%' },
  { name: 'percent without hexadecimal', kind: 'percent', text: '%zz%u0041', raw: '%zz%u0041' },
  { name: 'overlong slash', kind: 'percent', text: '\ufffd\ufffd', raw: '%c0%af' },
  { name: 'half a character', kind: 'percent', text: '\ufffd', raw: '%E2%82' },
  { name: 'encoded twice', kind: 'percent', text: '%253Cscript%253E', raw: '%253Cscript%253E' },
  { name: '100 KB of one word', kind: 'long', text: `<b>${'k'.repeat(100_000)}` },
  { name: 'words longer than a cell', kind: 'long', text: 'kata '.repeat(6_600) },
  { name: 'brackets longer than a cell', kind: 'long', text: '<b>'.repeat(11_000) },
];

/** Payloads that aim at what carries and shows text: characters, terminals, headers, paths, addresses. */
export const transportPayloads: readonly Payload[] = [...characters, ...terminals, ...transports];
