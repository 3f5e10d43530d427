import { describe, expect, it } from 'vitest';
import { mediaOf } from '../../../src/fetch/http/index.js';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const page = bytes('<!DOCTYPE html><p>Lada');

describe('the declared media type', () => {
  it.each([
    ['text/html', { type: 'text/html', charset: null }],
    ['Text/HTML;Charset=UTF-8', { type: 'text/html', charset: 'utf-8' }],
    ['text/html; a=b ; charset="iso-8859-1"', { type: 'text/html', charset: 'iso-8859-1' }],
    ["text/html; charset='utf-8'", { type: 'text/html', charset: 'utf-8' }],
    ['text/html; charset=', { type: 'text/html', charset: null }],
    ['text/plain, text/html; charset=utf-8', { type: 'text/html', charset: 'utf-8' }],
    ['text/html;', { type: 'text/html', charset: null }],
    ['application/rss+xml', { type: 'application/rss+xml', charset: null }],
    ['image/png', { type: 'image/png', charset: null }],
    ['; charset=utf-8', { type: 'text/html', charset: null }],
    ['', { type: 'text/html', charset: null }],
    ['*/*', { type: 'text/html', charset: null }],
    ['application/octet-stream', { type: 'text/html', charset: null }],
  ])('%j', (header, media) => {
    expect(mediaOf({ 'content-type': header }, page)).toEqual(media);
  });
});

describe('the media type by the first bytes', () => {
  it.each([
    ['\xef\xbb\xbf \n<html>', 'text/html'],
    ['<!-- a --><html>', 'text/html'],
    ['<!doctype html>', 'text/html'],
    ['<h1>Lada</h1>', 'text/html'],
    ['<?xml version="1.0"?><rss>', 'application/xml'],
    ['<?xml version="1.0"?><html xmlns="a">', 'application/xhtml+xml'],
    ['<urlset xmlns="a">', 'application/xml'],
    ['<halaman>', 'text/plain'],
    ['Lada dari Lampung', 'text/plain'],
    ['', 'text/plain'],
    ['\xff\xfe<\0h\0t\0m\0l\0>\0', 'text/html'],
    ['\xfe\xff\0L\0a\0d\0a', 'text/plain'],
    ['%PDF-1.7', 'application/pdf'],
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['GIF89a', 'image/gif'],
    ['RIFF\0\0\0\0WEBPVP8 ', 'image/webp'],
    ['\0\0\0\x1cftypavif', 'image/avif'],
    ['\0\0\0\x1cftypisom', 'video/mp4'],
    ['PK\x03\x04', 'application/zip'],
    ['\x1f\x8b\x08\0', 'application/gzip'],
    ['a\0b', 'application/octet-stream'],
  ])('%j is %s', (text, type) => {
    expect(mediaOf({}, bytes(text)).type).toBe(type);
  });

  it.each([
    ['text/html', '%PDF-1.7', 'application/pdf'],
    ['text/plain', 'PK\x03\x04', 'application/zip'],
    ['application/xml', '\x1f\x8b\x08\0', 'application/gzip'],
    ['text/html', 'Lada', 'text/html'],
    ['application/pdf', '<html>', 'application/pdf'],
  ])('%s that begins with %j is %s', (declared, text, type) => {
    expect(mediaOf({ 'content-type': declared }, bytes(text)).type).toBe(type);
  });
});
