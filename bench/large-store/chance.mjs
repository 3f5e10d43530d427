/** Chris Doty-Humphrey's Small Fast Counter, 32 bit: chance that comes again with its seed. */
export function sfc(seed) {
  let [a, b, c, d] = [0, seed, 0x9e3779b9, 1];
  const next = () => {
    const t = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return (t >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

export const pick = (next, list) => list[Math.floor(next() * list.length)];

/** Around 0, with a standard deviation of 1. */
export const normal = (next) => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

export function shuffled(next, list) {
  const all = [...list];
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [all[i], all[j]] = [all[j], all[i]];
  }
  return all;
}

/** Items by their key, in the order that they came in. */
export function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** A pool whose members come the rarer the later they stand: Zipf's law with the exponent `steep`. */
export function skewed(items, steep) {
  let sum = 0;
  const sums = items.map((_, rank) => {
    sum += (rank + 3) ** -steep;
    return sum;
  });
  return (next) => {
    const aim = next() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < aim) low = middle + 1;
      else high = middle;
    }
    return items[low];
  };
}
