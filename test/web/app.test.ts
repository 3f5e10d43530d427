import papaparse from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, queryFacts, saveArticle } from '../../src/store/index.js';
import {
  coffeeArticle,
  coffeeFact,
  makeArticle,
  makeDocument,
  shoeArticle,
  shoeFact,
} from '../store/article.js';
import { openSite, type TestSite } from './payloads-sites.js';

/** Enough articles of one sentence for several pages of results. */
const many = Array.from({ length: 45 }, (_, number) => {
  const text = `Lada ${number}\n\nBangka mengekspor lada ke Belanda.\n`;
  const day = `2020-0${(number % 9) + 1}-1${number % 10}`;
  const start = text.lastIndexOf('lada');
  const cited = {
    slot: 'product',
    value: 0,
    start,
    end: start + 4,
    exact: 'lada',
    prefix: '',
    suffix: '',
  } as const;
  return makeArticle(
    makeDocument(text, {
      id: `lada-${number}`,
      source: `arsip/lada-${number}.txt`,
      url: `https://lada.example/${number}`,
      site: 'lada.example',
      published: day,
    }),
    [
      {
        ...shoeFact,
        id: `${number}`.padStart(64, 'c'),
        first: false,
        products: [{ name: 'lada', text: 'lada', category: '09' }],
        destinations: [{ code: 'NL', text: 'Belanda' }],
        ...{ quantities: [], values: [], agencies: [], exporters: [], origin: null, date: null },
        citations: [{ ...cited, occurrence: 1, of: 1 }],
      },
    ],
  );
});

let site: TestSite;

beforeAll(async () => {
  site = await openSite([shoeArticle, coffeeArticle, ...many]);
});

afterAll(() => site.close());

async function page(path: string, status = 200): Promise<string> {
  const response = await site.get(path);
  expect({ path, status: response.status }).toEqual({ path, status });
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  return response.text();
}

/** How many facts a page of results says that there are. */
const totalOf = (markup: string): string | undefined => /<span class="total">([^<]*)</.exec(markup)?.[1];

const factLinks = (markup: string): readonly string[] =>
  [...markup.matchAll(/<h3><a href="(?:\/en)?\/fact\/([0-9a-f]{16})"/g)].map(([, key = '']) => key);

