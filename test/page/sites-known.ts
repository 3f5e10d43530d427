/** What the contract of a page says, one test each. */
export const aspects = [
  'article',
  'title',
  'published',
  'byline',
  'body',
  'related',
  'next',
  'all',
  'facts',
] as const;

export type Aspect = (typeof aspects)[number];

/** Pages that are not yet read as a careful person would, and why. An entry that is mended must go. */
export const knownDifferences: Readonly<Record<string, Partial<Record<Aspect, string>>>> = {};
