/** Neutral and sober: not the State's design system, which only its own sites may wear. Works from 320 px. */
export const CHAT_STYLE = `
:root { --ink: #22262a; --soft: #4a5157; --paper: #fff; --ground: #f6f3ec; --edge: #d8d2c4; --line: #5d666e; --main: #1f5c4d; --main-deep: #17463b; --focus: #0b57d0; }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.55 system-ui, "Segoe UI", Roboto, sans-serif; }
a { color: var(--main); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 0.15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 0.3rem; }
.hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: 0.6rem 1rem; background: var(--paper); color: var(--main); border-radius: 0 0 0.5rem 0.5rem; z-index: 1; }
.skip:focus { top: 0; }
.top { display: flex; flex-wrap: wrap; gap: 0.3rem 1.5rem; align-items: center; justify-content: space-between; padding: 0.6rem max(1rem, calc((100vw - 68rem) / 2)); background: var(--paper); border-bottom: 1px solid var(--edge); }
.top p { margin: 0; }
.name { display: flex; gap: 0.6rem; align-items: center; font-weight: 700; font-size: 1.1rem; }
.call a { display: inline-flex; align-items: center; min-height: 2.75rem; font-weight: 700; white-space: nowrap; }
main { max-width: 70rem; margin: 0 auto; padding: 1rem; }
h1 { margin: 0.6rem 0 0.3rem; font-size: clamp(1.5rem, 5.5vw, 2.3rem); line-height: 1.2; letter-spacing: -0.01em; }
.lead { max-width: 46rem; margin: 0 0 1rem; color: var(--soft); }
.notice { margin: 0 0 1rem; padding: 0.6rem 0.8rem; border-left: 0.3rem solid #8a5a00; background: #fff4d6; color: #3d2a00; }
.pair { display: grid; gap: 1.2rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
@media (min-width: 56rem) { .pair { grid-template-columns: minmax(0, 7fr) minmax(0, 3fr); } }
.chat { background: var(--paper); border: 1px solid var(--edge); border-radius: 1rem; overflow: clip; }
.chat:focus { outline: none; }
.log { display: flex; flex-direction: column; gap: 0.6rem; min-height: 9rem; padding: 1rem; }
.log.within { max-height: min(32rem, 70vh); overflow-y: auto; }
.log:focus-visible { outline-offset: -3px; border-radius: 1rem; }
.log p { max-width: min(34rem, 92%); margin: 0; padding: 0.6rem 0.9rem; text-wrap: pretty; border-radius: 1rem; overflow-wrap: anywhere; white-space: pre-line; }
.log .conseiller { align-self: flex-start; background: #e7f1ed; border: 1px solid var(--main); border-bottom-left-radius: 0.2rem; }
.log .conseiller .who { position: static; width: auto; height: auto; margin: 0; clip-path: none; font-weight: 700; }
.log .line { align-self: flex-start; background: var(--ground); border: 1px solid var(--edge); border-bottom-left-radius: 0.2rem; }
.log .person { align-self: flex-end; background: var(--main); color: #fff; border-bottom-right-radius: 0.2rem; }
.log .waiting { opacity: 0.85; outline: 2px dashed var(--line); outline-offset: 2px; }
.log .person a { color: #fff; }
.log .note { align-self: center; background: none; color: var(--soft); text-align: center; font-size: 0.95rem; padding: 0; }
.who { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.write { padding: 0.8rem 1rem 1rem; border-top: 1px solid var(--edge); }
.write label { display: block; font-weight: 600; margin-bottom: 0.2rem; }
@media (hover: none) and (pointer: coarse) { #how { display: none; } }
.choices { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0 0 0.8rem; }
.choices:empty { display: none; }
.state { margin: 0; color: var(--soft); }
.state:not(:empty) { margin-bottom: 0.6rem; }
.state.fault { padding: 0.5rem 0.8rem; border-left: 0.3rem solid #9c1c1c; background: #fde8e8; color: #5c0f0f; }
button { font: inherit; min-height: 2.75rem; padding: 0.4rem 1rem; border-radius: 1.4rem; border: 1px solid var(--line); background: var(--paper); color: var(--ink); cursor: pointer; text-align: left; }
button:hover { background: #eef3f1; border-color: var(--main); }
.choices button { border-color: var(--main); color: var(--main); font-weight: 600; }
.row { display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: end; }
textarea { flex: 1 1 14rem; min-width: 0; font: inherit; color: inherit; background: var(--paper); padding: 0.5rem 0.7rem; border: 1px solid var(--line); border-radius: 0.7rem; resize: vertical; }
button.go { background: var(--main); border-color: var(--main); color: #fff; font-weight: 600; border-radius: 0.7rem; padding-inline: 1.4rem; }
button.go:hover { background: var(--main-deep); }
.how { margin: 0.3rem 0 0; font-size: 0.92rem; color: var(--soft); }
.more { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-top: 0.9rem; }
.beside { display: grid; gap: 1.2rem; }
.beside section { background: var(--paper); border: 1px solid var(--edge); border-radius: 1rem; padding: 0.9rem 1.1rem; }
.beside h2 { margin: 0 0 0.3rem; font-size: 1.1rem; }
.beside p, .beside ul { margin: 0.2rem 0; }
.beside ul { padding-left: 1.1rem; }
.beside li { margin: 0.25rem 0; }
.number { font-size: 1.35rem; font-weight: 700; white-space: nowrap; }
.urgent { list-style: none; padding: 0 !important; }
.urgent li { display: grid; grid-template-columns: 3.4rem 1fr; }
.urgent a { font-weight: 700; color: #8f1d1d; }
@media (max-width: 30rem) {
  .log { padding: 0.8rem; min-height: 7rem; }
  .log p { max-width: 96%; }
  textarea { flex-basis: 100%; }
  button.go { flex: 1; text-align: center; }
}
[hidden] { display: none !important; }
@media (prefers-reduced-motion: no-preference) { .log { scroll-behavior: smooth; } }
@media (forced-colors: active) { .log .person, .log .line, .log .conseiller, .choices button, button.go { border: 1px solid; } }
@media print {
  body, .top, .chat, .log { background: #fff; color: #000; border: 0; }
  .log, .log.within { max-height: none; overflow: visible; padding: 0; }
  .log p { max-width: none; background: none !important; color: #000 !important; border: 0 !important; padding: 0.2rem 0; break-inside: avoid; }
  .who { position: static; width: auto; height: auto; margin: 0; clip-path: none; font-weight: 700; }
  .write, .skip, .lead, .notice, .beside section + section { display: none; }
  .beside section { border: 0; padding: 0; }
}
`
