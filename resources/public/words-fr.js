// The page's words in French, the reference. Values in braces are put in as they are.
(function (q) {
  "use strict";
  q.words = q.words || {};
  q.words.fr = {
    kind: { idea: "Idée", question: "Question", comment: "Avis", observation: "Constat", offer: "Offre", need: "Besoin" },
    status: {
      received: "Reçue", needs_qualification: "Reçue", under_review: "À l’étude", on_hold: "À l’étude",
      awaiting_validation: "En attente de décision", answered: "Répondue", noted: "Versée au bilan",
      planned: "Programmée", accepted: "Retenue", already_covered: "Existe déjà ou déjà prévue", done: "C’est fait",
      declined: "Non retenue", referred: "Transmise", duplicate: "Regroupée",
    },
    referred_to: "Transmise à {who}",
    grouped_with: "Regroupée avec",
    promise_state: { decided: "Décidé", under_way: "En cours", done: "C’est fait", dropped: "Abandonné" },
    promise_counts: { decided: "{n} décidé{s}", under_way: "{n} en cours", done: "{n} tenu{s}", dropped: "{n} abandonné{s}" },
    outcome: { yes: "Le besoin est satisfait.", no: "Le besoin n’est pas encore satisfait.", met: "Le besoin est satisfait.", partly: "Le besoin est satisfait en partie.", not_met: "Le besoin n’est pas encore satisfait." },
    sector: { citizen: "Initiative citoyenne", public: "Initiative publique", private: "Initiative privée" },
    use: { empty: "Local vide", project: "Local en projet", used: "Local occupé" },

    app: "Si j’avais un quartier",
    nav_map: "Carte et liste", nav_done: "Vous avez dit, nous avons fait", nav_week: "Cette semaine",
    nav_part: "Comment participer", nav_label: "Rubriques", menu: "Menu",
    other_language: "English", skip_list: "Aller à la liste", skip_map: "Aller à la carte", skip_filters: "Aller aux filtres",
    open_until: "Sujet ouvert jusqu’au {date}.", open_from: "Sujet ouvert depuis le {date}.", closed_on: "Sujet clos le {date}.",
    published: "{n} contributions publiées", published_one: "1 contribution publiée", published_none: "Aucune contribution publiée pour l’instant",
    pending: "{n} en cours de relecture", updated: "Carte mise à jour le {date}.",

    search: "Rechercher", search_hint: "Un mot, une rue, le numéro de votre carte", filters: "Filtrer", filters_title: "Filtres",
    theme: "Thème", kind_label: "Type", status_label: "Suite donnée", question: "Sujet",
    all_themes: "tous", all_kinds: "tous", all_statuses: "toutes", all_questions: "tous",
    no_theme: "sans thème", clear: "Effacer les filtres", show_results: "Voir les résultats", close: "Fermer",
    tab_map: "Carte", tab_list: "Liste", tab_done: "C’est fait", tabs: "Affichage",

    what: "Que montre la liste", contributions: "Contributions", premises: "Locaux", initiatives: "Initiatives",
    count: "{n} contributions sur {total}", count_all: "{n} contributions", count_one: "1 contribution sur {total}",
    count_none: "Aucune contribution ne correspond", count_only: "1 contribution",
    none_hint: "Essayez un autre mot, ou effacez les filtres.",
    empty_hint: "Les premières contributions sont en cours de relecture. Revenez bientôt.",
    n_premises: "{n} locaux vides ou en projet", n_initiatives: "{n} initiatives",
    sort: "Ordre", newest: "Les plus récentes", supported: "Les plus soutenues",
    more: "Afficher {n} de plus", loading: "Chargement…", selection_here: "{n} contributions à cet endroit",
    back_to_all: "Revenir à toutes les contributions",
    supports: "{n} soutiens", support_one: "1 soutien", answers: "{n} réponses", answer_one: "1 réponse", photo: "photo",
    without_title: "Sans titre",

    map: "Carte des contributions", map_help: "Flèches pour déplacer, plus et moins pour zoomer. La liste donne les mêmes contributions.",
    zoom_in: "Zoomer", zoom_out: "Dézoomer", whole: "Tout le quartier", cluster: "{n} contributions, {where}", cluster_plain: "{n} contributions",
    legend: "Légende", shape: "Forme", sign: "Signe", show_premises: "Locaux vides ou en projet", show_initiatives: "Initiatives",
    legend_note: "Un rond noir porte le nombre de contributions au même endroit.",

    reference: "Contribution", copy_link: "Copier le lien", link_copied: "Lien copié", link_here: "Voici le lien",
    by: "{kind} de {who}.", by_nobody: "{kind}.", approximate: "Lieu approximatif, pour protéger un domicile.", no_place: "Sans lieu sur la carte.",
    as_said: "Les mots tels qu’ils ont été dits", translated: "Traduction par une médiatrice ou un médiateur",
    city_answers: "{who} répond", replies: "Échanges", no_answer: "Pas encore de réponse.", premises_link: "Local : {address}",
    promise_of: "Engagement {of} : {state}", previous: "Précédente", next: "Suivante", position: "{n} sur {total}",
    photos: "Photos", photo_alt: "Photo jointe à la contribution", linked_initiatives: "Initiatives liées",
    wishes: "Ce que les habitants proposent pour ce local ({n})", no_wishes: "Aucune proposition publiée pour ce local.",
    about_it: "Contributions liées ({n})", website: "Site de l’initiative (ouvre un autre site)",
    when: "Quand", where: "Où", who_for: "Pour qui", organiser: "Porteur", since: "Depuis le {date}", until: "Jusqu’au {date}",
    not_found: "La contribution {reference} n’est pas sur la carte.",
    not_found_why: "Elle est peut-être en cours de relecture, ou n’est plus publiée. Gardez votre numéro : un médiateur peut vous dire où elle en est.",

    done_title: "Vous avez dit, nous avons fait", promises: "{n} engagements", promise_one: "1 engagement", no_promises: "Aucun engagement publié pour l’instant.",
    you_said: "Vous avez dit : ", done_since: "C’est fait depuis le {date}", under_way_for: "En cours, prévu le {date}", under_way: "En cours",
    decided_for: "Décidé le {on}, prévu le {date}", decided_on: "Décidé le {on}", dropped: "Abandonné", late: "En retard : prévu le {date}",
    first_promised: "D’abord promis pour le {date}.", see_all: "Voir les {n}", see_fewer: "En voir moins", answers_n: "Répond à {n} contributions", answers_1: "Répond à 1 contribution",
    step: "étape {n} sur 3",

    week_title: "Cette semaine dans le quartier", no_week: "Rien d’annoncé cette semaine.", begins: "Commence le {date}", ends: "Se termine le {date}", all_week: "Toute l’année",
    figures_title: "Les chiffres", people: "personnes se sont exprimées", n_published: "contributions publiées", n_answered: "ont reçu une réponse publique",
    n_in_person: "recueillies de vive voix par les médiateurs", n_pending: "en cours de relecture", by_theme: "Par thème",
    not_a_sample: "Les contributions ne sont pas un échantillon représentatif.",
    closing: "Réponse à la question",
    part_title: "Comment participer", meeting: "Où nous rencontrer", write: "Nous écrire", your_card: "Votre numéro de carte",
    your_card_text: "Le numéro sur la carte remise par le médiateur (par exemple K7M-4QX) ouvre votre contribution : écrivez-le dans « Rechercher ».",

    footer: "À propos de cette carte", legal: "Mentions légales", personal: "Données personnelles", dpo: "Délégué à la protection des données",
    report: "Signaler un contenu", accessibility: "Accessibilité", moderation: "Relecture avant publication", open_data: "Données ouvertes",
    open_data_text: "Contributions et réponses publiées, réutilisables :", dictionary: "dictionnaire des données", licence: "licence", news: "fil d’actualité (Atom)",
    background: "Fond de carte", ground_own: "Plan simplifié du quartier, sans service extérieur.",
    newer: "Cette carte vient d’être mise à jour.", reload: "Afficher la nouvelle carte",
  };
})(window.quartier);
