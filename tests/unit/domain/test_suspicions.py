"""What a person should look at before it is public; and what nobody should be bothered with."""

from __future__ import annotations

import itertools
import time
from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_javais_un_quartier.domain import acceptance, suspicions
from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.plain_text import visible
from si_javais_un_quartier.domain.records import Member, ReviewEvent
from si_javais_un_quartier.domain.situation import Refusal
from si_javais_un_quartier.domain.suspicions import Doubt, Suspicion


@pytest.mark.parametrize(
    ("text", "doubt", "words"),
    [
        ("Appelez-moi au 06 12 34 56 78 le soir", Doubt.PHONE, "06 12 34 56 78"),
        ("Tel 0612345678.", Doubt.PHONE, "0612345678"),
        ("04.77.12.34.56", Doubt.PHONE, "04.77.12.34.56"),
        ("+33 6 12 34 56 78", Doubt.PHONE, "+33 6 12 34 56 78"),
        ("+33 (0)4 77 12 34 56", Doubt.PHONE, "+33 (0)4 77 12 34 56"),
        ("écrire à mina.b@example.fr merci", Doubt.EMAIL, "mina.b@example.fr"),
        ("mina (at) example.fr", Doubt.EMAIL, "mina (at) example.fr"),
        ("Monsieur Dupont ne répond pas", Doubt.NAME, "Monsieur Dupont"),
        ("mon voisin M. Ben Salah", Doubt.NAME, "M. Ben"),
        ("Je m’appelle Djamila", Doubt.NAME, "Djamila"),
        ("c’est Karim Benali qui ferme", Doubt.NAME, "Karim Benali"),
        ("Signé Paul Martin", Doubt.NAME, "Paul Martin"),
        ("J’habite au 12, rue de la Ville", Doubt.HOME, "12, rue"),
        ("chez moi, 3e étage, ça résonne", Doubt.HOME, "3e étage"),
        ("la voiture AB-123-CD bloque tout", Doubt.NUMBER, "AB-123-CD"),
        ("mon numéro 2 84 05 42 218 123 45", Doubt.NUMBER, "2 84 05 42 218 123 45"),
        ("FR76 3000 6000 0112 3456 7890 189", Doubt.NUMBER, "FR76 3000 6000 0112 3456 7890 189"),
    ],
)  # fmt: skip
def test_found(text: str, doubt: Doubt, words: str) -> None:
    found = [(it.doubt, visible(text)[it.start : it.end]) for it in suspicions.search(text)]
    assert any(kind is doubt and said.startswith(words) for kind, said in found), found


@pytest.mark.parametrize(
    "text",
    [
        "Le local du 12, rue de la Ville est vide depuis 2019.",
        "La rue Jean Jaurès est sale, et la place Albert Thomas aussi.",
        "Devant l’école Marie Curie il n’y a pas de banc.",
        "Il faudrait 3 000 € et 250 m².", "Ouvert de 9 h à 12 h 30, du 12 au 25 mars 2027.",
        "Madame la Maire, monsieur le conseiller", "Un atelier vélo, place Roannelle", "Parcelle 42218000AB0123",
        "Le T3 et le bus 9 passent à 8 h 05.", "",
    ],
)  # fmt: skip
def test_left_in_peace(text: str) -> None:
    assert suspicions.search(text) == ()


@pytest.mark.parametrize(("name", "civil"), [
    ("Mina, du quartier", False), ("Josiane, de la rue Beaubrun", False), ("Anouk, 3e étage", False),
    ("Jean Dupont", True), ("Mme Benali", True), ("mina@example.fr", True), ("", False),
])  # fmt: skip
def test_pseudonyms_that_are_civil_names(name: str, civil: bool) -> None:
    assert suspicions.looks_like_a_name(name) is civil


def test_a_home_is_spoken_of() -> None:
    assert suspicions.speaks_of_home("Le bruit sous mes fenêtres, devant mon immeuble") is not None
    assert suspicions.speaks_of_home("Un banc devant la poste") is None


@given(st.text())
def test_any_text_is_searched_and_places_lie_in_it(text: str) -> None:
    shown = visible(text)
    ends = 0
    for found in suspicions.search(text):
        assert ends <= found.start < found.end <= len(shown)
        ends = found.end


def test_long_texts_are_searched_in_time() -> None:
    begun = time.thread_time()
    for piece in ("a" * 50, "1 ", "Ab ", "0 1-", "a.", "@", "Jean ", "chez moi ", "+33 ", "12 rue "):
        suspicions.search(piece * 2000)
    assert time.thread_time() - begun < 20  # measured: 1 s; what is quadratic takes minutes


@dataclass(frozen=True)
class _Witness:
    member: Member
    now: str = "2026-11-20T10:00:00.000Z"


_NADIA = _Witness(Member(uuid="nadia", display_name="Nadia", roles='["planner"]'))
_PHONE = Suspicion(Doubt.PHONE, "contribution", "post", "post", "06 12 34 56 78")
_counter = itertools.count()


def _draw() -> str:
    return f"event-{next(_counter)}"


def test_an_acceptance_is_remembered_for_those_words() -> None:
    decision = acceptance.accept(_NADIA, [_PHONE, _PHONE], "numéro de l’association", _draw)
    assert isinstance(decision, Act)
    (change,) = decision.changes
    assert isinstance(change, Insert)
    assert isinstance(change.record, ReviewEvent)
    assert (change.record.reason, change.record.row_uuid) == ("numéro de l’association", "post")
    kept = frozenset({str(change.record.new_value)})
    assert acceptance.still_open([_PHONE], kept) == ()
    others = [replace(_PHONE, words="06 99 99 99 99"), replace(_PHONE, row_uuid="another"),
              replace(_PHONE, doubt=Doubt.EMAIL)]  # fmt: skip
    assert acceptance.still_open(others, kept) == tuple(others)
    assert "06 12" not in str(decision)


@pytest.mark.parametrize(
    ("witness", "found", "reason"),
    [
        (_NADIA, [_PHONE], "  "),
        (_NADIA, [replace(_PHONE, final=True)], "je décide"),
        (_Witness(Member(uuid="karim", display_name="Karim", roles='["mediator"]')), [_PHONE], "vu"),
    ],
    ids=["no reason", "its author said no", "not the role"],
)
def test_an_acceptance_is_refused(witness: _Witness, found: list[Suspicion], reason: str) -> None:
    assert isinstance(acceptance.accept(witness, found, reason, _draw), Refusal)


def test_what_is_final_stays_open_whatever_was_accepted() -> None:
    final = replace(_PHONE, final=True)
    assert acceptance.still_open([final], frozenset({final.mark})) == (final,)
