/**
 * Prints for each hostile text how its cost grows: the time of a text twice as long over the time of the text. Two is
 * linear; PARTS.md asks for less than three. Run it after `npm run build`: node bench/linear.mjs [characters]
 */
import { performance } from 'node:perf_hooks';
import {
  compileKnowledge,
  defaultRulesFolder,
  extractArticle,
  loadRules,
  localSnapshot,
} from '../dist/index.js';

const length = Number(process.argv[2] ?? 100_000);

/** Units that texts are made of by repeating them; each text begins with a sentence that passes the gate. */
const units = {
  'one word': 'a',
  'one word in capitals': 'A',
  digits: '7',
  dots: '.',
  commas: ',',
  spaces: ' ',
  newlines: '\n',
  hyphens: '-',
  'hyphened word': 'a-',
  apostrophes: "a'",
  brackets: '(',
  quotes: '“',
  'digits and dots': '1.',
  'digits and slashes': '1/',
  'rupiah and dots': 'Rp1.',
  letters: 'a ',
  'letters in capitals': 'A ',
  exports: 'ekspor ',
  'will export': 'akan ekspor ',
  and: 'dan ',
  to: 'ke ',
  'to a country': 'ke Jepang ',
  'countries and commas': 'Jepang, ',
  scales: 'juta ',
  'number words': 'dua ratus ',
  'tons and commas': '5 ton, ',
  'sums of money': 'Rp5 juta, ',
  months: 'Januari ',
  'months and hyphens': 'Januari-',
  until: 'hingga akhir ',
  years: '2020-',
  offices: 'Dinas ',
  'offices and commas': 'Dinas Kopi, ',
  'offices and brackets': 'Dinas (',
  firms: 'PT ',
  goods: 'kopi ',
  'goods and commas': 'kopi, ',
  'goods and prefixes': 'produk jenis ',
  sentences: 'Kopi. ',
  facts: 'Koperasi mengekspor 5 ton kopi ke Jepang senilai Rp5 juta. ',
  'facts in paragraphs': 'Koperasi mengekspor 5 ton kopi ke Jepang senilai Rp5 juta.\n\n',
  'parts of names': 'kayu lapis ',
  'link lines': 'Baca juga: ',
  emoji: '👩‍🌾',
  marks: 'a\u0301',
};

const knowledge = compileKnowledge(await loadRules(defaultRulesFolder()));

const textOf = (unit, size) =>
  `Indonesia mengekspor kopi ke Jepang.\n\n${unit.repeat(Math.ceil(size / unit.length)).slice(0, size)}`;

function timeOf(text) {
  const body = new TextEncoder().encode(text);
  const snapshot = localSnapshot({
    source: 'hostile',
    id: 'hostile',
    body,
    mediaType: 'text/plain',
    charset: null,
  });
  const start = performance.now();
  extractArticle(snapshot, knowledge);
  return performance.now() - start;
}

/** The best of several times: what else the machine does only ever adds. */
const best = (text) => Math.min(...Array.from({ length: 3 }, () => timeOf(text)));

for (const [name, unit] of Object.entries(units)) {
  const [once, twice] = [best(textOf(unit, length)), best(textOf(unit, length * 2))];
  const ratio = twice / once;
  const verdict = twice < 10 || ratio < 3 ? '' : '  NOT LINEAR';
  console.log(`${ratio.toFixed(2)}  ${once.toFixed(1).padStart(8)} ms  ${name}${verdict}`);
}
