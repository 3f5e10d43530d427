import { namedValue } from './percent.js';

/** Parameters that tell a site where a reader came from, whatever their value. */
const names = new Set([
  ...['fbclid', 'gclid', 'gclsrc', 'gbraid', 'wbraid', 'dclid', 'msclkid', 'yclid', 'twclid', 'ttclid'],
  ...['igshid', 'igsh', 'mc_cid', 'mc_eid', '_ga', '_gl', '__twitter_impression', 'jxconn'],
  ...['amp_js_v', 'amp_gsa', 'usqp', 'aoh'],
]);

/** `ref` and `source` also choose what is shown (`source=bps`): they track only where they name a channel. */
const channels = new Set([
  ...['rss', 'feed', 'facebook', 'fb', 'twitter', 'x', 'instagram', 'ig', 'linkedin', 'line', 'telegram'],
  ...['whatsapp', 'wa', 'google', 'googlenews', 'google-news', 'email', 'newsletter', 'social', 'share'],
  'copylink',
]);

/** Whether a query parameter, as it is written in the address, changes nothing of what is shown. */
export function isTracking(parameter: string): boolean {
  const { name, value } = namedValue(parameter);
  if (name.startsWith('utm_') || names.has(name)) return true;
  if (name === 'ref_src') return value.startsWith('twsrc') || channels.has(value);
  return (name === 'ref' || name === 'source') && channels.has(value);
}
