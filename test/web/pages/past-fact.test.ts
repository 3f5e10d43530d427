import { describe, expect, it } from 'vitest';
import { classed, elements, named, parsed, shown } from '../page-text.js';
import { addresses, article, found, pageOf, past, rows } from './coffee.js';

const en = parsed(pageOf('en'));

describe('a past fact', () => {
  const page = parsed(pageOf('en', past));
  const gone = parsed(pageOf('en', { ...past, instead: [] }, null));

  it('says that it is one, and leads to what is read now', () => {
    const [notice] = classed(page, 'notice');
    expect(notice && shown(notice)).toBe(
      'A past reading. The article is no longer read so, for the rules of reading or its text have changed. ' +
        'The values are shown as they were. What is read now in its place:Export of kopi arabika',
    );
    expect(notice && named(notice, 'a').map(({ attribs }) => attribs.href)).toEqual([
      '/en/fact/2222222222222222',
    ]);
    expect(
      elements(page, ({ attribs }) => attribs.name === 'robots').map(({ attribs }) => attribs.content),
    ).toEqual(['noindex']);
    expect(classed(gone, 'notice').map(shown).join()).toContain('No fact is read in its place now.');
    expect(classed(en, 'notice')).toEqual([]);
  });

  it('shows its values and its paragraph as they were', () => {
    const printed = (shownRows: readonly (readonly string[])[]) =>
      shownRows.map((cells) => cells.slice(0, 3));
    expect(printed(rows(page))).toEqual(printed(rows(en)));
    expect(printed(rows(gone))).toEqual(printed(rows(en)));
    expect(classed(gone, 'context').map(shown)).toEqual([found.quote?.text]);
  });

  it('links no text and no bytes that are gone', () => {
    expect(addresses(gone).filter((address) => /\/(?:article|snapshot)\//.test(address))).toEqual([]);
  });

  it('does not look for its words in another text', () => {
    const changed = {
      ...article,
      article: { ...article.article, textSha256: 'e'.repeat(64), snapshot: 'f'.repeat(64) },
    };
    const shownPage = parsed(pageOf('en', past, changed));
    expect(addresses(shownPage).filter((address) => /\/(?:article|snapshot)\//.test(address))).toEqual([]);
    expect(classed(shownPage, 'context').map(shown)).toEqual([found.quote?.text]);
  });

  it('says so where not even its paragraph is known', () => {
    const bare = parsed(pageOf('en', { ...past, found: { ...found, quote: null } }, null));
    expect(shown(bare)).toContain('The paragraph is not stored; every quotation is in the table below.');
    expect(elements(bare, ({ attribs }) => attribs.id === 'explain')).toEqual([]);
  });
});
