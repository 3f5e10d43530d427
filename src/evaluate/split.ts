import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { RulesError, UsageError } from '../model/errors.js';
import { nearest } from '../rules/nearest.js';
import { parseYaml } from '../rules/yaml.js';
import type { GoldArticle } from './load.js';

/** The parts of a corpus: `dev` is read while rules are written, `test` is the blind test and is not. */
export const splitParts = ['dev', 'test'] as const;
export type SplitPart = (typeof splitParts)[number];

const splitSchema = z.strictObject({ test: z.array(z.string().min(1)).min(1) });

const fileName = 'split.yaml';

/**
 * The articles of one part of a folder of gold. `split.yaml`, in the folder or beside it, lists the ids of `test`;
 * every other article is `dev`.
 * @throws UsageError when there is no such file
 * @throws RulesError with `file:line:column` for what breaks its form; with the file when it names an article twice or
 *   one that is not there, or leaves no article to the part
 */
export function selectSplit(
  articles: readonly GoldArticle[],
  { directory, part }: { readonly directory: string; readonly part: SplitPart },
): readonly GoldArticle[] {
  const file = findSplit(directory);
  const { test } = parseYaml(file, readFileSync(file, 'utf8'), splitSchema);
  checkIds(test, { file, known: articles.map(({ id }) => id) });
  const inTest = new Set(test);
  const selected = articles.filter(({ id }) => inTest.has(id) === (part === 'test'));
  if (selected.length > 0) return selected;
  throw new RulesError(
    `${file}: expected articles of ${part} in ${directory}, got none; take some out of \`test\``,
  );
}

function findSplit(directory: string): string {
  const places = [join(directory, fileName), join(dirname(resolve(directory)), fileName)];
  const found = places.find((place) => existsSync(place));
  if (found !== undefined) return found;
  throw new UsageError(
    `--split: expected ${places.join(' or ')}, found neither; make one with the key \`test:\` and a list of article ids`,
  );
}

interface Listing {
  readonly file: string;
  readonly known: readonly string[];
}

function checkIds(ids: readonly string[], { file, known }: Listing): void {
  const there = new Set(known);
  const missing = ids.find((id) => !there.has(id));
  if (missing !== undefined) {
    const near = nearest(missing, known);
    const meant = near === undefined ? '' : `, did you mean \`${near}\`?`;
    throw new RulesError(
      `${file}: expected ids of articles under \`test\`, got \`${missing}\`, which is none${meant}; correct it or take it out`,
    );
  }
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined)
    throw new RulesError(`${file}: expected each article once, got \`${twice}\` twice; take one out`);
}
