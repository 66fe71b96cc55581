"""The feeds for the city's data platform and for anyone: GeoJSON and Atom, their dictionary and their licence.

Ids are the contributions' and answers' own and never change.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from ..domain.labels import KIND, STATUS_IN_PUBLIC
from ..domain.plain_text import escaped, one_line
from .content import Post, PublicContent, Turn

GEOJSON, ATOM, DICTIONARY, LICENCE = "contributions.geojson", "contributions.atom", "dictionnaire.csv", "LICENCE.txt"
#: Entries of the Atom feed, the newest: who follows it wants news; all of it is in the GeoJSON.
MOST_ENTRIES = 500


def geojson(content: PublicContent) -> bytes:
    """Every contribution as a feature, with its thread. Degrees to six digits."""
    collection = {
        "type": "FeatureCollection",
        "name": content.name,
        "licence": content.page.licence,
        "published_on": content.published_on,
        "features": [_feature(post, content) for post in content.posts],
    }
    return json.dumps(collection, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode("utf-8", "replace")


def link(content: PublicContent, reference: str) -> str:
    """The permanent address of a contribution: whole where the quarter says where its map is read."""
    return page_address(content) + "#" + reference


def page_address(content: PublicContent) -> str:
    """Where the map is read; relative where the quarter doesn't say."""
    address = content.page.address
    return address if not address or address.endswith(("/", ".html")) else address + "/"


def _feature(post: Post, content: PublicContent) -> dict[str, object]:
    place = post.place
    commitment = next((it.title for it in content.promises if it.uuid == post.commitment), None)
    premises = next((it.address for it in content.premises if it.uuid == post.premises), None)
    return {
        "type": "Feature",
        "id": post.uuid,
        "geometry": {"type": "Point", "coordinates": [round(place[0], 6), round(place[1], 6)]} if place else None,
        "properties": {
            "reference": post.reference,
            "link": link(content, post.reference),
            "kind": post.kind.value,
            "status": post.status.value,
            "passed_to": post.passed_to or None,
            "theme": dict(content.themes).get(post.theme, post.theme) or None,
            "question": next((it.question or it.name for it in content.questions if it.uuid == post.campaign), None),
            "title": post.title or None,
            "words": post.words or None,
            "words_fr": post.words_fr or None,
            "author": post.author or None,
            "said_on": post.said_on or None,
            "street": post.street or None,
            "approximate": post.approximate,
            "supports": post.n_support,
            "premises": premises,
            "commitment": commitment,
            "photos": ["photos/" + picture.name for picture in post.pictures],
            "messages": [
                {"id": it.uuid, "official": it.official, "from": it.who or None, "on": it.on, "words": it.words}
                for it in post.thread
            ],
        },
    }


def atom(content: PublicContent, now: str) -> bytes:
    """News of the map as Atom (RFC 4287): contributions, and each answer as an entry of its own."""
    words = [
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">',
        _element("id", "urn:uuid:" + content.uuid),
        _element("title", content.page.title or content.name),
        _element("updated", now),
        '<link rel="self" href="' + escaped(_beside(content, ATOM)) + '"/>',
        '<link rel="alternate" type="text/html" href="' + escaped(page_address(content) or "index.html") + '"/>',
        "<author>" + _element("name", content.page.organism or content.collectivity) + "</author>",
        _element("rights", content.page.licence),
        *_newest(content),
        "</feed>\n",
    ]
    return "\n".join(words).encode("utf-8", "replace")


def _newest(content: PublicContent) -> Iterator[str]:
    entries = [(when, text) for post in content.posts for when, text in _entries(content, post)]
    entries.sort(key=lambda it: it[0], reverse=True)
    return (text for _, text in entries[:MOST_ENTRIES])


def _entries(content: PublicContent, post: Post) -> Iterator[tuple[str, str]]:
    title = post.title or one_line(post.words_fr or post.words, 90)
    when = _instant(post.said_on)
    changed = max((when, *(_instant(turn.on) for turn in post.thread)))
    yield changed, _entry(content, post, ("urn:uuid:" + post.uuid, title, post.author), post.words, (when, changed))
    for turn in post.thread:
        if turn.official:
            who = turn.who or content.collectivity
            yield _instant(turn.on), _answer(content, post, turn, (title, who))


def _answer(content: PublicContent, post: Post, turn: Turn, named: tuple[str, str]) -> str:
    title, who = named
    when = _instant(turn.on)
    return _entry(content, post, ("urn:uuid:" + turn.uuid, "Réponse : " + title, who), turn.words, (when, when))


