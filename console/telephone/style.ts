/** Neutral and sober: not the State's design system, which only its own sites may wear. Works from 320 px. */
export const TELEPHONE_STYLE = `
.tel-page { max-width: 68rem; margin: 0 auto; padding: 1rem; }
body { margin: 0; background: #f6f3ec; color: #22262a; font: 1rem/1.5 system-ui, sans-serif; }
.tel-page h1 { font-size: clamp(1.6rem, 6vw, 2.4rem); line-height: 1.2; margin: 0.5rem 0; }
.tel-lead { max-width: 42rem; margin: 0 0 1rem; }
.tel-notice, .tel-fault { margin: 0 0 1rem; padding: 0.6rem 0.8rem; border-left: 0.3rem solid #8a5a00; background: #fff4d6; color: #3d2a00; }
.tel-fault { border-color: #9c1c1c; background: #fde8e8; color: #5c0f0f; }
.tel-pair { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 48rem) { .tel-pair { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); align-items: start; } }
.tel-set { background: #fff; color: #22262a; border: 1px solid #d8d2c4; border-radius: 1.2rem; padding: 1rem; min-width: 0; }
.tel-set h2 { display: flex; align-items: center; gap: 0.5rem; margin: 0; font-size: 1.2rem; }
.tel-handset { flex: none; transform-origin: 50% 60%; }
.tel-state { margin: 0.4rem 0 0.8rem; min-height: 1.5em; color: #4a5157; }
.tel-set[data-state="is-asked"], .tel-set[data-state="rings"], .tel-set[data-state="listens"] { border-color: #1f5c4d; box-shadow: 0 0 0 2px #1f5c4d; }
.tel-set[data-state="is-asked"] .tel-state, .tel-set[data-state="rings"] .tel-state, .tel-set[data-state="talks"] .tel-state { color: #1f5c4d; font-weight: 600; }
.tel-buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0 0 0.8rem; }
.tel button { font: inherit; min-height: 2.75rem; padding: 0.3rem 0.9rem; border-radius: 0.7rem; border: 1px solid #5d666e; background: #fff; color: #22262a; cursor: pointer; }
.tel button:hover:enabled { background: #eef3f1; }
.tel button:disabled { color: #6d757c; border-color: #c9ced2; background: #f4f5f6; cursor: default; }
.tel .tel-go:enabled { background: #1f5c4d; border-color: #1f5c4d; color: #fff; }
.tel .tel-go:enabled:hover { background: #17463b; }
.tel .tel-stop:enabled { background: #9c1c1c; border-color: #9c1c1c; color: #fff; }
.tel .tel-stop:enabled:hover { background: #7a1515; }
.tel button[aria-pressed="true"] { background: #22262a; color: #fff; }
.tel :focus-visible { outline: 3px solid #2f6fd0; outline-offset: 2px; }
.tel-log { margin: 0 0 0.8rem; padding: 0.6rem; min-height: 8rem; max-height: 22rem; overflow-y: auto; background: #f6f3ec; border-radius: 0.8rem; }
.tel-log p { width: fit-content; max-width: 90%; margin: 0 0 0.5rem; padding: 0.4rem 0.7rem; border-radius: 0.9rem; overflow-wrap: anywhere; }
.tel-log .line { background: #fff; border: 1px solid #d8d2c4; border-bottom-left-radius: 0.2rem; }
.tel-log .person { margin-left: auto; background: #1f5c4d; color: #fff; border-bottom-right-radius: 0.2rem; }
.tel-log .note { margin-inline: auto; color: #4a5157; font-style: italic; text-align: center; }
.tel-speak label { display: block; font-weight: 600; }
.tel-row { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-bottom: 0.6rem; }
.tel-row input { flex: 1 1 10rem; min-width: 0; font: inherit; padding: 0.5rem 0.7rem; border: 1px solid #5d666e; border-radius: 0.7rem; }
.tel-examples { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem; margin: 0 0 0.8rem; }
.tel .tel-example { border-radius: 1.4rem; font-size: 0.92rem; }
.tel-keypad { display: grid; grid-template-columns: repeat(3, minmax(3rem, 4.5rem)); gap: 0.5rem; justify-content: center; }
.tel .tel-key { font-size: 1.3rem; min-height: 3.2rem; padding: 0; border-radius: 1rem; }
.tel-page a { color: #1f5c4d; text-underline-offset: 0.15em; }
.tel-typed { min-height: 1.6em; margin: 0.4rem 0 0; text-align: center; font: 600 1.2rem/1.6 ui-monospace, monospace; letter-spacing: 0.25em; }
.tel-help { margin: 0.2rem 0 0; font-size: 0.88rem; color: #4a5157; text-align: center; }
@media (prefers-reduced-motion: no-preference) {
  #tel-conseiller[data-state="rings"] .tel-handset { animation: tel-ring 0.9s infinite; }
  @keyframes tel-ring {
    0%, 50%, 100% { transform: rotate(0); }
    8%, 24%, 40% { transform: rotate(-18deg); }
    16%, 32% { transform: rotate(18deg); }
  }
}
`
