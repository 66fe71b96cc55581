"""Words about the vacant ground floors, the first subject put to the residents."""

TEXT = """
# atelier_velo ; rez_de_chaussee ; commerce ; vélo, commerce, jeunes ; vacant
: l'atelier de réparation de vélos
idea | Un local pour réparer les vélos ? | Il y a plein de vitrines vides {rue}, et pour faire réparer mon vélo je
  dois aller jusqu'à Châteaucreux. On pourrait avoir un atelier où on répare soi-même, avec quelqu'un qui montre.
idea | Atelier vélo au {numero} | Au {adresse}, le rideau ne se lève plus. La surface est bonne pour un atelier vélo :
  on entre de plain-pied et il y a la place de poser dix vélos.
question | Et un réparateur de vélos ? | Est-ce que la Ville a déjà proposé un local à une association de réparation ?
  J'en connais une qui cherche.
need | Réparer sans aller à l'autre bout de la ville | Je roule tous les jours et il n'y a plus personne pour changer
  une chambre à air dans le quartier. Même un après-midi par semaine, ce serait bien.
offer | Je peux montrer comment on répare | J'ai réparé des cycles pendant trente ans. Si un local s'ouvre {rue}, je
  viens volontiers deux demi-journées par semaine.
idea | Vélos et trottinettes à remettre en état | Chez nous les caves débordent de vélos d'enfants devenus trop
  petits. Un local {rue} pour les remettre en état et les donner, ça servirait tout de suite.
+idea,need Mon fils de 13 ans viendrait tout de suite.
+ Le mercredi et le samedi seraient les bons jours.
+idea,question Il faudrait juste une prise d'air, un point d'eau et un bon rideau.
+ J'en ai parlé à trois voisins, ils sont partants.
> Une association cherche justement un local de cette taille. Nous lui faisons visiter celui-ci et nous vous dirons la
  suite.
> Le propriétaire accepte d'en parler. Il nous reste à connaître l'état du local et le montant du loyer.
x Le local demande trop de travaux pour un atelier ouvert au public : l'électricité et le plancher sont à refaire.
= Un atelier d'auto-réparation ouvre le samedi matin à la maison de quartier.

# boulangerie ; rez_de_chaussee ; commerce ; commerce, alimentation ; vacant
: le retour d'une boulangerie
need | Il nous manque une boulangerie | Depuis que le dernier boulanger {rue} a fermé, il faut marcher un quart
  d'heure pour acheter du pain. Pour ma mère, c'est trop loin.
idea | Une boulangerie plutôt qu'un dépôt | Au {numero}, il y a une vraie vitrine et un fond de cour pour livrer. Une
  boulangerie y tiendrait, il y a du passage le matin avec l'école.
question | Qui choisit le prochain commerce ? | Je vois qu'on fait visiter le local du {adresse}. Est-ce que les
  habitants peuvent dire ce qui leur manque avant que ce soit signé ?
comment | Le dimanche, plus rien | Le dimanche matin {rue}, pas un commerce ouvert. Avant on faisait la queue pour le
  pain et on se parlait. C'est cela qui manque, autant que le pain.
idea | Un dépôt de pain en attendant | En attendant un repreneur, un dépôt de pain trois matins par semaine suffirait.
  Le local du {adresse} est propre, je l'ai vu ouvert.
+ On est nombreux à le dire, demandez à l'arrêt de bus.
+need,comment Avec une poussette et la côte, on y regarde à deux fois.
+idea,need Même sans grand choix, tant que c'est du bon pain.
> Deux boulangers ont visité le local ce mois-ci. La hotte et l'extraction sont en cours de chiffrage.
> Nous notons votre demande : c'est la plus fréquente pour cette rue et nous la transmettons au propriétaire.
x Le local n'a pas de conduit d'extraction et la copropriété ne souhaite pas en créer un.
= Un dépôt de pain est ouvert depuis peu à l'épicerie voisine, du mardi au samedi.

# maison_sante ; rez_de_chaussee ; urbanisme ; santé, commerce ; vacant
: l'installation de soignants
need | Plus de médecin dans le quartier | Mon médecin est parti à la retraite et personne ne prend de nouveaux
  patients. Un rez-de-chaussée comme celui du {adresse}, accessible, conviendrait à deux ou trois soignants.
idea | Un cabinet partagé | Pourquoi ne pas réunir un infirmier, un kiné et une sage-femme au {numero} ? Le local est
  grand et de plain-pied.
question | Un cabinet est-il prévu {rue} ? | On entend dire qu'un cabinet médical viendrait {rue}. C'est vrai, ou
  c'est un bruit ?
comment | Se soigner à pied | À mon âge, prendre deux bus pour une prise de sang, je le fais de moins en moins. Je
  préfère un petit cabinet en bas de chez moi qu'un grand centre loin.
idea | Permanence de soins dans un local vide | Une permanence une fois par semaine dans un local vide, avec un
  interprète de temps en temps, aiderait beaucoup de familles de l'immeuble.
+idea,need Il faudrait une rampe : il y a une marche de quinze centimètres.
+ Ma voisine renonce à ses rendez-vous, et elle n'est pas seule.
+idea La pharmacie d'à côté serait d'accord, je leur ai demandé.
> L'agence de santé étudie l'installation de deux professionnels dans le quartier. Une réponse est attendue au
  printemps.
> Nous avons transmis votre demande, avec une dizaine d'autres, au service qui travaille avec les soignants.
x Les soignants consultés cherchent un local plus grand, avec un stationnement réservé, que cette rue ne peut offrir.
= Une permanence infirmière existe à la maison de quartier, le mardi et le jeudi matin, sans rendez-vous.

# cafe_associatif ; rez_de_chaussee ; vie_associative ; rencontre, commerce, culture ; vacant
: le café associatif
idea | Un café où on peut rester sans consommer | Au {adresse}, je verrais bien un café tenu par des habitants, avec
  un coin pour les enfants et le journal. Un endroit où on peut rester sans payer trois cafés.
idea | La vitrine comme salon du quartier | Un local {rue} pour se retrouver : jouer aux cartes, lire, faire ses
  papiers ensemble. {Ancien} serait parfait, on s'y connaissait tous.
offer | Nous sommes cinq à vouloir l'ouvrir | Avec quatre voisines, nous voulons monter un café associatif. Nous avons
  les statuts, des chaises, un percolateur. Il nous manque les murs.
question | Combien coûte un local vide ? | Nous aimerions louer le {adresse} à plusieurs pour un café associatif. Qui
  peut nous dire le loyer et s'il y a une aide pour commencer ?
comment | On se croise mais on ne se pose plus | Il y avait un bar {rue}, un autre au coin. Maintenant on se croise,
  on se dit bonjour, et chacun remonte chez soi.
idea | Café et devoirs l'après-midi | Café le matin, aide aux devoirs l'après-midi, jeux le soir : le même local peut
  servir à trois associations qui partagent le loyer.
+idea,comment L'hiver surtout, il n'y a nulle part où aller.
+idea,offer,question On peut commencer petit, deux jours par semaine.
+ Il faut que ce soit ouvert à tous, pas seulement aux adhérents.
+ Les étudiants du quartier viendraient aussi.
> Votre groupe peut rencontrer le service de la vie associative, qui connaît les aides au premier loyer.
> Le propriétaire propose un bail d'un an, à loyer réduit, pour un projet porté par des habitants.
x Le règlement de l'immeuble interdit les débits de boissons au rez-de-chaussée.
= Un café d'habitants se tient déjà le vendredi à la maison de quartier ; il cherche des bras.

# epicerie ; rez_de_chaussee ; commerce ; alimentation, commerce, solidarité ; vacant
: l'épicerie de quartier
need | Des légumes frais près de chez nous | {Rue}, on trouve à manger tard le soir, mais pas une salade fraîche. Une
  petite épicerie avec des producteurs du Pilat, au {numero}, j'irais tous les jours.
idea | Une épicerie solidaire | Une épicerie où chacun paie selon ses moyens, dans un local vide {rue}. On pourrait y
  travailler quelques heures contre un panier.
question | Groupement d'achat : quel local ? | Nous sommes dix-huit familles qui commandent ensemble. Nous trions les
  cageots dans un hall d'immeuble. Peut-on nous prêter le {adresse} le jeudi soir ?
comment | Trop de la même chose | Je n'ai rien contre personne, mais sept fois le même commerce dans {la_rue}, ça ne
  donne pas envie aux autres de s'installer.
idea | Le marché couvert, en petit | Deux ou trois stands sous le même toit : un primeur, un fromager, quelqu'un qui
  cuisine. Le local du {adresse} fait toute la profondeur de la parcelle.
+ Le marché du jeudi est bien, mais je travaille le jeudi.
+idea,need Ça ferait aussi un ou deux emplois.
+idea,question Il y a la cour derrière pour décharger sans bloquer la rue.
> Une association d'épicerie solidaire a visité deux locaux. Elle choisira avant l'été.
> Nous pouvons prêter une salle de la maison de quartier le jeudi soir, le temps de trouver un local.
x Le local est trop humide pour stocker des aliments ; le propriétaire n'entreprendra pas de travaux cette année.
= L'épicerie solidaire de la rue Beaubrun est ouverte à tous les habitants, sur simple inscription.

# logement_rdc ; rez_de_chaussee ; urbanisme ; logement, commerce ; vacant
: la transformation en logement
question | Peut-on en faire un logement ? | Le local du {adresse} est vide depuis des années. Est-ce qu'on a le droit
  d'en faire un appartement, avec l'entrée par la cour ?
comment | Attention aux logements sur rue | Transformer les commerces en studios sombres, avec les volets toujours
  fermés, ce n'est pas une vie ni pour ceux qui y habitent ni pour la rue.
idea | Des logements accessibles | Pour des personnes en fauteuil ou âgées, un rez-de-chaussée sur cour, bien refait,
  c'est une chance. Il en faudrait deux ou trois {rue}.
observation | Des gens y dorment déjà | Au {adresse}, derrière le rideau, je crois que quelqu'un habite. Il n'y a pas
  de fenêtre. Ce serait bien que quelqu'un passe, sans faire peur à personne.
idea | Le devant en atelier, l'arrière en logement | La parcelle est profonde. On peut garder une petite vitrine sur
  la rue et loger quelqu'un côté cour. Ça se faisait au temps des passementiers.
+idea,question La hauteur sous plafond est d'au moins trois mètres cinquante.
+idea,question Mais pas dans les rues commerçantes, sinon c'est fini.
+idea,question,observation Il faut de la lumière et une ventilation, sinon c'est insalubre.
> Le changement d'usage est possible hors des rues commerçantes. Un architecte-conseil peut vous recevoir
  gratuitement.
> Nous avons demandé une visite du service de l'habitat, en toute discrétion.
x Dans cette rue, le plan local d'urbanisme protège les rez-de-chaussée commerciaux : ils ne peuvent devenir
  logements.
= Deux logements accessibles sont en cours d'aménagement à l'angle de la rue du Puits.

# vitrines ; rez_de_chaussee ; commerce ; vitrine, culture ; vacant
: l'habillage des vitrines vides
idea | Des photos dans les vitrines | En attendant mieux, on pourrait mettre dans les vitrines vides {rue} des photos
  du quartier d'hier et les dessins des enfants de l'école.
observation | Vitrine cassée au {numero} | La vitre du {adresse} est fendue depuis l'automne, tenue par du ruban
  adhésif. Les enfants passent juste à côté.
observation | Affiches arrachées et tags | Le rideau du {numero} est couvert d'affiches. Ça donne l'impression que
  toute la rue est fermée alors que les voisins travaillent.
idea | Laisser une vitrine aux artistes | Je dessine et je cherche où montrer. Une vitrine {rue}, éclairée jusqu'à 22
  h, ce serait déjà une galerie.
question | À qui appartient le {numero} ? | On aimerait nettoyer et peindre le rideau du {adresse} avec les jeunes de
  l'immeuble. À qui faut-il demander ?
comment | Merci pour la vitrine éclairée | La vitrine avec les métiers à tisser est une belle surprise. Le soir, on
  s'arrête, on explique aux petits. Il en faudrait d'autres {rue}.
+idea Ça coûte trois fois rien et ça change l'ambiance.
+ Le soir, c'est noir d'un bout à l'autre.
+idea,comment Une rubanière à la retraite est prête à prêter des pièces.
> Nous prenons contact avec le propriétaire pour sécuriser la vitrine, puis lui proposer un habillage.
> L'école et la galerie du quartier préparent un parcours de vitrines pour l'automne. Votre idée y a sa place.
x Le propriétaire refuse tout affichage sur ce local, qui doit être vendu prochainement.
= Une première série de six vitrines est déjà habillée rue Tarentaize.

# atelier_metiers ; rez_de_chaussee ; commerce ; emploi, artisanat, commerce ; vacant
: les ateliers d'artisans
need | Je cherche un atelier | Je couds pour les autres et je travaille dans ma cuisine. Un local comme celui du
  {adresse}, à partager à deux ou trois, me permettrait d'avoir de vraies clientes.
idea | Une rue d'artisans | Luthier, cordonnier, sérigraphe, céramiste : ils cherchent des petites surfaces pas
  chères. {Rue}, il y en a plusieurs à la suite.
offer | Je loue une partie de mon local | J'ai trop grand au {numero}. Je peux laisser une moitié, avec la vitrine, à
  quelqu'un qui débute.
question | Un loyer progressif, c'est possible ? | Pour démarrer, les trois premiers mois sont les plus durs. Est-ce
  qu'un loyer qui augmente petit à petit existe ici ?
idea | Tester son commerce trois mois | Un local meublé, prêt, que l'on prête trois mois à quelqu'un qui veut essayer.
  S'il s'en sort, il s'installe à côté. {Ancien} s'y prêterait.
+need,question J'ai déjà des commandes, il me manque juste l'adresse.
+need,offer Les machines font peu de bruit, j'ai vérifié avec le voisin.
+need,idea On partagerait l'électricité et l'assurance.
> Le dispositif « boutique à l'essai » accueille quatre projets par an. Le prochain appel sort dans deux mois.
> Nous vous mettons en relation avec la couveuse d'activités, qui connaît les locaux disponibles.
x L'activité décrite n'est pas permise à cet endroit : les livraisons bloqueraient la seule voie de la rue.
= Une boutique à l'essai fonctionne rue de la Ville ; elle se libère tous les six mois.

# loyers ; rez_de_chaussee ; commerce ; commerce, loyers ; vacant
: les loyers des locaux vides
question | Pourquoi si cher pour un local vide ? | J'ai appelé pour le {adresse} : le loyer demandé est celui du
  centre-ville. Personne ne le prendra. La Ville peut-elle en parler au propriétaire ?
comment | Vide parce que ça ne coûte rien | Si un local reste vide dix ans, c'est que ça ne gêne pas son propriétaire.
  Il y a une taxe pour cela, non ?
observation | Panneau « à louer » sans numéro | Au {numero}, le panneau est tellement vieux que le numéro ne répond
  plus. J'ai essayé trois fois.
idea | Un tableau de tous les locaux | Publier simplement la liste : adresse, surface, loyer, qui appeler. Aujourd'hui
  il faut marcher le nez en l'air et noter sur un carnet.
question | Est-ce que la Ville achète ? | La Ville pourrait-elle acheter le {adresse} et choisir ce qui s'y installe,
  comme cela s'est fait ailleurs ?
+question,comment,observation Nous avons abandonné notre projet pour cette raison.
+ Dans {la_rue}, c'est le troisième en deux ans.
+ Le propriétaire habite loin, il ne sait peut-être pas.
> La liste des locaux à louer sera publiée sur la carte, avec l'accord des propriétaires.
> Nous avons écrit au propriétaire pour comparer son loyer à ceux de la rue. Nous attendons sa réponse.
x La Ville ne peut pas fixer un loyer entre deux particuliers. Elle peut seulement proposer une aide en échange d'un
  prix.
= La taxe sur les friches commerciales s'applique depuis cette année après deux ans de vacance.

# jeunes_local ; rez_de_chaussee ; vie_associative ; jeunes, rencontre ; vacant
: un local pour les jeunes
need | Un endroit à nous | On est toujours dehors {rue} ou dans les halls, et après on dit qu'on dérange. Avec un
  local, on ferait de la musique et on réviserait, sérieusement.
idea | Studio de musique dans une cave saine | Le {adresse} a une cave voûtée. Bien isolée, ça fait un studio. Il y a
  au moins vingt jeunes qui rappent ou qui jouent ici.
comment | Ils ne demandent pas grand-chose | Trois d'entre eux sont mes petits-fils. Ils veulent une table, du
  chauffage et du réseau. Un local vide suffit, avec un adulte de confiance.
question | Qui aurait les clés ? | Si un local est prêté aux jeunes {rue}, qui ouvre, qui ferme, qui est responsable ?
  Je suis pour, mais il faut le dire dès le départ.
offer | Je donne des cours de guitare | Je suis disponible le mercredi après-midi si un local s'ouvre pour les jeunes.
  Je prête deux guitares.
+need,idea On peut repeindre nous-mêmes.
+need,idea,question Jusqu'à 21 h, pas plus, pour les voisins.
+ Il faut aussi que les filles s'y sentent bien.
> Les éducateurs du quartier proposent d'en parler avec vous sur place, un mercredi.
> Un essai de six mois est possible avec le centre social, qui garderait les clés.
x Le local n'a qu'une issue : il ne peut pas recevoir un groupe.
= Le centre social ouvre sa salle aux 14-18 ans le vendredi soir.

# terrasse ; rez_de_chaussee ; commerce ; commerce, trottoir, bruit ; shop
: la vie des commerces ouverts
comment | Un commerce qui fait du bien | Au {adresse}, ils connaissent tout le monde et gardent les clés des anciens.
  Des commerces comme ça, il faut les aider à rester.
observation | Étals sur le trottoir | Devant le {numero}, les cageots prennent tout le trottoir. J'aime bien ce
  commerce, mais avec la poussette je passe sur la chaussée.
idea | Sortir trois tables aux beaux jours | Au {adresse}, on pourrait laisser sortir trois tables sur les places de
  stationnement, d'avril à octobre. La rue serait plus gaie.
question | Jusqu'à quelle heure la livraison ? | Devant le {numero}, les camions livrent à 5 h du matin moteur allumé.
  Y a-t-il une règle ?
comment | Ils vont fermer, dit-on | On dit que le {adresse} ferme à la fin de l'année. Avant d'avoir un local vide de
  plus, est-ce qu'on peut faire quelque chose ?
+observation,question Je le dis gentiment, le patron est quelqu'un de bien.
+comment C'est le seul endroit encore allumé après 19 h.
+idea,observation Tout le monde y gagnerait.
> Nous passerons voir le commerçant pour trouver un arrangement, sans sanction.
> La chambre de commerce a rencontré le gérant ; une reprise est à l'étude.
x La largeur du trottoir ne permet pas de terrasse à cet endroit.
= Les terrasses d'été sont permises sur demande ; le formulaire se fait en mairie de quartier.
"""
