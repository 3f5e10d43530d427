import { expect } from 'vitest';
import { elements, named, parsed } from '../page-text.js';

/** What every page of ours keeps to, whatever stands in it. */
export function expectSound(markup: string): void {
  const page = parsed(markup);
  const all = elements(page, () => true);
  const ids = all.flatMap(({ attribs }) => attribs.id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const levels = all.flatMap(({ name }) => /^h([1-6])$/.exec(name)?.[1] ?? []).map(Number);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  for (const name of ['for', 'aria-labelledby', 'data-copy'])
    expect(all.flatMap(({ attribs }) => attribs[name] ?? []).filter((id) => !ids.includes(id))).toEqual([]);
  expect(named(page, 'script').map(({ attribs }) => attribs.src)).toEqual(['/static/jejak.js']);
  expect(named(page, 'style')).toEqual([]);
  expect(
    all.flatMap(({ attribs }) => Object.keys(attribs)).filter((name) => /^on|^style$/.test(name)),
  ).toEqual([]);
  const addresses = all
    .flatMap(({ attribs }) => [attribs.href, attribs.src])
    .filter((each) => each !== undefined);
  expect(addresses.filter((address) => !/^(?:\/(?!\/)|#|https?:\/\/)/.test(address))).toEqual([]);
  const inPage = addresses.filter((address) => address.startsWith('#')).map((address) => address.slice(1));
  expect(inPage.filter((id) => !ids.includes(id))).toEqual([]);
}
