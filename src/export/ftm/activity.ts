import { areas } from '../../model/units.js';
import type { FoundFact } from '../../store/index.js';
import { chapterText, moneyText, quantityText } from '../tables/amounts.js';
import { webAddress } from '../web-address.js';
import { type FtmEntity, ftmId, ftmTime, properties } from './entity.js';
import { exportersOf } from './parties.js';

const areaCodes = new Set<string>(areas);

/** Countries in lower case. FollowTheMoney has no regions but the European Union; the summary has them all. */
const countryOf = (code: string): string | null =>
  code === 'EU' || !areaCodes.has(code) ? code.toLowerCase() : null;

/** An interval becomes its two ends: FollowTheMoney's dates are prefixes of ISO 8601 and never ranges. */
function datesOf({ fact }: FoundFact) {
  const [start = null, end = null] = fact.date?.value.split('/') ?? [];
  return end === null ? { date: [start] } : { startDate: [start], endDate: [end] };
}

/** `planned shipment: kopi arabika, vanili; 18-18.5 t; IDR 1500000000; to JP, KR; from Aceh` */
function summaryOf({ fact }: FoundFact): string {
  const parts = [
    fact.products.map(({ name }) => name).join(', '),
    fact.quantities.map((quantity) => quantityText(quantity)).join(', '),
    fact.values.map((money) => moneyText(money)).join(', '),
    fact.destinations.length > 0 ? `to ${fact.destinations.map(({ code }) => code).join(', ')}` : '',
    fact.origin ? `from ${fact.origin.name}` : '',
  ];
  return `${fact.status} ${fact.kind}: ${parts.filter(Boolean).join('; ')}`;
}

/**
 * A fact as an EconomicActivity. Exporters are its senders; the text does not say who declared the goods, and agencies
 * are tied to the article instead (Documentation), because the schema has no place for who reports or inspects.
 * Chapters of the Harmonised System are too short for `vedCode`, which is matched as an identifier.
 */
export const activityEntity = (found: FoundFact): FtmEntity => ({
  id: ftmId('EconomicActivity', found.key),
  schema: 'EconomicActivity',
  properties: properties({
    summary: [summaryOf(found)],
    description: [found.quote?.text ?? null],
    directionOfTransportation: ['export'],
    goodsDescription: found.fact.products.map(({ name }) => name),
    vedCodeDescription: found.fact.products.map(({ category }) => category && chapterText(category)),
    sender: exportersOf(found).map(({ id }) => id),
    originCountry: ['id'],
    departureCountry: ['id'],
    destinationCountry: found.fact.destinations.map(({ code }) => countryOf(code)),
    invoiceAmount: found.fact.values.map((money) => moneyText(money)),
    ...datesOf(found),
    recordId: [found.key],
    sourceUrl: [webAddress(found.article.url)],
    publisher: [found.article.site],
    retrievedAt: [ftmTime(found.article.fetchedAt)],
  }),
});
