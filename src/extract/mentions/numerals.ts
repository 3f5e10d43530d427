/**
 * The values that a written numeral can have. Indonesian writes `4.044` and `7,5`; slips and English wires write
 * `1.5`, `84,400` and `1,234.5`. `comma3` tells how to read a single comma before three digits (`84,400`), which
 * only the unit or the currency beside it can decide.
 */
export function readNumeral(text: string, comma3: 'decimal' | 'thousands'): number {
  const part = parts[text.slice(-1)];
  return part === undefined ? readDigits(text, comma3) : part + readDigits(text.slice(0, -1), comma3);
}

const parts: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

function readDigits(text: string, comma3: 'decimal' | 'thousands'): number {
  const dots = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (dots > 0 && commas > 0) return readMixed(text, dots, commas);
  if (dots > 0) return grouped(text, '.') ? join(text, '.') : decimal(text, '.');
  if (commas > 1) return grouped(text, ',') ? join(text, ',') : decimal(text, ',');
  if (commas === 1)
    return comma3 === 'thousands' && grouped(text, ',') ? join(text, ',') : decimal(text, ',');
  return Number(text);
}

/** `7.642.199,06` and `1,234.56`: the sign that stands last is the decimal one, if it stands once. */
function readMixed(text: string, dots: number, commas: number): number {
  const last = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
  const other = last === '.' ? ',' : '.';
  const once = last === '.' ? dots === 1 : commas === 1;
  const plain = text.replaceAll(other, '');
  return once ? Number(plain.replace(last, '.')) : Number(plain.replaceAll(last, ''));
}

const grouped = (text: string, sign: string): boolean =>
  text.split(sign).every((part, index) => (index === 0 ? /^[1-9]\d{0,2}$/ : /^\d{3}$/).test(part));

const join = (text: string, sign: string): number => Number(text.replaceAll(sign, ''));

/** The first sign is the decimal one; what a second one would part is kept as decimals. */
function decimal(text: string, sign: string): number {
  const [whole = '0', ...rest] = text.split(sign);
  return Number(`${whole}.${rest.join('')}`);
}
