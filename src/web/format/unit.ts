import type { Language } from '../../model/language.js';
import type { Unit } from '../../model/units.js';
import { formatNumber } from './number.js';

/** A unit in Indonesian, in English for one, and in English for others, where that differs. */
type Words = readonly [id: string, one: string, others?: string];

const words: Readonly<Record<Unit, Words>> = {
  t: ['ton', 'tonne', 'tonnes'],
  kg: ['kg', 'kg'],
  g: ['gram', 'gram', 'grams'],
  quintal: ['kuintal', 'quintal', 'quintals'],
  l: ['liter', 'litre', 'litres'],
  ml: ['ml', 'ml'],
  m3: ['m³', 'm³'],
  m2: ['m²', 'm²'],
  m: ['meter', 'metre', 'metres'],
  km: ['km', 'km'],
  piece: ['buah', 'piece', 'pieces'],
  pair: ['pasang', 'pair', 'pairs'],
  sheet: ['lembar', 'sheet', 'sheets'],
  head: ['ekor', 'head'],
  stem: ['batang', 'stem', 'stems'],
  container: ['kontainer', 'container', 'containers'],
  container20: ['kontainer 20 kaki', '20-foot container', '20-foot containers'],
  container40: ['kontainer 40 kaki', '40-foot container', '40-foot containers'],
  teu: ['TEU', 'TEU', 'TEUs'],
  box: ['kotak', 'box', 'boxes'],
  sack: ['karung', 'sack', 'sacks'],
  pack: ['bungkus', 'pack', 'packs'],
  bottle: ['botol', 'bottle', 'bottles'],
  bundle: ['koli', 'bundle', 'bundles'],
  unit: ['unit', 'unit', 'units'],
  set: ['set', 'set', 'sets'],
  roll: ['gulung', 'roll', 'rolls'],
  tree: ['pohon', 'tree', 'trees'],
  type: ['jenis', 'type', 'types'],
  pallet: ['palet', 'pallet', 'pallets'],
  barrel: ['barel', 'barrel', 'barrels'],
  gallon: ['galon', 'gallon', 'gallons'],
  truck: ['truk', 'truckload', 'truckloads'],
  ship: ['kapal', 'shipload', 'shiploads'],
  bunch: ['tandan', 'bunch', 'bunches'],
  seed: ['benih', 'seed', 'seeds'],
  dozen: ['lusin', 'dozen'],
  score: ['kodi', 'score'],
  gross: ['gros', 'gross'],
  dose: ['dosis', 'dose', 'doses'],
  vial: ['vial', 'vial', 'vials'],
};

/** A unit as a word, in the number that goes with the amount: `pasang`, `pair`, `pairs`. */
export function unitWord(unit: Unit, amount: number, language: Language): string {
  const [id, one, others = one] = words[unit];
  if (language === 'id') return id;
  return amount === 1 ? one : others;
}

/** A quantity in words: `4.044 pasang`, `4,044 pairs`. */
export const formatQuantity = (amount: number, unit: Unit, language: Language): string =>
  `${formatNumber(amount, language)} ${unitWord(unit, amount, language)}`;
