/**
 * The one style sheet of the console. Neutral: not the State's design system, which only its own sites may wear. From 320 px
 * up, at any zoom; light and dark; contrasts of 4.5 at least, 3 for what is drawn.
 */
export const CONSOLE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #f6f3ec; --card: #fff; --ink: #22262a; --soft: #545c63; --line: #d8d2c4; --edge: #6b747b;
  --brand: #1f5c4d; --brand-ink: #fff; --brand-soft: #e4efeb; --focus: #0b5bd3;
  --warn: #8a5a00; --warn-soft: #fff4d6; --warn-ink: #3d2a00; --bad: #9c1c1c; --bad-soft: #fde8e8; --bad-ink: #5c0f0f;
  --good-soft: #e0f2e6; --good-ink: #10401f;
  --heat-0: #eceae4; --heat-1: #cfe3dc; --heat-2: #9cc7b9; --heat-3: #5d9f8c; --heat-4: #2f7664; --heat-5: #174a3d;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #16191b; --card: #1f2326; --ink: #eceae4; --soft: #b4bbc0; --line: #3a4046; --edge: #8d969d;
    --brand: #7fc9b4; --brand-ink: #0c211b; --brand-soft: #223832; --focus: #8ab8ff;
    --warn: #e0aa45; --warn-soft: #3a2e12; --warn-ink: #f9e6b8; --bad: #f08d8d; --bad-soft: #401d1d; --bad-ink: #fbdcdc;
    --good-soft: #17331f; --good-ink: #c9edd3;
    --heat-0: #2b3034; --heat-1: #26443c; --heat-2: #2f6353; --heat-3: #42907a; --heat-4: #6fbfa8; --heat-5: #b5e6d6;
  }
}
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { font: 100%/1.5 system-ui, "Segoe UI", Roboto, sans-serif; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 0.5rem; top: 0.5rem; z-index: 2; background: var(--card); padding: 0.5rem 1rem; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
a { color: var(--brand); text-underline-offset: 0.2em; }
h1 { font-size: clamp(1.5rem, 1.1rem + 2vw, 2.1rem); line-height: 1.2; margin: 0 0 0.25rem; letter-spacing: -0.01em; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 0 0 0.75rem; }
h3 { font-size: 1rem; margin: 1rem 0 0.4rem; }
h1 + .card, h1 + .cards { margin-top: 1rem; }
p { margin: 0 0 0.75rem; max-width: 65ch; }
.wrap { max-width: 72rem; margin: 0 auto; padding: 0 1rem; }
.top { background: var(--card); border-bottom: 1px solid var(--line); }
.top .wrap { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1.5rem; padding-block: 0.6rem; }
.name { font-weight: 700; color: var(--ink); text-decoration: none; display: flex; gap: 0.55rem; align-items: center; }
.name small { font-weight: 400; color: var(--soft); font-size: 0.875rem; }
.name svg { flex: none; fill: var(--brand); }
.who { margin-left: auto; display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem 0.75rem; font-size: 0.9rem; color: var(--soft); }
.who form { margin: 0; }
@media (max-width: 40rem) { .name small { display: block; } .who { margin-left: 0; } }
.menu ul { list-style: none; margin: 0 -0.6rem; padding: 0; display: flex; flex-wrap: wrap; }
.menu a { display: block; padding: 0.6rem 0.6rem; font-size: 0.97rem; text-decoration: none; color: var(--ink); border-bottom: 3px solid transparent; }
.menu a:hover { border-color: var(--line); }
.menu a[aria-current] { border-color: var(--brand); color: var(--brand); font-weight: 600; }
main.wrap { padding-block: 1.5rem 3rem; }
.lead { color: var(--soft); margin-bottom: 1.25rem; }
.foot { color: var(--soft); font-size: 0.9rem; padding-block: 1rem; }
.foot p { border-top: 1px solid var(--line); max-width: none; padding-top: 1rem; }
.crumbs ol { list-style: none; display: flex; flex-wrap: wrap; margin: 0 0 0.75rem; padding: 0; font-size: 0.9rem; color: var(--soft); }
.crumbs li + li::before { content: "/"; margin: 0 0.5rem; color: var(--edge); }
.cards { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); margin: 0 0 1rem; padding: 0; }
@media (min-width: 50rem) { .cards.two { grid-template-columns: repeat(2, minmax(0, 1fr)); align-items: start; } }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 0.75rem; padding: 1.1rem; min-width: 0; margin: 0 0 1rem; }
.cards > .card { margin: 0; }
.card > :last-child { margin-bottom: 0; }
.log { display: flex; flex-direction: column; gap: 0.6rem; max-height: 28rem; overflow-y: auto; }
.log p { margin: 0; padding: 0.5rem 0.8rem; border-radius: 0.75rem; max-width: min(38rem, 92%); white-space: pre-line; overflow-wrap: anywhere; }
.log .said { display: block; }
.log .theirs { align-self: flex-start; border: 1px solid var(--line); }
.log .ours { align-self: flex-end; background: var(--brand-soft); }
.note { border-left: 0.3rem solid var(--brand); background: var(--brand-soft); padding: 0.7rem 0.9rem; margin: 0 0 1rem; border-radius: 0 0.4rem 0.4rem 0; max-width: none; }
.note.warn { border-color: var(--warn); background: var(--warn-soft); color: var(--warn-ink); }
.note.bad { border-color: var(--bad); background: var(--bad-soft); color: var(--bad-ink); }
.note.bad a { color: inherit; }
.note.good { background: var(--good-soft); color: var(--good-ink); }
.note > :last-child { margin-bottom: 0; }
.figures { display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); margin: 0 0 1rem; padding: 0; }
.figures.broad { grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); }
.figures.broad dd { white-space: nowrap; }
.figures > div { background: var(--card); border: 1px solid var(--line); border-radius: 0.75rem; padding: 0.8rem 0.9rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.figures dt { color: var(--soft); font-size: 0.9rem; line-height: 1.35; }
.figures dd { margin: 0; font-size: 1.75rem; line-height: 1.2; font-weight: 650; font-variant-numeric: tabular-nums; }
.figures .aside { font-size: 0.85rem; color: var(--soft); font-weight: 400; }
.figures .under dd { color: var(--bad); }
.badge { display: inline-block; padding: 0.05rem 0.6rem; border-radius: 1rem; border: 1px solid currentColor; font-size: 0.85rem; white-space: nowrap; }
.badge.good { color: var(--good-ink); background: var(--good-soft); }
.badge.warn { color: var(--warn-ink); background: var(--warn-soft); }
.badge.bad { color: var(--bad-ink); background: var(--bad-soft); }
.scroll { overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
fieldset.card > legend { float: left; width: 100%; } fieldset.card > legend + * { clear: both; }
table + table { margin-top: 1.5rem; }
table + p, table + details { margin-top: 0.75rem; }
.card > table:first-child > caption:not(:has(> .hidden)) { font-size: 1.2rem; line-height: 1.3; }
caption { text-align: left; font-weight: 600; padding-bottom: 0.4rem; }
table > caption:has(> .hidden:only-child) { padding: 0; font-size: 0; line-height: 0; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); }
.card > table:last-child > tbody > tr:last-child > * { border-bottom: 0; padding-bottom: 0; }
thead th { color: var(--soft); font-size: 0.9rem; font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 500; }
td.number { white-space: nowrap; }
td.number, th.number { text-align: right; padding-right: 0; padding-left: 0.75rem; }
td.number + td:not(.number), th.number + th:not(.number) { padding-left: 1.5rem; }
td .button, td button, td form { margin: 0; }
@media (max-width: 40rem) {
  .stack thead { position: absolute; left: -999rem; }
  .stack tr { display: block; padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
  .stack th, .stack td { display: block; border: 0; padding: 0.1rem 0; text-align: left; overflow-wrap: anywhere; }
  .stack td[data-label]::before { content: attr(data-label) " : "; color: var(--soft); }
  .stack .part { width: auto; flex-direction: row-reverse; }
  .stack .part > span { min-width: 0; }
  .stack .share { width: 4rem; }
  .stack td form { display: inline-block; }
  .stack td:empty { display: none; }
  .card > table.stack:last-child > tbody > tr:last-child { border-bottom: 0; padding-bottom: 0; }
  .stack td.number + td:not(.number) { padding-left: 0; }
}
dl.pairs { display: grid; grid-template-columns: minmax(0, max-content) minmax(0, 1fr); gap: 0.3rem 1rem; margin: 0 0 1rem; }
dl.pairs dt { color: var(--soft); } dl.pairs dd { margin: 0; }
ul.plain { list-style: none; margin: 0 0 1rem; padding: 0; }
ul.plain > li { padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
ul.plain > li:last-child { border-bottom: 0; padding-bottom: 0; }
ul.plain form:last-child, ul.plain .row:last-child { margin-bottom: 0; }
button, .button { font: inherit; display: inline-block; min-height: 2.75rem; padding: 0.5rem 1rem; border-radius: 0.5rem; border: 1px solid var(--edge); background: var(--card); color: var(--ink); cursor: pointer; text-decoration: none; line-height: 1.5; }
button:hover, .button:hover { border-color: var(--ink); }
button.go, .button.go { background: var(--brand); border-color: var(--brand); color: var(--brand-ink); font-weight: 600; }
button.go:hover, .button.go:hover { filter: brightness(1.12); }
button.away { border-color: var(--bad); color: var(--bad); }
button.small, .button.small { min-height: 2.25rem; padding: 0.25rem 0.75rem; font-size: 0.9rem; }
.row { display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: end; margin: 0 0 0.75rem; }
.row > form { margin: 0; }
form { margin: 0 0 1rem; }
.field { margin: 0 0 1rem; min-width: 0; }
.row > .field { margin: 0; }
label, legend { display: block; font-weight: 600; margin-bottom: 0.25rem; padding: 0; }
.hint { display: block; color: var(--soft); font-size: 0.9rem; font-weight: 400; max-width: 60ch; }
input, select, textarea { font: inherit; max-width: 100%; width: 24rem; min-height: 2.75rem; padding: 0.4rem 0.6rem; border: 1px solid var(--edge); border-radius: 0.4rem; background: var(--card); color: var(--ink); }
select { width: auto; min-width: min(24rem, 100%); }
textarea { width: 100%; min-height: 6rem; }
input.wide { width: 100%; }
input[type=date], input[type=time], input[type=number], input[type=month] { width: 11rem; }
fieldset { border: 0; padding: 0; margin: 0 0 1rem; min-width: 0; }
.ticks { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
.ticks.many { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr)); }
.unbroken { white-space: nowrap; }
.ticks label, label.tick { display: flex; gap: 0.5rem; align-items: center; font-weight: 400; min-height: 2.75rem; margin: 0; }
label.tick + button { margin-top: 0.5rem; }
input[type=checkbox], input[type=radio] { width: 1.25rem; height: 1.25rem; min-height: 0; accent-color: var(--brand); flex: none; margin: 0; }
[aria-invalid=true] { border: 2px solid var(--bad); }
.mistake { display: block; color: var(--bad); font-weight: 600; }
details + p { margin-top: 0.75rem; }
details > summary { cursor: pointer; padding: 0.4rem 0; color: var(--brand); text-decoration: underline; text-underline-offset: 0.2em; width: fit-content; }
figure { margin: 0 0 1rem; }
figcaption { font-weight: 600; margin-bottom: 0.5rem; }
.chart { display: block; width: 100%; max-width: 40rem; height: auto; overflow: visible; }
.chart text { font-size: 12px; fill: var(--soft); }
.chart .value { fill: var(--ink); font-weight: 600; }
.chart .grid { stroke: var(--line); stroke-width: 1; }
.chart .axis { stroke: var(--edge); stroke-width: 1; }
.chart .bar { fill: var(--brand); }
.chart .bar.second { fill: var(--heat-2); stroke: var(--brand); }
.chart .target { stroke: var(--bad); stroke-width: 2; stroke-dasharray: 6 4; }
.chart .target-name { fill: var(--bad); font-weight: 600; }
.chart .line { fill: none; stroke: var(--brand); stroke-width: 2.5; }
.chart .dot { fill: var(--brand); stroke: var(--card); stroke-width: 1.5; }
.map { display: block; width: 100%; height: auto; max-height: 34rem; }
.map .area { stroke: var(--card); stroke-width: 1; }
.map text { font-size: 14px; fill: var(--soft); }
/* A drawing shrinks with the page; what is written in it must not. */
@media (max-width: 40rem) { .chart text { font-size: 18px; } .map text { font-size: 22px; } }
.h0 { fill: var(--heat-0); background: var(--heat-0); } .h1 { fill: var(--heat-1); background: var(--heat-1); }
.h2 { fill: var(--heat-2); background: var(--heat-2); } .h3 { fill: var(--heat-3); background: var(--heat-3); }
.h4 { fill: var(--heat-4); background: var(--heat-4); } .h5 { fill: var(--heat-5); background: var(--heat-5); }
.part { display: inline-flex; align-items: center; justify-content: flex-end; gap: 0.6rem; width: 100%; }
.part > span { min-width: 3.2rem; }
figure { max-width: 40rem; }
.share { width: 5rem; height: 0.6rem; flex: none; }
.share .whole { fill: var(--heat-0); } .share .bar { fill: var(--brand); }
.signatures { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); margin-bottom: 0.75rem; }
.signatures > div { border: 1px solid var(--edge); border-radius: 0.4rem; padding: 0.8rem; min-height: 8.5rem; }
.signatures p { margin-bottom: 0.4rem; }
ul.checks { list-style: none; margin: 0 0 1rem; padding: 0; }
ul.checks > li { padding: 0.5rem 0 0.5rem 2rem; position: relative; border-bottom: 1px solid var(--line); }
ul.checks > li:last-child { border-bottom: 0; }
ul.checks > li::before { content: "✓"; position: absolute; left: 0.3rem; color: var(--brand); font-weight: 700; }
ul.checks > li.open::before { content: "!"; color: var(--warn); left: 0.55rem; }
.tabs ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.4rem; margin: 0 0 1rem; padding: 0; }
.tabs a { display: block; padding: 0.4rem 0.9rem; border: 1px solid var(--edge); border-radius: 1.2rem; text-decoration: none; color: var(--ink); background: var(--card); }
.tabs a:hover { border-color: var(--ink); }
.tabs a[aria-current] { background: var(--brand); border-color: var(--brand); color: var(--brand-ink); font-weight: 600; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0; margin: 0.5rem 0; font-size: 0.9rem; }
.legend li { display: flex; align-items: center; gap: 0.4rem; }
.legend span { display: inline-block; width: 1.1rem; height: 1.1rem; border: 1px solid var(--edge); border-radius: 0.2rem; }
.brand { background: var(--brand); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.quiet { color: var(--soft); }
.live { margin: 0; align-self: center; font-size: 0.9rem; color: var(--soft); }
.row + section { margin-top: 1rem; }
@media (prefers-reduced-motion: reduce) { * { animation: none !important; transition: none !important; } }
@media (forced-colors: active) {
  .chart .bar, .map .area { stroke: CanvasText; }
  .legend span { forced-color-adjust: none; }
  .tabs a[aria-current], .menu a[aria-current] { border-color: Highlight; }
  .tabs a[aria-current] { outline: 2px solid Highlight; }
}
@page { margin: 1.5cm; }
@media print {
  .top, .foot, .skip, .crumbs, .tabs, .screen, .button, form, details:not([open]) { display: none; }
  body { background: #fff; font-size: 0.85rem; }
  main.wrap { padding: 0; }
  .card { border: 0; padding: 0; }
  h2, caption, figcaption { break-after: avoid; }
  tr, figure, .signatures > div, .figures > div { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`
