import type { Lexicon } from './lexicon'

/** What is asked of the line itself, beside any need of a conseiller. */
export const AUTRE: Lexicon = {
  'candidature-emploi': {
    sure: `
      devenir conseiller, devenir conseillere, devenir conseiller numerique, devenir mediateur numerique,
      postuler + conseiller numerique, candidature + conseiller numerique,
      candidater + conseiller numerique, poste de conseiller numerique, postes de conseiller numerique,
      emploi de conseiller numerique, job de conseiller numerique, metier de conseiller numerique,
      travailler comme conseiller, travailler chez vous, travailler avec vous, vous recrutez,
      recrutez vous, recrutement des conseillers, recrutement + conseiller numerique,
      offre + conseiller numerique, formation + conseiller numerique, formation de conseiller numerique,
      salaire + conseiller numerique, gagne + conseiller numerique, cv + conseiller numerique,
      rejoindre votre equipe, postuler chez vous, rejoindre le dispositif + conseiller,
      se former + conseiller numerique, benevole, benevolat, je suis conseiller numerique + emploi,
      faire votre metier, votre metier, comme vous + metier, exercer votre metier, travailler pour vous,
      recrutez, vous embauchez, embauchez des conseillers, formation + votre metier,
      faire comme vous + travail, votre metier + interesse, votre metier m interesse, vous embauche`
  },
  'collectivite-ami': {
    sure: `
      collectivite + conseiller, collectivite + conseillers, commune + accueillir un conseiller,
      commune + recruter, mairie + recruter, mairie + accueillir, recruter un conseiller,
      recruter des conseillers, recruter + conseillers numeriques, recruter + conseiller numerique,
      accueillir un conseiller, accueillir des conseillers, accueillir + conseiller numerique,
      embaucher un conseiller, embaucher + conseiller numerique, maire + conseiller numerique,
      elu + conseiller numerique, financer un poste, financement + poste, financement + conseiller,
      subvention + conseiller, subvention + poste, subvention + conseillers,
      appel a manifestation d interet, manifestation d interet, ami + collectivite, structure accueillante,
      structure d accueil + conseiller, anct, epci, communaute de communes, communaute d agglomeration,
      departement + recruter, ccas + recruter, ccas + conseiller, notre collectivite, notre commune,
      notre mairie, notre intercommunalite, conseil municipal, secretaire de mairie, secretaire generale,
      directeur general des services, dgs, je suis maire, je suis le maire, adjoint au maire,
      convention + anct, poste subventionne, association + accueillir un conseiller,
      deploiement + conseillers, ccas + conseiller numerique, mairie + conseiller numerique,
      commune + conseiller numerique, conseiller numerique + commune, conseiller numerique + mairie,
      agglo + conseiller, territoire + conseillers numeriques,
      permanence + conseiller + commune + accueillir, france services + ouvrir, suis adjointe,
      suis adjoint, je suis elue, je suis elu, ouvrir une permanence, permanence chez nous, elus,
      conseillere municipale, conseiller municipal, notre village + conseiller,
      poste de conseiller + mairie, dispositif + conseillers, conseillers payes, maire + village,
      maire + dispositif`,
    likely: 'collectivite, collectivites, intercommunalite, syndicat mixte, ccas, agglomeration',
    hint: 'subvention'
  },
  cout: {
    sure: `
      c est gratuit, est ce gratuit, est ce que c est gratuit, c est bien gratuit, service gratuit,
      aide gratuite, ateliers gratuits, atelier gratuit, cours gratuits, ce service + gratuit,
      vraiment gratuit, totalement gratuit, entierement gratuit, c est payant, est ce payant, payant,
      faut il payer, faut payer + atelier, faut payer + cours, faut payer + service,
      faut payer quelque chose, payer quelque chose, combien ca coute, combien coute, ca coute,
      combien c est, quel prix, quel est le prix, le tarif, les tarifs, vos tarifs, vos prix, quel tarif,
      appel surtaxe, surtaxe, appel + coute, prix de l appel, prix d un appel,
      ca me coute, vous prenez combien, combien vous prenez, vous etes cher, combien ca va me couter,
      participation financiere, payer la consultation + conseiller, numero vert, numero + gratuit,
      combien + seance, combien + atelier, combien + heure, combien l heure, gratuit ou payant,
      payant ou gratuit, c est combien, vous demandez combien, faudra payer, il faudra payer, ca se paye,
      ca se paie, on paye quelque chose, service payant, c est offert, frais, vous doit quelque chose,
      doit quelque chose, vous dois quelque chose, je vous dois, on vous doit, vous faites payer,
      fait payer, payer a l heure, payer quoi que ce soit, payer pour venir, payer + venir,
      petite retraite + combien, va me couter, regler quelque chose, c est cher, pris en charge ou,
      paye la communication, payer la communication, communication + payez, c est vous qui payez,
      combien coute + rendez vous, rendez vous + coute, cout + communication, carte d adherent, adherent,
      adhesion, adherer, cotiser + venir, cotisation + venir, prenez des sous, prenez + sous,
      prenez + argent, vous prenez + euros`,
    likely: `
      gratuit, gratuite, gratuitement, tarif, prix, trop cher, coute, cout, combien`
  },
  'donnees-usage': {
    sure: `
      vous enregistrez, vous m enregistrez, conversation enregistree, conversation + enregistree,
      conversation + enregistre, enregistrez la conversation, appel enregistre, appel + enregistre,
      appels + enregistres, suis enregistre, suis je enregistre, etre enregistre, vous gardez, gardez vous,
      vous gardez mon numero, vous conservez, conservez vous, conserver mes donnees,
      vous faites de mon numero, faites de mes donnees, que faites vous de, faites vous de mes,
      vous faites de mes, vous faites avec mes, faites de mes informations, devient mon numero,
      deviennent mes donnees, que deviennent, vous revendez, vous vendez mes donnees, vous transmettez,
      mes donnees chez vous, mes donnees + vous, confidentiel, c est confidentiel, reste confidentiel,
      entre nous, secret professionnel, qui ecoute, qui nous ecoute, qui entend,
      politique de confidentialite, mentions legales, comment vous avez eu mon numero,
      ou avez vous eu mon numero, d ou vous avez mon numero, supprimer mon numero de votre,
      supprimer mes donnees chez vous, effacer mes donnees de votre, delegue a la protection, dpo,
      combien de temps vous gardez, mon numero + vous, mon adresse + pourquoi faire,
      pourquoi vous demandez, pourquoi voulez vous, pourquoi faire mon code postal, ou j habite + pourquoi,
      pourquoi + ou j habite, pourquoi + habite, savoir ou j habite, vous etes qui, mes coordonnees + vous,
      anonyme + appel, rester anonyme, sans donner mon nom, donner mon nom, obliger de donner, rgpd + vous,
      qui va voir, qui va lire, qui va ecouter, qui peut voir ce que je, ce que je vous dis,
      ce que je vous raconte, ecoute par la police, vous gardez + apres, nom + marque quelque part,
      mon nom soit marque, echange + conserve, etre fiche, fichee, conversation + conservee,
      message + conserve`
  }
}
