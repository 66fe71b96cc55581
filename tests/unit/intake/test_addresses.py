"""Addresses found however they are written."""

from __future__ import annotations

from pathlib import Path

import pytest

from si_javais_un_quartier.domain.errors import IntakeError
from si_javais_un_quartier.intake.addresses import AddressIndex, read_ban
from si_javais_un_quartier.intake.places import SURE

BAN = """id;numero;rep;nom_voie;code_postal;nom_commune;x;y;lon;lat
a;12;;Rue de la Ville;42000;Saint-Étienne;0;0;4.1;45.1
b;12;bis;Rue de la Ville;42000;Saint-Étienne;0;0;4.2;45.2
c;3;;Avenue du Général Leclerc;42000;Saint-Étienne;0;0;4.3;45.3
d;7;;Rue Tarentaize;42000;Saint-Étienne;0;0;4.4;45.4
e;7;;Rue Tarentaize;69001;Lyon;0;0;4.8;45.8
f;1;;Place sans lieu;42000;Saint-Étienne;0;0;;
"""


class Same:
    """Degrees stay degrees."""

    def forward(self, longitude: float, latitude: float) -> tuple[float, float]:
        return longitude, latitude

    def inverse(self, x: float, y: float) -> tuple[float, float]:
        return x, y


@pytest.fixture
def index(tmp_path: Path) -> AddressIndex:
    path = tmp_path / "ban.csv"
    path.write_text(BAN, "utf-8")
    return AddressIndex(read_ban(path), Same())


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("12 rue de la Ville, 42000 Saint-Étienne", "a"),
        ("12 RUE DE LA VILLE", "a"),
        ("12bis r. de la ville 42000 St Etienne", "b"),
        ("3 av. du Gal Leclerc", "c"),
        ("7 rue Tarentaise, 42000 Saint-Etienne", "d"),
        ("7 rue Tarentaize, 69001 Lyon", "e"),
        ("7, rue Tarentaize Saint-Étienne", "d"),
    ],
)
def test_sure(index: AddressIndex, asked: str, found: str) -> None:
    (located,) = index.locate((asked,))
    assert located is not None
    assert (located.ban_id, located.score >= SURE) == (found, True)


@pytest.mark.parametrize("asked", ["rue de la Ville", "99 rue de la Ville", "7 rue Tarentaize, 75001 Paris"])
def test_doubtful(index: AddressIndex, asked: str) -> None:
    (located,) = index.locate((asked,))
    assert located is not None
    assert 0 < located.score < SURE


@pytest.mark.parametrize("asked", ["", "12", "partout", "9 avenue des Inconnus", "1 place sans lieu"])
def test_unknown(index: AddressIndex, asked: str) -> None:
    assert index.locate((asked,)) == (None,)


@pytest.mark.parametrize("content", [b"a;b\n1;2\n", b"\xff\xfe\x00", b""])
def test_other_files_are_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.csv"
    path.write_bytes(content)
    with pytest.raises(IntakeError, match=r"other\.csv"):
        list(read_ban(path))
