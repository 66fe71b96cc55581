"""The feeds say what they say to any reader; the data find every word again, and end no script."""

from __future__ import annotations

import csv
import json
import re
import struct
from typing import Any, Callable

import pytest
from defusedxml import ElementTree

from si_javais_un_quartier.domain.records import Contribution, Message, Place, Premises
from si_javais_un_quartier.domain.settings import setting_record
from si_javais_un_quartier.domain.shapes import simplified
from si_javais_un_quartier.domain.vocabulary import Disclosure, Kind, Occupancy, Status
from si_javais_un_quartier.publish import packing
from si_javais_un_quartier.publish.difference import compare
from si_javais_un_quartier.publish.ground import GroundShapes, packed
from si_javais_un_quartier.publish.scripts import as_script
from si_javais_un_quartier.publish.selection import web_address
from si_javais_un_quartier.store import reference
from si_javais_un_quartier.store.streets import StreetLine, Streets

Post = Callable[..., Contribution]
ATOM = "{http://www.w3.org/2005/Atom}"
HOSTILE = '</script><script>alert(1)</script> ]]> & "q" \x00\x0b\u2028 \ud800 \u202e <!-- 🦄'


def test_atom_is_well_formed_whatever_is_said(bench: Any, post: Post, answer: Callable[..., Message]) -> None:
    hostile = post(1, title=HOSTILE, body=HOSTILE, author_name=HOSTILE)
    bench.put(hostile, post(2), answer(hostile, HOSTILE.replace("\ud800", "")))
    bench.publish()
    root = ElementTree.parse(bench.folder / "contributions.atom").getroot()
    ids = [entry.findtext(ATOM + "id") for entry in root.iter(ATOM + "entry")]
    assert len(ids) == len(set(ids)) == 3
    assert all(re.fullmatch(r"urn:uuid:[0-9a-f-]{36,}", str(it)) for it in ids)
    for element in (root, *root.iter(ATOM + "entry")):
        names = [child.tag for child in element]
        assert all(names.count(ATOM + name) == 1 for name in ("id", "title", "updated"))
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:.]+Z", str(element.findtext(ATOM + "updated")))
        assert element.find(ATOM + "author") is not None
    assert {link.get("rel") for link in root.findall(ATOM + "link")} == {"self", "alternate"}


def test_ids_are_the_same_the_next_time(bench: Any, post: Post, answer: Callable[..., Message]) -> None:
    bench.put(post(1), answer(post(1)))
    bench.publish()
    before = re.findall(r"urn:uuid:[^<]+", (bench.folder / "contributions.atom").read_text("utf-8"))
    bench.put(post(0, created_at="2020-01-01T00:00:00.000Z"))
    bench.publish()
    assert set(before) < set(re.findall(r"urn:uuid:[^<]+", (bench.folder / "contributions.atom").read_text("utf-8")))


def test_links_are_whole_where_the_quarter_says_where_its_map_is(bench: Any, post: Post) -> None:
    bench.put(post(1), setting_record("public_map", {"address": "https://carte.example.fr/quartier"}))
    bench.publish()
    (feature,) = bench.features().values()
    assert feature["properties"]["link"] == "https://carte.example.fr/quartier/#" + str(post(1).reference)
    root = ElementTree.parse(bench.folder / "contributions.atom").getroot()
    assert root.find(ATOM + "link").get("href") == "https://carte.example.fr/quartier/contributions.atom"  # type: ignore[union-attr]


def test_geojson_is_what_its_dictionary_says(bench: Any, post: Post, answer: Callable[..., Message]) -> None:
    bench.put(post(1), answer(post(1)))
    bench.publish()
    (feature,) = bench.features().values()
    with (bench.folder / "dictionnaire.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert {row[0] for row in rows[1:]} == {"id", "geometry", *feature["properties"]}
    assert all(len(row) == 4 and all(row) for row in rows)
    assert feature["geometry"] == {"type": "Point", "coordinates": [0.00101, 0.001]}
    assert feature["properties"]["messages"][0]["from"] == "Le service du commerce"


def test_scripts_end_nowhere_but_at_their_end() -> None:
    script = as_script("x", {"said": HOSTILE}).decode()
    assert "<" not in script
    assert "\u2028" not in script
    assert json.loads(script[len('quartierTake("x",') : -3])["said"].startswith("</script>")


def test_every_word_is_found_again(bench: Any, post: Post, answer: Callable[..., Message]) -> None:
    bench.put(*[post(n, title=f"Œuvre n{n}", body="L’ÉTÉ à la fontaine " + "mot" * n) for n in range(70)])
    bench.put(answer(post(3), "Une réponse singulière"))
    bench.publish()
    shards, firsts = {}, bench.data("index")["words"][0]
    for number, first in enumerate(firsts):
        shard = bench.data(f"words-{number}")
        assert next(iter(shard)) == first
        shards.update(shard)
    assert packing.rising(range(70)) == shards["fontaine"] == shards["oeuvre"] == shards["ete"]
    assert packing.rising([3]) == shards["singuliere"] == shards["n3"]


def test_columns_agree_with_the_cards(bench: Any, post: Post) -> None:
    bench.put(post(1, kind=Kind.OFFER, status=Status.DONE, occurred_on="2026-09-20"), post(2, geometry=None),
              post(3, occurred_on="yesterday", theme="voted away"))  # fmt: skip
    bench.publish()
    index, cards = bench.data("index"), bench.data("cards-0")
    rows = {card[0]: row for row, card in enumerate(cards)}
    first, second = rows[str(post(1).reference)], rows[str(post(2).reference)]
    assert index["kinds"][packing.DIGITS.index(index["kind"][first])] == "offer"
    assert index["statuses"][packing.DIGITS.index(index["status"][first])] == "done"
    assert index["place"][5 * second : 5 * second + 5] == "_____"
    assert "voted away" in index["themes"]


def test_without_a_title_the_translation_names_a_post(bench: Any, post: Post) -> None:
    bench.put(post(1, title="", body="O passeio é tão estreito.", body_fr="Le trottoir est si étroit."))
    bench.publish()
    assert bench.data("cards-0")[0][1] == "Le trottoir est si étroit."


def test_a_grouped_post_leads_to_its_group_and_goes_where_that_is_hidden(bench: Any, post: Post) -> None:
    bench.put(post(1), post(2, status=Status.DUPLICATE, duplicate_of=post(1).uuid),
              post(3, status=Status.DUPLICATE, duplicate_of="nowhere"), post(4, status=Status.OFF_TOPIC))  # fmt: skip
    bench.publish()
    features = bench.features()
    assert set(features) == {post(1).reference, post(2).reference}
    assert features[str(post(2).reference)]["properties"]["passed_to"] == post(1).reference


def test_premises_tell_their_address_and_use_only(bench: Any, post: Post) -> None:
    shop = Premises("shop", address="12, rue de la Ville", occupancy=Occupancy.VACANT, disclosure=Disclosure.PUBLIC,
                    monthly_rent=950.5, vacant_since="2019-01", geometry=Place(800_050, 6_480_050))  # fmt: skip
    bench.put(shop, post(1, premises_uuid="shop"), post(2, premises_uuid="shop", blur=True, public_x=1.0, public_y=1.0))
    bench.publish()
    assert bench.data("places")["premises"] == [["12, rue de la Ville", "empty", [0.0005, 0.0005], "A"]]


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("https://jardin.example.fr/", "https://jardin.example.fr/"),
        ("javascript:alert(1)", ""), ("http://plain.example.fr", ""), ("https://a@b.example.fr/", ""),
        ("https://a.example.fr https://b.example.fr", ""), ("", ""), (None, ""),
    ],
)  # fmt: skip
def test_only_whole_https_addresses_are_links(said: str | None, kept: str) -> None:
    assert web_address(said) == kept


