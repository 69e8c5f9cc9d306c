import { isEveryday } from '../language/ordinary-words'

/**
 * Words that tell of the same thing, so that what is learnt of one is known of the others: who has understood a hand in a
 * meuleuse understands a wrist in a fendeuse. As `heardWords` spells them; a `*` stands for any ending.
 */
const KINDS_OF_WORDS: Readonly<Record<string, string>> = {
  child:
    'enfant* bebe* fils fille filles fillette* gamin* gosse* petit petite petits petites neveu* niece* nourrisson* ado ados adolescent* eleve* garcon* jumea* jumelle* mome* minot* petitenfant* ecolier* collegien* lyceen*',
  passer:
    'passant* pieton* cycliste* motard* conducteur* conductrice* chauffeur* passager* ouvrier* apprenti* macon* couvreur* facteur* livreur* voisin* inconnu* gars type mec mecs jeune* individu* monsieur dame personne quelqu* gens homme* femme*',
  limb: 'main mains doigt* bras jambe* pied pieds mollet* cuisse* genou* cheville* poignet* paume* epaule* coude* pouce* hanche* orteil*',
  head: 'tete crane visage figure joue* levre* bouche langue nez machoire oreille* front paupiere* menton oeil yeux gorge cou nuque dent dents sourire',
  trunk:
    'ventre dos poitrine torse thorax sternum coeur cote* poumon* estomac bassin rein reins peau os veine* artere* foie omoplate*',
  blade:
    'meuleuse* disqueuse* scie scies tronconneuse* hache* tondeuse* presse broyeur* fendeuse* couteau* cutter* lame* rasoir* debroussailleuse* clou clous tesson* machette* trancheuse* burin* perceuse* sabre* hachoir* faucheuse*',
  vehicle:
    'voiture* camion* bus car moto motos scooter* velo velos tracteur* train tram metro fourgon* camionnette* quad* remorque* benne* caravane* pelleteuse* trottinette* vehicule* auto autos bagnole* mobylette* minibus semi citerne* poids portiere* volant capot',
  boat: 'bateau* kayak* barque* canoe* paddle bouee* voilier* zodiac* pedalo*',
  height:
    'pont ponts viaduc* rebord* rambarde* parapet* toit* corniche* falaise* balcon* fenetre* etage* echelle* echafaudage* grue* pylone* escalier* precipice* ravin* vide muret* garde vire paroi* gouttiere* tour tours escabeau* rail rails voie voies',
  water:
    'eau eaux piscine* riviere* etang* lac lacs mer plage* canal mare mares puits port vague* courant maree* ruisseau* baignoire* bain bains noy* barrage* torrent* fleuve* bassin* gue large submerge*',
  mountain:
    'avalanche* coulee* neige ski skieur* skiait glacier* crevasse* paroi* randonn* raquette* montagne* encorde* devisse* cordee* pierrier* piste*',
  fire: 'feu feux flamm* fumee* fume fument brule brulent brulait brulant* crame* flambe* incendie* lueur* etincelle* braise* embras* cendre* panache* crepite* megot* bougie*',
  gas: 'gaz monoxyde chaudiere* poele* brasero* barbecue* rechaud* gaziniere* bonbonne* siffle sifflement pue aeration electrogene',
  poison:
    'javel soude acide* detartrant* deboucheur* lessive* desherbant* antigel spirit ammoniaque champignon* baie baies pile piles insecticide* petrole raticide* diluant* white solvant* granule* granules chaux antirouille detergent* toxique*',
  medicine:
    'cachet* medicament* medoc* comprime* somnifere* pilule* antidepresseur* doliprane* gelule* anxiolytique* calmant* morphine tramadol xanax lexomil valium insuline ventoline pilulier* plaquette* paracetamol sirop* traitement* anticoagulant*',
  drug: 'drogue* cocaine coke heroine crack extasy ecstasy mdma ghb seringue* joint joints cannabis protoxyde taz overdose* surdose* pique sniff* fume* vodka whisky alcool saoul* ivre* bourre* soiree* teuf',
  beast:
    'chien* vipere* serpent* frelon* guepe* abeille* taureau* vache* sanglier* cheval scorpion* essaim* meduse* pitbull* berger encorn* sabot* mordu* mord morsure*',
  weapon:
    'arme armes fusil* carabine* pistolet* revolver* couteau* machette* hache* batte* bombe* grenade* rafale* cutter* lame lames balle balles sabre*',
  intimate:
    'viol viole* touche touchee* tripot* attouch* deshabill* nue nues seins sexe culotte* jupe robe caress* embrass* abus* vestiaire* douche oblige* obligee* forcee* force passes',
  blood: 'sang saign* hemorragi* caillot* gicle* pisse jet jets coule coulent flaque* trempe*',
  wound:
    'arrach* section* coupe coupee entaill* ouvert* plaie* brul* cloque* fractur* ecrase* perfor* transperc* hematome* bleus marques traces tumefi* ecorch* broy* happe* amput* enfle* gonfl* plaques',
  still:
    'reveille* bouge* reagit conscien* inconscien* inanime* evanou* endormi* dort dorment ronfle* ecroul* effondr* inerte* allonge* etendu* raide molle mou immobile* amorphe comateu* coma connaissance',
  breath:
    'respir* souffle* etouff* suffoqu* asphyxi* etrangl* haleine halete* oxygene air tousse* avale* deglutit',
  pale: 'bleu bleue bleus violet* violac* gris grise blanc blanche pale pales livide* jaune cendre verdatre moite* sueur* transpire* nage grelott* tremble* frissonn*',
  pain: 'mal douleur* douloureu* souffr* hurle* gemi* geint crie crient criait supplie* pleur* lance serre oppress* poids etau barre brulure*',
  trapped:
    'coince* bloque* prisonnier* dessous enseveli* enferme* sequestr* barricad* piege* retenu* attache* accroche* suspendu* pendu pend pris prise prises',
  fall: 'tomb* chute* gliss* bascul* degringol* devisse* renvers* retourn* couche saute sauter enjambe* dechut*',
  crash:
    'percut* heurt* fonce* accident* crash* encastr* fauch* tonneau* fosse carton* collision* choc projete* tamponn* rente defonc*',
  strike:
    'frapp* tape tapee tapent cogn* gifle* bat battu* battre claque* coups baffe* tabass* roue droite pousse* jette jetee traine* secoue* ceinture*',
  threat:
    'menac* tuer tue tuera egorg* etrangl* poignard* demoli* massacr* buter crever venge* jure* regrett*',
  fear: 'peur terrori* panique* chuchot* cachee caches planque* angoiss* ose',
  partner: 'mari conjoint* compagn* copain copine ex concubin* mec femme epoux epouse fiance*',
  parent:
    'papa maman pere mere parents tonton oncle tante papi papy mamie mamy grandpere grandmere beau belle nounou',
  ending:
    'mourir suicid* adieu* testament* corde pendre pendu vivre vie mort fin finir rejoindre pars partir disparaitre trop fardeau tranquille* soulag*',
  intruder:
    'cambriol* voleur* intrus effraction volet* serrure* carreau* cagoul* rode* grenier cave fouill* fracass* forcent force braqu*',
  missing:
    'disparu* fugu* introuvable* perdu perdue rentre rentree rentrer revenu revenue retrouve* cherche* enleve* kidnapp* emmen* alzheimer partie parti',
  now: 'la maintenant vient viens tout vite soudain ce cette train instant minute* dix cinq',
  past: 'dernier derniere passe passee mois annee* semaine* janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre ans hiver printemps automne ete noel annee',
  paper:
    'dossier* formulaire* declar* assurance* demande* attestation* acte caf impots site papiers papier* internet ligne compte* mdph secu ameli notaire* succession reversion constat plainte rente aah apa certificat justificatif* facture* inscription* inscrire formation* concours',
  shown:
    'jeu jeux film* serie* video* tele episode* netflix youtube tiktok facebook fortnite console* actualite* journal infos replay montage* emission* photo* article* niveau personnage*',
  joke: 'lol mdr ptdr facon blague* rigole* plaisante* figure* image'
}

