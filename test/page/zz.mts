const R='/work/main';
const { readSites, bodyOf, relatedOf } = await import(`${R}/test/page/sites.js`); const { knowledge } = await import(`${R}/test/mentions/reading.js`); const { snapshotOf } = await import(`${R}/test/page/boilerplate.js`); const { readPage } = await import(`${R}/src/extract/page/read-page.js`);
const count: any = {}; let n = 0;
for (const p of readSites()) { if (process.argv[2] && !new RegExp(process.argv[2]).test(p.slug)) continue; n++;
  let d: any = null, err = '';
  try { d = readPage(snapshotOf(p.html, { source: p.slug, id: p.slug, url: p.url, mediaType: 'text/html', given: { title: null, published: null } }), knowledge).value; } catch (e: any) { err = e.message; }
  const bad = (a: string, got: any, want: any) => { count[a] = (count[a] ?? 0) + 1; console.log(`${p.slug.padEnd(34)} ${a.padEnd(9)} got ${JSON.stringify(got)} WANT ${JSON.stringify(want)}`.slice(0, Number(process.argv[3] ?? 260))); };
  if (!p.article) { if (d) bad('article', 'read: ' + d.title, 'no article'); continue; }
  if (!d) { bad('article', err, 'article'); continue; }
  if (d.title !== p.title) bad('title', d.title, p.title); if (d.published !== p.published) bad('published', [d.published, d.publishedFrom], p.published); if (d.byline !== p.byline) bad('byline', d.byline, p.byline);
  if (d.pagination.next !== p.next) bad('next', d.pagination.next, p.next); if (d.pagination.all !== p.all) bad('all', d.pagination.all, p.all);
  const b = bodyOf(d), w = p.body; const extra = b.filter((x: string) => !w.includes(x)), miss = w.filter((x: string) => !b.includes(x)); if (JSON.stringify(b) !== JSON.stringify(w)) { count.body = (count.body ?? 0) + 1; console.log(`${p.slug.padEnd(34)} body      `); for (const x of extra) console.log('        +', x.slice(0, 150)); for (const x of miss) console.log('        -', x.slice(0, 150), d.paragraphs.filter((q: any) => d.text.slice(q.span.start, q.span.end) === x).map((q: any) => q.role).join()); }
  if (JSON.stringify(relatedOf(d)) !== JSON.stringify(p.related)) bad('related', relatedOf(d), p.related);
}
console.log(n, count);
