"""Words said in other languages, with the mediator's translation (typeset like the rest)."""

#: Subject of the bank it belongs to, words as said, words in French.
VOICES: tuple[tuple[str, str, str], ...] = (
    (
        "courrier",
        "أحتاج إلى من يساعدني في قراءة الرسائل الإدارية، مرة في الأسبوع تكفي.",
        "J'ai besoin de quelqu'un qui m'aide à lire les lettres de l'administration, une fois par semaine suffit.",
    ),
    (
        "langues",
        "نريد دروسا في اللغة الفرنسية مساء، لأننا نعمل في النهار.",
        "Nous voulons des cours de français le soir, parce que nous travaillons la journée.",
    ),
    (
        "bancs",
        "لا يوجد مكان للجلوس في الظل، والدتي تتعب بسرعة.",
        "Il n'y a nulle part où s'asseoir à l'ombre, ma mère se fatigue vite.",
    ),
    (
        "epicerie",
        "Mahallede taze sebze alacak yer yok, pazara kadar yürümek zorundayım.",
        "Il n'y a pas d'endroit où acheter des légumes frais dans le quartier, je dois marcher jusqu'au marché.",
    ),
    (
        "atelier_metiers",
        "Terziyim, evde çalışıyorum. Küçük bir dükkân olsa komşularla paylaşırdım.",
        "Je couds à la maison. S'il y avait une petite boutique, je la partagerais avec des voisines.",
    ),
    (
        "jeux",
        "Çocuklar için park çok güzel ama akşam ışık yok.",
        "Le parc est très bien pour les enfants mais le soir il n'y a pas de lumière.",
    ),
    (
        "cafe_associatif",
        "Gostava de um sítio onde os mais velhos se pudessem encontrar à tarde, sem terem de gastar muito.",
        "J'aimerais un endroit où les plus âgés puissent se retrouver l'après-midi, sans devoir trop dépenser.",
    ),
    (
        "trottoir_etroit",
        "O passeio é tão estreito que tenho de ir pela estrada com o carrinho do bebé.",
        "Le trottoir est si étroit que je dois aller sur la chaussée avec la poussette.",
    ),
    (
        "isolement",
        "Moro sozinha desde que o meu marido morreu. Uma visita de vez em quando fazia-me bem.",
        "Je vis seule depuis la mort de mon mari. Une visite de temps en temps me ferait du bien.",
    ),
)
