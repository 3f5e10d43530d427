import type { SlotName } from '../../model/fact.js';
import type { Language } from '../../model/language.js';

/** The slots of a fact, as they stand beside their words and values. */
export const slotWords: Readonly<Record<Language, Readonly<Record<SlotName, string>>>> = {
  id: {
    product: 'produk',
    quantity: 'jumlah',
    value: 'nilai',
    destination: 'tujuan',
    agency: 'lembaga',
    exporter: 'eksportir',
    origin: 'asal',
    date: 'waktu',
  },
  en: {
    product: 'product',
    quantity: 'quantity',
    value: 'value',
    destination: 'destination',
    agency: 'agency',
    exporter: 'exporter',
    origin: 'origin',
    date: 'date',
  },
};
