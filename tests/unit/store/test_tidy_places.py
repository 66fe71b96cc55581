"""Points that bare tools drew travel as ours do."""

from __future__ import annotations

import struct

import pytest

from si_javais_un_quartier.domain.records import Contribution, Place
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.geopackage import encode_point
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.tidiness import tidy_places

HEAD = b"GP\x00\x01" + struct.pack("<I", 2154)


@pytest.mark.parametrize(
    "blob",
    [
        HEAD + struct.pack("<BIdd", 1, 1, 808000.00049, 6480000.9996),
        HEAD + struct.pack("<BIddd", 1, 1001, 808000, 6480001, 500),
        HEAD + struct.pack("<BIddd", 1, 0x80000001, 808000, 6480001, 500),
        b"GP\x00\x00" + struct.pack(">I", 2154) + struct.pack(">BIdd", 0, 1, 808000, 6480001),
        b"GP\x00\x03"
        + struct.pack("<I4d", 2154, 808000, 808000, 6480001, 6480001)
        + struct.pack("<BIdd", 1, 1, 808000, 6480001),
    ],
    ids=["unrounded", "with a height", "with a height, as PostGIS writes it", "big-endian", "with an envelope"],
)  # fmt: skip
def test_any_form_of_a_point(replica: Replica, blob: bytes) -> None:
    replica.connection.execute("INSERT INTO contribution (geom) VALUES (?)", (blob,))
    assert (tidy_places(replica), tidy_places(replica)) == (1, 0)
    ((found,),) = replica.connection.execute("SELECT geom FROM contribution").fetchall()
    assert found == encode_point(Place(808000, 6480001), 2154)
    assert replica.connection.execute("SELECT count(*) FROM local_base").fetchone() == (1,)


def test_clean_rows_and_broken_blobs_are_left_alone(replica: Replica) -> None:
    with replica.transaction(applying=True) as connection:
        unrounded = HEAD + struct.pack("<BIdd", 1, 1, 0.00049, 1)
        connection.execute("INSERT INTO contribution (uuid, geom, rev) VALUES ('x', ?, 1)", (unrounded,))
    replica.connection.execute("INSERT INTO contribution (geom) VALUES (x'00')")
    assert tidy_places(replica) == 0


def test_an_empty_point_is_no_place(replica: Replica) -> None:
    empty = b"GP\x00\x11" + struct.pack("<IBIdd", 2154, 1, 1, float("nan"), float("nan"))
    replica.connection.execute("INSERT INTO contribution (geom) VALUES (?)", (empty,))
    assert tidy_places(replica) == 1
    assert Catalogue(replica).all(Contribution)[0].geometry is None
    assert replica.connection.execute("SELECT geom FROM contribution").fetchone() == (None,)
