import { givenDay } from '../files/given-day.js';

/** English, and Indonesian as local feeds write it. By the first three letters. */
const months: Readonly<Record<string, string>> = {
  ...{ jan: '01', feb: '02', mar: '03', apr: '04', may: '05', mei: '05', jun: '06', jul: '07' },
  ...{ aug: '08', agu: '08', ags: '08', agt: '08', sep: '09', oct: '10', okt: '10' },
  ...{ nov: '11', nop: '11', dec: '12', des: '12' },
};

/** Indonesia's zones beside those of RFC 822. */
const zones: Readonly<Record<string, string>> = {
  ...{ z: 'Z', ut: 'Z', utc: 'Z', gmt: 'Z', wib: '+07:00', wita: '+08:00', wit: '+09:00' },
};

const iso =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})? ?([A-Z]{1,4}|[+-]\d{2}:?\d{2})?)?$/i;
const rfc822 =
  /^(?:[a-z'’]{3,9},? +)?(\d{1,2})[ -]([a-z]{3,9})[ -](\d{4})(?: +(\d{1,2}:\d{2}(?::\d{2})?)(?: ?([a-z]{1,4}|[+-]\d{2}:?\d{2}))?)?$/i;

/**
 * A date of a sitemap or a feed (W3C date-time, RFC 822, also with Indonesian names) as a day, or as a time
 * in UTC where it has a zone that is known. Null for anything else, months and years without a day among it.
 */
export function momentOf(text: string): string | null {
  const date = text.trim().replace(/\s+/g, ' ');
  if (date.length > 64) return null;
  const [, day, time, zone] = iso.exec(date) ?? [];
  if (day !== undefined) return moment({ day, time, zone });
  const [, number, month, year, clock, place] = rfc822.exec(date) ?? [];
  if (number === undefined || month === undefined) return null;
  const named = `${year}-${months[month.slice(0, 3).toLowerCase()]}-${number.padStart(2, '0')}`;
  return moment({ day: named, time: clock?.replace(/^\d:/, '0$&'), zone: place });
}

interface Parts {
  readonly day: string;
  readonly time: string | undefined;
  readonly zone: string | undefined;
}

/** A time without a zone says no more than its day: guessing would shift it by up to nine hours. */
function moment({ day, time, zone }: Parts): string | null {
  if (givenDay(day) === null) return null;
  const offset = zone === undefined ? undefined : offsetOf(zone);
  if (time === undefined || offset === undefined) return day;
  const instant = new Date(`${day}T${time}${offset}`);
  return Number.isNaN(instant.getTime()) ? day : instant.toISOString();
}

const offsetOf = (zone: string): string | undefined =>
  /\d/.test(zone) ? zone.replace(/^(...)(\d\d)$/, '$1:$2') : zones[zone.toLowerCase()];
