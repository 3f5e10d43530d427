/**
 * The style sheet of marks, sentences, and the pages of a fact and of an article. Labels and numbers of marks
 * are shown from their attributes, so that they are seen and printed and yet not copied with the text.
 */
export const partsStyle = `
:root { --product: #d3f0d8; --quantity: #d6e6ff; --value: #ead9ff; --destination: #ffdfd0; --agency: #cdeef0;
  --exporter: #ececbf; --origin: #e2e2e8; --date: #ffd9ec; }
@media (prefers-color-scheme: dark) { :root { --product: #1f4728; --quantity: #1d3a66; --value: #46296b; --destination: #5e321d;
  --agency: #164a4d; --exporter: #46461c; --origin: #3f3f4a; --date: #5c2442; } }
mark, .slot-name { color: var(--ink); background: var(--origin); border-radius: 3px; padding: .05em .15em; box-decoration-break: clone;
  -webkit-box-decoration-break: clone; }
mark.slot-product, .slot-name.slot-product { background: var(--product); } mark.slot-quantity, .slot-name.slot-quantity { background: var(--quantity); }
mark.slot-value, .slot-name.slot-value { background: var(--value); } mark.slot-destination, .slot-name.slot-destination { background: var(--destination); }
mark.slot-agency, .slot-name.slot-agency { background: var(--agency); } mark.slot-exporter, .slot-name.slot-exporter { background: var(--exporter); }
mark.slot-origin, .slot-name.slot-origin { background: var(--origin); } mark.slot-date, .slot-name.slot-date { background: var(--date); }
mark a { color: inherit; text-decoration: underline dotted; }
mark a:hover { text-decoration-style: solid; }
mark.asked { border-radius: 0; box-shadow: 0 -2px 0 var(--link), 0 2px 0 var(--link); }
mark.asked:not([class*="slot-"]) { background: none; }
mark:target { outline: 3px solid var(--focus); outline-offset: 2px; }
:target { scroll-margin-top: 4rem; }
.labelled mark[data-label]::before { content: attr(data-label); white-space: nowrap; font: 600 .7rem/1.3 system-ui, sans-serif;
  border: 1px solid currentColor; border-radius: 3px; padding: 0 .25em; margin-right: .3em; vertical-align: .1em; }
.mark-link { display: inline-block; min-width: 1.5em; padding: 0 .25em; text-align: center; font-size: .75rem; vertical-align: .2em; }
.mark-link::before { content: attr(data-short); }

.fact h1.sentence { font-size: 1.4rem; font-weight: 400; line-height: 1.4; text-wrap: wrap; max-width: 54rem; }
.sentence strong { font-weight: 700; }
.fact > .source { color: var(--faint); margin: 0 0 1rem; }
.note { color: var(--faint); font-size: .9rem; font-weight: 400; }
.notice { background: var(--warn); color: var(--warn-ink); border-left: 4px solid currentColor; padding: .75rem 1rem; margin: 1rem 0; }
.notice > :first-child { margin-top: 0; } .notice > :last-child { margin-bottom: 0; }
.notice a { color: inherit; }
.plain { list-style: none; margin: 0; padding: 0; }
.context { margin: 0; padding: 0 0 0 1rem; border-left: 4px solid var(--line); max-width: 54rem; }
.context .own { font-size: 1.1rem; }
.context .beside { color: var(--faint); }
.context .beside mark { color: var(--ink); }
.paragraph { line-height: 1.9; margin: .75rem 0; }
.paragraph .words { white-space: pre-wrap; }
.role { display: inline-block; font-size: .75rem; line-height: 1.4; color: var(--faint); border: 1px solid var(--line); border-radius: 3px; padding: 0 .4em;
  margin-right: .5em; }
.tellings { max-width: 54rem; }
.place { font-size: .85rem; margin-right: .5em; white-space: nowrap; }

.value-table { border-collapse: collapse; width: 100%; }
.value-table caption { text-align: left; color: var(--faint); font-size: .9rem; padding-bottom: .5rem; }
.value-table th, .value-table td { text-align: left; vertical-align: top; padding: .5rem 1rem .5rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
.value-table thead th { color: var(--faint); font-size: .9rem; }
.value-table q { quotes: "“" "”"; }
.slot-name { font-size: .9rem; padding: .1rem .4rem; overflow-wrap: normal; }
.value-table code { color: var(--faint); }
.data { margin: 0; }
.data > div { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: 0 1rem; padding: .3rem 0; border-bottom: 1px solid var(--line); }
.data dt { color: var(--faint); } .data dd { margin: 0; }
code, .digest { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .85em; }
.address { display: block; color: var(--faint); font-size: .9rem; }
.rules { margin: .25rem 0 .75rem; padding-left: 1.25rem; }
.copy-block { margin: .5rem 0 1rem; max-width: 60rem; }
.copy-block p { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1rem; margin: .25rem 0; }
.copy-block button { padding: .2rem .7rem; font-size: .9rem; }
.copy-block label { font-weight: 600; }
textarea { display: block; width: 100%; font: .85rem/1.5 ui-monospace, "DejaVu Sans Mono", monospace; color: inherit; background: var(--shade);
  border: 1px solid var(--faint); border-radius: 4px; padding: .5rem; resize: vertical; }

.fact-list { padding-left: 1.75rem; } .fact-list li { padding: .25rem 0; }
.article-text { max-width: 46rem; }
.article-text .paragraph:not(.role-body), .article-text .paragraph.repeat, .tellings .repeat { color: var(--faint); font-size: .93rem; }
.article-text .paragraph:not(.role-body) mark, .article-text .repeat mark { color: var(--ink); }
.article-text .role-title { font-size: 1.1rem; font-weight: 600; }
.article-text .role-related-link, .article-text .role-footer, .article-text .repeat { border-left: 2px solid var(--line); padding-left: .75rem; }
.article-text .paragraph:target { background: var(--shade); }
.page-break { border-top: 1px solid var(--line); color: var(--faint); margin: 1.5rem 0 .5rem; padding-top: .5rem; }

@media (min-width: 40.01rem) { .value-table td:last-child { white-space: nowrap; padding-right: 0; } }
@media (max-width: 40rem) {
  .value-table, .value-table tbody, .value-table tr, .value-table th, .value-table td, .value-table caption { display: block; }
  .value-table thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .value-table tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
  .value-table th, .value-table td { border: 0; padding: .15rem 0; }
  .value-table td { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .5rem; }
  .value-table td::before { content: attr(data-head); color: var(--faint); font-size: .9rem; }
  .data > div { grid-template-columns: minmax(0, 1fr); }
  .context { padding-left: .75rem; }
}
@media (forced-colors: active) { mark, .slot-name, .notice, .role { border: 1px solid; forced-color-adjust: auto; } mark { background: Mark; color: MarkText; }
  mark a { color: inherit; } }
@media print { mark, .slot-name { border-bottom: 2px solid #000; border-radius: 0; color: #000; } .copy-block button { display: none; }
  textarea { border: 0; padding: 0; background: none; field-sizing: content; resize: none; } .paragraph { break-inside: avoid; orphans: 3; widows: 3; } }
`;
