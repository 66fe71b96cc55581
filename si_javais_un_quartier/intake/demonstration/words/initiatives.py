"""Invented citizen, public and private activities of the quarter, and what was decided after residents spoke.

Each row has its cells between semicolons and, on the next line, its sentences between bars.
"""

#: name ; sector ; domain ; organiser ; audience ; schedule ; place | subjects | description
INITIATIVES = """
Les Mains dans le cambouis ; citizen ; Réparation ; association de cyclistes ; tous ; samedi 9 h à 12 h ; vacant
  | atelier_velo velo_piste | On apporte son vélo, on repart en roulant.
Café des Passementiers ; citizen ; Culture ; collectif d'habitants ; tous ; vendredi 15 h à 20 h ; vacant
  | cafe_associatif | Un café tenu à tour de rôle, une table de jeux, un piano désaccordé.
Le Frigo du palier ; citizen ; Solidarité ; locataires de la résidence ; tous ; tous les jours ; estate
  | cuisine epicerie | Ce qu'on ne mangera pas sert à d'autres.
Jardin des Lavoirs ; citizen ; Jardin ; jardiniers du quartier ; familles ; mercredi et samedi ; park
  | jardin_partage arbres | Trente parcelles, deux composteurs et une cabane à outils.
Lire et écrire ensemble ; citizen ; Solidarité ; écrivains publics bénévoles ; adultes ; mardi matin ; home
  | courrier langues | Une table, deux bénévoles, sans rendez-vous.
Les Voisines du mardi ; citizen ; Sport ; groupe d'habitantes ; femmes ; mardi 9 h 30 ; park
  | sante_entraide isolement | Une heure de marche et un thermos de thé.
Devoirs au chaud ; citizen ; Solidarité ; étudiants du campus ; collégiens ; lundi et jeudi 17 h ; school
  | devoirs jeunes_local | Deux étudiants par table, du goûter pour tous.
Mémoire de mineurs ; citizen ; Culture ; anciens mineurs ; tous ; premier dimanche du mois ; mine
  | couriot | Visites racontées par ceux qui y ont travaillé.
Vitrines allumées ; citizen ; Culture ; ateliers d'artistes ; tous ; jusqu'à 22 h ; vacant
  | vitrines | Six vitrines vides deviennent des galeries.
Le Placard à outils ; citizen ; Réparation ; ressourcerie ; adhérents ; samedi ; shop
  | prets | Perceuses, escabeaux et machines à coudre à emprunter.
Pédibus Beaubrun ; citizen ; Solidarité ; parents d'élèves ; enfants ; 8 h 05 en semaine ; school
  | garde traversee | On va à l'école à pied, huit par huit.
Maison de quartier ; public ; Solidarité ; Ville ; tous ; du lundi au samedi ; shop
  | courrier cafe_associatif | Accueil, accompagnement, salles à partager.
Boutique à l'essai ; public ; Commerce ; Ville et chambre de commerce ; créateurs ; six mois ; shop
  | atelier_metiers loyers | Un local équipé pour essayer son commerce avant de s'engager.
Rue aux écoles ; public ; Sport ; Ville ; familles ; 8 h 15 et 16 h 30 ; school
  | vitesse ecole_abords | La rue se ferme aux voitures un quart d'heure.
Équipe du matin ; public ; Jardin ; Métropole ; tous ; 6 h à 12 h ; street
  | proprete | Balayage, bacs et dépôts, six jours sur sept.
Parcours rénovation ; public ; Commerce ; Maison de l'habitat ; copropriétés ; jeudi après-midi ; shop
  | logement_etat logement_rdc | Conseil gratuit aux copropriétés.
Parc-musée de la mine ; public ; Culture ; Ville ; tous ; du mardi au dimanche ; mine
  | couriot fete | Le site d'extraction, ses machines et ses expositions.
Planter la rue ; public ; Jardin ; Ville ; riverains ; novembre ; street
  | arbres bancs | Fosses d'arbres et pieds de murs, avec les riverains.
Bus du soir ; public ; Solidarité ; réseau de transport ; tous ; 20 h à 23 h ; street
  | bus | Descente à la demande entre deux arrêts.
Épicerie Juste Assez ; private ; Commerce ; coopérative ; tous ; du mardi au samedi ; shop
  | epicerie boulangerie | Producteurs du Pilat, prix au choix sur une partie des rayons.
Lutherie du Crêt ; private ; Commerce ; artisane ; musiciens ; sur rendez-vous ; shop
  | atelier_metiers | Violons, guitares, et des cours le soir.
Cabinet de la Sablière ; private ; Santé ; trois soignantes ; tous ; en semaine ; shop
  | maison_sante | Infirmière, sage-femme et kinésithérapeute sous un même toit.
Laverie du Puits ; private ; Commerce ; gérant ; tous ; 7 h à 21 h ; shop
  | prets terrasse | On y lave, on y laisse des annonces.
Traiteur Les Sept Pays ; private ; Commerce ; trois cuisinières ; tous ; midi ; shop
  | cuisine emploi | Cuisine familiale et apprentissage.
Studio Crassier ; private ; Culture ; gérant ; jeunes ; mercredi à samedi ; vacant
  | jeunes_local | Deux salles de répétition à tarif réduit pour le quartier.
"""

