import type { Lexicon } from './lexicon'

/** How people speak of a thing whose name they do not know, or do not say: « le bout de papier pour payer la lumière ». */
export const DETOURS: Lexicon = {
  'acces-equipement': {
    sure: `
      ligne + branchee, branchee + semaines, demenager + ligne + internet, regarder + messages + chez vous, internet + semaines + attendre,
      foyer + poste, pas de poste + papiers, asseoir + ecran, materiel + pret, pretez + materiel, pret + materiel, aide + payer + internet,
      forfait + trop cher, poste + libre, ordi + preter, besoin + ecran + papiers, wifi + village, telephone + abonnement + cher,
      point d appareil, pas d appareil + utiliser, appareil + utiliser un, salle + machines, machines + servir, remis a neuf, petit prix + ordinateur,
      seconde main + ordinateur, deuxieme main + ordinateur, coupe ma ligne, ligne + coupe + paye, internet + coupe + paye, me brancher chez vous,
      brancher + chez vous, vous avez des postes, des postes + ailleurs, passe pas internet, internet + hameau, internet + arrive pas + village,
      fibre + arrivee, fibre + pas encore, endroit + wifi, lieu + wifi, wifi + aller, wifi + chercher, pas de wifi + ou, connexion + endroit,
      ordinateur + une heure, ordinateur + 1h, m equiper, equiper + pas cher, besoin + utiliser + ordinateur, preter + machine, prete + ordinateurs`
  },
  'achat-en-ligne': {
    sure: `
      boutique + ecran, offrir + boutique + ecran, foulard, reclame + boutique, taille + envoye, mauvaise + taille, envoye du + taille,
      offrir + internet, parfum + commander, echange + taille, voulais + taille,
      magasin + ferme + commander, magasin + ferme + ecran, venir par la poste, laines, tissus + commander, paye deux fois, debite deux fois,
      payer + deux fois, numero de suivi, suivi + colis, paquet + perdu, taille + echanger, commande + annuler, chaussures + commander,
      site + payer + carte + refuse, meubles + livrer, panier + bloque, compte client, facture + amazon, retour + gratuit, etiquette de retour,
      bon de commande, catalogue + site, catalogue + commander, provisions + ecran, provisions + commande, provisions + internet,
      marchand + serieux, marchand + carte, boutique + serieuse, vendeur + serieux, jamais livre, livre + jamais, renvoyer + site, pull + renvoyer, rideaux,
      pantoufles, au moment de payer, au moment de regler, valider mon panier, note livre, marque livre, livre + rien eu, livreur + passe + absent,
      cadeau + commander, medicaments + commander, livre + commander, commande + jamais, site + livrer + rien`
  },
  'banque-en-ligne': {
    sure: `
      livret a, opposition + prelevement, opposition + espace client, prelevement + espace client, application + livret, livret + application,
      pension + arrivee + ordinateur, pension + arrivee + regarder, facteur + pension, retraite + tombee + compte, salaire + arrive + compte,
      rib + employeur, rib + telecharger, telecharger + rib, application + banque postale, banque + empreinte, carte + plafond + augmenter,
      code + carte + perdu, conseiller + banque + message, argent + fils + envoyer + ligne,
      reste sur le compte, reste + compte + telephone, sous + reste, envoyer des sous, envoyer + sous + petitenfant, sous + petitenfant, sous + fils,
      verser + loyer, loyer + virement, loyer + compte, agence + supprimee, agence + supprime, agence + ferme, guichetier, guichetiere, plus de distributeur,
      virements + ordinateur, valider + paiements, application + paiements, releves + telephone, releves + caisse d epargne, pension + arrivee + compte,
      carnet de cheques, chequier + commander, comptes + ecran, carte + avalee + banque`
  },
  bureautique: {
    sure: `
      chorale + programme, programme + chants, programme + concert, joli programme, joli + programme, chants, image + document, image + word,
      invitation + fete, affichette, club + programme,
      etiquettes + pots, total + tableau, tableau + total, enregistrer + lettre, lettre + retrouver, document + enregistrer, lettre + enregistrer,
      imprimer + lettre + taper, cartes de voeux, invitation + anniversaire, menu + mariage, programme + fete, discours + taper,
      taper + recettes, recettes + livret, recettes + cahier, petit livret, cases + additionnent, cases + additionner, cases + calcul, lettre + clavier,
      taper + lettre + clavier, liste + adherents, adherents + adresses, liste + adresses + club, numero de page, numeroter les pages, colonnes + texte,
      affiche + concours, affiche + fete, affiche + petanque, taper + memoires, souligner + texte, cahier de comptes, taper + poeme, faire des etiquettes,
      depenses + cases, budget + tableau`
  },
  'emploi-cv': {
    sure: `
      ecrit + parcours, mon parcours, parcours + page, coucher + page + parcours, poste + aide a domicile, aide a domicile + deposer,
      cherche un poste, deposer + coordonnees + poste, cherche + poste + domicile,
      me vendre + patron, mettre en valeur, me mettre en valeur, soudeur + internet, photo + cv, garde d enfants + annonces, annonces + garde,
      annonces + pres de chez moi, cherche + saisonnier, cherche + cueillette, annonces + chauffeur, candidature + refuse, entretien + preparer,
      reconversion, premier emploi, employeurs + internet, se faire connaitre + employeurs,
      patron + remarque, usine + ferme + patron, patron + internet + trouver, trouver un patron, place de femme de menage, femme de menage + cherche,
      place + menage + annonces, annonces + internet + place, lettre + pourquoi + poste, veux ce poste, expliquer pourquoi + poste, candidature + mail,
      candidature + envoyer, apprentissage + boulanger, apprentissage + petitenfant, apprentissage + fils, apprentissage + regarder, petits boulots,
      travail + ligne + postuler, batiment + postuler, deposer + cv, sites d emploi, job + etudiant`
  },
  ia: {
    sure: `
      programme + raconte, programme + conte, programme + ecrit, programme + repond, lui dit + raconte, programme + invente,
      redactions + robot, robot + telephone + ecrit, parler + gpt, gpt, robot + devoirs, assistant + ecrit, texte + automatique, machine + reflechit,
      machine + pense, application + repond a tout,
      questions + ordinateur + repond, questions + machine + repond, pose des questions + ordinateur, pose + questions + machine, repond comme un,
      machine + repond, machine + ecrit, machine + ecrire, machine + poeme, ordinateur + poeme, ordinateur + invente, invente tout seul, invente + menu,
      redige tout seul, robots + redigent, robot + redige, robots + textes, cause + machine + ecrit, intelligence + tele, intelligence + remplace,
      remplace les gens, demander a l ordinateur, ordinateur + savant, ordinateur + intelligent, copilot, gemini, machine + dessine,
      machine + discute, parler + machine + repond`
  },
  'impression-scan': {
    sure: `
      constat + papier + mail, signe + retour + mail, signe + papier + mail, papier + mail + envoyer + assurance, imprimante + hors ligne,
      imprimante + horlign, horlign, constat + signe,
      original + image, envoyer + original, original + envoyer, piece + numeriser, papier + photographier, encre + seche, encre, tirer + pages,
      tirer quelques pages, tirages, recto verso, feuilles + coincees, photocopieuse, photocopieur, document + en image, imprimante + eteinte,
      imprimante + wifi, papier + signer + renvoyer, signer + renvoyer,
      sortir + papier + appareil, sortir sur papier, sur papier + sortir, feuille + machine + billet, mettre sur une feuille, sur une feuille + machine,
      plus d encre, cartouche, cartouches, bourrage, rayures + imprimer, papier + coince, photo + papiers + envoyer, photographier + papiers, numerisee,
      forme numerisee, bulletins + numerises, pdf + papier, pdf + sortir, pdf + telephone + sortir, machine a imprimer, attestation + sortir + papier,
      document + sortir + papier, tache + imprimante`
  },
  'internet-navigation': {
    sure: `
      eboueurs, poubelles + site, site du village, site du village + trouve, site de la mairie + trouve, adresse + tape + haut, tape + haut,
      barre d adresse, barre en haut, mauvais site + tape, vieux film, film + regarder + ordinateur, film + ordinateur, chercher + paroles,
      dechetterie + horaires,
      feuilleton, feuilleton + rate, revoir + rate, emission + rate, emission + revoir, match + internet, film + gratuit + internet, wifi + coupe,
      wifi + lent, box + clignote, box + rouge, internet + coupe tout le temps, page precedente, revenir + page, retour + page, page + bloquee,
      agrandir + page, page + ecrit + petit, rechercher + mot, telecharger + page, marque page, hotel + regarder + photos, village natal + voir,
      informations + pays, chercher + horaires + marche,
      retrouver + camarade, camarade + regiment, retrouver + ami + enfance, retrouver + copain + classe, recettes + internet + chercher, recette + internet,
      recette + chercher + internet, pub + recouvre, publicite + recouvre, page de pub, journal + internet, lire le journal + internet, vieilles chansons,
      chansons + ecouter, maison + enfance + haut, vue d en haut, vue du ciel, vu du ciel, d en haut + carte, carte du monde, pages + anglais,
      google + anglais, sur la toile, toile + chercher, ecouter la radio, mots croises + internet, belote + internet, scrabble + internet, marees + internet,
      arbre genealogique, ancetres + internet, petits films + chercher, feux d artifice + internet`
  },
  mail: {
    sure: `
      nouvelles + famille + ordinateur, nouvelles + famille + repondre, neveu + nouvelles + ordinateur + repondre, pj, ouvrir + pj,
      piece + notaire + ouvrir, notaire + envoye + ouvrir, repondre + ordinateur + famille + envoie,
      ecrit + boite + reclame, boite + ordinateur + reclame, boite + ordinateur + ecrit, mot de passe + messagerie, messagerie + mot de passe + perdu,
      sais plus + mail, souviens plus + mail, message + supprime + erreur + messagerie, message important + supprime, pas recu + mail + fils,
      brouillon, brouillons, carnet d adresses, accuse de reception, mail + parti, mail + partir,
      a rond, avec un a rond, a avec un rond, arobase, apres l arobase, lettres + ordinateur + envoyees, lettres + envoyees + retrouve,
      messages indesirables, indesirables, boite + pleine, boite + deborde, boite + blindee, pieces jointes, adresse internet + perdu,
      changer + adresse + gmail, boite + recevoir + plus, boite + repondre + plus, boite + recu, courrier + ordinateur + recu, repondre + mail + telephone`
  },
  'mon-espace-sante': {
    sure: `
      groupe sanguin, groupe sanguin + internet, allergies + internet, allergies + docteur + internet, traitements + ligne + medecin,
      compte rendu + operation, compte rendu + hopital, comptes rendus + operation, compte rendu + internet + operation, dossier + medical + acces,
      hopital + espace, operation + espace, mon espace a moi, ordonnance + hopital + espace, medecin + documents + ligne,
      resultats + hopital + internet, vaccinations + ligne,
      carnet + sante + ligne, carnet de sante + internet, carnet + vaccin + internet, vaccin + noter + carnet, prises de sang + carnet, prises de sang + internet,
      resultats + analyses, analyses + carnet, resultats + laboratoire, resultats + prise de sang, comptes rendus + cardiologue + lire,
      comptes rendus + medecin + lire, comptes rendus + docteur + lire, comptes rendus + medicaux, documents medicaux, papiers medicaux, coffre + medicaux,
      coffre + sante, ordonnances + espace, ordonnances + ranger, ordonnances + retrouver + internet, radios + ranger, examens + ranger, allergies + noter`
  },
  ordinateur: {
    sure: `
      couvercle + portable, couvercle, portable + ouvre + eclaire, bruit + avion, ordinateur + couche tout seul, charniere, pc + bruit,
      ordinateur + depression,
      mathusalem, date + mathusalem, dix minutes + route, met en route + minutes, se mettre en route, demarrer + long, fleche + mouvements,
      fleche + suit, fleche + ecran, verre + clavier, clavier + renverse, tour + allume, tour + eteinte, tour + bruit, la tour + fume, unite centrale,
      windows 10, windows 11, touches + collees, lettres + effacees + clavier, ordinateur + bruit, chauffe + ordinateur, batterie + ordinateur,
      jeu + ouvre + ordinateur,
      jamais + souris + vie, jamais touche une souris, portable hp + souris, portable + souris + offert, ecran tout bleu, ecran + bleu + anglais,
      ronronne + ecran, ronronne, ventilateur + bruit, clavier + chiffres + lettres, fleche + bouge, curseur, code + session, session + ouvrir + windows,
      vieil ordinateur, mot + entrer + ordinateur, mot + taper + entrer + ordinateur, souris + clignote, souris + signe`
  },
  'photos-contenus': {
    sure: `
      copie + photos + fille, copie + photos + vacances, donner + photos + vacances, fichiers + telecharges, fichiers + passes, telecharges + hier,
      graver, graver + cd, cd + photos, dossier + telechargements,
      souvenirs + machine, souvenirs + voyage + perdre, peur de tout perdre, tout perdre + panne, souvenirs + ordinateur, icloud plein,
      icloud + plein, images + annee + classeurs, ranger + images, images + classer, video + cle, mettre + video + cle, video + grange,
      films + famille + cle, films + cle, photos + defunt, photos + trier + annee,
      cassettes + famille, cassettes + ordinateur, vieilles cassettes, cassettes video, vhs, diapositives, diapos, vieux films + famille, super 8, negatifs,
      cliches, cliches + cle, cliches + appareil, appareil photo, cadre numerique, album + photos, album + mariage, sauvegarder + documents, sauvegarder + disque,
      en lieu sur + cle, en lieu sur + photos, en lieu sur, diaporama + photos, noces + photos, images + bapteme, images + mariage + telephone, photos + recuperer,
      photos + effacees, ancien telephone + photos, photos + nouveau telephone`
  },
  'rdv-medical': {
    sure: `
      kine + site, kine + repond, kine + personne + repond, site + kine, dermato + site, dentiste + repond, docteur + repond + site,
      annuler + rendez vous + ophtalmo,
      yeux + mois + internet, yeux + baissent, yeux + rendez vous, avant six mois + internet, six mois + specialiste, genou + rendez vous + internet,
      dos + rendez vous + internet, dents + rendez vous, pediatre + ligne, pediatre, inscrire + mere + doctolib, proche + doctolib, dentiste + ligne,
      gynecologue, visite + medecin + reserver, bilan de sante, consultation + memoire, creneau + medecin, desistement,
      donner mon sang, don du sang, don de sang, donner + sang + reserver, collecte + sang, consultation + annuler + dentiste, annuler + dentiste + consultation,
      annuler + consultation + medecin, annuler + consultation + docteur, decaler + rendez vous, decaler + rendez vous + dentiste, radio + reserver, radio + genou,
      radio + dos, radio + epaule, irm, mammographie, echographie, coloscopie, specialiste + yeux, specialiste + rendez vous, medecin des yeux, docteur des yeux,
      docteur + retraite + autre, docteur + parti + autre, medecin + parti + autre, nouveau docteur, nouveau medecin + trouver, secretaire + repond + specialiste`
  },
  smartphone: {
    sure: `
      ecran + tourne + penche, penche + appareil, ecran + tourner, rotation, interlocuteur, entend + tonneau, telephone + entend + mal,
      telephone + echo, tourner + penche + ecran,
      sonne + repondre + glisser, ca sonne + repondre, repondre + glisser, android, android ou iphone, contacts + disparu,
      contacts + mise a jour + portable, telephone + decharge, decharge + vite, se decharge, telephone + chauffe, telephone + fissure,
      vitre + telephone, repertoire + telephone, numeros + disparu + telephone, haut parleur + telephone, vibreur, reveil + telephone,
      lampe + telephone, telephone + rame, appels + inconnus + bloquer,
      telephone sans touches, sans touches, glisser + doigt, ronds rouges, ronds + telephone, pastilles + telephone, sonnerie, plus fort + sonnerie,
      entends + appelle + sonnerie, lettres + minuscules, lettres + telephone + grossir, lettres + petites + telephone, mode avion, tactile, gigas, giga, giga + telephone,
      consomme + telephone, telephone + gigas + consomme, donnees mobiles, carte sim, code puk, plus de son + telephone, telephone + son, ecran noir + sonne + telephone,
      tablette + doigt, images du telephone, place + telecharger, plus de place + telephone, tablette + main + petitenfant`
  },
  teleconsultation: {
    sure: `
      diabetologue + ordinateur, diabetologue + voir, cardiologue + ordinateur + voir, specialiste + ordinateur + voir, docteur + lyon + ordinateur,
      medecin + ordinateur + voir, se voir + diabetologue + ordinateur,
      visio + psy, visio + docteur, docteur + kilometres + tablette, kilometres + docteur, kilometres + medecin, docteur + tablette + voir,
      medecin + tablette + voir, dermatologue + photo, ordonnance + distance,
      gorge + camera, montrer + gorge, montrer + camera, camera + docteur, camera + medecin, plus de docteur + camera, medecin + ecran + entendre, psychiatre + ecran,
      psychologue + ecran, seance + ecran, psychiatre + seance, soigner + distance, voir + camera + medecin, rhume + camera, cabine + generaliste,
      docteur + ecran + parler, medecin + ecran + parler`
  },
  teletravail: {
    sure: `
      connecter + bureau + chez moi, co + bureau + chez moi, bureau depuis chez moi, bureau + depuis chez moi,
      patron + reunions, patron + reunions + ordinateur, reunions + entend, reunions + ordinateur + patron, entreprise + domicile,
      connexion securisee + domicile, entreprise + connexion + domicile, micro + reunion, camera + reunion, collegues + ecran, bureau + domicile,
      chef + travaille + maison, travaille de la maison, jours + maison + chef, jours + maison + patron, partager + ecran + collegues, collegues + reunion,
      zoom + patron, dossiers + bureau + chez moi, dossiers + travail + chez moi, reseau + entreprise, session + distance, session + distance + employeur,
      employeur + jours + chez, employeur + session, employeur + travailler de chez, reunion + distance`
  },
  'tpe-pme': {
    sure: `
      fromage + ferme + commandes, commandes + internet + ferme, commandes des gens, prendre + commandes + internet, miel + commandes, extrait kbis,
      produits + ferme + internet,
      repare + regle, numero + en regle, etre en regle, en regle + numero, restaurant + apparait, restaurant + carte + ligne,
      apparait pas + restaurant, salon + apparait, ca + trimestre, chiffre + trimestre, garde + animaux + statut, couture + clients,
      traiteur + statut, producteur + vendre, vente directe, marche + carte bancaire, terminal de paiement, avis google,
      gite + trouve, gite + internet, petit gite, poterie + site, poterie + vendre, touristes + site, quincaillerie, menages + a mon compte, me lance + a mon compte,
      m enregistrer + a mon compte, bijoux + marches, vendre + sur les marches, coiffeuse + domicile, domicile + declarer + urssaf, facture + boutique + obligatoire,
      clients + trouvent, clients + site, miel + vendre, confitures + vendre`
  },
  'transports-billet': {
    sure: `
      train + est a l heure, train + heures + savoir, train + petitenfant + heure, train + retard, train de dix, train + arrive, recharger + navigo,
      car + chauffeur + application, payer au chauffeur, car + toulouse, car + application + payer, horaires + ter, ter + horaire,
      train + retard + compensation, retard + compensation, retard + train + rembourse, indemnisation + retard + train, correspondance, navette,
      covoiturer + travail, pass + jeune + train, abonnement + etudiant + train, avion + bagage, place + bus + reserver,
      prends ma place, prendre ma place, ma place + aller, guichet + place, guichet + personne + place, place + train, aller retour, reserver + aller retour,
      controleur, billet + controleur, controleur + telephone, billet + envoye + telephone, payer + stationnement + telephone, stationnement + telephone + marche,
      moitie prix + sncf, moitie prix + train, carte + sncf, reduction + sncf, heures du bus, heure + bus + telephone, bus + telephone, train + annule + rembourse,
      correspondance + train, senior + train, voyage + reserver + train, place + tgv`
  },
  'vente-en-ligne': {
    sure: `
      disques + jeunes, disques + mettre, disques + trente, vieux disques, interesse + jeunes + mettre, vinyles, vieux outils,
      machine a coudre + vendre, poupees + vendre,
      piano + proposer, piano + vendre, prend la poussiere, proposer + gens + internet, proposer + internet + vendre, anonce + refuse,
      le bon coin + refuse, annonce + acheteurs, offrir + prix + acheteur, livres + vendre, jouets + vendre, voiture + annonce + photos,
      debarrasser + internet,
      ceder + armoire, armoire + annonce, passe une annonce, vide la maison, vider la maison, maison + meubles + tirer, meubles + tirer, tirer quelque chose,
      en tirer quelque chose, en tirer des sous, vieux habits, habits + vendre, acheteur + payer + messagerie, acheteur + encaisser, encaisser + vente, bordereau,
      premiere vente, velo + vendre + photo, defunt + vendre, collection + vendre, timbres + vendre, vaisselle + vendre`
  },
  'visio-proches': {
    sure: `
      grimaces + ecran, grimaces, ehpad + frere + ecran, ehpad + ecran, faire + grimaces + ecran, frere + ecran + voir, soeur + ecran + voir,
      voir + visage, lui voir le visage, new york + voir, visage + fille, conversation + famille + camera, familiale + camera, dimanche + camera,
      fille + loin + voir, voix + visage, connais + voix, petits + loin + ecran, amerique + voir + fils,
      frimousse, voyant + frimousse, parler + en voyant, voir + meme temps + cause, voir + meme temps + parle, voir en meme temps, montreal + voir, australie + parler,
      australie + voir, nouvelle zelande + voir, algerie + video, se parle + voit, on se parle + se voit, coucou + image, en image + petits, faire coucou,
      petitenfant + tablette + dimanche, voir + petitenfant + tablette, visage + petitenfant, loin + en direct, tete + petitenfant + voir, voir + figure + parler`
  },
  'arnaque-securite': {
    sure: `
      amende + message, amende + message + voiture, amende + sms, amende + clique, donner + codes + faux, donne + codes + faux, codes + faux site,
      faux site + impots,
      infecte + euros, ordinateur + infecte, infecte + monsieur, rib + inconnu, donne + rib + inconnu, location + existe plus,
      paye + site + existe plus, veuve + argent, m aime + argent, aime + argent + vue, jamais vue + argent, jamais vu + argent, amoureuse + argent,
      amour + argent + internet, heritage + mail, loterie, gagne + loterie, faux site, site + disparu + paye, bitcoin, placement + promet,
      investir + promet,
      logiciel + inconnu, installe + inconnu + telephone, inconnu + telephone + demandait, inconnu + demandait + installer, appeler microsoft, fenetre + microsoft,
      expire + cliquez, expire + clique, acteur + argent, acteur + cartes, cartes cadeaux, gagne + payer le port, gagne + port, payer le port, frais de port + gagne,
      promet + euros + carte, promet + carte, payer + euro + colis, mouvements bizarres, mouvements suspects, chiffres + banque + appelle, jamais demande + preleve,
      abonnement + jamais demande, livreur + cliquer, colis + cliquer, cliquer + livreur, faux livreur, rembourse + cliquez, gagne + concours + payer`
  },
  'controle-parental': {
    sure: `
      pas de son age, choses + age + tablette, limite + tablette, coupe + tablette + crie, crie + tablette, tablette + limite,
      horreurs + tablette, regardent + horreurs, verrouille + tablette + enfants, enfant + propre telephone, age + telephone + enfant,
      quel age + telephone, tire + jeu + fils, tire sur tout, enfants + images + choquantes, enfant + seul + tablette, jeu + violent, jeux violents,
      couper + console, console + nuit, enfant + repas + tablette,
      limiter + tablette, tablette + dort plus, tout le temps + tablette + petit, tout le temps + telephone + fils, tiktok + jeune, depense + euros + jeu, depense + jeu,
      achats + jeu + fils, verrou + ordinateur, mettre un verrou, regardent n importe quoi, regarde n importe quoi, interdire + sites, bloquer + sites, wifi + couper + soir,
      images + femmes nues + garcon, femmes nues + bloquer, joue + toute la nuit, son jeu + bloquer, jeu + tue + fils`
  },
  'donnees-personnelles': {
    sure: `
      entreprise + effacer + coordonnees, refuse + effacer, effacer + coordonnees, base + coordonnees, coordonnees + base,
      donne mon adresse + recois, adresse + vendue, vendue + adresse, qui a vendu + adresse, recois + pub + adresse, historique + effacer,
      historique + google, effacer + historique, traces + effacer, effacer mes traces, geolocalisation, localisation + couper, micro + espionne,
      camera + espionne, droit a l oubli,
      tape mon nom, mon nom + google, nom + tape + adresse, nom + tape + photo + ordinateur, cookies, accepte + cookies, telephone + ecoute + reclames, telephone + ecoute,
      reclames + telephone, vieille photo + site, photo + disparaitre + site, compte + mort + facebook, vendre + panneaux + numero, panneaux + numero, eu mon numero,
      bloctel, demarchage, demarcheurs, appelle + vendre + fois`
  },
  harcelement: {
    sure: `
      messages mechants, messages + mechants, mechants + niece, messages + sans signer, messages anonymes, anonymes + fille, mechancetes,
      traiter de tous les noms, traite de tous les noms, tous les noms + groupe, groupe + classe + insulte, groupe + classe + traite, nude, nudes,
      publier + nude, menace + nude, menace + publier + photos, moque + internet, moquent + classe + telephone,
      mensonges + publie, mensonges + sur moi, messages par jour + ex, ex + ecrit + messages, ex + publie + mensonges, camarades + insultent, insultent + telephone,
      insulte + telephone + fille, moquer + groupe + photos, menace + montrer + images, menace + images + fille, montrer les images + menace, rumeurs + lycee,
      rumeurs + college, photos truquees`
  },
  infox: {
    sure: `
      complot + medicament, complot + vrai, parce que c est un complot,
      video + president + trafique, trafique, trafiquee, video + trafique, incroyables + video, site + annonce + fiable, est il fiable,
      fiable + site + annonce, argent liquide + fin, fin de l argent, tueur + facebook + vrai, facebook + est ce vrai, dit sur facebook + vrai,
      rode + facebook, journal + verifier, source + verifier, photo + trafiquee,
      photo + vrai ou faux, vrai ou faux, image + fabriquee, image + vraie, fabriquee + ordinateur, disent sur facebook, facebook + comment savoir, croit tout,
      croit + lit + internet, terre plate, complot, complots, complotiste, lui prouver, prouver + betises, betises + vaccins, vaccins + puce, puce + vaccin,
      billets + disparaitre + vrai, billets + disparaitre, supprimer + remboursements + vrai, vrai ou intox, empoisonnee + vrai`
  },
  'mot-de-passe': {
    sure: `
      rappeler + codes, codes + place + confiance, ordinateur + propose + codes, navigateur + codes, enregistrer + codes, retenir + codes + place,
      propose + mot de passe,
      note + bout de papier, bout de papier + perds, note tout + papier, papier + codes + perdu, comment + retenir + codes, retenir + codes,
      melange + codes, mot de passe + partout, oublie + partout + acces, acces a rien, change + tous + mots,
      majuscule + chiffre, une majuscule, caractere special, dit incorrect, incorrect, toujours le meme + partout, meme partout, trop de codes, codes + souvenir,
      codes + noter, noter + codes, carnet + codes, carnet + codes + perdu, carnet + codes + bus, codes + change tout, code + rentrer + partout, secrets + noter,
      tous mes codes, mes codes secrets`
  },
  'parentalite-ent': {
    sure: `
      lycee + message + prof, prof + message, message + prof + lycee, lycee + messagerie,
      lecons + ordinateur, professeur + ordinateur, professeur + lecons, professeur + met, code ent, ent + perdu, ent, eleve + espace,
      classe + espace, reunion parents, emploi du temps + fils, emploi du temps + fille, cantine + ent, bulletins + ligne, moyenne + fils,
      notes + college, notes + fils, notes + fille, notes + petitenfant, devoirs + ordinateur, prof + devoirs, prof + ordinateur, devoirs + fils, maitresse + espace,
      maitresse + mots, maitresse + cahier, cahier de texte, absences + college, codes + college, carnet de liaison, mots aux parents, compte parent`
  },
  'reseaux-sociaux': {
    sure: `
      accepte + gens + facebook, retirer + amis, gens + facebook + retire, contacts + facebook + enlever,
      taguee, tague, tagguee, identifiee + photo, identifie + photo, photo + facebook + enlever, photo + affreuse, compte facebook + pirate,
      facebook + envoie + messages + amis, amis + messages + pirate, demande d ami, anciens amis + facebook, retrouver + facebook, mur + facebook,
      story, linkedin + profil,
      betise + facebook, facebook + enlever, groupe + anciens + facebook, rejoindre + groupe, copines + facebook, profil + mon nom, profil + nom + photo,
      figure + nom + messenger, compte instagram + supprimer, connaissances + messenger, sous + connaissances`
  },
  ameli: {
    sure: `
      carte + borne, carte + mettre a jour + pharmacie, pharmacienne + carte, pharmacie + carte + jour, borne + carte, carte + pas a jour,
      accident du travail,
      changer de docteur + secu, docteur + declarer + secu, changer + docteur + declarer, docteur + declarer, medecin + declarer, centime de la secu,
      arret + secu, arret + semaines + secu, sante solidaire, complementaire sante solidaire, css, complementaire + echeance,
      mutuelle + rembourse + secu, puma, affection longue duree, ald, transport + rembourse + medecin, soins + etranger,
      jambe + indemnites, bras + indemnites, casse + indemnites, ski + indemnites, arret + indemnites, maladie + indemnites, paye le docteur, docteur + rembourse,
      carte verte, sous de la secu, sous + secu, sous + dents, dents + secu, espagne + soigne, etranger + soigne, soigne + carte europeenne, lunettes + secu,
      secu + compte, centre de soins + rembourse`
  },
  caf: {
    sure: `
      maman solo, papa paie pas, papa + paie + avancer, avancer l argent, avancer + pension, asf, aide + appartement + prendre,
      droit + aide + appartement, combien + aide + appartement, seule + enfants + aide,
      prestations + compagnon, quitte le foyer, foyer + prestations, compagnon + declarer + prestations, quitte + foyer + declarer, nounou + aide,
      nounou, nourrice + aide, garde + enfants + aide, adresse + caf, changement d adresse + caf, aah + caf, trop percu, prime + noel,
      en couple + declarer, concubin + declarer,
      enceinte + prime, enceinte + aide, bebe + allocations, bebe + signaler, dix huit ans + touche, touche plus rien + fils, touche plus rien + garcon, garcon + dix huit ans,
      aide + loyer + coupe, loyer + coupe, loyer + aide, tous les trois mois, allocation de rentree, separee + enfants + aide, mere seule, famille nombreuse + aide`
  },
  'carte-grise': {
    sure: `
      tacot, vieux tacot, casse + amendes, voiture + casse + amendes, tacot + casse, voiture + vendue + amendes, destruction + voiture,
      fourgonnette + papiers, papiers barres, acheter + fourgonnette, achete + particulier + papiers, particulier + papiers, plaque + immatriculation,
      plaques, plaque + carte, voiture + heritage, voiture + cede, voiture + epave, casse + voiture + papiers, quad + papiers, tracteur + papiers,
      code de cession, controle technique + vente,
      vendu ma caisse, ma caisse + declarer, vends ma caisse, papiers + moto + vole, papiers de la moto, papiers de la voiture, papiers + voiture + vole, 2cv, 2cv + nom,
      2cv + nom + prefecture, 4l + nom, rachete + voiture + nom, mettre a mon nom, mettre a mon nom + prefecture, oncle + mettre + nom, voiture + change + adresse,
      adresse + voiture, vehicule + decede + nom, mobylette, camping car + nom, remorque + immatriculer`
  },
  'carte-identite-passeport': {
    sure: `
      piece d identite, piece + identite + mairie, mairie + place + mois + identite, identite + plus vite, rendez vous + identite + vite,
      petit livret bordeaux, livret bordeaux, amerique + classe, ci + expire, ma ci, identite + expire, expire + mairie, mairie + papiers + voyage,
      voyage scolaire + papiers, autorisation de sortie, quitter le territoire, papiers + decollage, timbre + fiscal,
      papiers + plus bons, papiers + plus bon + maroc, papiers + perimes, papiers + perimes + voyage, papiers + plus valables, portefeuille + vole, portefeuille + perdu,
      portefeuille + papiers, timbre + passeport, predemande, papiers + avion + perime, carte + identite + perdu`
  },
  'cheque-energie': {
    sure: `
      cheque + chauffage + droit, droit + cheque, cheque pour le chauffage, chofage, chauffage + droit,
      aide + chauffer, aide pour me chauffer, me chauffer, chauffer + aide + annee, chauffer + recu, chauffage + etat, aide + hiver + chauffage,
      facture + chauffage + aide, courrier + energie + etat, energie + boite,
      etat + sous + gaz, sous + gaz, etat + gaz, sous + lumiere, papier + lumiere, bout de papier + lumiere, payer la lumiere, cheque + edf, cheque + gaz,
      cheque + fournisseur + ligne, coup de pouce + electricite, etat + electricite + sous, cheque + l edf, fournisseur + refuse + cheque`
  },
  elections: {
    sure: `
      marque + voter, d office + voter, dix huit ans + voter, marque d office,
      presidentielles + liste, presidentielles, mettre + liste + commune, me mets sur la liste, arriver + commune + liste, voter + commune,
      jour des elections, dimanche + voter, carte + voter + recue, isoloir,
      jour du vote, pour le vote, vote + place, vote + soeur, vote + pour moi, mettre + bulletin + moi, bulletin + urne, mettre mon bulletin, bulletin + vote,
      urne, municipales + bureau, carte + bulletin + urne, dimanche + vote`
  },
  'emploi-formation': {
    sure: `
      cagnotte + formation, cagnotte + diplome, diplome + aide soignante, passer + diplome + aide, diplome + cagnotte, passer mon diplome,
      droits + formation + combien, combien + droits, bilan de competences, solde + formation, solde d heures, heures + solde, formation + financer,
      financer + formation, diplome + vae, vae, validation des acquis, appelle + droits + formation,
      droits + apprendre, droits + apprendre + conduire, droits + conduire + camions, droits + formation, sous + formation, argent + formation, utiliser mes droits,
      caces, permis poids lourd, permis + cpf, cpf + permis, apprendre + metier + payer, formation + chercher + application, formation + sous + application`
  },
  'etat-civil': {
    sure: `
      nom + orthographie, mal orthographie, orthographie + naissance, orthographe + nom + papiers, noye + acte + deces, acte + deces + pere,
      acte + mort + pere, acte + notaire, notaire + acte, notaire + pere + mort, bien mort, livret + divorce, manque l acte, acte + an passe,
      mort + acte, mairie + naissance + papier, ancetres + acte,
      papier + nee, suis nee + papier, nee + remarier, remarier, me remarier, vient de nous quitter, nous a quitte, nous quitter + papiers, quitter + papiers,
      vient de naitre, naitre + declarer, ma fille est nee + declarer, acte + etranger + mariage, mariage + etranger + copie, papiers + deces + maman, perdu maman + papiers,
      perdu papa + papiers`
  },
  'famille-scolarite': {
    sure: `
      inscrire + foot, inscrire + piscine, fils + piscine + inscrire, foot + piscine, inscrire + danse, inscrire + judo, activites + municipales,
      mange a l ecole, mange + ecole + midi, reserver + repas, midi + ecole + reserver, ecole + semaine + reserver, creche + formulaire,
      formulaire + creche, mairie + pieces + creche, ecole + inscrire + site, colonie + inscrire, aide + cantine, quotient familial,
      garderie + mercredi, mercredi + dossier, mercredi + commune, garderie + site + commune, garderie + dossier, centre aere + site, jumeaux + centre, ete + centre,
      maternelle + inscrire, maternelle + ordinateur, car + college, car + region, college + region + site, cantine + site, cantine + payer + site, activites du mercredi`
  },
  'france-travail': {
    sure: `
      sans emploi, liste + sans emploi, fini la saison, saison + fini, remettre + liste + emploi, demandeur d emploi, demandeurs d emploi,
      fini + saison + emploi,
      licencie, licencie + toucher, licencie + semaine, toucher + chomage, toucher quelque chose, declarer + heures, heures + pole emploi,
      chomage + combien, are, allocation + chomage + droits, fin de contrat, rupture conventionnelle, demission + droits, intermittent,
      pointer + mois, pointer + chomage, pointer + ordinateur, anpe, assedic, contrat + fini, contrat + fini + chomage, chomage + inscrire, fiche de paie + chomage,
      radie + actualisation, conseillere emploi, convoque + emploi, allocations + rendez vous + rate, plus de travail + inscrire, licencie + inscrire`
  },
  franceconnect: {
    sure: `
      identite numerique + connecter, identite numerique + poste + connecter,
      passe par un autre compte, autre compte + impots, entrer + site + compte + impots, compte + impots + retraite + passer,
      celui des impots + compte, choisir + compte + connecter, impots + connecter + ameli + autre, compte + la poste + identite,
      bouton + identifier, bouton bleu, bouton + ameli, bouton + impots, choisis + ameli, informations + correspondent, informations + correspondent + franceconnect,
      franceconnect + etat civil, franceconnect + informations + etat, france identite, france identite + carte, identite numerique + poste, identifier + ameli + impots`
  },
  'handicap-mdph': {
    sure: `
      porter + charges, porter + charges + patron, accident + patron + papier + reconnait, travailleur handicape, reconnait + travail,
      peux plus porter, reconnaissance + travailleur,
      trisomique + droits, trisomique, droits + vingt ans + trisomique, aide humaine, aide humaine + domicile, pch, invalidite + carte,
      carte d invalidite, aidant + familial, accompagnant + enfant, enfant + different, taux d incapacite, esat,
      fauteuil + dossier, fauteuil + allocation, fauteuil + fille, fauteuil + fils, fauteuil roulant, fauteuil + maison + aide, macaron, macaron + garer, canne + garer,
      autiste, autiste + demande, aide + ecole + tient, aide humaine + ecole, avs + ecole, aesh, maison du handicap, rqth, allocation + fauteuil + dossier`
  },
  impots: {
    sure: `
      herite + maison + declarer, herite + maison + frere, herite + declarer, declare quoi, taxe + paye + deux fois, delai + impots,
      delai + payer + impots, foncier,
      deduire, deduire + feuille, deduire + fille, feuille + deduire, aide + enfant + deduire, naissance + taux, naissance + imposition,
      taux d imposition, prelevement + taxe, taxe + fonciere + date, demi part, don + association + deduire, reclamation + impots,
      penalite + impots, revenus + declarer,
      avis + maison, avis + payer, avis + plusieurs fois, payer en plusieurs fois + avis, vendu + terrain, terrain + impots, menage + credit, credit d impot,
      residence secondaire, taux + marie, prelevement a la source, taux + prelevement, numero de declarant, declarant, tresor public, perception + payer`
  },
  justice: {
    sure: `
      caution + saisir, proprietaire + caution, garde la caution, saisir + tribunal, saisir quelqu un, caution + proprietaire + saisir, conciliateur,
      pere + paie pas + tribunal,
      convocation + tribunal + divorce, jargon + tribunal, plainte + velo + ligne, vole + plainte + ligne, vol + plainte, garde + enfants + tribunal,
      pension + reclamer, amende + contester, contester + amende, contravention, pv, antai,
      poursuivi + defendre, moyens + defendre, me defendre, avocat + formulaire, separer + avocat, aide + avocat, tutrice, tuteur, tutrice + comptes, comptes + juge,
      comptes + tutelle, juge + envoyer, comptes + juge + internet, tribunal + papiers, defendre + avocat`
  },
  logement: {
    sure: `
      immeuble + demoli, demoli, trois villes, villes + aller + immeuble, relogement, reloger, immeuble + demolition, choix + villes,
      trois pieces + cafards, cafards, six + pieces, vit + pieces, demande + ans + appartement, loyer + hlm + payer, payer + loyer + hlm,
      echange + logement, logement + etage + ascenseur, logement + rez de chaussee, apl + bailleur, caution + logement, garant,
      bailleur + grand, plus grand + quatrieme, residence + personnes agees, place + residence, personnes agees + place, cinq + pieces, inscrire + appartement,
      mairie + appartement + site, humidite + proprietaire, humidite + appartement, plus grand + enfant + appartement`
  },
  msa: {
    sure: `
      saisonnier + vergers, saisonnier + arret, vergers, verger, saisonnier + vergers + arret, vignes + arret, cueillette + arret, ouvrier + ferme,
      trais + chevres, trais, traire, chevres + maladie, caisse de tout le monde, exploitation + revenus, revenus + exploitation,
      revenus professionnels + exploitation, cotisations + exploitation, eleveur + declaration, maraicher, ruches + declarer, apiculteur,
      ouvrier + vigne, ouvriere + verger,
      retraite + paysans, paysans + site, paysans + attestation, retraite + paysans + attestation, agriculteurs + caisse, agriculteurs + secu, laitieres, laitieres + declarer,
      salaries viticoles, viticole, viticoles, vendanges + declarer + salaries, salaries + vendanges, declarer + salaries + vendanges, saisonniers + declarer, vigneron, vignes + declarer,
      ferme + site + caisse, mutualite + agriculteurs`
  },
  permis: {
    sure: `
      papier pour conduire, conduire + etranger, conduire + etranger + echanger, papier + conduire + etranger, conduire + echanger,
      visite + rouler, visite medicale + permis, visite medicale + conduire, continuer a rouler, rouler + visite, quatre vingts ans + rouler,
      permi + perdu, permis + perdu, permis + etranger + echanger, echange + permis, permis + international, auto ecole + dossier, code de la route,
      suspension + permis, suspendu + permis,
      stage + points, recuperation de points, recup + points, stage + recup, points + reste, combien + points, points + site, permis rose, trois volets, permis + volets,
      retire + conduire, droit de conduire, conduire + alcool, neph, code + neph, examen de conduite, examen + conduite + titre, permis + sac, permis + vole`
  },
  retraite: {
    sure: `
      complementaire + soixante, sous du mois, soixante quinze ans + complementaire, complementaire + tombes, complementaire + ans,
      pension + mois + tombee,
      enfants + trimestres, cinq enfants + trimestres, eleve + enfants + trimestres, agirc, arrco, agirc + justificatif, retraite + justificatif,
      service militaire + trimestres, carriere longue, carriere + releve, retraite + date, partir a la retraite, retraite + montant, pension + veuve,
      toujours vivante, toujours vivant, papier + vivante, papier + vivant, certificat de vie, preuve de vie, carsat + papier, carsat, assez cotise, cotise + arreter,
      arreter de travailler + ans, retraite + mari + mort, mari + mort + touche, caisse de retraite + decedee, caisse de retraite + decede, caisse + retraite + prevenir,
      decede + prevenir + retraite, soixante deux ans + cotise`
  },
  'titre-de-sejour': {
    sure: `
      statut + etudiant + salarie, changer + statut + etudiant, statut + etudiant, etudiant a salarie,
      mari + malgache, femme + malgache, malgache, marier + vivre ici, marie + vivre ici, veut vivre ici, mari + etranger + vivre,
      conjoint + etranger, conjoint de francais, femme + etrangere + papiers, vls, valider + visa, visa + ligne, fiance + etranger,
      etudiant + etranger,
      papiers + rester, rester + ici + papiers, visa + etudiant + echeance, epouse + faire venir, venir + epouse, carte de dix ans + finir, carte de dix ans + prefecture`
  },
  'candidature-emploi': {
    sure: `
      recherchez vous des personnes, cherchez vous des personnes, animer des ateliers, animer + ateliers, ateliers + animer + personnes,
      vous prendriez + monde, prendriez pas du monde, prenez du monde, vous cherchez du monde, cherchez du monde,
      m y connais + informatique + prendre, connais + informatique + travailler,
      votre travail + plairait, travail + plairait + pareil, diplomes + votre metier, diplomes + metier, rentre chez vous, aider les gens + comme vous,
      comme vous + gens + aider, entrer chez vous + travail`
  },
  cout: {
    sure: `
      on vous plume, vous plume, plume + service, plumer, se faire plumer, payer + surprise,
      amener + chequier, chequier + venir, chequier + etat, etat + paye, qui paye, c est qui qui paye, l etat qui paye, coute quoi, coute + cours,
      prix + cours, prix + atelier, cours + payer, abonnement + venir, payer + aide,
      va me revenir, revenir a combien, revient a combien, carte d abonne, abonne + cotisation, mettre d argent, mettre d argent + dedans, pension + argent + mettre,
      coute rien, ca coute rien, frais de qui, aux frais de, minimum vieillesse + frais, recoit une facture, apres + facture + recoit, facture + truc, regler une cotisation`
  },
  'donnees-usage': {
    sure: `
      donner mon numero + vendeurs, numero + vendeurs, donnez + numero + autres, vendre mon numero, mon numero + publicite, mes reponses + garde,
      vous notez, notez + tout, mon nom + conserve,
      faire de mon nom, en faire de mon nom, mon nom + allez, lira + ecris, qui lit, lit + ecris, ce que je vous dis, enregistre + dis,
      confidentiel, confidentiel + ecris, mon nom + apres + faire`
  },
  'collectivite-ami': {
    sure: `
      maire + quelqu un comme vous, maire + comme vous, quelqu un comme vous + salle, comme vous + semaine + salle, salle des fetes + comme vous,
      mairie + comme vous`
  }
}
