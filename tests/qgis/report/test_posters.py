"""Posters: public facts only, one page each, a code that another decoder reads."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.PyQt.QtGui import QImage

from si_javais_un_quartier.algorithms.posters import PostersAlgorithm
from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.public_settings import MeetingPlace, PublicMap
from si_javais_un_quartier.domain.records import Commitment, Contribution, Place, Premises, Record
from si_javais_un_quartier.domain.settings import setting_record
from si_javais_un_quartier.domain.vocabulary import CommitmentState, Disclosure, Occupancy, Status, Visibility
from si_javais_un_quartier.store.acts import perform
from si_javais_un_quartier.store.replica import Replica

zxingcpp = pytest.importorskip("zxingcpp", reason="the decoder of the tests comes with scripts/setup")

Run = Callable[..., dict[str, Any]]


@pytest.fixture
def quarter(replica: Replica) -> Replica:
    """Two vacant ground floors, one of them internal; words about both; a commitment kept."""
    shown = Premises(
        uuid=new_uuid(), address="12, rue de la Ville", occupancy=Occupancy.VACANT, disclosure=Disclosure.PUBLIC,
        monthly_rent=4321.0, geometry=Place(807500.0, 6482500.0),
    )  # fmt: skip
    hidden = replace(shown, uuid=new_uuid(), address="14, rue Cachée", disclosure=Disclosure.INTERNAL)
    kept = Commitment(
        uuid=new_uuid(),
        title="Un atelier vélo",
        body="Ouvert le samedi, outils prêtés.",
        state=CommitmentState.DONE,
        done_on="2026-10-01",
    )
    said = Contribution(
        uuid=new_uuid(), title="Vélos", body="Un atelier où l’on répare soi-même.", premises_uuid=shown.uuid,
        commitment_uuid=kept.uuid, visibility=Visibility.PUBLISHED, status=Status.ANSWERED, quotable=True,
        occurred_on="2026-09-01", author_name="Mina", reference="K7M-4QX",
    )  # fmt: skip
    public = PublicMap(
        organism="Ville de Beaubrun",
        address="https://quartier.example/",
        meeting_places=(MeetingPlace("Place Roannelle", "", "le samedi de 9 h à 12 h"),),
    )
    rows: list[Record] = [shown, hidden, kept, said, setting_record("public_map", public)]
    perform(replica, Act(phrase("x"), tuple(map(Insert, rows))), None, SystemClock())
    return replica


def text_of(path: Path) -> str:
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True)
    return " ".join(done.stdout.split())


def test_a_window_says_public_facts_and_its_code_is_read(run: Run, quarter: Replica, tmp_path: Path) -> None:
    output = tmp_path / "vitrines.pdf"
    run(PostersAlgorithm(), OUTPUT=str(output), KIND=0, LANGUAGE="en")
    told = text_of(output)
    assert "12, rue de la Ville. This" in told
    assert "Un atelier où l’on répare soi-même." in told
    assert "Place Roannelle" in told
    assert "rue Cachée" not in told
    assert "4321" not in told
    subprocess.run(["pdftoppm", "-r", "60", "-png", str(output), str(tmp_path / "page")], check=True)
    (page,) = tmp_path.glob("page*.png")
    image = QImage(str(page)).convertToFormat(QImage.Format.Format_Grayscale8)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    pixels = np.frombuffer(bits, np.uint8).reshape(image.height(), image.bytesPerLine())[:, : image.width()].copy()
    assert [found.text for found in zxingcpp.read_barcodes(pixels)] == ["https://quartier.example/"]


@pytest.mark.parametrize("plain", [False, True], ids=["flat blue", "white ground"])
def test_a_street_says_what_was_done(run: Run, quarter: Replica, tmp_path: Path, plain: bool) -> None:
    output = tmp_path / "rues.pdf"
    run(PostersAlgorithm(), OUTPUT=str(output), KIND=1, PLAIN=plain, LANGUAGE="en")
    told = text_of(output)
    assert "You said, we did" in told
    assert "Rue de la Ville" in told
    assert "Un atelier vélo" in told
    assert "Done on 1 October 2026" in told
    assert "Ouvert le samedi, outils prêtés." in told


def test_nothing_to_show_is_said_with_what_to_do(run: Run, quarter: Replica, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="May be published"):
        run(PostersAlgorithm(), OUTPUT=str(tmp_path / "x.pdf"), KIND=0, NAMES="14, rue Cachée")
    assert list(tmp_path.glob("x*")) == []


def test_without_an_address_there_is_no_code(run: Run, quarter: Replica, tmp_path: Path) -> None:
    with quarter.transaction() as connection:
        connection.execute("DELETE FROM setting WHERE key = 'public_map'")
    output = tmp_path / "vitrines.pdf"
    run(PostersAlgorithm(), OUTPUT=str(output), KIND=0, LANGUAGE="en")
    told = text_of(output)
    assert "scan this square" not in told
    assert "speak to the mediators" in told
