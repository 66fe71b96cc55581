from __future__ import annotations

import pytest

from si_javais_un_quartier.store.communes import commune_names, keep_commune_names, with_code
from si_javais_un_quartier.store.replica import Replica

NAMES = {"42218": "Saint-Étienne", "42275": "Saint-Priest-en-Jarez"}


@pytest.mark.parametrize(
    ("text", "in_code"),
    [
        ("Saint-Étienne", "42218"),
        ("saint etienne AM 13", "42218 AM 13"),
        ("SAINT-PRIEST-EN-JAREZ ab", "42275 ab"),
        ("42218 AM 13", "42218 AM 13"),
        ("saint", "saint"),
        ("rue saint-etienne", "rue saint-etienne"),
        ("", ""),
    ],
)
def test_a_town_may_be_asked_for_by_its_name(text: str, in_code: str) -> None:
    assert with_code(text, NAMES) == in_code


def test_names_are_kept_beside_each_other_and_rubbish_is_none(replica: Replica) -> None:
    assert commune_names(replica) == {}
    keep_commune_names(replica, {"42218": "SAINT ETIENNE"})
    keep_commune_names(replica, NAMES)
    keep_commune_names(replica, {})
    assert commune_names(replica) == NAMES
    for rubbish in ("[", "[]"):
        replica.set_meta("commune_names", rubbish)
        assert commune_names(replica) == {}
