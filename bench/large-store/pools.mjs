import { grouped, pick, sfc, shuffled, skewed } from './chance.mjs';
import { sentences } from './sentences.mjs';

const syllables = 'ra ka sa ma ta na la wi di ri bu su mu lu nu ja ga ba ya da ni ti si mi'.split(' ');
const firms = 'PT PT PT PT CV CV CV UD Koperasi BUMDes'.split(' ');
const trades =
  'Jaya Makmur Lestari Abadi Nusantara Sejahtera Mandiri Sentosa Utama Perkasa Bahari Tani'.split(' ');

const word = (next, length) => {
  const letters = Array.from({ length }, () => pick(next, syllables)).join('');
  return letters[0].toUpperCase() + letters.slice(1);
};

/** What can stand in an article, by slot, each as frequent as such things are. */
export function makePools(templates, rules) {
  const next = sfc(6);
  const all = templates.flatMap((template) => template.facts);
  const commonestFirst = (items, keyOf) =>
    [...grouped(items, keyOf).values()].sort((a, b) => b.length - a.length).map(([first]) => first);
  const byName = (items) =>
    [...grouped(items, ({ name }) => name.toLowerCase()).values()].map(([one]) => one);
  const slotted = (slot, key) =>
    commonestFirst(
      all.flatMap((fact) => fact[slot]),
      (one) => one[key],
    );
  const goods = shuffled(next, rules.products).map(({ name, hs }) => ({ name, category: hs ?? null }));
  const products = byName([...slotted('products', 'name'), ...goods]).slice(0, 620);
  const areas = [...rules.countries, ...rules.areas];
  const places = slotted('destinations', 'code').map(({ code }) => areas.find((area) => area.code === code));
  const destinations = [...new Set([...places, ...shuffled(next, areas)])].slice(0, 155);
  const regions = shuffled(next, rules.regions);
  const regional = rules.agencies.filter(({ scope }) => scope === 'regional');
  const offices = Array.from({ length: 1960 }, () => {
    const region = pick(next, regions);
    return { name: `${pick(next, regional).name} ${region.name.replace('Provinsi ', '')}` };
  });
  const agencies = byName([...slotted('agencies', 'name').map(({ name }) => ({ name })), ...offices]);
  const exporters = Array.from({ length: 5200 }, () => ({
    name: `${pick(next, firms)} ${word(next, 2 + Math.floor(next() * 2))} ${pick(next, trades)}`,
  }));
  return {
    product: skewed(products, 0.95),
    destination: skewed(destinations, 1.1),
    origin: skewed(regions, 0.6),
    agency: skewed(agencies, 0.7),
    exporter: skewed(byName(exporters), 0.5),
    person: skewed(
      Array.from({ length: 4000 }, () => `${word(next, 2)} ${word(next, 3)}`),
      0.5,
    ),
    site: skewed(sitesOf(next, regions), 1),
    unitWords: new Map(
      rules.units.filter(({ factor }) => !factor).map(({ unit, words }) => [unit, words[0]]),
    ),
    sentence: sentences(templates.map(({ document }) => document.text)),
    year: skewed(
      Array.from({ length: 15 }, (_, ago) => 2024 - ago),
      0.6,
    ),
  };
}

export const slug = (text) => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

function sitesOf(next, regions) {
  const heads = ['kabar', 'radar', 'suara', 'harian', 'warta', 'berita'];
  const names = regions.map(({ name }) => slug(name).split('-').slice(1).join(''));
  return [...new Set(names)].slice(0, 60).map((name) => `${pick(next, heads)}${name}.example`);
}
