import { createHash } from 'node:crypto';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { type Mark, markedText } from '../../src/evaluate/html/marks.js';
import { evaluate, reportHtml } from '../../src/evaluate/index.js';
import { html } from '../../src/model/html.js';
import { gold, predicted } from './facts.js';
import { at, caseOf, drop, spanOf } from './reviewing.js';

const { findAll, getText } = DomUtils;

describe('the html template', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    [`" onload='x' &amp;`, '&quot; onload=&#39;x&#39; &amp;amp;'],
    ['a\u0000b\u001b[31m\u202ec', 'a\ufffdb\ufffd[31m\ufffdc'],
    ['baris\n\tdua', 'baris\n\tdua'],
  ])('escapes %j', (text, expected) => {
    expect(html`<p title="${text}">${text}</p>`.markup).toBe(`<p title="${expected}">${expected}</p>`);
  });

  it('takes its own output, lists of it, numbers and null as they are', () => {
    expect(html`${html`<b>${'&'}</b>`}${['<', html`<i></i>`]}${0}${null}`.markup).toBe(
      '<b>&amp;</b>&lt;<i></i>0',
    );
  });
});

describe('markedText', () => {
  const mark = (start: number, end: number, label: string, wrong = false): Mark => ({
    ...{ span: { start, end }, kind: label.toLowerCase(), label, wrong },
  });

  it.each<[string, readonly Mark[], string]>([
    ['no mark', [], 'kopi dan lada'],
    ['a mark', [mark(0, 4, 'A')], '<mark class="a"><span class="tag">A</span>kopi</mark> dan lada'],
    [
      'a wrong one',
      [mark(9, 13, 'A', true)],
      'kopi dan <mark class="a wrong"><span class="tag">A</span>lada</mark>',
    ],
    [
      'one in another, which has its own colour',
      [mark(0, 13, 'A'), mark(5, 8, 'B')],
      '<mark class="a"><span class="tag">A</span>kopi </mark><mark class="b"><span class="tag">B</span>dan</mark><mark class="a"> lada</mark>',
    ],
    [
      'two that overlap',
      [mark(0, 8, 'A'), mark(5, 13, 'B')],
      '<mark class="a"><span class="tag">A</span>kopi </mark><mark class="a"><span class="tag">B</span>dan</mark><mark class="b"> lada</mark>',
    ],
    ['one that lies outside', [mark(20, 30, 'A')], 'kopi dan lada'],
  ])('shows %s', (_, marks, expected) => {
    expect(markedText('kopi dan lada', marks).markup).toBe(expected);
  });
});

const hostile = `<img src=x onerror="alert('1')"> Kopi ke Jepang.</div></main><script>alert(2)</script>\u202e`;

describe('reportHtml', () => {
  const kopi = predicted({ products: ['kopi <b>'], destinations: ['JP'] });
  const cases = [
    {
      ...caseOf({
        text: hostile,
        gold: [
          gold({ products: ['kopi <b>'], destinations: ['"><i>'], at: [at(hostile, 'Kopi ke Jepang.')] }),
        ],
        facts: [
          {
            ...kopi,
            citations: kopi.citations.map((each) => ({ ...each, ...spanOf(hostile, 'Kopi'), exact: 'Kopi' })),
          },
        ],
        evidence: { passedOver: drop(null, '<u>alasan</u>', null) },
      }),
      id: '<a href="javascript:alert(3)">',
      title: '</title><script>alert(4)</script>',
    },
  ];
  const page = reportHtml({ cases, evaluation: evaluate(cases), baseline: null });
  const tree = parseDocument(page);
  const named = (name: string) => findAll((element) => element.name === name, tree.children);

  it('lets no article add an element, an attribute or a link', () => {
    for (const name of ['script', 'img', 'i', 'u', 'iframe', 'object', 'form', 'base']) {
      expect([name, named(name).length]).toEqual([name, 0]);
    }
    expect(named('title').map(getText)).toEqual(['Evaluation of Jejak: 1 articles']);
    const elements = findAll(() => true, tree.children);
    expect(
      elements.flatMap(({ attribs }) => Object.keys(attribs)).filter((name) => /^on|^style$/.test(name)),
    ).toEqual([]);
    expect(named('a').filter(({ attribs }) => !/^#[\w-]+$/.test(attribs.href ?? ''))).toEqual([]);
    expect(page).not.toContain('\u202e');
  });

  it('shows the whole text on both sides all the same', () => {
    const texts = findAll(({ attribs }) => attribs.class === 'text', tree.children);
    const shown = texts.map((side) => {
      const tags = findAll(({ attribs }) => attribs.class === 'tag', side.children).map(getText);
      return tags.reduce((text, tag) => text.replace(tag, ''), getText(side));
    });
    expect(shown).toEqual([hostile, hostile].map((text) => text.replace('\u202e', '\ufffd')));
  });

  it('needs nothing else, and its policy allows its own style sheet only', () => {
    const [policy] = named('meta').filter(
      ({ attribs }) => attribs['http-equiv'] === 'Content-Security-Policy',
    );
    const [style] = named('style');
    const digest = createHash('sha256')
      .update(style ? getText(style) : '')
      .digest('base64');
    expect(policy?.attribs.content).toBe(
      `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`,
    );
    expect(named('link').length + named('style').length).toBe(1);
    expect(style && getText(style)).not.toMatch(/url\(|@import|<|&/);
    expect(findAll(({ attribs }) => 'src' in attribs, tree.children)).toEqual([]);
  });

  it('names its language and fits small screens and dark ones', () => {
    expect(named('html')[0]?.attribs.lang).toBe('en');
    expect(page).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
    expect(page).toContain('prefers-color-scheme: dark');
    const scrolling = findAll(({ attribs }) => attribs.class === 'scroll', tree.children);
    const wide = named('table').filter(({ attribs }) => attribs.class !== 'fact');
    expect(wide.length).toBe(2);
    expect(wide.every((table) => scrolling.some(({ children }) => children.includes(table)))).toBe(true);
  });

  it('labels what it colours', () => {
    expect(named('mark').map((mark) => [mark.attribs.class, getText(mark)])).toEqual([
      ['gold', 'G1Kopi ke Jepang.'],
      ['product', 'product P1Kopi'],
    ]);
  });
});