#: title ; state ; responsible | subjects | what was decided | outcome, where known
COMMITMENTS = """
Un local pour réparer les vélos ; under_way ; Service du commerce
  | atelier_velo | La Ville loue un local vacant pour deux ans et le confie à une association de réparation. |
Huit bancs à l'ombre ; done ; Service des espaces verts
  | bancs | Huit bancs avec accoudoirs, placés là où les habitants l'ont demandé. | met
Un passage sûr devant l'école ; under_way ; Métropole, voirie
  | traversee trottoir_etroit vitesse | Plateau surélevé, potelets et temps de feu plus long. |
Une boutique à l'essai de plus ; decided ; Service du commerce
  | atelier_metiers loyers epicerie | Un second local équipé, au loyer progressif, dans une rue commerçante. |
Un écrivain public le mardi ; done ; Maison de quartier
  | courrier langues | Une permanence sans rendez-vous, avec un interprète deux fois par mois. | partly
Douze vitrines habillées ; decided ; Service de la culture
  | vitrines cafe_associatif | Douze vitrines vides éclairées le soir, avec l'école et les artistes. |
"""

#: format ; place said ; kind of place ; mood ; notes
ENCOUNTERS = """
market ; Marché, place Roannelle ; park ; ouverte
  | Beaucoup de monde entre 10 h et 11 h. Les gens parlent d'abord du pain et du bus.
school_gate ; Sortie de l'école Beaubrun ; school ; pressée
  | Dix minutes utiles. Revenir avec des cartes à laisser dans les cartables.
drop_in ; Permanence à la maison de quartier ; shop ; calme
  | Trois personnes sont restées plus d'une heure.
building_entrance ; Hall de la résidence du Puits ; estate ; méfiante puis chaleureuse
  | On nous a demandé deux fois ce que deviendraient les réponses.
street ; Devant les vitrines vides, rue de la Ville ; vacant ; curieuse
  | La carte posée sur une chaise attire du monde.
walk ; Marche dans le haut du quartier ; street ; joyeuse
  | Quatre arrêts, une idée à chaque arrêt.
workshop ; Atelier « Et si cette vitrine était à vous ? » ; vacant ; studieuse
  | Maquettes en carton, quatre tables.
door_to_door ; Rue des Lavoirs, côté impair ; home ; inégale
  | Une porte sur trois s'ouvre ; on parle surtout du logement.
market ; Marché, allée des primeurs ; park ; ouverte
  | Traduction par une voisine pour deux personnes.
school_gate ; Sortie de l'école du Crêt ; school ; moqueuse puis sérieuse
  | Les grands frères demandent un local. Ils veulent une réponse.
drop_in ; Permanence au parc de la mine ; mine ; paisible
  | Des anciens mineurs racontent. Prévoir plus de temps.
street ; Terrasse du café, rue Beaubrun ; shop ; franche
  | Les commerçants parlent des livraisons et des loyers.
"""
