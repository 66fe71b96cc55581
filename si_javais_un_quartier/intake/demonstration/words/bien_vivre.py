"""Words about living well: parks, cleanliness, noise, light, homes, culture."""

TEXT = """
# bancs ; bien_vivre ; espaces_verts ; banc, place, anciens ; park
: les bancs
need | Des bancs à l'ombre | {Au_parc}, les bancs sont en plein soleil. L'été, personne ne s'assied avant 20 h. Deux
  bancs sous les arbres et tout change.
observation | Banc cassé | Il manque deux lattes au banc {du_parc}, côté {rue}. Ma voisine s'est accrochée.
idea | Des bancs face à face | Au lieu de les aligner, mettez-les face à face, qu'on puisse se parler sans se tordre
  le cou.
comment | Merci pour les nouveaux bancs | Les bancs avec accoudoirs {au_parc}, c'est une bonne idée. Je peux me
  relever sans aide maintenant.
question | Pourquoi avoir retiré le banc ? | Il y avait un banc {rue}, près de l'entrée {du_parc}. On l'a retiré sans
  rien dire. Est-ce qu'il revient ?
+ On est plusieurs à s'y donner rendez-vous vers 17 h.
+need,idea Avec un dossier, s'il vous plaît.
+need,idea Pas besoin d'un modèle cher.
> Deux bancs seront remplacés au prochain passage de l'équipe, et l'un d'eux déplacé à l'ombre.
> L'ancien banc gênait le passage des fauteuils. Nous cherchons avec vous un meilleur endroit.
x Le sol à cet endroit recouvre une galerie : rien ne peut y être scellé.
= Trois bancs ont été posés ce printemps de l'autre côté de la place.

# jeux ; bien_vivre ; espaces_verts ; enfants, jeux ; park
: les jeux pour enfants
observation | Le toboggan est bloqué | Le toboggan {du_parc} est fermé par une barrière depuis la rentrée. Les petits
  passent dessous quand même.
idea | Des jeux pour les grands aussi | Pour les moins de six ans, ça va. Mais {au_parc}, les 8-12 ans n'ont rien :
  ils grimpent sur les murs. Une tyrolienne ou un filet, ce serait bien.
need | De l'eau {au_parc} | Quand il fait chaud, il n'y a pas un point d'eau {au_parc}. Une fontaine à boire, pour les
  enfants et pour remplir une gourde.
comment | Le sol souple, très bien | Depuis que le sol a été refait, je laisse courir ma petite sans trembler. On voit
  que c'est entretenu.
question | À quand les jeux promis ? | À la réunion de l'an dernier, on nous a montré un plan avec des jeux {au_parc}.
  Où en est-on ?
idea | Demander aux enfants | Avant de choisir les jeux {du_parc}, faites dessiner les classes de l'école Beaubrun.
  Mon fils a déjà fait son plan.
+ Nous y allons tous les jours après l'école.
+idea,question Et une clôture basse du côté de la rue, pour les tout-petits.
+idea,question,comment Les enfants en fauteuil devraient pouvoir jouer aussi.
> La pièce est commandée. En attendant, la barrière sera mieux fixée.
> Le projet de jeux est au budget de l'an prochain. Un atelier avec les enfants aura lieu avant de choisir.
x L'emplacement est trop près de la chaussée pour y poser un grand jeu.
= Une fontaine à boire sera rouverte au printemps, après réparation de la conduite.

# proprete ; bien_vivre ; voirie ; propreté ; street
: la propreté de la rue
observation | Dépôt sauvage | Encore un matelas et un frigo {rue}, devant le {numero}. C'est le troisième dépôt du
  mois au même endroit.
observation | Les bacs débordent le week-end | Le samedi, les bacs {rue} sont pleins dès midi et les sacs restent par
  terre jusqu'au lundi. Les corneilles se servent.
idea | Une ressourcerie mobile | Les gens jettent parce que la déchetterie est loin et qu'ils n'ont pas de voiture. Un
  camion une fois par mois {rue}, ce serait mieux qu'une amende.
question | Quel jour passent les encombrants ? | On n'a plus l'information depuis que le gardien est parti. Quel jour
  passent les encombrants {rue} ?
comment | Bravo à l'équipe du matin | Je descends travailler à 6 h et je les vois chaque jour. Sans eux, {la_rue}
  serait impraticable. Il faut le dire aussi.
offer | On nettoie ensemble un samedi | Avec les parents d'élèves, nous pouvons faire un grand nettoyage {rue}.
  Prêtez-nous des pinces et un camion, on s'occupe du café.
+observation J'ai pris une photo ce matin.
+observation,idea Ça attire les rats, on en a vu deux dans la cour.
+observation,question Un panneau clair aiderait déjà.
> L'enlèvement est fait. Le lieu est inscrit au passage quotidien pour un mois.
> Les encombrants passent le premier mardi du mois. Une affiche sera posée dans chaque entrée.
x Un bac de plus ne peut pas être posé ici : le trottoir est trop étroit pour les fauteuils.
= La collecte mobile s'arrête déjà place Roannelle, le deuxième samedi du mois.

# lumiere ; bien_vivre ; voirie ; éclairage, sécurité ; street
: l'éclairage
observation | Lampadaire éteint | Le lampadaire devant le {adresse} clignote puis s'éteint. Le soir, on ne voit pas la
  marche.
need | Plus de lumière {rue} | Je rentre du travail à 22 h et je change de trottoir, tellement c'est noir {rue}. Une
  lumière douce suffirait.
question | L'extinction la nuit, c'est décidé ? | J'ai lu que l'éclairage serait coupé à minuit. {Rue}, il y a des
  gens qui finissent à 1 h. Est-ce qu'on y a pensé ?
comment | Trop de lumière dans ma chambre | Le nouveau lampadaire du {numero} éclaire surtout mon lit. On peut le
  baisser ou le tourner ?
idea | Éclairer les porches | Les porches {rue} sont beaux et font peur la nuit. Une petite lampe dans chacun, on
  verrait les pierres et on serait rassuré.
+need,observation,idea Surtout entre l'arrêt de bus et le coin.
+need,observation Ma fille refuse d'y passer seule.
+idea,comment,need Pas la peine d'éclairer le ciel.
> L'ampoule est changée. Dites-nous si elle faiblit de nouveau.
> Un relevé de nuit sera fait avec des habitantes le mois prochain ; vous pouvez y venir.
x Les porches sont privés : la Ville ne peut pas y poser de lampes sans l'accord de toutes les copropriétés.
= Cette portion passera en éclairage à détection avant l'hiver prochain.

# arbres ; bien_vivre ; espaces_verts ; arbre, nature, chaleur ; street
: les arbres de la rue
idea | Des arbres {rue} | En juillet, {la_rue} est une fournaise. Quelques arbres, même petits, et de la terre au
  pied, pour que l'eau entre.
observation | Arbre mort | L'arbre devant le {numero} n'a pas eu une feuille cette année. Il penche vers la façade.
idea | Laisser fleurir les pieds de murs | Arrêtez de tout arracher : les roses trémières au pied des façades, c'est
  gratuit et on les arrose nous-mêmes.
offer | J'arrose | J'habite au rez-de-chaussée, je peux arroser les jeunes arbres {rue} l'été si on me donne un
  robinet.
question | Quels arbres seront plantés ? | Pour les plantations {rue}, pensez aux allergies. Les platanes, je ne peux
  plus.
comment | Le tilleul, on y tient | Le vieux tilleul au bout {de_la_rue}, on l'a toujours connu. Si des travaux
  arrivent, faites-les autour.
+ À l'ombre, il fait cinq degrés de moins, j'ai mesuré.
+idea On peut retirer deux places de voiture pour ça, je le dis en ayant une voiture.
+ Les oiseaux sont revenus dans la cour depuis qu'on a planté.
> Le sous-sol est encombré de réseaux, mais trois fosses sont possibles du côté impair. Plantation en novembre.
> L'arbre sera vérifié par un spécialiste sous quinze jours, et remplacé s'il le faut.
x Les galeries et les réseaux empêchent de planter ici ; des bacs sont proposés à la place.
= La plantation de dix-huit arbres est prévue l'hiver prochain dans le haut de la rue.

# bruit ; bien_vivre ; urbanisme ; bruit, nuit ; home
: le bruit la nuit
observation | Moto tous les soirs | Vers 23 h, une moto fait des allers-retours {rue}. Impossible de dormir la fenêtre
  ouverte.
comment | Le bruit, c'est aussi la vie | On se plaint beaucoup du bruit. Moi, entendre les enfants {rue} l'été, ça me
  plaît. Il faut juste une heure où ça s'arrête.
need | Dormir | Je travaille de nuit et je dors le jour. Les marteaux-piqueurs {rue} commencent à 7 h. Peut-on
  prévenir dans les entrées ?
question | Que fait-on contre les rodéos ? | Est-ce que des ralentisseurs sont prévus {rue} ? Le soir c'est une piste.
idea | Un médiateur le soir | Plutôt que d'appeler la police pour rien, quelqu'un qui passe et qui parle. L'été
  dernier ça marchait bien.
+observation,need,question Je n'accuse personne, je veux dormir.
+observation,need,question Le petit se réveille à chaque fois.
+observation,question On l'a déjà signalé par téléphone.
> Les médiateurs passeront le soir, trois fois par semaine, jusqu'à la fin de l'été.
> Les horaires du chantier seront affichés dans les entrées, et le bruit commencera à 8 h.
x Un ralentisseur ferait vibrer les immeubles anciens ; une autre solution est cherchée.
= Les tournées de soirée reprennent en juin, comme l'an dernier.

# jardin_partage ; bien_vivre ; espaces_verts ; jardin, nature, rencontre ; estate
: le jardin partagé
idea | Un jardin entre les immeubles | La pelouse devant {residence} ne sert qu'aux chiens. On pourrait y faire dix
  parcelles et un composteur.
need | Un point d'eau pour le jardin | On a commencé à planter derrière {residence}, mais on porte l'eau dans des
  bidons depuis le troisième étage.
offer | Des plants à donner | J'ai trop de plants de tomates et de menthe. Je les pose samedi devant {residence},
  servez-vous.
question | Qui autorise ? | Pour jardiner au pied de {residence}, il faut demander au bailleur ou à la Ville ?
comment | Depuis qu'on jardine | Depuis qu'on jardine au pied de {residence}, je connais tout mon escalier. Avant, en
  douze ans, je connaissais une personne.
+comment,idea Les enfants ne savaient pas que les radis poussent sous terre.
+idea,question Il faut faire analyser la terre, avec les anciennes usines.
+idea,need,question Nous sommes déjà neuf familles.
> Le bailleur est d'accord pour un essai d'un an. La Ville fournit la terre et fait analyser le sol.
> Un robinet sera posé au printemps, avec un compteur au nom de l'association.
x L'analyse montre trop de plomb dans le sol pour des légumes. Des bacs hors sol sont possibles.
= Un jardin partagé existe à deux pas, rue des Lavoirs, et six parcelles y sont libres.

# logement_etat ; bien_vivre ; urbanisme ; logement, travaux ; home
: l'état du logement
observation | Des fissures dans l'escalier | Au {adresse}, une fissure s'ouvre dans la cage d'escalier depuis l'été.
  On y passe la main. Le syndic ne répond pas.
need | Une fuite qui dure | L'eau coule du plafond chez ma voisine du deuxième, {rue}. Elle a deux enfants. Qui peut
  venir voir ?
question | Une aide pour les façades ? | Notre copropriété {rue} veut refaire la façade. On nous a parlé d'une aide,
  mais personne ne sait laquelle.
comment | Un immeuble rénové, enfin | L'immeuble du {numero} a été refait et le loyer n'a pas bougé. Ça donne de
  l'espoir aux voisins.
idea | Un guichet un soir par semaine | Les permanences logement sont l'après-midi : ceux qui travaillent ne peuvent
  pas y aller. Une fois par semaine jusqu'à 20 h, ce serait bien.
+observation,need Il y a des personnes âgées au quatrième, sans ascenseur.
+observation,need On a gardé tous les courriers.
+observation,need L'hiver, il y a du givre à l'intérieur.
> Un technicien du service d'hygiène passera sous dix jours. Il vous appellera avant.
> La Maison de l'habitat reçoit les copropriétés sur rendez-vous ; nous leur avons transmis votre demande.
x La Ville ne peut pas intervenir dans une partie privée sans danger constaté. La conciliatrice peut vous aider.
= Une permanence logement a lieu le jeudi jusqu'à 19 h 30 à la maison de quartier.

# couriot ; bien_vivre ; vie_associative ; mine, culture, mémoire ; mine
: le parc de la mine
idea | La mine, aussi pour nous | On voit des cars de touristes au musée, mais peu de gens du quartier. Une entrée
  gratuite le premier dimanche pour les voisins, on viendrait.
comment | Mon père y est descendu | Mon père a travaillé ici jusqu'en 1971. J'amène mes petits-enfants voir le
  chevalement. Ne le laissez jamais sans lumière la nuit.
observation | Chemin glissant | Le chemin qui monte vers les crassiers est raviné après l'orage. On a vu une dame
  tomber.
idea | Un cinéma en plein air | Devant la grande salle, il y a un mur blanc et de la pelouse. Trois soirs d'été, avec
  des films choisis par les habitants.
question | Peut-on monter aux crassiers ? | On voit des gens tout en haut. C'est permis ou c'est dangereux ? Il n'y a
  pas de panneau.
need | Un passage ouvert le soir | Pour aller de chez moi au tram, je traverse le parc. Après 19 h la grille ferme et
  ça fait vingt minutes de plus.
+idea,comment C'est notre histoire à tous, d'où qu'on vienne.
+idea,comment Les anciens ont plein de choses à raconter, il faut faire vite.
+idea,comment Mon grand-père était polonais, ma grand-mère kabyle : tout se croise là.
> Le musée prépare une carte gratuite pour les habitants du quartier. Elle sera prête à la rentrée.
> Les crassiers ne sont pas ouverts au public, car le sol y est encore chaud. Un panneau va l'expliquer.
x Le parc ne peut pas rester ouvert la nuit : il faudrait un gardien que le budget ne permet pas.
= Une séance en plein air a lieu chaque année fin août ; le programme est choisi en juin avec les habitants.

# fete ; bien_vivre ; vie_associative ; fête, culture, place ; park
: la fête de quartier
idea | Un repas de rue | {Au_parc}, une grande table, chacun apporte un plat de chez lui. On l'a fait il y a six ans,
  tout le monde en parle encore.
offer | Je prête la sono | J'ai une sono et je sais m'en servir. Pour la fête {du_parc}, je suis là.
question | Comment fermer la rue un samedi ? | Pour une fête {rue}, à qui demander l'autorisation et combien de temps
  avant ?
comment | La fête de juin, quel plaisir | Merci pour la fête {au_parc}. J'ai dansé avec des voisins que je croise
  depuis vingt ans sans leur parler.
need | Un local pour ranger les tables | L'association a quarante chaises et huit tables, et nulle part où les mettre.
  Elles dorment dans un couloir.
+idea,question,offer Il faut finir à 23 h, par respect.
+idea,question,need On peut demander aux commerçants {de_la_rue}.
+idea,question,offer Et pensez à l'accès pour les fauteuils.
> La demande se fait six semaines avant, en mairie de quartier. Nous pouvons vous aider à la remplir.
> La Ville prête tables, barrières et électricité aux fêtes ouvertes à tous.
x À cette date, la place est déjà retenue par le marché. Le samedi suivant est libre.
= La fête du quartier aura lieu le deuxième samedi de juin ; la réunion pour la préparer est ouverte.

# ecole_abords ; bien_vivre ; urbanisme ; école, enfants ; school
: la cour et les abords de l'école
idea | Ouvrir la cour le samedi | La cour de {ecole} est vide tout le week-end alors qu'il n'y a pas de terrain à
  côté. On pourrait l'ouvrir le samedi matin.
observation | Pas un coin d'ombre dans la cour | À {ecole}, la cour est tout en goudron. En juin, les enfants restent
  collés au mur nord.
comment | Une équipe en or | Les maîtresses de {ecole} font des miracles. Il faut que le bâtiment soit à la hauteur.
question | Une classe de plus à la rentrée ? | On entend qu'une classe ferme à {ecole} alors que des immeubles se
  construisent. Qui décide ?
need | Un abri pour attendre | À la sortie de {ecole}, quand il pleut, on attend dans la rue. Un auvent, même simple.
+idea,need,question Nous sommes une quinzaine de parents d'accord.
+idea,observation Avec des jeux dessinés au sol, ça suffit.
+idea,comment La gardienne connaît tous les enfants, demandez-lui.
> La cour fait partie des trois qui seront plantées l'an prochain. Les enfants seront associés au dessin.
> L'ouverture le samedi est à l'essai dans une autre école ; nous en ferons le bilan avant de l'étendre.
x Les ouvertures de classe ne dépendent pas de la Ville. Nous avons transmis votre message à l'inspection.
= L'auvent est commandé et sera posé aux vacances d'automne.
"""
