"""Words about helping one another: offers and needs between neighbours, associations, languages, loneliness."""

TEXT = """
# courrier ; s_entraider ; vie_associative ; papiers, langue, solidarité ; home
: l'aide pour le courrier
need | Quelqu'un pour lire le courrier | Je lis mal le français et je reçois des lettres de la caisse. Mes enfants
  sont grands et partis. Une fois par semaine, quelqu'un de patient, ce serait bien.
offer | Je peux lire et écrire vos lettres | Je suis à la retraite de l'Éducation nationale. Je peux aider pour les
  courriers et les dossiers, le lundi et le jeudi.
idea | Un écrivain public {rue} | Il y avait un écrivain public à la bibliothèque. Le même, mais {rue}, et sans
  rendez-vous.
question | Où faire ses démarches en ligne ? | Tout se fait sur internet maintenant. Où trouver dans le quartier un
  ordinateur et quelqu'un à côté ?
comment | Un bon accueil | La dame qui aide pour les papiers à la maison de quartier est en or. Il en faudrait deux
  comme elle.
+need,idea Je préfère quelqu'un qui ne connaît pas ma famille.
+ Pour les impôts, c'est au printemps que tout le monde en a besoin.
+offer,need,idea Même par téléphone, le soir.
> Une permanence d'écrivain public commence ce mois-ci, le mardi matin, sans rendez-vous.
> Nous avons transmis votre message à l'association qui organise l'aide aux démarches. Elle vous appellera si vous
  l'acceptez.
x Nous ne pouvons pas envoyer quelqu'un à domicile pour des courriers personnels, mais la permanence vous attend.
= L'espace France services du quartier aide aux démarches du lundi au vendredi.

# devoirs ; s_entraider ; vie_associative ; enfants, école, devoirs ; estate
: l'aide aux devoirs
need | Aide aux devoirs en sixième | Ma fille vient d'entrer au collège et je ne peux plus l'aider en maths. Y a-t-il
  quelqu'un près de {residence} ?
offer | Je donne deux soirs | Je suis en licence de physique et j'habite {residence}. Deux soirs par semaine, je peux
  aider des collégiens, gratuitement.
idea | Une salle calme pour réviser | On est six à la maison. Une salle calme dans {residence}, le soir avant le
  brevet, avec des tables et du wifi.
comment | Mon fils a repris confiance | Grâce aux étudiants qui viennent le mercredi, mon fils a eu sa première bonne
  note. Je voulais le dire.
question | L'aide aux devoirs reprend quand ? | Avant les vacances il y avait l'aide aux devoirs au pied de
  {residence}. Ça reprend quand ?
+need,question,offer Surtout les maths et l'anglais.
+need Elle est timide mais elle travaille.
+need,idea,question On peut participer avec un goûter.
> Les séances reprennent le mardi et le jeudi à 17 h, au centre social. Il reste des places.
> Trois étudiants se sont proposés. Une réunion avec les parents aura lieu en début de mois.
x La salle de la résidence n'est plus aux normes pour recevoir des groupes.
= L'aide aux devoirs existe à l'école Beaubrun, les lundis et jeudis.

# isolement ; s_entraider ; vie_associative ; anciens, visite, solidarité ; home
: les visites aux personnes seules
need | Un peu de compagnie | Depuis le départ de ma femme, certains jours je ne parle à personne. Une visite, une
  partie de cartes, je fais le café.
offer | Je peux faire les courses | Je descends {rue} tous les jours. Si une personne âgée a besoin de pain ou de
  médicaments, je les monte.
idea | Une chaîne de coups de fil | Un coup de fil par jour aux anciens qui vivent seuls. Chacun en appelle un. L'été
  de la canicule, ça a sauvé une dame {rue}.
observation | Une voisine qu'on ne voit plus | La dame du {numero} n'ouvre plus ses volets. Je frappe, elle répond,
  mais elle a maigri. Ça m'inquiète.
comment | Les jeunes m'ont monté les sacs | Quand l'ascenseur est tombé en panne, les jeunes de l'escalier m'ont monté
  mes sacs toute la semaine. On n'en parle jamais, de ça.
+need J'habite au troisième, sans ascenseur.
+need,idea Le soir est le plus long.
+offer Je peux aussi garder un chat.
> Une bénévole peut passer une fois par semaine. Dites au médiateur si vous êtes d'accord.
> Merci de nous avoir prévenus. Une visite du service d'aide aux aînés est prévue cette semaine.
x Nous ne tenons pas de liste de personnes seules : c'est une question de vie privée. L'association le fait avec leur
  accord.
= Le service « Bonjour voisin » appelle déjà quarante personnes dans le quartier ; il suffit de s'inscrire.

# langues ; s_entraider ; vie_associative ; langue, rencontre, formation ; school
: les cours de français
need | Apprendre le français le soir | Je travaille la journée dans le ménage. Les cours sont le matin. Il faudrait un
  cours du soir près de {ecole}.
offer | Échange français contre arabe | Je veux apprendre l'arabe pour parler à ma belle-mère. En échange j'aide en
  français, autour d'un thé, près de {ecole}.
idea | Des cours pendant que les enfants sont en classe | Une salle de {ecole} le matin, pour les mamans : on dépose
  les petits et on apprend à côté.
comment | Deux ans, et je comprends tout | À mon arrivée, je ne disais que bonjour. Aujourd'hui j'accompagne les
  sorties de {ecole}. Merci à la dame du mardi.
question | Qui traduit pour la réunion d'école ? | À la réunion de {ecole}, la moitié des parents n'a pas compris.
  Peut-on prévoir un interprète ?
+need,idea Une heure et demie, deux fois par semaine.
+need,idea On s'organise pour garder les bébés à tour de rôle.
+need,idea,comment Les hommes aussi en ont besoin, mais ils n'osent pas.
> Un cours du soir ouvre en janvier si douze personnes s'inscrivent ; neuf l'ont déjà fait.
> L'école accepte de prêter une salle le jeudi matin. L'association cherche une formatrice.
x L'école ne peut pas ouvrir de salle pendant les classes, pour des raisons de sécurité.
= Des cours gratuits ont lieu quatre matins par semaine au centre social.

# prets ; s_entraider ; vie_associative ; prêt, outils, réemploi ; home
: le prêt entre voisins
offer | Perceuse et escabeau à prêter | J'ai une perceuse, un escabeau et une décolleuse qui dorment à la cave. Je les
  prête {rue}, il suffit de demander.
need | Un diable pour un déménagement | Je déménage {rue} d'un étage à l'autre le mois prochain. Quelqu'un aurait un
  diable et un peu de force ?
idea | Une bibliothèque d'outils | On n'a pas besoin de quarante perceuses dans un immeuble. Un placard commun {rue},
  une clé, un cahier.
offer | Des habits de bébé | J'ai trois sacs d'habits de 0 à 18 mois, propres. Je les donne à une famille {rue}.
comment | Le cahier de la laverie | Le cahier de petites annonces de la laverie {rue} marche mieux que toutes les
  applications.
need | Une machine à coudre une semaine | Je voudrais faire les costumes du spectacle de l'école. Quelqu'un peut
  prêter une machine à coudre ?
+need Je rends toujours propre.
+offer Sonnez après 18 h.
+need Un gâteau en échange.
> Votre annonce est transmise au cahier de la maison de quartier, avec votre pseudonyme seulement.
> L'association de réemploi veut bien tenir le placard d'outils. Elle cherche une pièce au sec.
x La Ville ne peut pas assurer les prêts entre particuliers, mais l'association le peut.
= Un prêt d'outils existe à la ressourcerie, le samedi, pour deux euros par an.

# garde ; s_entraider ; vie_associative ; enfants, garde, famille ; home
: la garde des enfants
need | Une place en crèche | J'ai trouvé du travail à 6 h du matin et aucune crèche n'ouvre avant 7 h 30. Comment font
  les autres {rue} ?
offer | Je garde après l'école | Je garde des enfants chez moi, {rue}, avec l'agrément. J'ai deux places après
  l'école, le lundi et le mardi.
idea | Un pédibus | Les enfants {de_la_rue} vont tous à la même école, chacun avec un parent. À tour de rôle, on en
  emmène huit.
question | Où sont les assistantes maternelles ? | Y a-t-il une liste à jour des assistantes maternelles autour
  {de_la_rue} ?
comment | Entre parents | On se garde les petits à tour de rôle depuis un an. Tout a commencé {rue}, sur un banc.
+need Je peux rendre la pareille le week-end.
+need,idea Une semaine sur deux, cela suffirait.
+need J'ai refusé un contrat à cause de ça.
> Une crèche à horaires élargis est à l'étude avec l'hôpital. Nous vous dirons si elle se fait.
> Le relais petite enfance vous rappellera avec la liste des places libres.
x Il n'y a pas de crèche municipale avant 7 h ; une aide pour une garde à domicile existe, voici comment la demander.
= Le pédibus de l'école Beaubrun part chaque matin à 8 h 05 de la place Roannelle.

# cuisine ; s_entraider ; vie_associative ; cuisine, alimentation, rencontre ; estate
: les repas partagés
idea | Cuisiner ensemble le dimanche | Dans la salle de {residence}, un dimanche par mois, une famille montre un plat
  et tout le monde mange.
offer | Je fais des bricks pour quarante | Quand il y a une fête à {residence}, je peux cuisiner pour quarante. Il me
  faut juste quelqu'un pour la vaisselle.
need | Un frigo solidaire | Au pied de {residence}, un frigo où laisser ce qu'on ne mangera pas. Il y a des étudiants
  qui sautent des repas.
comment | On a mangé de sept pays | Au repas de {residence}, il y avait des plats de sept pays. Les enfants ont tout
  goûté, même les épinards.
question | La salle est à qui ? | La salle commune de {residence} est fermée à clé depuis deux ans. Qui a la clé, et
  que faut-il pour l'ouvrir ?
+idea,offer Sans alcool, que chacun soit à l'aise.
+question,idea La cuisine marche, il manque une bouteille de gaz.
+ Tout le monde a une recette.
> Le bailleur rouvre la salle un dimanche par mois, avec deux habitants responsables.
> Un frigo solidaire demande une prise et une personne qui le surveille. Voulez-vous en parler avec nous ?
x La salle doit d'abord être mise aux normes ; le bailleur n'a pas encore de date.
= Un repas partagé a lieu le dernier vendredi du mois à la maison de quartier.

# emploi ; s_entraider ; commerce ; emploi, formation, jeunes ; street
: l'emploi et les stages
need | Un stage de troisième | Mon fils cherche un stage d'une semaine et on ne connaît personne. Un commerçant {rue}
  pourrait-il le prendre ?
offer | Je prends un apprenti | J'ai une petite entreprise d'électricité {rue}. Je prends volontiers un apprenti du
  quartier s'il est à l'heure.
idea | Un panneau d'annonces {rue} | Un panneau vitré {rue} avec les offres d'emploi des commerces du coin, changé
  chaque lundi.
question | Et les chantiers du quartier ? | On rénove partout. Est-ce que des heures sont réservées aux gens d'ici
  dans ces chantiers ?
comment | Le nom de la rue sur le CV | Quand je mets mon adresse {rue} sur un CV, on ne me rappelle pas. Quand je mets
  celle de ma tante, si.
+need Il est sérieux, demandez à l'école.
+need,question,comment À pied, sans permis, le choix est petit.
+comment,question J'ai 52 ans et on me dit que c'est trop tard.
> Deux commerçants de la rue de la Ville proposent un stage. La mission locale vous mettra en contact.
> Les marchés de travaux du quartier réservent 7 % des heures à l'insertion. L'agence vous reçoit le lundi.
x La Ville ne peut pas afficher d'offres privées sur ses panneaux ; la mission locale le peut.
= Une bourse aux stages a lieu chaque année en octobre à la mission locale.

# sante_entraide ; s_entraider ; vie_associative ; santé, sport, femmes ; park
: les activités pour la santé
idea | Marcher ensemble le matin | Un groupe qui marche, depuis {parc}, le mardi à 9 h. Pas de chrono, on parle et on
  marche.
offer | J'ai le brevet de secourisme | Je suis pompier volontaire. Je peux montrer les gestes qui sauvent {au_parc},
  un samedi, à qui veut.
need | Du sport entre femmes | Un créneau pour les femmes, le soir, avec une garderie à côté. On est nombreuses à en
  parler {au_parc}.
question | Le terrain est-il réservé ? | Le terrain {du_parc} est toujours pris par les mêmes. Y a-t-il un planning ?
comment | La gymnastique douce | La gymnastique {au_parc} le jeudi m'a rendu mes genoux. La prof est patiente et ça ne
  coûte rien.
+ À tout âge.
+idea,offer J'amène un thermos de thé.
+comment,idea,need Après on se sent mieux toute la journée.
> Un créneau est libre le mercredi à 18 h au gymnase ; il manque une animatrice.
> Le planning du terrain sera affiché, avec deux heures réservées aux filles.
x Le gymnase est plein toute la semaine jusqu'en juin.
= Le groupe de marche part déjà le mardi à 9 h 30 de la place Roannelle ; rejoignez-le.
"""
