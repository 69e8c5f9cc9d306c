import type { Request, Response, Server } from 'restify'

export const demonstrationNotice =
  'Démonstration : les lieux et les conseillers de cet annuaire sont inventés, leurs numéros aussi. Rien de ce que vous faites ici n’appelle qui que ce soit.'

export const realDirectoryNotice =
  'L’annuaire est le vôtre, le téléphone est un jouet : rien de ce que vous faites ici n’appelle qui que ce soit. Les appels d’essai sont pourtant comptés comme des activités.'

const spelled = (e164: string) =>
  e164.startsWith('+33') ? `0${e164.slice(3)}`.replace(/(..)(?=.)/g, '$1 ') : e164

/** `GET /` in production: where to call. The helpline's own page for writing is another issue's. */
export function mountPublicPage(server: Server, line: string | null): void {
  const number = line
    ? `<p>Appelez le <a href="tel:${line}">${spelled(line)}</a>.</p>`
    : '<p>Le numéro de la ligne n’est pas encore réglé.</p>'
  const page = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Solidarité numérique</title>
<style>body{font:1.25rem/1.6 system-ui,sans-serif;max-width:38rem;margin:3rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}a{color:#00438a}</style>
</head>
<body>
<main>
<h1>Solidarité numérique</h1>
<p>Une démarche en ligne, un ordinateur ou un téléphone qui résiste ? Un conseiller numérique près de chez vous peut vous aider.</p>
${number}
</main>
</body>
</html>
`
  server.get('/', (_request: Request, response: Response, next) => {
    response.sendRaw(200, page, { 'Content-Type': 'text/html; charset=utf-8' })
    next()
  })
}
