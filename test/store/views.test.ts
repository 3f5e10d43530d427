import { describe, expect, it } from 'vitest';
import { documentKey, queryRows, saveArticle } from '../../src/store/index.js';
import { factKey } from '../../src/store/keys.js';
import { coffee, coffeeArticle, coffeeFact, shoeArticle, shoeFact, shoes } from './article.js';
import { temporaryStore } from './temporary.js';

async function filled() {
  const store = await temporaryStore();
  await saveArticle(store, shoeArticle);
  await saveArticle(store, coffeeArticle);
  return store;
}

describe('the view facts', () => {
  it('has one readable row a fact', async () => {
    const [shoe, gayo, ...more] = await queryRows(await filled());
    expect(more).toEqual([]);
    expect(shoe).toEqual({
      fact: factKey(documentKey(shoeArticle.document), shoeFact.id),
      document: documentKey(shoeArticle.document),
      kind: 'shipment',
      status: 'realised',
      first: 1,
      products: 'sepatu dox',
      quantities: '4044 pair',
      values: 'IDR 1500000000',
      destinations: 'Senegal',
      destination_codes: 'SN',
      agencies: 'Dinas Perindustrian dan Perdagangan Kabupaten Tangerang',
      exporters: 'sebuah pabrik',
      origin: 'Kabupaten Tangerang',
      date: '2024-07-01',
      citation: '4.044 pasang',
      paragraph: shoes.split('\n')[2],
      title: 'Sepatu Tangerang Menembus Senegal',
      url: 'https://kabar.example/s1',
      site: 'kabar.example',
      published: '2024-07-01',
    });
    expect(gayo).toMatchObject({
      products: 'kopi arabika; vanili',
      quantities: '18-18.5 t',
      values: null,
      destinations: 'Jepang; Korea Selatan',
      destination_codes: 'JP; KR',
      agencies: null,
      date: '2023-05',
      citation: 'kopi arabika',
      paragraph: coffee.split('\n')[2],
    });
  });
});

describe('the view flows', () => {
  const flows = async (article = coffeeArticle) => {
    const store = await temporaryStore();
    await saveArticle(store, article);
    return store.db.selectFrom('flows').selectAll().orderBy('product').orderBy('destination').execute();
  };

  it('has one row a product and destination, and amounts only where sums stay right', async () => {
    const rows = await flows();
    expect(rows.map((row) => [row.product, row.destination, row.quantity, row.value])).toEqual([
      ['kopi arabika', 'JP', null, null],
      ['kopi arabika', 'KR', null, null],
      ['vanili', 'JP', null, null],
      ['vanili', 'KR', null, null],
    ]);
  });

  it('gives quantity and value of a single flow', async () => {
    expect(await flows(shoeArticle)).toMatchObject([
      {
        product: 'sepatu dox',
        category: '64',
        destination: 'SN',
        destination_text: 'Senegal',
        quantity: 4044,
        unit: 'pair',
        value: 1_500_000_000,
        currency: 'IDR',
        date: '2024-07-01',
        published: '2024-07-01',
      },
    ]);
  });

  it('leaves out one of two quantities, and both', async () => {
    const quantities = [...shoeFact.quantities, ...coffeeFact.quantities];
    const [row] = await flows({ ...shoeArticle, facts: [{ ...shoeFact, quantities }] });
    expect(row).toMatchObject({ quantity: null, unit: null, value: 1_500_000_000 });
  });
});
