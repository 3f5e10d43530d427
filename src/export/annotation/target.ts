import type { Citation } from '../../model/fact.js';
import type { FactArticle } from '../../store/index.js';
import type { Addresses } from '../addresses.js';
import { webAddress } from '../web-address.js';
import { digestName } from './identity.js';

/** What an annotation's targets are made of. */
export interface Cited {
  readonly article: FactArticle;
  readonly citation: Citation;
  /** Turns our offsets into those of characters; null where the article's text is not at hand. */
  readonly charactersBefore: ((offset: number) => number) | null;
  readonly addresses: Addresses | undefined;
}

/** Section 4.2.4 of the data model. */
const quoteSelector = ({ exact, prefix, suffix }: Citation): object => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
});

/**
 * The page on the web as it was when it was read (section 4.3.1). Where no server shows our copy of it, the copy is named
 * by its digest.
 */
function pageTarget({ article, citation, addresses }: Cited): object | null {
  const source = webAddress(article.url);
  if (source === null) return null;
  const { fetchedAt, snapshot } = article;
  return {
    type: 'SpecificResource',
    source: { id: source, type: 'Text', language: 'id' },
    selector: quoteSelector(citation),
    state: {
      type: 'TimeState',
      ...(fetchedAt && { sourceDate: fetchedAt }),
      ...(snapshot && { cached: addresses?.snapshot(snapshot) ?? digestName(snapshot) }),
    },
  };
}

/**
 * The article's text as Jejak has it. Only in this text do positions hold: the text of the page has menus and other
 * articles in it. They count characters, as section 4.2.5 has it, and so differ from ours, which count UTF-16 units,
 * behind characters beyond the Basic Multilingual Plane; where the text is not at hand there are none.
 */
function textTarget({ article, citation, charactersBefore }: Cited): object {
  const quote = quoteSelector(citation);
  const position = charactersBefore && {
    type: 'TextPositionSelector',
    start: charactersBefore(citation.start),
    end: charactersBefore(citation.end),
  };
  return {
    type: 'SpecificResource',
    source: { id: digestName(article.textSha256), type: 'Text', format: 'text/plain', language: 'id' },
    selector: position ? [position, quote] : quote,
  };
}

/** Where a citation stands: on the page, where there is one, and in the text that was read from it. */
export function targetsOf(cited: Cited): readonly object[] {
  const page = pageTarget(cited);
  return page ? [page, textTarget(cited)] : [textTarget(cited)];
}
