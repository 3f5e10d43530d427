import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/model/digest.js';
import { facetNames } from '../../src/store/index.js';
import { wellFormed } from '../../src/store/well-formed.js';
import { type AskedName, askedNames } from '../../src/web/asked.js';
import { coffeeArticle, shoeArticle } from '../store/article.js';
import { harmlessArticles, hostileArticles } from './hostile-article.js';
import { inAddress, type Payload, payloads } from './payloads.js';
import { faultsOf, look, unlike } from './payloads-look.js';
import { openSite, type TestSite } from './payloads-sites.js';
import { tallied } from './payloads-structure.js';
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

/** The payloads with which `check` finds something wrong. */
async function failing(check: (payload: Payload) => Promise<readonly string[]>, among = payloads) {
  const found: string[] = [];
  for (const payload of among) {
    const faults = await check(payload);
    if (faults.length > 0) found.push(`${payload.name}: ${faults.slice(0, 3).join('; ')}`);
  }
  return found;
}

const short = (key: string | undefined): string => key?.slice(0, 16) ?? '';

/** The page that knows a parameter. */
function pathWith(name: AskedName): string {
  if (name === 'facet') return '/values';
  if (name === 'by') return '/charts';
  return name === 'span' ? `/article/${short(plain.saved[0]?.article)}` : '/';
}

/** The payloads with which an address gives something else than with a word, or than the page of a wrong question. */
async function failingIn(addressOf: (value: string) => string) {
  const wrong = addressOf('').startsWith('/en/') ? '/en/?page=lain' : '/?page=lain';
  const tooLong = { status: 414, elements: [], faults: [] };
  const models = [await look(plain, addressOf('lain')), await look(plain, wrong), tooLong];
  return failing(async (payload) => {
    const page = await look(plain, addressOf(inAddress(payload)));
    return unlike(
      page,
      models.find(({ status }) => status === page.status),
    );
  });
}

describe('a payload that is asked for', () => {
  it.each(askedNames)('as %s', async (name) => {
    expect(await failingIn((value) => `${pathWith(name)}?${name}=${value}`)).toEqual([]);
  });

  const worded = ['text', 'product', 'destination', 'agency', 'exporter', 'origin', 'site'];

  it.each(['/?', '/en/?', '/values?facet=product&', '/charts?', '/facts.csv?', '/charts.json?'])(
    'of %s, in every filter that takes words',
    async (path) => {
      const addressOf = (value: string) => path + worded.map((name) => `${name}=${value}`).join('&');
      expect(await failingIn(addressOf)).toEqual([]);
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
  const twins = (pathOf: (site: TestSite, number: number) => string, among = payloads) =>
    failing(async (payload) => {
      const number = payloads.indexOf(payload);
      return unlike(
        await look(hostile, pathOf(hostile, number)),
        await look(harmless, pathOf(harmless, number)),
      );
    }, among);

  it('on the page of a fact that rules could have read', async () => {
    // Each value stands dozens of times on the page of a fact: long ones are looked at once.
    const brief = payloads.filter(({ kind }) => kind !== 'long');
    expect(await twins(({ saved }, number) => `/fact/${short(saved[number]?.facts[0])}`, brief)).toEqual([]);
  });

  it('on the page of a fact of unheard-of codes', async () => {
    expect(await twins(({ saved }, number) => `/fact/${short(saved[number]?.facts[1])}`)).toEqual([]);
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

  it.each(['product', 'agency', 'exporter'])('as the %s that finds its own facts only', async (facet) => {
    const check = async ({ kind, text }: Payload) => {
      const name = encodeURIComponent(`"${wellFormed(text)}"`);
      const response = await hostile.get(`/facts.jsonl?${facet}=${name}`);
      const found = response.status === 200 ? (await response.text()).match(/\n/g)?.length : 0;
      return found === (kind === 'long' ? 0 : 2) ? [] : [`${found} facts`];
    };
    expect(await failing(check)).toEqual([]);
  });

  // Lines and places of a label follow from its letters.
  it.each(['/charts', '/charts?by=month'])('in the pictures of %s', async (path) => {
    const [page, model] = [await look(hostile, path), await look(harmless, path)];
    expect(page.faults).toEqual([]);
    expect(new Set(page.elements)).toEqual(new Set(model.elements));
  });

  it.each(['csv', 'txt', 'bib', 'csl.json', 'jsonld'])('in a fact taken away as %s', async (extension) => {
    const check = async (payload: Payload) => {
      const key = hostile.saved[payloads.indexOf(payload)]?.facts[1];
      const response = await hostile.get(`/fact/${short(key)}.${extension}`);
      const text = await response.text();
      if (/json(ld)?$/.test(extension)) JSON.parse(text);
      return response.status === 200 ? faultsOf(response) : [`status ${response.status}`];
    };
    expect(await failing(check)).toEqual([]);
  });

  it('in the stored copy: never a page, and as it was read', async () => {
    for (const { snapshot } of hostileArticles()) {
      const response = await hostile.get(`/snapshot/${snapshot.sha256}`);
      expect(faultsOf(response)).toEqual([]);
      expect(response.headers.get('content-type')).toBe('application/octet-stream');
      expect(response.headers.get('content-disposition')).toMatch(/^attachment;/);
      expect(sha256(new Uint8Array(await response.arrayBuffer()))).toBe(snapshot.sha256);
    }
  });
});

describeTaken(() => hostile);

it('leaves every store as it was, and is nobody’s fault', async () => {
  for (const site of [hostile, harmless, plain]) {
    expect(await site.isUnchanged()).toBe(true);
    expect(site.faults).toEqual([]);
  }
});
