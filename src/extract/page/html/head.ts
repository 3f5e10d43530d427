import { writerOf } from '../byline.js';
import type { FoundDay } from '../content.js';
import { foldSpace } from '../fold.js';
import { publicationDay } from '../iso-day.js';
import { type HeadTags, headTags } from './head-tags.js';
import { readJsonLd } from './json-ld.js';
import type { Root } from './parse.js';

/** What the page says about itself outside of its text. */
export interface Head {
  readonly title: string | null;
  readonly url: string | null;
  readonly site: string | null;
  readonly published: FoundDay | null;
  readonly byline: string | null;
  /** Its JSON-LD describes an article. */
  readonly described: boolean;
  readonly pagers: HeadTags['pagers'];
  readonly writers: HeadTags['writers'];
}

const publishedNames = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'dtk:publishdate',
  'content_publisheddate',
  'publishdate',
  'publish_date',
  'publish-date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'date',
];
/** What is longer is no title but a mistake or an attack (UTF-16 code units). */
const longestTitle = 1000;
const pathDay = /\/(20\d{2}|19\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=\/|$)/;
const suffix = /^(.*\S)\s+[-|–—·»]\s+([^-|–—·»]+)$/;

/** Title, URL, site and day of a page. A relative URL counts as none. */
export function readHead(root: Root): Head {
  const tags = headTags(root);
  const linked = readJsonLd(tags.jsonLd);
  const site = tags.metas.get('og:site_name') ?? null;
  const canonical = tags.canonical ?? tags.metas.get('og:url') ?? '';
  const candidates = [linked.headline, tags.metas.get('og:title'), tags.heading, tags.title];
  const title =
    candidates
      .map((each) => foldSpace(plain((each ?? '').slice(0, longestTitle))))
      .find((each) => each !== '') ?? null;
  return {
    title: title === null ? null : withoutSite(title, site),
    url: /^https?:\/\//i.test(canonical) && URL.canParse(canonical) ? canonical : null,
    site: site === null ? null : foldSpace(site) || null,
    published: statedDay(tags, linked.published),
    byline: writerOf(tags.metas.get('content_author') ?? linked.author ?? tags.metas.get('author') ?? ''),
    described: linked.isArticle,
    pagers: tags.pagers,
    writers: tags.writers,
  };
}

/** The day in a path such as `/2021/02/03/`. */
export function dayOfUrl(url: string | null): FoundDay | null {
  const match = pathDay.exec(url ?? '');
  const [, year = '', month = '', date = ''] = match ?? [];
  const day = publicationDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  return day === null ? null : { day, from: 'url' };
}

function statedDay({ metas, time }: HeadTags, linked: string | null): FoundDay | null {
  const meta = publishedNames.map((name) => dayOf(metas.get(name))).find((day) => day !== null);
  const found: readonly (readonly [day: string | null | undefined, from: string])[] = [
    [dayOf(linked ?? undefined), 'json-ld'],
    [meta, 'meta'],
    [dayOf(time ?? undefined), 'time'],
  ];
  const [day, from] = found.find(([each]) => typeof each === 'string') ?? [];
  return typeof day === 'string' && from !== undefined ? { day, from } : null;
}

/** detik writes `2023/11/02 21:34:13`. */
const dayOf = (text: string | undefined): string | null =>
  publicationDay((text ?? '').replace(/^(\d{4})\/(\d{2})\/(\d{2})/, '$1-$2-$3'));

/** JSON-LD headlines often carry entities or tags in their text. */
const plain = (text: string): string =>
  text
    .replace(/<[^<>]{1,200}>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#039;', "'")
    .replaceAll('&amp;', '&');

/** `Judul - Kabar Pala`: the site's name goes, a dash inside the headline stays. */
function withoutSite(title: string, site: string | null): string {
  const [, headline, last] = suffix.exec(title) ?? [];
  if (headline === undefined || last === undefined) return title;
  const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const named =
    site !== null &&
    bare(site) !== '' &&
    (bare(last).includes(bare(site)) || bare(site).includes(bare(last)));
  return named || /^[\w-]+\.(?:com|co\.id|id|net|news|org)$/i.test(last) ? headline : title;
}
