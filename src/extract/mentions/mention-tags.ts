import type { Mention } from '../../model/mention.js';

/** The tag that the tokens of a mention get, so that patterns can ask for it. */
export const mentionTags: Readonly<Record<Mention['kind'], string>> = {
  quantity: 'Quantity',
  money: 'Money',
  place: 'ForeignPlace',
  product: 'Product',
  agency: 'Agency',
  exporter: 'Firm',
  region: 'Region',
  date: 'Date',
  cue: 'Cue',
  name: 'Name',
};
