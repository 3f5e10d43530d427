import type { Citation, Fact } from '../../model/fact.js';
import { moneyText, quantityText } from './amounts.js';

type Form = (fact: Fact, index: number) => string | undefined;

const textOf = <Value>(value: Value | undefined, show: (value: Value) => string): string | undefined =>
  value === undefined ? undefined : show(value);

const forms: Readonly<Record<Citation['slot'], Form>> = {
  product: ({ products }, index) => products[index]?.name,
  quantity: ({ quantities }, index) => textOf(quantities[index], (quantity) => quantityText(quantity)),
  value: ({ values }, index) => textOf(values[index], (money) => moneyText(money)),
  destination: ({ destinations }, index) => destinations[index]?.code,
  agency: ({ agencies }, index) => agencies[index]?.name,
  exporter: ({ exporters }, index) => exporters[index]?.name,
  origin: ({ origin }) => origin?.name,
  date: ({ date }) => date?.value,
};

/** The value that a citation proves, in its normal form as text: `4044 pair`, `IDR 1500000000`, `JP`, `2023-05`. */
export const normalisedValue = (fact: Fact, { slot, value }: Citation): string =>
  forms[slot](fact, value) ?? '';