/** Addresses on this site that a page leads to, without the parts that the browser keeps for itself. */
const linksOf = (markup: string): readonly string[] =>
  [...markup.matchAll(/ (?:href|src|action)="(\/[^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replace(/#.*$/, ''),
  );

describe('the search page', () => {
  it.each([
    ['/', '47 fakta'],
    ['/en/', '47 facts'],
    ['/?product=kopi', '1 fakta'],
    ['/en/?product=%22lada%22&year=2020', '45 facts'],
    ['/?group=09&group=64', '47 fakta'],
    ['/?destination=Jepang', '1 fakta'],
    ['/en/?destination=japan', '1 fact'],
    ['/?text=mengekspor&site=kabar.example', '1 fakta'],
    ['/?min-value=1,5 miliar', '1 fakta'],
    ['/?min-value=1.600.000.000', '0 fakta'],
    ['/?min-value=1&currency=USD', '0 fakta'],
    ['/?max-value=2e9&from=2024&to=2024-07', '1 fakta'],
    ['/?status=planned', '0 fakta'],
    ['/?origin=36', '1 fakta'],
    ['/?unknown=x&product=kopi', '1 fakta'],
  ])('answers %s: %s', async (path, total) => {
    expect(totalOf(await page(path))).toBe(total);
  });

  it('shows each fact once over its pages, in order', async () => {
    const shown: string[] = [];
    for (const number of [1, 2, 3]) {
      const markup = await page(`/?page=${number}`);
      shown.push(...factLinks(markup));
      expect(markup).toContain(`Halaman ${number} dari 3`);
    }
    expect(new Set(shown).size).toBe(47);
    expect(shown[0]).toBe(site.saved[0]?.facts[0]?.slice(0, 16));
    expect(factLinks(await page('/?page=4'))).toEqual([]);
    expect(factLinks(await page('/?sort=oldest'))).not.toEqual(shown.slice(0, 20));
  });

  it('has each chosen filter as a link that takes it out, and keeps the others', async () => {
    const markup = await page('/?product=kopi&destination=JP&year=2023&text=Gayo');
    for (const rest of [
      '/?text=Gayo&amp;destination=JP&amp;year=2023',
      '/?text=Gayo&amp;product=kopi&amp;year=2023',
      '/?text=Gayo&amp;product=kopi&amp;destination=JP',
      '/?product=kopi&amp;destination=JP&amp;year=2023',
    ]) {
      expect(markup).toContain(`class="chip" href="${rest}"`);
    }
  });

  it('marks the words that a fact was read from, and no others', async () => {
    const markup = await page('/?product=sepatu');
    const quote = /<blockquote[^>]*>(.*?)<\/blockquote>/s.exec(markup)?.[1] ?? '';
    const marked = [...quote.matchAll(/<mark[^>]*>([^<]*)<\/mark>/g)].map(([, words]) => words);
    // The first place of the destination is the title.
    expect(marked).toEqual(['4.044 pasang', 'sepatu dox']);
  });

  it('gives the address of a form without the fields that were left empty', async () => {
    const response = await site.get('/en/?text=&product=kopi&from=&to=&sort=latest&currency=IDR');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/en/?product=kopi']);
  });
});

describe('the twins of a view', () => {
  const keys = async (path: string) => {
    const { data } = papaparse.parse<Record<string, string>>(await (await site.get(path)).text(), {
      header: true,
      skipEmptyLines: true,
    });
    return data.map(({ fact }) => fact?.slice(0, 16));
  };

  it('have all facts of the view, in its order, with the addresses of their pages', async () => {
    const shown = [
      ...factLinks(await page('/?product=lada&sort=oldest')),
      ...factLinks(await page('/?product=lada&sort=oldest&page=2')),
      ...factLinks(await page('/?product=lada&sort=oldest&page=3')),
    ];
    expect(await keys('/facts.csv?product=lada&sort=oldest')).toEqual(shown);
    expect(await keys('/facts.id.csv?product=lada&sort=oldest')).toEqual(shown);
    const lines = (await (await site.get('/facts.jsonl?product=lada&sort=oldest')).text())
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line).page)).toEqual(
      shown.map((key) => `http://127.0.0.1:8420/fact/${key}`),
    );
    expect(await (await site.get('/facts.json?product=lada&sort=oldest')).json()).toHaveLength(45);
  });

  it.each([
    ['/facts.csv', 'text/csv; charset=utf-8', 'jejak-facts.csv'],
    ['/facts.id.csv', 'text/csv; charset=utf-8', 'jejak-facts.id.csv'],
    ['/facts.parquet', 'application/vnd.apache.parquet', 'jejak-facts.parquet'],
    ['/charts.csv?by=month', 'text/csv; charset=utf-8', 'jejak-charts.csv'],
    ['/values.jsonl?facet=site', 'application/jsonl', 'jejak-site.jsonl'],
  ])('%s is a file to keep', async (path, type, name) => {
    const { status, headers } = await site.get(path);
    expect([status, headers.get('content-type'), headers.get('content-disposition')]).toEqual([
      200,
      type,
      `attachment; filename="${name}"`,
    ]);
  });

  it('have the numbers of the pictures and of a facet', async () => {
    expect((await (await site.get('/charts.jsonl')).text()).split('\n')).toContain(
      '{"chart":"destination","key":"NL","name":"Belanda","facts":45,"sum":null,"currency":null}',
    );
    expect((await (await site.get('/values.jsonl?facet=group')).text()).split('\n')[0]).toBe(
      '{"value":"09","name":"Kopi, teh dan rempah","facts":46}',
    );
  });
});