def test_tiles_open_the_policy_for_one_host(bench: Any) -> None:
    bench.publish()
    page = (bench.folder / "index.html").read_text("utf-8")
    assert "img-src 'self';" in page
    assert "Tarentaize &lt;b&gt;" in page
    tiles = {"url": "https://tuiles.example.fr/{z}/{x}/{y}.png", "attribution": "© IGN"}
    bench.put(setting_record("public_map", {"tiles": tiles}))
    bench.publish()
    page = (bench.folder / "index.html").read_text("utf-8")
    assert "img-src 'self' https://tuiles.example.fr;" in page


@pytest.mark.parametrize("feed", [None, b"", b"[]", b"{}", b'{"features": [1]}', b"[" * 100_000])
def test_a_feed_that_cant_be_read_counts_as_none(feed: bytes | None) -> None:
    after = json.dumps({"features": [{"id": "a", "properties": {"reference": "K7M-4QX"}}]}).encode()
    difference = compare(feed, after)
    assert (difference.first, difference.new) == (True, ("K7M-4QX",))


def _street(x: float, y: float, length: float) -> bytes:
    line = struct.pack("<BII", 1, 2, 2) + struct.pack("<4d", x, y, x + length, y)
    return struct.pack("<BII", 1, 5, 1) + line


def test_the_ground_is_drawn_from_the_reference_layers(bench: Any, post: Post) -> None:
    with bench.replica.transaction() as connection:
        lines = reference.Lines(_street(800_000, 6_480_090, 400))
        reference.put_streets(connection, 2154, [reference.Street("s", lines, "rue de la Ville", 9.0)])
    bench.put(post(1), post(2, geometry=Place(800_100, 6_480_300)))
    bench.publish()
    ground = bench.data("ground")
    assert ground["streets"][0][:2] == ["rue de la Ville", 9]
    assert ground["outline"]
    assert {card[0]: card[2] for card in bench.data("cards-0")} == {
        post(1).reference: "rue de la Ville", post(2).reference: "",
    }  # fmt: skip


def test_the_nearest_of_two_streets_is_named() -> None:
    def line(name: str, y: float) -> StreetLine:
        return StreetLine(name, 8.0, ([(0.0, y), (300.0, y)],))

    streets = Streets([line("rue haute", 40.0), line("rue basse", 0.0)])
    assert [streets.near(Place(150.0, y)) for y in (39.0, 21.0, 19.0, -59.0, -61.0)] == [
        "rue haute", "rue haute", "rue basse", "rue basse", "",
    ]  # fmt: skip


def test_lines_lose_what_strays_little() -> None:
    line = [(0.0, 0.0), (5.0, 0.3), (10.0, 0.0), (15.0, 4.0), (20.0, 0.0)]
    assert simplified(line, 0.5) == [(0.0, 0.0), (10.0, 0.0), (15.0, 4.0), (20.0, 0.0)]
    assert simplified(line, 0.2) == line


def test_a_heavy_ground_gets_lighter(bench: Any) -> None:
    ring = [(800_000.0 + x, 6_480_000.0 + x % 7) for x in range(60)]
    shapes = GroundShapes((), (), tuple([ring] * 50), ())
    light = packed(shapes, bench.means.transformer, most=1_000)
    assert 0 < len(str(light["buildings"])) <= 1_000
    assert packed(GroundShapes((), (), ([(-1.0, 0.0), (5.0, 5.0)],), ()), bench.means.transformer) == {}
