import { date, money, quantity } from './amounts-and-dates.mjs';
import { pick } from './chance.mjs';

function named(next, slot, pools) {
  const entity = pools[slot](next);
  const shown = next() < 0.25 ? pick(next, [...(entity.aliases ?? []), entity.name]) : entity.name;
  if (slot === 'destination') return { value: { code: entity.code }, text: shown };
  if (slot === 'origin') {
    const short = entity.name.replace('Provinsi ', '').replace('Kota ', '');
    return { value: { code: entity.code, name: entity.name }, text: short };
  }
  if (slot === 'product')
    return { value: { name: entity.name, category: entity.category }, text: entity.name };
  return { value: { name: entity.name }, text: slot === 'agency' ? shown : entity.name };
}

/** What stands for each group of mentions in this article: another one for each. */
export function exchanger(next, pools, shift) {
  const made = new Map();
  const used = new Set();
  const make = ({ key, mention }, like) => {
    const slot = key.split(' ', 1)[0];
    if (slot === 'quantity') return quantity(next, mention, pools);
    if (slot === 'value') return money(next, mention);
    if (slot === 'date') return date(mention, like, shift);
    for (let attempt = 0; ; attempt++) {
      const other = named(next, slot, pools);
      const name = `${slot} ${other.value.code ?? other.value.name}`;
      if (used.has(name) && attempt < 20) continue;
      used.add(name);
      return other;
    }
  };
  const exchange = (place, like) => {
    if (!made.has(place.key)) made.set(place.key, make(place, like));
    return made.get(place.key);
  };
  return exchange;
}
