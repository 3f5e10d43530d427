import { answers, type Fault } from './fault.js';
import { goodPage } from './page.js';
import { html, reply } from './wire.js';

type Content = Pick<Fault, 'name' | 'does' | 'crawl'> & {
  readonly headers?: readonly string[];
  readonly body: string | Uint8Array;
};

const content = ({ name, does, crawl, headers = [html], body }: Content): Fault => ({
  ...{ name, does, crawl, expected: [answers(200)] },
  answer: (call) => reply(call, { headers, body }),
});

const picture = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(500, '\x00\x01')]);

/** Well-formed answers with something else in them than a page of news. */
export const contentFaults: readonly Fault[] = [
  content({
    ...{
      name: 'unknown-charset',
      does: 'declares a charset that nobody knows',
      crawl: ['quarantined', 'expected a known charset'],
    },
    ...{ headers: ['content-type: text/html; charset=aksara-jawa'], body: goodPage },
  }),
  content({
    ...{ name: 'wrong-charset', does: 'declares UTF-8 and sends windows-1252', crawl: ['fetched', ''] },
    body: Buffer.from(goodPage.replaceAll('Mesir', 'Pérancis'), 'latin1'),
  }),
  content({
    ...{ name: 'no-type', does: 'sends a page without saying what it is', crawl: ['fetched', ''] },
    ...{ headers: [], body: goodPage },
  }),
  content({
    ...{
      name: 'binary-html',
      does: 'sends a picture and calls it a page',
      crawl: ['quarantined', 'image/png'],
    },
    body: picture,
  }),
  content({
    ...{ name: 'pdf', does: 'sends a PDF and says so', crawl: ['quarantined', 'application/pdf'] },
    ...{ headers: ['content-type: application/pdf'], body: '%PDF-1.7\n%%EOF\n' },
  }),
  content({
    name: 'empty',
    does: 'sends a page of no bytes',
    crawl: ['quarantined', 'got an empty one'],
    body: '',
  }),
  content({
    ...{
      name: 'soft-404',
      does: 'says with status 200 that there is no such page: a short text without facts',
      crawl: ['fetched', ''],
    },
    body: '<!doctype html><title>404</title><h1>Halaman tidak ditemukan</h1><p>Kembali ke beranda.</p>',
  }),
];
