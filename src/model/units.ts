/** Units of ANNOTATION.md. The words that stand for them are in `rules/lexicon/units.yaml`. */
export const units = [
  't',
  'kg',
  'g',
  'quintal',
  'l',
  'ml',
  'm3',
  'm2',
  'm',
  'km',
  'piece',
  'pair',
  'sheet',
  'head',
  'stem',
  'container',
  'container20',
  'container40',
  'teu',
  'box',
  'sack',
  'pack',
  'bottle',
  'bundle',
  'unit',
  'set',
  'roll',
  'tree',
  'type',
  'pallet',
  'barrel',
  'gallon',
  'truck',
  'ship',
  'bunch',
  'seed',
  'dozen',
  'score',
  'gross',
  'dose',
  'vial',
] as const;

export type Unit = (typeof units)[number];

/** Kilograms in a unit of mass: figures in these units can be compared. */
export const kilograms: Readonly<Partial<Record<Unit, number>>> = { t: 1000, kg: 1, g: 0.001, quintal: 100 };

/** Regions wider than a country that a destination may be, beside ISO 3166-1 alpha-2 codes. */
export const areas = [
  'EUROPE',
  'ASIA',
  'ASEAN',
  'AFRICA',
  'MIDDLE_EAST',
  'AMERICAS',
  'LATIN_AMERICA',
  'OCEANIA',
  'EU',
  'GULF',
] as const;
