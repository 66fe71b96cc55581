"""A QField project opened elsewhere by another process, filled through its forms, and brought home by the sync."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsExifTools, QgsPointXY
from qgis.PyQt.QtGui import QColor, QImage

from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.identity import new_uuid, normal_reference
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.ports import Silent
from si_javais_un_quartier.domain.records import (
    Contribution,
    Encounter,
    Member,
    Photo,
    PhotoPiece,
    Place,
    Premises,
    PremisesEvent,
    Profile,
)
from si_javais_un_quartier.domain.vocabulary import Channel, Occupancy, PhotoVariant, Visibility
from si_javais_un_quartier.qgis_bridge.field_project import export_project
from si_javais_un_quartier.qgis_bridge.syncing import copy_hub, synchronise_copy
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.hints import Hint, keep_hint
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.sync.hubs.making import create_hub

SECRET = "mercredi au marché"
#: What QField's forms can show (docs.qfield.org, Attributes Form).
QFIELD = {
    "TextEdit", "CheckBox", "ValueMap", "Hidden", "ExternalResource", "DateTime", "Range", "RelationReference",
    "ValueRelation", "UuidGenerator", "Color",
}  # fmt: skip


class Coming:
    """A telephone's folder after a day, copied back; what the day saw, and what the sync says of it."""

    def __init__(self, folder: Path) -> None:
        self.hub, self.home = folder / "partage" / "base.gpkg", folder / "copie" / "mon quartier é.gpkg"
        self.hub.parent.mkdir()
        create_hub(self.hub, name="Tarentaize", crs=LAMBERT_93, administrator="Nadia")
        copy_hub(str(self.hub), self.home, "Nadia", SystemClock(), Silent())
        self._fill()
        project = export_project(self.home, folder / "téléphone")
        self.folder = folder / "carte SD"
        project.parent.rename(self.folder)
        take_pictures(self.folder)
        self.seen = self._day()
        self.report: Any = synchronise_copy(self.folder / "quartier.gpkg", SystemClock(), Silent())
        synchronise_copy(self.home, SystemClock(), Silent())

    def _fill(self) -> None:
        person = new_uuid()
        place = Place(808400, 6482400)
        rows = (
            Profile(uuid=person, pseudonym="Odette", photo_consent=True),
            Contribution(uuid=new_uuid(), body="Un banc", author_uuid=person, geometry=place),
            Premises(uuid=new_uuid(), address="12 rue de la Ville", geometry=place, occupancy=Occupancy.OCCUPIED),
        )
        with Replica.open(self.home) as replica:
            acts.perform(replica, Act(phrase("x"), tuple(map(Insert, rows))), None, SystemClock())
            keep_hint(replica, Hint(person, SECRET))
        synchronise_copy(self.home, SystemClock(), Silent())

    def _day(self) -> dict[str, Any]:
        script = Path(__file__).with_name("field_day.py")
        done = subprocess.run(
            [sys.executable, str(script), str(self.folder / "quartier.qgz")], capture_output=True, text=True,
            check=False, timeout=250, env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANGUAGE": "en"},
        )  # fmt: skip
        assert done.returncode == 0, done.stderr[-3000:]
        return dict(json.loads(done.stdout.splitlines()[-1]))

    def at_home(self, kind: Any) -> list[Any]:
        """The rows of the desk's own copy, which were at the hub in between."""
        with Replica.open(self.home) as replica:
            return Catalogue(replica).all(kind)


def take_pictures(folder: Path) -> None:
    """As QField's camera: in DCIM, with the place in the file; one lies where no project may reach."""
    picture = QImage(640, 480, QImage.Format.Format_RGB32)
    (folder / "DCIM").mkdir()
    for number, path in enumerate(("DCIM/banc.jpg", "DCIM/soir.jpg", "DCIM/vitrine.jpg", "../ailleurs.jpg")):
        picture.fill(QColor(40 * number, 90, 120))
        assert picture.save(str(folder / path))
        assert QgsExifTools.geoTagImage(str(folder / path), QgsPointXY(4.37, 45.44))


@pytest.fixture(scope="module")
def coming(tmp_path_factory: pytest.TempPathFactory) -> Coming:
    return Coming(tmp_path_factory.mktemp("terrain é"))


