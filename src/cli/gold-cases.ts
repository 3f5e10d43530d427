import { setImmediate as turn } from 'node:timers/promises';
import type { EvaluationCase, GoldArticle } from '../evaluate/index.js';
import type { Knowledge } from '../extract/index.js';
import { readSources } from '../fetch/index.js';
import { extractArticle } from '../pipeline.js';

/** An annotated article after extraction; `failure` says why it could not be read, null where it could. */
export interface GoldCase {
  readonly evaluation: EvaluationCase;
  readonly failure: string | null;
}

/** Extracts an annotated article with its day, title and address given. One that fails has no facts. */
export async function extractGold(gold: GoldArticle, knowledge: Knowledge): Promise<GoldCase> {
  await turn();
  const failed = (reason: string): GoldCase => ({
    evaluation: { id: gold.id, text: '', gold: gold.gold, facts: [] },
    failure: reason,
  });
  for await (const item of readSources([gold.articlePath])) {
    if (!item.ok) return failed(item.error.message);
    const given = { title: gold.meta.title, published: gold.published };
    const snapshot = { ...item.snapshot, id: gold.id, url: gold.meta.url, given };
    try {
      const { document, facts } = extractArticle(snapshot, knowledge);
      return { evaluation: { id: gold.id, text: document.text, gold: gold.gold, facts }, failure: null };
    } catch (error) {
      return failed(error instanceof Error ? error.message : String(error));
    }
  }
  return failed(`${gold.articlePath}: expected an article, got none`);
}
