import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { facetNames } from '../../src/store/index.js';
import { wellFormed } from '../../src/store/well-formed.js';
import { askedNames } from '../../src/web/asked.js';
import { coffeeArticle, shoeArticle } from '../store/article.js';
import { harmlessArticles, hostileArticles } from './hostile-article.js';
import { harmlessOf, inAddress, type Payload, payloads } from './payloads.js';
import { openSite, type TestSite } from './payloads-sites.js';
import { isHarmlessAddress, structureOf, tallied } from './payloads-structure.js';
import { describeTaken } from './payloads-taken.js';

let hostile: TestSite;
let harmless: TestSite;
/** Two articles that have nothing to do with any payload: what is asked for is all that is hostile. */
let plain: TestSite;

beforeAll(async () => {
  hostile = await openSite(hostileArticles());
  harmless = await openSite(harmlessArticles());
  plain = await openSite([shoeArticle, coffeeArticle]);
}, 60_000);

afterAll(() => Promise.all([hostile, harmless, plain].map((site) => site.close())));

/** Answers as documented: found, an address without empty fields, no such question, no such page, too long an address. */
const documented = [200, 302, 400, 404, 414];

/** The address of a redirect, which must be one of this site, in printable ASCII, and hold no word of an attack raw. */
const leadsAway = (location: string | null): boolean =>
  location !== null && !/^\/(?![/\\])[!-~]*$/.test(location);

/** What is wrong with an answer whatever it is about. */
function faultsOf(response: Response): readonly string[] {
  const { headers, status } = response;
  const policy = headers.get('content-security-policy') ?? '';
  const names = [...headers.keys()];
  return [
    ...(documented.includes(status) ? [] : [`status ${status}`]),
    ...(policy.includes("default-src 'none'") && !policy.includes('unsafe') ? [] : [`policy ${policy}`]),
    ...(headers.get('x-content-type-options') === 'nosniff' ? [] : ['may be sniffed']),
    ...(leadsAway(headers.get('location')) ? [`leads to ${headers.get('location')}`] : []),
    ...names.filter((name) => ['set-cookie', 'x', 'refresh'].includes(name)),
    ...[...headers].filter(([name]) => name !== 'location').flatMap(([, value]) => suspicious(value)),
  ];
}

const suspicious = (value: string): readonly string[] => value.match(/serang|jahat|passwd|[^ -~]/g) ?? [];

const isPage = (response: Response): boolean =>
  response.headers.get('content-type')?.startsWith('text/html') ?? false;

/** A page, with what is wrong with it by itself. */
async function look(site: TestSite, path: string) {
  const response = await site.get(path);
  const text = await response.text();
  const { elements, addresses } = isPage(response) ? structureOf(text) : { elements: [], addresses: [] };
  const faults = [...faultsOf(response), ...addresses.filter((address) => !isHarmlessAddress(address))];
  return { status: response.status, elements, faults };
}

/** What differs between two pages that should be alike but for their words. */
async function compare(
  [site, path]: readonly [TestSite, string],
  [other, like]: readonly [TestSite, string],
) {
  const [page, model] = [await look(site, path), await look(other, like)];
  const isAlike = page.status === model.status && page.elements.join() === model.elements.join();
  return isAlike ? page.faults : [...page.faults, `${page.status} is not like ${model.status}`];
}

/** Payloads that cannot be told from another address by their parameter alone. */
const broken: ReadonlySet<Payload['kind']> = new Set(['percent', 'long']);

/** The payloads with which `check` finds something wrong. */
async function failing(check: (payload: Payload) => Promise<readonly string[]>, among = payloads) {
  const found: string[] = [];
  for (const payload of among) {
    const faults = await check(payload);
    if (faults.length > 0) found.push(`${payload.name}: ${faults.slice(0, 3).join('; ')}`);
  }
  return found;
}

