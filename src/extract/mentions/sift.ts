import type { Diagnostic } from '../../model/diagnostic.js';
import type { Mention, MoneyMention, QuantityMention } from '../../model/mention.js';
import { countsNoGoods, isSize } from './no-amounts.js';
import { isExchangeRate, isRate } from './rates.js';
import type { Row } from './row.js';

type Figure = QuantityMention | MoneyMention;

/** Why a figure is no amount of goods or money, and the name of that rule. */
interface Ground {
  readonly rule: string;
  readonly reason: string;
  holds(figure: Figure, row: Row): boolean;
}

const grounds: readonly Ground[] = [
  { rule: 'rate', reason: 'an amount for each unit', holds: isRate },
  {
    rule: 'kinds',
    reason: 'kinds are counted, not goods',
    holds: (figure) => figure.kind === 'quantity' && figure.unit === 'type',
  },
  {
    rule: 'size',
    reason: 'the size of a thing or of a pack',
    holds: (figure, row) => figure.kind === 'quantity' && isSize(figure, row),
  },
  {
    rule: 'no-goods',
    reason: 'people, firms or places are counted',
    holds: (figure, row) => figure.kind === 'quantity' && countsNoGoods(figure, row),
  },
  {
    rule: 'exchange-rate',
    reason: 'an exchange rate',
    holds: (figure, row) => figure.kind === 'money' && isExchangeRate(figure, row),
  },
];

interface Sifted {
  readonly kept: readonly Mention[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Parts amounts of goods and money from figures that look like them. */
export function sift(mentions: readonly Mention[], row: Row): Sifted {
  const told = mentions.map((mention) => ({
    mention,
    ground: isFigure(mention) ? against(mention, row) : undefined,
  }));
  return {
    kept: told.filter(({ ground }) => !ground).map(({ mention }) => mention),
    diagnostics: told.flatMap(({ mention, ground }) =>
      ground ? [{ step: 'findMentions', reason: ground.reason, span: mention.span, rule: ground.rule }] : [],
    ),
  };
}

const isFigure = (mention: Mention): mention is Figure =>
  mention.kind === 'money' || mention.kind === 'quantity';

const against = (figure: Figure, row: Row): Ground | undefined =>
  grounds.find((ground) => ground.holds(figure, row));
