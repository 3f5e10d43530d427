import type { FactArticle } from '../../store/index.js';
import { webAddress } from '../web-address.js';
import { type FtmEntity, ftmId, ftmTime, properties } from './entity.js';

export const articleId = ({ key }: FactArticle): string => ftmId('Article', key);

/** The article as an Article, the document that proves what the other entities say. */
export const articleEntity = (article: FactArticle): FtmEntity => ({
  id: articleId(article),
  schema: 'Article',
  properties: properties({
    title: [article.title],
    author: [article.byline],
    publishedAt: [article.published],
    publisher: [article.site],
    sourceUrl: [webAddress(article.url)],
    retrievedAt: [ftmTime(article.fetchedAt)],
    language: ['ind'],
    processingAgent: [`Jejak ${article.version}`],
  }),
});
