import { describe, expect, it } from 'vitest';
import { decode } from '../../src/extract/page/decode.js';
import { readPage } from '../../src/extract/page/read-page.js';
import { InputError } from '../../src/model/errors.js';
import { knowledge, snapshotOf } from './boilerplate.js';

const quoted = '“Lada – 5 €”';
const cp1252 = Uint8Array.from([0x93, 0x4c, 0x61, 0x64, 0x61, 0x20, 0x96, 0x20, 0x35, 0x20, 0x80, 0x94]);
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const page = (label: string, text: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`<html><head><meta charset="${label}"></head><p>`), text]);

describe('decode', () => {
  it.each([
    ['valid UTF-8', Buffer.from(quoted), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${quoted}`), 'utf-8'],
    ['windows-1252', cp1252, 'windows-1252'],
    ['UTF-16LE with a mark', Buffer.from(`\ufeff${quoted}`, 'utf16le'), 'utf-16le'],
    ['UTF-16BE with a mark', utf16be(`\ufeff${quoted}`), 'utf-16be'],
  ])('reads %s', (_, body, charset) => {
    expect(decode(snapshotOf(body))).toEqual({ text: quoted, charset, damaged: false });
  });

  it('reads latin1 labels as windows-1252, as browsers do', () => {
    expect(decode(snapshotOf(cp1252, { charset: 'ISO-8859-1' })).text).toBe(quoted);
  });

  it('takes the label of a page, and the declared one before it', () => {
    const body = page('windows-1251', Uint8Array.from([0xcb]));
    const html = { mediaType: 'text/html' } as const;
    expect(decode(snapshotOf(body, html)).text).toMatch(/Л$/);
    expect(decode(snapshotOf(body, { ...html, charset: 'windows-1252' })).text).toMatch(/Ë$/);
    expect(decode(snapshotOf(body, { mediaType: 'text/plain' })).text).toMatch(/Ë$/);
  });

  it('does not believe a meta tag that says UTF-16', () => {
    const decoded = decode(snapshotOf(page('utf-16', Buffer.from(quoted)), { mediaType: 'text/html' }));
    expect(decoded.charset).toBe('utf-8');
    expect(decoded.text.endsWith(quoted)).toBe(true);
  });

  it('keeps line ends and other characters', () => {
    expect(decode(snapshotOf('a\r\nb\u00a0c\rd')).text).toBe('a\r\nb\u00a0c\rd');
  });

  it.each(['text/plain', 'text/html'] as const)('refuses an unknown charset of %s by name', (mediaType) => {
    expect(() => decode(snapshotOf('Lada', { mediaType, charset: 'klingon-8' }))).toThrow(
      new InputError(
        'berita.txt: expected a known charset, got "klingon-8"; declare another one or save the file as UTF-8',
      ),
    );
  });

  it('refuses an unknown charset of a meta tag', () => {
    const body = page('klingon-8', Buffer.from('Lada'));
    expect(() => decode(snapshotOf(body, { mediaType: 'text/html' }))).toThrow('"klingon-8"');
  });

  it('says so where declared UTF-8 is damaged', () => {
    const { value, diagnostics } = readPage(snapshotOf(cp1252, { charset: 'utf-8' }), knowledge);
    expect(value.text).toContain('\ufffd');
    expect(diagnostics).toEqual([
      { step: 'readPage', reason: 'declared utf-8, holds other bytes', span: null, rule: null },
    ]);
  });
});
