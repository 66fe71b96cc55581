"""Words about getting around: walking, cycling, buses, cars, steps and slopes."""

TEXT = """
# trottoir_etroit ; mieux_circuler ; voirie ; trottoir, accessibilité, enfants ; street
: la largeur du trottoir
observation | Trottoir trop étroit | {Rue}, à hauteur du {numero}, le trottoir ne fait pas un mètre. Avec la poussette
  double, je descends sur la chaussée.
observation | Trottoir trop étroit devant l'école | Le matin, cent enfants passent {rue} sur un trottoir large comme
  une table. Un jour il y aura un accident.
need | Passer en fauteuil | Je suis en fauteuil. {Rue}, entre les poteaux, les bacs et les voitures, je fais demi-tour
  trois fois avant d'arriver chez le kiné.
idea | Mettre la rue de plain-pied | {Rue}, il n'y a pas la place pour deux trottoirs et deux files. Tout au même
  niveau, à 20 à l'heure, et on respire.
question | Qui contrôle le stationnement ? | Les voitures sur le trottoir {rue}, c'est tous les jours. Est-ce que
  quelqu'un passe ?
comment | Le nouveau trottoir change la vie | Le bout refait {rue} est très bien. On marche à deux de front. Continuez
  jusqu'au carrefour.
+observation,idea,question Les personnes âgées longent le mur.
+observation,need C'est pire le jour des poubelles.
+observation,question Un simple poteau au bon endroit et c'est réglé.
> Le relevé est fait : le passage utile est de 85 cm. Un élargissement est étudié avec le stationnement d'en face.
> Des potelets seront posés avant la rentrée pour empêcher les voitures de monter.
x Élargir ici supprimerait le passage du bus. Nous cherchons un autre parcours pour les piétons.
= L'élargissement de ce côté fait partie des travaux qui commencent au printemps.

# traversee ; mieux_circuler ; voirie ; passage piéton, sécurité, école ; crossing
: la traversée du carrefour
observation | Carrefour dangereux | À l'angle {de_la_rue} et {de_la_croix}, personne ne laisse passer. J'ai compté :
  onze voitures avant de traverser.
need | Un passage piéton | Il n'y a pas de passage à l'angle {de_la_rue} et {de_la_croix}, alors que tout le monde y
  traverse pour prendre le bus.
idea | Un plateau surélevé | Au croisement avec {la_croix}, les voitures arrivent vite dans la descente. Un plateau
  les obligerait à lever le pied.
question | Le feu est-il réglé pour les piétons ? | À l'angle {de_la_rue} et {de_la_croix}, le vert piéton dure six
  secondes. Ma mère, avec sa canne, en met quinze.
comment | Le stop, c'est mieux | Depuis qu'il y a un stop à l'angle {de_la_croix}, on entend moins de coups de frein.
  Merci.
observation | Marquage effacé | Les bandes blanches au coin {de_la_croix} ont disparu. Les automobilistes ne savent
  même plus qu'il y a un passage.
+observation,need,idea,question Surtout à 8 h 20 et à 16 h 30.
+observation,need,idea Les camionnettes garées au coin cachent la vue.
+observation,idea,need J'ai vu un cycliste tomber la semaine dernière.
> Le marquage sera refait dès que le temps sera sec, avec cinq mètres dégagés de chaque côté.
> Un comptage a été fait en mars. Il montre des vitesses trop hautes : un plateau est chiffré.
x Le carrefour est trop en pente pour un plateau ; la Métropole propose une écluse à la place.
= Le temps de vert pour les piétons passera à seize secondes ce mois-ci.

# velo_piste ; mieux_circuler ; voirie ; vélo, sécurité ; street
: les aménagements pour les vélos
idea | Un double sens cyclable | {Rue}, les vélos remontent déjà à contresens. Autant le marquer au sol et le dire aux
  voitures.
need | Monter à vélo sans danger | {Rue}, la côte est raide et on nous double à dix centimètres. Une bande du côté de
  la montée suffirait.
observation | Piste encombrée | La bande cyclable {rue} sert de parking pour les livraisons, tous les matins devant le
  {numero}.
question | La piste s'arrête d'un coup | On pédale tranquille et puis plus rien, {rue}, au niveau du {numero}. Est-ce
  que la suite est prévue ?
idea | Des arceaux devant les commerces | Il n'y a pas un arceau {rue}. On attache les vélos aux gouttières et ça gêne
  tout le monde.
comment | À vélo, c'est possible | Je croyais que la ville était trop en pente. Avec un vélo électrique d'occasion, je
  monte {rue} sans souffler. Il manque juste la place.
+idea,need Ma fille irait au collège à vélo, si la rue était plus sûre.
+observation De nuit, on ne voit rien venir.
+idea,need La place existe si on retire trois stationnements.
> Le double sens cyclable sera marqué cet été, après l'avis des riverains.
> Six arceaux seront posés avant la fin de l'année, dont deux pour vélos longs.
x La chaussée fait 3,10 m entre trottoirs : la largeur ne permet pas un contresens dans cette portion.
= La liaison cyclable jusqu'au tram est financée ; les travaux sont annoncés pour l'an prochain.

# bus ; mieux_circuler ; voirie ; bus, transport, anciens ; street
: l'arrêt et les horaires de bus
need | Un bus le dimanche | Le dimanche, plus de bus {rue}. Pour aller voir mon mari à l'hôpital, je prends un taxi.
observation | Abribus sans toit | L'arrêt {rue} n'a plus de vitre ni de banc depuis le printemps. Sous la pluie, c'est
  long.
idea | Une petite navette | Une navette électrique qui monte {rue} et redescend par le marché. Les grands bus ne
  passent pas, mais une navette, si.
question | Pourquoi l'arrêt a été déplacé ? | L'arrêt était devant le {numero}, il est maintenant en haut de la côte.
  Est-ce définitif ?
comment | Le chauffeur attend les anciens | Je veux remercier un chauffeur de la ligne du matin, {rue}. Il attend que
  ma mère soit assise avant de démarrer.
+question,observation Deux cents mètres de plus, avec les courses, c'est beaucoup.
+observation,need L'horaire affiché n'est plus le bon.
+need,idea Les lycéens en parlent aussi.
> Le réseau de bus remplacera l'abri ; la commande est passée.
> Nous avons porté la question du dimanche à la réunion des transports. La réponse viendra avec les horaires d'hiver.
x Deux arrêts si proches ralentiraient trop la ligne. Un banc sera posé à mi-pente.
= L'arrêt reviendra à sa place dès la fin du chantier de la conduite d'eau.

# vitesse ; mieux_circuler ; voirie ; vitesse, sécurité, bruit ; street
: la vitesse des voitures
observation | Ça roule trop vite | {Rue}, la zone 30 est un dessin sur le sol. Le soir, on entend les moteurs monter
  depuis le carrefour.
idea | Casser la ligne droite | {La_rue} est toute droite. Mettre le stationnement une fois à gauche, une fois à
  droite, ça ralentit sans faire de bruit.
need | Protéger la sortie d'école | Une rue fermée aux voitures un quart d'heure matin et soir, {rue}. Ailleurs, ça se
  fait avec une simple barrière.
question | Un radar pédagogique ? | Est-ce qu'on peut avoir {rue}, pendant un mois, l'appareil qui affiche la vitesse
  ? On saurait vraiment.
comment | Moins vite, et ça se voit | Depuis les travaux, on roule moins vite {rue}. Les enfants ont ressorti les
  vélos.
+observation,question Le chat de la voisine y est resté.
+ Je conduis moi aussi, je sais de quoi je parle.
+observation,need,idea,question À deux pas il y a une crèche.
> Un radar pédagogique sera posé trois semaines. Nous publierons les chiffres ici.
> La rue aux écoles est à l'essai jusqu'aux vacances, avec des parents volontaires.
x Cette rue est un passage des secours : elle ne peut pas être fermée, même un quart d'heure.
= La zone 20 sera étendue à cette rue en septembre.

# stationnement ; mieux_circuler ; voirie ; stationnement, voiture ; street
: le stationnement
comment | On tourne une demi-heure | Le soir {rue}, c'est impossible de se garer. Ceux qui travaillent tard n'ont plus
  que le trottoir.
question | Une carte de résident ? | Est-ce qu'une carte de résident est prévue {rue}, comme de l'autre côté du
  boulevard ?
observation | Voitures ventouses | Devant le {numero}, deux voitures n'ont pas bougé depuis six mois. L'une n'a plus
  de roues.
idea | Partager le parking du supermarché | La nuit, le parking du supermarché est vide. Une convention, et on libère
  la moitié {de_la_rue}.
need | Une place pour personne handicapée | Mon fils a la carte. La place la plus proche du {adresse} est à trois
  cents mètres, en côte.
+comment,question,idea Il y a aussi les visiteurs du musée le week-end.
+comment,question,observation Je suis aide à domicile, je perds vingt minutes par visite.
+idea Sans toucher aux arbres.
> Les deux épaves sont signalées à la police municipale ; elles seront retirées sous quinze jours.
> La place réservée est accordée ; elle sera tracée ce mois-ci.
x La carte de résident ne peut être étendue avant la révision du plan de stationnement, dans deux ans.
= Une étude de stationnement est en cours ; ses résultats seront présentés à l'automne.

# escalier ; mieux_circuler ; voirie ; escalier, accessibilité, pente ; street
: l'escalier et la pente
need | Une rampe dans l'escalier | L'escalier qui descend {rue} n'a une main courante que d'un côté, et elle est
  cassée au milieu.
observation | Marche descellée | Une marche bouge en haut de l'escalier {rue}, près du {numero}. Sous la neige on ne
  verra rien.
idea | Une goulotte pour les vélos | Le long de l'escalier {rue}, une goulotte en métal pour pousser le vélo. Ça ne
  coûte presque rien.
comment | La côte, on s'y fait | On dit que ça monte trop. Avec un banc à mi-chemin {rue}, même moi à 80 ans j'y
  arrive.
question | Un jour, un ascenseur ? | Entre le haut et le bas, c'est un autre monde. Est-ce qu'un ascenseur public a
  déjà été étudié {rue} ?
+need,observation Le facteur s'y est blessé l'hiver dernier.
+need,observation L'hiver on n'y met pas de sel.
+ C'est le plus court chemin vers le marché.
> La marche est consolidée. La main courante sera remplacée des deux côtés au printemps.
> La goulotte est à l'essai sur un premier escalier ; votre escalier est le suivant sur la liste.
x Un ascenseur public coûterait plus que tous les trottoirs du quartier réunis. Il n'est pas retenu.
= La reprise complète de l'escalier est votée pour l'an prochain.

# livraisons ; mieux_circuler ; commerce ; livraison, commerce, trottoir ; shop
: les livraisons
observation | Camion en double file | Devant le {adresse}, un camion bloque la rue chaque matin à 8 h. Le bus attend
  derrière, les gens aussi.
idea | Une aire de livraison partagée | Une place réservée de 6 h à 10 h {rue}, pour tous les commerces, et libre
  ensuite pour les riverains.
need | Livrer à vélo cargo | Je livre des paniers à vélo. Devant le {numero}, pas un endroit pour poser le vélo cinq
  minutes.
question | Les horaires, on les connaît ? | Je tiens un commerce {rue}. On me dit 7 h, puis 9 h 30, puis pas d'heure.
  Quelle est la règle ?
comment | Les livreurs font ce qu'ils peuvent | On crie sur les livreurs, mais il n'y a pas une place {rue}. Ils
  courent toute la journée.
+observation,idea,need Une marque au sol réglerait la moitié du problème.
+idea Les commerçants sont d'accord entre eux, pour une fois.
+ Je peux venir en parler à une réunion.
> Une aire de livraison sera tracée à l'essai pendant trois mois.
> Les livraisons sont permises de 6 h à 10 h 30. Un courrier part à tous les commerces de la rue.
x La place demandée est celle des secours : elle doit rester libre.
= Une aire de livraison est prévue avec les travaux du printemps.

# chantier ; mieux_circuler ; voirie ; travaux, piéton ; street
: le chantier
question | Le chantier finit quand ? | {Rue}, la tranchée est ouverte depuis deux mois et personne n'y travaille le
  vendredi. Quand est-ce que ça finit ?
observation | Plus de passage piéton pendant les travaux | Les barrières {rue} obligent à marcher au milieu des
  voitures. Il manque un passage protégé devant le {numero}.
comment | Des ouvriers très aimables | Les ouvriers du chantier {rue} ont porté mon caddie. Le chantier est long mais
  eux sont bien.
idea | Un panneau qui explique | Sur le chantier {rue}, une photo de ce que ça va devenir et une date. On patiente
  mieux quand on sait.
need | Un accès pour l'ambulance | Mon père est dialysé trois fois par semaine. Avec la tranchée {rue}, le véhicule ne
  peut plus s'arrêter au {numero}.
+question,idea Les commerçants perdent des clients.
+question,idea Il y a eu trois dates différentes.
+observation,need Avec la boue, on glisse.
> Le chantier attend une pièce de la conduite d'eau. La nouvelle date de fin est affichée sur place.
> Un passage protégé a été posé ce matin. Merci de nous l'avoir dit.
x Le chantier ne peut pas s'interrompre : la conduite doit être remise en eau avant l'hiver.
= Le panneau avec le plan et les dates sera posé cette semaine.
"""
