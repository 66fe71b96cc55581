"""A mediator's morning in a real QGIS window: three people, seven words, a kill in between, and the answer back."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest

from si_javais_un_quartier.domain import answering, review
from si_javais_un_quartier.domain.answers import answer_state
from si_javais_un_quartier.domain.changes import Act, Insert, Update
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.ports import Silent
from si_javais_un_quartier.domain.records import Campaign, Contribution, Encounter, Member
from si_javais_un_quartier.domain.vocabulary import AnswerState, MessageKind, Visibility
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.situations import situations
from si_javais_un_quartier.sync.engine import synchronise
from si_javais_un_quartier.sync.hubs.geopackage import GeoPackageHub
from si_javais_un_quartier.sync.hubs.making import create_hub
from si_javais_un_quartier.sync.joining import open_or_create_replica
from tests.desktop.conftest import SECONDS, environment, run_script

#: Three times QGIS, one after the other.
pytestmark = pytest.mark.timeout(3600)
SCRIPT = "mediator_journey.py"
SECRET = b"mercredi 10 h"
BEFORE_THE_KILL = [
    "Un banc devant le 12",
    "Le trottoir est etroit",
    "Qui tient le local ?",
    "Un cafe pour tous",
    "Je peux aider aux de",
]


class Quarter:
    """A shared base, the mediator's copy of it, the planner's."""

    def __init__(self, folder: Path) -> None:
        self.hub = folder / "base partagée.gpkg"
        create_hub(self.hub, name="Tarentaize", crs=LAMBERT_93, administrator="Nadia")
        self.planner, self.mediator = folder / "nadia.gpkg", folder / "karim.gpkg"
        self.share(self.planner, "Nadia", first=True)
        self.share(self.mediator, "Karim")

    def share(self, path: Path, name: str, *, first: bool = False) -> None:
        """Synchronise a copy, which is made where there is none."""
        hub, clock = GeoPackageHub(self.hub), SystemClock()
        with open_or_create_replica(hub, path, name, progress=Silent(), clock=clock) as copy:
            copy.set_meta("hub", str(self.hub))
            if first:
                question = "Que devraient devenir les rez-de-chaussée vacants ?"
                changes = (
                    Insert(Member(uuid=new_uuid(), display_name="Karim", roles='["mediator"]')),
                    Insert(Campaign(uuid=new_uuid(), name="Rez-de-chaussée", question=question)),
                    Update(Member, copy.meta("member_uuid"), (("roles", '["planner", "decision_maker"]'),)),
                )
                acts.perform(copy, Act(phrase("x"), changes), None, clock)
            synchronise(copy, hub, progress=Silent(), clock=clock)


@pytest.fixture(scope="module")
def quarter(tmp_path_factory: pytest.TempPathFactory) -> Quarter:
    return Quarter(tmp_path_factory.mktemp("quartier é"))


@pytest.fixture(scope="module")
def stages(profiles: Path, quarter: Quarter, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What each part of the morning reported; they run once, one after the other."""
    folder = tmp_path_factory.mktemp("matinée")
    own = {"COPY": str(quarter.mediator)}
    killed = run_until_killed(profiles, folder, {**own, "STAGE": "street"})
    office = run_script(profiles, folder, SCRIPT, {**own, "STAGE": "office"})
    kept = SECRET in quarter.mediator.read_bytes() + _beside(quarter.mediator)
    quarter.share(quarter.planner, "Nadia")
    answered = answer(quarter)
    quarter.share(quarter.planner, "Nadia")
    sheets = folder / "réponses à porter.pdf"
    home = run_script(profiles, folder, SCRIPT, {**own, "STAGE": "home", "SHEETS": str(sheets)})
    quarter.share(quarter.planner, "Nadia")
    return {"killed": killed, "office": office, "home": home, "answered": answered, "sheets": sheets, "kept": kept}


def run_until_killed(profiles: Path, folder: Path, settings: dict[str, str]) -> int:
    """QGIS with the script until it kills itself; how QGIS ended."""
    command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24 -dpi 96", "qgis", "--nologo"]
    command += ["--profiles-path", str(profiles), "--code", str(Path(__file__).with_name(SCRIPT))]
    pictures = Path(__file__).resolve().parents[2] / "build" / "desktop"
    pictures.mkdir(parents=True, exist_ok=True)
    own = {"QT_QPA_PLATFORM": "xcb", "REPORT": str(folder / "street.json"), "PICTURES": str(pictures), **settings}
    done = subprocess.run(
        ["timeout", "-k", "5", str(SECONDS), *command], capture_output=True, text=True,
        env=environment(profiles, **own), check=False,
    )  # fmt: skip
    assert not (folder / "street.json").exists(), (folder / "street.json").read_text("utf-8")
    return done.returncode


