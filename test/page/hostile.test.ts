import { describe, expect, it } from 'vitest';
import { htmlLimits } from '../../src/extract/page/html/parse.js';
import { InputError } from '../../src/model/errors.js';
import { outline, readHtmlPage, readTextPage } from './boilerplate.js';

const sentence = 'Koperasi Banda mengirim 12 ton pala ke Belanda pada Senin pagi.';

describe('a hostile page', () => {
  it.each([
    ['50,000 deep', '<div>'.repeat(50_000), 'expected elements nested at most 512 deep'],
    ['of too many tags', '<i></i>'.repeat(htmlLimits.tags + 1), 'expected at most 200000 tags'],
    [
      'of too many bytes',
      'a'.repeat(htmlLimits.bytes + 1),
      'expected a page of at most 5000000 bytes, got 5000001',
    ],
    ['without text', '<html><body><script>1</script></body></html>', 'expected an article, got no text'],
  ])('%s is refused by name', (_, html, message) => {
    expect(() => readHtmlPage(html)).toThrow(InputError);
    expect(() => readHtmlPage(html)).toThrow(`berita.html: ${message}`);
  });

  it('is read at the depth that is allowed', () => {
    const html = `${'<div>'.repeat(htmlLimits.depth - 1)}<p>${sentence}</p>`;
    expect(outline(readHtmlPage(html))).toEqual([['body', sentence]]);
  });

  it.each([
    ['unclosed paragraphs', `<p>${sentence}`],
    ['divs side by side', `<div>${sentence}</div>`],
  ])('of 50,000 %s at the top is read in linear time', (_, html) => {
    expect(readHtmlPage(html.repeat(50_000)).paragraphs).toHaveLength(50_000);
  });

  it('of 90,000 broken lines in lower case is read as one paragraph', () => {
    const { text } = readHtmlPage(`<p>Pala${'<br>lada'.repeat(90_000)}.</p>`);
    expect(text).toBe(`Pala${' lada'.repeat(90_000)}.`);
  });
});

describe('a hostile text', () => {
  it.each([
    ['link labels', 'Baca juga: '.repeat(9000)],
    ['brackets', '[(['.repeat(33_000)],
    ['spaces', `Lada${' '.repeat(100_000)}dikirim`],
    ['capitals', `Baca juga: ${'Pala Lada '.repeat(10_000)}`],
    ['dates', '8 Juni 2022 '.repeat(8000)],
  ])('of 100 KB of %s keeps its text', (_, text) => {
    const { value } = readTextPage(text);
    expect(value.text).toBe(text);
    expect(value.paragraphs[0]?.span.start).toBe(text.search(/\S/));
  });

  it('without a word is refused', () => {
    expect(() => readTextPage(' \n\t')).toThrow('berita.txt: expected an article, got no text (3 bytes)');
  });
});
