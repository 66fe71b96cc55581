"""Words of the exchanges that follow a contribution: greetings, answers by outcome, replies, internal notes."""

GREETINGS = (
    "Bonjour {nom}, merci pour votre message.",
    "Bonjour {nom}, merci.",
    "Bonjour, merci de nous avoir écrit.",
    "Bonjour {nom}, merci de prendre le temps d'écrire.",
    "Bonjour {nom}, votre message est bien arrivé.",
)

#: What the city says on top of the subject's own words, by the status it leads to.
OUTCOMES = {
    "planned": (
        "C'est oui pour {objet} : la suite est programmée {quand}.",
        "La décision est prise : {objet}, ce sera {quand}. Nous afficherons les dates sur place.",
    ),
    "accepted": (
        "La Ville retient votre proposition : {objet}. Nous vous tiendrons au courant à chaque étape.",
        "Votre proposition est retenue. Pour {objet}, nous cherchons maintenant les moyens et le calendrier.",
    ),
    "done": (
        "C'est fait pour {objet}. Dites-nous si cela répond à ce que vous attendiez.",
        "La suite promise pour {objet} est réalisée depuis ce mois-ci. Votre avis nous intéresse.",
    ),
    "declined": (
        "Nous avons étudié votre demande et nous ne pouvons pas y donner suite.",
        "La réponse est non, et nous vous devons la raison.",
    ),
    "referred": (
        "Ici, ce n'est pas la Ville qui décide, c'est {organisme}. Nous vous dirons sa réponse.",
        "C'est {organisme} qui peut agir ici. Votre message lui est parvenu ce jour, avec notre appui.",
    ),
    "already_covered": (
        "Bonne nouvelle : cela existe ou arrive bientôt.",
        "Votre demande rejoint ce qui est en route.",
    ),
    "interim": (
        "Nous étudions votre demande et nous vous répondrons ici avant la fin du mois prochain.",
        "Votre message est entre les mains du bon service. Il nous faut encore quelques semaines.",
        "La question est mise à l'ordre du jour de la prochaine réunion. Nous vous dirons ce qui en sort.",
    ),
}
CLOSINGS = (
    "",
    "",
    "Bien à vous,",
    "À bientôt dans le quartier.",
    "N'hésitez pas à répondre ici.",
    "Vous pouvez aussi en parler à Karim, le médiateur, sur le marché.",
)

#: What the city asks back, by the kind of contribution it suits, and what people answer to it.
QUESTIONS = (
    (
        "observation",
        "Pour bien comprendre, pouvez-vous nous dire à quel moment de la journée cela se passe ?",
        (
            "Le soir surtout, entre 18 h et 20 h.",
            "Tous les matins, sauf le dimanche.",
            "Toute l'année, mais c'est pire l'hiver.",
            "À la sortie de l'école, c'est là que tout le monde passe.",
        ),
    ),
    (
        "observation",
        "Pouvez-vous nous préciser l'endroit exact, par exemple le numéro le plus proche ?",
        (
            "Juste après la pharmacie, du côté impair.",
            "Devant le grand portail vert.",
            "Je peux vous montrer sur place, si vous voulez.",
            "Au bout, avant le tournant.",
        ),
    ),
    (
        "idea need",
        "Est-ce un besoin pour vous, ou pour plusieurs familles ?",
        (
            "Nous sommes quatre familles dans l'escalier.",
            "C'est pour ma mère, elle a 82 ans.",
            "Pour moi d'abord, mais les voisins disent pareil.",
        ),
    ),
    (
        "idea need offer",
        "Le soir, ou plutôt le samedi ?",
        ("Le samedi, et le mercredi pour les enfants.", "Le soir, après le travail.", "Les deux, si on peut."),
    ),
    (
        "question",
        "Pouvez-vous nous dire ce qui vous amène à poser la question ?",
        (
            "On en parle dans tout l'immeuble.",
            "J'ai vu passer un papier dans l'entrée.",
            "Un projet, à plusieurs. Je vous raconterai.",
            "Personne n'a su me répondre au guichet.",
        ),
    ),
)
#: Said after the answer.
THANKS = (
    "Merci pour la réponse, je ne m'y attendais pas.",
    "Merci. Je garde l'espoir.",
    "D'accord, je comprends mieux.",
    "C'est noté, merci beaucoup.",
    "Bon, j'attendrai. Mais je n'oublie pas.",
    "Merci, j'ai transmis aux voisins.",
    "Je viendrai à la réunion.",
    "Ce n'est pas tout à fait ma question, mais merci.",
    "Merci 🙏",
    "Super nouvelle !",
    "On verra sur place. Merci de prendre le temps.",
    "Très bien. Et pour le bout de la rue ?",
)
NOTES = (
    "Trois personnes m'en ont parlé au marché, dont deux parents.",
    "À rapprocher de la demande de la même rue.",
    "Vu sur place ce matin, c'est exact.",
    "J'ai appelé le service : réponse attendue sous huit jours.",
    "Attention, le ton monte dans l'immeuble ; répondre vite et simplement.",
    "La personne préfère qu'on lui dise de vive voix.",
    "Le propriétaire est déjà en contact avec nous.",
    "Vérifier le plan des réseaux avant de promettre.",
    "Même sujet à la réunion de mars, voir le compte rendu.",
    "À lire à la personne : elle ne lit pas le français.",
    "Je passe la voir jeudi.",
    "Le bailleur a la même demande dans l'immeuble voisin.",
    "Photo à flouter avant de publier.",
)
WHEN = ("au printemps", "à l'automne", "avant l'été", "l'an prochain", "à la rentrée", "au premier trimestre")
#: Who else may decide, by the service that follows the contribution.
BODIES = {
    "urbanisme": ("le bailleur social", "le syndic de l'immeuble", "l'inspection de l'Éducation nationale"),
    "voirie": ("la Métropole, service de la voirie", "la Métropole, gestion des déchets"),
    "commerce": ("la chambre de commerce", "le propriétaire des murs"),
    "vie_associative": ("le centre social", "le Département", "le bailleur social"),
    "espaces_verts": ("la Métropole, service des parcs", "le bailleur social"),
}
REASONS = {
    "declined": (
        "Impossible sur ce site, raison donnée dans la réponse.",
        "Contrainte technique confirmée par le service.",
        "Coût hors de proportion, voir l'avis du service.",
    ),
    "referred": ("Compétence d'un autre organisme.", "Transmis : ne dépend pas de la Ville."),
    "hidden": ("Une personne peut être reconnue.", "Met en cause un voisin.", "Propos blessants envers un commerçant."),
}
#: A short sentence before or after a resident's words, by chance.
OPENERS = (
    "Bonjour,",
    "Bonjour à tous.",
    "Je me permets de le dire.",
    "J'habite le quartier depuis deux ans.",
    "J'habite ici depuis toujours.",
    "Je parle pour mon immeuble.",
    "On en a discuté en bas de l'escalier.",
    "C'est ma fille qui écrit pour moi.",
    "C'est la première fois que je donne mon avis.",
)
ENDS = (
    "Merci de nous écouter.",
    "Merci d'avance.",
    "Qu'en pensent les autres ?",
    "Voilà, c'est dit.",
    "Merci 🙂",
    "Merci pour ce que vous faites.",
    "On compte sur vous.",
    "Je veux bien en parler de vive voix.",
    "👍",
    "❤️",
    "Ce n'est pas grand-chose, mais ça compterait.",
)
