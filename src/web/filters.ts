import { UsageError } from '../model/errors.js';
import { type FactKind, type FactStatus, factKinds, factStatuses } from '../model/fact.js';
import { type FactFilters, type SortOrder, sortOrders } from '../store/index.js';
import { type Asked, type AskedName, oneOf } from './asked.js';

/** Words for powers of ten that an amount may be given with. */
const scales: Readonly<Record<string, number>> = {
  ribu: 1e3,
  thousand: 1e3,
  juta: 1e6,
  million: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  billion: 1e9,
  triliun: 1e12,
  trillion: 1e12,
};

/** Reads `1500000`, `1.500.000`, `1e6` or `1,5 miliar`. @throws UsageError */
function readAmount(name: AskedName, given: string): number {
  const plain = /^\d{1,18}$|^\d{1,15}e\d{1,2}$/i.test(given) ? given : null;
  const grouped = /^\d{1,3}(?:[. ]\d{3}){1,5}$/.test(given) ? given.replace(/[. ]/g, '') : null;
  const [, digits, word] = /^(\d{1,15}(?:[.,]\d{1,6})?) ?([a-z]{4,8})$/i.exec(given) ?? [];
  const scale = scales[word?.toLowerCase() ?? ''];
  const scaled = digits && scale ? Number(digits.replace(',', '.')) * scale : null;
  const amount = scaled ?? Number(plain ?? grouped ?? Number.NaN);
  if (Number.isFinite(amount)) return amount;
  throw new UsageError(
    `${name}: expected an amount such as 1500000, 1.500.000 or 1,5 miliar, got ${JSON.stringify(given)}`,
  );
}

/** @throws UsageError for what is none of the choices */
function chosen<T extends string>(
  name: AskedName,
  choices: readonly T[],
  given: readonly string[],
): readonly T[] {
  return given.map((each) => {
    const choice = choices.find((one) => one === each);
    if (choice !== undefined) return choice;
    throw new UsageError(`${name}: expected ${choices.join(' or ')}, got ${JSON.stringify(each)}`);
  });
}

/** The currency that values are asked in and summed in. */
export const currencyOf = (asked: Asked): string => oneOf(asked, 'currency') ?? 'IDR';

function checkedCurrency(asked: Asked): string {
  const currency = currencyOf(asked);
  if (/^[A-Z]{3}$/.test(currency)) return currency;
  throw new UsageError(`currency: expected a code of ISO 4217 such as IDR, got ${JSON.stringify(currency)}`);
}

function sumOf(asked: Asked, name: 'min-value' | 'max-value'): FactFilters['minValue'] {
  const given = oneOf(asked, name);
  return given === null ? undefined : { amount: readAmount(name, given), currency: checkedCurrency(asked) };
}

const orUndefined = <T>(value: T | null): T | undefined => value ?? undefined;

/** Which order the facts are asked for in. @throws UsageError for one that is not known */
export const sortOf = (asked: Asked): SortOrder =>
  chosen('sort', sortOrders, asked.sort ?? [])[0] ?? 'latest';

/** The filters that an address asks. @throws UsageError for a value that cannot be asked */
export function filtersOf(asked: Asked, resolveDestination: FactFilters['resolveDestination']): FactFilters {
  checkedCurrency(asked);
  const status: readonly FactStatus[] | undefined =
    asked.status && chosen('status', factStatuses, asked.status);
  const kind: readonly FactKind[] | undefined = asked.kind && chosen('kind', factKinds, asked.kind);
  return {
    text: orUndefined(oneOf(asked, 'text')),
    product: asked.product,
    group: asked.group,
    destination: asked.destination,
    agency: asked.agency,
    exporter: asked.exporter,
    origin: asked.origin,
    year: asked.year,
    site: asked.site,
    status,
    kind,
    from: orUndefined(oneOf(asked, 'from')),
    to: orUndefined(oneOf(asked, 'to')),
    minValue: sumOf(asked, 'min-value'),
    maxValue: sumOf(asked, 'max-value'),
    resolveDestination,
  };
}
