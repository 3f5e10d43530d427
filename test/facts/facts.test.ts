import { describe, expect, it } from 'vitest';
import { amounts } from './tables/amounts.js';
import { bodies } from './tables/bodies.js';
import { comparison } from './tables/comparison.js';
import { coordination } from './tables/coordination.js';
import { days } from './tables/days.js';
import { each } from './tables/each.js';
import { ellipsis } from './tables/ellipsis.js';
import { figureByGoods } from './tables/figure-by-goods.js';
import { figureByPlace } from './tables/figure-by-place.js';
import { genericGoods } from './tables/generic-goods.js';
import { homeSide } from './tables/home-side.js';
import { kindsAndFirsts } from './tables/kinds-and-firsts.js';
import { linksAndTitles } from './tables/links-and-titles.js';
import { markets } from './tables/markets.js';
import { merging } from './tables/merging.js';
import { moneyAndPolicy } from './tables/money-and-policy.js';
import { nextSentence } from './tables/next-sentence.js';
import { origin } from './tables/origin.js';
import { othersAndWishes } from './tables/others-and-wishes.js';
import { partsAndTotals } from './tables/parts-and-totals.js';
import { periods } from './tables/periods.js';
import { pointingBack } from './tables/pointing-back.js';
import { shares } from './tables/shares.js';
import { shippers } from './tables/shippers.js';
import { speakers } from './tables/speakers.js';
import { statuses } from './tables/statuses.js';
import { read, type Table, told } from './telling.js';

const tables: readonly Table[] = [
  amounts,
  bodies,
  comparison,
  coordination,
  days,
  each,
  ellipsis,
  figureByGoods,
  figureByPlace,
  genericGoods,
  homeSide,
  kindsAndFirsts,
  linksAndTitles,
  markets,
  merging,
  moneyAndPolicy,
  nextSentence,
  othersAndWishes,
  origin,
  partsAndTotals,
  periods,
  pointingBack,
  shares,
  shippers,
  speakers,
  statuses,
];

describe.each(tables)('$idea', ({ show, cases }) => {
  for (const row of cases) {
    it(row[0], () => {
      expect(told(show, row)).toEqual([...row[1]].sort());
    });
  }
});

/** Ideas that need no capitals: goods, amounts, places and times. */
const plain: readonly Table[] = [
  coordination,
  figureByPlace,
  figureByGoods,
  origin,
  partsAndTotals,
  each,
  ellipsis,
  nextSentence,
  markets,
  pointingBack,
  shares,
];

describe.each(plain)('in lower case: $idea', ({ show, cases }) => {
  for (const [text, lines, published] of cases) {
    it(text, () => {
      const small = read(text.toLowerCase(), published).facts.map((fact) => show(fact).toLowerCase());
      expect(small.sort()).toEqual(lines.map((line) => line.toLowerCase()).sort());
    });
  }
});
