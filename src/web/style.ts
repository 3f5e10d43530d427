/** The style sheet of the site's frame and of the page that facts are searched on: one column at 320 px. */
export const siteStyle = `
:root { color-scheme: light dark; --ink: #1b1b1f; --paper: #fff; --faint: #565663; --line: #c9c9d2; --shade: #f3f4f8;
  --link: #0b4fa8; --accent: #0b4fa8; --on-accent: #fff; --focus: #b3530b; --warn: #fff3d6; --warn-ink: #5c3b00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e9ee; --paper: #16161a; --faint: #adadba; --line: #44444f; --shade: #212128;
  --link: #9cc4ff; --accent: #9cc4ff; --on-accent: #10131a; --focus: #ffb067; --warn: #43340f; --warn-ink: #ffe3a8; } }
* { box-sizing: border-box; }
html { font: 1rem/1.55 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; color: var(--ink); background: var(--paper); -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 0 1rem; max-width: 76rem; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -100vw; padding: .5rem 1rem; background: var(--paper); }
.skip:focus { left: 0; top: 0; z-index: 1; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none !important; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1.25rem 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 1.5rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0; }
header.site { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1.5rem; padding: .75rem 0; border-bottom: 1px solid var(--line); }
header.site ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; padding: 0; list-style: none; }
header.site a, header.site span { display: inline-block; padding: .25rem 0; }
header.site [aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
.brand { font-weight: 700; font-size: 1.25rem; color: var(--ink); text-decoration: none; }
.languages { margin-left: auto !important; font-size: .9rem; }
footer.site { margin-top: 3rem; padding: 1rem 0; border-top: 1px solid var(--line); color: var(--faint); font-size: .9rem; }
.lead { font-size: 1.1rem; color: var(--faint); margin: 0 0 1rem; max-width: 46rem; }
.detail { font-family: ui-monospace, monospace; font-size: .9rem; background: var(--shade); padding: .75rem; }

form.question { margin: 1rem 0; padding: 1rem; background: var(--shade); border-radius: 6px; }
form.question p { margin: 0; }
form.question label { display: block; font-size: .9rem; }
form.question .main { display: flex; flex-wrap: wrap; gap: .25rem .5rem; }
form.question .main label { flex-basis: 100%; }
form.question .main input { flex: 1 1 12rem; }
input, select, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--faint); border-radius: 4px; padding: .45rem .6rem; min-width: 0; max-width: 100%; }
input::placeholder { color: var(--faint); opacity: 1; }
.fields input, .fields select { width: 100%; }
button { background: var(--accent); color: var(--on-accent); border-color: var(--accent); cursor: pointer; font-weight: 600; }
form.question details { margin-top: .75rem; }
summary { cursor: pointer; padding: .25rem 0; }
.fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr)); gap: .75rem; margin: .5rem 0 1rem; }

.chips ul { display: flex; flex-wrap: wrap; gap: .4rem .6rem; align-items: center; margin: .75rem 0; padding: 0; list-style: none; }
.chip { display: inline-block; padding: .25rem .7rem; border: 1px solid var(--accent); border-radius: 1rem; text-decoration: none; color: var(--ink); }
.chip:hover { background: var(--shade); text-decoration: line-through; }

.results { list-style: none; margin: 0; padding: 0; }
.result { padding: 1rem 0; border-bottom: 1px solid var(--line); }
.result h3 { font-weight: 400; font-size: 1.1rem; line-height: 1.4; }
.result h3 strong { font-weight: 650; }
.result blockquote { margin: .5rem 0; padding-left: .9rem; border-left: 3px solid var(--line); }
.result blockquote p { margin: 0; }
.result .source { margin: .25rem 0 0; color: var(--faint); font-size: .9rem; display: flex; flex-wrap: wrap; gap: 0 .75rem; }
.result .day { font-weight: 600; }
.nothing { padding: 2rem 0; font-size: 1.1rem; }
.paging { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; padding: 1rem 0; }
.paging a { padding: .25rem 0; }
.take-away ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
.take-away a { display: inline-block; padding: .25rem 0; }

.facet { border-top: 1px solid var(--line); padding: .5rem 0; }
.facet h3 { display: inline; }
.facet ul, .values { list-style: none; margin: .25rem 0; padding: 0; }
.facet li a, .values li a { display: flex; justify-content: space-between; gap: 1rem; padding: .2rem .4rem; text-decoration: none; border-radius: 4px; }
.facet li a:hover, .values li a:hover { background: var(--shade); }
.facet li a:hover .name, .values li a:hover .name { text-decoration: underline; }
.facet .count, .values .count { color: var(--faint); font-variant-numeric: tabular-nums; overflow-wrap: normal; }
.facet .chosen, .values .chosen { font-weight: 650; color: var(--ink); background: var(--shade); }
.facet .chosen .name::before, .values .chosen .name::before { content: "✓ "; }
.facet p { margin: .25rem .4rem; font-size: .9rem; }
.values { columns: 18rem; }
.values li { break-inside: avoid; }
@media (min-width: 56rem) { .found { display: grid; grid-template-columns: minmax(0, 1fr) 19rem; gap: 3rem; align-items: start; }
  .jump { display: none; } }
.about { max-width: 46rem; }
@media (forced-colors: active) { .chip, button { border: 1px solid; } }
@media print { header.site, footer.site, form.question, .facets, .take-away, .paging, .jump, .skip { display: none; } body { max-width: none; } }
`;
