import { type Html, html } from '../layout/html'

/** Hours that no line cuts between their two ends. */
export const unbroken = (hours: string): Html =>
  html`${hours.split(/(\d{1,2}h\d{0,2}-\d{1,2}h\d{0,2})/).map((part, index) => (index % 2 === 1 ? html`<span class="unbroken">${part}</span>` : part))}`
