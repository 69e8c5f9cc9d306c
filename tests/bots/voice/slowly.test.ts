import { toTwiml } from '../../../bots/voice/twiml'

it('whoever hears little is spoken to slowly, numbers in pairs as ever', () => {
  const document = toTwiml({
    kind: 'hangup',
    before: ['Appelez le 3114.', 'Au revoir.'],
    slowly: true
  })
  expect(document).toContain(
    '<Say voice="Polly.Lea-Neural" language="fr-FR"><prosody rate="80%">Appelez le <sub alias="trente et un quatorze">3114</sub>. Au revoir.</prosody></Say>'
  )
})