def answer(quarter: Quarter) -> str:
    """The planner publishes a word and answers it in public; returns its uuid."""
    clock = SystemClock()
    with Replica.open(quarter.planner) as replica:
        member = Catalogue(replica).member("Nadia")
        post = next(it for it in Catalogue(replica).all(Contribution) if it.body == BEFORE_THE_KILL[0])

        def now() -> Any:
            return situations(replica, (post.uuid,), member, clock)[0]

        def do(decision: Any) -> None:
            assert isinstance(decision, Act), decision
            acts.perform(replica, decision, member.uuid, clock)

        do(review.change_visibility(now(), Visibility.PUBLISHED, new_uuid))
        do(answering.write_answer(now(), "Oui : un banc en mai.", new_uuid))
        message = now().messages[0].uuid
        do(answering.approve_answer(now(), message, new_uuid))
        do(answering.publish_answer(now(), message, new_uuid))
    return post.uuid


def test_it_was_killed_in_mid_word(stages: dict[str, Any]) -> None:
    assert stages["killed"] not in (0, 124)


def test_not_one_letter_was_lost(stages: dict[str, Any]) -> None:
    office = stages["office"]
    assert office["errors"] == []
    assert office["waiting"] == 1
    assert office["kept"] == BEFORE_THE_KILL
    assert office["hints"] == ["mercredi 10 h, au marche", ""]


def test_three_people_and_seven_words_reach_the_shared_base(stages: dict[str, Any], quarter: Quarter) -> None:
    office = stages["office"]
    assert "3" in office["finished"]
    assert "7" in office["finished"]
    assert office["receipts"]
    assert not any("seulement sur cet ordinateur" in line for line in office["receipts"])
    with Replica.open(quarter.planner) as replica:
        (met,) = Catalogue(replica).all(Encounter)
        assert met.place == "place Roannelle, marche"
        posts = [it for it in Catalogue(replica).all(Contribution) if it.encounter_uuid == met.uuid]
        said = {it.body for it in posts}
        assert {*BEFORE_THE_KILL[:4], "Je peux aider aux devoirs", "Il fait noir le soir"} < said
        assert len(posts) == 7
        assert len({it.author_uuid for it in posts}) == 3
        assert [it.visibility for it in posts].count(Visibility.PRIVATE) == 2


def test_the_way_to_meet_again_stayed_at_home(stages: dict[str, Any], quarter: Quarter) -> None:
    assert stages["kept"]
    for path in (quarter.hub, quarter.planner):
        assert SECRET not in path.read_bytes() + _beside(path), path.name


def test_the_answer_is_brought_to_the_mediator(stages: dict[str, Any]) -> None:
    home = stages["home"]
    assert home["errors"] == []
    assert sum("répondue" in line for line in home["receipts"]) == 1
    assert home["menu entry"] == "À dire en personne…"
    (stop,) = home["to tell"]
    assert "Une réponse à apporter" in stop
    assert home["read"] == [f"«\u00a0{BEFORE_THE_KILL[0]}\u00a0»", "Oui : un banc en mai.", "mercredi 10 h, au marche"]


def test_the_answer_sheets_are_printed(stages: dict[str, Any], quarter: Quarter) -> None:
    path = stages["sheets"]
    assert stages["home"]["shown"] == [str(path)]
    printed = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True)
    words = " ".join(printed.stdout.split())
    with Replica.open(quarter.planner) as replica:
        post = Catalogue(replica).get(Contribution, stages["answered"])
    for said in (post.reference, "Une réponse pour vous", BEFORE_THE_KILL[0], "Oui : un banc en mai."):
        assert said in words
    assert "mercredi 10 h" not in words
    size = subprocess.run(["pdfinfo", str(path)], capture_output=True, text=True, check=True).stdout
    assert "Pages:           1" in size
    assert "pts (A5)" in size


def test_being_told_reaches_the_planner(stages: dict[str, Any], quarter: Quarter) -> None:
    home = stages["home"]
    assert sum("dite à la personne" in line for line in home["told"]) == 1
    with Replica.open(quarter.planner) as replica:
        (situation,) = situations(replica, (stages["answered"],), Catalogue(replica).member("Nadia"), SystemClock())
        assert answer_state(situation.messages) is AnswerState.DELIVERED
        answer = next(it for it in situation.messages if it.kind is MessageKind.ANSWER)
        assert answer.delivered_by == Catalogue(replica).member("Karim").uuid
        replies = [it.body for it in situation.messages if it.kind is MessageKind.REPLY]
        assert replies == ["Merci, et a l'ombre ?"]


def test_once_told_the_way_to_meet_is_gone(stages: dict[str, Any], quarter: Quarter) -> None:
    assert stages["home"]["errors"] == []
    with Replica.open(quarter.mediator) as replica:
        assert replica.connection.execute("SELECT count(*) FROM local_contact_hint").fetchone() == (0,)
    assert SECRET not in quarter.mediator.read_bytes() + _beside(quarter.mediator)


def _beside(path: Path) -> bytes:
    wal = path.with_name(path.name + "-wal")
    return wal.read_bytes() if wal.exists() else b""
