import { join } from 'node:path';
import type { Fact } from '../../src/model/fact.js';
import { openStore, type Store, saveArticle } from '../../src/store/index.js';
import { coffeeArticle, makeArticle, makeDocument, shoeArticle, shoeFact } from '../store/article.js';
import { hostileTexts } from './sample.js';

const hostileText = `Ekspor 😀 "kutip"; koma, =1+1\n\n${hostileTexts.join('\n')}\nKopi 5 ton ke Jepang.\n`;

/** A fact whose first citation is right, and whose names are hostile. */
function hostileFact(text: string, index: number): Fact {
  const exact = '5 ton';
  const start = hostileText.lastIndexOf(exact);
  return {
    ...shoeFact,
    id: `${index}`.padStart(64, '0'),
    products: [{ name: text, text, category: null }],
    agencies: [{ name: text, text }],
    exporters: [],
    citations: [
      {
        ...{ slot: 'quantity', value: 0, start, end: start + exact.length, exact },
        ...{ prefix: 'Kopi ', suffix: ' ke Jepang.', occurrence: 1, of: 1 },
      },
    ],
  };
}

const hostileArticle = makeArticle(
  makeDocument(hostileText, {
    id: 's3',
    source: 'arsip/=s3.txt',
    url: 'https://kabar.example/s3?a="><script>',
    title: '=HYPERLINK("http://jahat.example";"klik")',
    byline: '@Wati & {Budi}\u0000',
    published: '2022-02-03',
  }),
  hostileTexts.map(hostileFact),
);

const fetchedShoes = {
  ...shoeArticle,
  snapshot: { ...shoeArticle.snapshot, fetchedAt: '2024-07-02T03:04:05.678Z' },
};

/** A store of three articles: one fetched, one without an address, and one that is hostile. */
export async function openFilledStore(folder: string): Promise<Store> {
  const store = await openStore(join(folder, 'jejak.db'));
  for (const article of [fetchedShoes, coffeeArticle, hostileArticle]) await saveArticle(store, article);
  return store;
}
