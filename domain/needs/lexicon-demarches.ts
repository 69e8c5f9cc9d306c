import type { Lexicon } from './lexicon'

/** Administrative procedures: the names people give to the administrations, their papers and their sites. */
export const DEMARCHES: Lexicon = {
  impots: {
    sure: `
      cesu, cheque emploi service, emploi a domicile,
      impot, impots, impots gouv, centre des impots, tresor public, dgfip, finances publiques, fisc, fiscal,
      fiscale, fiscalite, declaration de revenus, declarer mes revenus, revenus + declaration,
      feuille d impots, declaration en ligne des revenus, numero fiscal, avis d imposition,
      avis de non imposition, non imposable, imposable, imposition, taxe fonciere, taxe d habitation,
      taxe sur le logement vacant, prelevement a la source, taux de prelevement, revenu fiscal de reference,
      quotient familial impots, tiers provisionnel, declarer mes biens immobiliers,
      gerer mes biens immobiliers, declaration d occupation, credit d impot, reduction d impot, 2042,
      declaration preremplie, redevance tele, taxe ordures menageres, declaration de succession,
      declaration de don, percepteur, perception, trop percu impots, majoration de dix pour cent,
      remboursement des impots, amendes gouv, payer une amende, payer mon amende, contester une amende,
      timbre amende, espace particulier, femme de menage + declarer, femme de menage + reduction,
      emploi a domicile + reduction, cesu impots, direction generale des finances, finances + publiques,
      tresorerie, controle fiscal, amende forfaitaire, antai, mensualisation impot, impot sur le revenu,
      declaration 2042, feuille + percepteur, ifi, plus value, don aux associations, frais reels,
      rattacher mon enfant, imprimer mon avis, revenu fiscal, centre + impots, declarer + revenus,
      declarer + pension + impots, heritage + impots, frais de succession, payer + fonciere`,
    likely: `
      declarer mes revenus, declaration annuelle, declaration preremplie, taxe, fonciere, mensualiser,
      mensualisation, revenus, declaration pour l etat, foyer fiscal, ma declaration, declarer en ligne,
      case a cocher, parts fiscales, payer mes taxes, pv, contravention, amende, la feuille, reduction,
      revenu`,
    hint: 'declaration, declarer, amendes'
  },
  caf: {
    sure: `
      allocations + rib, allocations + site, allocations + compte, allocations + code, caf + code,
      caf + rib, changer + rib + caf, rib + allocations,
      caf, allocations familiales, allocation familiale, allocataire, alloc, allocs, rsa,
      revenu de solidarite active, prime d activite, prime activite, apl, aide personnalisee au logement,
      aide au logement, allocation logement, als, alf, paje, prime de naissance, prime a la naissance,
      allocation de rentree scolaire, ars, prime de rentree, complement mode de garde, cmg, pajemploi,
      declaration trimestrielle, declaration de ressources, declarer mes ressources, quotient familial,
      attestation de quotient, pension alimentaire aripa, aripa, prime de noel, asf,
      allocation de soutien familial, numero allocataire, conge parental caf, caf fr, mon compte caf,
      trop percu caf, indu caf, aide pour le loyer, aide aux vacances, vacaf, rmi, carte caf,
      allocation adulte, maman solo, mere isolee, parent isole, toucher des aides, droit a des aides,
      mes droits aux aides, simulation des droits, mesdroitssociaux, mes droits sociaux,
      prime pour la naissance, allocations de mes enfants, aide pour la garde, caisse d allocations,
      allocation de naissance, rsa + coupe, aides + coupees, loyer + aide, aide + loyer, aide + garde,
      declarer ma nounou, nounou, assistante maternelle + declarer, m ont coupe, ils m ont tout coupe,
      plus droit + aide, simuler mes aides`,
    likely: `
      allocation, allocations, declaration trimestre, ressources trimestrielles, ressources, trop percu,
      mes droits rsa, aide pour payer le loyer, prime, nounou + declarer, assistante maternelle,
      declaration de naissance allocation, conge parental, changement de situation, touche plus rien,
      j ai plus rien touche, droits + simulation, garde d enfants`,
    hint: 'loyer, aides sociales, aide sociale, naissance, mes aides, mes droits, trimestre'
  },
  ameli: {
    sure: `
      truc des remboursements, remboursements + internet, remboursements + site,
      remboursements + marche pas,
      rib + ameli, rib + securite sociale, ameli + code, changer + rib + ameli,
      ameli, ameli fr, compte ameli, securite sociale, cpam, assurance maladie, caisse primaire,
      caisse d assurance maladie, carte vitale, vitale, carte verte, ma carte verte, carte verte de la secu,
      feuille de soins, feuilles de soins, arret de travail, arret maladie, indemnites journalieres,
      indemnite journaliere, ij, remboursement de soins, remboursements de sante, css,
      complementaire sante solidaire, cmu, c2s, ame, aide medicale d etat, attestation de droits,
      attestation de securite sociale, carte europeenne d assurance maladie, carte europeenne, ceam,
      medecin traitant + declarer, declarer mon medecin traitant, changer de medecin traitant, ald,
      affection longue duree, numero de securite sociale, conge maternite, conge paternite,
      releve de remboursements, remboursement mutuelle, remboursement dentiste, remboursement lunettes,
      mutuelle, participation forfaitaire, franchise medicale, ticket moderateur, accident du travail,
      maladie professionnelle, cure thermale, bon de transport, invalidite + pension, pension d invalidite,
      application ameli, apcv, rembourse + sante, complementaire sante, mutuelle gratuite,
      complementaire sante gratuite, sante gratuite, cmu c, soins + rembourses,
      payer le medecin + rembourse, arret + maladie, arret + envoyer, indemnites + maladie,
      indemnites + accident, ijss, carte + vitale, droits + assurance, prise en charge a 100,
      cent pour cent, ameli + attestation, attestation + secu, feuille de soin, declaration de grossesse,
      grossesse, ma caisse + maladie, medecin traitant, vignettes medicaments, mt dents, mes soins,
      lit medicalise, appareil auditif + rembourse, transport sanitaire, taxi conventionne, curiste, cure`,
    likely: `
      rembourse, remboursement, remboursements, soins, attestation de droits, frais medicaux, pharmacie,
      medicaments, radio, lunettes, dentiste, hopital, transport medical, medecin traitant, kine,
      droits sante, arret, accident du travail, indemnites, secu, accouchement`,
    hint: 'medecin, sante, ordonnance'
  },
  'carte-grise': {
    sure: `
      carte grise, cartes grises, certificat d immatriculation, immatriculation, immatriculer,
      cession de vehicule, certificat de cession, declaration de cession, declarer la cession,
      code de cession, cession, plaque d immatriculation, plaques, certificat de non gage, non gage,
      certificat de situation administrative, vendre ma voiture + declarer, vente de voiture + declarer,
      papiers de la voiture, papiers de ma voiture, papiers du vehicule, papiers de la moto,
      papiers du scooter, papier de la voiture, mutation de vehicule, vignette crit air, crit air, critair,
      carte grise du defunt, changement d adresse carte grise, changement de titulaire, quitus fiscal,
      vehicule d occasion, siv, declaration d achat, duplicata carte grise, changer la plaque, histovec,
      malus, detruire ma voiture, mettre la voiture a la casse, controle technique, voiture + casse,
      voiture + epave, voiture + herite, voiture + defunt, voiture + papa, voiture + mort, voiture + decede,
      voiture + donne, voiture + don, voiture + vole, voiture + immatriculation, voiture + vendu,
      voiture + vends, vendu ma voiture, acheter une voiture + papiers, achete une voiture,
      achete + vehicule, vehicule + vendre, vehicule + adresse, vente + vehicule, crit + air, mobylette,
      tondeuse autoportee, voiture sans permis + immatriculation, voiture + cede, ceder ma voiture,
      voiture + au nom, voiture + titulaire, carte + grise, voiture + carte`,
    likely: `
      vehicule, ants voiture, voiture + papiers, voiture + vendu, voiture + achete, voiture + vente,
      moto + achete, scooter + achete, caravane, remorque, garagiste, voiture + nom, tracteur, camping car`,
    hint: 'voiture, ants, moto, scooter'
  },
  'carte-identite-passeport': {
    sure: `
      nom + carte identite, marie + carte identite, divorce + carte identite, adresse + carte identite,
      changer + carte identite, nom + passeport, nom marital + carte,
      carte identite, carte nationale d identite, cni, cartes d identite, identite + perimee,
      identite + refaire, identite + perdue, identite + expire, identite + renouveler,
      piece d identite + refaire, piece d identite + perdue, piece d identite + perimee,
      piece d identite + mairie, papiers d identite, passeport, passeports, passeport biometrique,
      pre demande, predemande, rendez vous mairie identite, timbre fiscal, timbre passeport,
      timbre electronique, pre demande ants, declaration de perte, refaire mes papiers, papiers perimes,
      titre d identite, carte d identite electronique, papiers + voles, mes papiers + perdus,
      refaire ses papiers, renouveler mes papiers, carte d identite de mon enfant,
      autorisation de sortie du territoire, carte + perimee + identite, enfants + papiers,
      pas de papiers + voyage, papiers + voyage, papiers + espagne, papiers + maroc, papiers + algerie,
      papiers pour voyager, faire ses papiers, papiers de ma fille, papiers de mon fils, timbre + passeport,
      rendez vous + passeport, rendez vous + identite, acheter un timbre, identite + carte,
      carte + perdu + identite, identite + volee, identite + vole, sac + vole + papiers,
      rendez vous + mairie + papiers`,
    likely: `
      timbre, timbres, piece d identite, ants, rendez vous mairie papiers, voyager + papiers,
      vol de papiers, portefeuille + vole, portefeuille + perdu`,
    hint: 'identite, papiers'
  },
  permis: {
    sure: `
      permis de conduire, permis, points de permis, points + permis, papier rose, carton rose, permis rose,
      echange de permis, permis etranger, permis international, permis b, permis moto, permis poids lourd,
      code de la route, examen du code, inscription au code, permis a points, telepoints, mes points permis,
      releve d information integral, visite medicale permis, permis suspendu, suspension de permis,
      permis annule, retrait de permis, neph, numero neph, stage de recuperation de points,
      conduite accompagnee, permis perime, duplicata permis, auto ecole, le permis a un euro,
      passer le code, passer son code, passer le permis, passer son permis, apprendre le code,
      permis + carte bancaire, permis + vole, permis + perdu, permis + perime, permis + points,
      conduire + age, droit de conduire, repasser le permis, examen du permis, date de permis,
      permis probatoire, voiture sans permis, code + conduite, permis + format, permis + nouveau,
      permis + anglais, moniteur d auto ecole`,
    likely: `
      conduire, code + auto ecole, recuperer mes points, perdu mes points, points qui restent,
      combien de points, medecin agree, perte de points`,
    hint: 'points'
  },
  retraite: {
    sure: `
      retraite, retraites, a la retraite, ma retraite, dossier de retraite, pension de retraite, carsat,
      cnav, assurance retraite, agirc arrco, agirc, arrco, ircantec, cnracl, reversion,
      pension de reversion, releve de carriere, reconstitution de carriere, trimestres, trimestres retraite,
      aspa, minimum vieillesse, allocation de solidarite aux personnes agees, complementaire retraite,
      retraite complementaire, caisse de retraite, demande de retraite, depart en retraite,
      partir en retraite, age de depart, arreter de travailler, quand je peux partir,
      attestation de retraite, certificat de vie, attestation fiscale retraite, info retraite,
      retraite progressive, bulletin de pension, pension + mari, pension + veuve, veuvage,
      allocation veuvage, pension de veuve, ensap, srp, retraite de l etat, carriere longue, cipav, apa,
      allocation personnalisee autonomie, ma complementaire, toucher la complementaire,
      veuve + toucher, veuf + toucher, mari + toucher, droits de mon mari, partir a 60 ans,
      partir a 62 ans, partir a 64 ans, arreter + travailler, cesser de travailler, points + arrco,
      points + complementaire, minimum + vieillesse, caisse + retraite, attestation + retraite,
      releve + carriere, cotise, cotisations retraite, annees de travail, anciens combattants,
      carriere + trimestres, liquider, liquidation, allocation veuve, pension + arrive pas,
      toucher ma pension, pension + toucher, malakoff + retraite, ag2r, klesia, pro btp, cumul emploi`,
    likely: `
      pension, pensions, carriere, simulation de mes droits, vieux jours, ma caisse, points retraite`,
    hint: 'veuve, veuf, annuites'
  },
  'france-travail': {
    sure: `
      france travail, pole emploi, anpe, assedic, actualisation, actualiser, m actualiser, actualise,
      chomage, chomeur, demandeur d emploi, inscription demandeur d emploi, allocation chomage, are, ass,
      indemnisation chomage, fin de contrat, attestation employeur, rupture conventionnelle, fin de droits,
      inscrit comme demandeur, radiation, radie, conseiller pole emploi, espace personnel france travail,
      point de situation, droit au chomage, licencie, licenciement, inscription chomage,
      mission locale + inscription, kairos, attestation pole emploi, droits chomage, perdu mon travail,
      perdu mon emploi, perdu mon boulot, intermittent, inscription + chomage, inscrire + chomage,
      m inscrire au chomage, dois pointer, demandeur + emploi, je suis au chomage, au chomage, fin de cdd,
      apres mon cdd, periode de chomage, declaration mensuelle, heures + interim, mes heures,
      allocation de retour, aide retour emploi, rendez vous + conseiller + emploi,
      convocation + france travail, ils m ont radie, m ont radie, assurance chomage, reprise d activite,
      reprise de travail + declarer, agence + emploi`,
    likely: `
      m inscrire comme demandeur, periode d essai, indemnites, pole, conseiller emploi, interim + declarer,
      declarer mes heures, convocation emploi, heures de travail + declarer`,
    hint: 'inscription emploi, sans emploi'
  },
  'emploi-formation': {
    sure: `
      cpf + solde, cpf + argent, cpf + euros, cpf + droits, cpf + combien, cpf + connecter,
      cpf, compte formation, compte personnel de formation, mon compte formation, moncompteformation,
      droits a la formation, droit a la formation, bilan de competences, vae, validation des acquis,
      financer ma formation, financer une formation, s inscrire a une formation, argent pour me former,
      heures de formation, dif, conseil en evolution professionnelle, reconversion, me reconvertir,
      formation professionnelle, afpa, financer mon permis, compte + formation, formation + droits,
      financer + formation, formation + payer, formation + inscription, formation + catalogue,
      solde + formation, argent + formation, apprendre un metier, changer de metier, greta, caces,
      diplome + obtenir, formation d aide soignante, se former, combien + formation`,
    likely: `
      me former, formation, budget formation, catalogue de formations, reconversion professionnelle,
      transition pro, apprentissage, alternance`,
    hint: 'stage'
  },
  franceconnect: {
    sure: `
      franceconnect, identite numerique, identite numerique la poste, france identite, id numerique,
      l identite numerique, bouton bleu, se connecter avec ameli, service public fr compte,
      connexion avec les impots, franceconnect plus, application france identite, cle numerique de l etat,
      s identifier sur les sites de l etat, identite electronique, digiposte + identite, mobileconnect,
      me connecter partout, connecter + sites publics, connecter + sites de l etat,
      connecter + sites administratifs, compte unique + administration, compte + sites publics,
      un seul compte, un seul mot de passe + etat, sites publics, services publics + connecter,
      connect + impots + ameli, identifier + etat, identifier + sites, connexion securisee + etat,
      prouver mon identite + internet, verifier mon identite + internet`,
    likely: `
      m identifier + administration, compte service public, service public gouv, identification + etat,
      se connecter aux services publics, sites du gouvernement, site du gouvernement, sites de l etat,
      sites administratifs`,
    hint: 'service public, m identifier'
  },
  'handicap-mdph': {
    sure: `
      mdph, maison departementale des personnes handicapees, maison du handicap, aah,
      allocation adulte handicape, allocation adultes handicapes, handicap, handicape, handicapee,
      handicapes, rqth, reconnaissance de travailleur handicape, travailleur handicape, pch,
      prestation de compensation, aeeh, carte mobilite inclusion, cmi, carte d invalidite,
      carte de stationnement, carte handicap, macaron handicape, place handicapee, taux d invalidite,
      taux d incapacite, dossier + invalidite, esat, aesh, auxiliaire de vie scolaire, avs,
      fauteuil roulant, autisme, autiste, dys, dyslexique, garer + handicape, place + handicape,
      stationnement + handicape, enfant + autiste, enfant + handicape, fils + handicape, mere + handicapee,
      invalide, dossier + handicap, carte + handicap, carte + invalidite, pas marcher + aide,
      allocation + handicape, demande + mdph`,
    likely: 'invalidite, incapacite, compensation, aide humaine, mobilite reduite',
    hint: 'malvoyant, aveugle, sourd'
  },
  'etat-civil': {
    sure: `
      declarer + naissance, declaration de naissance, naissance + bebe,
      decede + papiers, decede + demarches, mort + papiers, mort + demarches,
      acte de naissance, extrait de naissance, extrait d acte, acte de mariage, acte de deces,
      copie integrale, etat civil, livret de famille, acte d etat civil, certificat de mariage,
      certificat de naissance, extrait de mariage, extrait de deces, certificat de deces, fiche familiale,
      fiche d etat civil, service central d etat civil, changer de prenom, changement de nom,
      changer de nom, reconnaissance de paternite, acte + naissance, acte + deces, acte + mariage, pacs,
      se pacser, declarer un deces, declaration de deces, deces + demarches, demarches apres un deces,
      filiation, me marier, dossier de mariage, publication des bans, deces + pere, deces + mere,
      deces + mari, apres deces, apres le deces, mort de ma mere, mort de mon pere, mort de mon mari,
      naissance + extrait, naissance + acte, copie d acte, me marie, on se marie, mariage + papiers,
      nom + divorce, changer + prenom, livret + famille, famille + livret + perdu, duplicata livret,
      genealogie + acte, organismes + deces, prevenir + deces, declarer la mort, deces + papiers,
      papiers apres un deces`,
    likely: `
      deces, succession, mariage, decede, mort + papiers, extrait, concubinage, certificat de vie commune,
      nom de jeune fille, acte, notaire`,
    hint: 'naissance, defunt, mort'
  },
  elections: {
    sure: `
      liste electorale, listes electorales, carte electorale, carte d electeur, carte de vote, electeur,
      electorale, elections, election, voter, vote, procuration, maprocuration, bureau de vote,
      inscrit pour voter, inscription electorale, vote par procuration, presidentielle, municipales,
      legislatives, europeennes, isoler, referendum, pour voter, aller voter, liste + voter,
      donner procuration, procuration + frere, procuration + voisine, inscrire + voter,
      inscrire + electorale, inscription + electorales, ou je vote, vote ou, carte + electeur, electeurs,
      changer de bureau`,
    likely: `
      inscrit sur les listes, recensement citoyen, recensement, jdc, journee defense, mandataire, scrutin`,
    hint: 'mairie inscription'
  },
  logement: {
    sure: `
      hlm, logement social, logements sociaux, demande de logement, bailleur, bailleur social,
      habitat social, dalo, droit au logement, numero unique, demande logement social gouv,
      appartement social, office hlm, commission logement, partenord, sia habitat, opac, action logement,
      1 logement, maprimerenov, ma prime renov, renovation energetique, anah, visale, garantie visale,
      loca pass, etat des lieux, trouver un logement, chercher un appartement, trouver un appartement,
      cherche un logement, cherche un appartement, recherche de logement, bail, cherche une maison a louer,
      fsl, fonds de solidarite logement, expulsion locative, residence autonomie, place en ehpad, ehpad,
      maison de retraite, foyer logement, demande de hlm, logement plus grand, logement plus petit,
      trop petit + logement, logement + demande, logement + attente, logement + dossier, a l etroit,
      appartement plus, chercher une maison, proprietaire + expulser, expulser, expulsion, loyer + retard,
      impayes de loyer, probleme avec mon proprietaire, logement insalubre, insalubre, humidite + logement,
      changer de logement, residence senior, foyer + personnes agees, aide + travaux, aide aux travaux,
      adapter mon logement, douche + adapter, monte escalier, chaudiere + aide, isoler ma maison,
      isoler + maison, renovation, travaux + maison`,
    likely: `
      logement, appartement, demenager, demenagement, locataire, locatif, louer, isolation + aide,
      changement de chaudiere, proprietaire, quittance`,
    hint: 'habitat, maison'
  },
  justice: {
    sure: `
      aide juridictionnelle, justice, tribunal, avocat, avocate, casier judiciaire, casier,
      extrait de casier, bulletin numero 3, b3, divorce, divorcer, pension alimentaire, jugement, juge,
      juge aux affaires familiales, jaf, proces, plainte, porter plainte, deposer plainte, pre plainte,
      preplainte, plainte en ligne, prud hommes, prudhommes, conciliateur, conciliateur de justice,
      huissier, commissaire de justice, tutelle, curatelle, surendettement, credits + rembourser,
      rembourser mes credits, mes dettes, payer mes dettes, trop de credits, dossier de surendettement,
      banque de france surendettement, garde des enfants, garde alternee, mediation familiale, litige,
      mise en demeure, defenseur des droits, telerecours, victime + indemnisation, droit de visite,
      convocation au tribunal, adoption, commencer un divorce, banque de france + dettes, dettes + banque,
      croule sous les dettes, demander le divorce, divorce + dossier, divorce + avocat, avocat + payer,
      avocat + gratuit, plainte + vole, plainte + velo, plainte + internet, porter + plainte,
      rembourser + credits, credit + rembourser, garde + enfants + juge, pension + ex, ex + paie pas,
      casier + judiciaire, assigner, tribunal + lettre, convocation + police, conflit + voisin,
      probleme de voisinage, troubles du voisinage, heritage + conflit`,
    likely: `
      plainte contre, recours, contester une decision, droits juridiques, juridique, aide pour un avocat,
      dettes, saisie, commission de surendettement, gendarmerie en ligne, thesee, perceval`,
    hint: 'loi, droit'
  },
  msa: {
    sure: `
      msa, mutualite sociale agricole, mutualite agricole, secu agricole, securite sociale agricole,
      regime agricole, regime agricole + espace, mutualite sociale, telepac, declaration pac,
      retraite agricole, dossier pac, cotisations agricoles, tesa, retraite + agricole, ferme + declarer,
      ferme + surfaces, declarer les surfaces, surfaces + pac, exploitation + declarer, agriculteurs,
      cotisations + agriculteur, caisse agricole, betes + declarer, vaches + declarer, exploitant,
      carte vitale msa, vendanges + contrat`,
    likely: `
      agriculteur, agricultrice, exploitant agricole, exploitation agricole, agricole, paysan, eleveur,
      salarie agricole`,
    hint: 'tracteurs'
  },
  'cheque-energie': {
    sure: `
      cheque energie, cheques energie, cheque gaz, cheque electricite, cheque fioul, cheque bois,
      cheque + electricite, cheque + chauffage, cheque + energie, aide pour l electricite, aide pour le gaz,
      aide pour le chauffage, aide a l energie, aide facture d electricite, aide + facture edf,
      payer ma facture d electricite + aide, aide + chauffage, tarif social electricite, cheque de l etat,
      edf + cheque, electricite + payer, electricite + aide, gaz + aide, payer + electricite + aide,
      energie + aide, aide + electricite, aide + gaz, aide + edf, aide + energie, aide + fioul,
      facture trop chere, aide pour les factures, factures + energie, plus payer + electricite,
      coupure + electricite + impaye, 150 euros + edf`,
    likely: `
      edf, engie, facture d electricite, facture de gaz, facture edf, electricite, energie, chauffage,
      fioul, linky, totalenergies, contrat d electricite`,
    hint: 'cheque, gaz, facture'
  },
  'titre-de-sejour': {
    sure: `
      titre de sejour, titres de sejour, carte de sejour, carte de resident, anef, etranger en france,
      etrangers, recepisse, attestation de prolongation, prefecture etrangers, papiers + prefecture,
      prefecture + etranger, naturalisation, nationalite, nationalite francaise, naturaliser, visa, visas,
      regroupement familial, asile, demandeur d asile, refugie, ofpra, ofii, regularisation, sans papiers,
      sans papier, oqtf, document de circulation, dcem, carte 10 ans, carte dix ans, titre de voyage,
      changement de statut, duplicata sejour, renouveler mon sejour, carte de sejour perimee,
      carte bleue europeenne, vls ts, valider mon visa, api immigration, contrat integration,
      passeport talent, admission exceptionnelle au sejour, papier + prefecture, carte de dix ans,
      carte de 10 ans, faire papiers + france, papiers + france, arriver + france, arrive en france,
      sejour + renouveler, sejour + carte, sejour + perimee, sejour + expire, prefecture + rendez vous,
      rendez vous + prefecture, etrangere, algerien, algerienne, marocain, marocaine, senegal,
      papiers + etranger, devenir + francais, francais + nationalite, carte + resident, demande + asile,
      ukrainien, ukrainienne, afghan, mineur isole, droit de rester, rester en france`,
    likely: `
      prefecture, sejour, etranger, immigration, papiers francais, resident, integration, devenir francais,
      papiers pour rester en france`,
    hint: 'pas bien parler francais, parle pas francais'
  },
  'famille-scolarite': {
    sure: `
      cantine, portail famille, espace famille, portail citoyen, inscription scolaire,
      inscriptions scolaires, inscrire a l ecole, inscrire + ecole, inscrire + college, inscrire + lycee,
      inscription ecole, inscription college, inscription lycee, inscription creche, place en creche,
      creche, garderie, periscolaire, centre aere, centre de loisirs, centres de loisirs,
      restauration scolaire, bourse, bourses, bourse scolaire, bourse des lycees, bourse des colleges,
      crous, parcoursup, affelnet, transport scolaire, transports scolaires, carte de transport scolaire,
      carte de bus scolaire, bus scolaire, ramassage scolaire, rentree scolaire + inscription,
      educonnect bourse, mercredi loisirs, colonie, colonies, pass culture, pass sport, pass colo,
      accueil de loisirs, assurance scolaire, teleservice scolarite, dossier social etudiant,
      bourse etudiante, inscription universite, mon master, fac, repas + ecole, repas de l ecole,
      repas + cantine, bourse + lycee, bourse + college, bourse + fille, bourse + fils, bourse + etudes,
      inscription + transport scolaire, bus + ecole, bus + college, bus + lycee, centre + aere,
      creche + place, inscrire + enfants + ecole, inscrire ma fille a la, inscription au lycee,
      inscription au college, rentree + dossier, orientation + lycee + voeux, voeux + parcoursup,
      activites + enfants + inscrire, vacances + centre, licence sportive, cantine + payer`,
    likely: `
      inscrire les enfants, inscrire mon fils, inscrire ma fille, inscrire mon petit, rentree, scolarite,
      ecole + dossier, maternelle, ecole primaire, etudes, etudiant, conservatoire, facture de la cantine`,
    hint: 'ecole, college, lycee, universite'
  }
}
