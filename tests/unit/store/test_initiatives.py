"""The list of initiatives, and one with what belongs to it."""

from __future__ import annotations

import pytest

from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Contribution, Initiative, InitiativeLink, Premises
from si_javais_un_quartier.domain.vocabulary import Relation, Sector
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.initiatives import InitiativeFilter, InitiativeRepository
from si_javais_un_quartier.store.replica import Replica
from tests.unit.store.conftest import NADIA, FixedClock

WORD, SHOP = new_uuid(), new_uuid()
GARDEN = Initiative(uuid=new_uuid(), name="Jardin partagé", domain="nature", premises_uuid=SHOP, starts_on="2026-03-01")
FAIR = Initiative(
    uuid=new_uuid(), name="Échoppe", sector=Sector.PRIVATE, domain="commerce", ends_on="2026-06-30", organiser="Mme Œil"
)
OFFICE = Initiative(uuid=new_uuid(), name="Permanence", sector=Sector.PUBLIC, domain="nature")


@pytest.fixture
def found(replica: Replica, clock: FixedClock) -> InitiativeRepository:
    rows = (
        GARDEN,
        FAIR,
        OFFICE,
        Premises(uuid=SHOP, address="12 rue"),
        Contribution(uuid=WORD, reference="K7M-4QX", body="Un jardin"),
        InitiativeLink(
            uuid=new_uuid(), initiative_uuid=GARDEN.uuid, contribution_uuid=WORD, relation=Relation.PROMPTED
        ),
        InitiativeLink(uuid=new_uuid(), initiative_uuid=GARDEN.uuid, contribution_uuid=new_uuid()),
    )
    acts.perform(replica, Act(phrase("x"), tuple(map(Insert, rows))), NADIA, clock)
    return InitiativeRepository(replica)


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        (InitiativeFilter(), ["Échoppe", "Jardin partagé", "Permanence"]),
        (InitiativeFilter(sector=Sector.PUBLIC), ["Permanence"]),
        (InitiativeFilter(domain="nature"), ["Jardin partagé", "Permanence"]),
        (InitiativeFilter(text="ECHO"), ["Échoppe"]),
        (InitiativeFilter(text="part jar"), ["Jardin partagé"]),
        (InitiativeFilter(text="oeil"), ["Échoppe"]),
        (InitiativeFilter(on="2026-01-01"), ["Échoppe", "Permanence"]),
        (InitiativeFilter(on="2026-12-01"), ["Jardin partagé", "Permanence"]),
        (InitiativeFilter(sector=Sector.PUBLIC, text="jardin"), []),
    ],
    ids=repr,
)
def test_those_that_fit_come_by_name(found: InitiativeRepository, wanted: InitiativeFilter, names: list[str]) -> None:
    assert [row.initiative.name for row in found.listed(wanted)] == names


def test_sectors_and_domains_are_counted(found: InitiativeRepository) -> None:
    assert found.sectors() == {Sector.CITIZEN: 1, Sector.PUBLIC: 1, Sector.PRIVATE: 1}
    assert found.domains() == ["nature", "commerce"]


def test_a_sheet_holds_what_belongs_to_it_and_nothing_that_is_gone(found: InitiativeRepository) -> None:
    sheet = found.sheet(GARDEN.uuid)
    assert sheet is not None
    assert sheet.premises is not None
    assert sheet.premises.address == "12 rue"
    assert [(it.reference, it.words, it.relation) for it in sheet.contributions] == [
        ("K7M-4QX", "Un jardin", Relation.PROMPTED)
    ]
    assert found.uuid_of(sheet.key) == GARDEN.uuid
    assert found.sheet(new_uuid()) is None
