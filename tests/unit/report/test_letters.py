"""The rows of a mail merge: those that can be written to, by the owner's number, and nothing else."""

from __future__ import annotations

from si_javais_un_quartier.domain.records import Premises
from si_javais_un_quartier.report.letters import COLUMNS, WARNING, letters


def test_premises_without_a_number_or_an_address_are_counted_and_left_out() -> None:
    found = letters(
        [
            Premises(address="2 rue B", owner_ref=" R-9 ", parcel_id="P", monthly_rent=800, contact_state="blocked"),
            Premises(address="1 rue A", owner_ref="R-1"),
            Premises(address="3 rue C"),
            Premises(address="4 rue D", owner_ref="  "),
            Premises(owner_ref="R-2"),
        ]
    )
    assert found.rows == (("R-1", "1 rue A", ""), ("R-9", "2 rue B", "P"))
    assert (found.without_number, found.without_address) == (2, 1)
    assert COLUMNS == ("owner_ref", "address", "parcel_id")
    assert "delete it" in str(WARNING)
