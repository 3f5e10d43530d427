/**
 * The style of all pictures. A page may set `--paper`, the colour that they stand on. Colours differ in lightness, so
 * that they are told apart without their hue; each has 3:1 or more against what it lies on, words 4.5:1 or more.
 */
export const chartStyle = `
.chart { --chart-paper: var(--paper, #fff); --chart-ink: #1b1b1f; --chart-faint: #5b5b66; --chart-line: #d6d6da;
  --chart-fill: #1f6577; --chart-over: #10394a; --chart-focus: #b3400a; --chart-link: #0b4fa8; --chart-shade: #1b1b1f12;
  --chart-land: #ebebe6; --chart-home: #d8a25e;
  --chart-level0: #5e9197; --chart-level1: #36728a; --chart-level2: #1d4c72; --chart-level3: #0d2446; }
@media (prefers-color-scheme: dark) { .chart { --chart-paper: var(--paper, #16161a); --chart-ink: #e9e9ee;
  --chart-faint: #a9a9b6; --chart-line: #3a3a44; --chart-fill: #58a6ae; --chart-over: #a6e0dc; --chart-focus: #ffb454;
  --chart-link: #9cc4ff; --chart-shade: #e9e9ee1c; --chart-land: #2f3036; --chart-home: #8f6430;
  --chart-level0: #42868c; --chart-level1: #5dabb2; --chart-level2: #92d4ce; --chart-level3: #dcf8e7; } }
.chart { overflow-wrap: anywhere; margin: 0 0 2.5rem; min-width: 0; container-type: inline-size; color: var(--chart-ink); }
.chart figcaption { border-top: 2px solid var(--chart-ink); padding-top: .5rem; margin-bottom: .75rem; }
.chart-title { font-size: 1.2rem; line-height: 1.25; margin: 0 0 .25rem; overflow-wrap: anywhere; }
.chart-text, .chart-note, .chart-unit { margin: 0; color: var(--chart-faint); font-size: .9375rem; line-height: 1.4; overflow-wrap: anywhere; }
.chart-note { margin-top: .5rem; }
.chart-unit { font-size: .8125rem; }
.chart-empty { margin: 0; font-style: italic; }
.chart a { color: var(--chart-link); }
.chart svg { display: block; fill: var(--chart-ink); }
.chart-skip { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
.chart-skip:focus { position: static; display: inline-block; clip-path: none; width: auto; height: auto; padding: .25rem 0; }
.chart-narrow { display: none; }
@container (max-width: 36rem) { .chart-wide { display: none; } .chart-narrow { display: inline; } }

.chart svg a { outline: none; }
.chart-hit { fill: transparent; }
.chart a:hover .chart-hit { fill: var(--chart-shade); }
.chart-bar { fill: var(--chart-fill); }
.chart a:hover .chart-bar { fill: var(--chart-over); }
.chart-texts { pointer-events: none; }
.chart-texts .chart-label { fill: var(--chart-link); }
.chart a:hover + .chart-texts .chart-label { text-decoration: underline; }
.chart a:focus-visible .chart-bar { fill: var(--chart-focus); }
.chart a:focus-visible .chart-hit { fill: var(--chart-shade); stroke: var(--chart-focus); stroke-width: 3px; }
.chart-grid { stroke: var(--chart-line); stroke-width: 1px; }
.chart-base { stroke: var(--chart-faint); stroke-width: 1px; }

.chart-plot { display: flex; }
.chart-plot > .chart-axis { flex: none; width: 2.75rem; height: 15rem; }
.chart-scroll { flex: 1; min-width: 0; overflow-x: auto; direction: rtl; padding: 0 .75rem; }
.chart-field { direction: ltr; overflow: visible; width: 100%; height: 15rem; }
.chart-field.chart-many { min-width: 36rem; }
.chart-field.chart-crowd { min-width: 60rem; }
.chart-inner { overflow: visible; }
.chart-axis text { text-anchor: end; }
.chart-times text { text-anchor: middle; }
.chart-axis text, .chart-times text { fill: var(--chart-faint); font-size: .8125rem; font-variant-numeric: tabular-nums; }
.chart-peak { font-weight: 600; font-size: .8125rem; stroke: var(--chart-paper); stroke-width: 4px; stroke-linejoin: round; paint-order: stroke; }

.chart-bars { max-width: 46rem; font-size: .9375rem; }
.chart-value { font-variant-numeric: tabular-nums; }
.chart-bars .chart-value { text-anchor: end; }

.chart-map { width: 100%; height: auto; }
.chart-map path { vector-effect: non-scaling-stroke; stroke-linejoin: round; stroke-linecap: round; }
.chart-land { fill: var(--chart-land); }
.chart-home { fill: var(--chart-home); }
.chart-land, .chart-home, .chart-area { stroke: var(--chart-paper); stroke-width: .6px; }
@media not (forced-colors: active) { .chart-level0 { fill: var(--chart-level0); } .chart-level1 { fill: var(--chart-level1); }
  .chart-level2 { fill: var(--chart-level2); } .chart-level3 { fill: var(--chart-level3); } }
.chart-dot0 { stroke: var(--chart-level0); } .chart-dot1 { stroke: var(--chart-level1); }
.chart-dot2 { stroke: var(--chart-level2); } .chart-dot3 { stroke: var(--chart-level3); }
.chart-reach { stroke: transparent; stroke-width: 22px; }
.chart-rim { stroke: var(--chart-paper); stroke-width: 12px; }
.chart-dot { stroke-width: 9px; }
@container (max-width: 36rem) { .chart-rim { stroke-width: 8px; } .chart-dot { stroke-width: 6px; } }
.chart-leader { stroke: var(--chart-faint); stroke-width: 1px; fill: none; }
.chart a:hover .chart-area { stroke: var(--chart-ink); stroke-width: 2px; }
.chart a:hover .chart-rim { stroke: var(--chart-ink); }
.chart a:focus-visible .chart-area { fill: var(--chart-focus); stroke: var(--chart-ink); stroke-width: 2px; }
.chart a:focus-visible .chart-rim { stroke: var(--chart-ink); stroke-width: 18px; }
.chart a:focus-visible .chart-dot { stroke: var(--chart-focus); stroke-width: 13px; }
.chart-hatch { stroke: CanvasText; stroke-width: 2px; fill: none; }
.chart-legend, .chart-areas ul { list-style: none; display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; margin: .5rem 0 0; padding: 0; font-size: .875rem; }
.chart-legend li { display: flex; align-items: center; gap: .4rem; }
.chart .chart-swatch { width: 1.5rem; height: 1rem; }
.chart-areas { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin-top: .5rem; font-size: .875rem; align-items: baseline; }
.chart-areas a { display: inline-block; padding: .25rem 0; }

.chart-flows { font-size: .875rem; max-width: 60rem; }
@container (max-width: 36rem) { .chart-flows { font-size: .8125rem; } }
.chart-from text { text-anchor: end; }
.chart-to text { text-anchor: start; }
.chart-flows .chart-value { fill: var(--chart-faint); }
.chart-band { fill: var(--chart-fill); fill-opacity: .66; vector-effect: non-scaling-stroke; }
.chart a:hover .chart-band { fill: var(--chart-over); fill-opacity: 1; }
.chart a:focus-visible .chart-band { fill: var(--chart-focus); fill-opacity: 1; stroke: var(--chart-ink); stroke-width: 2px; }

.chart-numbers { margin-top: .75rem; font-size: .9375rem; }
.chart-numbers > summary { cursor: pointer; padding: .25rem 0; }
.chart-table { border-collapse: collapse; width: 100%; max-width: 46rem; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.chart-table :is(th, td) { padding: .3rem .75rem .3rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--chart-line); font-weight: normal; }
.chart-table thead th { color: var(--chart-faint); }
.chart-table :is(th, td):last-child { text-align: right; padding-right: 0; overflow-wrap: normal; }

@media (forced-colors: active) { .chart { --chart-paper: Canvas; --chart-ink: CanvasText; --chart-faint: CanvasText; --chart-line: GrayText;
  --chart-fill: CanvasText; --chart-over: Highlight; --chart-focus: Highlight; --chart-link: LinkText; --chart-shade: transparent;
  --chart-land: Canvas; --chart-home: GrayText; --chart-level0: LinkText; --chart-level1: LinkText; --chart-level2: LinkText; --chart-level3: LinkText; }
  .chart-land { stroke: GrayText; } .chart-area { stroke: CanvasText; } .chart-swatch rect { stroke: CanvasText; stroke-width: 2px; } }
@media print { .chart-numbers::details-content { content-visibility: visible; } }
`;