describe('what cannot be had', () => {
  it.each([
    ['/tidak-ada', 404],
    ['/fact/0123456789abcdef', 404],
    ['/fact/zzz', 404],
    ['/en/article/0123456789abcdef', 404],
    ['/snapshot/0123', 404],
    ['/facts.xml', 404],
    ['/static/app.ts', 404],
    ['/static/__proto__', 404],
    ['/?year=kemarin', 400],
    ['/?group=9', 400],
    ['/?from=1%20Juli', 400],
    ['/?status=selesai', 400],
    ['/?sort=acak', 400],
    ['/?page=-1', 400],
    ['/?currency=rupiah', 400],
    ['/?min-value=banyak', 400],
    ['/charts?by=week', 400],
    ['/values', 400],
    ['/values?facet=__proto__', 400],
    [`/?${Array.from({ length: 51 }, (_, n) => `product=p${n}`).join('&')}`, 400],
    [`/?text=${Array.from({ length: 60 }, (_, n) => `kata${n}`).join('+')}`, 400],
  ])('%s is a page that says so: %i', async (path, status) => {
    const markup = await page(path, status);
    expect(markup).toContain('<h1>');
    expect(markup).not.toMatch(/at .*\.js:|node_modules/);
    expect(site.faults).toEqual([]);
  });

  it('speaks the language of the address', async () => {
    expect(await page('/en/nothing', 404)).toContain('There is no such page');
    expect(await page('/kosong', 404)).toContain('Halaman ini tidak ada');
  });
});

describe('every page', () => {
  const types = async () => {
    const [fact = ''] = site.saved[0]?.facts ?? [];
    const article = site.saved[0]?.article ?? '';
    return ['/', '/charts', '/about', '/values?facet=product', `/fact/${fact}`, `/article/${article}`];
  };

  it('has a policy that lets nothing run or load but the files of this site', async () => {
    for (const path of [...(await types()), '/nothing', '/?year=x']) {
      const { headers } = await site.get(path);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; " +
          "base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  it('has no script, style or handler of its own, and one first heading', async () => {
    for (const path of await types()) {
      const markup = await page(path);
      expect(markup.match(/<script\b[^>]*>/g)).toEqual(['<script src="/static/jejak.js" defer>']);
      expect(markup).not.toMatch(/<style|\sstyle="|\son[a-z]+="/);
      expect(markup.match(/<h1[ >]/g)).toHaveLength(1);
    }
  });

  it('leads only to addresses that answer, in both languages', async () => {
    const waiting = ['/'];
    const seen = new Set(waiting);
    for (let path = waiting.pop(); path !== undefined && seen.size < 1_500; path = waiting.pop()) {
      const response = await site.get(path);
      expect({ path, status: response.status }).toEqual({ path, status: 200 });
      const isPage = response.headers.get('content-type')?.startsWith('text/html');
      const markup = await response.text();
      for (const link of isPage ? linksOf(markup) : []) {
        // Choosing two filters shows every kind of link; further choices only multiply them.
        if (seen.has(link) || (link.match(/[?&](?!page)/g)?.length ?? 0) > 2) continue;
        seen.add(link);
        waiting.push(link);
      }
    }
    expect(seen.size).toBeGreaterThan(300);
    expect([...seen].filter((path) => path.startsWith('/en/')).length).toBeGreaterThan(50);
    expect(site.faults).toEqual([]);
  });
});

describe('the site follows its store', () => {
  it('shows what is written meanwhile, and answers for what is read otherwise', async () => {
    const other = await openSite([shoeArticle]);
    const [fact = ''] = other.saved[0]?.facts ?? [];
    const text = async (path: string) => (await other.get(path)).text();
    expect(totalOf(await text('/'))).toBe('1 fakta');
    const writer = await openStore(other.file);
    await saveArticle(writer, coffeeArticle);
    await saveArticle(writer, {
      ...shoeArticle,
      facts: [{ ...shoeFact, id: 'd'.repeat(64), status: 'planned' }],
    });
    const [now] = await queryFacts(writer, { product: 'sepatu' });
    await writer.close();
    await expect.poll(async () => totalOf(await text('/')), { timeout: 20_000 }).toBe('2 fakta');
    const past = await text(`/fact/${fact}`);
    expect(past).toContain('role="note"');
    expect(past).toContain(`href="/fact/${now?.key.slice(0, 16)}"`);
    expect(await text(`/fact/${now?.key.slice(0, 16)}`)).not.toContain('role="note"');
    expect((await other.get(`/fact/${fact}.csv`)).status).toBe(200);
    await other.close();
  });
});

describe('coffee, whose quantity is a range', () => {
  it('is told in a sentence', async () => {
    const markup = await page('/en/?product=arabika');
    expect(markup.replace(/<[^>]+>/g, '')).toMatch(/18–18\.5 tonnes/);
    expect(coffeeFact.quantities).toHaveLength(1);
  });
});
