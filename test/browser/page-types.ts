import { inject } from 'vitest';

/** A question that one fact answers: the cashew nuts of Maumere. */
const oneFact = '?group=08&destination=VN&year=2024';

/** The first address of a kind, `/fact` or `/article`, that a page links. */
async function linkedFrom(path: string, kind: string): Promise<string> {
  const markup = await (await fetch(`${inject('origin')}${path}`)).text();
  const [, link] = new RegExp(`href="(${kind}/[0-9a-f]+)["#?]`).exec(markup) ?? [];
  if (link === undefined) throw new Error(`expected a link to ${kind} on ${path}, got none`);
  return link;
}

const articleOf = async (question: string): Promise<string> =>
  linkedFrom(await linkedFrom(`/${question}`, '/fact'), '/article');

/** Every type of page, by an address of it in Indonesian. */
export const pageTypes: readonly (readonly [type: string, path: () => string | Promise<string>])[] = [
  ['all facts', () => '/'],
  ['facts that a question found', () => '/?text=ekspor&group=09&destination=JP&from=2012'],
  ['a question that finds nothing', () => '/?text=tidakadakatanya'],
  ['values of a facet', () => '/values?group=09&facet=destination'],
  ['pictures', () => '/charts'],
  ['pictures of one fact, by month', () => `/charts${oneFact}&by=month&currency=USD`],
  ['a fact', () => linkedFrom(`/${oneFact}`, '/fact')],
  ['a past fact', () => inject('pastFact')],
  ['a short article', () => articleOf(oneFact)],
  ['an article with links to others', () => articleOf('?site=kabarsumbagsel.example')],
  ['an article that repeats itself', () => articleOf('?site=kopinews-contoh.example')],
  ['about', () => '/about'],
];

/** Pages that tell what was wrong with an address. */
export const faultTypes: typeof pageTypes = [
  ['a fact that is not there', () => '/fact/0000000000000000'],
  ['a question that cannot be asked', () => '/?from=besok'],
];

export const inEnglish = (path: string): string => `/en${path}`;
