import fc from 'fast-check';

const label = fc.constantFrom(
  'www',
  'm',
  'amp',
  'mobile',
  'kabar',
  'bola',
  'co',
  'id',
  'com',
  'WWW',
  '1',
  '',
);
const segment = fc.oneof(
  fc.constantFrom(
    'amp',
    'index.html',
    'index.php',
    'lada.amp',
    'lada.amp.html',
    '.amp',
    '...amp',
    '.',
    '..',
    '2',
  ),
  fc.constantFrom('%61mp', '%2e', '%2F', '%', '%%32E', '%zz', 'é', 'Lada', '', ';', '\\', ' ', '%25%32%45'),
);
const parameter = fc.oneof(
  fc.constantFrom(
    'page=all',
    'page=2',
    'page=1',
    'halaman=semua',
    'single=1',
    'showpage=all',
    'amp',
    'amp=1',
    '',
  ),
  fc.constantFrom(
    'utm_source=x',
    'ref=rss',
    'ref=7',
    'a=2',
    'a=1',
    '%61=3',
    'b',
    '=',
    '%',
    'p%2',
    "q='é",
    '?',
    'm=1',
  ),
);

/** Addresses, and texts that nearly are, made of what `src/fetch/address` looks at. */
export const addresses: fc.Arbitrary<string> = fc
  .record({
    scheme: fc.constantFrom('http://', 'https://', 'HTTP://', 'https:', 'ftp://', '//', ''),
    user: fc.constantFrom('', '', '', '', 'budi@'),
    host: fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => labels.join('.')),
    port: fc.constantFrom('', '', ':80', ':443', ':8080', ':'),
    path: fc.array(segment, { maxLength: 6 }).map((segments) => `/${segments.join('/')}`),
    query: fc.array(parameter, { maxLength: 4 }).map((all) => (all.length > 0 ? `?${all.join('&')}` : '')),
    fragment: fc.constantFrom('', '', '#', '#page2'),
  })
  .map(
    ({ scheme, user, host, port, path, query, fragment }) =>
      scheme + user + host + port + path + query + fragment,
  );
