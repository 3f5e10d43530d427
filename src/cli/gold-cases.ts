import { setImmediate as turn } from 'node:timers/promises';
import type { Evidence, GoldArticle, ReviewCase } from '../evaluate/index.js';
import type { Knowledge } from '../extract/index.js';
import { readSources } from '../fetch/index.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { type Article, extractArticle } from '../pipeline.js';

/** An annotated article after extraction; `failure` says why it could not be read, null where it could. */
export interface GoldCase {
  readonly evaluation: ReviewCase;
  readonly failure: string | null;
}

/** Extracts an annotated article with its day, title and address given. One that fails has no facts. */
export async function extractGold(gold: GoldArticle, knowledge: Knowledge): Promise<GoldCase> {
  await turn();
  const { id, gold: expected } = gold;
  const failed = (reason: string): GoldCase => ({
    evaluation: { id, title: gold.meta.title, text: '', gold: expected, facts: [], evidence: unread(reason) },
    failure: reason,
  });
  for await (const item of readSources([gold.articlePath])) {
    if (!item.ok) return failed(item.error.message);
    const given = { title: gold.meta.title, published: gold.published };
    const snapshot = { ...item.snapshot, id: gold.id, url: gold.meta.url, given };
    try {
      const article = extractArticle(snapshot, knowledge);
      const { document, facts } = article;
      const { title, text } = document;
      const evidence = evidenceOf(article);
      return { evaluation: { id, title, text, gold: expected, facts, evidence }, failure: null };
    } catch (error) {
      return failed(error instanceof Error ? error.message : String(error));
    }
  }
  return failed(`${gold.articlePath}: expected an article, got none`);
}

const unread = (reason: string): Evidence => ({
  sentences: [],
  mentions: [],
  diagnostics: [],
  passedOver: { step: 'readPage', reason, span: null, rule: null },
});

const evidenceOf = ({ reading, diagnostics, facts }: Article): Evidence => ({
  sentences: reading.sentences.map(({ span }) => span),
  mentions: reading.mentions.flat(),
  diagnostics,
  passedOver: (facts.length === 0 && diagnostics.find(isOfWholeArticle)) || null,
});

/** What the page reader says of a whole page is a note; a later step that names no place drops the article. */
const isOfWholeArticle = ({ step, span }: Diagnostic): boolean => span === null && step !== 'readPage';
