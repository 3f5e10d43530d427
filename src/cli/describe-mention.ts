import type { Amount, Mention } from '../model/mention.js';

/** What a mention was read as: the normalised value in one line. */
export function describeMention(mention: Mention): string {
  switch (mention.kind) {
    case 'quantity':
      return `${hedged(mention)} ${mention.unit}`;
    case 'money':
      return `${mention.currency} ${hedged(mention)}`;
    case 'place':
      return mention.code;
    case 'product':
      return mention.category === null ? mention.name : `${mention.name} (HS ${mention.category})`;
    case 'agency':
      return mention.byHead ? `${mention.name} (by its head)` : mention.name;
    case 'exporter':
      return mention.name;
    case 'name':
      return 'a name that is part of no fact';
    case 'region':
      return `${mention.code} ${mention.name}`;
    case 'date':
      return `${mention.value} (${mention.basis})`;
    case 'cue':
      return `${mention.cue} = ${mention.value}, for the ${mention.scope}`;
  }
}

const hedged = ({ amount, approx }: { readonly amount: Amount; readonly approx: string | null }): string => {
  const shown = 'amount' in amount ? `${amount.amount}` : `${amount.min}-${amount.max}`;
  return approx === null ? shown : `${approx} ${shown}`;
};
