/** Addresses and telephone numbers in what the line says: to be pressed rather than copied. Read by the page and by its script. */
export const LINKS = '(https://[^\\s<>"]*[^\\s<>".,;:!?)»]|\\b0[1-9](?: ?\\d\\d){4}\\b)'
