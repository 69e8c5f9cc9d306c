import { frenchStem } from '../../language/french-stem'

/** Words that mean the same to staff of a collectivité who ask about the AMI, one meaning a line. */
export const MEANINGS = `
argent sous financement finance financer fonds somme credits dotation enveloppe aide subvention soutien allocation financierement financiere
montant combien somme chiffre valeur hauteur plafond bareme
verser versement verse payer paiement reglement touche toucher percevoir percoit recevoir recoit encaisser encaissement virement credite
egal egaux egale egales identique identiques
tranche tranches acompte acomptes echeance echeancier part fraction solde avance versement versements
commune mairie ville village municipalite maire bourg
communaute intercommunalite epci groupement interco
collectivite collectivites commune territoire structure employeur administration
conseiller conseillernumerique agent personne recrue salarie mediateur animateur employe titulaire professionnel collaborateur fonctionnaire
candidat candidats profil profils vivier postulant
candidature candidater postuler dossier depot deposer demande repondre soumettre inscrire
recruter recrutement embaucher embauche engager prendre
choisir choix selectionner selection designation retenir decider decision designer sélectionne
imposer impose obliger oblige obligatoire contraindre contraint force forcer
remuneration remunerer salaire paie traitement gages smic paye
completer complement abonder augmenter prime supplement superieur ajouter rajouter
duree temps longtemps periode mois annees ans
formation former forme formes apprentissage cours parcours stage formateur
diplome certification certificat titre certifiante qualification diplomante ccp1 certifie
equipement materiel moyens ordinateur telephone fourniture
tenue vetements habillement vetement costume vestimentaire
gratuit gratuite payant tarif facturer participation prix redevance tarification
atelier ateliers animation seance collectif individuel
mission missions tache taches role activites fonction travail attributions
lieu lieux endroit ou bibliotheque mediatheque marche marches
deplacer deplacement itinerance itinerant tournee horslesmurs village mobile bus
reporting rapport compterendu bilan suivi remontee remontees tableau
mensuel mois mensuelle mensuellement
trimestriel trimestre trimestrielle trimestriels
semestriel semestre semestrielle
periodicite frequence rythme souvent regularite
justifier justificatifs montrer presenter preuve preuves factures facture pieces comptables justification
sanction sanctions penalite penalites risque risquer exposer encourir encourt consequence consequences punition amende
suspendre suspension suspendu arreter arret bloquer stopper coupe couper
perdre perte retirer retrait
rembourser remboursement restitution restituer rendre reverser recuperer reprendre
rupture rompre demission demissionner licencier licenciement depart partir part quitter abandon
contrat contrats signature embauche
convention conventionnement
delai delais jours date echeance limite
association associations associatif associatives asso associative
entreprise entreprises prive privee societe sarl scic scop spl cooperative mutuelle entrepreneur
eligible eligibles eligibilite recevable admis admissible concerne concernes droit candidater autorise beneficier beneficiaires
mutualiser mutualisation partager partage ensemble plusieurs commun voisine voisines
coordonnateur coordonner coordonne chapeauter superviser encadrement encadrer responsable chef pilotage
territoire secteur bassin perimetre canton
poste postes emploi emplois
existant present place actuel occupe pourvu deja
contact contacter joindre ecrire appeler coordonnees adresse
obstacle empecher bloquer coincer gener interdire probleme
logiciel informatique ordinateur bureautique
hotline assistance ligne telephone numero
plateforme site internet adresse lien url web
webconference reunion information
majoration majore majoree releve relevee rehausse abondement bonus rallonge supplement outremer
telephonique appels telephone standard
usager usagers habitants public citoyens population administres gens personnes
deliberation vote conseil assemblee elus seance
president presidence
unanimite unanime majorite voix vote
absent absents present presents quorum pouvoir pouvoirs procuration procurations
recours contester contestation attaquer tribunal
contentieux litige conflit
solidaire coresponsable responsabilite responsable
guide kit outils accompagnement appui aide
prolonger prolongation reconduire reconduction garder conserver continuer perenniser perennisation poursuivre maintenir renouveler
renouvellement renouveler reconduire
cofinancement cofinancer cofinance cofinanceur partenaire mecene sponsor participer participation contribuer contribution
charge depense depenses cout frais coute couter
responsable responsabilite juridique juridiquement coresponsable
accueil secretariat administratif guichet standard
etapes calendrier deroulement procedure processus suite phases
examen examiner etudier etude instruction instruire analyse commission
reponse resultat nouvelles verdict retour
seul seule isole isolee
francerelance relance plan
fakenews infox intox bidon rumeur complot desinformation
illectronisme eloignes exclusion fracture
donneespersonnelles donnees confidentialite
reseauxsociaux facebook
voiture vehicule
deficit penurie manque carence insuffisance rarete
combler resorber pallier remedier
but objectif finalite vocation ambition raison
basculer transformer transferer affecter reclasser devenir consolider
fournir donner preter procurer equiper
rattache rattachement regie
`

/** The other stems that mean the same as one, by that one. */
export const CONCEPTS: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>()
  for (const line of MEANINGS.trim().split('\n')) {
    const stems = [...new Set(line.normalize('NFD').replace(/\p{M}/gu, '').split(' ').map(frenchStem))]
    for (const stem of stems) {
      const others = found.get(stem) ?? new Set()
      for (const other of stems) if (other !== stem) others.add(other)
      found.set(stem, others)
    }
  }
  return found
})()
