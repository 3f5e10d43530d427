import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { address, body, hex, info, members, numbered, readFile, response } from './warcs.js';
import { type ZipEntry, zip } from './zip.js';

const warc = (name: string, ...records: Buffer[]): ZipEntry => ({ name, content: members(...records) });
const about: ZipEntry[] = [
  { name: 'datapackage.json', content: Buffer.from('{"profile":"data-package"}'), deflated: true },
  { name: 'pages/pages.jsonl', content: Buffer.from('{"format":"json-pages-1.0"}\n'), deflated: true },
];
const image = response({ headers: { 'Content-Type': 'image/png' } });

describe('a WACZ', () => {
  it('is read WARC by WARC, in place', async () => {
    const [one, two] = [
      warc('archive/a.warc.gz', info, numbered(1)),
      warc('archive/b.warc.gz', numbered(2), image),
    ];
    const { told, passed } = await readFile('a.wacz', zip([...about, one, two]));
    expect(told).toEqual([
      `https://kabar.example/1 !archive/a.warc.gz:${members(info).length}`,
      'https://kabar.example/2 !archive/b.warc.gz:0',
    ]);
    expect(passed).toEqual({ 'warcinfo records': 1, images: 1 });
  });

  it('may hold a WARC that is not gzipped, but deflated by the zip', async () => {
    const entry = { name: 'archive/a.warc', content: Buffer.concat([info, numbered(1)]), deflated: true };
    expect((await readFile('a.wacz', zip([entry]))).told).toEqual([
      `https://kabar.example/1 !archive/a.warc:${info.length}`,
    ]);
  });

  it('has revisits whose pages are read from the zip once more, where they are stored', async () => {
    const fields = { 'WARC-Payload-Digest': `sha256:${hex('sha256', body)}` };
    const records = [
      response({ fields }),
      response({ type: 'revisit', url: `${address}/2`, body: '', fields }),
    ];
    const stored = warc('archive/a.warc.gz', ...records);
    const { told } = await readFile('a.wacz', zip([...about, stored]));
    expect(told.map((line) => line.split(' ')[0])).toEqual([address, `${address}/2`]);
    const deflated = await readFile('a.wacz', zip([{ ...stored, deflated: true }]));
    expect([deflated.told.length, deflated.passed]).toEqual([1, { 'revisits of pages elsewhere': 1 }]);
  });

  it('goes on behind a WARC that is broken', async () => {
    const cut = { name: 'archive/a.warc.gz', content: members(numbered(1), numbered(2)).subarray(0, -30) };
    const { told } = await readFile('a.wacz', zip([cut, warc('archive/b.warc.gz', numbered(3))]));
    expect(told).toEqual([
      'https://kabar.example/1 !archive/a.warc.gz:0',
      expect.stringMatching(
        /^!archive\/a\.warc\.gz:\d+: .*the gzip data is cut short; nothing readable follows$/,
      ),
      'https://kabar.example/3 !archive/b.warc.gz:0',
    ]);
  });

  const good = warc('archive/a.warc.gz', numbered(1));
  const read = 'https://kabar.example/1 !archive/a.warc.gz:0';
  const bomb = { name: 'archive/b.warc.gz', content: Buffer.alloc(3_000_000), deflated: true };

  it.each([
    ['no zip', Buffer.from('bukan zip'), [expect.stringMatching(/^: cannot be read: /)]],
    ['a zip that is cut short', zip([good]).subarray(0, -10), [expect.stringMatching(/^: cannot be read: /)]],
    ['no WARC in it', zip(about), [': expected archive/*.warc.gz in a WACZ, got none']],
    [
      'a name that leads out of it',
      zip([good, warc('../../keluar.warc.gz', numbered(2))]),
      [read, ': cannot be read: invalid relative path: ../../keluar.warc.gz'],
    ],
    [
      'an absolute name',
      zip([warc('/tmp/keluar.warc.gz', numbered(2))]),
      [': cannot be read: absolute path: /tmp/keluar.warc.gz'],
    ],
    [
      'a bomb',
      zip([bomb, good]),
      [
        expect.stringMatching(/^!archive\/b\.warc\.gz: expected a WARC, got 3000000 bytes packed into \d+$/),
        read,
      ],
    ],
    [
      'entries that overlap',
      zip([
        good,
        ...['b', 'c', 'd'].map((name) => ({ ...good, name: `archive/${name}.warc.gz`, offset: 0 })),
      ]),
      [
        read,
        'https://kabar.example/1 !archive/b.warc.gz:0',
        ': expected a WACZ, got a zip whose entries overlap',
      ],
    ],
  ])('with %s is told', async (_, content, told) => {
    expect((await readFile('a.wacz', content)).told).toEqual(told);
    expect(existsSync('/tmp/keluar.warc.gz')).toBe(false);
  });

  it('is never gzipped itself', async () => {
    const [told] = (await readFile('a.wacz.gz', zip([good]))).told;
    expect(told).toContain('expected a file of a known kind (.txt');
  });
});
