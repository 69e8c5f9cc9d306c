import { stemOf } from './stems'

/**
 * French words that no need knows, yet one letter or one sound away from a word that a need knows: « impossible » is no
 * « imposable », « commencer » no « commerce », Porto no contrôle parental. They are never taken for a mistake.
 */
const ORDINARY: ReadonlySet<string> = new Set(
  `plomb radius ratio vendee tonnerre carnieres courrieres courcelles bailleul commercy chemin trans louche vents reunion justin claude seine carriere meuse production inventer invente connaissance connaissances projection replace remplacer rejet repete repeter repetez licence
chomeuse commence commencer commencant comptage compter crient cries complet complete completer completement median employer employe employeur boulet boulon
impossible imposer impose attendait attend attends attendre retenir retenue comprend comprendre comprends comprise transmettre maitrise maitriser
rendre rends conservation colonne bourg decide decider decision suppression decode resserre concrete concerne concretement courbe courte court pair paire sein
apporte apporter opaque louez execution recent recente voyer voler voleur repertorier revendeur mouille annotation recourir tunnel pivot clapier cambrai porche
aviron mettrai mettra mettre regression porto ecrase ventre venir venu statuer secours etang etrangle combine combiner chair chaud clause livet banc basque menades
planque traducteur remarque remarquer electrocute numerotation cambrai combles cote coter moment maman manger marcher marcha patient patience passage pendant penser
poste possible porter porte portes postal proche proches prochain proprement propre promene reste rester retour retourner retard retirer retraiter sentir sentiment service
servir suivre suite surtout tourner trouver trouve vacances valise valider vendredi ventes verre version village villages ville vivre voisin voisine demain demander
expliquer explique simple simplement souvent situation solution question quitter partir parti partie parler matin matinee marche merci mardi mercredi dimanche samedi
maison mason mairie malade maladie main mains madame monsieur monter montre montrer nouveau nouvelle ancien ancienne ennui ennuyer entendre entends entier envie essayer essaye
exemple exactement facile facilement fenetre fermer finir forme former fort frere gens gentil gros habiter habite heure heures histoire homme importer important
interesse interessant jardin jeune journee journal laisser lancer langue libre lire loin longtemps lumiere manquer marquer menage metre metres midi mieux mois monde
montant mourir muet nettoyer neige nuit obliger occuper occupe oeuvre ordre oreille oublier ouvrir paraitre pareil paris passer payer pays peine perdre permettre peser
peuple piece pied place plaindre plaisir plein pleurer pluie poisson porte pousser preferer premier premiere prendre preparer presque pret preter principal probleme profiter
quartier raconter raison rappeler recevoir rechercher reconnaitre regarder region regler remarquer remercier remettre remplir rencontrer renseigner renseignement rentrer reparation repas
repondre reponse reposer respirer ressembler rester resultat retrouver reussir reveiller revenir rouge route rural saison salle sauter second semaine sembler sens serieux serrer
seul siecle soir soleil sommeil sonner sortir souffrir soutenir table tante tard temps tenir terrain terre tete tirer tomber toucher travailler traverser triste tromper usage utile
vache vague valoir vendre vent veritable verite vert vieux vieille vitesse vite voix volonte vrai vraiment arreter arret accident accord accepter accompagner adorer age agir ajouter aller
allumer amener amuser annee annoncer apparaitre appartenir apprendre approcher appuyer argent arranger assez asseoir assister attacher attaquer atteindre attention aujourd autant auteur avancer avantage avis
battre beau beaute besoin bete blanc bleu boire bois bord bouche bout bras bruit bureau cacher calme campagne capable caractere cause causer centre cercle certain cesser chambre champ chance changer chanter
chaque chapeau charge chasse chat chaussure chef chemin cher cheval cheveu chien choisir ciel clair classe coeur coin colere combat commander compagnie complique condition conduire confier connaitre conseil consentir considerer construire contenter continuer contraire coucher couler couleur coup couper courage courir cours couvrir craindre crainte creer crier croire`
    .split(/\s+/)
    .map(stemOf)
)

export const isOrdinary = (stem: string): boolean => ORDINARY.has(stem) || /\d/.test(stem)
