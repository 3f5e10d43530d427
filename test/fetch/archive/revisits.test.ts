import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { snapshots } from '../read.js';
import {
  address,
  body,
  date,
  hex,
  info,
  members,
  numbered,
  page,
  plain,
  readFile,
  readPiped,
  record,
  response,
} from './warcs.js';

describe('revisits', () => {
  const digest = `sha1:${hex('sha1', body)}`;
  const first = response({ fields: { 'WARC-Payload-Digest': digest } });
  const other = 'https://kabar.example/salinan';
  const again = (url: string, refers: string, fields = {}): Buffer =>
    response({
      ...{ type: 'revisit', url, body: '', headers: { 'X-Again': '1' } },
      fields: {
        'WARC-Profile': 'http://netpreserve.org/warc/1.0/revisit/identical-payload-digest',
        'WARC-Date': '2024-05-06T07:08:09Z',
        'WARC-Payload-Digest': digest,
        'WARC-Refers-To-Target-URI': refers,
        ...fields,
      },
    });
  const elsewhere = { 'revisits of pages elsewhere': 1 };
  const same = { 'revisits of the same address': 1 };

  it.each([
    ['plain', (...all: Buffer[]) => Buffer.concat(all)],
    ['gzipped', members],
  ])('under another address are articles with the body that they repeat: %s', async (_, store) => {
    const { items, passed } = await readFile(
      'a.warc',
      store(info, first, numbered(1), again(other, address)),
    );
    expect(plain(items).at(-1)).toEqual({
      source: expect.stringMatching(new RegExp(`:${store(info, first, numbered(1)).length}$`)),
      ...{ id: other, url: other, finalUrl: other, fetchedAt: '2024-05-06T07:08:09Z' },
      ...{ status: 200, mediaType: 'text/html', charset: 'utf-8' },
      headers: { 'content-type': 'text/html; charset=utf-8', 'x-again': '1' },
      ...{ body, sha256: hex('sha256', body) },
      given: { title: null, published: null },
    });
    expect([items.length, passed]).toEqual([3, { 'warcinfo records': 1 }]);
  });

  it('without a head of their own have that of the page', async () => {
    const bare = record({
      ...{ 'WARC-Type': 'revisit', 'WARC-Target-URI': other, 'WARC-Date': date },
      ...{ 'WARC-Payload-Digest': digest, 'Content-Type': 'application/http; msgtype=response' },
    });
    const { items } = await readFile('a.warc', Buffer.concat([first, bare]));
    expect(snapshots(items).at(-1)).toMatchObject({
      url: other,
      status: 200,
      headers: { 'content-type': expect.any(String) },
    });
  });

  it.each([
    ['of the same address', again(address, address), same],
    ['of the same address, by the page itself', again(address, other), same],
    ['that were not modified', response({ type: 'revisit', status: '304 Not Modified', body: '' }), same],
    ['of a page in another file', again(other, address, { 'WARC-Payload-Digest': 'sha1:LAIN' }), elsewhere],
    ['without a digest', response({ type: 'revisit', url: other, body: '' }), elsewhere],
    [
      'of a redirect',
      response({ type: 'revisit', url: other, status: '301 Moved', body: '' }),
      { redirects: 1 },
    ],
    [
      'of an error',
      response({ type: 'revisit', url: other, status: '404 Gone', body: '' }),
      { 'HTTP errors': 1 },
    ],
  ])('%s are passed over', async (_, revisit, passed) => {
    const read = await readFile('a.warc.gz', members(first, revisit));
    expect([read.told.length, read.passed]).toEqual([1, passed]);
  });

  it('from a pipe, or within a gzip member, are passed over: what they repeat cannot be read again', async () => {
    const piped = await readPiped(members(first, again(other, address)));
    expect([piped.items.length, piped.passed]).toEqual([1, elsewhere]);
    const whole = await readFile('a.warc.gz', gzipSync(Buffer.concat([info, first, again(other, address)])));
    expect([whole.told.length, whole.passed]).toEqual([1, { ...elsewhere, 'warcinfo records': 1 }]);
  });

  it('of a broken page are passed over with it', async () => {
    const broken = response({ body: page('lain'), fields: { 'WARC-Payload-Digest': digest } });
    const { told, passed } = await readFile('a.warc', Buffer.concat([broken, again(other, address)]));
    expect(told).toEqual([expect.stringContaining('the record is damaged')]);
    expect(passed).toEqual(elsewhere);
  });
});
