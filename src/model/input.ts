import { z } from 'zod';

/** One line of a JSONL archive. */
export const inputArticleSchema = z
  .object({
    id: z.string().nullish(),
    url: z.string().nullish(),
    title: z.string().nullish(),
    published: z.string().nullish(),
    text: z.string().nullish(),
    html: z.string().nullish(),
  })
  .refine((article) => typeof article.text === 'string' || typeof article.html === 'string', {
    message: 'expected a string "text" or "html"',
  });

export type InputArticle = z.infer<typeof inputArticleSchema>;