describe('a payload that is asked for', () => {
  it.each(askedNames)('as %s', async (name) => {
    const asked = (value: string) => [plain, `/?${name}=${value}`] as const;
    const check = async (payload: Payload) =>
      broken.has(payload.kind)
        ? (await look(...asked(inAddress(payload)))).faults
        : compare(asked(inAddress(payload)), asked(encodeURIComponent(harmlessOf(payload))));
    expect(await failing(check)).toEqual([]);
  });

  it.each(['/', '/en/', '/values?facet=product', '/charts', '/en/charts', '/facts.csv', '/charts.json'])(
    'of %s, in every filter that takes words',
    async (path) => {
      const asked = (value: string) => {
        const names = ['text', 'product', 'destination', 'agency', 'exporter', 'origin', 'site'];
        return [
          plain,
          path + (path.includes('?') ? '&' : '?') + names.map((name) => `${name}=${value}`).join('&'),
        ] as const;
      };
      const check = async (payload: Payload) =>
        broken.has(payload.kind)
          ? (await look(...asked(inAddress(payload)))).faults
          : compare(asked(inAddress(payload)), asked(encodeURIComponent(harmlessOf(payload))));
      expect(await failing(check)).toEqual([]);
    },
  );

  it.each(['/fact/', '/article/', '/snapshot/', '/static/', '/', '/en/', '/facts.'])(
    'as a path behind %s',
    async (prefix) => {
      const check = async (payload: Payload) => (await look(plain, prefix + inAddress(payload))).faults;
      expect(await failing(check)).toEqual([]);
    },
  );

  it('beside a field that was left empty', async () => {
    const check = async (payload: Payload) =>
      (await look(plain, `/?text=&product=${inAddress(payload)}`)).faults;
    expect(await failing(check)).toEqual([]);
  });

  it.each([
    '//jahat.example/',
    '/\\jahat.example',
    '/%2fjahat.example/..',
    '//jahat.example/en',
    '/en//jahat.example',
  ])('leads to no other site from %s', async (path) => {
    expect((await look(plain, `${path}?text=`)).faults).toEqual([]);
  });

  it('finds nothing that it should not', async () => {
    const sly = payloads.filter(({ kind }) => kind === 'sql' || kind === 'fts');
    const check = async (payload: Payload) => {
      const response = await plain.get(`/facts.json?text=${inAddress(payload)}`);
      const found: unknown = response.status === 200 ? await response.json() : [];
      return Array.isArray(found) ? found.map(() => 'a fact was found') : ['no list'];
    };
    expect(await failing(check, sly)).toEqual([]);
  });
});

describe('a payload in every text of an article', () => {
  const twins = (pathOf: (site: TestSite, number: number) => string) =>
    failing((payload) => {
      const number = payloads.indexOf(payload);
      return compare([hostile, pathOf(hostile, number)], [harmless, pathOf(harmless, number)]);
    });
  const short = (key: string | undefined) => key?.slice(0, 16) ?? '';

  it.each(['', '/en'])('on the pages of its facts, in %j', async (language) => {
    for (const which of [0, 1]) {
      const pathOf = ({ saved }: TestSite, number: number) =>
        `${language}/fact/${short(saved[number]?.facts[which])}`;
      expect(await twins(pathOf)).toEqual([]);
    }
  });

  it('on the page of the article', async () => {
    expect(await twins(({ saved }, number) => `/article/${short(saved[number]?.article)}`)).toEqual([]);
  });

  it('on all pages of results together', async () => {
    const elementsOf = async (site: TestSite) => {
      const pages = Array.from(
        { length: Math.ceil((payloads.length * 2) / 20) },
        (_, at) => `/?page=${at + 1}`,
      );
      const looked = await Promise.all(pages.map((path) => look(site, path)));
      expect(looked.flatMap(({ faults }) => faults)).toEqual([]);
      return tallied(looked.flatMap(({ elements }) => elements));
    };
    expect(await elementsOf(hostile)).toEqual(await elementsOf(harmless));
  });

  it.each(facetNames)('among the values of the facet %s', async (facet) => {
    const [page, model] = [
      await look(hostile, `/values?facet=${facet}`),
      await look(harmless, `/values?facet=${facet}`),
    ];
    expect(page.faults).toEqual([]);
    expect(new Set(page.elements)).toEqual(new Set(model.elements));
  });

  it.each(['product', 'agency', 'exporter', 'site'])(
    'as a %s that finds its own facts only',
    async (facet) => {
      const check = async ({ kind, text }: Payload) => {
        const name = encodeURIComponent(`"${wellFormed(text)}"`);
        const response = await hostile.get(`/facts.jsonl?${facet}=${name}`);
        const found = response.status === 200 ? (await response.text()).match(/\n/g)?.length : 0;
        return found === (kind === 'long' ? 0 : 2) ? [] : [`${found} facts`];
      };
      expect(await failing(check)).toEqual([]);
    },
  );

  it.each(['/charts', '/charts?by=month', '/en/charts'])('in the pictures of %s', async (path) => {
    const [page, model] = [await look(hostile, path), await look(harmless, path)];
    expect(page.faults).toEqual([]);
    expect(tallied(page.elements)).toEqual(tallied(model.elements));
  });
});

describeTaken(() => hostile);

it('leaves every store as it was, and is nobody’s fault', async () => {
  for (const site of [hostile, harmless, plain]) {
    expect(await site.isUnchanged()).toBe(true);
    expect(site.faults).toEqual([]);
  }
});
