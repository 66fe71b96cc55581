"""Kinds of owners from the open file of legal persons: its headings, its lost zeros, its several owners."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from pathlib import Path

import pytest

from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.errors import Cancelled, IntakeError
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.owners import OF_GROUP, OWNER_KINDS, SEVERAL, categorise, category
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Boundary, Place, Premises
from si_javais_un_quartier.intake.owners import bring_in_owners, read_owners, report_of
from si_javais_un_quartier.store.acts import perform, undo
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.reference import Parcel, put_parcels
from si_javais_un_quartier.store.replica import Replica

PARCELS = (
    '"Département (Champ géographique)";"Code Direction (Champ géographique)";"Code Commune (Champ géographique)";'
    '"Nom Commune (Champ géographique)";"Préfixe (Références cadastrales)";"Section (Références cadastrales)";'
    '"N° plan (Références cadastrales)";"N° de voirie (Adresse parcelle)";"Nom voie (Adresse parcelle)";'
    '"Contenance (Caractéristiques parcelle)";"Code droit (Propriétaire(s) parcelle)";'
    '"N° MAJIC (Propriétaire(s) parcelle)";"N° SIREN (Propriétaire(s) parcelle)";'
    '"Groupe personne (Propriétaire(s) parcelle)";"Forme juridique (Propriétaire(s) parcelle)";'
    '"Dénomination (Propriétaire(s) parcelle)"'
)
SECRET = "SCI DU SECRET"


def line(department: str, commune: str, prefix: str, section: str, number: str, group: str) -> str:
    cells = (department, "0", commune, "VILLE", prefix, section, number, "12", "RUE X", "99", "P", "PBX", "123456789")
    return ";".join(f'"{cell}"' for cell in (*cells, group, "6540", SECRET))


def write(path: Path, rows: Iterable[str], encoding: str = "latin-1", heading: str = PARCELS) -> Path:
    path.write_bytes(("\r\n".join((heading, *rows)) + "\r\n").encode(encoding))
    return path


@pytest.mark.parametrize(
    ("parts", "parcel"),
    [
        (("42", "218", "   ", "AB", "0012"), "42218000AB0012"),
        (("42", "218", "", "AB", "12"), "42218000AB0012"),
        (("42", "218", "101", "B", "7"), "422181010B0007"),
        (("1", "4", "", "A", "7"), "010040000A0007"),
        (("2A", "4", "", "AB", "1"), "2A004000AB0001"),
        (("971", "05", "", "AB", "1"), "97105000AB0001"),
        (("971", "105", "", "AB", "1"), "97105000AB0001"),
        (("97", "105", "", "AB", "1"), "97105000AB0001"),
    ],
)
def test_a_parcel_has_its_fourteen_characters_whatever_zeros_were_lost(
    tmp_path: Path, parts: tuple[str, ...], parcel: str
) -> None:
    read = read_owners(write(tmp_path / "pm.csv", [line(*parts, "5")]), {parcel})
    assert read.kinds == {parcel: "social_landlord"}


def test_only_the_group_is_read_and_the_rest_is_named_as_never_read(tmp_path: Path) -> None:
    path = write(tmp_path / "PM_23_NB_420.txt", [line("42", "218", "   ", "AB", "0012", "0")])
    read = read_owners(path, {"42218000AB0012"})
    assert read.kinds == {"42218000AB0012": "legal_person"}
    assert SECRET not in repr(read)
    assert "Dénomination (Propriétaire(s) parcelle)" in read.passed_over
    assert "N° SIREN (Propriétaire(s) parcelle)" in read.passed_over
    assert not any("Groupe" in name or "Section" in name for name in read.passed_over)


def test_several_kinds_are_said_to_be_several_and_a_row_without_a_group_counts_for_nothing(tmp_path: Path) -> None:
    rows = [line("42", "218", "", "AB", number, group) for number, group in
            (("1", "4"), ("1", "4A"), ("2", "4"), ("2", "5"), ("3", ""), ("3", "x"), ("", "4"))]  # fmt: skip
    read = read_owners(write(tmp_path / "pm.csv", rows), {f"42218000AB000{n}" for n in (1, 2, 3)})
    assert read.kinds == {"42218000AB0001": "municipality", "42218000AB0002": SEVERAL}
    assert (read.rows, read.without_parcel) == (7, 1)


@pytest.mark.parametrize("encoding", ["latin-1", "utf-8", "utf-8-sig"])
def test_however_it_is_written(tmp_path: Path, encoding: str) -> None:
    path = write(tmp_path / "pm.csv", [line("42", "218", "", "AB", "12", "7")], encoding)
    assert read_owners(path, {"42218000AB0012"}).kinds == {"42218000AB0012": "co_ownership"}


def test_a_zip_of_several_with_other_things_in_it(tmp_path: Path) -> None:
    packed = tmp_path / "dpts.zip"
    with zipfile.ZipFile(packed, "w") as file:
        for number, group in (("1", "1"), ("2", "9")):
            text = "\n".join((PARCELS, line("42", "218", "", "AB", number, group)))
            file.writestr(f"dossier/PM_{number}.txt", text.encode("latin-1"))
        file.writestr("lisez-moi.pdf", b"%PDF")
    read = read_owners(packed, {"42218000AB0001", "42218000AB0002"})
    assert read.kinds == {"42218000AB0001": "state", "42218000AB0002": "public"}


def test_the_short_headings_of_the_premises_file_and_commas(tmp_path: Path) -> None:
    heading = "departement,code_commune,prefixe,section,numero_plan,groupe_personne,denomination"
    path = write(tmp_path / "pm.csv", ["42,218,,AB,12,4,X"], "utf-8", heading)
    assert read_owners(path, {"42218000AB0012"}).kinds == {"42218000AB0012": "municipality"}


@pytest.mark.parametrize("content", [b"", b"a;b;c\n1;2;3\n", b"\x89PNG\r\n\x1a\n", b"<html>429</html>"])
def test_another_file_is_refused_in_words_with_where_to_find_the_right_one(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "autre.csv"
    path.write_bytes(content)
    with pytest.raises(IntakeError, match=r"data\.gouv\.fr"):
        read_owners(path, {"42218000AB0012"})


def test_a_cut_zip_and_a_missing_file_are_said(tmp_path: Path) -> None:
    whole = tmp_path / "whole.zip"
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("pm.txt", "\n".join((PARCELS, *(line("42", "218", "", "AB", str(n), "4") for n in range(999)))))
    content = bytearray(whole.read_bytes())
    content[200:260] = bytes(60)
    broken = tmp_path / "broken.zip"
    broken.write_bytes(content)
    for path in (broken, tmp_path / "none.csv"):
        with pytest.raises(IntakeError, match="Nothing was changed"):
            read_owners(path, {"42218000AB0012"})


class Stopping:
    def report(self, done: int, total: int | None = None, what: str = "") -> None:
        raise Cancelled(phrase("x"))

    def stopped(self) -> bool:
        return True


def test_it_can_be_stopped(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        read_owners(write(tmp_path / "pm.csv", [line("42", "218", "", "AB", "12", "7")]), set(), Stopping())


def test_every_group_has_its_kind_and_every_kind_its_words() -> None:
    assert sorted(OF_GROUP) == list("0123456789")
    assert {*OF_GROUP.values(), SEVERAL} <= set(OWNER_KINDS)
    assert category([]) is None
    assert category(["", "Z"]) is None


@pytest.mark.parametrize(
    ("written", "kind", "replace", "outcome"),
    [
        (None, "municipality", False, "filled"),
        ("unknown", "municipality", False, "filled"),
        ("public", "municipality", False, "filled"),
        ("company", "legal_person", False, "same"),
        ("municipality", "municipality", False, "same"),
        ("individual", "municipality", False, "kept"),
        ("individual", "municipality", True, "replaced"),
        ("Mme X", "municipality", False, "kept"),
    ],
)
def test_what_a_person_wrote_otherwise_stays_unless_replacing_is_wanted(
    written: str | None, kind: str, replace: bool, outcome: str
) -> None:
    premises = Premises(uuid="u", address="1 rue X", owner_type=written)
    done = categorise([premises], {"u": "P"}, {"P": kind}, replace=replace)
    assert {"filled": done.filled, "replaced": done.replaced, "same": done.same, "kept": len(done.kept)}[outcome] == 1
    assert bool(done.acts) == (outcome in {"filled", "replaced"})


def test_premises_get_it_by_the_parcel_they_state_or_lie_in_and_undo_takes_it_back(tmp_path: Path) -> None:
    shapely = pytest.importorskip("shapely")
    square = shapely.to_wkb(shapely.multipolygons([shapely.box(0, 0, 10, 10)]), byte_order=1)
    rows = (
        Premises(uuid="00000000-0000-4000-8000-000000000001", address="stated", parcel_id="42218000AB0012"),
        Premises(uuid="00000000-0000-4000-8000-000000000002", address="inside", geometry=Place(5, 5)),
        Premises(uuid="00000000-0000-4000-8000-000000000003", address="nowhere"),
        Premises(uuid="00000000-0000-4000-8000-000000000004", address="person", parcel_id="42218000AB0099"),
        Premises(
            uuid="00000000-0000-4000-8000-000000000005", address="written", parcel_id="42218000AB0012",
            owner_type="individual",
        ),
    )  # fmt: skip
    path = write(tmp_path / "pm.txt", [line("42", "218", "", "AB", "12", "5"), line("42", "218", "", "AB", "13", "4")])
    with Replica.create(tmp_path / "copie.gpkg", crs=LAMBERT_93) as replica:
        perform(replica, Act(phrase("x"), tuple(map(Insert, rows))), None, SystemClock())
        with replica.transaction() as connection:
            put_parcels(connection, replica.srid, [Parcel("42218000AB0013", Boundary(square))])
        done, read = bring_in_owners(replica, path, SystemClock())
        found = {it.address: it.owner_type for it in Catalogue(replica).all(Premises)}
        assert found == {
            "stated": "social_landlord", "inside": "municipality", "nowhere": None, "person": None,
            "written": "individual",
        }  # fmt: skip
        assert (done.filled, done.absent, done.unplaced, done.kept) == (2, 1, 1, ("written",))
        told = "\n".join(map(str, report_of(done, read)))
        assert "Never read: Code Direction" in told
        assert "Said otherwise and kept: written." in told
        assert SECRET not in told
        undo(replica, None, SystemClock())
        assert {it.owner_type for it in Catalogue(replica).all(Premises)} == {None, "individual"}
