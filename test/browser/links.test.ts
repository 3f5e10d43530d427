import { load } from 'cheerio';
import { describe, expect, inject, it } from 'vitest';
import { inEnglish, pageTypes } from './page-types.js';

/** What an address answers. */
interface Answer {
  readonly status: number;
  /** The addresses that a page links, as absolute ones; none of what is no page. */
  readonly links: readonly URL[];
  /** The parts of a page that an address can lead to. */
  readonly ids: ReadonlySet<string>;
}

const attributes = ['href', 'src', 'action'] as const;

async function ask(address: string): Promise<Answer> {
  const response = await fetch(address);
  const body = await response.text();
  const $ = load(response.headers.get('content-type')?.startsWith('text/html') ? body : '');
  const values = (name: string) =>
    $(`[${name}]`)
      .map((_, element) => $(element).attr(name))
      .get();
  return {
    status: response.status,
    links: attributes.flatMap(values).map((link) => new URL(link, address)),
    ids: new Set(values('id')),
  };
}

const asked = new Map<string, Promise<Answer>>();

/** Asks each address once, whatever part of its page is meant. */
function answerOf({ origin, pathname, search }: URL): Promise<Answer> {
  const address = `${origin}${pathname}${search}`;
  const answer = asked.get(address) ?? ask(address);
  asked.set(address, answer);
  return answer;
}

const isOwn = ({ origin }: URL): boolean => origin === inject('origin');

/** What is wrong with a link; null for one that leads where it says. Other sites are not asked. */
async function faultOf(link: URL): Promise<string | null> {
  if (!isOwn(link)) return /^https?:$/.test(link.protocol) ? null : `${link}: expected an address of the web`;
  const { status, ids } = await answerOf(link);
  if (status !== 200) return `${link}: ${status}`;
  const id = decodeURIComponent(link.hash.slice(1));
  return id === '' || ids.has(id) ? null : `${link}: no such part on that page`;
}

async function faultsOf(links: readonly URL[]): Promise<readonly string[]> {
  const faults: (string | null)[] = [];
  for (const link of links) faults.push(await faultOf(link));
  return faults.filter((fault) => fault !== null);
}

/** Addresses of one kind differ only in what they ask for. */
const kindOf = ({ pathname, searchParams }: URL): string =>
  `${pathname.replace(/[0-9a-f]{16,}/, ':name')}?${[...new Set(searchParams.keys())].sort().join('&')}`;

const languages = [
  ['in Indonesian', (path: string) => path],
  ['in English', inEnglish],
] as const;

describe.each(languages)('every address answers that a page %s links', (_, inLanguage) => {
  it.each(pageTypes)('%s', async (_type, path) => {
    const page = new URL(inLanguage(await path()), inject('origin'));
    const { status, links } = await answerOf(page);
    expect(status).toBe(200);
    expect(links.length).toBeGreaterThan(5);
    expect(await faultsOf(links)).toEqual([]);
  });
});

describe('further on', () => {
  it('every kind of address answers that a page of any kind links', async () => {
    const seen = new Set<string>();
    const isNew = (link: URL): boolean =>
      isOwn(link) && !seen.has(kindOf(link)) && seen.add(kindOf(link)) !== null;
    const start = [new URL('/', inject('origin')), new URL('/en/', inject('origin'))];
    // Each page narrows what the one before found: two steps meet the kinds that there are.
    for (let steps = 0, pages = start; steps < 2; steps += 1) {
      const links: URL[] = [];
      for (const page of pages) links.push(...(await answerOf(page)).links.filter(isNew));
      expect(await faultsOf(links)).toEqual([]);
      pages = links;
    }

    expect(seen.size).toBeGreaterThan(100);
  });
});
