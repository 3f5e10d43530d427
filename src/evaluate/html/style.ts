/** The style sheet of the report: one column at 320 px, two beside each other where there is room. */
export const css = `
:root { color-scheme: light dark; --ink: #1b1b1f; --paper: #fff; --faint: #5b5b66; --line: #c9c9d2; --shade: #f3f3f7;
  --right: #0b6b2e; --wrong: #a3122a; --missed: #7a4a00; --link: #0b4fa8;
  --gold: #fff0b8; --product: #d3f0d8; --quantity: #d6e6ff; --value: #ead9ff; --destination: #ffdfd0; --agency: #cdeef0;
  --date: #ffd9ec; --exporter: #e7e7c4; --origin: #e2e2e8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e9ee; --paper: #16161a; --faint: #a9a9b6; --line: #44444f; --shade: #212128;
  --right: #7fdc9c; --wrong: #ff9aa8; --missed: #f0c070; --link: #9cc4ff;
  --gold: #4d4210; --product: #1f4728; --quantity: #1d3a66; --value: #46296b; --destination: #5e321d; --agency: #164a4d;
  --date: #5c2442; --exporter: #46461c; --origin: #3a3a44; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 90rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); }
h1, h2, h3, h4 { line-height: 1.25; margin: 1.5rem 0 .5rem; }
.scroll { overflow-x: auto; overflow-wrap: normal; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .2rem .6rem .2rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
.figures { white-space: nowrap; }
.figures th + th, .figures td { text-align: right; }
.figures tbody + tbody tr:first-child > * { padding-top: .9rem; }
.fact { width: 100%; table-layout: fixed; margin: .25rem 0 .5rem; }
.fact th { width: 6.5rem; font-weight: normal; color: var(--faint); }
.fact thead th { color: var(--ink); width: auto; }
.fact thead th:first-child { width: 6.5rem; }
ul { margin: .25rem 0; padding-left: 1.2rem; }
.plain { list-style: none; padding: 0; }
details { border-top: 1px solid var(--line); padding: .35rem 0; }
summary { cursor: pointer; }
.note { color: var(--faint); }
.right { color: var(--right); }
.wrong { color: var(--wrong); }
.missed { color: var(--missed); }
.texts { display: grid; gap: 1rem; }
.texts h4 { margin: 0 0 .25rem; }
.texts > * { min-width: 0; }
.text { white-space: pre-wrap; background: var(--shade); padding: .6rem; }
mark { color: inherit; background: var(--origin); border-radius: .2rem; padding: 0 .1rem; }
mark.wrong { outline: 2px dotted var(--wrong); color: inherit; }
.tag { font-size: .7rem; font-weight: bold; padding: 0 .2rem; margin-right: .15rem; border: 1px solid currentColor; border-radius: .2rem; }
mark.gold { background: var(--gold); } mark.product { background: var(--product); } mark.quantity { background: var(--quantity); }
mark.value { background: var(--value); } mark.destination { background: var(--destination); } mark.agency { background: var(--agency); }
mark.date { background: var(--date); } mark.exporter { background: var(--exporter); }
:target { outline: 3px solid var(--link); outline-offset: 3px; }
@media (min-width: 60rem) { .texts { grid-template-columns: 1fr 1fr; } }
`;