def test_the_forms_are_made_of_what_qfield_shows(coming: Coming) -> None:
    assert set(coming.seen["widgets"]) <= QFIELD
    assert {"ExternalResource", "RelationReference", "ValueMap", "DateTime"} <= set(coming.seen["widgets"])
    assert coming.seen["wrong"] == {}
    assert coming.seen["card"] == []
    assert coming.seen["no card"]
    assert re.fullmatch("Voice [0-9A-F]{4}", coming.seen["drawn"])
    assert coming.seen["tabs"][-1] == "Photos"
    assert "History" not in coming.seen["tabs"]
    said = ["pseudonym", "age_band", "relation", "To say aloud", "informed_on", "publish_consent", "photo_consent"]
    assert coming.seen["sentence"] == said


def test_the_folder_knows_nothing_private_and_no_path_of_this_computer(coming: Coming) -> None:
    import zipfile

    with zipfile.ZipFile(coming.folder / "quartier.qgz") as packed:
        project = b"".join(packed.read(name) for name in packed.namelist())
    for content in (project, (coming.folder / "quartier.gpkg").read_bytes()):
        assert SECRET.encode() not in content
    assert b"t\xc3\xa9l\xc3\xa9phone" not in project
    assert str(coming.home.parent).encode() not in project
    assert all(str(coming.folder) in source for source in coming.seen["reads"])


def test_the_encounter_and_its_words_come_home_whole(coming: Coming) -> None:
    (met,) = coming.at_home(Encounter)
    (nadia,) = coming.at_home(Member)
    assert (met.place, met.people_count, met.mediator) == ("marché", 2, nadia.uuid)
    assert met.geometry == Place(808410, 6482410)
    said = {it.body: it for it in coming.at_home(Contribution) if it.encounter_uuid == met.uuid}
    assert set(said) == {"Un « banc » 🌳", "Le soir, non."}
    bench, evening = said["Un « banc » 🌳"], said["Le soir, non."]
    assert bench.reference == "K7M-4QX"
    assert normal_reference(evening.reference) == evening.reference
    assert {it.channel for it in said.values()} == {Channel.ENCOUNTER}
    assert all(it.occurred_on == met.held_on and it.occurred_on for it in said.values())
    assert (bench.visibility, evening.visibility) == (Visibility.PENDING, Visibility.PRIVATE)


def test_a_yes_counts_only_from_somebody_who_was_told(coming: Coming) -> None:
    people = {it.uuid: it for it in coming.at_home(Profile)}
    said = {it.body: people.get(it.author_uuid) for it in coming.at_home(Contribution)}
    told, shy = said["Un « banc » 🌳"], said["Le soir, non."]
    assert (told.publish_consent, told.photo_consent, bool(told.consent_text_version)) == (True, True, True)
    assert told.pseudonym
    assert (shy.publish_consent, shy.photo_consent, shy.consent_text_version) == (None, None, None)


def test_photos_come_home_cleaned_and_only_those_that_may(coming: Coming) -> None:
    posts = {it.uuid: it.body for it in coming.at_home(Contribution)}
    photos = coming.at_home(Photo)
    assert sorted(posts.get(it.contribution_uuid, "premises") for it in photos) == ["Un « banc » 🌳", "premises"]
    assert {it.caption for it in photos if it.contribution_uuid} == {"vu d’en face"}
    with Replica.open(coming.folder / "quartier.gpkg") as replica:
        pieces = [it for it in Catalogue(replica).all(PhotoPiece) if it.variant is PhotoVariant.FULL]
        left = replica.connection.execute("SELECT path FROM local_field_photo ORDER BY path").fetchall()
    assert len(pieces) == 2
    assert not any("RXhpZg" in it.data[:200] for it in pieces)  # "Exif", as base64 writes it
    assert left == [("../ailleurs.jpg",), ("DCIM/soir.jpg",)]
    assert [it.values for it in coming.report.remarks] == [(("name", "soir.jpg"),), (("name", "ailleurs.jpg"),)]


def test_a_ground_floor_keeps_its_history(coming: Coming) -> None:
    (floor,) = coming.at_home(Premises)
    assert (floor.occupancy, floor.last_activity) == (Occupancy.VACANT, "boucherie")
    assert floor.surveyed_on
    events = {it.kind: it for it in coming.at_home(PremisesEvent)}
    assert (events["occupancy"].old_value, events["occupancy"].new_value) == ("occupied", "vacant")
    assert events["last_activity"].new_value == "boucherie"
    assert events["occupancy"].happened_on == floor.surveyed_on


def test_another_sync_takes_nothing_twice(coming: Coming) -> None:
    before = [len(coming.at_home(kind)) for kind in (Photo, PremisesEvent, Contribution)]
    synchronise_copy(coming.folder / "quartier.gpkg", SystemClock(), Silent())
    synchronise_copy(coming.home, SystemClock(), Silent())
    assert [len(coming.at_home(kind)) for kind in (Photo, PremisesEvent, Contribution)] == before