const whole = new Map<string, string[]>()
/** By their first two letters, so that few are looked at. */
const beginnings = new Map<string, (readonly [beginning: string, kind: string])[]>()
const FIRST_LETTERS = 2

for (const [kind, words] of Object.entries(KINDS_OF_WORDS))
  for (const word of words.split(' ')) {
    const beginning = word.replace('*', '')
    const known = beginning.slice(0, FIRST_LETTERS)
    if (word === beginning) whole.set(word, [...(whole.get(word) ?? []), kind])
    else beginnings.set(known, [...(beginnings.get(known) ?? []), [beginning, kind]])
  }

/** What a word tells of: nothing for most, several things for some. */
export function kindsOfWord(word: string): readonly string[] {
  const kinds = new Set(whole.get(word))
  for (const [beginning, kind] of beginnings.get(word.slice(0, FIRST_LETTERS)) ?? [])
    if (word.startsWith(beginning)) kinds.add(kind)
  return [...kinds]
}

/** Who, when, and what papers or films are about: no danger is told by these alone. */
const HARMLESS_KINDS: ReadonlySet<string> = new Set(
  'child passer partner parent now past paper shown joke boat mountain'.split(' ')
)

const isOfHarm = (word: string) => kindsOfWord(word).some(kind => !HARMLESS_KINDS.has(kind))

/** Whether any word is of what harms people, or of a body. */
export const tellsOfHarm = (words: string): boolean => words.split(' ').some(isOfHarm)

/** The same, where a word that nobody knows may be one, misspelt. */
export const mayTellOfHarm = (words: string): boolean =>
  words.split(' ').some(word => !isEveryday(word) || isOfHarm(word))
