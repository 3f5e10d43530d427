import { describe, expect, it } from 'vitest';
import { documentKey, saveArticle, verifyStore } from '../../src/store/index.js';
import { factKey } from '../../src/store/keys.js';
import { coffeeArticle, makeArticle, makeDocument, shoeArticle, shoeFact } from './article.js';
import { tamper, temporaryStore } from './temporary.js';

const document = documentKey(shoeArticle.document);
const fact = factKey(document, shoeFact.id);

const failuresAfter = async (statement: string) => {
  const store = await temporaryStore();
  await saveArticle(store, shoeArticle);
  await saveArticle(store, coffeeArticle);
  expect(await verifyStore(store)).toEqual([]);
  await tamper(store, statement);
  return verifyStore(store);
};

describe('verifyStore finds', () => {
  it.each([
    [
      'a citation with another text',
      `update citation set exact = '4.045 pasang' where fact = '${fact}' and position = 0`,
    ],
    [
      'a citation that was moved',
      `update citation set start = start + 1 where fact = '${fact}' and position = 0`,
    ],
    [
      'a citation with another context',
      `update citation set prefix = 'x' where fact = '${fact}' and position = 0`,
    ],
  ])('%s', async (_, statement) => {
    const failures = await failuresAfter(statement);
    expect(failures).toMatchObject([{ table: 'citation', id: `${fact}/0` }]);
    expect(failures[0]?.reason).toContain('4.044 pasang');
  });

  it('a paragraph with another text', async () => {
    const failures = await failuresAfter("update paragraph set text = replace(text, '4.044', '9.044')");
    expect(failures.map(({ table }) => table)).toEqual(
      expect.arrayContaining(['paragraph', 'document', 'citation']),
    );
  });

  it('a snapshot with another body', async () => {
    const { sha256 } = shoeArticle.snapshot;
    const failures = await failuresAfter(`update snapshot set body = x'00' where sha256 = '${sha256}'`);
    expect(failures).toMatchObject([{ table: 'snapshot', id: sha256 }]);
  });

  it.each([
    [
      'a gap between paragraphs',
      'document_paragraph',
      "update document_paragraph set before = '' where position = 1",
    ],
    [
      'a moved paragraph',
      'document_paragraph',
      'update document_paragraph set "end" = "end" - 1 where position = 0',
    ],
    ['a removed paragraph row', 'document_paragraph', 'delete from document_paragraph where position = 0'],
    ['a removed paragraph', 'document_paragraph', 'delete from paragraph where id = 2'],
    ['a removed snapshot', 'source', 'delete from snapshot'],
    ['a removed document', 'source', 'delete from document'],
    ['another tail', 'document', "update document set tail = 'x'"],
    ['another title', 'document', "update document set title = 'x'"],
    ['another role', 'document', "update document_paragraph set role = 'footer'"],
    ['another amount', 'document', 'update fact_quantity set amount = 1'],
    ['another status', 'document', "update fact set status = 'planned'"],
    ['a removed fact', 'document', 'delete from fact'],
    ['a removed slot value', 'document', 'delete from fact_destination where position = 0'],
    ['a fact without citations', 'fact', 'delete from citation'],
  ])('%s', async (_, table, statement) => {
    const failures = await failuresAfter(statement);
    expect(failures.map((failure) => failure.table)).toContain(table);
  });
});

describe('verifyStore', () => {
  it('reads on past its batches', async () => {
    const store = await temporaryStore();
    for (let n = 0; n < 120; n += 1) {
      await saveArticle(store, makeArticle(makeDocument(`Kopi ${n} ke Jepang`, { source: `a${n}` })));
    }
    expect(await verifyStore(store)).toEqual([]);
    await tamper(store, "update document set title = 'x'");
    expect(await verifyStore(store)).toHaveLength(120);
  });
});
