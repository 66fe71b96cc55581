"""A week without a line: many edits and photos, then a bad line that is cut ten times."""

from __future__ import annotations

import base64
import hashlib
import io
import os
import random
from typing import Any

import pytest
import requests
from requests.adapters import HTTPAdapter
from urllib3 import HTTPResponse

from si_javais_un_quartier.domain.errors import HubUnreachable
from si_javais_un_quartier.domain.identity import computed_uuid
from si_javais_un_quartier.domain.ports import Silent
from si_javais_un_quartier.network.limits import Limits
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.sync.engine import count_not_sent
from si_javais_un_quartier.sync.photos import fetch_all, fetch_photo, wanted_offline

from .same import content
from .web_team import WebTeam

#: By default small enough for every change; ``scripts/soak week`` does all of it.
EDITS = int(os.environ.get("OFFLINE_EDITS", "250"))
PHOTOS = int(os.environ.get("OFFLINE_PHOTOS", "20"))
CUTS = 10
PIECE = 256_000
ONCE = Limits(connect=20, read=60, attempts=1, pause=0)


class CutLine(HTTPAdapter):
    """Lets some requests through, then nothing: the last one that passed may have been answered, or not."""

    def __init__(self, rng: random.Random, requests_left: int) -> None:
        super().__init__()
        self.rng, self.left = rng, requests_left
        self.sent = self.received = 0

    def send(self, request: requests.PreparedRequest, *args: Any, **options: Any) -> requests.Response:
        """The answer, while the line holds."""
        self.left -= 1
        if self.left < 0:
            raise requests.exceptions.ConnectionError("cut", request=request)
        self.sent += len(request.body or b"")
        answer = super().send(request, *args, **options)
        packed = answer.raw.read(decode_content=False)
        self.received += len(packed)
        answer.raw = HTTPResponse(
            io.BytesIO(packed), answer.raw.headers, answer.raw.status, preload_content=False, decode_content=False
        )
        if self.left == 0 and self.rng.random() < 0.5:
            raise requests.exceptions.ReadTimeout("cut before the answer", request=request)
        return answer


def add_photo(copy: Replica, contribution: str, data: bytes) -> str:
    """A photo as the desk keeps it."""
    digest = hashlib.sha256(data).hexdigest()
    text = base64.b64encode(data).decode()
    write = copy.connection.execute
    write(
        "INSERT INTO photo (contribution_uuid, sha256, media_type) VALUES (?, ?, 'image/jpeg')", (contribution, digest)
    )
    for variant, whole in (("full", text), ("thumb", text[:4000])):
        for n, start in enumerate(range(0, len(whole), PIECE)):
            row = (computed_uuid("photo_piece", digest, variant, n), digest, variant, n, whole[start : start + PIECE])
            write("INSERT INTO photo_piece (uuid, sha256, variant, n, data) VALUES (?,?,?,?,?)", row)
    return digest


@pytest.mark.slow
@pytest.mark.timeout(7200)
def test_a_week_offline_then_a_line_cut_ten_times(team: WebTeam) -> None:
    rng = random.Random(7)
    nadia, karim = team.join("nadia"), team.join("karim")
    for number in range(EDITS // 2):
        nadia.connection.execute("INSERT INTO contribution (body) VALUES (?)", ("before " + str(number),))
    team.sync("nadia")
    team.sync("karim")

    rows = [row[0] for row in nadia.connection.execute("SELECT uuid FROM contribution ORDER BY uuid")]
    for number, key in enumerate(rows):
        nadia.connection.execute("UPDATE contribution SET body = ? WHERE uuid = ?", ("edited " + str(number), key))
    for number in range(EDITS - len(rows)):
        nadia.connection.execute("INSERT INTO contribution (body) VALUES (?)", ("new 🌳 " + str(number),))
    photos = {}
    for _ in range(PHOTOS):
        data = rng.randbytes(rng.choice((30_000, 120_000, 450_000)))
        photos[add_photo(nadia, rng.choice(rows), data)] = data

    left, sent, cuts = [count_not_sent(nadia)], 0, 0
    while cuts < CUTS:
        line = CutLine(rng, rng.randrange(6, 16))
        with pytest.raises(HubUnreachable, match="saved on this computer"):
            team.sync("nadia", line=lambda line=line: line, limits=ONCE)  # type: ignore[misc]
        sent, cuts = sent + line.sent, cuts + 1
        left.append(count_not_sent(nadia))
    assert left == sorted(left, reverse=True)
    last = CutLine(rng, 1_000_000)
    assert team.sync("nadia", line=lambda: last).not_sent == 0
    sent += last.sent
    payload = sum(len(data) * 4 / 3 + 4_000 for data in photos.values()) + EDITS * 1_500
    assert sent < payload + (CUTS + 2) * (PIECE + 300_000)  # what was acknowledged isn't sent again

    team.sync("karim")
    assert content(nadia) == content(karim)
    assert team.served.sql("SELECT uuid FROM photo_piece GROUP BY uuid HAVING count(*) > 1") == []
    _fetch_over_a_bad_line(team, karim, rng, photos)


def _fetch_over_a_bad_line(team: WebTeam, karim: Replica, rng: random.Random, photos: dict[str, bytes]) -> None:
    """Prepared to work offline, piece by piece; what came before a cut stays."""
    received, cuts = 0, 0
    while cuts < CUTS and wanted_offline(karim):
        line = CutLine(rng, rng.randrange(2, 5))
        try:
            fetch_all(karim, team.hub("karim", ONCE, lambda line=line: line), Silent())  # type: ignore[misc]
        except HubUnreachable:
            cuts += 1
        received += line.received
    last = CutLine(rng, 1_000_000)
    fetch_all(karim, team.hub("karim", line=lambda: last), Silent())
    received += last.received
    assert not wanted_offline(karim)
    for digest, data in photos.items():
        assert fetch_photo(karim, team.hub("karim"), digest) == data
    payload = sum(len(data) * 4 / 3 for data in photos.values())
    assert received < payload * 1.1 + (CUTS + 2) * 2 * (PIECE + 20_000) + len(photos) * 30_000