def _entry(content: PublicContent, post: Post, named: tuple[str, str, str], words: str, when: tuple[str, str]) -> str:
    uuid, title, author = named
    labels = dict(content.themes)
    return "".join(
        (
            "<entry>",
            _element("id", uuid),
            _element("title", title),
            _element("published", when[0]),
            _element("updated", when[1]),
            '<link rel="alternate" type="text/html" href="',
            escaped(link(content, post.reference) if content.page.address else "index.html#" + post.reference),
            '"/>',
            "<author>" + _element("name", author or "—") + "</author>",
            '<category term="' + escaped(labels.get(post.theme, post.theme)) + '"/>' if post.theme else "",
            '<content type="text">' + escaped(words) + "</content>",
            "</entry>",
        )
    )


def _element(name: str, text: str) -> str:
    return "<" + name + ">" + escaped(text) + "</" + name + ">"


def _instant(day: str) -> str:
    return (day or "1970-01-01")[:10] + "T00:00:00Z"


def _beside(content: PublicContent, name: str) -> str:
    return page_address(content).rpartition("/")[0] + "/" + name if content.page.address else name


_COLUMNS = (
    ("id", "uuid", "Identifiant permanent de la contribution", "Permanent id of the contribution"),
    ("geometry", "Point WGS 84", "Lieu ; approximatif si « approximate » est vrai, absent si le lieu n’est pas montré",
     "Place; approximate where “approximate” is true, absent where it isn’t shown"),
    ("reference", "texte", "Numéro écrit sur la carte remise à l’habitant", "Number on the card the resident keeps"),
    ("link", "adresse", "Adresse permanente sur la carte publique", "Permanent address on the public map"),
    ("kind", "mot", "Type : {kinds}", "Kind: {kinds}"),
    ("status", "mot", "Suite donnée : {statuses}", "Status: {statuses}"),
    ("passed_to", "texte", "À qui la contribution a été transmise, ou référence avec laquelle elle est regroupée",
     "To whom it was passed on, or the reference it is grouped with"),
    ("theme", "texte", "Thème du quartier", "Theme of the quarter"),
    ("question", "texte", "Sujet de réflexion auquel elle répond", "The question it answers"),
    ("title", "texte", "Titre", "Title"),
    ("words", "texte", "Les mots de l’habitant, tels qu’ils ont été dits", "The resident’s words, as they were said"),
    ("words_fr", "texte", "Traduction en français", "Translation into French"),
    ("author", "texte", "Pseudonyme", "Pseudonym"),
    ("said_on", "date", "Jour où cela a été dit", "Day it was said"),
    ("street", "texte", "Rue la plus proche du lieu montré", "Street nearest to the place shown"),
    ("approximate", "oui/non", "Le lieu est déplacé au hasard de 20 à 60 m", "The place was moved at random"),
    ("supports", "nombre", "Personnes qui soutiennent ou disent la même chose", "People who support it or agree"),
    ("premises", "texte", "Adresse du local en rez-de-chaussée dont elle parle", "Address of the premises it is about"),
    ("commitment", "texte", "Engagement qui y répond", "Commitment that answers it"),
    ("photos", "chemins", "Photos, visages et plaques masqués", "Photos, faces and plates blacked out"),
    ("messages", "liste", "Réponses officielles (official = vrai) et mots de l’auteur : id, from, on, words",
     "Official answers (official = true) and the author’s replies: id, from, on, words"),
)  # fmt: skip


def dictionary() -> bytes:
    """What each property of the GeoJSON holds, for a spreadsheet: UTF-8 with its mark, parted by semicolons."""
    kinds = ", ".join(f"{kind.value} ({words})" for kind, words in KIND.items())
    statuses = ", ".join(f"{status.value} ({words})" for status, words in STATUS_IN_PUBLIC.items())
    rows = [("propriété", "type", "contenu", "content"), *_COLUMNS]
    lines = (_line(cell.replace("{kinds}", kinds).replace("{statuses}", statuses) for cell in row) for row in rows)
    return b"\xef\xbb\xbf" + "".join(lines).encode()


def _line(cells: Iterable[str]) -> str:
    return ";".join('"' + cell.replace('"', '""') + '"' for cell in cells) + "\r\n"


def licence(content: PublicContent) -> bytes:
    """The licence of the feeds, and the line that every use should keep."""
    page = content.page
    lines = (
        f"{content.name} — {page.organism or content.collectivity}",
        "",
        f"Licence : {page.licence}",
        page.licence_url,
        "",
        "Les contributions ne sont pas un échantillon représentatif.",
        "The contributions are not a representative sample.",
        "",
    )
    return "\n".join(lines).encode("utf-8", "replace")
