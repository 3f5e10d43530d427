import { readArticle } from '../../store/index.js';
import { NotFound } from '../faults.js';
import { articlePage } from '../pages/article.js';
import { htmlResponse, type Route } from '../route.js';
import { factTable, isTwinFormat, twinResponse } from '../twins.js';
import { splitName } from './name.js';

/** The page of an article and, by the extension of its address, its facts to take away. */
export const articleRoute: Route = async ({ facts }, view, name) => {
  const { digits, extension } = splitName(name);
  const read = await readArticle(facts.store, digits);
  if (read === null) throw new NotFound('no such article');
  if (extension === '') return htmlResponse(articlePage(view, read));
  if (!isTwinFormat(extension)) throw new NotFound('no such form');
  const file = `article-${read.article.key.slice(0, 16)}`;
  return twinResponse(factTable(view, file, read.facts), extension);
};
